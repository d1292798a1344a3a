// 1: kernel @scan_lineitem
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
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
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_l_shipdate = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_ge = !((v0_l_shipdate < v1_));
    let _e45 = params[1].y;
    let v3_ = bitcast<i32>(_e45);
    let v4_lt = (v0_l_shipdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e51 = params[1].z;
        let _e54 = (_e51 + (row * 2u));
        let _e56 = input[_e54];
        let _e59 = input[(_e54 + 1u)];
        let v6_l_partkey = vec2<u32>(_e56, _e59);
        let _e63 = params[1].w;
        let _e65 = (_e63 + (row * 2u));
        let _e67 = input[_e65];
        let _e70 = input[(_e65 + 1u)];
        let v7_l_extendedprice = vec2<u32>(_e67, _e70);
        let _e74 = params[2].x;
        let _e76 = (_e74 + (row * 2u));
        let _e78 = input[_e76];
        let _e81 = input[(_e76 + 1u)];
        let v8_l_discount = vec2<u32>(_e78, _e81);
        let _e83 = index_rows;
        index_rows = (_e83 + 1u);
    }
    let _e87 = params[2].y;
    let _e89 = index_rows;
    work[(_e87 + _e11)] = _e89;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_rows_1 = 0u;
    let _e29 = params[2].y;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_l_shipdate_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_1 = bitcast<i32>(_e51);
    let v2_ge_1 = !((v0_l_shipdate_1 < v1_1));
    let _e57 = params[1].y;
    let v3_1 = bitcast<i32>(_e57);
    let v4_lt_1 = (v0_l_shipdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e63 = params[1].z;
        let _e66 = (_e63 + (row_1 * 2u));
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v6_l_partkey_1 = vec2<u32>(_e68, _e71);
        let _e75 = params[1].w;
        let _e77 = (_e75 + (row_1 * 2u));
        let _e79 = input[_e77];
        let _e82 = input[(_e77 + 1u)];
        let v7_l_extendedprice_1 = vec2<u32>(_e79, _e82);
        let _e86 = params[2].x;
        let _e88 = (_e86 + (row_1 * 2u));
        let _e90 = input[_e88];
        let _e93 = input[(_e88 + 1u)];
        let v8_l_discount_1 = vec2<u32>(_e90, _e93);
        let _e95 = index_rows_1;
        index_rows_1 = (_e95 + 1u);
        let _e100 = params[2].z;
        let _e103 = (_e100 + ((_e33 + _e95) * 6u));
        work[_e103] = v6_l_partkey_1.x;
        work[(_e103 + 1u)] = v6_l_partkey_1.y;
        work[(_e103 + 2u)] = v7_l_extendedprice_1.x;
        work[(_e103 + 3u)] = v7_l_extendedprice_1.y;
        work[(_e103 + 4u)] = v8_l_discount_1.x;
        work[(_e103 + 5u)] = v8_l_discount_1.y;
    }
}

// 2: kernel @scan_part
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> sum_arg: vec4<u32>;
var<private> sum_arg_valid: bool;
var<private> sum_arg_2_: vec4<u32>;
var<private> sum_arg_2_valid: bool;
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
var<workgroup> values: array<u32, 2048>;

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

fn string_word(a_2: u32) -> u32 {
    let _e2 = (a_2 >> 2u);
    let _e6 = ((a_2 & 3u) * 8u);
    let _e9 = work[_e2];
    if (_e6 == 0u) {
        return _e9;
    }
    let _e16 = work[(_e2 + 1u)];
    return ((_e9 >> _e6) | (_e16 << (32u - _e6)));
}

