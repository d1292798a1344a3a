// 1: kernel @scan_customer
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

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
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
    let _e31 = params[4u];
    let _e32 = (_e28 + row);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v0_c_mktsegment = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 8u);
    let _e47 = string_equal(v0_c_mktsegment, v1_);
    if _e47 {
        let _e50 = params[6u];
        let _e52 = (_e50 + (row * 2u));
        let _e54 = input[_e52];
        let _e57 = input[(_e52 + 1u)];
        let v3_c_custkey = bitcast<i64>((u64(_e54) | (u64(_e57) << 32u)));
        let _e64 = index_rows;
        index_rows = (_e64 + 1u);
    }
    let _e68 = params[7u];
    let _e70 = index_rows;
    work[(_e68 + _e11)] = _e70;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_rows_1 = 0u;
    let _e28 = params[7u];
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
    let v0_c_mktsegment_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 8u);
    let _e59 = string_equal(v0_c_mktsegment_1, v1_1);
    if _e59 {
        let _e62 = params[6u];
        let _e64 = (_e62 + (row_1 * 2u));
        let _e66 = input[_e64];
        let _e69 = input[(_e64 + 1u)];
        let v3_c_custkey_1 = bitcast<i64>((u64(_e66) | (u64(_e69) << 32u)));
        let _e76 = index_rows_1;
        index_rows_1 = (_e76 + 1u);
        let _e80 = params[8u];
        let _e82 = (_e80 + ((_e32 + _e76) * 2u));
        let _e83 = bitcast<u64>(v3_c_custkey_1);
        work[_e82] = u32(_e83);
        work[(_e82 + 1u)] = u32((_e83 >> 32u));
    }
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
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_o_orderdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_lt = (v0_o_orderdate < v1_);
    if v2_lt {
        let _e42 = params[5u];
        let _e44 = (_e42 + (row * 2u));
        let _e46 = input[_e44];
        let _e49 = input[(_e44 + 1u)];
        let v3_o_custkey = bitcast<i64>((u64(_e46) | (u64(_e49) << 32u)));
        let _e56 = bitcast<u64>(v3_o_custkey);
        let _e61 = hash_step(2538058380u, u32(_e56));
        let _e62 = hash_step(_e61, u32((_e56 >> 32u)));
        let _e65 = hash_finish((_e62 ^ 8u));
        let _e68 = params[6u];
        let _e71 = params[7u];
        let _e73 = (_e71 + (_e65 & _e68));
        let _e76 = work[_e73];
        let matches_end = work[(_e73 + 1u)];
        position = _e76;
        loop {
            let _e81 = position;
            if (_e81 >= matches_end) {
                break;
            }
            position = (_e81 + 1u);
            let _e85 = params[8u];
            let candidate = work[(_e85 + _e81)];
            let _e91 = params[9u];
            let _e93 = (_e91 + (candidate * 2u));
            let _e95 = work[_e93];
            let _e98 = work[(_e93 + 1u)];
            if !((v3_o_custkey == bitcast<i64>((u64(_e95) | (u64(_e98) << 32u))))) {
                continue;
            }
            let _e108 = params[10u];
            let _e110 = (_e108 + (row * 2u));
            let _e112 = input[_e110];
            let _e115 = input[(_e110 + 1u)];
            let v5_o_orderkey = bitcast<i64>((u64(_e112) | (u64(_e115) << 32u)));
            let _e123 = params[11u];
            let _e127 = input[(_e123 + (row * 1u))];
            let v6_o_shippriority = bitcast<i32>(_e127);
            let _e129 = index_2_rows;
            index_2_rows = (_e129 + 1u);
        }
    }
    let _e133 = params[12u];
    let _e135 = index_2_rows;
    work[(_e133 + _e11)] = _e135;
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
    let _e28 = params[12u];
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
    let v2_lt_1 = (v0_o_orderdate_1 < v1_1);
    if v2_lt_1 {
        let _e54 = params[5u];
        let _e56 = (_e54 + (row_1 * 2u));
        let _e58 = input[_e56];
        let _e61 = input[(_e56 + 1u)];
        let v3_o_custkey_1 = bitcast<i64>((u64(_e58) | (u64(_e61) << 32u)));
        let _e68 = bitcast<u64>(v3_o_custkey_1);
        let _e73 = hash_step(2538058380u, u32(_e68));
        let _e74 = hash_step(_e73, u32((_e68 >> 32u)));
        let _e77 = hash_finish((_e74 ^ 8u));
        let _e80 = params[6u];
        let _e83 = params[7u];
        let _e85 = (_e83 + (_e77 & _e80));
        let _e87 = work[_e85];
        let matches_end_1 = work[(_e85 + 1u)];
        position_1 = _e87;
        loop {
            let _e92 = position_1;
            if (_e92 >= matches_end_1) {
                break;
            }
            position_1 = (_e92 + 1u);
            let _e96 = params[8u];
            let candidate_1 = work[(_e96 + _e92)];
            let _e102 = params[9u];
            let _e104 = (_e102 + (candidate_1 * 2u));
            let _e106 = work[_e104];
            let _e109 = work[(_e104 + 1u)];
            if !((v3_o_custkey_1 == bitcast<i64>((u64(_e106) | (u64(_e109) << 32u))))) {
                continue;
            }
            let _e119 = params[10u];
            let _e121 = (_e119 + (row_1 * 2u));
            let _e123 = input[_e121];
            let _e126 = input[(_e121 + 1u)];
            let v5_o_orderkey_1 = bitcast<i64>((u64(_e123) | (u64(_e126) << 32u)));
            let _e134 = params[11u];
            let _e138 = input[(_e134 + (row_1 * 1u))];
            let v6_o_shippriority_1 = bitcast<i32>(_e138);
            let _e140 = index_2_rows_1;
            index_2_rows_1 = (_e140 + 1u);
            let _e145 = params[13u];
            let _e147 = (_e145 + ((_e32 + _e140) * 4u));
            let _e148 = bitcast<u64>(v5_o_orderkey_1);
            work[_e147] = u32(_e148);
            work[(_e147 + 1u)] = u32((_e148 >> 32u));
            work[(_e147 + 2u)] = bitcast<u32>(v0_o_orderdate_1);
            work[(_e147 + 3u)] = bitcast<u32>(v6_o_shippriority_1);
        }
    }
}

