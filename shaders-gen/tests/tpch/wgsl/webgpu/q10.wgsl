// 1: kernel @scan_nation
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
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_n_nationkey = vec2<u32>(_e33, _e36);
    let _e40 = params[4u];
    let _e43 = params[5u];
    let _e44 = (_e40 + row);
    let _e46 = input[_e44];
    let _e49 = input[(_e44 + 1u)];
    let v2_ = vec2<u32>((_e43 + _e46), (_e49 - _e46));
    let _e55 = params[6u];
    let _e57 = (_e55 + (_e11 * 4u));
    work[_e57] = v0_n_nationkey.x;
    work[(_e57 + 1u)] = v0_n_nationkey.y;
    work[(_e57 + 2u)] = v2_.x;
    work[(_e57 + 3u)] = v2_.y;
}

// 2: kernel @scan_orders
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_2_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_2_rows = 0u;
    let _e28 = params[3u];
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_o_orderdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_ge = !((v0_o_orderdate < v1_));
    let _e43 = params[5u];
    let v3_ = bitcast<i32>(_e43);
    let v4_lt = (v0_o_orderdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v6_o_orderkey = vec2<u32>(_e53, _e56);
        let _e60 = params[7u];
        let _e62 = (_e60 + (row * 2u));
        let _e64 = input[_e62];
        let _e67 = input[(_e62 + 1u)];
        let v7_o_custkey = vec2<u32>(_e64, _e67);
        let _e69 = index_2_rows;
        index_2_rows = (_e69 + 1u);
    }
    let _e73 = params[8u];
    let _e75 = index_2_rows;
    work[(_e73 + _e11)] = _e75;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_2_rows_1 = 0u;
    let _e28 = params[8u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_1 * 1u))];
    let v0_o_orderdate_1 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let v1_1 = bitcast<i32>(_e49);
    let v2_ge_1 = !((v0_o_orderdate_1 < v1_1));
    let _e55 = params[5u];
    let v3_1 = bitcast<i32>(_e55);
    let v4_lt_1 = (v0_o_orderdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v6_o_orderkey_1 = vec2<u32>(_e65, _e68);
        let _e72 = params[7u];
        let _e74 = (_e72 + (row_1 * 2u));
        let _e76 = input[_e74];
        let _e79 = input[(_e74 + 1u)];
        let v7_o_custkey_1 = vec2<u32>(_e76, _e79);
        let _e81 = index_2_rows_1;
        index_2_rows_1 = (_e81 + 1u);
        let _e86 = params[9u];
        let _e88 = (_e86 + ((_e32 + _e81) * 4u));
        work[_e88] = v7_o_custkey_1.x;
        work[(_e88 + 1u)] = v7_o_custkey_1.y;
        work[(_e88 + 2u)] = v6_o_orderkey_1.x;
        work[(_e88 + 3u)] = v6_o_orderkey_1.y;
    }
}