fn same_bytes(a_3: u32, b_1: u32, c: u32) -> bool {
    var local_13: u32;

    if (a_3 == b_1) {
        return true;
    }
    local_13 = 0u;
    loop {
        let _e7 = local_13;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_13;
        let _e12 = string_word((a_3 + _e10));
        let _e14 = string_word((b_1 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_13 = (_e10 + 4u);
    }
    return true;
}

fn add_128_(a_4: vec4<u32>, b_2: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_4.x + b_2.x);
    let _e12 = (a_4.y + b_2.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_4.x)));
    let _e20 = (a_4.z + b_2.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_4.y) | (_e17 < _e12))));
    let _e26 = (a_4.w + b_2.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_4.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_5: u32) {
    var position_2: u32;
    var local_14: bool;
    var local_15: vec2<u32>;

    let _e7 = value_0_0_;
    let _e9 = value_0_1_;
    let v0_p_partkey = vec2<u32>(_e7, _e9);
    let _e14 = hash_step(2538058380u, v0_p_partkey.x);
    let _e15 = hash_step(_e14, v0_p_partkey.y);
    let _e18 = hash_finish((_e15 ^ 8u));
    let _e21 = params[1].x;
    let _e24 = params[1].y;
    let _e26 = (_e24 + (_e18 & _e21));
    let _e29 = work[_e26];
    let matches_end = work[(_e26 + 1u)];
    position_2 = _e29;
    loop {
        let _e35 = position_2;
        if (_e35 >= matches_end) {
            break;
        }
        position_2 = (_e35 + 1u);
        let _e40 = params[1].z;
        let candidate = work[(_e40 + _e35)];
        let _e46 = params[1].w;
        let _e49 = (_e46 + (candidate * 6u));
        let _e51 = work[_e49];
        let _e54 = work[(_e49 + 1u)];
        if !(all((v0_p_partkey == vec2<u32>(_e51, _e54)))) {
            continue;
        }
        let _e61 = params[2].x;
        let _e64 = params[2].y;
        let _e65 = (_e61 + a_5);
        let _e68 = input[_e65];
        let _e71 = input[(_e65 + 1u)];
        let v2_p_type = vec2<u32>((_e64 + _e68), (_e71 - _e68));
        let _e78 = work[(_e49 + 2u)];
        let _e82 = work[(_e49 + 3u)];
        let v3_l_extendedprice = vec2<u32>(_e78, _e82);
        let _e87 = work[(_e49 + 4u)];
        let _e91 = work[(_e49 + 5u)];
        let v4_l_discount = vec2<u32>(_e87, _e91);
        let _e95 = params[2].z;
        let v5_ = vec2<u32>(_e95, 5u);
        if (v5_.y > v2_p_type.y) {
            local_14 = false;
        } else {
            let _e104 = same_bytes(v2_p_type.x, v5_.x, v5_.y);
            local_14 = _e104;
        }
        let v6_starts_with = local_14;
        local_15 = vec2<u32>();
        if v6_starts_with {
            let _e110 = params[2].w;
            let _e113 = params[3].x;
            let v8_ = vec2<u32>(_e110, _e113);
            let v9_sub = vec2<u32>((v8_.x - v4_l_discount.x), 0u);
            let v10_mul = vec2<u32>((v3_l_extendedprice.x * v9_sub.x), 0u);
            local_15 = v10_mul;
        } else {
            let v11_ = vec2<u32>(0u, 0u);
            local_15 = v11_;
        }
        let _e128 = local_15;
        let _e131 = params[3].y;
        let _e134 = params[3].z;
        let v12_ = vec2<u32>(_e131, _e134);
        let v13_sub = vec2<u32>((v12_.x - v4_l_discount.x), 0u);
        let v14_mul = vec2<u32>((v3_l_extendedprice.x * v13_sub.x), 0u);
        let _e155 = select(0u, 4294967295u, (bitcast<i32>(_e128.y) < 0i));
        let v15_ = vec4<u32>(_e128.x, _e128.y, _e155, _e155);
        let _e161 = sum_arg_valid;
        if _e161 {
            let _e162 = sum_arg;
            let _e163 = add_128_(_e162, v15_);
            let _e166 = (bitcast<i32>(_e162.w) < 0i);
            sum_arg = _e163;
            sum_arg_valid = true;
        } else {
            sum_arg = v15_;
            sum_arg_valid = true;
        }
        let _e182 = select(0u, 4294967295u, (bitcast<i32>(v14_mul.y) < 0i));
        let v16_ = vec4<u32>(v14_mul.x, v14_mul.y, _e182, _e182);
        let _e184 = sum_arg_2_valid;
        if _e184 {
            let _e185 = sum_arg_2_;
            let _e186 = add_128_(_e185, v16_);
            let _e189 = (bitcast<i32>(_e185.w) < 0i);
            sum_arg_2_ = _e186;
            sum_arg_2_valid = true;
        } else {
            sum_arg_2_ = v16_;
            sum_arg_2_valid = true;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sums_rows: u32;
    var position: u32;
    var local_1: bool;
    var local_2: vec2<u32>;

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
    let v0_p_partkey_1 = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_p_partkey_1.x);
    let _e45 = hash_step(_e44, v0_p_partkey_1.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e59 = work[_e56];
    let matches_end_1 = work[(_e56 + 1u)];
    position = _e59;
    loop {
        let _e64 = position;
        if (_e64 >= matches_end_1) {
            break;
        }
        position = (_e64 + 1u);
        let _e69 = params[1].z;
        let candidate_1 = work[(_e69 + _e64)];
        let _e75 = params[1].w;
        let _e78 = (_e75 + (candidate_1 * 6u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_p_partkey_1 == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e93 = params[2].y;
        let _e94 = (_e90 + row_1);
        let _e96 = input[_e94];
        let _e99 = input[(_e94 + 1u)];
        let v2_p_type_1 = vec2<u32>((_e93 + _e96), (_e99 - _e96));
        let _e105 = work[(_e78 + 2u)];
        let _e109 = work[(_e78 + 3u)];
        let v3_l_extendedprice_1 = vec2<u32>(_e105, _e109);
        let _e114 = work[(_e78 + 4u)];
        let _e118 = work[(_e78 + 5u)];
        let v4_l_discount_1 = vec2<u32>(_e114, _e118);
        let _e122 = params[2].z;
        let v5_1 = vec2<u32>(_e122, 5u);
        if (v5_1.y > v2_p_type_1.y) {
            local_1 = false;
        } else {
            let _e131 = same_bytes(v2_p_type_1.x, v5_1.x, v5_1.y);
            local_1 = _e131;
        }
        let v6_starts_with_1 = local_1;
        local_2 = vec2<u32>();
        if v6_starts_with_1 {
            let _e137 = params[2].w;
            let _e140 = params[3].x;
            let v8_1 = vec2<u32>(_e137, _e140);
            let v9_sub_1 = vec2<u32>((v8_1.x - v4_l_discount_1.x), 0u);
            let v10_mul_1 = vec2<u32>((v3_l_extendedprice_1.x * v9_sub_1.x), 0u);
            local_2 = v10_mul_1;
        } else {
            let v11_1 = vec2<u32>(0u, 0u);
            local_2 = v11_1;
        }
        let _e155 = local_2;
        let _e158 = params[3].y;
        let _e161 = params[3].z;
        let v12_1 = vec2<u32>(_e158, _e161);
        let v13_sub_1 = vec2<u32>((v12_1.x - v4_l_discount_1.x), 0u);
        let v14_mul_1 = vec2<u32>((v3_l_extendedprice_1.x * v13_sub_1.x), 0u);
        let _e182 = select(0u, 4294967295u, (bitcast<i32>(_e155.y) < 0i));
        let v15_1 = vec4<u32>(_e155.x, _e155.y, _e182, _e182);
        let _e184 = sums_rows;
        sums_rows = (_e184 + 1u);
        let _e191 = select(0u, 4294967295u, (bitcast<i32>(v14_mul_1.y) < 0i));
        let v16_1 = vec4<u32>(v14_mul_1.x, v14_mul_1.y, _e191, _e191);
    }
    let _e195 = params[3].w;
    let _e197 = sums_rows;
    work[(_e195 + _e11)] = _e197;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_3: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sums_rows_1: u32;
    var position_1: u32;
    var local_4: bool;
    var local_5: vec2<u32>;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_3);
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
    let v0_p_partkey_2 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_p_partkey_2.x);
    let _e57 = hash_step(_e56, v0_p_partkey_2.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_2 = work[(_e68 + 1u)];
    position_1 = _e70;
    loop {
        let _e75 = position_1;
        if (_e75 >= matches_end_2) {
            break;
        }
        position_1 = (_e75 + 1u);
        let _e80 = params[1].z;
        let candidate_2 = work[(_e80 + _e75)];
        let _e86 = params[1].w;
        let _e89 = (_e86 + (candidate_2 * 6u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_p_partkey_2 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e104 = params[2].y;
        let _e105 = (_e101 + row_2);
        let _e107 = input[_e105];
        let _e110 = input[(_e105 + 1u)];
        let v2_p_type_2 = vec2<u32>((_e104 + _e107), (_e110 - _e107));
        let _e116 = work[(_e89 + 2u)];
        let _e120 = work[(_e89 + 3u)];
        let v3_l_extendedprice_2 = vec2<u32>(_e116, _e120);
        let _e125 = work[(_e89 + 4u)];
        let _e129 = work[(_e89 + 5u)];
        let v4_l_discount_2 = vec2<u32>(_e125, _e129);
        let _e133 = params[2].z;
        let v5_2 = vec2<u32>(_e133, 5u);
        if (v5_2.y > v2_p_type_2.y) {
            local_4 = false;
        } else {
            let _e142 = same_bytes(v2_p_type_2.x, v5_2.x, v5_2.y);
            local_4 = _e142;
        }
        let v6_starts_with_2 = local_4;
        local_5 = vec2<u32>();
        if v6_starts_with_2 {
            let _e148 = params[2].w;
            let _e151 = params[3].x;
            let v8_2 = vec2<u32>(_e148, _e151);
            let v9_sub_2 = vec2<u32>((v8_2.x - v4_l_discount_2.x), 0u);
            let v10_mul_2 = vec2<u32>((v3_l_extendedprice_2.x * v9_sub_2.x), 0u);
            local_5 = v10_mul_2;
        } else {
            let v11_2 = vec2<u32>(0u, 0u);
            local_5 = v11_2;
        }
        let _e166 = local_5;
        let _e169 = params[3].y;
        let _e172 = params[3].z;
        let v12_2 = vec2<u32>(_e169, _e172);
        let v13_sub_2 = vec2<u32>((v12_2.x - v4_l_discount_2.x), 0u);
        let v14_mul_2 = vec2<u32>((v3_l_extendedprice_2.x * v13_sub_2.x), 0u);
        let _e193 = select(0u, 4294967295u, (bitcast<i32>(_e166.y) < 0i));
        let v15_2 = vec4<u32>(_e166.x, _e166.y, _e193, _e193);
        let _e195 = sums_rows_1;
        sums_rows_1 = (_e195 + 1u);
        let _e200 = params[4].x;
        let _e203 = (_e200 + ((_e33 + _e195) * 9u));
        work[_e203] = 3u;
        work[(_e203 + 1u)] = v15_2.x;
        work[(_e203 + 2u)] = v15_2.y;
        work[(_e203 + 3u)] = v15_2.z;
        work[(_e203 + 4u)] = v15_2.w;
        let _e222 = select(0u, 4294967295u, (bitcast<i32>(v14_mul_2.y) < 0i));
        let v16_2 = vec4<u32>(v14_mul_2.x, v14_mul_2.y, _e222, _e222);
        work[(_e203 + 5u)] = v16_2.x;
        work[(_e203 + 6u)] = v16_2.y;
        work[(_e203 + 7u)] = v16_2.z;
        work[(_e203 + 8u)] = v16_2.w;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_7: u32;
    var local_8: u32;
    var local_9: u32;
    var local_10: u32;
    var local_11: u32;
    var local_12: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e27 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e6 - _e3) + (_e27 - 1u)) / _e27);
    local_7 = 0u;
    loop {
        let _e34 = local_7;
        if (_e34 >= rounds) {
            break;
        }
        let _e37 = ((_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_6) * 4u)) + (_e34 * _e27));
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
        }
        local_8 = 0u;
        loop {
            let _e82 = local_8;
            if (_e82 >= 4u) {
                break;
            }
            let _e84 = column_0_0_;
            let _e85 = column_0_1_;
            let _e86 = (_e82 >= 1u);
            let _e87 = column_0_2_;
            let _e89 = column_0_3_;
            let _e91 = (_e82 >= 2u);
            let _e92 = column_0_4_;
            let _e94 = column_0_5_;
            let _e96 = (_e82 >= 3u);
            let _e97 = column_0_6_;
            let _e99 = column_0_7_;
            value_0_0_ = select(select(select(_e84, _e87, _e86), _e92, _e91), _e97, _e96);
            value_0_1_ = select(select(select(_e85, _e89, _e86), _e94, _e91), _e99, _e96);
            let number = (_e37 + _e82);
            some = false;
            if (number < _e6) {
                row(number);
            }
            local_8 = (_e82 + 1u);
        }
        local_7 = (_e34 + 1u);
    }
    let _e114 = sum_arg;
    let _e119 = sum_arg_valid;
    values[local_6] = _e114.x;
    values[(local_6 + 256u)] = _e114.y;
    values[(local_6 + 512u)] = _e114.z;
    values[(local_6 + 768u)] = _e114.w;
    values[(local_6 + 1024u)] = select(0u, 1u, _e119);
    workgroupBarrier();
    let _e134 = (local_6 >> 4u);
    let _e136 = (local_6 & 15u);
    if ((_e136 < 16u) & (_e134 == 0u)) {
        let _e142 = values[_e136];
        let _e145 = values[(_e136 + 256u)];
        let _e148 = values[(_e136 + 512u)];
        let _e151 = values[(_e136 + 768u)];
        let _e154 = values[(_e136 + 1024u)];
        sum_arg = vec4<u32>(_e142, _e145, _e148, _e151);
        sum_arg_valid = (_e154 != 0u);
        local_9 = (_e136 + 16u);
        loop {
            let _e160 = local_9;
            if (_e160 >= 256u) {
                break;
            }
            let _e163 = values[_e160];
            let _e166 = values[(_e160 + 256u)];
            let _e169 = values[(_e160 + 512u)];
            let _e172 = values[(_e160 + 768u)];
            let _e175 = values[(_e160 + 1024u)];
            let _e176 = (_e175 != 0u);
            let _e177 = vec4<u32>(_e163, _e166, _e169, _e172);
            let _e178 = sum_arg;
            let _e179 = add_128_(_e178, _e177);
            let _e183 = (bitcast<i32>(_e178.w) < 0i);
            let _e193 = sum_arg_valid;
            sum_arg_valid = (_e193 | _e176);
            sum_arg = select(_e178, select(_e177, _e179, vec4(_e193)), vec4(_e176));
            local_9 = (_e160 + 16u);
        }
        let _e200 = sum_arg;
        let _e205 = sum_arg_valid;
        values[_e136] = _e200.x;
        values[(_e136 + 256u)] = _e200.y;
        values[(_e136 + 512u)] = _e200.z;
        values[(_e136 + 768u)] = _e200.w;
        values[(_e136 + 1024u)] = select(0u, 1u, _e205);
    }
    workgroupBarrier();
    let _e216 = (local_6 & 15u);
    if ((_e216 < 1u) & (_e134 == 0u)) {
        let _e221 = values[_e216];
        let _e224 = values[(_e216 + 256u)];
        let _e227 = values[(_e216 + 512u)];
        let _e230 = values[(_e216 + 768u)];
        let _e233 = values[(_e216 + 1024u)];
        sum_arg = vec4<u32>(_e221, _e224, _e227, _e230);
        sum_arg_valid = (_e233 != 0u);
        local_10 = (_e216 + 1u);
        loop {
            let _e238 = local_10;
            if (_e238 >= 16u) {
                break;
            }
            let _e241 = values[_e238];
            let _e244 = values[(_e238 + 256u)];
            let _e247 = values[(_e238 + 512u)];
            let _e250 = values[(_e238 + 768u)];
            let _e253 = values[(_e238 + 1024u)];
            let _e254 = (_e253 != 0u);
            let _e255 = vec4<u32>(_e241, _e244, _e247, _e250);
            let _e256 = sum_arg;
            let _e257 = add_128_(_e256, _e255);
            let _e260 = (bitcast<i32>(_e256.w) < 0i);
            let _e270 = sum_arg_valid;
            sum_arg_valid = (_e270 | _e254);
            sum_arg = select(_e256, select(_e255, _e257, vec4(_e270)), vec4(_e254));
            local_10 = (_e238 + 1u);
        }
        let _e277 = sum_arg;
        let _e282 = sum_arg_valid;
        values[_e216] = _e277.x;
        values[(_e216 + 256u)] = _e277.y;
        values[(_e216 + 512u)] = _e277.z;
        values[(_e216 + 768u)] = _e277.w;
        values[(_e216 + 1024u)] = select(0u, 1u, _e282);
    }
    workgroupBarrier();
    let _e294 = values[0u];
    let _e297 = values[(0u + 256u)];
    let _e300 = values[(0u + 512u)];
    let _e303 = values[(0u + 768u)];
    let _e306 = values[(0u + 1024u)];
    sum_arg = vec4<u32>(_e294, _e297, _e300, _e303);
    sum_arg_valid = (_e306 != 0u);
    workgroupBarrier();
    let _e309 = sum_arg_2_;
    let _e314 = sum_arg_2_valid;
    values[local_6] = _e309.x;
    values[(local_6 + 256u)] = _e309.y;
    values[(local_6 + 512u)] = _e309.z;
    values[(local_6 + 768u)] = _e309.w;
    values[(local_6 + 1024u)] = select(0u, 1u, _e314);
    workgroupBarrier();
    let _e325 = (local_6 >> 4u);
    let _e326 = (local_6 & 15u);
    if ((_e326 < 16u) & (_e325 == 0u)) {
        let _e331 = values[_e326];
        let _e334 = values[(_e326 + 256u)];
        let _e337 = values[(_e326 + 512u)];
        let _e340 = values[(_e326 + 768u)];
        let _e343 = values[(_e326 + 1024u)];
        sum_arg_2_ = vec4<u32>(_e331, _e334, _e337, _e340);
        sum_arg_2_valid = (_e343 != 0u);
        local_11 = (_e326 + 16u);
        loop {
            let _e348 = local_11;
            if (_e348 >= 256u) {
                break;
            }
            let _e351 = values[_e348];
            let _e354 = values[(_e348 + 256u)];
            let _e357 = values[(_e348 + 512u)];
            let _e360 = values[(_e348 + 768u)];
            let _e363 = values[(_e348 + 1024u)];
            let _e364 = (_e363 != 0u);
            let _e365 = vec4<u32>(_e351, _e354, _e357, _e360);
            let _e366 = sum_arg_2_;
            let _e367 = add_128_(_e366, _e365);
            let _e370 = (bitcast<i32>(_e366.w) < 0i);
            let _e380 = sum_arg_2_valid;
            sum_arg_2_valid = (_e380 | _e364);
            sum_arg_2_ = select(_e366, select(_e365, _e367, vec4(_e380)), vec4(_e364));
            local_11 = (_e348 + 16u);
        }
        let _e387 = sum_arg_2_;
        let _e392 = sum_arg_2_valid;
        values[_e326] = _e387.x;
        values[(_e326 + 256u)] = _e387.y;
        values[(_e326 + 512u)] = _e387.z;
        values[(_e326 + 768u)] = _e387.w;
        values[(_e326 + 1024u)] = select(0u, 1u, _e392);
    }
    workgroupBarrier();
    let _e403 = (local_6 & 15u);
    if ((_e403 < 1u) & (_e325 == 0u)) {
        let _e408 = values[_e403];
        let _e411 = values[(_e403 + 256u)];
        let _e414 = values[(_e403 + 512u)];
        let _e417 = values[(_e403 + 768u)];
        let _e420 = values[(_e403 + 1024u)];
        sum_arg_2_ = vec4<u32>(_e408, _e411, _e414, _e417);
        sum_arg_2_valid = (_e420 != 0u);
        local_12 = (_e403 + 1u);
        loop {
            let _e425 = local_12;
            if (_e425 >= 16u) {
                break;
            }
            let _e428 = values[_e425];
            let _e431 = values[(_e425 + 256u)];
            let _e434 = values[(_e425 + 512u)];
            let _e437 = values[(_e425 + 768u)];
            let _e440 = values[(_e425 + 1024u)];
            let _e441 = (_e440 != 0u);
            let _e442 = vec4<u32>(_e428, _e431, _e434, _e437);
            let _e443 = sum_arg_2_;
            let _e444 = add_128_(_e443, _e442);
            let _e447 = (bitcast<i32>(_e443.w) < 0i);
            let _e457 = sum_arg_2_valid;
            sum_arg_2_valid = (_e457 | _e441);
            sum_arg_2_ = select(_e443, select(_e442, _e444, vec4(_e457)), vec4(_e441));
            local_12 = (_e425 + 1u);
        }
        let _e464 = sum_arg_2_;
        let _e469 = sum_arg_2_valid;
        values[_e403] = _e464.x;
        values[(_e403 + 256u)] = _e464.y;
        values[(_e403 + 512u)] = _e464.z;
        values[(_e403 + 768u)] = _e464.w;
        values[(_e403 + 1024u)] = select(0u, 1u, _e469);
    }
    workgroupBarrier();
    let _e481 = values[0u];
    let _e484 = values[(0u + 256u)];
    let _e487 = values[(0u + 512u)];
    let _e490 = values[(0u + 768u)];
    let _e493 = values[(0u + 1024u)];
    sum_arg_2_ = vec4<u32>(_e481, _e484, _e487, _e490);
    sum_arg_2_valid = (_e493 != 0u);
    workgroupBarrier();
    let _e496 = sum_arg;
    let _e497 = sum_arg_valid;
    let _e498 = sum_arg_2_;
    let _e499 = sum_arg_2_valid;
    if (local_6 == 0u) {
        let _e503 = params[4].y;
        let _e506 = params[4].z;
        let _e509 = params[4].w;
        let _e512 = params[5].x;
        let _e515 = atomicLoad((&sync[_e503]));
        if (_e515 <= _e506) {
            let _e518 = atomicAdd((&sync[_e503]), 1u);
            if (_e518 < _e506) {
                let _e522 = (_e509 + (_e518 * 9u));
                work[_e522] = 0u;
                work[(_e522 + 1u)] = 0u;
                work[(_e522 + 2u)] = 0u;
                work[(_e522 + 3u)] = 0u;
                work[(_e522 + 4u)] = 0u;
                work[(_e522 + 5u)] = 0u;
                work[(_e522 + 6u)] = 0u;
                work[(_e522 + 7u)] = 0u;
                work[(_e522 + 8u)] = 0u;
                work[_e522] = _e496.x;
                work[(_e522 + 1u)] = _e496.y;
                work[(_e522 + 2u)] = _e496.z;
                work[(_e522 + 3u)] = _e496.w;
                let _e556 = work[(_e522 + 8u)];
                work[(_e522 + 8u)] = select((_e556 & 4294967294u), (_e556 | 1u), _e497);
                work[(_e522 + 4u)] = _e498.x;
                work[(_e522 + 5u)] = _e498.y;
                work[(_e522 + 6u)] = _e498.z;
                work[(_e522 + 7u)] = _e498.w;
                let _e577 = work[(_e522 + 8u)];
                work[(_e522 + 8u)] = select((_e577 & 4294967293u), (_e577 | 2u), _e499);
                work[(_e512 + _e518)] = 0u;
            }
        }
    }
}