// 3: kernel @scan_lineitem
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
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_l_shipdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_gt = (v1_ < v0_l_shipdate);
    if v2_gt {
        let _e42 = params[5u];
        let _e44 = (_e42 + (row * 2u));
        let _e46 = input[_e44];
        let _e49 = input[(_e44 + 1u)];
        let v3_l_orderkey = bitcast<i64>((u64(_e46) | (u64(_e49) << 32u)));
        let _e56 = bitcast<u64>(v3_l_orderkey);
        let _e61 = hash_step(2538058380u, u32(_e56));
        let _e62 = hash_step(_e61, u32((_e56 >> 32u)));
        let _e65 = hash_finish((_e62 ^ 8u));
        let _e68 = params[6u];
        let _e71 = params[7u];
        let _e73 = (_e71 + (_e65 & _e68));
        let _e76 = work[_e73];
        let matches_end = work[(_e73 + 1u)];
        position = _e76;
        loop {
            let _e81 = position;
            if (_e81 >= matches_end) {
                break;
            }
            position = (_e81 + 1u);
            let _e85 = params[8u];
            let candidate = work[(_e85 + _e81)];
            let _e91 = params[9u];
            let _e93 = (_e91 + (candidate * 4u));
            let _e95 = work[_e93];
            let _e98 = work[(_e93 + 1u)];
            if !((v3_l_orderkey == bitcast<i64>((u64(_e95) | (u64(_e98) << 32u))))) {
                continue;
            }
            let _e108 = params[10u];
            let _e110 = (_e108 + (row * 2u));
            let _e112 = input[_e110];
            let _e115 = input[(_e110 + 1u)];
            let v5_l_extendedprice = bitcast<i64>((u64(_e112) | (u64(_e115) << 32u)));
            let _e123 = params[11u];
            let _e125 = (_e123 + (row * 2u));
            let _e127 = input[_e125];
            let _e130 = input[(_e125 + 1u)];
            let v6_l_discount = bitcast<i64>((u64(_e127) | (u64(_e130) << 32u)));
            let _e138 = work[(_e93 + 2u)];
            let v7_o_orderdate = bitcast<i32>(_e138);
            let _e142 = work[(_e93 + 3u)];
            let v8_o_shippriority = bitcast<i32>(_e142);
            let _e146 = params[12u];
            let _e149 = params[13u];
            let v9_ = bitcast<i64>((u64(_e146) | (u64(_e149) << 32u)));
            let v10_sub = (v9_ - v6_l_discount);
            let v11_mul = (v5_l_extendedprice * v10_sub);
            let _e157 = groups_rows;
            groups_rows = (_e157 + 1u);
            let _e159 = bitcast<u64>(v11_mul);
            let _e166 = select(0u, 4294967295u, (v11_mul < i64()));
            let v13_ = vec4<u32>(u32(_e159), u32((_e159 >> 32u)), _e166, _e166);
        }
    }
    let _e171 = params[14u];
    let _e173 = groups_rows;
    work[(_e171 + _e11)] = _e173;
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
    let _e28 = params[14u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_1 * 1u))];
    let v0_l_shipdate_1 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let v1_1 = bitcast<i32>(_e49);
    let v2_gt_1 = (v1_1 < v0_l_shipdate_1);
    if v2_gt_1 {
        let _e54 = params[5u];
        let _e56 = (_e54 + (row_1 * 2u));
        let _e58 = input[_e56];
        let _e61 = input[(_e56 + 1u)];
        let v3_l_orderkey_1 = bitcast<i64>((u64(_e58) | (u64(_e61) << 32u)));
        let _e68 = bitcast<u64>(v3_l_orderkey_1);
        let _e73 = hash_step(2538058380u, u32(_e68));
        let _e74 = hash_step(_e73, u32((_e68 >> 32u)));
        let _e77 = hash_finish((_e74 ^ 8u));
        let _e80 = params[6u];
        let _e83 = params[7u];
        let _e85 = (_e83 + (_e77 & _e80));
        let _e87 = work[_e85];
        let matches_end_1 = work[(_e85 + 1u)];
        position_1 = _e87;
        loop {
            let _e92 = position_1;
            if (_e92 >= matches_end_1) {
                break;
            }
            position_1 = (_e92 + 1u);
            let _e96 = params[8u];
            let candidate_1 = work[(_e96 + _e92)];
            let _e102 = params[9u];
            let _e104 = (_e102 + (candidate_1 * 4u));
            let _e106 = work[_e104];
            let _e109 = work[(_e104 + 1u)];
            if !((v3_l_orderkey_1 == bitcast<i64>((u64(_e106) | (u64(_e109) << 32u))))) {
                continue;
            }
            let _e119 = params[10u];
            let _e121 = (_e119 + (row_1 * 2u));
            let _e123 = input[_e121];
            let _e126 = input[(_e121 + 1u)];
            let v5_l_extendedprice_1 = bitcast<i64>((u64(_e123) | (u64(_e126) << 32u)));
            let _e134 = params[11u];
            let _e136 = (_e134 + (row_1 * 2u));
            let _e138 = input[_e136];
            let _e141 = input[(_e136 + 1u)];
            let v6_l_discount_1 = bitcast<i64>((u64(_e138) | (u64(_e141) << 32u)));
            let _e149 = work[(_e104 + 2u)];
            let v7_o_orderdate_1 = bitcast<i32>(_e149);
            let _e153 = work[(_e104 + 3u)];
            let v8_o_shippriority_1 = bitcast<i32>(_e153);
            let _e157 = params[12u];
            let _e160 = params[13u];
            let v9_1 = bitcast<i64>((u64(_e157) | (u64(_e160) << 32u)));
            let v10_sub_1 = (v9_1 - v6_l_discount_1);
            let v11_mul_1 = (v5_l_extendedprice_1 * v10_sub_1);
            let _e168 = groups_rows_1;
            groups_rows_1 = (_e168 + 1u);
            let _e173 = params[15u];
            let _e175 = (_e173 + ((_e32 + _e168) * 9u));
            work[_e175] = 1u;
            let _e177 = bitcast<u64>(v3_l_orderkey_1);
            work[(_e175 + 1u)] = u32(_e177);
            work[(_e175 + 2u)] = u32((_e177 >> 32u));
            work[(_e175 + 3u)] = bitcast<u32>(v7_o_orderdate_1);
            work[(_e175 + 4u)] = bitcast<u32>(v8_o_shippriority_1);
            let _e191 = bitcast<u64>(v11_mul_1);
            let _e198 = select(0u, 4294967295u, (v11_mul_1 < i64()));
            let v13_1 = vec4<u32>(u32(_e191), u32((_e191 >> 32u)), _e198, _e198);
            work[(_e175 + 5u)] = v13_1.x;
            work[(_e175 + 6u)] = v13_1.y;
            work[(_e175 + 7u)] = v13_1.z;
            work[(_e175 + 8u)] = v13_1.w;
        }
    }
}