// 3: kernel @scan_customer
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
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_3_rows: u32;
    var position: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_3_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_c_custkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_c_custkey.x);
    let _e42 = hash_step(_e41, v0_c_custkey.y);
    let _e45 = hash_finish((_e42 ^ 8u));
    let _e48 = params[4u];
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e45 & _e48));
    let _e56 = work[_e53];
    let matches_end = work[(_e53 + 1u)];
    position = _e56;
    loop {
        let _e61 = position;
        if (_e61 >= matches_end) {
            break;
        }
        position = (_e61 + 1u);
        let _e66 = params[6u];
        let candidate = work[(_e66 + _e61)];
        let _e72 = params[7u];
        let _e74 = (_e72 + (candidate * 4u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_c_custkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_c_nationkey = vec2<u32>(_e89, _e92);
        let _e96 = hash_step(2538058380u, v2_c_nationkey.x);
        let _e97 = hash_step(_e96, v2_c_nationkey.y);
        let _e99 = hash_finish((_e97 ^ 8u));
        let _e102 = params[9u];
        let _e105 = params[10u];
        let _e107 = (_e105 + (_e99 & _e102));
        let _e109 = work[_e107];
        let matches_end_1 = work[(_e107 + 1u)];
        position_1 = _e109;
        loop {
            let _e114 = position_1;
            if (_e114 >= matches_end_1) {
                break;
            }
            position_1 = (_e114 + 1u);
            let _e119 = params[11u];
            let candidate_1 = work[(_e119 + _e114)];
            let _e125 = params[12u];
            let _e127 = (_e125 + (candidate_1 * 4u));
            let _e129 = work[_e127];
            let _e132 = work[(_e127 + 1u)];
            if !(all((v2_c_nationkey == vec2<u32>(_e129, _e132)))) {
                continue;
            }
            let _e139 = params[13u];
            let _e142 = params[14u];
            let _e143 = (_e139 + row);
            let _e145 = input[_e143];
            let _e148 = input[(_e143 + 1u)];
            let v11_ = vec2<u32>((_e142 + _e145), (_e148 - _e145));
            let _e154 = params[15u];
            let _e157 = params[16u];
            let _e158 = (_e154 + row);
            let _e160 = input[_e158];
            let _e163 = input[(_e158 + 1u)];
            let v12_ = vec2<u32>((_e157 + _e160), (_e163 - _e160));
            let _e169 = params[17u];
            let _e172 = params[18u];
            let _e173 = (_e169 + row);
            let _e175 = input[_e173];
            let _e178 = input[(_e173 + 1u)];
            let v13_ = vec2<u32>((_e172 + _e175), (_e178 - _e175));
            let _e184 = params[19u];
            let _e186 = (_e184 + (row * 2u));
            let _e188 = input[_e186];
            let _e191 = input[(_e186 + 1u)];
            let v7_c_acctbal = vec2<u32>(_e188, _e191);
            let _e195 = params[20u];
            let _e198 = params[21u];
            let _e199 = (_e195 + row);
            let _e201 = input[_e199];
            let _e204 = input[(_e199 + 1u)];
            let v14_ = vec2<u32>((_e198 + _e201), (_e204 - _e201));
            let _e210 = work[(_e74 + 2u)];
            let _e213 = work[(_e74 + 3u)];
            let v9_o_orderkey = vec2<u32>(_e210, _e213);
            let _e217 = work[(_e127 + 2u)];
            let _e220 = work[(_e127 + 3u)];
            let v10_n_name = vec2<u32>(_e217, _e220);
            let _e222 = index_3_rows;
            index_3_rows = (_e222 + 1u);
        }
    }
    let _e226 = params[22u];
    let _e228 = index_3_rows;
    work[(_e226 + _e11)] = _e228;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_3_rows_1: u32;
    var position_2: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_3_rows_1 = 0u;
    let _e28 = params[22u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e42 = (_e40 + (row_1 * 2u));
    let _e45 = input[_e42];
    let _e48 = input[(_e42 + 1u)];
    let v0_c_custkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_c_custkey_1.x);
    let _e54 = hash_step(_e53, v0_c_custkey_1.y);
    let _e57 = hash_finish((_e54 ^ 8u));
    let _e60 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e57 & _e60));
    let _e67 = work[_e65];
    let matches_end_2 = work[(_e65 + 1u)];
    position_2 = _e67;
    loop {
        let _e72 = position_2;
        if (_e72 >= matches_end_2) {
            break;
        }
        position_2 = (_e72 + 1u);
        let _e77 = params[6u];
        let candidate_2 = work[(_e77 + _e72)];
        let _e83 = params[7u];
        let _e85 = (_e83 + (candidate_2 * 4u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_c_custkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_c_nationkey_1 = vec2<u32>(_e100, _e103);
        let _e107 = hash_step(2538058380u, v2_c_nationkey_1.x);
        let _e108 = hash_step(_e107, v2_c_nationkey_1.y);
        let _e110 = hash_finish((_e108 ^ 8u));
        let _e113 = params[9u];
        let _e116 = params[10u];
        let _e118 = (_e116 + (_e110 & _e113));
        let _e120 = work[_e118];
        let matches_end_3 = work[(_e118 + 1u)];
        position_3 = _e120;
        loop {
            let _e125 = position_3;
            if (_e125 >= matches_end_3) {
                break;
            }
            position_3 = (_e125 + 1u);
            let _e130 = params[11u];
            let candidate_3 = work[(_e130 + _e125)];
            let _e136 = params[12u];
            let _e138 = (_e136 + (candidate_3 * 4u));
            let _e140 = work[_e138];
            let _e143 = work[(_e138 + 1u)];
            if !(all((v2_c_nationkey_1 == vec2<u32>(_e140, _e143)))) {
                continue;
            }
            let _e150 = params[13u];
            let _e153 = params[14u];
            let _e154 = (_e150 + row_1);
            let _e156 = input[_e154];
            let _e159 = input[(_e154 + 1u)];
            let v11_1 = vec2<u32>((_e153 + _e156), (_e159 - _e156));
            let _e165 = params[15u];
            let _e168 = params[16u];
            let _e169 = (_e165 + row_1);
            let _e171 = input[_e169];
            let _e174 = input[(_e169 + 1u)];
            let v12_1 = vec2<u32>((_e168 + _e171), (_e174 - _e171));
            let _e180 = params[17u];
            let _e183 = params[18u];
            let _e184 = (_e180 + row_1);
            let _e186 = input[_e184];
            let _e189 = input[(_e184 + 1u)];
            let v13_1 = vec2<u32>((_e183 + _e186), (_e189 - _e186));
            let _e195 = params[19u];
            let _e197 = (_e195 + (row_1 * 2u));
            let _e199 = input[_e197];
            let _e202 = input[(_e197 + 1u)];
            let v7_c_acctbal_1 = vec2<u32>(_e199, _e202);
            let _e206 = params[20u];
            let _e209 = params[21u];
            let _e210 = (_e206 + row_1);
            let _e212 = input[_e210];
            let _e215 = input[(_e210 + 1u)];
            let v14_1 = vec2<u32>((_e209 + _e212), (_e215 - _e212));
            let _e221 = work[(_e85 + 2u)];
            let _e224 = work[(_e85 + 3u)];
            let v9_o_orderkey_1 = vec2<u32>(_e221, _e224);
            let _e228 = work[(_e138 + 2u)];
            let _e231 = work[(_e138 + 3u)];
            let v10_n_name_1 = vec2<u32>(_e228, _e231);
            let _e233 = index_3_rows_1;
            index_3_rows_1 = (_e233 + 1u);
            let _e238 = params[23u];
            let _e240 = (_e238 + ((_e32 + _e233) * 16u));
            work[_e240] = v9_o_orderkey_1.x;
            work[(_e240 + 1u)] = v9_o_orderkey_1.y;
            work[(_e240 + 2u)] = v0_c_custkey_1.x;
            work[(_e240 + 3u)] = v0_c_custkey_1.y;
            work[(_e240 + 4u)] = v11_1.x;
            work[(_e240 + 5u)] = v11_1.y;
            work[(_e240 + 6u)] = v12_1.x;
            work[(_e240 + 7u)] = v12_1.y;
            work[(_e240 + 8u)] = v13_1.x;
            work[(_e240 + 9u)] = v13_1.y;
            work[(_e240 + 10u)] = v7_c_acctbal_1.x;
            work[(_e240 + 11u)] = v7_c_acctbal_1.y;
            work[(_e240 + 12u)] = v14_1.x;
            work[(_e240 + 13u)] = v14_1.y;
            work[(_e240 + 14u)] = v10_n_name_1.x;
            work[(_e240 + 15u)] = v10_n_name_1.y;
        }
    }
}

// 4: kernel @scan_lineitem
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

fn same_bytes(a_1: u32, b: u32, c: u32) -> bool {
    var local_2: u32;

    if (a_1 == b) {
        return true;
    }
    local_2 = 0u;
    loop {
        let _e7 = local_2;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_2;
        let _e12 = string_word((a_1 + _e10));
        let _e14 = string_word((b + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_2 = (_e10 + 4u);
    }
    return true;
}

fn string_equal(a_2: vec2<u32>, b_1: vec2<u32>) -> bool {
    if (a_2.y != b_1.y) {
        return false;
    }
    let _e9 = same_bytes(a_2.x, b_1.x, a_2.y);
    return _e9;
}

fn hash_step(a_3: u32, b_2: u32) -> u32 {
    let _e3 = (b_2 * 3432918353u);
    let _e11 = (a_3 ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_4: u32) -> u32 {
    let _e5 = ((a_4 ^ (a_4 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

fn add_64_(a_5: vec2<u32>, b_3: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_5.x + b_3.x);
    let _e8 = (a_5.y + b_3.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_5.x)));
    return vec2<u32>(_e6, _e13);
}

fn u32_mul_wide(a_6: u32, b_4: u32) -> vec2<u32> {
    let _e3 = (a_6 & 65535u);
    let _e5 = (a_6 >> 16u);
    let _e6 = (b_4 & 65535u);
    let _e7 = (b_4 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_6 * b_4), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn i64_mul(a_7: vec2<u32>, b_5: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_7.x, b_5.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_7.x * b_5.y)) + (a_7.y * b_5.x)));
}

fn u64_mul_wide(a_8: vec2<u32>, b_6: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_8.x, b_6.x);
    let _e7 = u32_mul_wide(a_8.x, b_6.y);
    let _e10 = u32_mul_wide(a_8.y, b_6.x);
    let _e13 = u32_mul_wide(a_8.y, b_6.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn i64_mul_overflows(a_9: vec2<u32>, b_7: vec2<u32>) -> bool {
    let _e24 = select(a_9, vec2<u32>((0u - a_9.x), (~(a_9.y) + u32((a_9.x == 0u)))), vec2(((a_9.y >> 31u) != 0u)));
    let _e38 = select(b_7, vec2<u32>((0u - b_7.x), (~(b_7.y) + u32((b_7.x == 0u)))), vec2(((b_7.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_9.y >> 31u) != 0u) != ((b_7.y >> 31u) != 0u))))));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    groups_rows = 0u;
    let _e28 = params[3u];
    let _e31 = params[4u];
    let _e32 = (_e28 + row);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v0_l_returnflag = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 1u);
    let _e46 = string_equal(v0_l_returnflag, v1_);
    if _e46 {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v3_l_orderkey = vec2<u32>(_e53, _e56);
        let _e61 = hash_step(2538058380u, v3_l_orderkey.x);
        let _e62 = hash_step(_e61, v3_l_orderkey.y);
        let _e65 = hash_finish((_e62 ^ 8u));
        let _e68 = params[7u];
        let _e70 = params[8u];
        let _e72 = (_e70 + (_e65 & _e68));
        let _e75 = work[_e72];
        let matches_end = work[(_e72 + 1u)];
        position = _e75;
        loop {
            let _e80 = position;
            if (_e80 >= matches_end) {
                break;
            }
            position = (_e80 + 1u);
            let _e85 = params[9u];
            let candidate = work[(_e85 + _e80)];
            let _e91 = params[10u];
            let _e94 = (_e91 + (candidate * 16u));
            let _e96 = work[_e94];
            let _e99 = work[(_e94 + 1u)];
            if !(all((v3_l_orderkey == vec2<u32>(_e96, _e99)))) {
                continue;
            }
            let _e106 = params[11u];
            let _e108 = (_e106 + (row * 2u));
            let _e110 = input[_e108];
            let _e113 = input[(_e108 + 1u)];
            let v5_l_extendedprice = vec2<u32>(_e110, _e113);
            let _e117 = params[12u];
            let _e119 = (_e117 + (row * 2u));
            let _e121 = input[_e119];
            let _e124 = input[(_e119 + 1u)];
            let v6_l_discount = vec2<u32>(_e121, _e124);
            let _e128 = work[(_e94 + 2u)];
            let _e131 = work[(_e94 + 3u)];
            let v7_c_custkey = vec2<u32>(_e128, _e131);
            let _e135 = work[(_e94 + 4u)];
            let _e138 = work[(_e94 + 5u)];
            let v8_c_name = vec2<u32>(_e135, _e138);
            let _e142 = work[(_e94 + 6u)];
            let _e145 = work[(_e94 + 7u)];
            let v9_c_address = vec2<u32>(_e142, _e145);
            let _e149 = work[(_e94 + 8u)];
            let _e152 = work[(_e94 + 9u)];
            let v10_c_phone = vec2<u32>(_e149, _e152);
            let _e156 = work[(_e94 + 10u)];
            let _e159 = work[(_e94 + 11u)];
            let v11_c_acctbal = vec2<u32>(_e156, _e159);
            let _e163 = work[(_e94 + 12u)];
            let _e167 = work[(_e94 + 13u)];
            let v12_c_comment = vec2<u32>(_e163, _e167);
            let _e172 = work[(_e94 + 14u)];
            let _e176 = work[(_e94 + 15u)];
            let v13_n_name = vec2<u32>(_e172, _e176);
            let _e179 = params[13u];
            let _e181 = params[14u];
            let v14_ = vec2<u32>(_e179, _e181);
            let _e185 = add_64_(~(v6_l_discount), vec2<u32>(1u, 0u));
            let _e186 = add_64_(v14_, _e185);
            let _e190 = (bitcast<i32>(v14_.y) < 0i);
            let _e200 = i64_mul(v5_l_extendedprice, _e186);
            let _e201 = i64_mul_overflows(v5_l_extendedprice, _e186);
            let _e202 = groups_rows;
            groups_rows = (_e202 + 1u);
            let _e210 = select(0u, 4294967295u, (bitcast<i32>(_e200.y) < 0i));
            let v18_ = vec4<u32>(_e200.x, _e200.y, _e210, _e210);
        }
    }
    let _e214 = params[15u];
    let _e216 = groups_rows;
    work[(_e214 + _e11)] = _e216;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
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
    let _e43 = params[4u];
    let _e44 = (_e40 + row_1);
    let _e47 = input[_e44];
    let _e50 = input[(_e44 + 1u)];
    let v0_l_returnflag_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 1u);
    let _e58 = string_equal(v0_l_returnflag_1, v1_1);
    if _e58 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_l_orderkey_1 = vec2<u32>(_e65, _e68);
        let _e73 = hash_step(2538058380u, v3_l_orderkey_1.x);
        let _e74 = hash_step(_e73, v3_l_orderkey_1.y);
        let _e77 = hash_finish((_e74 ^ 8u));
        let _e80 = params[7u];
        let _e82 = params[8u];
        let _e84 = (_e82 + (_e77 & _e80));
        let _e86 = work[_e84];
        let matches_end_1 = work[(_e84 + 1u)];
        position_1 = _e86;
        loop {
            let _e91 = position_1;
            if (_e91 >= matches_end_1) {
                break;
            }
            position_1 = (_e91 + 1u);
            let _e96 = params[9u];
            let candidate_1 = work[(_e96 + _e91)];
            let _e102 = params[10u];
            let _e105 = (_e102 + (candidate_1 * 16u));
            let _e107 = work[_e105];
            let _e110 = work[(_e105 + 1u)];
            if !(all((v3_l_orderkey_1 == vec2<u32>(_e107, _e110)))) {
                continue;
            }
            let _e117 = params[11u];
            let _e119 = (_e117 + (row_1 * 2u));
            let _e121 = input[_e119];
            let _e124 = input[(_e119 + 1u)];
            let v5_l_extendedprice_1 = vec2<u32>(_e121, _e124);
            let _e128 = params[12u];
            let _e130 = (_e128 + (row_1 * 2u));
            let _e132 = input[_e130];
            let _e135 = input[(_e130 + 1u)];
            let v6_l_discount_1 = vec2<u32>(_e132, _e135);
            let _e139 = work[(_e105 + 2u)];
            let _e142 = work[(_e105 + 3u)];
            let v7_c_custkey_1 = vec2<u32>(_e139, _e142);
            let _e146 = work[(_e105 + 4u)];
            let _e149 = work[(_e105 + 5u)];
            let v8_c_name_1 = vec2<u32>(_e146, _e149);
            let _e153 = work[(_e105 + 6u)];
            let _e156 = work[(_e105 + 7u)];
            let v9_c_address_1 = vec2<u32>(_e153, _e156);
            let _e160 = work[(_e105 + 8u)];
            let _e163 = work[(_e105 + 9u)];
            let v10_c_phone_1 = vec2<u32>(_e160, _e163);
            let _e167 = work[(_e105 + 10u)];
            let _e170 = work[(_e105 + 11u)];
            let v11_c_acctbal_1 = vec2<u32>(_e167, _e170);
            let _e174 = work[(_e105 + 12u)];
            let _e178 = work[(_e105 + 13u)];
            let v12_c_comment_1 = vec2<u32>(_e174, _e178);
            let _e183 = work[(_e105 + 14u)];
            let _e186 = work[(_e105 + 15u)];
            let v13_n_name_1 = vec2<u32>(_e183, _e186);
            let _e189 = params[13u];
            let _e191 = params[14u];
            let v14_1 = vec2<u32>(_e189, _e191);
            let _e195 = add_64_(~(v6_l_discount_1), vec2<u32>(1u, 0u));
            let _e196 = add_64_(v14_1, _e195);
            let _e200 = (bitcast<i32>(v14_1.y) < 0i);
            let _e210 = i64_mul(v5_l_extendedprice_1, _e196);
            let _e211 = i64_mul_overflows(v5_l_extendedprice_1, _e196);
            let _e212 = groups_rows_1;
            groups_rows_1 = (_e212 + 1u);
            let _e216 = params[16u];
            let _e219 = (_e216 + ((_e32 + _e212) * 19u));
            work[_e219] = 1u;
            work[(_e219 + 1u)] = v7_c_custkey_1.x;
            work[(_e219 + 2u)] = v7_c_custkey_1.y;
            work[(_e219 + 3u)] = v8_c_name_1.x;
            work[(_e219 + 4u)] = v8_c_name_1.y;
            work[(_e219 + 5u)] = v11_c_acctbal_1.x;
            work[(_e219 + 6u)] = v11_c_acctbal_1.y;
            work[(_e219 + 7u)] = v10_c_phone_1.x;
            work[(_e219 + 8u)] = v10_c_phone_1.y;
            work[(_e219 + 9u)] = v13_n_name_1.x;
            work[(_e219 + 10u)] = v13_n_name_1.y;
            work[(_e219 + 11u)] = v9_c_address_1.x;
            work[(_e219 + 12u)] = v9_c_address_1.y;
            work[(_e219 + 13u)] = v12_c_comment_1.x;
            work[(_e219 + 14u)] = v12_c_comment_1.y;
            let _e269 = select(0u, 4294967295u, (bitcast<i32>(_e210.y) < 0i));
            let v18_1 = vec4<u32>(_e210.x, _e210.y, _e269, _e269);
            work[(_e219 + 15u)] = v18_1.x;
            work[(_e219 + 16u)] = v18_1.y;
            work[(_e219 + 17u)] = v18_1.z;
            work[(_e219 + 18u)] = v18_1.w;
        }
    }
}