// 3: kernel @scan_sums
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn u32_mul_wide(a: u32, b: u32) -> vec2<u32> {
    let _e3 = (a & 65535u);
    let _e5 = (a >> 16u);
    let _e6 = (b & 65535u);
    let _e7 = (b >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a * b), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn u64_mul_wide(a_1: vec2<u32>, b_1: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_1.x, b_1.x);
    let _e7 = u32_mul_wide(a_1.x, b_1.y);
    let _e10 = u32_mul_wide(a_1.y, b_1.x);
    let _e13 = u32_mul_wide(a_1.y, b_1.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn u128_mul(a_2: vec4<u32>, b_2: vec4<u32>) -> vec4<u32> {
    let _e8 = u64_mul_wide(vec2<u32>(a_2.x, a_2.y), vec2<u32>(b_2.x, b_2.y));
    let _e11 = vec2<u32>(a_2.x, a_2.y);
    let _e14 = vec2<u32>(b_2.z, b_2.w);
    let _e17 = u32_mul_wide(_e11.x, _e14.x);
    let _e28 = vec2<u32>(_e17.x, ((_e17.y + (_e11.x * _e14.y)) + (_e11.y * _e14.x)));
    let _e31 = vec2<u32>(a_2.z, a_2.w);
    let _e34 = vec2<u32>(b_2.x, b_2.y);
    let _e37 = u32_mul_wide(_e31.x, _e34.x);
    let _e48 = vec2<u32>(_e37.x, ((_e37.y + (_e31.x * _e34.y)) + (_e31.y * _e34.x)));
    let _e51 = (_e28.x + _e48.x);
    let _e58 = vec2<u32>(_e51, ((_e28.y + _e48.y) + u32((_e51 < _e28.x))));
    let _e61 = vec2<u32>(_e8.x, _e8.y);
    let _e64 = vec2<u32>(_e8.z, _e8.w);
    let _e67 = (_e64.x + _e58.x);
    let _e74 = vec2<u32>(_e67, ((_e64.y + _e58.y) + u32((_e67 < _e64.x))));
    return vec4<u32>(_e61.x, _e61.y, _e74.x, _e74.y);
}

fn u128_mul_overflows(a_3: vec4<u32>, b_3: vec4<u32>) -> bool {
    let _e4 = vec2<u32>(a_3.z, a_3.w);
    let _e7 = vec2<u32>(b_3.z, b_3.w);
    let _e12 = ((_e4.x | _e4.y) == 0u);
    let _e16 = ((_e7.x | _e7.y) == 0u);
    if (_e12 & _e16) {
        return false;
    }
    if (!(_e12) & !(_e16)) {
        return true;
    }
    let _e33 = u64_mul_wide(select(_e4, _e7, vec2(_e12)), select(vec2<u32>(b_3.x, b_3.y), vec2<u32>(a_3.x, a_3.y), vec2(_e12)));
    let _e40 = u64_mul_wide(vec2<u32>(a_3.x, a_3.y), vec2<u32>(b_3.x, b_3.y));
    let _e43 = vec2<u32>(_e33.x, _e33.y);
    let _e46 = vec2<u32>(_e40.z, _e40.w);
    let _e49 = (_e43.x + _e46.x);
    let _e56 = vec2<u32>(_e49, ((_e43.y + _e46.y) + u32((_e49 < _e43.x))));
    let _e71 = vec2<u32>(_e33.z, _e33.w);
    return (!(((_e71.x | _e71.y) == 0u)) | (u32(((_e56.y < _e43.y) | ((_e56.y == _e43.y) & (_e56.x < _e43.x)))) != 0u));
}

fn i128_mul_overflows(a_4: vec4<u32>, b_4: vec4<u32>, c: vec4<u32>) -> bool {
    let _e10 = ((bitcast<i32>(a_4.w) < 0i) != (bitcast<i32>(b_4.w) < 0i));
    let _e16 = vec2<u32>(a_4.x, a_4.y);
    let _e19 = vec2<u32>(a_4.z, a_4.w);
    let _e34 = vec2<u32>((0u - _e16.x), (~(_e16.y) + u32((_e16.x == 0u))));
    let _e39 = vec2<u32>(~(_e19.x), ~(_e19.y));
    let _e40 = vec2<u32>(u32(((_e16.x | _e16.y) == 0u)), 0u);
    let _e43 = (_e39.x + _e40.x);
    let _e50 = vec2<u32>(_e43, ((_e39.y + _e40.y) + u32((_e43 < _e39.x))));
    let _e63 = vec2<u32>(b_4.x, b_4.y);
    let _e66 = vec2<u32>(b_4.z, b_4.w);
    let _e80 = vec2<u32>((0u - _e63.x), (~(_e63.y) + u32((_e63.x == 0u))));
    let _e85 = vec2<u32>(~(_e66.x), ~(_e66.y));
    let _e86 = vec2<u32>(u32(((_e63.x | _e63.y) == 0u)), 0u);
    let _e89 = (_e85.x + _e86.x);
    let _e96 = vec2<u32>(_e89, ((_e85.y + _e86.y) + u32((_e89 < _e85.x))));
    let _e106 = vec2<u32>(c.x, c.y);
    let _e109 = vec2<u32>(c.z, c.w);
    let _e123 = vec2<u32>((0u - _e106.x), (~(_e106.y) + u32((_e106.x == 0u))));
    let _e128 = vec2<u32>(~(_e109.x), ~(_e109.y));
    let _e129 = vec2<u32>(u32(((_e106.x | _e106.y) == 0u)), 0u);
    let _e132 = (_e128.x + _e129.x);
    let _e139 = vec2<u32>(_e132, ((_e128.y + _e129.y) + u32((_e132 < _e128.x))));
    let _e146 = select(c, vec4<u32>(_e123.x, _e123.y, _e139.x, _e139.y), vec4(_e10));
    let _e148 = vec4<u32>(0u, 0u, 0u, 2147483648u);
    let _e151 = vec2<u32>(_e146.x, _e146.y);
    let _e154 = vec2<u32>(_e148.x, _e148.y);
    let _e165 = vec2<u32>(_e146.z, _e146.w);
    let _e168 = vec2<u32>(_e148.z, _e148.w);
    let _e178 = u128_mul_overflows(select(a_4, vec4<u32>(_e34.x, _e34.y, _e50.x, _e50.y), vec4((bitcast<i32>(a_4.w) < 0i))), select(b_4, vec4<u32>(_e80.x, _e80.y, _e96.x, _e96.y), vec4((bitcast<i32>(b_4.w) < 0i))));
    return (_e178 | ((bitcast<i32>(_e146.w) < 0i) & !((_e10 & ((((_e151.x ^ _e154.x) | (_e151.y ^ _e154.y)) == 0u) & (((_e165.x ^ _e168.x) | (_e165.y ^ _e168.y)) == 0u))))));
}

fn trap(a_5: u32, b_5: vec4<u32>, c_1: vec4<u32>) {
    loop {
        let _e6 = atomicCompareExchangeWeak((&sync[0u]), 0u, a_5);
        if _e6.exchanged {
            atomicStore((&sync[1u]), b_5.x);
            atomicStore((&sync[2u]), b_5.y);
            atomicStore((&sync[3u]), b_5.z);
            atomicStore((&sync[4u]), b_5.w);
            atomicStore((&sync[5u]), c_1.x);
            atomicStore((&sync[6u]), c_1.y);
            atomicStore((&sync[7u]), c_1.z);
            atomicStore((&sync[8u]), c_1.w);
        }
        if (_e6.exchanged | (_e6.old_value != 0u)) {
            break;
        }
    }
}

fn less_128_(a_6: vec4<u32>, b_6: vec4<u32>) -> bool {
    let _e19 = bitcast<i32>(a_6.w);
    let _e20 = bitcast<i32>(b_6.w);
    return ((_e19 < _e20) | ((_e19 == _e20) & ((a_6.z < b_6.z) | ((a_6.z == b_6.z) & ((a_6.y < b_6.y) | ((a_6.y == b_6.y) & (a_6.x < b_6.x)))))));
}

fn u64_shr(a_7: vec2<u32>, b_7: u32) -> vec2<u32> {
    let _e3 = (b_7 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>((a_7.y >> _e3), 0u), vec2<u32>(((a_7.x >> _e3) | ((a_7.y << 1u) << (_e3 ^ 31u))), (a_7.y >> _e3)), vec2((b_7 < 32u))), vec2((b_7 < 64u)));
}

fn u64_shl(a_8: vec2<u32>, b_8: u32) -> vec2<u32> {
    let _e3 = (b_8 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>(0u, (a_8.x << _e3)), vec2<u32>((a_8.x << _e3), ((a_8.y << _e3) | ((a_8.x >> 1u) >> (_e3 ^ 31u)))), vec2((b_8 < 32u))), vec2((b_8 < 64u)));
}

fn u128_shl(a_9: vec4<u32>, b_9: u32) -> vec4<u32> {
    let _e4 = vec2<u32>(a_9.x, a_9.y);
    let _e9 = (b_9 & 63u);
    let _e21 = u64_shr(vec2<u32>(((_e4.x >> 1u) | (_e4.y << 31u)), (_e4.y >> 1u)), (_e9 ^ 63u));
    let _e22 = u64_shl(_e4, _e9);
    let _e23 = u64_shl(vec2<u32>(a_9.z, a_9.w), _e9);
    let _e32 = (b_9 >= 64u);
    let _e36 = select(_e22, vec2<u32>(0u, 0u), vec2(_e32));
    let _e38 = select(vec2<u32>((_e23.x | _e21.x), (_e23.y | _e21.y)), _e22, vec2(_e32));
    return vec4<u32>(_e36.x, _e36.y, _e38.x, _e38.y);
}

fn u64_shr_jam(a_10: vec2<u32>, b_10: u32) -> vec2<u32> {
    let _e2 = u64_shr(a_10, b_10);
    let _e5 = u64_shl(_e2, min(b_10, 63u));
    return vec2<u32>((_e2.x | u32((!((((_e5.x ^ a_10.x) | (_e5.y ^ a_10.y)) == 0u)) | ((b_10 > 63u) & !(((a_10.x | a_10.y) == 0u)))))), _e2.y);
}