// 4: kernel @scan_groups
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
    let v1_l_orderkey = bitcast<i64>((u64(_e34) | (u64(_e37) << 32u)));
    let _e46 = work[(_e31 + 2u)];
    let v2_o_orderdate = bitcast<i32>(_e46);
    let _e50 = work[(_e31 + 3u)];
    let v3_o_shippriority = bitcast<i32>(_e50);
    let _e55 = work[(_e31 + 4u)];
    let _e59 = work[(_e31 + 5u)];
    let _e63 = work[(_e31 + 6u)];
    let _e67 = work[(_e31 + 7u)];
    let v4_revenue = vec4<u32>(_e55, _e59, _e63, _e67);
    let _e70 = params[4u];
    let _e72 = (_e70 + (_e11 * 8u));
    work[_e72] = bitcast<u32>(v2_o_orderdate);
    work[(_e72 + 1u)] = bitcast<u32>(v3_o_shippriority);
    let _e78 = bitcast<u64>(v1_l_orderkey);
    work[(_e72 + 2u)] = u32(_e78);
    work[(_e72 + 3u)] = u32((_e78 >> 32u));
    work[(_e72 + 4u)] = v4_revenue.x;
    work[(_e72 + 5u)] = v4_revenue.y;
    work[(_e72 + 6u)] = v4_revenue.z;
    work[(_e72 + 7u)] = v4_revenue.w;
}