// 5: kernel @scan_groups
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
    let _e31 = (_e28 + (row * 18u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_c_custkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_c_name = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let v3_c_acctbal = vec2<u32>(_e49, _e53);
    let _e58 = work[(_e31 + 6u)];
    let _e62 = work[(_e31 + 7u)];
    let v4_c_phone = vec2<u32>(_e58, _e62);
    let _e67 = work[(_e31 + 8u)];
    let _e71 = work[(_e31 + 9u)];
    let v5_n_name = vec2<u32>(_e67, _e71);
    let _e76 = work[(_e31 + 10u)];
    let _e80 = work[(_e31 + 11u)];
    let v6_c_address = vec2<u32>(_e76, _e80);
    let _e85 = work[(_e31 + 12u)];
    let _e89 = work[(_e31 + 13u)];
    let v7_c_comment = vec2<u32>(_e85, _e89);
    let _e94 = work[(_e31 + 14u)];
    let _e98 = work[(_e31 + 15u)];
    let _e102 = work[(_e31 + 16u)];
    let _e106 = work[(_e31 + 17u)];
    let v8_revenue = vec4<u32>(_e94, _e98, _e102, _e106);
    let _e109 = params[4u];
    let _e111 = (_e109 + (_e11 * 18u));
    work[_e111] = v1_c_custkey.x;
    work[(_e111 + 1u)] = v1_c_custkey.y;
    work[(_e111 + 2u)] = v2_c_name.x;
    work[(_e111 + 3u)] = v2_c_name.y;
    work[(_e111 + 4u)] = v6_c_address.x;
    work[(_e111 + 5u)] = v6_c_address.y;
    work[(_e111 + 6u)] = v4_c_phone.x;
    work[(_e111 + 7u)] = v4_c_phone.y;
    work[(_e111 + 8u)] = v3_c_acctbal.x;
    work[(_e111 + 9u)] = v3_c_acctbal.y;
    work[(_e111 + 10u)] = v7_c_comment.x;
    work[(_e111 + 11u)] = v7_c_comment.y;
    work[(_e111 + 12u)] = v5_n_name.x;
    work[(_e111 + 13u)] = v5_n_name.y;
    work[(_e111 + 14u)] = v8_revenue.x;
    work[(_e111 + 15u)] = v8_revenue.y;
    work[(_e111 + 16u)] = v8_revenue.z;
    work[(_e111 + 17u)] = v8_revenue.w;
}

// 6: kernel @scan_sorted
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
    let _e31 = (_e28 + (row * 18u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_c_custkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_c_name = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let v3_c_address = vec2<u32>(_e49, _e53);
    let _e58 = work[(_e31 + 6u)];
    let _e62 = work[(_e31 + 7u)];
    let v4_c_phone = vec2<u32>(_e58, _e62);
    let _e67 = work[(_e31 + 8u)];
    let _e71 = work[(_e31 + 9u)];
    let v5_c_acctbal = vec2<u32>(_e67, _e71);
    let _e76 = work[(_e31 + 10u)];
    let _e80 = work[(_e31 + 11u)];
    let v6_c_comment = vec2<u32>(_e76, _e80);
    let _e85 = work[(_e31 + 12u)];
    let _e89 = work[(_e31 + 13u)];
    let v7_n_name = vec2<u32>(_e85, _e89);
    let _e94 = work[(_e31 + 14u)];
    let _e98 = work[(_e31 + 15u)];
    let _e102 = work[(_e31 + 16u)];
    let _e106 = work[(_e31 + 17u)];
    let v8_revenue = vec4<u32>(_e94, _e98, _e102, _e106);
    let _e109 = params[4u];
    let _e111 = (_e109 + (_e11 * 18u));
    work[_e111] = v1_c_custkey.x;
    work[(_e111 + 1u)] = v1_c_custkey.y;
    work[(_e111 + 2u)] = v2_c_name.x;
    work[(_e111 + 3u)] = v2_c_name.y;
    work[(_e111 + 4u)] = v8_revenue.x;
    work[(_e111 + 5u)] = v8_revenue.y;
    work[(_e111 + 6u)] = v8_revenue.z;
    work[(_e111 + 7u)] = v8_revenue.w;
    work[(_e111 + 8u)] = v5_c_acctbal.x;
    work[(_e111 + 9u)] = v5_c_acctbal.y;
    work[(_e111 + 10u)] = v7_n_name.x;
    work[(_e111 + 11u)] = v7_n_name.y;
    work[(_e111 + 12u)] = v3_c_address.x;
    work[(_e111 + 13u)] = v3_c_address.y;
    work[(_e111 + 14u)] = v4_c_phone.x;
    work[(_e111 + 15u)] = v4_c_phone.y;
    work[(_e111 + 16u)] = v6_c_comment.x;
    work[(_e111 + 17u)] = v6_c_comment.y;
}

// 7: pass groups_groups of kernel @scan_lineitem
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
    let _e48 = (groups + (i * 18u));
    let _e51 = work[_e48];
    let _e54 = work[(_e48 + 1u)];
    let _e55 = vec2<u32>(_e51, _e54);
    let _e58 = work[(_e48 + 2u)];
    let _e61 = work[(_e48 + 3u)];
    let _e65 = work[(_e48 + 4u)];
    let _e68 = work[(_e48 + 5u)];
    let _e69 = vec2<u32>(_e65, _e68);
    let _e72 = work[(_e48 + 6u)];
    let _e75 = work[(_e48 + 7u)];
    let _e79 = work[(_e48 + 8u)];
    let _e82 = work[(_e48 + 9u)];
    let _e86 = work[(_e48 + 10u)];
    let _e90 = work[(_e48 + 11u)];
    let _e95 = work[(_e48 + 12u)];
    let _e99 = work[(_e48 + 13u)];
    let _e103 = string_hash(vec2<u32>(_e58, _e61));
    let _e106 = string_hash(vec2<u32>(_e72, _e75));
    let _e107 = string_hash(vec2<u32>(_e79, _e82));
    let _e108 = string_hash(vec2<u32>(_e86, _e90));
    let _e109 = string_hash(vec2<u32>(_e95, _e99));
    let _e111 = hash_step(2538058380u, _e55.x);
    let _e112 = hash_step(_e111, _e55.y);
    let _e113 = hash_step(_e112, _e103);
    let _e114 = hash_step(_e113, _e69.x);
    let _e115 = hash_step(_e114, _e69.y);
    let _e116 = hash_step(_e115, _e106);
    let _e117 = hash_step(_e116, _e107);
    let _e118 = hash_step(_e117, _e108);
    let _e119 = hash_step(_e118, _e109);
    let _e122 = hash_finish((_e119 ^ 36u));
    local_1 = _e122;
    loop {
        let _e125 = local_1;
        let _e126 = (_e125 & mask);
        let _e130 = atomicCompareExchangeWeak((&sync[(table + _e126)]), 0u, (i + 1u));
        if _e130.exchanged {
            break;
        }
        if (_e130.old_value != 0u) {
            local_1 = (_e126 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 19u));
    let _e52 = work[(_e48 + 1u)];
    let _e55 = work[(_e48 + 2u)];
    let _e56 = vec2<u32>(_e52, _e55);
    let _e59 = work[(_e48 + 3u)];
    let _e62 = work[(_e48 + 4u)];
    let _e63 = vec2<u32>(_e59, _e62);
    let _e66 = work[(_e48 + 5u)];
    let _e69 = work[(_e48 + 6u)];
    let _e70 = vec2<u32>(_e66, _e69);
    let _e73 = work[(_e48 + 7u)];
    let _e76 = work[(_e48 + 8u)];
    let _e77 = vec2<u32>(_e73, _e76);
    let _e80 = work[(_e48 + 9u)];
    let _e83 = work[(_e48 + 10u)];
    let _e84 = vec2<u32>(_e80, _e83);
    let _e88 = work[(_e48 + 11u)];
    let _e92 = work[(_e48 + 12u)];
    let _e93 = vec2<u32>(_e88, _e92);
    let _e97 = work[(_e48 + 13u)];
    let _e101 = work[(_e48 + 14u)];
    let _e102 = vec2<u32>(_e97, _e101);
    let _e105 = string_hash(_e63);
    let _e108 = string_hash(_e77);
    let _e109 = string_hash(_e84);
    let _e110 = string_hash(_e93);
    let _e111 = string_hash(_e102);
    let _e113 = hash_step(2538058380u, _e56.x);
    let _e114 = hash_step(_e113, _e56.y);
    let _e115 = hash_step(_e114, _e105);
    let _e116 = hash_step(_e115, _e70.x);
    let _e117 = hash_step(_e116, _e70.y);
    let _e118 = hash_step(_e117, _e108);
    let _e119 = hash_step(_e118, _e109);
    let _e120 = hash_step(_e119, _e110);
    let _e121 = hash_step(_e120, _e111);
    let _e124 = hash_finish((_e121 ^ 36u));
    slot = _e124;
    let _e127 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e130 = slot;
        let _e131 = (_e130 & mask_1);
        slot = _e131;
        let _e132 = probes;
        if (_e132 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e132 + 1u);
        let _e137 = (table_1 + _e131);
        let _e139 = atomicLoad((&sync[_e137]));
        holder = _e139;
        if (_e139 == 0u) {
            let _e143 = atomicCompareExchangeWeak((&sync[_e137]), 0u, _e127);
            holder = select(_e143.old_value, _e127, _e143.exchanged);
        }
        let _e147 = holder;
        if (_e147 == _e127) {
            break;
        }
        if (_e147 != 0u) {
            local_3 = bool();
            if ((_e147 & 2147483648u) != 0u) {
                let _e157 = (entries_1 + ((_e147 & 2147483647u) * 19u));
                let _e160 = work[(_e157 + 1u)];
                let _e163 = work[(_e157 + 2u)];
                let _e167 = work[(_e157 + 3u)];
                let _e170 = work[(_e157 + 4u)];
                let _e174 = work[(_e157 + 5u)];
                let _e177 = work[(_e157 + 6u)];
                let _e181 = work[(_e157 + 7u)];
                let _e184 = work[(_e157 + 8u)];
                let _e188 = work[(_e157 + 9u)];
                let _e191 = work[(_e157 + 10u)];
                let _e195 = work[(_e157 + 11u)];
                let _e198 = work[(_e157 + 12u)];
                let _e202 = work[(_e157 + 13u)];
                let _e205 = work[(_e157 + 14u)];
                let _e211 = string_equal(_e63, vec2<u32>(_e167, _e170));
                let _e216 = string_equal(_e77, vec2<u32>(_e181, _e184));
                let _e218 = string_equal(_e84, vec2<u32>(_e188, _e191));
                let _e220 = string_equal(_e93, vec2<u32>(_e195, _e198));
                let _e222 = string_equal(_e102, vec2<u32>(_e202, _e205));
                let _e223 = (((((((true & all((_e56 == vec2<u32>(_e160, _e163)))) & _e211) & all((_e70 == vec2<u32>(_e174, _e177)))) & _e216) & _e218) & _e220) & _e222);
                local_3 = _e223;
                if (_e223 & (_e127 < _e147)) {
                    let _e227 = atomicMin((&sync[_e137]), _e127);
                }
            } else {
                let _e231 = (groups_1 + ((_e147 - 1u) * 18u));
                let _e233 = work[_e231];
                let _e236 = work[(_e231 + 1u)];
                let _e240 = work[(_e231 + 2u)];
                let _e243 = work[(_e231 + 3u)];
                let _e247 = work[(_e231 + 4u)];
                let _e250 = work[(_e231 + 5u)];
                let _e254 = work[(_e231 + 6u)];
                let _e257 = work[(_e231 + 7u)];
                let _e261 = work[(_e231 + 8u)];
                let _e264 = work[(_e231 + 9u)];
                let _e268 = work[(_e231 + 10u)];
                let _e271 = work[(_e231 + 11u)];
                let _e275 = work[(_e231 + 12u)];
                let _e278 = work[(_e231 + 13u)];
                let _e283 = string_equal(_e63, vec2<u32>(_e240, _e243));
                let _e288 = string_equal(_e77, vec2<u32>(_e254, _e257));
                let _e290 = string_equal(_e84, vec2<u32>(_e261, _e264));
                let _e292 = string_equal(_e93, vec2<u32>(_e268, _e271));
                let _e294 = string_equal(_e102, vec2<u32>(_e275, _e278));
                local_3 = (((((((true & all((_e56 == vec2<u32>(_e233, _e236)))) & _e283) & all((_e70 == vec2<u32>(_e247, _e250)))) & _e288) & _e290) & _e292) & _e294);
            }
            let _e296 = local_3;
            if _e296 {
                break;
            }
            slot = (_e131 + 1u);
        }
    }
    let _e299 = slot;
    work[(slots_1 + i_1)] = _e299;
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
        let _e63 = (entries_3 + (i_3 * 19u));
        let _e66 = work[(_e63 + 1u)];
        let _e69 = work[(_e63 + 2u)];
        let _e70 = vec2<u32>(_e66, _e69);
        let _e73 = work[(_e63 + 3u)];
        let _e76 = work[(_e63 + 4u)];
        let _e77 = vec2<u32>(_e73, _e76);
        let _e80 = work[(_e63 + 5u)];
        let _e83 = work[(_e63 + 6u)];
        let _e84 = vec2<u32>(_e80, _e83);
        let _e87 = work[(_e63 + 7u)];
        let _e90 = work[(_e63 + 8u)];
        let _e91 = vec2<u32>(_e87, _e90);
        let _e94 = work[(_e63 + 9u)];
        let _e97 = work[(_e63 + 10u)];
        let _e98 = vec2<u32>(_e94, _e97);
        let _e102 = work[(_e63 + 11u)];
        let _e106 = work[(_e63 + 12u)];
        let _e107 = vec2<u32>(_e102, _e106);
        let _e111 = work[(_e63 + 13u)];
        let _e115 = work[(_e63 + 14u)];
        let _e116 = vec2<u32>(_e111, _e115);
        let _e119 = (groups_3 + (_e60 * 18u));
        work[_e119] = 0u;
        work[(_e119 + 1u)] = 0u;
        work[(_e119 + 2u)] = 0u;
        work[(_e119 + 3u)] = 0u;
        work[(_e119 + 4u)] = 0u;
        work[(_e119 + 5u)] = 0u;
        work[(_e119 + 6u)] = 0u;
        work[(_e119 + 7u)] = 0u;
        work[(_e119 + 8u)] = 0u;
        work[(_e119 + 9u)] = 0u;
        work[(_e119 + 10u)] = 0u;
        work[(_e119 + 11u)] = 0u;
        work[(_e119 + 12u)] = 0u;
        work[(_e119 + 13u)] = 0u;
        work[(_e119 + 14u)] = 0u;
        work[(_e119 + 15u)] = 0u;
        work[(_e119 + 16u)] = 0u;
        work[(_e119 + 17u)] = 0u;
        work[_e119] = _e70.x;
        work[(_e119 + 1u)] = _e70.y;
        work[(_e119 + 2u)] = _e77.x;
        work[(_e119 + 3u)] = _e77.y;
        work[(_e119 + 4u)] = _e84.x;
        work[(_e119 + 5u)] = _e84.y;
        work[(_e119 + 6u)] = _e91.x;
        work[(_e119 + 7u)] = _e91.y;
        work[(_e119 + 8u)] = _e98.x;
        work[(_e119 + 9u)] = _e98.y;
        work[(_e119 + 10u)] = _e107.x;
        work[(_e119 + 11u)] = _e107.y;
        work[(_e119 + 12u)] = _e116.x;
        work[(_e119 + 13u)] = _e116.y;
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

// 8: pass groups_aggregate of kernel @scan_lineitem
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    var revenue: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_revenue: vec4<u32>;
    var whole_revenue_1: vec4<u32>;

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
    revenue = vec4<u32>();
    revenue = vec4<u32>();
    let _e49 = work[(numbers + _e38)];
    group = _e49;
    is_first = true;
    let _e53 = (i * 2u);
    local_1 = _e38;
    loop {
        let _e55 = local_1;
        if (_e55 >= _e40) {
            break;
        }
        let _e59 = work[(numbers + _e55)];
        let _e60 = group;
        if (_e59 != _e60) {
            let _e62 = is_first;
            if (_e62 & _e41) {
                let _e66 = (parts + (_e53 * 18u));
                let _e67 = revenue;
                work[(_e66 + 14u)] = _e67.x;
                work[(_e66 + 15u)] = _e67.y;
                work[(_e66 + 16u)] = _e67.z;
                work[(_e66 + 17u)] = _e67.w;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e87 = (rows + (_e60 * 18u));
                whole_revenue = vec4<u32>();
                let _e92 = work[(_e87 + 14u)];
                let _e95 = work[(_e87 + 15u)];
                let _e98 = work[(_e87 + 16u)];
                let _e101 = work[(_e87 + 17u)];
                whole_revenue = vec4<u32>(_e92, _e95, _e98, _e101);
                let _e103 = revenue;
                let _e104 = whole_revenue;
                let _e105 = add_128_(_e104, _e103);
                let _e109 = (bitcast<i32>(_e104.w) < 0i);
                whole_revenue = _e105;
                let _e119 = whole_revenue;
                work[(_e87 + 14u)] = _e119.x;
                work[(_e87 + 15u)] = _e119.y;
                work[(_e87 + 16u)] = _e119.z;
                work[(_e87 + 17u)] = _e119.w;
            }
            revenue = vec4<u32>();
            is_first = false;
            group = _e59;
        }
        let _e135 = work[(order + _e55)];
        let _e138 = (entries + (_e135 * 19u));
        let _e140 = work[_e138];
        let _e145 = work[(_e138 + 15u)];
        let _e148 = work[(_e138 + 16u)];
        let _e151 = work[(_e138 + 17u)];
        let _e154 = work[(_e138 + 18u)];
        let _e155 = vec4<u32>(_e145, _e148, _e151, _e154);
        if ((_e140 & 1u) != 0u) {
            let _e156 = revenue;
            let _e157 = add_128_(_e156, _e155);
            let _e160 = (bitcast<i32>(_e156.w) < 0i);
            revenue = _e157;
        }
        local_1 = (_e55 + 1u);
    }
    let _e171 = group;
    if _e41 {
        let _e172 = (_e53 + 1u);
        let _e173 = is_first;
        if _e173 {
            let _e175 = (parts + (_e53 * 18u));
            let _e176 = revenue;
            work[(_e175 + 14u)] = _e176.x;
            work[(_e175 + 15u)] = _e176.y;
            work[(_e175 + 16u)] = _e176.z;
            work[(_e175 + 17u)] = _e176.w;
            work[(part_numbers + _e53)] = _e171;
            revenue = vec4<u32>();
        }
        let _e193 = (parts + (_e172 * 18u));
        let _e194 = revenue;
        work[(_e193 + 14u)] = _e194.x;
        work[(_e193 + 15u)] = _e194.y;
        work[(_e193 + 16u)] = _e194.z;
        work[(_e193 + 17u)] = _e194.w;
        work[(part_numbers + _e172)] = _e171;
    } else {
        if (_e40 > 0u) {
            let _e211 = (rows + (_e171 * 18u));
            whole_revenue_1 = vec4<u32>();
            let _e216 = work[(_e211 + 14u)];
            let _e219 = work[(_e211 + 15u)];
            let _e222 = work[(_e211 + 16u)];
            let _e225 = work[(_e211 + 17u)];
            whole_revenue_1 = vec4<u32>(_e216, _e219, _e222, _e225);
            let _e227 = revenue;
            let _e228 = whole_revenue_1;
            let _e229 = add_128_(_e228, _e227);
            let _e232 = (bitcast<i32>(_e228.w) < 0i);
            whole_revenue_1 = _e229;
            let _e242 = whole_revenue_1;
            work[(_e211 + 14u)] = _e242.x;
            work[(_e211 + 15u)] = _e242.y;
            work[(_e211 + 16u)] = _e242.z;
            work[(_e211 + 17u)] = _e242.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var revenue_1: vec4<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_revenue_2: vec4<u32>;

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
    revenue_1 = vec4<u32>();
    revenue_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e49 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e51 = local_3;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = (entries_1 + (_e51 * 19u));
        let _e58 = work[_e55];
        let _e64 = work[(_e55 + 15u)];
        let _e68 = work[(_e55 + 16u)];
        let _e72 = work[(_e55 + 17u)];
        let _e76 = work[(_e55 + 18u)];
        let _e77 = vec4<u32>(_e64, _e68, _e72, _e76);
        if ((_e58 & 1u) != 0u) {
            let _e78 = revenue_1;
            let _e79 = add_128_(_e78, _e77);
            let _e83 = (bitcast<i32>(_e78.w) < 0i);
            revenue_1 = _e79;
        }
        local_3 = (_e51 + 1u);
    }
    let _e94 = group_1;
    if (part_numbers_1 != 0u) {
        let _e95 = (_e49 + 1u);
        let _e96 = is_first_1;
        if _e96 {
            let _e98 = (parts_1 + (_e49 * 18u));
            let _e99 = revenue_1;
            work[(_e98 + 14u)] = _e99.x;
            work[(_e98 + 15u)] = _e99.y;
            work[(_e98 + 16u)] = _e99.z;
            work[(_e98 + 17u)] = _e99.w;
            work[(part_numbers_1 + _e49)] = _e94;
            revenue_1 = vec4<u32>();
        }
        let _e117 = (parts_1 + (_e95 * 18u));
        let _e118 = revenue_1;
        work[(_e117 + 14u)] = _e118.x;
        work[(_e117 + 15u)] = _e118.y;
        work[(_e117 + 16u)] = _e118.z;
        work[(_e117 + 17u)] = _e118.w;
        work[(part_numbers_1 + _e95)] = _e94;
    } else {
        if (_e40 > 0u) {
            let _e135 = (rows_1 + (_e94 * 18u));
            whole_revenue_2 = vec4<u32>();
            let _e140 = work[(_e135 + 14u)];
            let _e143 = work[(_e135 + 15u)];
            let _e146 = work[(_e135 + 16u)];
            let _e149 = work[(_e135 + 17u)];
            whole_revenue_2 = vec4<u32>(_e140, _e143, _e146, _e149);
            let _e151 = revenue_1;
            let _e152 = whole_revenue_2;
            let _e153 = add_128_(_e152, _e151);
            let _e156 = (bitcast<i32>(_e152.w) < 0i);
            whole_revenue_2 = _e153;
            let _e166 = whole_revenue_2;
            work[(_e135 + 14u)] = _e166.x;
            work[(_e135 + 15u)] = _e166.y;
            work[(_e135 + 16u)] = _e166.z;
            work[(_e135 + 17u)] = _e166.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var revenue_2: vec4<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_revenue_3: vec4<u32>;
    var whole_revenue_4: vec4<u32>;

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
    revenue_2 = vec4<u32>();
    revenue_2 = vec4<u32>();
    let _e49 = work[(numbers_2 + _e38)];
    group_2 = _e49;
    is_first_2 = true;
    let _e53 = (i_2 * 2u);
    local_5 = _e38;
    loop {
        let _e55 = local_5;
        if (_e55 >= _e40) {
            break;
        }
        let _e59 = work[(numbers_2 + _e55)];
        let _e60 = group_2;
        if (_e59 != _e60) {
            let _e62 = is_first_2;
            if (_e62 & _e41) {
                let _e66 = (parts_2 + (_e53 * 18u));
                let _e67 = revenue_2;
                work[(_e66 + 14u)] = _e67.x;
                work[(_e66 + 15u)] = _e67.y;
                work[(_e66 + 16u)] = _e67.z;
                work[(_e66 + 17u)] = _e67.w;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e87 = (rows_2 + (_e60 * 18u));
                whole_revenue_3 = vec4<u32>();
                let _e92 = work[(_e87 + 14u)];
                let _e95 = work[(_e87 + 15u)];
                let _e98 = work[(_e87 + 16u)];
                let _e101 = work[(_e87 + 17u)];
                whole_revenue_3 = vec4<u32>(_e92, _e95, _e98, _e101);
                let _e103 = revenue_2;
                let _e104 = whole_revenue_3;
                let _e105 = add_128_(_e104, _e103);
                let _e109 = (bitcast<i32>(_e104.w) < 0i);
                whole_revenue_3 = _e105;
                let _e119 = whole_revenue_3;
                work[(_e87 + 14u)] = _e119.x;
                work[(_e87 + 15u)] = _e119.y;
                work[(_e87 + 16u)] = _e119.z;
                work[(_e87 + 17u)] = _e119.w;
            }
            revenue_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e134 = (entries_2 + (_e55 * 18u));
        let _e137 = work[(_e134 + 14u)];
        let _e140 = work[(_e134 + 15u)];
        let _e143 = work[(_e134 + 16u)];
        let _e146 = work[(_e134 + 17u)];
        let _e147 = vec4<u32>(_e137, _e140, _e143, _e146);
        let _e148 = revenue_2;
        let _e149 = add_128_(_e148, _e147);
        let _e152 = (bitcast<i32>(_e148.w) < 0i);
        revenue_2 = _e149;
        local_5 = (_e55 + 1u);
    }
    let _e163 = group_2;
    if _e41 {
        let _e164 = (_e53 + 1u);
        let _e165 = is_first_2;
        if _e165 {
            let _e167 = (parts_2 + (_e53 * 18u));
            let _e168 = revenue_2;
            work[(_e167 + 14u)] = _e168.x;
            work[(_e167 + 15u)] = _e168.y;
            work[(_e167 + 16u)] = _e168.z;
            work[(_e167 + 17u)] = _e168.w;
            work[(part_numbers_2 + _e53)] = _e163;
            revenue_2 = vec4<u32>();
        }
        let _e185 = (parts_2 + (_e164 * 18u));
        let _e186 = revenue_2;
        work[(_e185 + 14u)] = _e186.x;
        work[(_e185 + 15u)] = _e186.y;
        work[(_e185 + 16u)] = _e186.z;
        work[(_e185 + 17u)] = _e186.w;
        work[(part_numbers_2 + _e164)] = _e163;
    } else {
        if (_e40 > 0u) {
            let _e203 = (rows_2 + (_e163 * 18u));
            whole_revenue_4 = vec4<u32>();
            let _e208 = work[(_e203 + 14u)];
            let _e211 = work[(_e203 + 15u)];
            let _e214 = work[(_e203 + 16u)];
            let _e217 = work[(_e203 + 17u)];
            whole_revenue_4 = vec4<u32>(_e208, _e211, _e214, _e217);
            let _e219 = revenue_2;
            let _e220 = whole_revenue_4;
            let _e221 = add_128_(_e220, _e219);
            let _e224 = (bitcast<i32>(_e220.w) < 0i);
            whole_revenue_4 = _e221;
            let _e234 = whole_revenue_4;
            work[(_e203 + 14u)] = _e234.x;
            work[(_e203 + 15u)] = _e234.y;
            work[(_e203 + 16u)] = _e234.z;
            work[(_e203 + 17u)] = _e234.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var revenue_3: vec4<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_revenue_5: vec4<u32>;
    var whole_revenue_6: vec4<u32>;

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
    revenue_3 = vec4<u32>();
    revenue_3 = vec4<u32>();
    let _e49 = work[(numbers_3 + _e38)];
    group_3 = _e49;
    is_first_3 = true;
    let _e53 = (i_3 * 2u);
    local_7 = _e38;
    loop {
        let _e55 = local_7;
        if (_e55 >= _e40) {
            break;
        }
        let _e59 = work[(numbers_3 + _e55)];
        let _e60 = group_3;
        if (_e59 != _e60) {
            let _e62 = is_first_3;
            if (_e62 & _e41) {
                let _e66 = (parts_3 + (_e53 * 18u));
                let _e67 = revenue_3;
                work[(_e66 + 14u)] = _e67.x;
                work[(_e66 + 15u)] = _e67.y;
                work[(_e66 + 16u)] = _e67.z;
                work[(_e66 + 17u)] = _e67.w;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e87 = (rows_3 + (_e60 * 18u));
                whole_revenue_5 = vec4<u32>();
                let _e92 = work[(_e87 + 14u)];
                let _e95 = work[(_e87 + 15u)];
                let _e98 = work[(_e87 + 16u)];
                let _e101 = work[(_e87 + 17u)];
                whole_revenue_5 = vec4<u32>(_e92, _e95, _e98, _e101);
                let _e103 = revenue_3;
                let _e104 = whole_revenue_5;
                let _e105 = add_128_(_e104, _e103);
                let _e109 = (bitcast<i32>(_e104.w) < 0i);
                whole_revenue_5 = _e105;
                let _e119 = whole_revenue_5;
                work[(_e87 + 14u)] = _e119.x;
                work[(_e87 + 15u)] = _e119.y;
                work[(_e87 + 16u)] = _e119.z;
                work[(_e87 + 17u)] = _e119.w;
            }
            revenue_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e135 = work[(order_3 + _e55)];
        let _e137 = (entries_3 + (_e135 * 18u));
        let _e140 = work[(_e137 + 14u)];
        let _e143 = work[(_e137 + 15u)];
        let _e146 = work[(_e137 + 16u)];
        let _e149 = work[(_e137 + 17u)];
        let _e150 = vec4<u32>(_e140, _e143, _e146, _e149);
        let _e151 = revenue_3;
        let _e152 = add_128_(_e151, _e150);
        let _e155 = (bitcast<i32>(_e151.w) < 0i);
        revenue_3 = _e152;
        local_7 = (_e55 + 1u);
    }
    let _e166 = group_3;
    if _e41 {
        let _e167 = (_e53 + 1u);
        let _e168 = is_first_3;
        if _e168 {
            let _e170 = (parts_3 + (_e53 * 18u));
            let _e171 = revenue_3;
            work[(_e170 + 14u)] = _e171.x;
            work[(_e170 + 15u)] = _e171.y;
            work[(_e170 + 16u)] = _e171.z;
            work[(_e170 + 17u)] = _e171.w;
            work[(part_numbers_3 + _e53)] = _e166;
            revenue_3 = vec4<u32>();
        }
        let _e188 = (parts_3 + (_e167 * 18u));
        let _e189 = revenue_3;
        work[(_e188 + 14u)] = _e189.x;
        work[(_e188 + 15u)] = _e189.y;
        work[(_e188 + 16u)] = _e189.z;
        work[(_e188 + 17u)] = _e189.w;
        work[(part_numbers_3 + _e167)] = _e166;
    } else {
        if (_e40 > 0u) {
            let _e206 = (rows_3 + (_e166 * 18u));
            whole_revenue_6 = vec4<u32>();
            let _e211 = work[(_e206 + 14u)];
            let _e214 = work[(_e206 + 15u)];
            let _e217 = work[(_e206 + 16u)];
            let _e220 = work[(_e206 + 17u)];
            whole_revenue_6 = vec4<u32>(_e211, _e214, _e217, _e220);
            let _e222 = revenue_3;
            let _e223 = whole_revenue_6;
            let _e224 = add_128_(_e223, _e222);
            let _e227 = (bitcast<i32>(_e223.w) < 0i);
            whole_revenue_6 = _e224;
            let _e237 = whole_revenue_6;
            work[(_e206 + 14u)] = _e237.x;
            work[(_e206 + 15u)] = _e237.y;
            work[(_e206 + 16u)] = _e237.z;
            work[(_e206 + 17u)] = _e237.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var revenue_4: vec4<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_revenue_7: vec4<u32>;

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
    revenue_4 = vec4<u32>();
    revenue_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e49 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e51 = local_9;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = (entries_4 + (_e51 * 18u));
        let _e60 = work[(_e55 + 14u)];
        let _e64 = work[(_e55 + 15u)];
        let _e68 = work[(_e55 + 16u)];
        let _e72 = work[(_e55 + 17u)];
        let _e73 = vec4<u32>(_e60, _e64, _e68, _e72);
        let _e74 = revenue_4;
        let _e75 = add_128_(_e74, _e73);
        let _e79 = (bitcast<i32>(_e74.w) < 0i);
        revenue_4 = _e75;
        local_9 = (_e51 + 1u);
    }
    let _e90 = group_4;
    if (part_numbers_4 != 0u) {
        let _e91 = (_e49 + 1u);
        let _e92 = is_first_4;
        if _e92 {
            let _e94 = (parts_4 + (_e49 * 18u));
            let _e95 = revenue_4;
            work[(_e94 + 14u)] = _e95.x;
            work[(_e94 + 15u)] = _e95.y;
            work[(_e94 + 16u)] = _e95.z;
            work[(_e94 + 17u)] = _e95.w;
            work[(part_numbers_4 + _e49)] = _e90;
            revenue_4 = vec4<u32>();
        }
        let _e112 = (parts_4 + (_e91 * 18u));
        let _e113 = revenue_4;
        work[(_e112 + 14u)] = _e113.x;
        work[(_e112 + 15u)] = _e113.y;
        work[(_e112 + 16u)] = _e113.z;
        work[(_e112 + 17u)] = _e113.w;
        work[(part_numbers_4 + _e91)] = _e90;
    } else {
        if (_e40 > 0u) {
            let _e130 = (rows_4 + (_e90 * 18u));
            whole_revenue_7 = vec4<u32>();
            let _e135 = work[(_e130 + 14u)];
            let _e138 = work[(_e130 + 15u)];
            let _e141 = work[(_e130 + 16u)];
            let _e144 = work[(_e130 + 17u)];
            whole_revenue_7 = vec4<u32>(_e135, _e138, _e141, _e144);
            let _e146 = revenue_4;
            let _e147 = whole_revenue_7;
            let _e148 = add_128_(_e147, _e146);
            let _e151 = (bitcast<i32>(_e147.w) < 0i);
            whole_revenue_7 = _e148;
            let _e161 = whole_revenue_7;
            work[(_e130 + 14u)] = _e161.x;
            work[(_e130 + 15u)] = _e161.y;
            work[(_e130 + 16u)] = _e161.z;
            work[(_e130 + 17u)] = _e161.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn add(@builtin(workgroup_id) workgroup_5: vec3<u32>, @builtin(local_invocation_index) local_10: u32, @builtin(num_workgroups) workgroups_5: vec3<u32>) {
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: bool;

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
    let _e39 = (entries_5 + (i_5 * 19u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e45 = (parts_5 + (_e43 * 4u));
    let _e47 = work[_e39];
    let _e53 = work[(_e39 + 15u)];
    let _e57 = work[(_e39 + 16u)];
    let _e61 = work[(_e39 + 17u)];
    let _e65 = work[(_e39 + 18u)];
    let _e66 = vec4<u32>(_e53, _e57, _e61, _e65);
    if ((_e47 & 1u) != 0u) {
        local_11 = false;
        if (_e66.x != 0u) {
            let _e76 = atomicAdd((&sync[_e45]), _e66.x);
            local_11 = ((_e76 + _e66.x) < _e76);
        }
        let _e79 = local_11;
        let _e82 = (_e66.y + select(0u, 1u, _e79));
        local_12 = false;
        if (_e82 != 0u) {
            let _e87 = atomicAdd((&sync[(_e45 + 1u)]), _e82);
            local_12 = ((_e87 + _e82) < _e87);
        }
        let _e90 = local_12;
        let _e94 = (_e66.z + select(0u, 1u, (_e90 | (_e82 < _e66.y))));
        local_13 = false;
        if (_e94 != 0u) {
            let _e99 = atomicAdd((&sync[(_e45 + 2u)]), _e94);
            local_13 = ((_e99 + _e94) < _e99);
        }
        let _e102 = local_13;
        let _e106 = (_e66.w + select(0u, 1u, (_e102 | (_e94 < _e66.z))));
        local_14 = false;
        if (_e106 != 0u) {
            let _e111 = atomicAdd((&sync[(_e45 + 3u)]), _e106);
            local_14 = ((_e111 + _e106) < _e111);
        }
        let _e114 = local_14;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_15: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var revenue_5: vec4<u32>;
    var whole_revenue_8: vec4<u32>;

    let n_6 = params[0u];
    let entry_count_6 = params[1u];
    let entries_6 = params[2u];
    let rows_6 = params[3u];
    let order_6 = params[4u];
    let parts_6 = params[5u];
    let part_numbers_6 = params[6u];
    let numbers_6 = params[7u];
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_15);
    if (i_6 >= n_6) {
        return;
    }
    let _e38 = (parts_6 + (i_6 * 4u));
    revenue_5 = vec4<u32>();
    revenue_5 = vec4<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    let _e51 = atomicLoad((&sync[(_e38 + 2u)]));
    let _e54 = atomicLoad((&sync[(_e38 + 3u)]));
    revenue_5 = vec4<u32>(_e45, _e48, _e51, _e54);
    let _e58 = (rows_6 + (i_6 * 18u));
    whole_revenue_8 = vec4<u32>();
    let _e65 = work[(_e58 + 14u)];
    let _e69 = work[(_e58 + 15u)];
    let _e73 = work[(_e58 + 16u)];
    let _e77 = work[(_e58 + 17u)];
    whole_revenue_8 = vec4<u32>(_e65, _e69, _e73, _e77);
    let _e79 = revenue_5;
    let _e80 = whole_revenue_8;
    let _e81 = add_128_(_e80, _e79);
    let _e85 = (bitcast<i32>(_e80.w) < 0i);
    whole_revenue_8 = _e81;
    let _e95 = whole_revenue_8;
    work[(_e58 + 14u)] = _e95.x;
    work[(_e58 + 15u)] = _e95.y;
    work[(_e58 + 16u)] = _e95.z;
    work[(_e58 + 17u)] = _e95.w;
}

// 9: pass index
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
    let _e32 = (rows + (i * 4u));
    let _e35 = work[_e32];
    let _e38 = work[(_e32 + 1u)];
    let _e39 = vec2<u32>(_e35, _e38);
    let _e43 = hash_step(2538058380u, _e39.x);
    let _e44 = hash_step(_e43, _e39.y);
    let _e47 = hash_finish((_e44 ^ 8u));
    work[(buckets_1 + i)] = (_e47 & mask);
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

// pass index: as number 9

// 10: pass index
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
    let _e33 = (rows + (i * 16u));
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

// 11: pass sort_by_fields
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn less_128_(a: vec4<u32>, b: vec4<u32>) -> bool {
    let _e19 = bitcast<i32>(a.w);
    let _e20 = bitcast<i32>(b.w);
    return ((_e19 < _e20) | ((_e19 == _e20) & ((a.z < b.z) | ((a.z == b.z) & ((a.y < b.y) | ((a.y == b.y) & (a.x < b.x)))))));
}

fn less(a_1: u32, b_1: u32, c: u32) -> bool {
    let _e5 = (a_1 + (b_1 * 18u));
    let _e7 = (a_1 + (c * 18u));
    let _e13 = work[(_e5 + 14u)];
    let _e17 = work[(_e5 + 15u)];
    let _e21 = work[(_e5 + 16u)];
    let _e25 = work[(_e5 + 17u)];
    let _e26 = vec4<u32>(_e13, _e17, _e21, _e25);
    let _e29 = work[(_e7 + 14u)];
    let _e32 = work[(_e7 + 15u)];
    let _e35 = work[(_e7 + 16u)];
    let _e38 = work[(_e7 + 17u)];
    let _e39 = vec4<u32>(_e29, _e32, _e35, _e38);
    let _e40 = less_128_(_e39, _e26);
    if _e40 {
        return _e40;
    }
    let _e41 = less_128_(_e26, _e39);
    if _e41 {
        return false;
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

// 12: pass order
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn word_a(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    let n = params[0u];
    let to = params[1u];
    let order = params[2u];
    let rows = params[3u];
    let _e23 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (_e23 < n) {
        let _e28 = work[(order + _e23)];
        let _e31 = (rows + (_e28 * 18u));
        let _e36 = work[(_e31 + 14u)];
        let _e40 = work[(_e31 + 15u)];
        let _e44 = work[(_e31 + 16u)];
        let _e48 = work[(_e31 + 17u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to + _e23)] = (_e49.x ^ 4294967295u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_b(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    let n_1 = params[0u];
    let to_1 = params[1u];
    let order_1 = params[2u];
    let rows_1 = params[3u];
    let _e23 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    if (_e23 < n_1) {
        let _e28 = work[(order_1 + _e23)];
        let _e31 = (rows_1 + (_e28 * 18u));
        let _e36 = work[(_e31 + 14u)];
        let _e40 = work[(_e31 + 15u)];
        let _e44 = work[(_e31 + 16u)];
        let _e48 = work[(_e31 + 17u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_1 + _e23)] = (_e49.y ^ 4294967295u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_c(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    let n_2 = params[0u];
    let to_2 = params[1u];
    let order_2 = params[2u];
    let rows_2 = params[3u];
    let _e23 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2);
    if (_e23 < n_2) {
        let _e28 = work[(order_2 + _e23)];
        let _e31 = (rows_2 + (_e28 * 18u));
        let _e36 = work[(_e31 + 14u)];
        let _e40 = work[(_e31 + 15u)];
        let _e44 = work[(_e31 + 16u)];
        let _e48 = work[(_e31 + 17u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_2 + _e23)] = (_e49.z ^ 4294967295u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_d(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_3: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    let n_3 = params[0u];
    let to_3 = params[1u];
    let order_3 = params[2u];
    let rows_3 = params[3u];
    let _e23 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_3);
    if (_e23 < n_3) {
        let _e28 = work[(order_3 + _e23)];
        let _e31 = (rows_3 + (_e28 * 18u));
        let _e36 = work[(_e31 + 14u)];
        let _e40 = work[(_e31 + 15u)];
        let _e44 = work[(_e31 + 16u)];
        let _e48 = work[(_e31 + 17u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_3 + _e23)] = ((_e49.w ^ 2147483648u) ^ 4294967295u);
    }
}