fn f64_round_pack(a_11: u32, b_11: i32, c_2: vec2<u32>) -> vec2<u32> {
    let _e4 = (b_11 < 0i);
    let _e7 = u64_shr_jam(c_2, bitcast<u32>(-(b_11)));
    let _e9 = select(c_2, _e7, vec2(_e4));
    let _e10 = select(b_11, 0i, _e4);
    let _e16 = vec2<u32>(512u, 0u);
    let _e19 = (_e9.x + _e16.x);
    let _e26 = vec2<u32>(_e19, ((_e9.y + _e16.y) + u32((_e19 < _e9.x))));
    let _e44 = vec2<u32>(((_e26.x >> 10u) | (_e26.y << 22u)), (_e26.y >> 10u));
    let _e49 = (_e44.x & ~(u32(((_e9.x & 1023u) == 512u))));
    return select(vec2<u32>(_e49, ((_e44.y + (bitcast<u32>(select(_e10, 0i, ((_e49 | _e44.y) == 0u))) << 20u)) | a_11)), vec2<u32>(0u, (a_11 | 2146435072u)), vec2(((_e10 > 2045i) | ((_e10 == 2045i) & (_e26.y >= 2147483648u)))));
}

fn f64_from_i128_(a_12: vec4<u32>) -> vec2<u32> {
    let _e7 = vec2<u32>(a_12.x, a_12.y);
    let _e10 = vec2<u32>(a_12.z, a_12.w);
    let _e25 = vec2<u32>((0u - _e7.x), (~(_e7.y) + u32((_e7.x == 0u))));
    let _e30 = vec2<u32>(~(_e10.x), ~(_e10.y));
    let _e31 = vec2<u32>(u32(((_e7.x | _e7.y) == 0u)), 0u);
    let _e34 = (_e30.x + _e31.x);
    let _e41 = vec2<u32>(_e34, ((_e30.y + _e31.y) + u32((_e34 < _e30.x))));
    let _e48 = select(a_12, vec4<u32>(_e25.x, _e25.y, _e41.x, _e41.y), vec4((bitcast<i32>(a_12.w) < 0i)));
    let _e51 = vec2<u32>(_e48.x, _e48.y);
    let _e54 = vec2<u32>(_e48.z, _e48.w);
    let _e80 = min(select(select(countLeadingZeros(_e54.y), (countLeadingZeros(_e54.x) + 32u), (_e54.y == 0u)), (select(countLeadingZeros(_e51.y), (countLeadingZeros(_e51.x) + 32u), (_e51.y == 0u)) + 64u), ((_e54.x | _e54.y) == 0u)), 127u);
    let _e81 = u128_shl(_e48, _e80);
    let _e84 = vec2<u32>(_e81.z, _e81.w);
    let _e102 = vec2<u32>(((_e84.x >> 1u) | (_e84.y << 31u)), (_e84.y >> 1u));
    let _e113 = f64_round_pack((a_12.w & 2147483648u), (1149i - bitcast<i32>(_e80)), vec2<u32>((_e102.x | u32((((_e81.x | _e81.y) | (_e84.x & 1u)) != 0u))), _e102.y));
    return _e113;
}