// 5: kernel @scan_sorted
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
    let v1_o_orderdate = bitcast<i32>(_e34);
    let _e38 = work[(_e31 + 1u)];
    let v2_o_shippriority = bitcast<i32>(_e38);
    let _e42 = work[(_e31 + 2u)];
    let _e45 = work[(_e31 + 3u)];
    let v3_l_orderkey = bitcast<i64>((u64(_e42) | (u64(_e45) << 32u)));
    let _e55 = work[(_e31 + 4u)];
    let _e59 = work[(_e31 + 5u)];
    let _e63 = work[(_e31 + 6u)];
    let _e67 = work[(_e31 + 7u)];
    let v4_revenue = vec4<u32>(_e55, _e59, _e63, _e67);
    let _e70 = params[4u];
    let _e72 = (_e70 + (_e11 * 8u));
    let _e73 = bitcast<u64>(v3_l_orderkey);
    work[_e72] = u32(_e73);
    work[(_e72 + 1u)] = u32((_e73 >> 32u));
    work[(_e72 + 2u)] = v4_revenue.x;
    work[(_e72 + 3u)] = v4_revenue.y;
    work[(_e72 + 4u)] = v4_revenue.z;
    work[(_e72 + 5u)] = v4_revenue.w;
    work[(_e72 + 6u)] = bitcast<u32>(v1_o_orderdate);
    work[(_e72 + 7u)] = bitcast<u32>(v2_o_shippriority);
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
    let _e62 = work[(_e47 + 2u)];
    let _e66 = work[(_e47 + 3u)];
    let _e68 = bitcast<u64>(bitcast<i64>((u64(_e50) | (u64(_e53) << 32u))));
    let _e75 = hash_step(2538058380u, u32(_e68));
    let _e76 = hash_step(_e75, u32((_e68 >> 32u)));
    let _e77 = hash_step(_e76, bitcast<u32>(bitcast<i32>(_e62)));
    let _e78 = hash_step(_e77, bitcast<u32>(bitcast<i32>(_e66)));
    let _e81 = hash_finish((_e78 ^ 16u));
    local_1 = _e81;
    loop {
        let _e84 = local_1;
        let _e85 = (_e84 & mask);
        let _e89 = atomicCompareExchangeWeak((&sync[(table + _e85)]), 0u, (i + 1u));
        if _e89.exchanged {
            break;
        }
        if (_e89.old_value != 0u) {
            local_1 = (_e85 + 1u);
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
    let _e60 = bitcast<i64>((u64(_e51) | (u64(_e54) << 32u)));
    let _e63 = work[(_e47 + 3u)];
    let _e64 = bitcast<i32>(_e63);
    let _e67 = work[(_e47 + 4u)];
    let _e68 = bitcast<i32>(_e67);
    let _e69 = bitcast<u64>(_e60);
    let _e76 = hash_step(2538058380u, u32(_e69));
    let _e77 = hash_step(_e76, u32((_e69 >> 32u)));
    let _e78 = hash_step(_e77, bitcast<u32>(_e64));
    let _e79 = hash_step(_e78, bitcast<u32>(_e68));
    let _e82 = hash_finish((_e79 ^ 16u));
    slot = _e82;
    let _e85 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e88 = slot;
        let _e89 = (_e88 & mask_1);
        slot = _e89;
        let _e90 = probes;
        if (_e90 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e90 + 1u);
        let _e95 = (table_1 + _e89);
        let _e97 = atomicLoad((&sync[_e95]));
        holder = _e97;
        if (_e97 == 0u) {
            let _e101 = atomicCompareExchangeWeak((&sync[_e95]), 0u, _e85);
            holder = select(_e101.old_value, _e85, _e101.exchanged);
        }
        let _e105 = holder;
        if (_e105 == _e85) {
            break;
        }
        if (_e105 != 0u) {
            local_3 = bool();
            if ((_e105 & 2147483648u) != 0u) {
                let _e115 = (entries_1 + ((_e105 & 2147483647u) * 9u));
                let _e118 = work[(_e115 + 1u)];
                let _e121 = work[(_e115 + 2u)];
                let _e129 = work[(_e115 + 3u)];
                let _e133 = work[(_e115 + 4u)];
                let _e141 = (((true & (_e60 == bitcast<i64>((u64(_e118) | (u64(_e121) << 32u))))) & (_e64 == bitcast<i32>(_e129))) & (_e68 == bitcast<i32>(_e133)));
                local_3 = _e141;
                if (_e141 & (_e85 < _e105)) {
                    let _e145 = atomicMin((&sync[_e95]), _e85);
                }
            } else {
                let _e148 = (groups_1 + ((_e105 - 1u) * 8u));
                let _e150 = work[_e148];
                let _e153 = work[(_e148 + 1u)];
                let _e161 = work[(_e148 + 2u)];
                let _e165 = work[(_e148 + 3u)];
                local_3 = (((true & (_e60 == bitcast<i64>((u64(_e150) | (u64(_e153) << 32u))))) & (_e64 == bitcast<i32>(_e161))) & (_e68 == bitcast<i32>(_e165)));
            }
            let _e173 = local_3;
            if _e173 {
                break;
            }
            slot = (_e89 + 1u);
        }
    }
    let _e176 = slot;
    work[(slots_1 + i_1)] = _e176;
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
        let _e77 = work[(_e62 + 3u)];
        let _e81 = work[(_e62 + 4u)];
        let _e84 = (groups_3 + (_e60 * 8u));
        work[_e84] = 0u;
        work[(_e84 + 1u)] = 0u;
        work[(_e84 + 2u)] = 0u;
        work[(_e84 + 3u)] = 0u;
        work[(_e84 + 4u)] = 0u;
        work[(_e84 + 5u)] = 0u;
        work[(_e84 + 6u)] = 0u;
        work[(_e84 + 7u)] = 0u;
        let _e100 = bitcast<u64>(bitcast<i64>((u64(_e65) | (u64(_e68) << 32u))));
        work[_e84] = u32(_e100);
        work[(_e84 + 1u)] = u32((_e100 >> 32u));
        work[(_e84 + 2u)] = bitcast<u32>(bitcast<i32>(_e77));
        work[(_e84 + 3u)] = bitcast<u32>(bitcast<i32>(_e81));
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

// 7: pass groups_aggregate of kernel @scan_lineitem
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
                let _e66 = (parts + (_e53 * 8u));
                let _e67 = revenue;
                work[(_e66 + 4u)] = _e67.x;
                work[(_e66 + 5u)] = _e67.y;
                work[(_e66 + 6u)] = _e67.z;
                work[(_e66 + 7u)] = _e67.w;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e83 = (rows + (_e60 * 8u));
                whole_revenue = vec4<u32>();
                let _e88 = work[(_e83 + 4u)];
                let _e91 = work[(_e83 + 5u)];
                let _e94 = work[(_e83 + 6u)];
                let _e97 = work[(_e83 + 7u)];
                whole_revenue = vec4<u32>(_e88, _e91, _e94, _e97);
                let _e99 = revenue;
                let _e100 = whole_revenue;
                let _e101 = add_128_(_e100, _e99);
                let _e105 = (bitcast<i32>(_e100.w) < 0i);
                whole_revenue = _e101;
                let _e115 = whole_revenue;
                work[(_e83 + 4u)] = _e115.x;
                work[(_e83 + 5u)] = _e115.y;
                work[(_e83 + 6u)] = _e115.z;
                work[(_e83 + 7u)] = _e115.w;
            }
            revenue = vec4<u32>();
            is_first = false;
            group = _e59;
        }
        let _e131 = work[(order + _e55)];
        let _e134 = (entries + (_e131 * 9u));
        let _e136 = work[_e134];
        let _e141 = work[(_e134 + 5u)];
        let _e144 = work[(_e134 + 6u)];
        let _e147 = work[(_e134 + 7u)];
        let _e150 = work[(_e134 + 8u)];
        let _e151 = vec4<u32>(_e141, _e144, _e147, _e150);
        if ((_e136 & 1u) != 0u) {
            let _e152 = revenue;
            let _e153 = add_128_(_e152, _e151);
            let _e156 = (bitcast<i32>(_e152.w) < 0i);
            revenue = _e153;
        }
        local_1 = (_e55 + 1u);
    }
    let _e167 = group;
    if _e41 {
        let _e168 = (_e53 + 1u);
        let _e169 = is_first;
        if _e169 {
            let _e171 = (parts + (_e53 * 8u));
            let _e172 = revenue;
            work[(_e171 + 4u)] = _e172.x;
            work[(_e171 + 5u)] = _e172.y;
            work[(_e171 + 6u)] = _e172.z;
            work[(_e171 + 7u)] = _e172.w;
            work[(part_numbers + _e53)] = _e167;
            revenue = vec4<u32>();
        }
        let _e189 = (parts + (_e168 * 8u));
        let _e190 = revenue;
        work[(_e189 + 4u)] = _e190.x;
        work[(_e189 + 5u)] = _e190.y;
        work[(_e189 + 6u)] = _e190.z;
        work[(_e189 + 7u)] = _e190.w;
        work[(part_numbers + _e168)] = _e167;
    } else {
        if (_e40 > 0u) {
            let _e207 = (rows + (_e167 * 8u));
            whole_revenue_1 = vec4<u32>();
            let _e212 = work[(_e207 + 4u)];
            let _e215 = work[(_e207 + 5u)];
            let _e218 = work[(_e207 + 6u)];
            let _e221 = work[(_e207 + 7u)];
            whole_revenue_1 = vec4<u32>(_e212, _e215, _e218, _e221);
            let _e223 = revenue;
            let _e224 = whole_revenue_1;
            let _e225 = add_128_(_e224, _e223);
            let _e228 = (bitcast<i32>(_e224.w) < 0i);
            whole_revenue_1 = _e225;
            let _e238 = whole_revenue_1;
            work[(_e207 + 4u)] = _e238.x;
            work[(_e207 + 5u)] = _e238.y;
            work[(_e207 + 6u)] = _e238.z;
            work[(_e207 + 7u)] = _e238.w;
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
        let _e55 = (entries_1 + (_e51 * 9u));
        let _e58 = work[_e55];
        let _e63 = work[(_e55 + 5u)];
        let _e66 = work[(_e55 + 6u)];
        let _e69 = work[(_e55 + 7u)];
        let _e73 = work[(_e55 + 8u)];
        let _e74 = vec4<u32>(_e63, _e66, _e69, _e73);
        if ((_e58 & 1u) != 0u) {
            let _e75 = revenue_1;
            let _e76 = add_128_(_e75, _e74);
            let _e80 = (bitcast<i32>(_e75.w) < 0i);
            revenue_1 = _e76;
        }
        local_3 = (_e51 + 1u);
    }
    let _e91 = group_1;
    if (part_numbers_1 != 0u) {
        let _e92 = (_e49 + 1u);
        let _e93 = is_first_1;
        if _e93 {
            let _e95 = (parts_1 + (_e49 * 8u));
            let _e96 = revenue_1;
            work[(_e95 + 4u)] = _e96.x;
            work[(_e95 + 5u)] = _e96.y;
            work[(_e95 + 6u)] = _e96.z;
            work[(_e95 + 7u)] = _e96.w;
            work[(part_numbers_1 + _e49)] = _e91;
            revenue_1 = vec4<u32>();
        }
        let _e113 = (parts_1 + (_e92 * 8u));
        let _e114 = revenue_1;
        work[(_e113 + 4u)] = _e114.x;
        work[(_e113 + 5u)] = _e114.y;
        work[(_e113 + 6u)] = _e114.z;
        work[(_e113 + 7u)] = _e114.w;
        work[(part_numbers_1 + _e92)] = _e91;
    } else {
        if (_e40 > 0u) {
            let _e131 = (rows_1 + (_e91 * 8u));
            whole_revenue_2 = vec4<u32>();
            let _e136 = work[(_e131 + 4u)];
            let _e139 = work[(_e131 + 5u)];
            let _e142 = work[(_e131 + 6u)];
            let _e145 = work[(_e131 + 7u)];
            whole_revenue_2 = vec4<u32>(_e136, _e139, _e142, _e145);
            let _e147 = revenue_1;
            let _e148 = whole_revenue_2;
            let _e149 = add_128_(_e148, _e147);
            let _e152 = (bitcast<i32>(_e148.w) < 0i);
            whole_revenue_2 = _e149;
            let _e162 = whole_revenue_2;
            work[(_e131 + 4u)] = _e162.x;
            work[(_e131 + 5u)] = _e162.y;
            work[(_e131 + 6u)] = _e162.z;
            work[(_e131 + 7u)] = _e162.w;
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
                let _e66 = (parts_2 + (_e53 * 8u));
                let _e67 = revenue_2;
                work[(_e66 + 4u)] = _e67.x;
                work[(_e66 + 5u)] = _e67.y;
                work[(_e66 + 6u)] = _e67.z;
                work[(_e66 + 7u)] = _e67.w;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e83 = (rows_2 + (_e60 * 8u));
                whole_revenue_3 = vec4<u32>();
                let _e88 = work[(_e83 + 4u)];
                let _e91 = work[(_e83 + 5u)];
                let _e94 = work[(_e83 + 6u)];
                let _e97 = work[(_e83 + 7u)];
                whole_revenue_3 = vec4<u32>(_e88, _e91, _e94, _e97);
                let _e99 = revenue_2;
                let _e100 = whole_revenue_3;
                let _e101 = add_128_(_e100, _e99);
                let _e105 = (bitcast<i32>(_e100.w) < 0i);
                whole_revenue_3 = _e101;
                let _e115 = whole_revenue_3;
                work[(_e83 + 4u)] = _e115.x;
                work[(_e83 + 5u)] = _e115.y;
                work[(_e83 + 6u)] = _e115.z;
                work[(_e83 + 7u)] = _e115.w;
            }
            revenue_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e130 = (entries_2 + (_e55 * 8u));
        let _e133 = work[(_e130 + 4u)];
        let _e136 = work[(_e130 + 5u)];
        let _e139 = work[(_e130 + 6u)];
        let _e142 = work[(_e130 + 7u)];
        let _e143 = vec4<u32>(_e133, _e136, _e139, _e142);
        let _e144 = revenue_2;
        let _e145 = add_128_(_e144, _e143);
        let _e148 = (bitcast<i32>(_e144.w) < 0i);
        revenue_2 = _e145;
        local_5 = (_e55 + 1u);
    }
    let _e159 = group_2;
    if _e41 {
        let _e160 = (_e53 + 1u);
        let _e161 = is_first_2;
        if _e161 {
            let _e163 = (parts_2 + (_e53 * 8u));
            let _e164 = revenue_2;
            work[(_e163 + 4u)] = _e164.x;
            work[(_e163 + 5u)] = _e164.y;
            work[(_e163 + 6u)] = _e164.z;
            work[(_e163 + 7u)] = _e164.w;
            work[(part_numbers_2 + _e53)] = _e159;
            revenue_2 = vec4<u32>();
        }
        let _e181 = (parts_2 + (_e160 * 8u));
        let _e182 = revenue_2;
        work[(_e181 + 4u)] = _e182.x;
        work[(_e181 + 5u)] = _e182.y;
        work[(_e181 + 6u)] = _e182.z;
        work[(_e181 + 7u)] = _e182.w;
        work[(part_numbers_2 + _e160)] = _e159;
    } else {
        if (_e40 > 0u) {
            let _e199 = (rows_2 + (_e159 * 8u));
            whole_revenue_4 = vec4<u32>();
            let _e204 = work[(_e199 + 4u)];
            let _e207 = work[(_e199 + 5u)];
            let _e210 = work[(_e199 + 6u)];
            let _e213 = work[(_e199 + 7u)];
            whole_revenue_4 = vec4<u32>(_e204, _e207, _e210, _e213);
            let _e215 = revenue_2;
            let _e216 = whole_revenue_4;
            let _e217 = add_128_(_e216, _e215);
            let _e220 = (bitcast<i32>(_e216.w) < 0i);
            whole_revenue_4 = _e217;
            let _e230 = whole_revenue_4;
            work[(_e199 + 4u)] = _e230.x;
            work[(_e199 + 5u)] = _e230.y;
            work[(_e199 + 6u)] = _e230.z;
            work[(_e199 + 7u)] = _e230.w;
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
                let _e66 = (parts_3 + (_e53 * 8u));
                let _e67 = revenue_3;
                work[(_e66 + 4u)] = _e67.x;
                work[(_e66 + 5u)] = _e67.y;
                work[(_e66 + 6u)] = _e67.z;
                work[(_e66 + 7u)] = _e67.w;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e83 = (rows_3 + (_e60 * 8u));
                whole_revenue_5 = vec4<u32>();
                let _e88 = work[(_e83 + 4u)];
                let _e91 = work[(_e83 + 5u)];
                let _e94 = work[(_e83 + 6u)];
                let _e97 = work[(_e83 + 7u)];
                whole_revenue_5 = vec4<u32>(_e88, _e91, _e94, _e97);
                let _e99 = revenue_3;
                let _e100 = whole_revenue_5;
                let _e101 = add_128_(_e100, _e99);
                let _e105 = (bitcast<i32>(_e100.w) < 0i);
                whole_revenue_5 = _e101;
                let _e115 = whole_revenue_5;
                work[(_e83 + 4u)] = _e115.x;
                work[(_e83 + 5u)] = _e115.y;
                work[(_e83 + 6u)] = _e115.z;
                work[(_e83 + 7u)] = _e115.w;
            }
            revenue_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e131 = work[(order_3 + _e55)];
        let _e133 = (entries_3 + (_e131 * 8u));
        let _e136 = work[(_e133 + 4u)];
        let _e139 = work[(_e133 + 5u)];
        let _e142 = work[(_e133 + 6u)];
        let _e145 = work[(_e133 + 7u)];
        let _e146 = vec4<u32>(_e136, _e139, _e142, _e145);
        let _e147 = revenue_3;
        let _e148 = add_128_(_e147, _e146);
        let _e151 = (bitcast<i32>(_e147.w) < 0i);
        revenue_3 = _e148;
        local_7 = (_e55 + 1u);
    }
    let _e162 = group_3;
    if _e41 {
        let _e163 = (_e53 + 1u);
        let _e164 = is_first_3;
        if _e164 {
            let _e166 = (parts_3 + (_e53 * 8u));
            let _e167 = revenue_3;
            work[(_e166 + 4u)] = _e167.x;
            work[(_e166 + 5u)] = _e167.y;
            work[(_e166 + 6u)] = _e167.z;
            work[(_e166 + 7u)] = _e167.w;
            work[(part_numbers_3 + _e53)] = _e162;
            revenue_3 = vec4<u32>();
        }
        let _e184 = (parts_3 + (_e163 * 8u));
        let _e185 = revenue_3;
        work[(_e184 + 4u)] = _e185.x;
        work[(_e184 + 5u)] = _e185.y;
        work[(_e184 + 6u)] = _e185.z;
        work[(_e184 + 7u)] = _e185.w;
        work[(part_numbers_3 + _e163)] = _e162;
    } else {
        if (_e40 > 0u) {
            let _e202 = (rows_3 + (_e162 * 8u));
            whole_revenue_6 = vec4<u32>();
            let _e207 = work[(_e202 + 4u)];
            let _e210 = work[(_e202 + 5u)];
            let _e213 = work[(_e202 + 6u)];
            let _e216 = work[(_e202 + 7u)];
            whole_revenue_6 = vec4<u32>(_e207, _e210, _e213, _e216);
            let _e218 = revenue_3;
            let _e219 = whole_revenue_6;
            let _e220 = add_128_(_e219, _e218);
            let _e223 = (bitcast<i32>(_e219.w) < 0i);
            whole_revenue_6 = _e220;
            let _e233 = whole_revenue_6;
            work[(_e202 + 4u)] = _e233.x;
            work[(_e202 + 5u)] = _e233.y;
            work[(_e202 + 6u)] = _e233.z;
            work[(_e202 + 7u)] = _e233.w;
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
        let _e55 = (entries_4 + (_e51 * 8u));
        let _e59 = work[(_e55 + 4u)];
        let _e62 = work[(_e55 + 5u)];
        let _e65 = work[(_e55 + 6u)];
        let _e68 = work[(_e55 + 7u)];
        let _e69 = vec4<u32>(_e59, _e62, _e65, _e68);
        let _e70 = revenue_4;
        let _e71 = add_128_(_e70, _e69);
        let _e75 = (bitcast<i32>(_e70.w) < 0i);
        revenue_4 = _e71;
        local_9 = (_e51 + 1u);
    }
    let _e86 = group_4;
    if (part_numbers_4 != 0u) {
        let _e87 = (_e49 + 1u);
        let _e88 = is_first_4;
        if _e88 {
            let _e90 = (parts_4 + (_e49 * 8u));
            let _e91 = revenue_4;
            work[(_e90 + 4u)] = _e91.x;
            work[(_e90 + 5u)] = _e91.y;
            work[(_e90 + 6u)] = _e91.z;
            work[(_e90 + 7u)] = _e91.w;
            work[(part_numbers_4 + _e49)] = _e86;
            revenue_4 = vec4<u32>();
        }
        let _e108 = (parts_4 + (_e87 * 8u));
        let _e109 = revenue_4;
        work[(_e108 + 4u)] = _e109.x;
        work[(_e108 + 5u)] = _e109.y;
        work[(_e108 + 6u)] = _e109.z;
        work[(_e108 + 7u)] = _e109.w;
        work[(part_numbers_4 + _e87)] = _e86;
    } else {
        if (_e40 > 0u) {
            let _e126 = (rows_4 + (_e86 * 8u));
            whole_revenue_7 = vec4<u32>();
            let _e131 = work[(_e126 + 4u)];
            let _e134 = work[(_e126 + 5u)];
            let _e137 = work[(_e126 + 6u)];
            let _e140 = work[(_e126 + 7u)];
            whole_revenue_7 = vec4<u32>(_e131, _e134, _e137, _e140);
            let _e142 = revenue_4;
            let _e143 = whole_revenue_7;
            let _e144 = add_128_(_e143, _e142);
            let _e147 = (bitcast<i32>(_e143.w) < 0i);
            whole_revenue_7 = _e144;
            let _e157 = whole_revenue_7;
            work[(_e126 + 4u)] = _e157.x;
            work[(_e126 + 5u)] = _e157.y;
            work[(_e126 + 6u)] = _e157.z;
            work[(_e126 + 7u)] = _e157.w;
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
    let _e39 = (entries_5 + (i_5 * 9u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e45 = (parts_5 + (_e43 * 4u));
    let _e47 = work[_e39];
    let _e52 = work[(_e39 + 5u)];
    let _e55 = work[(_e39 + 6u)];
    let _e58 = work[(_e39 + 7u)];
    let _e62 = work[(_e39 + 8u)];
    let _e63 = vec4<u32>(_e52, _e55, _e58, _e62);
    if ((_e47 & 1u) != 0u) {
        local_11 = false;
        if (_e63.x != 0u) {
            let _e73 = atomicAdd((&sync[_e45]), _e63.x);
            local_11 = ((_e73 + _e63.x) < _e73);
        }
        let _e76 = local_11;
        let _e79 = (_e63.y + select(0u, 1u, _e76));
        local_12 = false;
        if (_e79 != 0u) {
            let _e84 = atomicAdd((&sync[(_e45 + 1u)]), _e79);
            local_12 = ((_e84 + _e79) < _e84);
        }
        let _e87 = local_12;
        let _e91 = (_e63.z + select(0u, 1u, (_e87 | (_e79 < _e63.y))));
        local_13 = false;
        if (_e91 != 0u) {
            let _e96 = atomicAdd((&sync[(_e45 + 2u)]), _e91);
            local_13 = ((_e96 + _e91) < _e96);
        }
        let _e99 = local_13;
        let _e103 = (_e63.w + select(0u, 1u, (_e99 | (_e91 < _e63.z))));
        local_14 = false;
        if (_e103 != 0u) {
            let _e108 = atomicAdd((&sync[(_e45 + 3u)]), _e103);
            local_14 = ((_e108 + _e103) < _e108);
        }
        let _e111 = local_14;
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
    let _e58 = (rows_6 + (i_6 * 8u));
    whole_revenue_8 = vec4<u32>();
    let _e64 = work[(_e58 + 4u)];
    let _e67 = work[(_e58 + 5u)];
    let _e70 = work[(_e58 + 6u)];
    let _e73 = work[(_e58 + 7u)];
    whole_revenue_8 = vec4<u32>(_e64, _e67, _e70, _e73);
    let _e75 = revenue_5;
    let _e76 = whole_revenue_8;
    let _e77 = add_128_(_e76, _e75);
    let _e81 = (bitcast<i32>(_e76.w) < 0i);
    whole_revenue_8 = _e77;
    let _e91 = whole_revenue_8;
    work[(_e58 + 4u)] = _e91.x;
    work[(_e58 + 5u)] = _e91.y;
    work[(_e58 + 6u)] = _e91.z;
    work[(_e58 + 7u)] = _e91.w;
}

// 8: pass index
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
    let _e32 = (rows + (i * 2u));
    let _e35 = work[_e32];
    let _e38 = work[(_e32 + 1u)];
    let _e45 = bitcast<u64>(bitcast<i64>((u64(_e35) | (u64(_e38) << 32u))));
    let _e50 = hash_step(2538058380u, u32(_e45));
    let _e51 = hash_step(_e50, u32((_e45 >> 32u)));
    let _e54 = hash_finish((_e51 ^ 8u));
    work[(buckets_1 + i)] = (_e54 & mask);
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
    let _e45 = bitcast<u64>(bitcast<i64>((u64(_e35) | (u64(_e38) << 32u))));
    let _e50 = hash_step(2538058380u, u32(_e45));
    let _e51 = hash_step(_e50, u32((_e45 >> 32u)));
    let _e54 = hash_finish((_e51 ^ 8u));
    work[(buckets_1 + i)] = (_e54 & mask);
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

// 10: pass sort_by_fields
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
    let _e5 = (a_1 + (b_1 * 8u));
    let _e7 = (a_1 + (c * 8u));
    let _e13 = work[(_e5 + 4u)];
    let _e17 = work[(_e5 + 5u)];
    let _e21 = work[(_e5 + 6u)];
    let _e25 = work[(_e5 + 7u)];
    let _e26 = vec4<u32>(_e13, _e17, _e21, _e25);
    let _e29 = work[(_e7 + 4u)];
    let _e32 = work[(_e7 + 5u)];
    let _e35 = work[(_e7 + 6u)];
    let _e38 = work[(_e7 + 7u)];
    let _e39 = vec4<u32>(_e29, _e32, _e35, _e38);
    let _e40 = less_128_(_e39, _e26);
    if _e40 {
        return _e40;
    }
    let _e41 = less_128_(_e26, _e39);
    if _e41 {
        return false;
    }
    let _e44 = work[_e5];
    let _e45 = bitcast<i32>(_e44);
    let _e47 = work[_e7];
    let _e48 = bitcast<i32>(_e47);
    let _e49 = (_e45 < _e48);
    if _e49 {
        return _e49;
    }
    if (_e48 < _e45) {
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

// 11: pass order
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
        let _e34 = work[(rows + (_e28 * 8u))];
        work[(to + _e23)] = (bitcast<u32>(bitcast<i32>(_e34)) ^ 2147483648u);
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
        let _e31 = (rows_1 + (_e28 * 8u));
        let _e36 = work[(_e31 + 4u)];
        let _e40 = work[(_e31 + 5u)];
        let _e44 = work[(_e31 + 6u)];
        let _e48 = work[(_e31 + 7u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_1 + _e23)] = (_e49.x ^ 4294967295u);
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
        let _e31 = (rows_2 + (_e28 * 8u));
        let _e36 = work[(_e31 + 4u)];
        let _e40 = work[(_e31 + 5u)];
        let _e44 = work[(_e31 + 6u)];
        let _e48 = work[(_e31 + 7u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_2 + _e23)] = (_e49.y ^ 4294967295u);
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
        let _e31 = (rows_3 + (_e28 * 8u));
        let _e36 = work[(_e31 + 4u)];
        let _e40 = work[(_e31 + 5u)];
        let _e44 = work[(_e31 + 6u)];
        let _e48 = work[(_e31 + 7u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_3 + _e23)] = (_e49.z ^ 4294967295u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_e(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    let n_4 = params[0u];
    let to_4 = params[1u];
    let order_4 = params[2u];
    let rows_4 = params[3u];
    let _e23 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_4);
    if (_e23 < n_4) {
        let _e28 = work[(order_4 + _e23)];
        let _e31 = (rows_4 + (_e28 * 8u));
        let _e36 = work[(_e31 + 4u)];
        let _e40 = work[(_e31 + 5u)];
        let _e44 = work[(_e31 + 6u)];
        let _e48 = work[(_e31 + 7u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_4 + _e23)] = ((_e49.w ^ 2147483648u) ^ 4294967295u);
    }
}
