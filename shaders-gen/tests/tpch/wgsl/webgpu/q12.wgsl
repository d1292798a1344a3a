// 1: kernel @scan_lineitem
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
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_l_commitdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let _e41 = input[(_e37 + (row * 1u))];
    let v1_l_receiptdate = bitcast<i32>(_e41);
    let v2_lt = (v0_l_commitdate < v1_l_receiptdate);
    let _e46 = params[5u];
    let v3_ = bitcast<i32>(_e46);
    let v4_ge = !((v1_l_receiptdate < v3_));
    let _e52 = params[6u];
    let v5_ = bitcast<i32>(_e52);
    let v6_lt = (v1_l_receiptdate < v5_);
    let v7_and = (v4_ge & v6_lt);
    let v8_and = (v7_and & v2_lt);
    if v8_and {
        let _e59 = params[7u];
        let _e63 = input[(_e59 + (row * 1u))];
        let v9_l_shipdate = bitcast<i32>(_e63);
        let v10_lt = (v9_l_shipdate < v0_l_commitdate);
        if v10_lt {
            let _e68 = params[8u];
            let _e71 = params[9u];
            let _e72 = (_e68 + row);
            let _e74 = input[_e72];
            let _e77 = input[(_e72 + 1u)];
            let v18_ = vec2<u32>((_e71 + _e74), (_e77 - _e74));
            let _e83 = params[10u];
            let v12_ = vec2<u32>(_e83, 4u);
            let _e85 = string_equal(v18_, v12_);
            let _e88 = params[11u];
            let v14_ = vec2<u32>(_e88, 4u);
            let _e90 = string_equal(v18_, v14_);
            let v16_or = (_e85 | _e90);
            if v16_or {
                let _e94 = params[12u];
                let _e96 = (_e94 + (row * 2u));
                let _e98 = input[_e96];
                let _e101 = input[(_e96 + 1u)];
                let v17_l_orderkey = vec2<u32>(_e98, _e101);
                let _e103 = index_rows;
                index_rows = (_e103 + 1u);
            }
        }
    }
    let _e107 = params[13u];
    let _e109 = index_rows;
    work[(_e107 + _e11)] = _e109;
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
    let _e28 = params[13u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_1 * 1u))];
    let v0_l_commitdate_1 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let _e53 = input[(_e49 + (row_1 * 1u))];
    let v1_l_receiptdate_1 = bitcast<i32>(_e53);
    let v2_lt_1 = (v0_l_commitdate_1 < v1_l_receiptdate_1);
    let _e58 = params[5u];
    let v3_1 = bitcast<i32>(_e58);
    let v4_ge_1 = !((v1_l_receiptdate_1 < v3_1));
    let _e64 = params[6u];
    let v5_1 = bitcast<i32>(_e64);
    let v6_lt_1 = (v1_l_receiptdate_1 < v5_1);
    let v7_and_1 = (v4_ge_1 & v6_lt_1);
    let v8_and_1 = (v7_and_1 & v2_lt_1);
    if v8_and_1 {
        let _e71 = params[7u];
        let _e75 = input[(_e71 + (row_1 * 1u))];
        let v9_l_shipdate_1 = bitcast<i32>(_e75);
        let v10_lt_1 = (v9_l_shipdate_1 < v0_l_commitdate_1);
        if v10_lt_1 {
            let _e80 = params[8u];
            let _e83 = params[9u];
            let _e84 = (_e80 + row_1);
            let _e86 = input[_e84];
            let _e89 = input[(_e84 + 1u)];
            let v18_1 = vec2<u32>((_e83 + _e86), (_e89 - _e86));
            let _e95 = params[10u];
            let v12_1 = vec2<u32>(_e95, 4u);
            let _e97 = string_equal(v18_1, v12_1);
            let _e100 = params[11u];
            let v14_1 = vec2<u32>(_e100, 4u);
            let _e102 = string_equal(v18_1, v14_1);
            let v16_or_1 = (_e97 | _e102);
            if v16_or_1 {
                let _e106 = params[12u];
                let _e108 = (_e106 + (row_1 * 2u));
                let _e110 = input[_e108];
                let _e113 = input[(_e108 + 1u)];
                let v17_l_orderkey_1 = vec2<u32>(_e110, _e113);
                let _e115 = index_rows_1;
                index_rows_1 = (_e115 + 1u);
                let _e120 = params[14u];
                let _e122 = (_e120 + ((_e32 + _e115) * 4u));
                work[_e122] = v17_l_orderkey_1.x;
                work[(_e122 + 1u)] = v17_l_orderkey_1.y;
                work[(_e122 + 2u)] = v18_1.x;
                work[(_e122 + 3u)] = v18_1.y;
            }
        }
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
var<private> l_shipmode: vec2<u32>;
var<private> high_line_count: vec4<u32>;
var<private> low_line_count: vec4<u32>;
var<private> some: bool;
var<private> column_0_0_: u32;
var<private> column_0_1_: u32;
var<private> column_0_2_: u32;
var<private> column_0_3_: u32;
var<private> column_0_4_: u32;
var<private> column_0_5_: u32;
var<private> column_0_6_: u32;
var<private> column_0_7_: u32;
var<workgroup> tags: array<u32, 16>;
var<workgroup> claims: array<atomic<u32>, 16>;
var<workgroup> numbers: array<u32, 16>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 32>;
var<workgroup> values: array<u32, 1280>;
var<workgroup> totals: array<atomic<u32>, 144>;

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
    var local_41: u32;

    if (a_3 == b_1) {
        return true;
    }
    local_41 = 0u;
    loop {
        let _e7 = local_41;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_41;
        let _e12 = string_word((a_3 + _e10));
        let _e14 = string_word((b_1 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_41 = (_e10 + 4u);
    }
    return true;
}

fn string_equal(a_4: vec2<u32>, b_2: vec2<u32>) -> bool {
    if (a_4.y != b_2.y) {
        return false;
    }
    let _e9 = same_bytes(a_4.x, b_2.x, a_4.y);
    return _e9;
}

fn spill(a_5: u32) {
    let _e2 = l_shipmode;
    let _e8 = params[14u];
    let _e12 = params[15u];
    let _e15 = params[16u];
    let _e18 = params[17u];
    let _e21 = params[18u];
    let _e24 = atomicLoad((&sync[_e12]));
    if (_e24 <= _e15) {
        let _e28 = atomicAdd((&sync[_e12]), 1u);
        if (_e28 < _e15) {
            let _e32 = (_e18 + (_e28 * 10u));
            work[_e32] = 0u;
            work[(_e32 + 1u)] = 0u;
            work[(_e32 + 2u)] = 0u;
            work[(_e32 + 3u)] = 0u;
            work[(_e32 + 4u)] = 0u;
            work[(_e32 + 5u)] = 0u;
            work[(_e32 + 6u)] = 0u;
            work[(_e32 + 7u)] = 0u;
            work[(_e32 + 8u)] = 0u;
            work[(_e32 + 9u)] = 0u;
            work[_e32] = _e2.x;
            work[(_e32 + 1u)] = _e2.y;
            let _e68 = high_line_count;
            work[(_e32 + 2u)] = _e68.x;
            work[(_e32 + 3u)] = _e68.y;
            work[(_e32 + 4u)] = _e68.z;
            work[(_e32 + 5u)] = _e68.w;
            let _e81 = low_line_count;
            work[(_e32 + 6u)] = _e81.x;
            work[(_e32 + 7u)] = _e81.y;
            work[(_e32 + 8u)] = _e81.z;
            work[(_e32 + 9u)] = _e81.w;
            work[(_e21 + _e28)] = (_e8 + a_5);
        }
    }
}

fn add_128_(a_6: vec4<u32>, b_3: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_6.x + b_3.x);
    let _e12 = (a_6.y + b_3.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_6.x)));
    let _e20 = (a_6.z + b_3.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_6.y) | (_e17 < _e12))));
    let _e26 = (a_6.w + b_3.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_6.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_7: u32) {
    var position_2: u32;

    let _e7 = (a_7 & 3u);
    let _e9 = column_0_0_;
    let _e11 = column_0_1_;
    let _e13 = (_e7 >= 1u);
    let _e15 = column_0_2_;
    let _e18 = column_0_3_;
    let _e20 = (_e7 >= 2u);
    let _e22 = column_0_4_;
    let _e25 = column_0_5_;
    let _e27 = (_e7 >= 3u);
    let _e29 = column_0_6_;
    let _e32 = column_0_7_;
    let v0_o_orderkey = vec2<u32>(select(select(select(_e9, _e15, _e13), _e22, _e20), _e29, _e27), select(select(select(_e11, _e18, _e13), _e25, _e20), _e32, _e27));
    let _e38 = hash_step(2538058380u, v0_o_orderkey.x);
    let _e39 = hash_step(_e38, v0_o_orderkey.y);
    let _e42 = hash_finish((_e39 ^ 8u));
    let _e45 = params[4u];
    let _e48 = params[5u];
    let _e50 = (_e48 + (_e42 & _e45));
    let _e53 = work[_e50];
    let matches_end = work[(_e50 + 1u)];
    position_2 = _e53;
    loop {
        let _e58 = position_2;
        if (_e58 >= matches_end) {
            break;
        }
        position_2 = (_e58 + 1u);
        let _e63 = params[6u];
        let candidate = work[(_e63 + _e58)];
        let _e69 = params[7u];
        let _e71 = (_e69 + (candidate * 4u));
        let _e73 = work[_e71];
        let _e76 = work[(_e71 + 1u)];
        if !(all((v0_o_orderkey == vec2<u32>(_e73, _e76)))) {
            continue;
        }
        let _e82 = params[8u];
        let _e85 = params[9u];
        let _e86 = (_e82 + a_7);
        let _e89 = input[_e86];
        let _e92 = input[(_e86 + 1u)];
        let v2_o_orderpriority = vec2<u32>((_e85 + _e89), (_e92 - _e89));
        let _e98 = work[(_e71 + 2u)];
        let _e101 = work[(_e71 + 3u)];
        let v3_l_shipmode = vec2<u32>(_e98, _e101);
        let _e105 = params[10u];
        let v4_ = vec2<u32>(_e105, 8u);
        let _e107 = string_equal(v2_o_orderpriority, v4_);
        let _e110 = params[11u];
        let v6_ = vec2<u32>(_e110, 6u);
        let _e112 = string_equal(v2_o_orderpriority, v6_);
        let v8_or = (_e107 | _e112);
        let v11_ = select(0i, 1i, v8_or);
        let _e117 = string_equal(v2_o_orderpriority, v4_);
        let v12_ne = !(_e117);
        let _e119 = string_equal(v2_o_orderpriority, v6_);
        let v13_ne = !(_e119);
        let v14_and = (v12_ne & v13_ne);
        let v15_ = select(0i, 1i, v14_and);
        let _e124 = some;
        if _e124 {
            spill(a_7);
        }
        l_shipmode = v3_l_shipmode;
        high_line_count = vec4<u32>();
        low_line_count = vec4<u32>();
        some = true;
        let _e136 = select(0u, 4294967295u, (v11_ < i32()));
        let v17_ = vec4<u32>(bitcast<u32>(v11_), _e136, _e136, _e136);
        let _e138 = high_line_count;
        let _e139 = add_128_(_e138, v17_);
        let _e142 = (bitcast<i32>(_e138.w) < 0i);
        high_line_count = _e139;
        let _e155 = select(0u, 4294967295u, (v15_ < i32()));
        let v18_ = vec4<u32>(bitcast<u32>(v15_), _e155, _e155, _e155);
        let _e157 = low_line_count;
        let _e158 = add_128_(_e157, v18_);
        let _e161 = (bitcast<i32>(_e157.w) < 0i);
        low_line_count = _e158;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row_1 * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_o_orderkey_1 = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_o_orderkey_1.x);
    let _e42 = hash_step(_e41, v0_o_orderkey_1.y);
    let _e45 = hash_finish((_e42 ^ 8u));
    let _e48 = params[4u];
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e45 & _e48));
    let _e56 = work[_e53];
    let matches_end_1 = work[(_e53 + 1u)];
    position = _e56;
    loop {
        let _e61 = position;
        if (_e61 >= matches_end_1) {
            break;
        }
        position = (_e61 + 1u);
        let _e66 = params[6u];
        let candidate_1 = work[(_e66 + _e61)];
        let _e72 = params[7u];
        let _e74 = (_e72 + (candidate_1 * 4u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_o_orderkey_1 == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e88 = params[9u];
        let _e89 = (_e85 + row_1);
        let _e91 = input[_e89];
        let _e94 = input[(_e89 + 1u)];
        let v2_o_orderpriority_1 = vec2<u32>((_e88 + _e91), (_e94 - _e91));
        let _e100 = work[(_e74 + 2u)];
        let _e103 = work[(_e74 + 3u)];
        let v3_l_shipmode_1 = vec2<u32>(_e100, _e103);
        let _e107 = params[10u];
        let v4_1 = vec2<u32>(_e107, 8u);
        let _e109 = string_equal(v2_o_orderpriority_1, v4_1);
        let _e112 = params[11u];
        let v6_1 = vec2<u32>(_e112, 6u);
        let _e114 = string_equal(v2_o_orderpriority_1, v6_1);
        let v8_or_1 = (_e109 | _e114);
        let v11_1 = select(0i, 1i, v8_or_1);
        let _e119 = string_equal(v2_o_orderpriority_1, v4_1);
        let v12_ne_1 = !(_e119);
        let _e121 = string_equal(v2_o_orderpriority_1, v6_1);
        let v13_ne_1 = !(_e121);
        let v14_and_1 = (v12_ne_1 & v13_ne_1);
        let v15_1 = select(0i, 1i, v14_and_1);
        let _e125 = groups_rows;
        groups_rows = (_e125 + 1u);
        let _e131 = select(0u, 4294967295u, (v11_1 < i32()));
        let v17_1 = vec4<u32>(bitcast<u32>(v11_1), _e131, _e131, _e131);
        let _e137 = select(0u, 4294967295u, (v15_1 < i32()));
        let v18_1 = vec4<u32>(bitcast<u32>(v15_1), _e137, _e137, _e137);
    }
    let _e141 = params[12u];
    let _e143 = groups_rows;
    work[(_e141 + _e11)] = _e143;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_2 = (_e14 + _e11);
    if ((row_2 >= _e17) | (row_2 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e28 = params[12u];
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
    let v0_o_orderkey_2 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_o_orderkey_2.x);
    let _e54 = hash_step(_e53, v0_o_orderkey_2.y);
    let _e57 = hash_finish((_e54 ^ 8u));
    let _e60 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e57 & _e60));
    let _e67 = work[_e65];
    let matches_end_2 = work[(_e65 + 1u)];
    position_1 = _e67;
    loop {
        let _e72 = position_1;
        if (_e72 >= matches_end_2) {
            break;
        }
        position_1 = (_e72 + 1u);
        let _e77 = params[6u];
        let candidate_2 = work[(_e77 + _e72)];
        let _e83 = params[7u];
        let _e85 = (_e83 + (candidate_2 * 4u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_o_orderkey_2 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e99 = params[9u];
        let _e100 = (_e96 + row_2);
        let _e102 = input[_e100];
        let _e105 = input[(_e100 + 1u)];
        let v2_o_orderpriority_2 = vec2<u32>((_e99 + _e102), (_e105 - _e102));
        let _e111 = work[(_e85 + 2u)];
        let _e114 = work[(_e85 + 3u)];
        let v3_l_shipmode_2 = vec2<u32>(_e111, _e114);
        let _e118 = params[10u];
        let v4_2 = vec2<u32>(_e118, 8u);
        let _e120 = string_equal(v2_o_orderpriority_2, v4_2);
        let _e123 = params[11u];
        let v6_2 = vec2<u32>(_e123, 6u);
        let _e125 = string_equal(v2_o_orderpriority_2, v6_2);
        let v8_or_2 = (_e120 | _e125);
        let v11_2 = select(0i, 1i, v8_or_2);
        let _e130 = string_equal(v2_o_orderpriority_2, v4_2);
        let v12_ne_2 = !(_e130);
        let _e132 = string_equal(v2_o_orderpriority_2, v6_2);
        let v13_ne_2 = !(_e132);
        let v14_and_2 = (v12_ne_2 & v13_ne_2);
        let v15_2 = select(0i, 1i, v14_and_2);
        let _e136 = groups_rows_1;
        groups_rows_1 = (_e136 + 1u);
        let _e141 = params[13u];
        let _e143 = (_e141 + ((_e32 + _e136) * 11u));
        work[_e143] = 3u;
        work[(_e143 + 1u)] = v3_l_shipmode_2.x;
        work[(_e143 + 2u)] = v3_l_shipmode_2.y;
        let _e155 = select(0u, 4294967295u, (v11_2 < i32()));
        let v17_2 = vec4<u32>(bitcast<u32>(v11_2), _e155, _e155, _e155);
        work[(_e143 + 3u)] = v17_2.x;
        work[(_e143 + 4u)] = v17_2.y;
        work[(_e143 + 5u)] = v17_2.z;
        work[(_e143 + 6u)] = v17_2.w;
        let _e173 = select(0u, 4294967295u, (v15_2 < i32()));
        let v18_2 = vec4<u32>(bitcast<u32>(v15_2), _e173, _e173, _e173);
        work[(_e143 + 7u)] = v18_2.x;
        work[(_e143 + 8u)] = v18_2.y;
        work[(_e143 + 9u)] = v18_2.z;
        work[(_e143 + 10u)] = v18_2.w;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var first_0_: u32;
    var high_line_count_0_: vec4<u32>;
    var low_line_count_0_: vec4<u32>;
    var first_1_: u32;
    var high_line_count_1_: vec4<u32>;
    var low_line_count_1_: vec4<u32>;
    var first_2_: u32;
    var high_line_count_2_: vec4<u32>;
    var low_line_count_2_: vec4<u32>;
    var first_3_: u32;
    var high_line_count_3_: vec4<u32>;
    var low_line_count_3_: vec4<u32>;
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
    var local_16: u32;
    var local_17: u32;
    var local_18: u32;
    var local_19: u32;
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

    first_0_ = 4294967295u;
    high_line_count_0_ = vec4<u32>();
    low_line_count_0_ = vec4<u32>();
    first_1_ = 4294967295u;
    high_line_count_1_ = vec4<u32>();
    low_line_count_1_ = vec4<u32>();
    first_2_ = 4294967295u;
    high_line_count_2_ = vec4<u32>();
    low_line_count_2_ = vec4<u32>();
    first_3_ = 4294967295u;
    high_line_count_3_ = vec4<u32>();
    low_line_count_3_ = vec4<u32>();
    let _e24 = params[0u];
    let _e27 = params[1u];
    let _e47 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e27 - _e24) + (_e47 - 1u)) / _e47);
    local_3 = 0u;
    loop {
        let _e53 = local_3;
        if (_e53 >= rounds) {
            break;
        }
        let _e56 = ((_e24 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u)) + (_e53 * _e47));
        if (_e56 < _e27) {
            let _e60 = params[3u];
            let _e63 = (_e60 + (_e56 * 2u));
            let _e66 = input[_e63];
            column_0_0_ = _e66;
            let _e70 = input[(_e63 + 1u)];
            column_0_1_ = _e70;
            let _e74 = input[(_e63 + 2u)];
            column_0_2_ = _e74;
            let _e78 = input[(_e63 + 3u)];
            column_0_3_ = _e78;
            let _e82 = input[(_e63 + 4u)];
            column_0_4_ = _e82;
            let _e87 = input[(_e63 + 5u)];
            column_0_5_ = _e87;
            let _e92 = input[(_e63 + 6u)];
            column_0_6_ = _e92;
            let _e97 = input[(_e63 + 7u)];
            column_0_7_ = _e97;
        }
        local_4 = 0u;
        loop {
            let _e100 = local_4;
            if (_e100 >= 4u) {
                break;
            }
            let number = (_e56 + _e100);
            some = false;
            if (number < _e27) {
                row(number);
            }
            let _e109 = l_shipmode;
            let _e116 = ((2654435761u ^ _e109.x) * 2246822507u);
            let _e120 = (((_e116 ^ (_e116 >> 15u)) ^ _e109.y) * 2246822507u);
            let _e123 = ((_e120 ^ (_e120 >> 15u)) | 1u);
            let _e124 = some;
            group = 4294967295u;
            if (((_e53 * 4u) + _e100) < 4u) {
                local_5 = 0u;
                loop {
                    let _e129 = local_5;
                    if (_e129 >= 8u) {
                        break;
                    }
                    let _e133 = (((_e123 >> 8u) + _e129) & 15u);
                    let _e134 = group;
                    let _e136 = (_e124 & (_e134 == 4294967295u));
                    local_6 = bool();
                    if _e136 {
                        let _e141 = tags[_e133];
                        if (_e141 == 0u) {
                            let _e145 = atomicCompareExchangeWeak((&claims[_e133]), 0u, 1u);
                            if _e145.exchanged {
                                let _e148 = (_e133 * 2u);
                                keys[_e148] = _e109.x;
                                keys[(_e148 + 1u)] = _e109.y;
                                let _e155 = atomicAdd((&count_1[0u]), 1u);
                                numbers[_e133] = _e155;
                                local_6 = true;
                            }
                        }
                    }
                    workgroupBarrier();
                    let _e159 = local_6;
                    if _e159 {
                        tags[_e133] = _e123;
                    }
                    workgroupBarrier();
                    if _e136 {
                        let _e162 = tags[_e133];
                        if (_e162 == _e123) {
                            let _e164 = (_e133 * 2u);
                            let _e166 = keys[_e164];
                            let _e171 = keys[(_e164 + 1u)];
                            if ((true & (_e166 == _e109.x)) & (_e171 == _e109.y)) {
                                let _e175 = numbers[_e133];
                                group = _e175;
                            }
                        }
                    }
                    local_5 = (_e129 + 1u);
                }
            } else {
                if _e124 {
                    local_7 = 0u;
                    loop {
                        let _e178 = local_7;
                        if (_e178 >= 8u) {
                            break;
                        }
                        let _e182 = (((_e123 >> 8u) + _e178) & 15u);
                        let _e184 = tags[_e182];
                        if (_e184 == 0u) {
                            break;
                        }
                        if (_e184 == _e123) {
                            let _e187 = (_e182 * 2u);
                            let _e189 = keys[_e187];
                            let _e194 = keys[(_e187 + 1u)];
                            if ((true & (_e189 == _e109.x)) & (_e194 == _e109.y)) {
                                let _e198 = numbers[_e182];
                                group = _e198;
                                break;
                            }
                        }
                        local_7 = (_e178 + 1u);
                    }
                }
            }
            let _e200 = group;
            let _e205 = params[14u];
            let _e206 = (_e205 + number);
            let _e207 = some;
            if (_e207 & (_e200 >= 4294967295u)) {
                spill(number);
            }
            let _e210 = (_e200 == 0u);
            let _e211 = first_0_;
            first_0_ = select(_e211, min(_e211, _e206), _e210);
            let _e214 = high_line_count;
            let _e215 = high_line_count_0_;
            let _e216 = add_128_(_e215, _e214);
            let _e220 = (bitcast<i32>(_e215.w) < 0i);
            high_line_count_0_ = select(_e215, _e216, vec4(_e210));
            let _e232 = low_line_count;
            let _e233 = low_line_count_0_;
            let _e234 = add_128_(_e233, _e232);
            let _e237 = (bitcast<i32>(_e233.w) < 0i);
            low_line_count_0_ = select(_e233, _e234, vec4(_e210));
            let _e249 = (_e200 == 1u);
            let _e250 = first_1_;
            first_1_ = select(_e250, min(_e250, _e206), _e249);
            let _e253 = high_line_count;
            let _e254 = high_line_count_1_;
            let _e255 = add_128_(_e254, _e253);
            let _e258 = (bitcast<i32>(_e254.w) < 0i);
            high_line_count_1_ = select(_e254, _e255, vec4(_e249));
            let _e270 = low_line_count;
            let _e271 = low_line_count_1_;
            let _e272 = add_128_(_e271, _e270);
            let _e275 = (bitcast<i32>(_e271.w) < 0i);
            low_line_count_1_ = select(_e271, _e272, vec4(_e249));
            let _e287 = (_e200 == 2u);
            let _e288 = first_2_;
            first_2_ = select(_e288, min(_e288, _e206), _e287);
            let _e291 = high_line_count;
            let _e292 = high_line_count_2_;
            let _e293 = add_128_(_e292, _e291);
            let _e296 = (bitcast<i32>(_e292.w) < 0i);
            high_line_count_2_ = select(_e292, _e293, vec4(_e287));
            let _e308 = low_line_count;
            let _e309 = low_line_count_2_;
            let _e310 = add_128_(_e309, _e308);
            let _e313 = (bitcast<i32>(_e309.w) < 0i);
            low_line_count_2_ = select(_e309, _e310, vec4(_e287));
            let _e325 = (_e200 == 3u);
            let _e326 = first_3_;
            first_3_ = select(_e326, min(_e326, _e206), _e325);
            let _e329 = high_line_count;
            let _e330 = high_line_count_3_;
            let _e331 = add_128_(_e330, _e329);
            let _e334 = (bitcast<i32>(_e330.w) < 0i);
            high_line_count_3_ = select(_e330, _e331, vec4(_e325));
            let _e346 = low_line_count;
            let _e347 = low_line_count_3_;
            let _e348 = add_128_(_e347, _e346);
            let _e351 = (bitcast<i32>(_e347.w) < 0i);
            low_line_count_3_ = select(_e347, _e348, vec4(_e325));
            if ((_e200 != 4294967295u) & (_e200 >= 4u)) {
                let _e367 = (_e200 * 9u);
                let _e368 = ~(_e206);
                let _e371 = atomicLoad((&totals[_e367]));
                if (_e368 > _e371) {
                    let _e374 = atomicMax((&totals[_e367]), _e368);
                }
                let _e375 = high_line_count;
                local_8 = false;
                if (_e375.x != 0u) {
                    let _e384 = atomicAdd((&totals[(_e367 + 1u)]), _e375.x);
                    local_8 = ((_e384 + _e375.x) < _e384);
                }
                let _e387 = local_8;
                let _e390 = (_e375.y + select(0u, 1u, _e387));
                local_9 = false;
                if (_e390 != 0u) {
                    let _e395 = atomicAdd((&totals[(_e367 + 2u)]), _e390);
                    local_9 = ((_e395 + _e390) < _e395);
                }
                let _e398 = local_9;
                let _e402 = (_e375.z + select(0u, 1u, (_e398 | (_e390 < _e375.y))));
                local_10 = false;
                if (_e402 != 0u) {
                    let _e407 = atomicAdd((&totals[(_e367 + 3u)]), _e402);
                    local_10 = ((_e407 + _e402) < _e407);
                }
                let _e410 = local_10;
                let _e414 = (_e375.w + select(0u, 1u, (_e410 | (_e402 < _e375.z))));
                local_11 = false;
                if (_e414 != 0u) {
                    let _e419 = atomicAdd((&totals[(_e367 + 4u)]), _e414);
                    local_11 = ((_e419 + _e414) < _e419);
                }
                let _e422 = local_11;
                let _e425 = low_line_count;
                local_12 = false;
                if (_e425.x != 0u) {
                    let _e434 = atomicAdd((&totals[(_e367 + 5u)]), _e425.x);
                    local_12 = ((_e434 + _e425.x) < _e434);
                }
                let _e437 = local_12;
                let _e440 = (_e425.y + select(0u, 1u, _e437));
                local_13 = false;
                if (_e440 != 0u) {
                    let _e445 = atomicAdd((&totals[(_e367 + 6u)]), _e440);
                    local_13 = ((_e445 + _e440) < _e445);
                }
                let _e448 = local_13;
                let _e452 = (_e425.z + select(0u, 1u, (_e448 | (_e440 < _e425.y))));
                local_14 = false;
                if (_e452 != 0u) {
                    let _e457 = atomicAdd((&totals[(_e367 + 7u)]), _e452);
                    local_14 = ((_e457 + _e452) < _e457);
                }
                let _e460 = local_14;
                let _e464 = (_e425.w + select(0u, 1u, (_e460 | (_e452 < _e425.z))));
                local_15 = false;
                if (_e464 != 0u) {
                    let _e469 = atomicAdd((&totals[(_e367 + 8u)]), _e464);
                    local_15 = ((_e469 + _e464) < _e469);
                }
                let _e472 = local_15;
            }
            local_4 = (_e100 + 1u);
        }
        local_3 = (_e53 + 1u);
    }
    workgroupBarrier();
    let _e478 = (local_2 == 0u);
    let _e480 = first_0_;
    values[local_2] = _e480;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_16 = 1u;
        loop {
            let _e485 = local_16;
            if (_e485 >= 256u) {
                break;
            }
            let _e488 = values[_e485];
            let _e489 = first_0_;
            first_0_ = min(_e488, _e489);
            local_16 = (_e485 + 1u);
        }
    }
    workgroupBarrier();
    let _e492 = first_0_;
    let _e493 = high_line_count_0_;
    values[local_2] = _e493.x;
    values[(local_2 + 256u)] = _e493.y;
    values[(local_2 + 512u)] = _e493.z;
    values[(local_2 + 768u)] = _e493.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e508 = (local_2 * 16u);
        let _e511 = values[_e508];
        let _e514 = values[(_e508 + 256u)];
        let _e517 = values[(_e508 + 512u)];
        let _e520 = values[(_e508 + 768u)];
        high_line_count_0_ = vec4<u32>(_e511, _e514, _e517, _e520);
        local_17 = (_e508 + 1u);
        loop {
            let _e524 = local_17;
            if (_e524 >= (_e508 + 16u)) {
                break;
            }
            let _e527 = values[_e524];
            let _e530 = values[(_e524 + 256u)];
            let _e533 = values[(_e524 + 512u)];
            let _e536 = values[(_e524 + 768u)];
            let _e537 = vec4<u32>(_e527, _e530, _e533, _e536);
            let _e538 = high_line_count_0_;
            let _e539 = add_128_(_e538, _e537);
            let _e542 = (bitcast<i32>(_e538.w) < 0i);
            high_line_count_0_ = _e539;
            local_17 = (_e524 + 1u);
        }
        let _e553 = high_line_count_0_;
        values[_e508] = _e553.x;
        values[(_e508 + 256u)] = _e553.y;
        values[(_e508 + 512u)] = _e553.z;
        values[(_e508 + 768u)] = _e553.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e566 = (local_2 * 256u);
        let _e569 = values[_e566];
        let _e572 = values[(_e566 + 256u)];
        let _e575 = values[(_e566 + 512u)];
        let _e578 = values[(_e566 + 768u)];
        high_line_count_0_ = vec4<u32>(_e569, _e572, _e575, _e578);
        local_18 = (_e566 + 16u);
        loop {
            let _e582 = local_18;
            if (_e582 >= (_e566 + 256u)) {
                break;
            }
            let _e585 = values[_e582];
            let _e588 = values[(_e582 + 256u)];
            let _e591 = values[(_e582 + 512u)];
            let _e594 = values[(_e582 + 768u)];
            let _e595 = vec4<u32>(_e585, _e588, _e591, _e594);
            let _e596 = high_line_count_0_;
            let _e597 = add_128_(_e596, _e595);
            let _e600 = (bitcast<i32>(_e596.w) < 0i);
            high_line_count_0_ = _e597;
            local_18 = (_e582 + 16u);
        }
        let _e611 = high_line_count_0_;
        values[_e566] = _e611.x;
        values[(_e566 + 256u)] = _e611.y;
        values[(_e566 + 512u)] = _e611.z;
        values[(_e566 + 768u)] = _e611.w;
    }
    workgroupBarrier();
    let _e623 = high_line_count_0_;
    let _e624 = low_line_count_0_;
    values[local_2] = _e624.x;
    values[(local_2 + 256u)] = _e624.y;
    values[(local_2 + 512u)] = _e624.z;
    values[(local_2 + 768u)] = _e624.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e637 = (local_2 * 16u);
        let _e640 = values[_e637];
        let _e643 = values[(_e637 + 256u)];
        let _e646 = values[(_e637 + 512u)];
        let _e649 = values[(_e637 + 768u)];
        low_line_count_0_ = vec4<u32>(_e640, _e643, _e646, _e649);
        local_19 = (_e637 + 1u);
        loop {
            let _e653 = local_19;
            if (_e653 >= (_e637 + 16u)) {
                break;
            }
            let _e656 = values[_e653];
            let _e659 = values[(_e653 + 256u)];
            let _e662 = values[(_e653 + 512u)];
            let _e665 = values[(_e653 + 768u)];
            let _e666 = vec4<u32>(_e656, _e659, _e662, _e665);
            let _e667 = low_line_count_0_;
            let _e668 = add_128_(_e667, _e666);
            let _e671 = (bitcast<i32>(_e667.w) < 0i);
            low_line_count_0_ = _e668;
            local_19 = (_e653 + 1u);
        }
        let _e682 = low_line_count_0_;
        values[_e637] = _e682.x;
        values[(_e637 + 256u)] = _e682.y;
        values[(_e637 + 512u)] = _e682.z;
        values[(_e637 + 768u)] = _e682.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e695 = (local_2 * 256u);
        let _e698 = values[_e695];
        let _e701 = values[(_e695 + 256u)];
        let _e704 = values[(_e695 + 512u)];
        let _e707 = values[(_e695 + 768u)];
        low_line_count_0_ = vec4<u32>(_e698, _e701, _e704, _e707);
        local_20 = (_e695 + 16u);
        loop {
            let _e711 = local_20;
            if (_e711 >= (_e695 + 256u)) {
                break;
            }
            let _e714 = values[_e711];
            let _e717 = values[(_e711 + 256u)];
            let _e720 = values[(_e711 + 512u)];
            let _e723 = values[(_e711 + 768u)];
            let _e724 = vec4<u32>(_e714, _e717, _e720, _e723);
            let _e725 = low_line_count_0_;
            let _e726 = add_128_(_e725, _e724);
            let _e729 = (bitcast<i32>(_e725.w) < 0i);
            low_line_count_0_ = _e726;
            local_20 = (_e711 + 16u);
        }
        let _e740 = low_line_count_0_;
        values[_e695] = _e740.x;
        values[(_e695 + 256u)] = _e740.y;
        values[(_e695 + 512u)] = _e740.z;
        values[(_e695 + 768u)] = _e740.w;
    }
    workgroupBarrier();
    let _e752 = low_line_count_0_;
    if _e478 {
        local_21 = 0u;
        loop {
            let _e754 = local_21;
            if (_e754 >= 16u) {
                break;
            }
            let _e757 = tags[_e754];
            let _e759 = numbers[_e754];
            if ((_e757 != 0u) & (_e759 == 0u)) {
                let _e763 = (_e754 * 2u);
                let _e765 = keys[_e763];
                let _e768 = keys[(_e763 + 1u)];
                let _e769 = vec2<u32>(_e765, _e768);
                let _e771 = params[15u];
                let _e773 = params[16u];
                let _e776 = params[17u];
                let _e779 = params[18u];
                let _e782 = atomicLoad((&sync[_e771]));
                if (_e782 <= _e773) {
                    let _e785 = atomicAdd((&sync[_e771]), 1u);
                    if (_e785 < _e773) {
                        let _e789 = (_e776 + (_e785 * 10u));
                        work[_e789] = 0u;
                        work[(_e789 + 1u)] = 0u;
                        work[(_e789 + 2u)] = 0u;
                        work[(_e789 + 3u)] = 0u;
                        work[(_e789 + 4u)] = 0u;
                        work[(_e789 + 5u)] = 0u;
                        work[(_e789 + 6u)] = 0u;
                        work[(_e789 + 7u)] = 0u;
                        work[(_e789 + 8u)] = 0u;
                        work[(_e789 + 9u)] = 0u;
                        work[_e789] = _e769.x;
                        work[(_e789 + 1u)] = _e769.y;
                        work[(_e789 + 2u)] = _e623.x;
                        work[(_e789 + 3u)] = _e623.y;
                        work[(_e789 + 4u)] = _e623.z;
                        work[(_e789 + 5u)] = _e623.w;
                        work[(_e789 + 6u)] = _e752.x;
                        work[(_e789 + 7u)] = _e752.y;
                        work[(_e789 + 8u)] = _e752.z;
                        work[(_e789 + 9u)] = _e752.w;
                        work[(_e779 + _e785)] = _e492;
                    }
                }
            }
            local_21 = (_e754 + 1u);
        }
    }
    let _e842 = first_1_;
    values[local_2] = _e842;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_22 = 1u;
        loop {
            let _e846 = local_22;
            if (_e846 >= 256u) {
                break;
            }
            let _e849 = values[_e846];
            let _e850 = first_1_;
            first_1_ = min(_e849, _e850);
            local_22 = (_e846 + 1u);
        }
    }
    workgroupBarrier();
    let _e853 = first_1_;
    let _e854 = high_line_count_1_;
    values[local_2] = _e854.x;
    values[(local_2 + 256u)] = _e854.y;
    values[(local_2 + 512u)] = _e854.z;
    values[(local_2 + 768u)] = _e854.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e867 = (local_2 * 16u);
        let _e870 = values[_e867];
        let _e873 = values[(_e867 + 256u)];
        let _e876 = values[(_e867 + 512u)];
        let _e879 = values[(_e867 + 768u)];
        high_line_count_1_ = vec4<u32>(_e870, _e873, _e876, _e879);
        local_23 = (_e867 + 1u);
        loop {
            let _e883 = local_23;
            if (_e883 >= (_e867 + 16u)) {
                break;
            }
            let _e886 = values[_e883];
            let _e889 = values[(_e883 + 256u)];
            let _e892 = values[(_e883 + 512u)];
            let _e895 = values[(_e883 + 768u)];
            let _e896 = vec4<u32>(_e886, _e889, _e892, _e895);
            let _e897 = high_line_count_1_;
            let _e898 = add_128_(_e897, _e896);
            let _e901 = (bitcast<i32>(_e897.w) < 0i);
            high_line_count_1_ = _e898;
            local_23 = (_e883 + 1u);
        }
        let _e912 = high_line_count_1_;
        values[_e867] = _e912.x;
        values[(_e867 + 256u)] = _e912.y;
        values[(_e867 + 512u)] = _e912.z;
        values[(_e867 + 768u)] = _e912.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e925 = (local_2 * 256u);
        let _e928 = values[_e925];
        let _e931 = values[(_e925 + 256u)];
        let _e934 = values[(_e925 + 512u)];
        let _e937 = values[(_e925 + 768u)];
        high_line_count_1_ = vec4<u32>(_e928, _e931, _e934, _e937);
        local_24 = (_e925 + 16u);
        loop {
            let _e941 = local_24;
            if (_e941 >= (_e925 + 256u)) {
                break;
            }
            let _e944 = values[_e941];
            let _e947 = values[(_e941 + 256u)];
            let _e950 = values[(_e941 + 512u)];
            let _e953 = values[(_e941 + 768u)];
            let _e954 = vec4<u32>(_e944, _e947, _e950, _e953);
            let _e955 = high_line_count_1_;
            let _e956 = add_128_(_e955, _e954);
            let _e959 = (bitcast<i32>(_e955.w) < 0i);
            high_line_count_1_ = _e956;
            local_24 = (_e941 + 16u);
        }
        let _e970 = high_line_count_1_;
        values[_e925] = _e970.x;
        values[(_e925 + 256u)] = _e970.y;
        values[(_e925 + 512u)] = _e970.z;
        values[(_e925 + 768u)] = _e970.w;
    }
    workgroupBarrier();
    let _e982 = high_line_count_1_;
    let _e983 = low_line_count_1_;
    values[local_2] = _e983.x;
    values[(local_2 + 256u)] = _e983.y;
    values[(local_2 + 512u)] = _e983.z;
    values[(local_2 + 768u)] = _e983.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e996 = (local_2 * 16u);
        let _e999 = values[_e996];
        let _e1002 = values[(_e996 + 256u)];
        let _e1005 = values[(_e996 + 512u)];
        let _e1008 = values[(_e996 + 768u)];
        low_line_count_1_ = vec4<u32>(_e999, _e1002, _e1005, _e1008);
        local_25 = (_e996 + 1u);
        loop {
            let _e1012 = local_25;
            if (_e1012 >= (_e996 + 16u)) {
                break;
            }
            let _e1015 = values[_e1012];
            let _e1018 = values[(_e1012 + 256u)];
            let _e1021 = values[(_e1012 + 512u)];
            let _e1024 = values[(_e1012 + 768u)];
            let _e1025 = vec4<u32>(_e1015, _e1018, _e1021, _e1024);
            let _e1026 = low_line_count_1_;
            let _e1027 = add_128_(_e1026, _e1025);
            let _e1030 = (bitcast<i32>(_e1026.w) < 0i);
            low_line_count_1_ = _e1027;
            local_25 = (_e1012 + 1u);
        }
        let _e1041 = low_line_count_1_;
        values[_e996] = _e1041.x;
        values[(_e996 + 256u)] = _e1041.y;
        values[(_e996 + 512u)] = _e1041.z;
        values[(_e996 + 768u)] = _e1041.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1054 = (local_2 * 256u);
        let _e1057 = values[_e1054];
        let _e1060 = values[(_e1054 + 256u)];
        let _e1063 = values[(_e1054 + 512u)];
        let _e1066 = values[(_e1054 + 768u)];
        low_line_count_1_ = vec4<u32>(_e1057, _e1060, _e1063, _e1066);
        local_26 = (_e1054 + 16u);
        loop {
            let _e1070 = local_26;
            if (_e1070 >= (_e1054 + 256u)) {
                break;
            }
            let _e1073 = values[_e1070];
            let _e1076 = values[(_e1070 + 256u)];
            let _e1079 = values[(_e1070 + 512u)];
            let _e1082 = values[(_e1070 + 768u)];
            let _e1083 = vec4<u32>(_e1073, _e1076, _e1079, _e1082);
            let _e1084 = low_line_count_1_;
            let _e1085 = add_128_(_e1084, _e1083);
            let _e1088 = (bitcast<i32>(_e1084.w) < 0i);
            low_line_count_1_ = _e1085;
            local_26 = (_e1070 + 16u);
        }
        let _e1099 = low_line_count_1_;
        values[_e1054] = _e1099.x;
        values[(_e1054 + 256u)] = _e1099.y;
        values[(_e1054 + 512u)] = _e1099.z;
        values[(_e1054 + 768u)] = _e1099.w;
    }
    workgroupBarrier();
    let _e1111 = low_line_count_1_;
    if _e478 {
        local_27 = 0u;
        loop {
            let _e1113 = local_27;
            if (_e1113 >= 16u) {
                break;
            }
            let _e1116 = tags[_e1113];
            let _e1118 = numbers[_e1113];
            if ((_e1116 != 0u) & (_e1118 == 1u)) {
                let _e1122 = (_e1113 * 2u);
                let _e1124 = keys[_e1122];
                let _e1127 = keys[(_e1122 + 1u)];
                let _e1128 = vec2<u32>(_e1124, _e1127);
                let _e1130 = params[15u];
                let _e1132 = params[16u];
                let _e1134 = params[17u];
                let _e1136 = params[18u];
                let _e1138 = atomicLoad((&sync[_e1130]));
                if (_e1138 <= _e1132) {
                    let _e1141 = atomicAdd((&sync[_e1130]), 1u);
                    if (_e1141 < _e1132) {
                        let _e1144 = (_e1134 + (_e1141 * 10u));
                        work[_e1144] = 0u;
                        work[(_e1144 + 1u)] = 0u;
                        work[(_e1144 + 2u)] = 0u;
                        work[(_e1144 + 3u)] = 0u;
                        work[(_e1144 + 4u)] = 0u;
                        work[(_e1144 + 5u)] = 0u;
                        work[(_e1144 + 6u)] = 0u;
                        work[(_e1144 + 7u)] = 0u;
                        work[(_e1144 + 8u)] = 0u;
                        work[(_e1144 + 9u)] = 0u;
                        work[_e1144] = _e1128.x;
                        work[(_e1144 + 1u)] = _e1128.y;
                        work[(_e1144 + 2u)] = _e982.x;
                        work[(_e1144 + 3u)] = _e982.y;
                        work[(_e1144 + 4u)] = _e982.z;
                        work[(_e1144 + 5u)] = _e982.w;
                        work[(_e1144 + 6u)] = _e1111.x;
                        work[(_e1144 + 7u)] = _e1111.y;
                        work[(_e1144 + 8u)] = _e1111.z;
                        work[(_e1144 + 9u)] = _e1111.w;
                        work[(_e1136 + _e1141)] = _e853;
                    }
                }
            }
            local_27 = (_e1113 + 1u);
        }
    }
    let _e1196 = first_2_;
    values[local_2] = _e1196;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_28 = 1u;
        loop {
            let _e1200 = local_28;
            if (_e1200 >= 256u) {
                break;
            }
            let _e1203 = values[_e1200];
            let _e1204 = first_2_;
            first_2_ = min(_e1203, _e1204);
            local_28 = (_e1200 + 1u);
        }
    }
    workgroupBarrier();
    let _e1207 = first_2_;
    let _e1208 = high_line_count_2_;
    values[local_2] = _e1208.x;
    values[(local_2 + 256u)] = _e1208.y;
    values[(local_2 + 512u)] = _e1208.z;
    values[(local_2 + 768u)] = _e1208.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1221 = (local_2 * 16u);
        let _e1224 = values[_e1221];
        let _e1227 = values[(_e1221 + 256u)];
        let _e1230 = values[(_e1221 + 512u)];
        let _e1233 = values[(_e1221 + 768u)];
        high_line_count_2_ = vec4<u32>(_e1224, _e1227, _e1230, _e1233);
        local_29 = (_e1221 + 1u);
        loop {
            let _e1237 = local_29;
            if (_e1237 >= (_e1221 + 16u)) {
                break;
            }
            let _e1240 = values[_e1237];
            let _e1243 = values[(_e1237 + 256u)];
            let _e1246 = values[(_e1237 + 512u)];
            let _e1249 = values[(_e1237 + 768u)];
            let _e1250 = vec4<u32>(_e1240, _e1243, _e1246, _e1249);
            let _e1251 = high_line_count_2_;
            let _e1252 = add_128_(_e1251, _e1250);
            let _e1255 = (bitcast<i32>(_e1251.w) < 0i);
            high_line_count_2_ = _e1252;
            local_29 = (_e1237 + 1u);
        }
        let _e1266 = high_line_count_2_;
        values[_e1221] = _e1266.x;
        values[(_e1221 + 256u)] = _e1266.y;
        values[(_e1221 + 512u)] = _e1266.z;
        values[(_e1221 + 768u)] = _e1266.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1279 = (local_2 * 256u);
        let _e1282 = values[_e1279];
        let _e1285 = values[(_e1279 + 256u)];
        let _e1288 = values[(_e1279 + 512u)];
        let _e1291 = values[(_e1279 + 768u)];
        high_line_count_2_ = vec4<u32>(_e1282, _e1285, _e1288, _e1291);
        local_30 = (_e1279 + 16u);
        loop {
            let _e1295 = local_30;
            if (_e1295 >= (_e1279 + 256u)) {
                break;
            }
            let _e1298 = values[_e1295];
            let _e1301 = values[(_e1295 + 256u)];
            let _e1304 = values[(_e1295 + 512u)];
            let _e1307 = values[(_e1295 + 768u)];
            let _e1308 = vec4<u32>(_e1298, _e1301, _e1304, _e1307);
            let _e1309 = high_line_count_2_;
            let _e1310 = add_128_(_e1309, _e1308);
            let _e1313 = (bitcast<i32>(_e1309.w) < 0i);
            high_line_count_2_ = _e1310;
            local_30 = (_e1295 + 16u);
        }
        let _e1324 = high_line_count_2_;
        values[_e1279] = _e1324.x;
        values[(_e1279 + 256u)] = _e1324.y;
        values[(_e1279 + 512u)] = _e1324.z;
        values[(_e1279 + 768u)] = _e1324.w;
    }
    workgroupBarrier();
    let _e1336 = high_line_count_2_;
    let _e1337 = low_line_count_2_;
    values[local_2] = _e1337.x;
    values[(local_2 + 256u)] = _e1337.y;
    values[(local_2 + 512u)] = _e1337.z;
    values[(local_2 + 768u)] = _e1337.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1350 = (local_2 * 16u);
        let _e1353 = values[_e1350];
        let _e1356 = values[(_e1350 + 256u)];
        let _e1359 = values[(_e1350 + 512u)];
        let _e1362 = values[(_e1350 + 768u)];
        low_line_count_2_ = vec4<u32>(_e1353, _e1356, _e1359, _e1362);
        local_31 = (_e1350 + 1u);
        loop {
            let _e1366 = local_31;
            if (_e1366 >= (_e1350 + 16u)) {
                break;
            }
            let _e1369 = values[_e1366];
            let _e1372 = values[(_e1366 + 256u)];
            let _e1375 = values[(_e1366 + 512u)];
            let _e1378 = values[(_e1366 + 768u)];
            let _e1379 = vec4<u32>(_e1369, _e1372, _e1375, _e1378);
            let _e1380 = low_line_count_2_;
            let _e1381 = add_128_(_e1380, _e1379);
            let _e1384 = (bitcast<i32>(_e1380.w) < 0i);
            low_line_count_2_ = _e1381;
            local_31 = (_e1366 + 1u);
        }
        let _e1395 = low_line_count_2_;
        values[_e1350] = _e1395.x;
        values[(_e1350 + 256u)] = _e1395.y;
        values[(_e1350 + 512u)] = _e1395.z;
        values[(_e1350 + 768u)] = _e1395.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1408 = (local_2 * 256u);
        let _e1411 = values[_e1408];
        let _e1414 = values[(_e1408 + 256u)];
        let _e1417 = values[(_e1408 + 512u)];
        let _e1420 = values[(_e1408 + 768u)];
        low_line_count_2_ = vec4<u32>(_e1411, _e1414, _e1417, _e1420);
        local_32 = (_e1408 + 16u);
        loop {
            let _e1424 = local_32;
            if (_e1424 >= (_e1408 + 256u)) {
                break;
            }
            let _e1427 = values[_e1424];
            let _e1430 = values[(_e1424 + 256u)];
            let _e1433 = values[(_e1424 + 512u)];
            let _e1436 = values[(_e1424 + 768u)];
            let _e1437 = vec4<u32>(_e1427, _e1430, _e1433, _e1436);
            let _e1438 = low_line_count_2_;
            let _e1439 = add_128_(_e1438, _e1437);
            let _e1442 = (bitcast<i32>(_e1438.w) < 0i);
            low_line_count_2_ = _e1439;
            local_32 = (_e1424 + 16u);
        }
        let _e1453 = low_line_count_2_;
        values[_e1408] = _e1453.x;
        values[(_e1408 + 256u)] = _e1453.y;
        values[(_e1408 + 512u)] = _e1453.z;
        values[(_e1408 + 768u)] = _e1453.w;
    }
    workgroupBarrier();
    let _e1465 = low_line_count_2_;
    if _e478 {
        local_33 = 0u;
        loop {
            let _e1467 = local_33;
            if (_e1467 >= 16u) {
                break;
            }
            let _e1470 = tags[_e1467];
            let _e1472 = numbers[_e1467];
            if ((_e1470 != 0u) & (_e1472 == 2u)) {
                let _e1476 = (_e1467 * 2u);
                let _e1478 = keys[_e1476];
                let _e1481 = keys[(_e1476 + 1u)];
                let _e1482 = vec2<u32>(_e1478, _e1481);
                let _e1484 = params[15u];
                let _e1486 = params[16u];
                let _e1488 = params[17u];
                let _e1490 = params[18u];
                let _e1492 = atomicLoad((&sync[_e1484]));
                if (_e1492 <= _e1486) {
                    let _e1495 = atomicAdd((&sync[_e1484]), 1u);
                    if (_e1495 < _e1486) {
                        let _e1498 = (_e1488 + (_e1495 * 10u));
                        work[_e1498] = 0u;
                        work[(_e1498 + 1u)] = 0u;
                        work[(_e1498 + 2u)] = 0u;
                        work[(_e1498 + 3u)] = 0u;
                        work[(_e1498 + 4u)] = 0u;
                        work[(_e1498 + 5u)] = 0u;
                        work[(_e1498 + 6u)] = 0u;
                        work[(_e1498 + 7u)] = 0u;
                        work[(_e1498 + 8u)] = 0u;
                        work[(_e1498 + 9u)] = 0u;
                        work[_e1498] = _e1482.x;
                        work[(_e1498 + 1u)] = _e1482.y;
                        work[(_e1498 + 2u)] = _e1336.x;
                        work[(_e1498 + 3u)] = _e1336.y;
                        work[(_e1498 + 4u)] = _e1336.z;
                        work[(_e1498 + 5u)] = _e1336.w;
                        work[(_e1498 + 6u)] = _e1465.x;
                        work[(_e1498 + 7u)] = _e1465.y;
                        work[(_e1498 + 8u)] = _e1465.z;
                        work[(_e1498 + 9u)] = _e1465.w;
                        work[(_e1490 + _e1495)] = _e1207;
                    }
                }
            }
            local_33 = (_e1467 + 1u);
        }
    }
    let _e1550 = first_3_;
    values[local_2] = _e1550;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_34 = 1u;
        loop {
            let _e1554 = local_34;
            if (_e1554 >= 256u) {
                break;
            }
            let _e1557 = values[_e1554];
            let _e1558 = first_3_;
            first_3_ = min(_e1557, _e1558);
            local_34 = (_e1554 + 1u);
        }
    }
    workgroupBarrier();
    let _e1561 = first_3_;
    let _e1562 = high_line_count_3_;
    values[local_2] = _e1562.x;
    values[(local_2 + 256u)] = _e1562.y;
    values[(local_2 + 512u)] = _e1562.z;
    values[(local_2 + 768u)] = _e1562.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1575 = (local_2 * 16u);
        let _e1578 = values[_e1575];
        let _e1581 = values[(_e1575 + 256u)];
        let _e1584 = values[(_e1575 + 512u)];
        let _e1587 = values[(_e1575 + 768u)];
        high_line_count_3_ = vec4<u32>(_e1578, _e1581, _e1584, _e1587);
        local_35 = (_e1575 + 1u);
        loop {
            let _e1591 = local_35;
            if (_e1591 >= (_e1575 + 16u)) {
                break;
            }
            let _e1594 = values[_e1591];
            let _e1597 = values[(_e1591 + 256u)];
            let _e1600 = values[(_e1591 + 512u)];
            let _e1603 = values[(_e1591 + 768u)];
            let _e1604 = vec4<u32>(_e1594, _e1597, _e1600, _e1603);
            let _e1605 = high_line_count_3_;
            let _e1606 = add_128_(_e1605, _e1604);
            let _e1609 = (bitcast<i32>(_e1605.w) < 0i);
            high_line_count_3_ = _e1606;
            local_35 = (_e1591 + 1u);
        }
        let _e1620 = high_line_count_3_;
        values[_e1575] = _e1620.x;
        values[(_e1575 + 256u)] = _e1620.y;
        values[(_e1575 + 512u)] = _e1620.z;
        values[(_e1575 + 768u)] = _e1620.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1633 = (local_2 * 256u);
        let _e1636 = values[_e1633];
        let _e1639 = values[(_e1633 + 256u)];
        let _e1642 = values[(_e1633 + 512u)];
        let _e1645 = values[(_e1633 + 768u)];
        high_line_count_3_ = vec4<u32>(_e1636, _e1639, _e1642, _e1645);
        local_36 = (_e1633 + 16u);
        loop {
            let _e1649 = local_36;
            if (_e1649 >= (_e1633 + 256u)) {
                break;
            }
            let _e1652 = values[_e1649];
            let _e1655 = values[(_e1649 + 256u)];
            let _e1658 = values[(_e1649 + 512u)];
            let _e1661 = values[(_e1649 + 768u)];
            let _e1662 = vec4<u32>(_e1652, _e1655, _e1658, _e1661);
            let _e1663 = high_line_count_3_;
            let _e1664 = add_128_(_e1663, _e1662);
            let _e1667 = (bitcast<i32>(_e1663.w) < 0i);
            high_line_count_3_ = _e1664;
            local_36 = (_e1649 + 16u);
        }
        let _e1678 = high_line_count_3_;
        values[_e1633] = _e1678.x;
        values[(_e1633 + 256u)] = _e1678.y;
        values[(_e1633 + 512u)] = _e1678.z;
        values[(_e1633 + 768u)] = _e1678.w;
    }
    workgroupBarrier();
    let _e1690 = high_line_count_3_;
    let _e1691 = low_line_count_3_;
    values[local_2] = _e1691.x;
    values[(local_2 + 256u)] = _e1691.y;
    values[(local_2 + 512u)] = _e1691.z;
    values[(local_2 + 768u)] = _e1691.w;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e1704 = (local_2 * 16u);
        let _e1707 = values[_e1704];
        let _e1710 = values[(_e1704 + 256u)];
        let _e1713 = values[(_e1704 + 512u)];
        let _e1716 = values[(_e1704 + 768u)];
        low_line_count_3_ = vec4<u32>(_e1707, _e1710, _e1713, _e1716);
        local_37 = (_e1704 + 1u);
        loop {
            let _e1720 = local_37;
            if (_e1720 >= (_e1704 + 16u)) {
                break;
            }
            let _e1723 = values[_e1720];
            let _e1726 = values[(_e1720 + 256u)];
            let _e1729 = values[(_e1720 + 512u)];
            let _e1732 = values[(_e1720 + 768u)];
            let _e1733 = vec4<u32>(_e1723, _e1726, _e1729, _e1732);
            let _e1734 = low_line_count_3_;
            let _e1735 = add_128_(_e1734, _e1733);
            let _e1738 = (bitcast<i32>(_e1734.w) < 0i);
            low_line_count_3_ = _e1735;
            local_37 = (_e1720 + 1u);
        }
        let _e1749 = low_line_count_3_;
        values[_e1704] = _e1749.x;
        values[(_e1704 + 256u)] = _e1749.y;
        values[(_e1704 + 512u)] = _e1749.z;
        values[(_e1704 + 768u)] = _e1749.w;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e1762 = (local_2 * 256u);
        let _e1765 = values[_e1762];
        let _e1768 = values[(_e1762 + 256u)];
        let _e1771 = values[(_e1762 + 512u)];
        let _e1774 = values[(_e1762 + 768u)];
        low_line_count_3_ = vec4<u32>(_e1765, _e1768, _e1771, _e1774);
        local_38 = (_e1762 + 16u);
        loop {
            let _e1778 = local_38;
            if (_e1778 >= (_e1762 + 256u)) {
                break;
            }
            let _e1781 = values[_e1778];
            let _e1784 = values[(_e1778 + 256u)];
            let _e1787 = values[(_e1778 + 512u)];
            let _e1790 = values[(_e1778 + 768u)];
            let _e1791 = vec4<u32>(_e1781, _e1784, _e1787, _e1790);
            let _e1792 = low_line_count_3_;
            let _e1793 = add_128_(_e1792, _e1791);
            let _e1796 = (bitcast<i32>(_e1792.w) < 0i);
            low_line_count_3_ = _e1793;
            local_38 = (_e1778 + 16u);
        }
        let _e1807 = low_line_count_3_;
        values[_e1762] = _e1807.x;
        values[(_e1762 + 256u)] = _e1807.y;
        values[(_e1762 + 512u)] = _e1807.z;
        values[(_e1762 + 768u)] = _e1807.w;
    }
    workgroupBarrier();
    let _e1819 = low_line_count_3_;
    if _e478 {
        local_39 = 0u;
        loop {
            let _e1821 = local_39;
            if (_e1821 >= 16u) {
                break;
            }
            let _e1824 = tags[_e1821];
            let _e1826 = numbers[_e1821];
            if ((_e1824 != 0u) & (_e1826 == 3u)) {
                let _e1830 = (_e1821 * 2u);
                let _e1832 = keys[_e1830];
                let _e1835 = keys[(_e1830 + 1u)];
                let _e1836 = vec2<u32>(_e1832, _e1835);
                let _e1838 = params[15u];
                let _e1840 = params[16u];
                let _e1842 = params[17u];
                let _e1844 = params[18u];
                let _e1846 = atomicLoad((&sync[_e1838]));
                if (_e1846 <= _e1840) {
                    let _e1849 = atomicAdd((&sync[_e1838]), 1u);
                    if (_e1849 < _e1840) {
                        let _e1852 = (_e1842 + (_e1849 * 10u));
                        work[_e1852] = 0u;
                        work[(_e1852 + 1u)] = 0u;
                        work[(_e1852 + 2u)] = 0u;
                        work[(_e1852 + 3u)] = 0u;
                        work[(_e1852 + 4u)] = 0u;
                        work[(_e1852 + 5u)] = 0u;
                        work[(_e1852 + 6u)] = 0u;
                        work[(_e1852 + 7u)] = 0u;
                        work[(_e1852 + 8u)] = 0u;
                        work[(_e1852 + 9u)] = 0u;
                        work[_e1852] = _e1836.x;
                        work[(_e1852 + 1u)] = _e1836.y;
                        work[(_e1852 + 2u)] = _e1690.x;
                        work[(_e1852 + 3u)] = _e1690.y;
                        work[(_e1852 + 4u)] = _e1690.z;
                        work[(_e1852 + 5u)] = _e1690.w;
                        work[(_e1852 + 6u)] = _e1819.x;
                        work[(_e1852 + 7u)] = _e1819.y;
                        work[(_e1852 + 8u)] = _e1819.z;
                        work[(_e1852 + 9u)] = _e1819.w;
                        work[(_e1844 + _e1849)] = _e1561;
                    }
                }
            }
            local_39 = (_e1821 + 1u);
        }
    }
    local_40 = local_2;
    loop {
        let _e1905 = local_40;
        if (_e1905 >= 16u) {
            break;
        }
        let _e1908 = tags[_e1905];
        let _e1910 = numbers[_e1905];
        if ((_e1908 != 0u) & (_e1910 >= 4u)) {
            let _e1914 = (_e1905 * 2u);
            let _e1916 = keys[_e1914];
            let _e1919 = keys[(_e1914 + 1u)];
            let _e1920 = vec2<u32>(_e1916, _e1919);
            let _e1921 = (_e1910 * 9u);
            let _e1923 = atomicLoad((&totals[_e1921]));
            let _e1927 = atomicLoad((&totals[(_e1921 + 1u)]));
            let _e1930 = atomicLoad((&totals[(_e1921 + 2u)]));
            let _e1933 = atomicLoad((&totals[(_e1921 + 3u)]));
            let _e1936 = atomicLoad((&totals[(_e1921 + 4u)]));
            let _e1937 = vec4<u32>(_e1927, _e1930, _e1933, _e1936);
            let _e1940 = atomicLoad((&totals[(_e1921 + 5u)]));
            let _e1943 = atomicLoad((&totals[(_e1921 + 6u)]));
            let _e1946 = atomicLoad((&totals[(_e1921 + 7u)]));
            let _e1949 = atomicLoad((&totals[(_e1921 + 8u)]));
            let _e1950 = vec4<u32>(_e1940, _e1943, _e1946, _e1949);
            let _e1952 = params[15u];
            let _e1954 = params[16u];
            let _e1956 = params[17u];
            let _e1958 = params[18u];
            let _e1960 = atomicLoad((&sync[_e1952]));
            if (_e1960 <= _e1954) {
                let _e1963 = atomicAdd((&sync[_e1952]), 1u);
                if (_e1963 < _e1954) {
                    let _e1966 = (_e1956 + (_e1963 * 10u));
                    work[_e1966] = 0u;
                    work[(_e1966 + 1u)] = 0u;
                    work[(_e1966 + 2u)] = 0u;
                    work[(_e1966 + 3u)] = 0u;
                    work[(_e1966 + 4u)] = 0u;
                    work[(_e1966 + 5u)] = 0u;
                    work[(_e1966 + 6u)] = 0u;
                    work[(_e1966 + 7u)] = 0u;
                    work[(_e1966 + 8u)] = 0u;
                    work[(_e1966 + 9u)] = 0u;
                    work[_e1966] = _e1920.x;
                    work[(_e1966 + 1u)] = _e1920.y;
                    work[(_e1966 + 2u)] = _e1937.x;
                    work[(_e1966 + 3u)] = _e1937.y;
                    work[(_e1966 + 4u)] = _e1937.z;
                    work[(_e1966 + 5u)] = _e1937.w;
                    work[(_e1966 + 6u)] = _e1950.x;
                    work[(_e1966 + 7u)] = _e1950.y;
                    work[(_e1966 + 8u)] = _e1950.z;
                    work[(_e1966 + 9u)] = _e1950.w;
                    work[(_e1958 + _e1963)] = ~(_e1923);
                }
            }
        }
        local_40 = (_e1905 + 256u);
    }
}