fn u64_div_word(a_13: u32, b_12: u32, c_3: u32) -> vec2<u32> {
    var local_1: u32;
    var local_2: u32;
    var local_3: u32;
    var local_4: u32;

    let _e3 = countLeadingZeros(c_3);
    let _e4 = (c_3 << _e3);
    let _e6 = (_e4 >> 16u);
    let _e8 = (_e4 & 65535u);
    let _e15 = ((a_13 << _e3) | ((b_12 >> 1u) >> (_e3 ^ 31u)));
    let _e16 = (b_12 << _e3);
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

fn u96_div_digit(a_14: u32, b_13: u32, c_4: u32, d: vec2<u32>) -> vec3<u32> {
    var local_5: u32;
    var local_6: u32;
    var local_7: bool;

    let _e5 = (a_14 >= d.y);
    let _e9 = u64_div_word(select(a_14, 0u, _e5), b_13, d.y);
    local_5 = select(_e9.x, 4294967295u, _e5);
    let _e17 = select(_e9.y, (b_13 + d.y), _e5);
    local_6 = _e17;
    local_7 = (_e5 & (_e17 < b_13));
    let _e22 = local_5;
    let _e24 = u32_mul_wide(_e22, d.x);
    let _e25 = local_7;
    let _e27 = local_6;
    let _e28 = vec2<u32>(c_4, _e27);
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
    let _e55 = vec2<u32>(c_4, _e54);
    if (!(_e52) & ((_e55.y < _e51.y) | ((_e55.y == _e51.y) & (_e55.x < _e51.x)))) {
        let _e68 = local_5;
        local_5 = (_e68 - 1u);
        let _e70 = local_6;
        let _e72 = (_e70 + d.y);
        local_7 = (_e72 < d.y);
        local_6 = _e72;
    }
    let _e75 = vec2<u32>(c_4, b_13);
    let _e76 = local_5;
    let _e77 = vec2<u32>(_e76, 0u);
    let _e80 = u32_mul_wide(_e77.x, d.x);
    let _e91 = vec2<u32>(_e80.x, ((_e80.y + (_e77.x * d.y)) + (_e77.y * d.x)));
    let _e101 = vec2<u32>((_e75.x - _e91.x), ((_e75.y - _e91.y) - u32((_e75.x < _e91.x))));
    let _e102 = local_5;
    return vec3<u32>(_e102, _e101.x, _e101.y);
}

fn u128_div_normalized(a_15: vec4<u32>, b_14: vec2<u32>) -> vec4<u32> {
    let _e5 = u96_div_digit(a_15.w, a_15.z, a_15.y, b_14);
    let _e9 = u96_div_digit(_e5.z, _e5.y, a_15.x, b_14);
    return vec4<u32>(_e9.x, _e5.x, _e9.y, _e9.z);
}

fn f64_div(a_16: vec2<u32>, b_15: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_16.y ^ b_15.y) & 2147483648u);
    let _e10 = vec2<u32>(0u, (_e6 | 2146435072u));
    let _e11 = vec2<u32>(0u, _e6);
    if ((((a_16.y >> 20u) & 2047u) == 2047u) | (((b_15.y >> 20u) & 2047u) == 2047u)) {
        let _e25 = (a_16.y & 2147483647u);
        let _e33 = (b_15.y & 2147483647u);
        return select(select(_e11, _e10, vec2((((a_16.y >> 20u) & 2047u) == 2047u))), vec2<u32>(0u, 2146959360u), vec2(((((_e25 > 2146435072u) | ((_e25 == 2146435072u) & (a_16.x != 0u))) | ((_e33 > 2146435072u) | ((_e33 == 2146435072u) & (b_15.x != 0u)))) | ((((a_16.y >> 20u) & 2047u) == 2047u) & (((b_15.y >> 20u) & 2047u) == 2047u)))));
    }
    if ((b_15.x | (b_15.y & 2147483647u)) == 0u) {
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
    let _e114 = ((b_15.y >> 20u) & 2047u);
    let _e118 = vec2<u32>(b_15.x, (b_15.y & 1048575u));
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
    let _e32 = (_e29 + (row * 9u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let _e43 = work[(_e32 + 2u)];
    let _e47 = work[(_e32 + 3u)];
    let v1_sum_arg = vec4<u32>(_e35, _e39, _e43, _e47);
    let _e52 = work[(_e32 + 8u)];
    let _e54 = ((_e52 & 1u) != 0u);
    let _e58 = work[(_e32 + 4u)];
    let _e62 = work[(_e32 + 5u)];
    let _e66 = work[(_e32 + 6u)];
    let _e70 = work[(_e32 + 7u)];
    let v2_sum_arg_2_ = vec4<u32>(_e58, _e62, _e66, _e70);
    let _e74 = work[(_e32 + 8u)];
    let _e79 = params[1].x;
    let _e82 = params[1].y;
    let _e85 = params[1].z;
    let _e88 = params[1].w;
    let v3_ = vec4<u32>(_e79, _e82, _e85, _e88);
    let _e90 = u128_mul(v3_, v1_sum_arg);
    let _e91 = i128_mul_overflows(v3_, v1_sum_arg, _e90);
    if (_e91 & _e54) {
        trap(131073u, vec4<u32>(v3_.x, v3_.y, v3_.z, v3_.w), vec4<u32>(v1_sum_arg.x, v1_sum_arg.y, v1_sum_arg.z, v1_sum_arg.w));
        return;
    }
    let _e109 = less_128_(_e90, vec4<u32>(1u, 4134919616u, 2776185733u, 3032789847u));
    let _e116 = less_128_(vec4<u32>(4294967295u, 160047679u, 1518781562u, 1262177448u), _e90);
    if (!((!(_e109) & !(_e116))) & _e54) {
        trap(131074u, vec4<u32>(_e90.x, _e90.y, _e90.z, _e90.w), vec4<u32>(0u, 0u, 0u, 0u));
        return;
    }
    let _e128 = f64_from_i128_(_e90);
    let v7_ = vec2<u32>(0u, 1093567616u);
    let _e132 = f64_div(_e128, v7_);
    let _e133 = f64_from_i128_(v2_sum_arg_2_);
    let v10_ = vec2<u32>(0u, 1086556160u);
    let _e136 = f64_div(_e133, v10_);
    let _e138 = f64_div(_e132, _e136);
    let _e141 = params[2].x;
    let _e143 = (_e141 + (_e11 * 3u));
    work[_e143] = _e138.x;
    work[(_e143 + 1u)] = _e138.y;
    work[(_e143 + 2u)] = select(0u, 1u, (_e54 & ((_e74 & 2u) != 0u)));
}

// 4: pass sums_aggregate of kernel @scan_part
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn add_128_(a: vec4<u32>, b: vec4<u32>) -> vec4<u32> {
    let _e10 = (a.x + b.x);
    let _e12 = (a.y + b.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a.x)));
    let _e20 = (a.z + b.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a.y) | (_e17 < _e12))));
    let _e26 = (a.w + b.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

@compute @workgroup_size(256, 1, 1) 
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sum_arg: vec4<u32>;
    var local_1: bool;
    var sum_arg_2_: vec4<u32>;
    var local_2: bool;
    var group: u32;
    var is_first: bool;
    var local_3: u32;
    var whole_sum_arg: vec4<u32>;
    var local_4: bool;
    var whole_sum_arg_2_: vec4<u32>;
    var local_5: bool;
    var whole_sum_arg_1: vec4<u32>;
    var local_6: bool;
    var whole_sum_arg_2_1: vec4<u32>;
    var local_7: bool;

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
    sum_arg = vec4<u32>();
    local_1 = bool();
    sum_arg_2_ = vec4<u32>();
    local_2 = bool();
    sum_arg = vec4<u32>();
    local_1 = false;
    sum_arg_2_ = vec4<u32>();
    local_2 = false;
    let _e60 = work[(numbers + _e41)];
    group = _e60;
    is_first = true;
    let _e63 = (i * 2u);
    local_3 = _e41;
    loop {
        let _e65 = local_3;
        if (_e65 >= _e43) {
            break;
        }
        let _e69 = work[(numbers + _e65)];
        let _e70 = group;
        if (_e69 != _e70) {
            let _e72 = is_first;
            if (_e72 & _e44) {
                let _e76 = (parts + (_e63 * 9u));
                let _e77 = sum_arg;
                work[_e76] = _e77.x;
                work[(_e76 + 1u)] = _e77.y;
                work[(_e76 + 2u)] = _e77.z;
                work[(_e76 + 3u)] = _e77.w;
                let _e90 = local_1;
                let _e94 = work[(_e76 + 8u)];
                work[(_e76 + 8u)] = select((_e94 & 4294967294u), (_e94 | 1u), _e90);
                let _e101 = sum_arg_2_;
                work[(_e76 + 4u)] = _e101.x;
                work[(_e76 + 5u)] = _e101.y;
                work[(_e76 + 6u)] = _e101.z;
                work[(_e76 + 7u)] = _e101.w;
                let _e118 = local_2;
                let _e121 = work[(_e76 + 8u)];
                work[(_e76 + 8u)] = select((_e121 & 4294967293u), (_e121 | 2u), _e118);
                work[(part_numbers + _e63)] = _e70;
            } else {
                let _e131 = (rows + (_e70 * 9u));
                whole_sum_arg = vec4<u32>();
                local_4 = bool();
                whole_sum_arg_2_ = vec4<u32>();
                local_5 = bool();
                let _e141 = work[_e131];
                let _e144 = work[(_e131 + 1u)];
                let _e147 = work[(_e131 + 2u)];
                let _e150 = work[(_e131 + 3u)];
                let _e154 = work[(_e131 + 8u)];
                whole_sum_arg = vec4<u32>(_e141, _e144, _e147, _e150);
                local_4 = ((_e154 & 1u) != 0u);
                let _e159 = work[(_e131 + 4u)];
                let _e162 = work[(_e131 + 5u)];
                let _e165 = work[(_e131 + 6u)];
                let _e168 = work[(_e131 + 7u)];
                let _e172 = work[(_e131 + 8u)];
                whole_sum_arg_2_ = vec4<u32>(_e159, _e162, _e165, _e168);
                local_5 = ((_e172 & 2u) != 0u);
                let _e175 = sum_arg;
                let _e176 = local_1;
                if _e176 {
                    let _e177 = local_4;
                    if _e177 {
                        let _e178 = whole_sum_arg;
                        let _e179 = add_128_(_e178, _e175);
                        let _e183 = (bitcast<i32>(_e178.w) < 0i);
                        whole_sum_arg = _e179;
                        local_4 = true;
                    } else {
                        whole_sum_arg = _e175;
                        local_4 = true;
                    }
                }
                let _e193 = sum_arg_2_;
                let _e194 = local_2;
                if _e194 {
                    let _e195 = local_5;
                    if _e195 {
                        let _e196 = whole_sum_arg_2_;
                        let _e197 = add_128_(_e196, _e193);
                        let _e200 = (bitcast<i32>(_e196.w) < 0i);
                        whole_sum_arg_2_ = _e197;
                        local_5 = true;
                    } else {
                        whole_sum_arg_2_ = _e193;
                        local_5 = true;
                    }
                }
                let _e210 = whole_sum_arg;
                work[_e131] = _e210.x;
                work[(_e131 + 1u)] = _e210.y;
                work[(_e131 + 2u)] = _e210.z;
                work[(_e131 + 3u)] = _e210.w;
                let _e222 = local_4;
                let _e225 = work[(_e131 + 8u)];
                work[(_e131 + 8u)] = select((_e225 & 4294967294u), (_e225 | 1u), _e222);
                let _e231 = whole_sum_arg_2_;
                work[(_e131 + 4u)] = _e231.x;
                work[(_e131 + 5u)] = _e231.y;
                work[(_e131 + 6u)] = _e231.z;
                work[(_e131 + 7u)] = _e231.w;
                let _e244 = local_5;
                let _e247 = work[(_e131 + 8u)];
                work[(_e131 + 8u)] = select((_e247 & 4294967293u), (_e247 | 2u), _e244);
            }
            sum_arg = vec4<u32>();
            local_1 = false;
            sum_arg_2_ = vec4<u32>();
            local_2 = false;
            is_first = false;
            group = _e69;
        }
        let _e257 = work[(order + _e65)];
        let _e259 = (entries + (_e257 * 9u));
        let _e261 = work[_e259];
        let _e266 = work[(_e259 + 1u)];
        let _e269 = work[(_e259 + 2u)];
        let _e272 = work[(_e259 + 3u)];
        let _e275 = work[(_e259 + 4u)];
        let _e276 = vec4<u32>(_e266, _e269, _e272, _e275);
        if ((_e261 & 1u) != 0u) {
            let _e277 = local_1;
            if _e277 {
                let _e278 = sum_arg;
                let _e279 = add_128_(_e278, _e276);
                let _e282 = (bitcast<i32>(_e278.w) < 0i);
                sum_arg = _e279;
                local_1 = true;
            } else {
                sum_arg = _e276;
                local_1 = true;
            }
        }
        let _e293 = work[_e259];
        let _e298 = work[(_e259 + 5u)];
        let _e301 = work[(_e259 + 6u)];
        let _e304 = work[(_e259 + 7u)];
        let _e307 = work[(_e259 + 8u)];
        let _e308 = vec4<u32>(_e298, _e301, _e304, _e307);
        if ((_e293 & 2u) != 0u) {
            let _e309 = local_2;
            if _e309 {
                let _e310 = sum_arg_2_;
                let _e311 = add_128_(_e310, _e308);
                let _e314 = (bitcast<i32>(_e310.w) < 0i);
                sum_arg_2_ = _e311;
                local_2 = true;
            } else {
                sum_arg_2_ = _e308;
                local_2 = true;
            }
        }
        local_3 = (_e65 + 1u);
    }
    let _e325 = group;
    if _e44 {
        let _e326 = (_e63 + 1u);
        let _e327 = is_first;
        if _e327 {
            let _e329 = (parts + (_e63 * 9u));
            let _e330 = sum_arg;
            work[_e329] = _e330.x;
            work[(_e329 + 1u)] = _e330.y;
            work[(_e329 + 2u)] = _e330.z;
            work[(_e329 + 3u)] = _e330.w;
            let _e342 = local_1;
            let _e345 = work[(_e329 + 8u)];
            work[(_e329 + 8u)] = select((_e345 & 4294967294u), (_e345 | 1u), _e342);
            let _e351 = sum_arg_2_;
            work[(_e329 + 4u)] = _e351.x;
            work[(_e329 + 5u)] = _e351.y;
            work[(_e329 + 6u)] = _e351.z;
            work[(_e329 + 7u)] = _e351.w;
            let _e364 = local_2;
            let _e367 = work[(_e329 + 8u)];
            work[(_e329 + 8u)] = select((_e367 & 4294967293u), (_e367 | 2u), _e364);
            work[(part_numbers + _e63)] = _e325;
            sum_arg = vec4<u32>();
            local_1 = false;
            sum_arg_2_ = vec4<u32>();
            local_2 = false;
        }
        let _e378 = (parts + (_e326 * 9u));
        let _e379 = sum_arg;
        work[_e378] = _e379.x;
        work[(_e378 + 1u)] = _e379.y;
        work[(_e378 + 2u)] = _e379.z;
        work[(_e378 + 3u)] = _e379.w;
        let _e391 = local_1;
        let _e394 = work[(_e378 + 8u)];
        work[(_e378 + 8u)] = select((_e394 & 4294967294u), (_e394 | 1u), _e391);
        let _e400 = sum_arg_2_;
        work[(_e378 + 4u)] = _e400.x;
        work[(_e378 + 5u)] = _e400.y;
        work[(_e378 + 6u)] = _e400.z;
        work[(_e378 + 7u)] = _e400.w;
        let _e413 = local_2;
        let _e416 = work[(_e378 + 8u)];
        work[(_e378 + 8u)] = select((_e416 & 4294967293u), (_e416 | 2u), _e413);
        work[(part_numbers + _e326)] = _e325;
    } else {
        if (_e43 > 0u) {
            let _e426 = (rows + (_e325 * 9u));
            whole_sum_arg_1 = vec4<u32>();
            local_6 = bool();
            whole_sum_arg_2_1 = vec4<u32>();
            local_7 = bool();
            let _e436 = work[_e426];
            let _e439 = work[(_e426 + 1u)];
            let _e442 = work[(_e426 + 2u)];
            let _e445 = work[(_e426 + 3u)];
            let _e449 = work[(_e426 + 8u)];
            whole_sum_arg_1 = vec4<u32>(_e436, _e439, _e442, _e445);
            local_6 = ((_e449 & 1u) != 0u);
            let _e454 = work[(_e426 + 4u)];
            let _e457 = work[(_e426 + 5u)];
            let _e460 = work[(_e426 + 6u)];
            let _e463 = work[(_e426 + 7u)];
            let _e467 = work[(_e426 + 8u)];
            whole_sum_arg_2_1 = vec4<u32>(_e454, _e457, _e460, _e463);
            local_7 = ((_e467 & 2u) != 0u);
            let _e470 = sum_arg;
            let _e471 = local_1;
            if _e471 {
                let _e472 = local_6;
                if _e472 {
                    let _e473 = whole_sum_arg_1;
                    let _e474 = add_128_(_e473, _e470);
                    let _e477 = (bitcast<i32>(_e473.w) < 0i);
                    whole_sum_arg_1 = _e474;
                    local_6 = true;
                } else {
                    whole_sum_arg_1 = _e470;
                    local_6 = true;
                }
            }
            let _e487 = sum_arg_2_;
            let _e488 = local_2;
            if _e488 {
                let _e489 = local_7;
                if _e489 {
                    let _e490 = whole_sum_arg_2_1;
                    let _e491 = add_128_(_e490, _e487);
                    let _e494 = (bitcast<i32>(_e490.w) < 0i);
                    whole_sum_arg_2_1 = _e491;
                    local_7 = true;
                } else {
                    whole_sum_arg_2_1 = _e487;
                    local_7 = true;
                }
            }
            let _e504 = whole_sum_arg_1;
            work[_e426] = _e504.x;
            work[(_e426 + 1u)] = _e504.y;
            work[(_e426 + 2u)] = _e504.z;
            work[(_e426 + 3u)] = _e504.w;
            let _e516 = local_6;
            let _e519 = work[(_e426 + 8u)];
            work[(_e426 + 8u)] = select((_e519 & 4294967294u), (_e519 | 1u), _e516);
            let _e525 = whole_sum_arg_2_1;
            work[(_e426 + 4u)] = _e525.x;
            work[(_e426 + 5u)] = _e525.y;
            work[(_e426 + 6u)] = _e525.z;
            work[(_e426 + 7u)] = _e525.w;
            let _e538 = local_7;
            let _e541 = work[(_e426 + 8u)];
            work[(_e426 + 8u)] = select((_e541 & 4294967293u), (_e541 | 2u), _e538);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_arg_1: vec4<u32>;
    var local_9: bool;
    var sum_arg_2_1: vec4<u32>;
    var local_10: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_11: u32;
    var whole_sum_arg_2: vec4<u32>;
    var local_12: bool;
    var whole_sum_arg_2_2: vec4<u32>;
    var local_13: bool;

    let n_1 = params[0].x;
    let entry_count_1 = params[0].y;
    let entries_1 = params[0].z;
    let rows_1 = params[0].w;
    let order_1 = params[1].x;
    let parts_1 = params[1].y;
    let part_numbers_1 = params[1].z;
    let numbers_1 = params[1].w;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_8);
    if (i_1 >= n_1) {
        return;
    }
    let _e41 = (i_1 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_1);
    sum_arg_1 = vec4<u32>();
    local_9 = bool();
    sum_arg_2_1 = vec4<u32>();
    local_10 = bool();
    sum_arg_1 = vec4<u32>();
    local_9 = false;
    sum_arg_2_1 = vec4<u32>();
    local_10 = false;
    group_1 = 0u;
    is_first_1 = true;
    let _e59 = (i_1 * 2u);
    local_11 = _e41;
    loop {
        let _e61 = local_11;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = (entries_1 + (_e61 * 9u));
        let _e68 = work[_e65];
        let _e73 = work[(_e65 + 1u)];
        let _e76 = work[(_e65 + 2u)];
        let _e80 = work[(_e65 + 3u)];
        let _e84 = work[(_e65 + 4u)];
        let _e85 = vec4<u32>(_e73, _e76, _e80, _e84);
        if ((_e68 & 1u) != 0u) {
            let _e86 = local_9;
            if _e86 {
                let _e87 = sum_arg_1;
                let _e88 = add_128_(_e87, _e85);
                let _e92 = (bitcast<i32>(_e87.w) < 0i);
                sum_arg_1 = _e88;
                local_9 = true;
            } else {
                sum_arg_1 = _e85;
                local_9 = true;
            }
        }
        let _e103 = work[_e65];
        let _e109 = work[(_e65 + 5u)];
        let _e113 = work[(_e65 + 6u)];
        let _e117 = work[(_e65 + 7u)];
        let _e121 = work[(_e65 + 8u)];
        let _e122 = vec4<u32>(_e109, _e113, _e117, _e121);
        if ((_e103 & 2u) != 0u) {
            let _e123 = local_10;
            if _e123 {
                let _e124 = sum_arg_2_1;
                let _e125 = add_128_(_e124, _e122);
                let _e128 = (bitcast<i32>(_e124.w) < 0i);
                sum_arg_2_1 = _e125;
                local_10 = true;
            } else {
                sum_arg_2_1 = _e122;
                local_10 = true;
            }
        }
        local_11 = (_e61 + 1u);
    }
    let _e139 = group_1;
    if (part_numbers_1 != 0u) {
        let _e140 = (_e59 + 1u);
        let _e141 = is_first_1;
        if _e141 {
            let _e143 = (parts_1 + (_e59 * 9u));
            let _e144 = sum_arg_1;
            work[_e143] = _e144.x;
            work[(_e143 + 1u)] = _e144.y;
            work[(_e143 + 2u)] = _e144.z;
            work[(_e143 + 3u)] = _e144.w;
            let _e156 = local_9;
            let _e159 = work[(_e143 + 8u)];
            work[(_e143 + 8u)] = select((_e159 & 4294967294u), (_e159 | 1u), _e156);
            let _e166 = sum_arg_2_1;
            work[(_e143 + 4u)] = _e166.x;
            work[(_e143 + 5u)] = _e166.y;
            work[(_e143 + 6u)] = _e166.z;
            work[(_e143 + 7u)] = _e166.w;
            let _e179 = local_10;
            let _e182 = work[(_e143 + 8u)];
            work[(_e143 + 8u)] = select((_e182 & 4294967293u), (_e182 | 2u), _e179);
            work[(part_numbers_1 + _e59)] = _e139;
            sum_arg_1 = vec4<u32>();
            local_9 = false;
            sum_arg_2_1 = vec4<u32>();
            local_10 = false;
        }
        let _e194 = (parts_1 + (_e140 * 9u));
        let _e195 = sum_arg_1;
        work[_e194] = _e195.x;
        work[(_e194 + 1u)] = _e195.y;
        work[(_e194 + 2u)] = _e195.z;
        work[(_e194 + 3u)] = _e195.w;
        let _e207 = local_9;
        let _e210 = work[(_e194 + 8u)];
        work[(_e194 + 8u)] = select((_e210 & 4294967294u), (_e210 | 1u), _e207);
        let _e216 = sum_arg_2_1;
        work[(_e194 + 4u)] = _e216.x;
        work[(_e194 + 5u)] = _e216.y;
        work[(_e194 + 6u)] = _e216.z;
        work[(_e194 + 7u)] = _e216.w;
        let _e229 = local_10;
        let _e232 = work[(_e194 + 8u)];
        work[(_e194 + 8u)] = select((_e232 & 4294967293u), (_e232 | 2u), _e229);
        work[(part_numbers_1 + _e140)] = _e139;
    } else {
        if (_e43 > 0u) {
            let _e242 = (rows_1 + (_e139 * 9u));
            whole_sum_arg_2 = vec4<u32>();
            local_12 = bool();
            whole_sum_arg_2_2 = vec4<u32>();
            local_13 = bool();
            let _e252 = work[_e242];
            let _e255 = work[(_e242 + 1u)];
            let _e258 = work[(_e242 + 2u)];
            let _e261 = work[(_e242 + 3u)];
            let _e265 = work[(_e242 + 8u)];
            whole_sum_arg_2 = vec4<u32>(_e252, _e255, _e258, _e261);
            local_12 = ((_e265 & 1u) != 0u);
            let _e270 = work[(_e242 + 4u)];
            let _e273 = work[(_e242 + 5u)];
            let _e276 = work[(_e242 + 6u)];
            let _e279 = work[(_e242 + 7u)];
            let _e283 = work[(_e242 + 8u)];
            whole_sum_arg_2_2 = vec4<u32>(_e270, _e273, _e276, _e279);
            local_13 = ((_e283 & 2u) != 0u);
            let _e286 = sum_arg_1;
            let _e287 = local_9;
            if _e287 {
                let _e288 = local_12;
                if _e288 {
                    let _e289 = whole_sum_arg_2;
                    let _e290 = add_128_(_e289, _e286);
                    let _e293 = (bitcast<i32>(_e289.w) < 0i);
                    whole_sum_arg_2 = _e290;
                    local_12 = true;
                } else {
                    whole_sum_arg_2 = _e286;
                    local_12 = true;
                }
            }
            let _e303 = sum_arg_2_1;
            let _e304 = local_10;
            if _e304 {
                let _e305 = local_13;
                if _e305 {
                    let _e306 = whole_sum_arg_2_2;
                    let _e307 = add_128_(_e306, _e303);
                    let _e310 = (bitcast<i32>(_e306.w) < 0i);
                    whole_sum_arg_2_2 = _e307;
                    local_13 = true;
                } else {
                    whole_sum_arg_2_2 = _e303;
                    local_13 = true;
                }
            }
            let _e320 = whole_sum_arg_2;
            work[_e242] = _e320.x;
            work[(_e242 + 1u)] = _e320.y;
            work[(_e242 + 2u)] = _e320.z;
            work[(_e242 + 3u)] = _e320.w;
            let _e332 = local_12;
            let _e335 = work[(_e242 + 8u)];
            work[(_e242 + 8u)] = select((_e335 & 4294967294u), (_e335 | 1u), _e332);
            let _e341 = whole_sum_arg_2_2;
            work[(_e242 + 4u)] = _e341.x;
            work[(_e242 + 5u)] = _e341.y;
            work[(_e242 + 6u)] = _e341.z;
            work[(_e242 + 7u)] = _e341.w;
            let _e354 = local_13;
            let _e357 = work[(_e242 + 8u)];
            work[(_e242 + 8u)] = select((_e357 & 4294967293u), (_e357 | 2u), _e354);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_14: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_arg_2: vec4<u32>;
    var local_15: bool;
    var sum_arg_2_2: vec4<u32>;
    var local_16: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_17: u32;
    var whole_sum_arg_3: vec4<u32>;
    var local_18: bool;
    var whole_sum_arg_2_3: vec4<u32>;
    var local_19: bool;
    var whole_sum_arg_4: vec4<u32>;
    var local_20: bool;
    var whole_sum_arg_2_4: vec4<u32>;
    var local_21: bool;

    let n_2 = params[0].x;
    let entry_count_2 = params[0].y;
    let entries_2 = params[0].z;
    let rows_2 = params[0].w;
    let order_2 = params[1].x;
    let parts_2 = params[1].y;
    let part_numbers_2 = params[1].z;
    let numbers_2 = params[1].w;
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_14);
    if (i_2 >= n_2) {
        return;
    }
    let _e41 = (i_2 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_2);
    let _e44 = (part_numbers_2 != 0u);
    sum_arg_2 = vec4<u32>();
    local_15 = bool();
    sum_arg_2_2 = vec4<u32>();
    local_16 = bool();
    sum_arg_2 = vec4<u32>();
    local_15 = false;
    sum_arg_2_2 = vec4<u32>();
    local_16 = false;
    let _e60 = work[(numbers_2 + _e41)];
    group_2 = _e60;
    is_first_2 = true;
    let _e63 = (i_2 * 2u);
    local_17 = _e41;
    loop {
        let _e65 = local_17;
        if (_e65 >= _e43) {
            break;
        }
        let _e69 = work[(numbers_2 + _e65)];
        let _e70 = group_2;
        if (_e69 != _e70) {
            let _e72 = is_first_2;
            if (_e72 & _e44) {
                let _e76 = (parts_2 + (_e63 * 9u));
                let _e77 = sum_arg_2;
                work[_e76] = _e77.x;
                work[(_e76 + 1u)] = _e77.y;
                work[(_e76 + 2u)] = _e77.z;
                work[(_e76 + 3u)] = _e77.w;
                let _e90 = local_15;
                let _e94 = work[(_e76 + 8u)];
                work[(_e76 + 8u)] = select((_e94 & 4294967294u), (_e94 | 1u), _e90);
                let _e101 = sum_arg_2_2;
                work[(_e76 + 4u)] = _e101.x;
                work[(_e76 + 5u)] = _e101.y;
                work[(_e76 + 6u)] = _e101.z;
                work[(_e76 + 7u)] = _e101.w;
                let _e118 = local_16;
                let _e121 = work[(_e76 + 8u)];
                work[(_e76 + 8u)] = select((_e121 & 4294967293u), (_e121 | 2u), _e118);
                work[(part_numbers_2 + _e63)] = _e70;
            } else {
                let _e131 = (rows_2 + (_e70 * 9u));
                whole_sum_arg_3 = vec4<u32>();
                local_18 = bool();
                whole_sum_arg_2_3 = vec4<u32>();
                local_19 = bool();
                let _e141 = work[_e131];
                let _e144 = work[(_e131 + 1u)];
                let _e147 = work[(_e131 + 2u)];
                let _e150 = work[(_e131 + 3u)];
                let _e154 = work[(_e131 + 8u)];
                whole_sum_arg_3 = vec4<u32>(_e141, _e144, _e147, _e150);
                local_18 = ((_e154 & 1u) != 0u);
                let _e159 = work[(_e131 + 4u)];
                let _e162 = work[(_e131 + 5u)];
                let _e165 = work[(_e131 + 6u)];
                let _e168 = work[(_e131 + 7u)];
                let _e172 = work[(_e131 + 8u)];
                whole_sum_arg_2_3 = vec4<u32>(_e159, _e162, _e165, _e168);
                local_19 = ((_e172 & 2u) != 0u);
                let _e175 = sum_arg_2;
                let _e176 = local_15;
                if _e176 {
                    let _e177 = local_18;
                    if _e177 {
                        let _e178 = whole_sum_arg_3;
                        let _e179 = add_128_(_e178, _e175);
                        let _e183 = (bitcast<i32>(_e178.w) < 0i);
                        whole_sum_arg_3 = _e179;
                        local_18 = true;
                    } else {
                        whole_sum_arg_3 = _e175;
                        local_18 = true;
                    }
                }
                let _e193 = sum_arg_2_2;
                let _e194 = local_16;
                if _e194 {
                    let _e195 = local_19;
                    if _e195 {
                        let _e196 = whole_sum_arg_2_3;
                        let _e197 = add_128_(_e196, _e193);
                        let _e200 = (bitcast<i32>(_e196.w) < 0i);
                        whole_sum_arg_2_3 = _e197;
                        local_19 = true;
                    } else {
                        whole_sum_arg_2_3 = _e193;
                        local_19 = true;
                    }
                }
                let _e210 = whole_sum_arg_3;
                work[_e131] = _e210.x;
                work[(_e131 + 1u)] = _e210.y;
                work[(_e131 + 2u)] = _e210.z;
                work[(_e131 + 3u)] = _e210.w;
                let _e222 = local_18;
                let _e225 = work[(_e131 + 8u)];
                work[(_e131 + 8u)] = select((_e225 & 4294967294u), (_e225 | 1u), _e222);
                let _e231 = whole_sum_arg_2_3;
                work[(_e131 + 4u)] = _e231.x;
                work[(_e131 + 5u)] = _e231.y;
                work[(_e131 + 6u)] = _e231.z;
                work[(_e131 + 7u)] = _e231.w;
                let _e244 = local_19;
                let _e247 = work[(_e131 + 8u)];
                work[(_e131 + 8u)] = select((_e247 & 4294967293u), (_e247 | 2u), _e244);
            }
            sum_arg_2 = vec4<u32>();
            local_15 = false;
            sum_arg_2_2 = vec4<u32>();
            local_16 = false;
            is_first_2 = false;
            group_2 = _e69;
        }
        let _e256 = (entries_2 + (_e65 * 9u));
        let _e258 = work[_e256];
        let _e261 = work[(_e256 + 1u)];
        let _e264 = work[(_e256 + 2u)];
        let _e267 = work[(_e256 + 3u)];
        let _e268 = vec4<u32>(_e258, _e261, _e264, _e267);
        let _e271 = work[(_e256 + 8u)];
        if ((_e271 & 1u) != 0u) {
            let _e274 = local_15;
            if _e274 {
                let _e275 = sum_arg_2;
                let _e276 = add_128_(_e275, _e268);
                let _e279 = (bitcast<i32>(_e275.w) < 0i);
                sum_arg_2 = _e276;
                local_15 = true;
            } else {
                sum_arg_2 = _e268;
                local_15 = true;
            }
        }
        let _e291 = work[(_e256 + 4u)];
        let _e294 = work[(_e256 + 5u)];
        let _e297 = work[(_e256 + 6u)];
        let _e300 = work[(_e256 + 7u)];
        let _e301 = vec4<u32>(_e291, _e294, _e297, _e300);
        let _e304 = work[(_e256 + 8u)];
        if ((_e304 & 2u) != 0u) {
            let _e307 = local_16;
            if _e307 {
                let _e308 = sum_arg_2_2;
                let _e309 = add_128_(_e308, _e301);
                let _e312 = (bitcast<i32>(_e308.w) < 0i);
                sum_arg_2_2 = _e309;
                local_16 = true;
            } else {
                sum_arg_2_2 = _e301;
                local_16 = true;
            }
        }
        local_17 = (_e65 + 1u);
    }
    let _e323 = group_2;
    if _e44 {
        let _e324 = (_e63 + 1u);
        let _e325 = is_first_2;
        if _e325 {
            let _e327 = (parts_2 + (_e63 * 9u));
            let _e328 = sum_arg_2;
            work[_e327] = _e328.x;
            work[(_e327 + 1u)] = _e328.y;
            work[(_e327 + 2u)] = _e328.z;
            work[(_e327 + 3u)] = _e328.w;
            let _e340 = local_15;
            let _e343 = work[(_e327 + 8u)];
            work[(_e327 + 8u)] = select((_e343 & 4294967294u), (_e343 | 1u), _e340);
            let _e349 = sum_arg_2_2;
            work[(_e327 + 4u)] = _e349.x;
            work[(_e327 + 5u)] = _e349.y;
            work[(_e327 + 6u)] = _e349.z;
            work[(_e327 + 7u)] = _e349.w;
            let _e362 = local_16;
            let _e365 = work[(_e327 + 8u)];
            work[(_e327 + 8u)] = select((_e365 & 4294967293u), (_e365 | 2u), _e362);
            work[(part_numbers_2 + _e63)] = _e323;
            sum_arg_2 = vec4<u32>();
            local_15 = false;
            sum_arg_2_2 = vec4<u32>();
            local_16 = false;
        }
        let _e376 = (parts_2 + (_e324 * 9u));
        let _e377 = sum_arg_2;
        work[_e376] = _e377.x;
        work[(_e376 + 1u)] = _e377.y;
        work[(_e376 + 2u)] = _e377.z;
        work[(_e376 + 3u)] = _e377.w;
        let _e389 = local_15;
        let _e392 = work[(_e376 + 8u)];
        work[(_e376 + 8u)] = select((_e392 & 4294967294u), (_e392 | 1u), _e389);
        let _e398 = sum_arg_2_2;
        work[(_e376 + 4u)] = _e398.x;
        work[(_e376 + 5u)] = _e398.y;
        work[(_e376 + 6u)] = _e398.z;
        work[(_e376 + 7u)] = _e398.w;
        let _e411 = local_16;
        let _e414 = work[(_e376 + 8u)];
        work[(_e376 + 8u)] = select((_e414 & 4294967293u), (_e414 | 2u), _e411);
        work[(part_numbers_2 + _e324)] = _e323;
    } else {
        if (_e43 > 0u) {
            let _e424 = (rows_2 + (_e323 * 9u));
            whole_sum_arg_4 = vec4<u32>();
            local_20 = bool();
            whole_sum_arg_2_4 = vec4<u32>();
            local_21 = bool();
            let _e434 = work[_e424];
            let _e437 = work[(_e424 + 1u)];
            let _e440 = work[(_e424 + 2u)];
            let _e443 = work[(_e424 + 3u)];
            let _e447 = work[(_e424 + 8u)];
            whole_sum_arg_4 = vec4<u32>(_e434, _e437, _e440, _e443);
            local_20 = ((_e447 & 1u) != 0u);
            let _e452 = work[(_e424 + 4u)];
            let _e455 = work[(_e424 + 5u)];
            let _e458 = work[(_e424 + 6u)];
            let _e461 = work[(_e424 + 7u)];
            let _e465 = work[(_e424 + 8u)];
            whole_sum_arg_2_4 = vec4<u32>(_e452, _e455, _e458, _e461);
            local_21 = ((_e465 & 2u) != 0u);
            let _e468 = sum_arg_2;
            let _e469 = local_15;
            if _e469 {
                let _e470 = local_20;
                if _e470 {
                    let _e471 = whole_sum_arg_4;
                    let _e472 = add_128_(_e471, _e468);
                    let _e475 = (bitcast<i32>(_e471.w) < 0i);
                    whole_sum_arg_4 = _e472;
                    local_20 = true;
                } else {
                    whole_sum_arg_4 = _e468;
                    local_20 = true;
                }
            }
            let _e485 = sum_arg_2_2;
            let _e486 = local_16;
            if _e486 {
                let _e487 = local_21;
                if _e487 {
                    let _e488 = whole_sum_arg_2_4;
                    let _e489 = add_128_(_e488, _e485);
                    let _e492 = (bitcast<i32>(_e488.w) < 0i);
                    whole_sum_arg_2_4 = _e489;
                    local_21 = true;
                } else {
                    whole_sum_arg_2_4 = _e485;
                    local_21 = true;
                }
            }
            let _e502 = whole_sum_arg_4;
            work[_e424] = _e502.x;
            work[(_e424 + 1u)] = _e502.y;
            work[(_e424 + 2u)] = _e502.z;
            work[(_e424 + 3u)] = _e502.w;
            let _e514 = local_20;
            let _e517 = work[(_e424 + 8u)];
            work[(_e424 + 8u)] = select((_e517 & 4294967294u), (_e517 | 1u), _e514);
            let _e523 = whole_sum_arg_2_4;
            work[(_e424 + 4u)] = _e523.x;
            work[(_e424 + 5u)] = _e523.y;
            work[(_e424 + 6u)] = _e523.z;
            work[(_e424 + 7u)] = _e523.w;
            let _e536 = local_21;
            let _e539 = work[(_e424 + 8u)];
            work[(_e424 + 8u)] = select((_e539 & 4294967293u), (_e539 | 2u), _e536);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_22: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_arg_3: vec4<u32>;
    var local_23: bool;
    var sum_arg_2_3: vec4<u32>;
    var local_24: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_25: u32;
    var whole_sum_arg_5: vec4<u32>;
    var local_26: bool;
    var whole_sum_arg_2_5: vec4<u32>;
    var local_27: bool;
    var whole_sum_arg_6: vec4<u32>;
    var local_28: bool;
    var whole_sum_arg_2_6: vec4<u32>;
    var local_29: bool;

    let n_3 = params[0].x;
    let entry_count_3 = params[0].y;
    let entries_3 = params[0].z;
    let rows_3 = params[0].w;
    let order_3 = params[1].x;
    let parts_3 = params[1].y;
    let part_numbers_3 = params[1].z;
    let numbers_3 = params[1].w;
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_22);
    if (i_3 >= n_3) {
        return;
    }
    let _e41 = (i_3 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_3);
    let _e44 = (part_numbers_3 != 0u);
    sum_arg_3 = vec4<u32>();
    local_23 = bool();
    sum_arg_2_3 = vec4<u32>();
    local_24 = bool();
    sum_arg_3 = vec4<u32>();
    local_23 = false;
    sum_arg_2_3 = vec4<u32>();
    local_24 = false;
    let _e60 = work[(numbers_3 + _e41)];
    group_3 = _e60;
    is_first_3 = true;
    let _e63 = (i_3 * 2u);
    local_25 = _e41;
    loop {
        let _e65 = local_25;
        if (_e65 >= _e43) {
            break;
        }
        let _e69 = work[(numbers_3 + _e65)];
        let _e70 = group_3;
        if (_e69 != _e70) {
            let _e72 = is_first_3;
            if (_e72 & _e44) {
                let _e76 = (parts_3 + (_e63 * 9u));
                let _e77 = sum_arg_3;
                work[_e76] = _e77.x;
                work[(_e76 + 1u)] = _e77.y;
                work[(_e76 + 2u)] = _e77.z;
                work[(_e76 + 3u)] = _e77.w;
                let _e90 = local_23;
                let _e94 = work[(_e76 + 8u)];
                work[(_e76 + 8u)] = select((_e94 & 4294967294u), (_e94 | 1u), _e90);
                let _e101 = sum_arg_2_3;
                work[(_e76 + 4u)] = _e101.x;
                work[(_e76 + 5u)] = _e101.y;
                work[(_e76 + 6u)] = _e101.z;
                work[(_e76 + 7u)] = _e101.w;
                let _e118 = local_24;
                let _e121 = work[(_e76 + 8u)];
                work[(_e76 + 8u)] = select((_e121 & 4294967293u), (_e121 | 2u), _e118);
                work[(part_numbers_3 + _e63)] = _e70;
            } else {
                let _e131 = (rows_3 + (_e70 * 9u));
                whole_sum_arg_5 = vec4<u32>();
                local_26 = bool();
                whole_sum_arg_2_5 = vec4<u32>();
                local_27 = bool();
                let _e141 = work[_e131];
                let _e144 = work[(_e131 + 1u)];
                let _e147 = work[(_e131 + 2u)];
                let _e150 = work[(_e131 + 3u)];
                let _e154 = work[(_e131 + 8u)];
                whole_sum_arg_5 = vec4<u32>(_e141, _e144, _e147, _e150);
                local_26 = ((_e154 & 1u) != 0u);
                let _e159 = work[(_e131 + 4u)];
                let _e162 = work[(_e131 + 5u)];
                let _e165 = work[(_e131 + 6u)];
                let _e168 = work[(_e131 + 7u)];
                let _e172 = work[(_e131 + 8u)];
                whole_sum_arg_2_5 = vec4<u32>(_e159, _e162, _e165, _e168);
                local_27 = ((_e172 & 2u) != 0u);
                let _e175 = sum_arg_3;
                let _e176 = local_23;
                if _e176 {
                    let _e177 = local_26;
                    if _e177 {
                        let _e178 = whole_sum_arg_5;
                        let _e179 = add_128_(_e178, _e175);
                        let _e183 = (bitcast<i32>(_e178.w) < 0i);
                        whole_sum_arg_5 = _e179;
                        local_26 = true;
                    } else {
                        whole_sum_arg_5 = _e175;
                        local_26 = true;
                    }
                }
                let _e193 = sum_arg_2_3;
                let _e194 = local_24;
                if _e194 {
                    let _e195 = local_27;
                    if _e195 {
                        let _e196 = whole_sum_arg_2_5;
                        let _e197 = add_128_(_e196, _e193);
                        let _e200 = (bitcast<i32>(_e196.w) < 0i);
                        whole_sum_arg_2_5 = _e197;
                        local_27 = true;
                    } else {
                        whole_sum_arg_2_5 = _e193;
                        local_27 = true;
                    }
                }
                let _e210 = whole_sum_arg_5;
                work[_e131] = _e210.x;
                work[(_e131 + 1u)] = _e210.y;
                work[(_e131 + 2u)] = _e210.z;
                work[(_e131 + 3u)] = _e210.w;
                let _e222 = local_26;
                let _e225 = work[(_e131 + 8u)];
                work[(_e131 + 8u)] = select((_e225 & 4294967294u), (_e225 | 1u), _e222);
                let _e231 = whole_sum_arg_2_5;
                work[(_e131 + 4u)] = _e231.x;
                work[(_e131 + 5u)] = _e231.y;
                work[(_e131 + 6u)] = _e231.z;
                work[(_e131 + 7u)] = _e231.w;
                let _e244 = local_27;
                let _e247 = work[(_e131 + 8u)];
                work[(_e131 + 8u)] = select((_e247 & 4294967293u), (_e247 | 2u), _e244);
            }
            sum_arg_3 = vec4<u32>();
            local_23 = false;
            sum_arg_2_3 = vec4<u32>();
            local_24 = false;
            is_first_3 = false;
            group_3 = _e69;
        }
        let _e257 = work[(order_3 + _e65)];
        let _e259 = (entries_3 + (_e257 * 9u));
        let _e261 = work[_e259];
        let _e264 = work[(_e259 + 1u)];
        let _e267 = work[(_e259 + 2u)];
        let _e270 = work[(_e259 + 3u)];
        let _e271 = vec4<u32>(_e261, _e264, _e267, _e270);
        let _e274 = work[(_e259 + 8u)];
        if ((_e274 & 1u) != 0u) {
            let _e277 = local_23;
            if _e277 {
                let _e278 = sum_arg_3;
                let _e279 = add_128_(_e278, _e271);
                let _e282 = (bitcast<i32>(_e278.w) < 0i);
                sum_arg_3 = _e279;
                local_23 = true;
            } else {
                sum_arg_3 = _e271;
                local_23 = true;
            }
        }
        let _e294 = work[(_e259 + 4u)];
        let _e297 = work[(_e259 + 5u)];
        let _e300 = work[(_e259 + 6u)];
        let _e303 = work[(_e259 + 7u)];
        let _e304 = vec4<u32>(_e294, _e297, _e300, _e303);
        let _e307 = work[(_e259 + 8u)];
        if ((_e307 & 2u) != 0u) {
            let _e310 = local_24;
            if _e310 {
                let _e311 = sum_arg_2_3;
                let _e312 = add_128_(_e311, _e304);
                let _e315 = (bitcast<i32>(_e311.w) < 0i);
                sum_arg_2_3 = _e312;
                local_24 = true;
            } else {
                sum_arg_2_3 = _e304;
                local_24 = true;
            }
        }
        local_25 = (_e65 + 1u);
    }
    let _e326 = group_3;
    if _e44 {
        let _e327 = (_e63 + 1u);
        let _e328 = is_first_3;
        if _e328 {
            let _e330 = (parts_3 + (_e63 * 9u));
            let _e331 = sum_arg_3;
            work[_e330] = _e331.x;
            work[(_e330 + 1u)] = _e331.y;
            work[(_e330 + 2u)] = _e331.z;
            work[(_e330 + 3u)] = _e331.w;
            let _e343 = local_23;
            let _e346 = work[(_e330 + 8u)];
            work[(_e330 + 8u)] = select((_e346 & 4294967294u), (_e346 | 1u), _e343);
            let _e352 = sum_arg_2_3;
            work[(_e330 + 4u)] = _e352.x;
            work[(_e330 + 5u)] = _e352.y;
            work[(_e330 + 6u)] = _e352.z;
            work[(_e330 + 7u)] = _e352.w;
            let _e365 = local_24;
            let _e368 = work[(_e330 + 8u)];
            work[(_e330 + 8u)] = select((_e368 & 4294967293u), (_e368 | 2u), _e365);
            work[(part_numbers_3 + _e63)] = _e326;
            sum_arg_3 = vec4<u32>();
            local_23 = false;
            sum_arg_2_3 = vec4<u32>();
            local_24 = false;
        }
        let _e379 = (parts_3 + (_e327 * 9u));
        let _e380 = sum_arg_3;
        work[_e379] = _e380.x;
        work[(_e379 + 1u)] = _e380.y;
        work[(_e379 + 2u)] = _e380.z;
        work[(_e379 + 3u)] = _e380.w;
        let _e392 = local_23;
        let _e395 = work[(_e379 + 8u)];
        work[(_e379 + 8u)] = select((_e395 & 4294967294u), (_e395 | 1u), _e392);
        let _e401 = sum_arg_2_3;
        work[(_e379 + 4u)] = _e401.x;
        work[(_e379 + 5u)] = _e401.y;
        work[(_e379 + 6u)] = _e401.z;
        work[(_e379 + 7u)] = _e401.w;
        let _e414 = local_24;
        let _e417 = work[(_e379 + 8u)];
        work[(_e379 + 8u)] = select((_e417 & 4294967293u), (_e417 | 2u), _e414);
        work[(part_numbers_3 + _e327)] = _e326;
    } else {
        if (_e43 > 0u) {
            let _e427 = (rows_3 + (_e326 * 9u));
            whole_sum_arg_6 = vec4<u32>();
            local_28 = bool();
            whole_sum_arg_2_6 = vec4<u32>();
            local_29 = bool();
            let _e437 = work[_e427];
            let _e440 = work[(_e427 + 1u)];
            let _e443 = work[(_e427 + 2u)];
            let _e446 = work[(_e427 + 3u)];
            let _e450 = work[(_e427 + 8u)];
            whole_sum_arg_6 = vec4<u32>(_e437, _e440, _e443, _e446);
            local_28 = ((_e450 & 1u) != 0u);
            let _e455 = work[(_e427 + 4u)];
            let _e458 = work[(_e427 + 5u)];
            let _e461 = work[(_e427 + 6u)];
            let _e464 = work[(_e427 + 7u)];
            let _e468 = work[(_e427 + 8u)];
            whole_sum_arg_2_6 = vec4<u32>(_e455, _e458, _e461, _e464);
            local_29 = ((_e468 & 2u) != 0u);
            let _e471 = sum_arg_3;
            let _e472 = local_23;
            if _e472 {
                let _e473 = local_28;
                if _e473 {
                    let _e474 = whole_sum_arg_6;
                    let _e475 = add_128_(_e474, _e471);
                    let _e478 = (bitcast<i32>(_e474.w) < 0i);
                    whole_sum_arg_6 = _e475;
                    local_28 = true;
                } else {
                    whole_sum_arg_6 = _e471;
                    local_28 = true;
                }
            }
            let _e488 = sum_arg_2_3;
            let _e489 = local_24;
            if _e489 {
                let _e490 = local_29;
                if _e490 {
                    let _e491 = whole_sum_arg_2_6;
                    let _e492 = add_128_(_e491, _e488);
                    let _e495 = (bitcast<i32>(_e491.w) < 0i);
                    whole_sum_arg_2_6 = _e492;
                    local_29 = true;
                } else {
                    whole_sum_arg_2_6 = _e488;
                    local_29 = true;
                }
            }
            let _e505 = whole_sum_arg_6;
            work[_e427] = _e505.x;
            work[(_e427 + 1u)] = _e505.y;
            work[(_e427 + 2u)] = _e505.z;
            work[(_e427 + 3u)] = _e505.w;
            let _e517 = local_28;
            let _e520 = work[(_e427 + 8u)];
            work[(_e427 + 8u)] = select((_e520 & 4294967294u), (_e520 | 1u), _e517);
            let _e526 = whole_sum_arg_2_6;
            work[(_e427 + 4u)] = _e526.x;
            work[(_e427 + 5u)] = _e526.y;
            work[(_e427 + 6u)] = _e526.z;
            work[(_e427 + 7u)] = _e526.w;
            let _e539 = local_29;
            let _e542 = work[(_e427 + 8u)];
            work[(_e427 + 8u)] = select((_e542 & 4294967293u), (_e542 | 2u), _e539);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_30: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_arg_4: vec4<u32>;
    var local_31: bool;
    var sum_arg_2_4: vec4<u32>;
    var local_32: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_33: u32;
    var whole_sum_arg_7: vec4<u32>;
    var local_34: bool;
    var whole_sum_arg_2_7: vec4<u32>;
    var local_35: bool;

    let n_4 = params[0].x;
    let entry_count_4 = params[0].y;
    let entries_4 = params[0].z;
    let rows_4 = params[0].w;
    let order_4 = params[1].x;
    let parts_4 = params[1].y;
    let part_numbers_4 = params[1].z;
    let numbers_4 = params[1].w;
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_30);
    if (i_4 >= n_4) {
        return;
    }
    let _e41 = (i_4 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_4);
    sum_arg_4 = vec4<u32>();
    local_31 = bool();
    sum_arg_2_4 = vec4<u32>();
    local_32 = bool();
    sum_arg_4 = vec4<u32>();
    local_31 = false;
    sum_arg_2_4 = vec4<u32>();
    local_32 = false;
    group_4 = 0u;
    is_first_4 = true;
    let _e59 = (i_4 * 2u);
    local_33 = _e41;
    loop {
        let _e61 = local_33;
        if (_e61 >= _e43) {
            break;
        }
        let _e65 = (entries_4 + (_e61 * 9u));
        let _e68 = work[_e65];
        let _e71 = work[(_e65 + 1u)];
        let _e74 = work[(_e65 + 2u)];
        let _e78 = work[(_e65 + 3u)];
        let _e79 = vec4<u32>(_e68, _e71, _e74, _e78);
        let _e83 = work[(_e65 + 8u)];
        if ((_e83 & 1u) != 0u) {
            let _e86 = local_31;
            if _e86 {
                let _e87 = sum_arg_4;
                let _e88 = add_128_(_e87, _e79);
                let _e92 = (bitcast<i32>(_e87.w) < 0i);
                sum_arg_4 = _e88;
                local_31 = true;
            } else {
                sum_arg_4 = _e79;
                local_31 = true;
            }
        }
        let _e105 = work[(_e65 + 4u)];
        let _e109 = work[(_e65 + 5u)];
        let _e113 = work[(_e65 + 6u)];
        let _e117 = work[(_e65 + 7u)];
        let _e118 = vec4<u32>(_e105, _e109, _e113, _e117);
        let _e121 = work[(_e65 + 8u)];
        if ((_e121 & 2u) != 0u) {
            let _e124 = local_32;
            if _e124 {
                let _e125 = sum_arg_2_4;
                let _e126 = add_128_(_e125, _e118);
                let _e129 = (bitcast<i32>(_e125.w) < 0i);
                sum_arg_2_4 = _e126;
                local_32 = true;
            } else {
                sum_arg_2_4 = _e118;
                local_32 = true;
            }
        }
        local_33 = (_e61 + 1u);
    }
    let _e140 = group_4;
    if (part_numbers_4 != 0u) {
        let _e141 = (_e59 + 1u);
        let _e142 = is_first_4;
        if _e142 {
            let _e144 = (parts_4 + (_e59 * 9u));
            let _e145 = sum_arg_4;
            work[_e144] = _e145.x;
            work[(_e144 + 1u)] = _e145.y;
            work[(_e144 + 2u)] = _e145.z;
            work[(_e144 + 3u)] = _e145.w;
            let _e157 = local_31;
            let _e160 = work[(_e144 + 8u)];
            work[(_e144 + 8u)] = select((_e160 & 4294967294u), (_e160 | 1u), _e157);
            let _e167 = sum_arg_2_4;
            work[(_e144 + 4u)] = _e167.x;
            work[(_e144 + 5u)] = _e167.y;
            work[(_e144 + 6u)] = _e167.z;
            work[(_e144 + 7u)] = _e167.w;
            let _e180 = local_32;
            let _e183 = work[(_e144 + 8u)];
            work[(_e144 + 8u)] = select((_e183 & 4294967293u), (_e183 | 2u), _e180);
            work[(part_numbers_4 + _e59)] = _e140;
            sum_arg_4 = vec4<u32>();
            local_31 = false;
            sum_arg_2_4 = vec4<u32>();
            local_32 = false;
        }
        let _e195 = (parts_4 + (_e141 * 9u));
        let _e196 = sum_arg_4;
        work[_e195] = _e196.x;
        work[(_e195 + 1u)] = _e196.y;
        work[(_e195 + 2u)] = _e196.z;
        work[(_e195 + 3u)] = _e196.w;
        let _e208 = local_31;
        let _e211 = work[(_e195 + 8u)];
        work[(_e195 + 8u)] = select((_e211 & 4294967294u), (_e211 | 1u), _e208);
        let _e217 = sum_arg_2_4;
        work[(_e195 + 4u)] = _e217.x;
        work[(_e195 + 5u)] = _e217.y;
        work[(_e195 + 6u)] = _e217.z;
        work[(_e195 + 7u)] = _e217.w;
        let _e230 = local_32;
        let _e233 = work[(_e195 + 8u)];
        work[(_e195 + 8u)] = select((_e233 & 4294967293u), (_e233 | 2u), _e230);
        work[(part_numbers_4 + _e141)] = _e140;
    } else {
        if (_e43 > 0u) {
            let _e243 = (rows_4 + (_e140 * 9u));
            whole_sum_arg_7 = vec4<u32>();
            local_34 = bool();
            whole_sum_arg_2_7 = vec4<u32>();
            local_35 = bool();
            let _e253 = work[_e243];
            let _e256 = work[(_e243 + 1u)];
            let _e259 = work[(_e243 + 2u)];
            let _e262 = work[(_e243 + 3u)];
            let _e266 = work[(_e243 + 8u)];
            whole_sum_arg_7 = vec4<u32>(_e253, _e256, _e259, _e262);
            local_34 = ((_e266 & 1u) != 0u);
            let _e271 = work[(_e243 + 4u)];
            let _e274 = work[(_e243 + 5u)];
            let _e277 = work[(_e243 + 6u)];
            let _e280 = work[(_e243 + 7u)];
            let _e284 = work[(_e243 + 8u)];
            whole_sum_arg_2_7 = vec4<u32>(_e271, _e274, _e277, _e280);
            local_35 = ((_e284 & 2u) != 0u);
            let _e287 = sum_arg_4;
            let _e288 = local_31;
            if _e288 {
                let _e289 = local_34;
                if _e289 {
                    let _e290 = whole_sum_arg_7;
                    let _e291 = add_128_(_e290, _e287);
                    let _e294 = (bitcast<i32>(_e290.w) < 0i);
                    whole_sum_arg_7 = _e291;
                    local_34 = true;
                } else {
                    whole_sum_arg_7 = _e287;
                    local_34 = true;
                }
            }
            let _e304 = sum_arg_2_4;
            let _e305 = local_32;
            if _e305 {
                let _e306 = local_35;
                if _e306 {
                    let _e307 = whole_sum_arg_2_7;
                    let _e308 = add_128_(_e307, _e304);
                    let _e311 = (bitcast<i32>(_e307.w) < 0i);
                    whole_sum_arg_2_7 = _e308;
                    local_35 = true;
                } else {
                    whole_sum_arg_2_7 = _e304;
                    local_35 = true;
                }
            }
            let _e321 = whole_sum_arg_7;
            work[_e243] = _e321.x;
            work[(_e243 + 1u)] = _e321.y;
            work[(_e243 + 2u)] = _e321.z;
            work[(_e243 + 3u)] = _e321.w;
            let _e333 = local_34;
            let _e336 = work[(_e243 + 8u)];
            work[(_e243 + 8u)] = select((_e336 & 4294967294u), (_e336 | 1u), _e333);
            let _e342 = whole_sum_arg_2_7;
            work[(_e243 + 4u)] = _e342.x;
            work[(_e243 + 5u)] = _e342.y;
            work[(_e243 + 6u)] = _e342.z;
            work[(_e243 + 7u)] = _e342.w;
            let _e355 = local_35;
            let _e358 = work[(_e243 + 8u)];
            work[(_e243 + 8u)] = select((_e358 & 4294967293u), (_e358 | 2u), _e355);
        }
    }
}

// 5: pass index
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