// 3: kernel @scan_groups
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
    let _e31 = (_e28 + (row * 10u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_l_shipmode = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let _e48 = work[(_e31 + 4u)];
    let _e52 = work[(_e31 + 5u)];
    let v2_high_line_count = vec4<u32>(_e41, _e44, _e48, _e52);
    let _e57 = work[(_e31 + 6u)];
    let _e61 = work[(_e31 + 7u)];
    let _e65 = work[(_e31 + 8u)];
    let _e69 = work[(_e31 + 9u)];
    let v3_low_line_count = vec4<u32>(_e57, _e61, _e65, _e69);
    let _e72 = params[4u];
    let _e74 = (_e72 + (_e11 * 10u));
    work[_e74] = v1_l_shipmode.x;
    work[(_e74 + 1u)] = v1_l_shipmode.y;
    work[(_e74 + 2u)] = v2_high_line_count.x;
    work[(_e74 + 3u)] = v2_high_line_count.y;
    work[(_e74 + 4u)] = v2_high_line_count.z;
    work[(_e74 + 5u)] = v2_high_line_count.w;
    work[(_e74 + 6u)] = v3_low_line_count.x;
    work[(_e74 + 7u)] = v3_low_line_count.y;
    work[(_e74 + 8u)] = v3_low_line_count.z;
    work[(_e74 + 9u)] = v3_low_line_count.w;
}

// 4: kernel @scan_sorted
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
    let _e31 = (_e28 + (row * 10u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_l_shipmode = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let _e48 = work[(_e31 + 4u)];
    let _e52 = work[(_e31 + 5u)];
    let v2_high_line_count = vec4<u32>(_e41, _e44, _e48, _e52);
    let _e57 = work[(_e31 + 6u)];
    let _e61 = work[(_e31 + 7u)];
    let _e65 = work[(_e31 + 8u)];
    let _e69 = work[(_e31 + 9u)];
    let v3_low_line_count = vec4<u32>(_e57, _e61, _e65, _e69);
    let _e72 = params[4u];
    let _e74 = (_e72 + (_e11 * 10u));
    work[_e74] = v1_l_shipmode.x;
    work[(_e74 + 1u)] = v1_l_shipmode.y;
    work[(_e74 + 2u)] = v2_high_line_count.x;
    work[(_e74 + 3u)] = v2_high_line_count.y;
    work[(_e74 + 4u)] = v2_high_line_count.z;
    work[(_e74 + 5u)] = v2_high_line_count.w;
    work[(_e74 + 6u)] = v3_low_line_count.x;
    work[(_e74 + 7u)] = v3_low_line_count.y;
    work[(_e74 + 8u)] = v3_low_line_count.z;
    work[(_e74 + 9u)] = v3_low_line_count.w;
}

// 5: pass groups_groups of kernel @scan_orders
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
    let _e47 = (groups + (i * 10u));
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
    let _e48 = (entries_1 + (i_1 * 11u));
    let _e52 = work[(_e48 + 1u)];
    let _e55 = work[(_e48 + 2u)];
    let _e56 = vec2<u32>(_e52, _e55);
    let _e57 = string_hash(_e56);
    let _e59 = hash_step(2538058380u, _e57);
    let _e61 = hash_finish((_e59 ^ 4u));
    slot = _e61;
    let _e64 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e67 = slot;
        let _e68 = (_e67 & mask_1);
        slot = _e68;
        let _e69 = probes;
        if (_e69 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e69 + 1u);
        let _e74 = (table_1 + _e68);
        let _e76 = atomicLoad((&sync[_e74]));
        holder = _e76;
        if (_e76 == 0u) {
            let _e80 = atomicCompareExchangeWeak((&sync[_e74]), 0u, _e64);
            holder = select(_e80.old_value, _e64, _e80.exchanged);
        }
        let _e84 = holder;
        if (_e84 == _e64) {
            break;
        }
        if (_e84 != 0u) {
            local_3 = bool();
            if ((_e84 & 2147483648u) != 0u) {
                let _e94 = (entries_1 + ((_e84 & 2147483647u) * 11u));
                let _e97 = work[(_e94 + 1u)];
                let _e100 = work[(_e94 + 2u)];
                let _e103 = string_equal(_e56, vec2<u32>(_e97, _e100));
                let _e104 = (true & _e103);
                local_3 = _e104;
                if (_e104 & (_e64 < _e84)) {
                    let _e108 = atomicMin((&sync[_e74]), _e64);
                }
            } else {
                let _e111 = (groups_1 + ((_e84 - 1u) * 10u));
                let _e113 = work[_e111];
                let _e116 = work[(_e111 + 1u)];
                let _e118 = string_equal(_e56, vec2<u32>(_e113, _e116));
                local_3 = (true & _e118);
            }
            let _e120 = local_3;
            if _e120 {
                break;
            }
            slot = (_e68 + 1u);
        }
    }
    let _e123 = slot;
    work[(slots_1 + i_1)] = _e123;
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
        let _e63 = (entries_3 + (i_3 * 11u));
        let _e66 = work[(_e63 + 1u)];
        let _e69 = work[(_e63 + 2u)];
        let _e70 = vec2<u32>(_e66, _e69);
        let _e72 = (groups_3 + (_e60 * 10u));
        work[_e72] = 0u;
        work[(_e72 + 1u)] = 0u;
        work[(_e72 + 2u)] = 0u;
        work[(_e72 + 3u)] = 0u;
        work[(_e72 + 4u)] = 0u;
        work[(_e72 + 5u)] = 0u;
        work[(_e72 + 6u)] = 0u;
        work[(_e72 + 7u)] = 0u;
        work[(_e72 + 8u)] = 0u;
        work[(_e72 + 9u)] = 0u;
        work[_e72] = _e70.x;
        work[(_e72 + 1u)] = _e70.y;
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

// 6: pass groups_aggregate of kernel @scan_orders
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
    var high_line_count: vec4<u32>;
    var low_line_count: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_high_line_count: vec4<u32>;
    var whole_low_line_count: vec4<u32>;
    var whole_high_line_count_1: vec4<u32>;
    var whole_low_line_count_1: vec4<u32>;

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
    high_line_count = vec4<u32>();
    low_line_count = vec4<u32>();
    high_line_count = vec4<u32>();
    low_line_count = vec4<u32>();
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
                let _e69 = (parts + (_e56 * 10u));
                let _e70 = high_line_count;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                let _e83 = low_line_count;
                work[(_e69 + 6u)] = _e83.x;
                work[(_e69 + 7u)] = _e83.y;
                work[(_e69 + 8u)] = _e83.z;
                work[(_e69 + 9u)] = _e83.w;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e101 = (rows + (_e63 * 10u));
                whole_high_line_count = vec4<u32>();
                whole_low_line_count = vec4<u32>();
                let _e108 = work[(_e101 + 2u)];
                let _e111 = work[(_e101 + 3u)];
                let _e114 = work[(_e101 + 4u)];
                let _e117 = work[(_e101 + 5u)];
                whole_high_line_count = vec4<u32>(_e108, _e111, _e114, _e117);
                let _e121 = work[(_e101 + 6u)];
                let _e124 = work[(_e101 + 7u)];
                let _e127 = work[(_e101 + 8u)];
                let _e130 = work[(_e101 + 9u)];
                whole_low_line_count = vec4<u32>(_e121, _e124, _e127, _e130);
                let _e132 = high_line_count;
                let _e133 = whole_high_line_count;
                let _e134 = add_128_(_e133, _e132);
                let _e138 = (bitcast<i32>(_e133.w) < 0i);
                whole_high_line_count = _e134;
                let _e148 = low_line_count;
                let _e149 = whole_low_line_count;
                let _e150 = add_128_(_e149, _e148);
                let _e153 = (bitcast<i32>(_e149.w) < 0i);
                whole_low_line_count = _e150;
                let _e163 = whole_high_line_count;
                work[(_e101 + 2u)] = _e163.x;
                work[(_e101 + 3u)] = _e163.y;
                work[(_e101 + 4u)] = _e163.z;
                work[(_e101 + 5u)] = _e163.w;
                let _e176 = whole_low_line_count;
                work[(_e101 + 6u)] = _e176.x;
                work[(_e101 + 7u)] = _e176.y;
                work[(_e101 + 8u)] = _e176.z;
                work[(_e101 + 9u)] = _e176.w;
            }
            high_line_count = vec4<u32>();
            low_line_count = vec4<u32>();
            is_first = false;
            group = _e62;
        }
        let _e193 = work[(order + _e58)];
        let _e196 = (entries + (_e193 * 11u));
        let _e198 = work[_e196];
        let _e203 = work[(_e196 + 3u)];
        let _e206 = work[(_e196 + 4u)];
        let _e209 = work[(_e196 + 5u)];
        let _e212 = work[(_e196 + 6u)];
        let _e213 = vec4<u32>(_e203, _e206, _e209, _e212);
        if ((_e198 & 1u) != 0u) {
            let _e214 = high_line_count;
            let _e215 = add_128_(_e214, _e213);
            let _e218 = (bitcast<i32>(_e214.w) < 0i);
            high_line_count = _e215;
        }
        let _e229 = work[_e196];
        let _e234 = work[(_e196 + 7u)];
        let _e237 = work[(_e196 + 8u)];
        let _e240 = work[(_e196 + 9u)];
        let _e243 = work[(_e196 + 10u)];
        let _e244 = vec4<u32>(_e234, _e237, _e240, _e243);
        if ((_e229 & 2u) != 0u) {
            let _e245 = low_line_count;
            let _e246 = add_128_(_e245, _e244);
            let _e249 = (bitcast<i32>(_e245.w) < 0i);
            low_line_count = _e246;
        }
        local_1 = (_e58 + 1u);
    }
    let _e260 = group;
    if _e41 {
        let _e261 = (_e56 + 1u);
        let _e262 = is_first;
        if _e262 {
            let _e264 = (parts + (_e56 * 10u));
            let _e265 = high_line_count;
            work[(_e264 + 2u)] = _e265.x;
            work[(_e264 + 3u)] = _e265.y;
            work[(_e264 + 4u)] = _e265.z;
            work[(_e264 + 5u)] = _e265.w;
            let _e278 = low_line_count;
            work[(_e264 + 6u)] = _e278.x;
            work[(_e264 + 7u)] = _e278.y;
            work[(_e264 + 8u)] = _e278.z;
            work[(_e264 + 9u)] = _e278.w;
            work[(part_numbers + _e56)] = _e260;
            high_line_count = vec4<u32>();
            low_line_count = vec4<u32>();
        }
        let _e296 = (parts + (_e261 * 10u));
        let _e297 = high_line_count;
        work[(_e296 + 2u)] = _e297.x;
        work[(_e296 + 3u)] = _e297.y;
        work[(_e296 + 4u)] = _e297.z;
        work[(_e296 + 5u)] = _e297.w;
        let _e310 = low_line_count;
        work[(_e296 + 6u)] = _e310.x;
        work[(_e296 + 7u)] = _e310.y;
        work[(_e296 + 8u)] = _e310.z;
        work[(_e296 + 9u)] = _e310.w;
        work[(part_numbers + _e261)] = _e260;
    } else {
        if (_e40 > 0u) {
            let _e327 = (rows + (_e260 * 10u));
            whole_high_line_count_1 = vec4<u32>();
            whole_low_line_count_1 = vec4<u32>();
            let _e334 = work[(_e327 + 2u)];
            let _e337 = work[(_e327 + 3u)];
            let _e340 = work[(_e327 + 4u)];
            let _e343 = work[(_e327 + 5u)];
            whole_high_line_count_1 = vec4<u32>(_e334, _e337, _e340, _e343);
            let _e347 = work[(_e327 + 6u)];
            let _e350 = work[(_e327 + 7u)];
            let _e353 = work[(_e327 + 8u)];
            let _e356 = work[(_e327 + 9u)];
            whole_low_line_count_1 = vec4<u32>(_e347, _e350, _e353, _e356);
            let _e358 = high_line_count;
            let _e359 = whole_high_line_count_1;
            let _e360 = add_128_(_e359, _e358);
            let _e363 = (bitcast<i32>(_e359.w) < 0i);
            whole_high_line_count_1 = _e360;
            let _e373 = low_line_count;
            let _e374 = whole_low_line_count_1;
            let _e375 = add_128_(_e374, _e373);
            let _e378 = (bitcast<i32>(_e374.w) < 0i);
            whole_low_line_count_1 = _e375;
            let _e388 = whole_high_line_count_1;
            work[(_e327 + 2u)] = _e388.x;
            work[(_e327 + 3u)] = _e388.y;
            work[(_e327 + 4u)] = _e388.z;
            work[(_e327 + 5u)] = _e388.w;
            let _e401 = whole_low_line_count_1;
            work[(_e327 + 6u)] = _e401.x;
            work[(_e327 + 7u)] = _e401.y;
            work[(_e327 + 8u)] = _e401.z;
            work[(_e327 + 9u)] = _e401.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var high_line_count_1: vec4<u32>;
    var low_line_count_1: vec4<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_high_line_count_2: vec4<u32>;
    var whole_low_line_count_2: vec4<u32>;

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
    high_line_count_1 = vec4<u32>();
    low_line_count_1 = vec4<u32>();
    high_line_count_1 = vec4<u32>();
    low_line_count_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e40) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 11u));
        let _e61 = work[_e58];
        let _e66 = work[(_e58 + 3u)];
        let _e69 = work[(_e58 + 4u)];
        let _e72 = work[(_e58 + 5u)];
        let _e75 = work[(_e58 + 6u)];
        let _e76 = vec4<u32>(_e66, _e69, _e72, _e75);
        if ((_e61 & 1u) != 0u) {
            let _e77 = high_line_count_1;
            let _e78 = add_128_(_e77, _e76);
            let _e82 = (bitcast<i32>(_e77.w) < 0i);
            high_line_count_1 = _e78;
        }
        let _e93 = work[_e58];
        let _e98 = work[(_e58 + 7u)];
        let _e102 = work[(_e58 + 8u)];
        let _e106 = work[(_e58 + 9u)];
        let _e110 = work[(_e58 + 10u)];
        let _e111 = vec4<u32>(_e98, _e102, _e106, _e110);
        if ((_e93 & 2u) != 0u) {
            let _e112 = low_line_count_1;
            let _e113 = add_128_(_e112, _e111);
            let _e116 = (bitcast<i32>(_e112.w) < 0i);
            low_line_count_1 = _e113;
        }
        local_3 = (_e54 + 1u);
    }
    let _e127 = group_1;
    if (part_numbers_1 != 0u) {
        let _e128 = (_e52 + 1u);
        let _e129 = is_first_1;
        if _e129 {
            let _e131 = (parts_1 + (_e52 * 10u));
            let _e132 = high_line_count_1;
            work[(_e131 + 2u)] = _e132.x;
            work[(_e131 + 3u)] = _e132.y;
            work[(_e131 + 4u)] = _e132.z;
            work[(_e131 + 5u)] = _e132.w;
            let _e145 = low_line_count_1;
            work[(_e131 + 6u)] = _e145.x;
            work[(_e131 + 7u)] = _e145.y;
            work[(_e131 + 8u)] = _e145.z;
            work[(_e131 + 9u)] = _e145.w;
            work[(part_numbers_1 + _e52)] = _e127;
            high_line_count_1 = vec4<u32>();
            low_line_count_1 = vec4<u32>();
        }
        let _e163 = (parts_1 + (_e128 * 10u));
        let _e164 = high_line_count_1;
        work[(_e163 + 2u)] = _e164.x;
        work[(_e163 + 3u)] = _e164.y;
        work[(_e163 + 4u)] = _e164.z;
        work[(_e163 + 5u)] = _e164.w;
        let _e177 = low_line_count_1;
        work[(_e163 + 6u)] = _e177.x;
        work[(_e163 + 7u)] = _e177.y;
        work[(_e163 + 8u)] = _e177.z;
        work[(_e163 + 9u)] = _e177.w;
        work[(part_numbers_1 + _e128)] = _e127;
    } else {
        if (_e40 > 0u) {
            let _e194 = (rows_1 + (_e127 * 10u));
            whole_high_line_count_2 = vec4<u32>();
            whole_low_line_count_2 = vec4<u32>();
            let _e201 = work[(_e194 + 2u)];
            let _e204 = work[(_e194 + 3u)];
            let _e207 = work[(_e194 + 4u)];
            let _e210 = work[(_e194 + 5u)];
            whole_high_line_count_2 = vec4<u32>(_e201, _e204, _e207, _e210);
            let _e214 = work[(_e194 + 6u)];
            let _e217 = work[(_e194 + 7u)];
            let _e220 = work[(_e194 + 8u)];
            let _e223 = work[(_e194 + 9u)];
            whole_low_line_count_2 = vec4<u32>(_e214, _e217, _e220, _e223);
            let _e225 = high_line_count_1;
            let _e226 = whole_high_line_count_2;
            let _e227 = add_128_(_e226, _e225);
            let _e230 = (bitcast<i32>(_e226.w) < 0i);
            whole_high_line_count_2 = _e227;
            let _e240 = low_line_count_1;
            let _e241 = whole_low_line_count_2;
            let _e242 = add_128_(_e241, _e240);
            let _e245 = (bitcast<i32>(_e241.w) < 0i);
            whole_low_line_count_2 = _e242;
            let _e255 = whole_high_line_count_2;
            work[(_e194 + 2u)] = _e255.x;
            work[(_e194 + 3u)] = _e255.y;
            work[(_e194 + 4u)] = _e255.z;
            work[(_e194 + 5u)] = _e255.w;
            let _e268 = whole_low_line_count_2;
            work[(_e194 + 6u)] = _e268.x;
            work[(_e194 + 7u)] = _e268.y;
            work[(_e194 + 8u)] = _e268.z;
            work[(_e194 + 9u)] = _e268.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var high_line_count_2: vec4<u32>;
    var low_line_count_2: vec4<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_high_line_count_3: vec4<u32>;
    var whole_low_line_count_3: vec4<u32>;
    var whole_high_line_count_4: vec4<u32>;
    var whole_low_line_count_4: vec4<u32>;

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
    high_line_count_2 = vec4<u32>();
    low_line_count_2 = vec4<u32>();
    high_line_count_2 = vec4<u32>();
    low_line_count_2 = vec4<u32>();
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
                let _e69 = (parts_2 + (_e56 * 10u));
                let _e70 = high_line_count_2;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                let _e83 = low_line_count_2;
                work[(_e69 + 6u)] = _e83.x;
                work[(_e69 + 7u)] = _e83.y;
                work[(_e69 + 8u)] = _e83.z;
                work[(_e69 + 9u)] = _e83.w;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e101 = (rows_2 + (_e63 * 10u));
                whole_high_line_count_3 = vec4<u32>();
                whole_low_line_count_3 = vec4<u32>();
                let _e108 = work[(_e101 + 2u)];
                let _e111 = work[(_e101 + 3u)];
                let _e114 = work[(_e101 + 4u)];
                let _e117 = work[(_e101 + 5u)];
                whole_high_line_count_3 = vec4<u32>(_e108, _e111, _e114, _e117);
                let _e121 = work[(_e101 + 6u)];
                let _e124 = work[(_e101 + 7u)];
                let _e127 = work[(_e101 + 8u)];
                let _e130 = work[(_e101 + 9u)];
                whole_low_line_count_3 = vec4<u32>(_e121, _e124, _e127, _e130);
                let _e132 = high_line_count_2;
                let _e133 = whole_high_line_count_3;
                let _e134 = add_128_(_e133, _e132);
                let _e138 = (bitcast<i32>(_e133.w) < 0i);
                whole_high_line_count_3 = _e134;
                let _e148 = low_line_count_2;
                let _e149 = whole_low_line_count_3;
                let _e150 = add_128_(_e149, _e148);
                let _e153 = (bitcast<i32>(_e149.w) < 0i);
                whole_low_line_count_3 = _e150;
                let _e163 = whole_high_line_count_3;
                work[(_e101 + 2u)] = _e163.x;
                work[(_e101 + 3u)] = _e163.y;
                work[(_e101 + 4u)] = _e163.z;
                work[(_e101 + 5u)] = _e163.w;
                let _e176 = whole_low_line_count_3;
                work[(_e101 + 6u)] = _e176.x;
                work[(_e101 + 7u)] = _e176.y;
                work[(_e101 + 8u)] = _e176.z;
                work[(_e101 + 9u)] = _e176.w;
            }
            high_line_count_2 = vec4<u32>();
            low_line_count_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e192 = (entries_2 + (_e58 * 10u));
        let _e195 = work[(_e192 + 2u)];
        let _e198 = work[(_e192 + 3u)];
        let _e201 = work[(_e192 + 4u)];
        let _e204 = work[(_e192 + 5u)];
        let _e205 = vec4<u32>(_e195, _e198, _e201, _e204);
        let _e206 = high_line_count_2;
        let _e207 = add_128_(_e206, _e205);
        let _e210 = (bitcast<i32>(_e206.w) < 0i);
        high_line_count_2 = _e207;
        let _e222 = work[(_e192 + 6u)];
        let _e225 = work[(_e192 + 7u)];
        let _e228 = work[(_e192 + 8u)];
        let _e231 = work[(_e192 + 9u)];
        let _e232 = vec4<u32>(_e222, _e225, _e228, _e231);
        let _e233 = low_line_count_2;
        let _e234 = add_128_(_e233, _e232);
        let _e237 = (bitcast<i32>(_e233.w) < 0i);
        low_line_count_2 = _e234;
        local_5 = (_e58 + 1u);
    }
    let _e248 = group_2;
    if _e41 {
        let _e249 = (_e56 + 1u);
        let _e250 = is_first_2;
        if _e250 {
            let _e252 = (parts_2 + (_e56 * 10u));
            let _e253 = high_line_count_2;
            work[(_e252 + 2u)] = _e253.x;
            work[(_e252 + 3u)] = _e253.y;
            work[(_e252 + 4u)] = _e253.z;
            work[(_e252 + 5u)] = _e253.w;
            let _e266 = low_line_count_2;
            work[(_e252 + 6u)] = _e266.x;
            work[(_e252 + 7u)] = _e266.y;
            work[(_e252 + 8u)] = _e266.z;
            work[(_e252 + 9u)] = _e266.w;
            work[(part_numbers_2 + _e56)] = _e248;
            high_line_count_2 = vec4<u32>();
            low_line_count_2 = vec4<u32>();
        }
        let _e284 = (parts_2 + (_e249 * 10u));
        let _e285 = high_line_count_2;
        work[(_e284 + 2u)] = _e285.x;
        work[(_e284 + 3u)] = _e285.y;
        work[(_e284 + 4u)] = _e285.z;
        work[(_e284 + 5u)] = _e285.w;
        let _e298 = low_line_count_2;
        work[(_e284 + 6u)] = _e298.x;
        work[(_e284 + 7u)] = _e298.y;
        work[(_e284 + 8u)] = _e298.z;
        work[(_e284 + 9u)] = _e298.w;
        work[(part_numbers_2 + _e249)] = _e248;
    } else {
        if (_e40 > 0u) {
            let _e315 = (rows_2 + (_e248 * 10u));
            whole_high_line_count_4 = vec4<u32>();
            whole_low_line_count_4 = vec4<u32>();
            let _e322 = work[(_e315 + 2u)];
            let _e325 = work[(_e315 + 3u)];
            let _e328 = work[(_e315 + 4u)];
            let _e331 = work[(_e315 + 5u)];
            whole_high_line_count_4 = vec4<u32>(_e322, _e325, _e328, _e331);
            let _e335 = work[(_e315 + 6u)];
            let _e338 = work[(_e315 + 7u)];
            let _e341 = work[(_e315 + 8u)];
            let _e344 = work[(_e315 + 9u)];
            whole_low_line_count_4 = vec4<u32>(_e335, _e338, _e341, _e344);
            let _e346 = high_line_count_2;
            let _e347 = whole_high_line_count_4;
            let _e348 = add_128_(_e347, _e346);
            let _e351 = (bitcast<i32>(_e347.w) < 0i);
            whole_high_line_count_4 = _e348;
            let _e361 = low_line_count_2;
            let _e362 = whole_low_line_count_4;
            let _e363 = add_128_(_e362, _e361);
            let _e366 = (bitcast<i32>(_e362.w) < 0i);
            whole_low_line_count_4 = _e363;
            let _e376 = whole_high_line_count_4;
            work[(_e315 + 2u)] = _e376.x;
            work[(_e315 + 3u)] = _e376.y;
            work[(_e315 + 4u)] = _e376.z;
            work[(_e315 + 5u)] = _e376.w;
            let _e389 = whole_low_line_count_4;
            work[(_e315 + 6u)] = _e389.x;
            work[(_e315 + 7u)] = _e389.y;
            work[(_e315 + 8u)] = _e389.z;
            work[(_e315 + 9u)] = _e389.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var high_line_count_3: vec4<u32>;
    var low_line_count_3: vec4<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_high_line_count_5: vec4<u32>;
    var whole_low_line_count_5: vec4<u32>;
    var whole_high_line_count_6: vec4<u32>;
    var whole_low_line_count_6: vec4<u32>;

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
    high_line_count_3 = vec4<u32>();
    low_line_count_3 = vec4<u32>();
    high_line_count_3 = vec4<u32>();
    low_line_count_3 = vec4<u32>();
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
                let _e69 = (parts_3 + (_e56 * 10u));
                let _e70 = high_line_count_3;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                let _e83 = low_line_count_3;
                work[(_e69 + 6u)] = _e83.x;
                work[(_e69 + 7u)] = _e83.y;
                work[(_e69 + 8u)] = _e83.z;
                work[(_e69 + 9u)] = _e83.w;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e101 = (rows_3 + (_e63 * 10u));
                whole_high_line_count_5 = vec4<u32>();
                whole_low_line_count_5 = vec4<u32>();
                let _e108 = work[(_e101 + 2u)];
                let _e111 = work[(_e101 + 3u)];
                let _e114 = work[(_e101 + 4u)];
                let _e117 = work[(_e101 + 5u)];
                whole_high_line_count_5 = vec4<u32>(_e108, _e111, _e114, _e117);
                let _e121 = work[(_e101 + 6u)];
                let _e124 = work[(_e101 + 7u)];
                let _e127 = work[(_e101 + 8u)];
                let _e130 = work[(_e101 + 9u)];
                whole_low_line_count_5 = vec4<u32>(_e121, _e124, _e127, _e130);
                let _e132 = high_line_count_3;
                let _e133 = whole_high_line_count_5;
                let _e134 = add_128_(_e133, _e132);
                let _e138 = (bitcast<i32>(_e133.w) < 0i);
                whole_high_line_count_5 = _e134;
                let _e148 = low_line_count_3;
                let _e149 = whole_low_line_count_5;
                let _e150 = add_128_(_e149, _e148);
                let _e153 = (bitcast<i32>(_e149.w) < 0i);
                whole_low_line_count_5 = _e150;
                let _e163 = whole_high_line_count_5;
                work[(_e101 + 2u)] = _e163.x;
                work[(_e101 + 3u)] = _e163.y;
                work[(_e101 + 4u)] = _e163.z;
                work[(_e101 + 5u)] = _e163.w;
                let _e176 = whole_low_line_count_5;
                work[(_e101 + 6u)] = _e176.x;
                work[(_e101 + 7u)] = _e176.y;
                work[(_e101 + 8u)] = _e176.z;
                work[(_e101 + 9u)] = _e176.w;
            }
            high_line_count_3 = vec4<u32>();
            low_line_count_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e193 = work[(order_3 + _e58)];
        let _e195 = (entries_3 + (_e193 * 10u));
        let _e198 = work[(_e195 + 2u)];
        let _e201 = work[(_e195 + 3u)];
        let _e204 = work[(_e195 + 4u)];
        let _e207 = work[(_e195 + 5u)];
        let _e208 = vec4<u32>(_e198, _e201, _e204, _e207);
        let _e209 = high_line_count_3;
        let _e210 = add_128_(_e209, _e208);
        let _e213 = (bitcast<i32>(_e209.w) < 0i);
        high_line_count_3 = _e210;
        let _e225 = work[(_e195 + 6u)];
        let _e228 = work[(_e195 + 7u)];
        let _e231 = work[(_e195 + 8u)];
        let _e234 = work[(_e195 + 9u)];
        let _e235 = vec4<u32>(_e225, _e228, _e231, _e234);
        let _e236 = low_line_count_3;
        let _e237 = add_128_(_e236, _e235);
        let _e240 = (bitcast<i32>(_e236.w) < 0i);
        low_line_count_3 = _e237;
        local_7 = (_e58 + 1u);
    }
    let _e251 = group_3;
    if _e41 {
        let _e252 = (_e56 + 1u);
        let _e253 = is_first_3;
        if _e253 {
            let _e255 = (parts_3 + (_e56 * 10u));
            let _e256 = high_line_count_3;
            work[(_e255 + 2u)] = _e256.x;
            work[(_e255 + 3u)] = _e256.y;
            work[(_e255 + 4u)] = _e256.z;
            work[(_e255 + 5u)] = _e256.w;
            let _e269 = low_line_count_3;
            work[(_e255 + 6u)] = _e269.x;
            work[(_e255 + 7u)] = _e269.y;
            work[(_e255 + 8u)] = _e269.z;
            work[(_e255 + 9u)] = _e269.w;
            work[(part_numbers_3 + _e56)] = _e251;
            high_line_count_3 = vec4<u32>();
            low_line_count_3 = vec4<u32>();
        }
        let _e287 = (parts_3 + (_e252 * 10u));
        let _e288 = high_line_count_3;
        work[(_e287 + 2u)] = _e288.x;
        work[(_e287 + 3u)] = _e288.y;
        work[(_e287 + 4u)] = _e288.z;
        work[(_e287 + 5u)] = _e288.w;
        let _e301 = low_line_count_3;
        work[(_e287 + 6u)] = _e301.x;
        work[(_e287 + 7u)] = _e301.y;
        work[(_e287 + 8u)] = _e301.z;
        work[(_e287 + 9u)] = _e301.w;
        work[(part_numbers_3 + _e252)] = _e251;
    } else {
        if (_e40 > 0u) {
            let _e318 = (rows_3 + (_e251 * 10u));
            whole_high_line_count_6 = vec4<u32>();
            whole_low_line_count_6 = vec4<u32>();
            let _e325 = work[(_e318 + 2u)];
            let _e328 = work[(_e318 + 3u)];
            let _e331 = work[(_e318 + 4u)];
            let _e334 = work[(_e318 + 5u)];
            whole_high_line_count_6 = vec4<u32>(_e325, _e328, _e331, _e334);
            let _e338 = work[(_e318 + 6u)];
            let _e341 = work[(_e318 + 7u)];
            let _e344 = work[(_e318 + 8u)];
            let _e347 = work[(_e318 + 9u)];
            whole_low_line_count_6 = vec4<u32>(_e338, _e341, _e344, _e347);
            let _e349 = high_line_count_3;
            let _e350 = whole_high_line_count_6;
            let _e351 = add_128_(_e350, _e349);
            let _e354 = (bitcast<i32>(_e350.w) < 0i);
            whole_high_line_count_6 = _e351;
            let _e364 = low_line_count_3;
            let _e365 = whole_low_line_count_6;
            let _e366 = add_128_(_e365, _e364);
            let _e369 = (bitcast<i32>(_e365.w) < 0i);
            whole_low_line_count_6 = _e366;
            let _e379 = whole_high_line_count_6;
            work[(_e318 + 2u)] = _e379.x;
            work[(_e318 + 3u)] = _e379.y;
            work[(_e318 + 4u)] = _e379.z;
            work[(_e318 + 5u)] = _e379.w;
            let _e392 = whole_low_line_count_6;
            work[(_e318 + 6u)] = _e392.x;
            work[(_e318 + 7u)] = _e392.y;
            work[(_e318 + 8u)] = _e392.z;
            work[(_e318 + 9u)] = _e392.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var high_line_count_4: vec4<u32>;
    var low_line_count_4: vec4<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_high_line_count_7: vec4<u32>;
    var whole_low_line_count_7: vec4<u32>;

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
    high_line_count_4 = vec4<u32>();
    low_line_count_4 = vec4<u32>();
    high_line_count_4 = vec4<u32>();
    low_line_count_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e40) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 10u));
        let _e62 = work[(_e58 + 2u)];
        let _e65 = work[(_e58 + 3u)];
        let _e68 = work[(_e58 + 4u)];
        let _e71 = work[(_e58 + 5u)];
        let _e72 = vec4<u32>(_e62, _e65, _e68, _e71);
        let _e73 = high_line_count_4;
        let _e74 = add_128_(_e73, _e72);
        let _e78 = (bitcast<i32>(_e73.w) < 0i);
        high_line_count_4 = _e74;
        let _e90 = work[(_e58 + 6u)];
        let _e93 = work[(_e58 + 7u)];
        let _e97 = work[(_e58 + 8u)];
        let _e101 = work[(_e58 + 9u)];
        let _e102 = vec4<u32>(_e90, _e93, _e97, _e101);
        let _e103 = low_line_count_4;
        let _e104 = add_128_(_e103, _e102);
        let _e107 = (bitcast<i32>(_e103.w) < 0i);
        low_line_count_4 = _e104;
        local_9 = (_e54 + 1u);
    }
    let _e118 = group_4;
    if (part_numbers_4 != 0u) {
        let _e119 = (_e52 + 1u);
        let _e120 = is_first_4;
        if _e120 {
            let _e122 = (parts_4 + (_e52 * 10u));
            let _e123 = high_line_count_4;
            work[(_e122 + 2u)] = _e123.x;
            work[(_e122 + 3u)] = _e123.y;
            work[(_e122 + 4u)] = _e123.z;
            work[(_e122 + 5u)] = _e123.w;
            let _e136 = low_line_count_4;
            work[(_e122 + 6u)] = _e136.x;
            work[(_e122 + 7u)] = _e136.y;
            work[(_e122 + 8u)] = _e136.z;
            work[(_e122 + 9u)] = _e136.w;
            work[(part_numbers_4 + _e52)] = _e118;
            high_line_count_4 = vec4<u32>();
            low_line_count_4 = vec4<u32>();
        }
        let _e154 = (parts_4 + (_e119 * 10u));
        let _e155 = high_line_count_4;
        work[(_e154 + 2u)] = _e155.x;
        work[(_e154 + 3u)] = _e155.y;
        work[(_e154 + 4u)] = _e155.z;
        work[(_e154 + 5u)] = _e155.w;
        let _e168 = low_line_count_4;
        work[(_e154 + 6u)] = _e168.x;
        work[(_e154 + 7u)] = _e168.y;
        work[(_e154 + 8u)] = _e168.z;
        work[(_e154 + 9u)] = _e168.w;
        work[(part_numbers_4 + _e119)] = _e118;
    } else {
        if (_e40 > 0u) {
            let _e185 = (rows_4 + (_e118 * 10u));
            whole_high_line_count_7 = vec4<u32>();
            whole_low_line_count_7 = vec4<u32>();
            let _e192 = work[(_e185 + 2u)];
            let _e195 = work[(_e185 + 3u)];
            let _e198 = work[(_e185 + 4u)];
            let _e201 = work[(_e185 + 5u)];
            whole_high_line_count_7 = vec4<u32>(_e192, _e195, _e198, _e201);
            let _e205 = work[(_e185 + 6u)];
            let _e208 = work[(_e185 + 7u)];
            let _e211 = work[(_e185 + 8u)];
            let _e214 = work[(_e185 + 9u)];
            whole_low_line_count_7 = vec4<u32>(_e205, _e208, _e211, _e214);
            let _e216 = high_line_count_4;
            let _e217 = whole_high_line_count_7;
            let _e218 = add_128_(_e217, _e216);
            let _e221 = (bitcast<i32>(_e217.w) < 0i);
            whole_high_line_count_7 = _e218;
            let _e231 = low_line_count_4;
            let _e232 = whole_low_line_count_7;
            let _e233 = add_128_(_e232, _e231);
            let _e236 = (bitcast<i32>(_e232.w) < 0i);
            whole_low_line_count_7 = _e233;
            let _e246 = whole_high_line_count_7;
            work[(_e185 + 2u)] = _e246.x;
            work[(_e185 + 3u)] = _e246.y;
            work[(_e185 + 4u)] = _e246.z;
            work[(_e185 + 5u)] = _e246.w;
            let _e259 = whole_low_line_count_7;
            work[(_e185 + 6u)] = _e259.x;
            work[(_e185 + 7u)] = _e259.y;
            work[(_e185 + 8u)] = _e259.z;
            work[(_e185 + 9u)] = _e259.w;
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
    let _e39 = (entries_5 + (i_5 * 11u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 8u));
    let _e48 = work[_e39];
    let _e53 = work[(_e39 + 3u)];
    let _e56 = work[(_e39 + 4u)];
    let _e59 = work[(_e39 + 5u)];
    let _e62 = work[(_e39 + 6u)];
    let _e63 = vec4<u32>(_e53, _e56, _e59, _e62);
    if ((_e48 & 1u) != 0u) {
        local_11 = false;
        if (_e63.x != 0u) {
            let _e73 = atomicAdd((&sync[_e46]), _e63.x);
            local_11 = ((_e73 + _e63.x) < _e73);
        }
        let _e76 = local_11;
        let _e79 = (_e63.y + select(0u, 1u, _e76));
        local_12 = false;
        if (_e79 != 0u) {
            let _e84 = atomicAdd((&sync[(_e46 + 1u)]), _e79);
            local_12 = ((_e84 + _e79) < _e84);
        }
        let _e87 = local_12;
        let _e91 = (_e63.z + select(0u, 1u, (_e87 | (_e79 < _e63.y))));
        local_13 = false;
        if (_e91 != 0u) {
            let _e96 = atomicAdd((&sync[(_e46 + 2u)]), _e91);
            local_13 = ((_e96 + _e91) < _e96);
        }
        let _e99 = local_13;
        let _e103 = (_e63.w + select(0u, 1u, (_e99 | (_e91 < _e63.z))));
        local_14 = false;
        if (_e103 != 0u) {
            let _e108 = atomicAdd((&sync[(_e46 + 3u)]), _e103);
            local_14 = ((_e108 + _e103) < _e108);
        }
        let _e111 = local_14;
    }
    let _e115 = work[_e39];
    let _e120 = work[(_e39 + 7u)];
    let _e123 = work[(_e39 + 8u)];
    let _e127 = work[(_e39 + 9u)];
    let _e131 = work[(_e39 + 10u)];
    let _e132 = vec4<u32>(_e120, _e123, _e127, _e131);
    if ((_e115 & 2u) != 0u) {
        local_15 = false;
        if (_e132.x != 0u) {
            let _e141 = atomicAdd((&sync[(_e46 + 4u)]), _e132.x);
            local_15 = ((_e141 + _e132.x) < _e141);
        }
        let _e144 = local_15;
        let _e147 = (_e132.y + select(0u, 1u, _e144));
        local_16 = false;
        if (_e147 != 0u) {
            let _e152 = atomicAdd((&sync[(_e46 + 5u)]), _e147);
            local_16 = ((_e152 + _e147) < _e152);
        }
        let _e155 = local_16;
        let _e159 = (_e132.z + select(0u, 1u, (_e155 | (_e147 < _e132.y))));
        local_17 = false;
        if (_e159 != 0u) {
            let _e164 = atomicAdd((&sync[(_e46 + 6u)]), _e159);
            local_17 = ((_e164 + _e159) < _e164);
        }
        let _e167 = local_17;
        let _e171 = (_e132.w + select(0u, 1u, (_e167 | (_e159 < _e132.z))));
        local_18 = false;
        if (_e171 != 0u) {
            let _e176 = atomicAdd((&sync[(_e46 + 7u)]), _e171);
            local_18 = ((_e176 + _e171) < _e176);
        }
        let _e179 = local_18;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var high_line_count_5: vec4<u32>;
    var low_line_count_5: vec4<u32>;
    var whole_high_line_count_8: vec4<u32>;
    var whole_low_line_count_8: vec4<u32>;

    let n_6 = params[0u];
    let entry_count_6 = params[1u];
    let entries_6 = params[2u];
    let rows_6 = params[3u];
    let order_6 = params[4u];
    let parts_6 = params[5u];
    let part_numbers_6 = params[6u];
    let numbers_6 = params[7u];
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_19);
    if (i_6 >= n_6) {
        return;
    }
    let _e39 = (parts_6 + (i_6 * 8u));
    high_line_count_5 = vec4<u32>();
    low_line_count_5 = vec4<u32>();
    high_line_count_5 = vec4<u32>();
    low_line_count_5 = vec4<u32>();
    let _e49 = atomicLoad((&sync[_e39]));
    let _e52 = atomicLoad((&sync[(_e39 + 1u)]));
    let _e55 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e58 = atomicLoad((&sync[(_e39 + 3u)]));
    high_line_count_5 = vec4<u32>(_e49, _e52, _e55, _e58);
    let _e62 = atomicLoad((&sync[(_e39 + 4u)]));
    let _e65 = atomicLoad((&sync[(_e39 + 5u)]));
    let _e68 = atomicLoad((&sync[(_e39 + 6u)]));
    let _e71 = atomicLoad((&sync[(_e39 + 7u)]));
    low_line_count_5 = vec4<u32>(_e62, _e65, _e68, _e71);
    let _e75 = (rows_6 + (i_6 * 10u));
    whole_high_line_count_8 = vec4<u32>();
    whole_low_line_count_8 = vec4<u32>();
    let _e83 = work[(_e75 + 2u)];
    let _e86 = work[(_e75 + 3u)];
    let _e89 = work[(_e75 + 4u)];
    let _e92 = work[(_e75 + 5u)];
    whole_high_line_count_8 = vec4<u32>(_e83, _e86, _e89, _e92);
    let _e96 = work[(_e75 + 6u)];
    let _e99 = work[(_e75 + 7u)];
    let _e102 = work[(_e75 + 8u)];
    let _e106 = work[(_e75 + 9u)];
    whole_low_line_count_8 = vec4<u32>(_e96, _e99, _e102, _e106);
    let _e108 = high_line_count_5;
    let _e109 = whole_high_line_count_8;
    let _e110 = add_128_(_e109, _e108);
    let _e114 = (bitcast<i32>(_e109.w) < 0i);
    whole_high_line_count_8 = _e110;
    let _e124 = low_line_count_5;
    let _e125 = whole_low_line_count_8;
    let _e126 = add_128_(_e125, _e124);
    let _e129 = (bitcast<i32>(_e125.w) < 0i);
    whole_low_line_count_8 = _e126;
    let _e139 = whole_high_line_count_8;
    work[(_e75 + 2u)] = _e139.x;
    work[(_e75 + 3u)] = _e139.y;
    work[(_e75 + 4u)] = _e139.z;
    work[(_e75 + 5u)] = _e139.w;
    let _e152 = whole_low_line_count_8;
    work[(_e75 + 6u)] = _e152.x;
    work[(_e75 + 7u)] = _e152.y;
    work[(_e75 + 8u)] = _e152.z;
    work[(_e75 + 9u)] = _e152.w;
}

// 7: pass groups_groups of kernel @scan_orders
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
    let _e47 = (groups + (i * 10u));
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
    let _e47 = (entries_1 + (i_1 * 10u));
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
                let _e92 = (entries_1 + ((_e82 & 2147483647u) * 10u));
                let _e94 = work[_e92];
                let _e97 = work[(_e92 + 1u)];
                let _e100 = string_equal(_e54, vec2<u32>(_e94, _e97));
                let _e101 = (true & _e100);
                local_3 = _e101;
                if (_e101 & (_e62 < _e82)) {
                    let _e105 = atomicMin((&sync[_e72]), _e62);
                }
            } else {
                let _e108 = (groups_1 + ((_e82 - 1u) * 10u));
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
        let _e62 = (entries_3 + (i_3 * 10u));
        let _e64 = work[_e62];
        let _e67 = work[(_e62 + 1u)];
        let _e68 = vec2<u32>(_e64, _e67);
        let _e70 = (groups_3 + (_e60 * 10u));
        work[_e70] = 0u;
        work[(_e70 + 1u)] = 0u;
        work[(_e70 + 2u)] = 0u;
        work[(_e70 + 3u)] = 0u;
        work[(_e70 + 4u)] = 0u;
        work[(_e70 + 5u)] = 0u;
        work[(_e70 + 6u)] = 0u;
        work[(_e70 + 7u)] = 0u;
        work[(_e70 + 8u)] = 0u;
        work[(_e70 + 9u)] = 0u;
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

// 9: pass sort_by_fields
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
    let _e5 = (a_2 + (b_1 * 10u));
    let _e7 = (a_2 + (c * 10u));
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
