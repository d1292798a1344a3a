// 1: kernel @scan_lineitem
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
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_rows = 0u;
    let _e29 = params[0].w;
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_l_commitdate = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let _e43 = input[(_e39 + (row * 1u))];
    let v1_l_receiptdate = bitcast<i32>(_e43);
    let v2_lt = (v0_l_commitdate < v1_l_receiptdate);
    let _e48 = params[1].y;
    let v3_ = bitcast<i32>(_e48);
    let v4_ge = !((v1_l_receiptdate < v3_));
    let _e54 = params[1].z;
    let v5_ = bitcast<i32>(_e54);
    let v6_lt = (v1_l_receiptdate < v5_);
    let v7_and = (v4_ge & v6_lt);
    let v8_and = (v7_and & v2_lt);
    if v8_and {
        let _e61 = params[1].w;
        let _e65 = input[(_e61 + (row * 1u))];
        let v9_l_shipdate = bitcast<i32>(_e65);
        let v10_lt = (v9_l_shipdate < v0_l_commitdate);
        if v10_lt {
            let _e70 = params[2].x;
            let _e73 = params[2].y;
            let _e74 = (_e70 + row);
            let _e76 = input[_e74];
            let _e79 = input[(_e74 + 1u)];
            let v18_ = vec2<u32>((_e73 + _e76), (_e79 - _e76));
            let _e85 = params[2].z;
            let v12_ = vec2<u32>(_e85, 4u);
            let _e88 = string_equal(v18_, v12_);
            let _e91 = params[2].w;
            let v14_ = vec2<u32>(_e91, 4u);
            let _e93 = string_equal(v18_, v14_);
            let v16_or = (_e88 | _e93);
            if v16_or {
                let _e97 = params[3].x;
                let _e100 = (_e97 + (row * 2u));
                let _e102 = input[_e100];
                let _e105 = input[(_e100 + 1u)];
                let v17_l_orderkey = vec2<u32>(_e102, _e105);
                let _e107 = index_rows;
                index_rows = (_e107 + 1u);
            }
        }
    }
    let _e111 = params[3].y;
    let _e113 = index_rows;
    work[(_e111 + _e11)] = _e113;
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
    let _e29 = params[3].y;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_l_commitdate_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let _e55 = input[(_e51 + (row_1 * 1u))];
    let v1_l_receiptdate_1 = bitcast<i32>(_e55);
    let v2_lt_1 = (v0_l_commitdate_1 < v1_l_receiptdate_1);
    let _e60 = params[1].y;
    let v3_1 = bitcast<i32>(_e60);
    let v4_ge_1 = !((v1_l_receiptdate_1 < v3_1));
    let _e66 = params[1].z;
    let v5_1 = bitcast<i32>(_e66);
    let v6_lt_1 = (v1_l_receiptdate_1 < v5_1);
    let v7_and_1 = (v4_ge_1 & v6_lt_1);
    let v8_and_1 = (v7_and_1 & v2_lt_1);
    if v8_and_1 {
        let _e73 = params[1].w;
        let _e77 = input[(_e73 + (row_1 * 1u))];
        let v9_l_shipdate_1 = bitcast<i32>(_e77);
        let v10_lt_1 = (v9_l_shipdate_1 < v0_l_commitdate_1);
        if v10_lt_1 {
            let _e82 = params[2].x;
            let _e85 = params[2].y;
            let _e86 = (_e82 + row_1);
            let _e88 = input[_e86];
            let _e91 = input[(_e86 + 1u)];
            let v18_1 = vec2<u32>((_e85 + _e88), (_e91 - _e88));
            let _e97 = params[2].z;
            let v12_1 = vec2<u32>(_e97, 4u);
            let _e100 = string_equal(v18_1, v12_1);
            let _e103 = params[2].w;
            let v14_1 = vec2<u32>(_e103, 4u);
            let _e105 = string_equal(v18_1, v14_1);
            let v16_or_1 = (_e100 | _e105);
            if v16_or_1 {
                let _e109 = params[3].x;
                let _e112 = (_e109 + (row_1 * 2u));
                let _e114 = input[_e112];
                let _e117 = input[(_e112 + 1u)];
                let v17_l_orderkey_1 = vec2<u32>(_e114, _e117);
                let _e119 = index_rows_1;
                index_rows_1 = (_e119 + 1u);
                let _e124 = params[3].z;
                let _e126 = (_e124 + ((_e33 + _e119) * 4u));
                work[_e126] = v17_l_orderkey_1.x;
                work[(_e126 + 1u)] = v17_l_orderkey_1.y;
                work[(_e126 + 2u)] = v18_1.x;
                work[(_e126 + 3u)] = v18_1.y;
            }
        }
    }
}

// 2: kernel @scan_orders
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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
var<workgroup> tags: array<u32, 16>;
var<workgroup> claims: array<atomic<u32>, 16>;
var<workgroup> numbers: array<u32, 16>;
var<workgroup> places: array<u32, 16>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 32>;
var<workgroup> values: array<u32, 2048>;
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
    var local_43: u32;

    if (a_3 == b_1) {
        return true;
    }
    local_43 = 0u;
    loop {
        let _e7 = local_43;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_43;
        let _e12 = string_word((a_3 + _e10));
        let _e14 = string_word((b_1 + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_43 = (_e10 + 4u);
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
    let _e8 = params[3].z;
    let _e12 = params[3].w;
    let _e15 = params[4].x;
    let _e18 = params[4].y;
    let _e21 = params[4].z;
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

    let _e7 = value_0_0_;
    let _e9 = value_0_1_;
    let v0_o_orderkey = vec2<u32>(_e7, _e9);
    let _e14 = hash_step(2538058380u, v0_o_orderkey.x);
    let _e15 = hash_step(_e14, v0_o_orderkey.y);
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
        let _e49 = (_e46 + (candidate * 4u));
        let _e51 = work[_e49];
        let _e54 = work[(_e49 + 1u)];
        if !(all((v0_o_orderkey == vec2<u32>(_e51, _e54)))) {
            continue;
        }
        let _e61 = params[2].x;
        let _e64 = params[2].y;
        let _e65 = (_e61 + a_7);
        let _e68 = input[_e65];
        let _e71 = input[(_e65 + 1u)];
        let v2_o_orderpriority = vec2<u32>((_e64 + _e68), (_e71 - _e68));
        let _e78 = work[(_e49 + 2u)];
        let _e82 = work[(_e49 + 3u)];
        let v3_l_shipmode = vec2<u32>(_e78, _e82);
        let _e86 = params[2].z;
        let v4_ = vec2<u32>(_e86, 8u);
        let _e88 = string_equal(v2_o_orderpriority, v4_);
        let _e91 = params[2].w;
        let v6_ = vec2<u32>(_e91, 6u);
        let _e94 = string_equal(v2_o_orderpriority, v6_);
        let v8_or = (_e88 | _e94);
        let v11_ = select(0i, 1i, v8_or);
        let _e99 = string_equal(v2_o_orderpriority, v4_);
        let v12_ne = !(_e99);
        let _e101 = string_equal(v2_o_orderpriority, v6_);
        let v13_ne = !(_e101);
        let v14_and = (v12_ne & v13_ne);
        let v15_ = select(0i, 1i, v14_and);
        let _e106 = some;
        let _e108 = learning;
        if (_e106 & !(_e108)) {
            spill(a_7);
        }
        l_shipmode = v3_l_shipmode;
        high_line_count = vec4<u32>();
        low_line_count = vec4<u32>();
        some = true;
        let _e122 = select(0u, 4294967295u, (v11_ < i32()));
        let v17_ = vec4<u32>(bitcast<u32>(v11_), _e122, _e122, _e122);
        let _e124 = high_line_count;
        let _e125 = add_128_(_e124, v17_);
        let _e128 = (bitcast<i32>(_e124.w) < 0i);
        high_line_count = _e125;
        let _e141 = select(0u, 4294967295u, (v15_ < i32()));
        let v18_ = vec4<u32>(bitcast<u32>(v15_), _e141, _e141, _e141);
        let _e143 = low_line_count;
        let _e144 = add_128_(_e143, v18_);
        let _e147 = (bitcast<i32>(_e143.w) < 0i);
        low_line_count = _e144;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row_1 * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_o_orderkey_1 = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_o_orderkey_1.x);
    let _e45 = hash_step(_e44, v0_o_orderkey_1.y);
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
        let _e78 = (_e75 + (candidate_1 * 4u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_o_orderkey_1 == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e93 = params[2].y;
        let _e94 = (_e90 + row_1);
        let _e96 = input[_e94];
        let _e99 = input[(_e94 + 1u)];
        let v2_o_orderpriority_1 = vec2<u32>((_e93 + _e96), (_e99 - _e96));
        let _e105 = work[(_e78 + 2u)];
        let _e109 = work[(_e78 + 3u)];
        let v3_l_shipmode_1 = vec2<u32>(_e105, _e109);
        let _e113 = params[2].z;
        let v4_1 = vec2<u32>(_e113, 8u);
        let _e115 = string_equal(v2_o_orderpriority_1, v4_1);
        let _e118 = params[2].w;
        let v6_1 = vec2<u32>(_e118, 6u);
        let _e121 = string_equal(v2_o_orderpriority_1, v6_1);
        let v8_or_1 = (_e115 | _e121);
        let v11_1 = select(0i, 1i, v8_or_1);
        let _e126 = string_equal(v2_o_orderpriority_1, v4_1);
        let v12_ne_1 = !(_e126);
        let _e128 = string_equal(v2_o_orderpriority_1, v6_1);
        let v13_ne_1 = !(_e128);
        let v14_and_1 = (v12_ne_1 & v13_ne_1);
        let v15_1 = select(0i, 1i, v14_and_1);
        let _e132 = groups_rows;
        groups_rows = (_e132 + 1u);
        let _e138 = select(0u, 4294967295u, (v11_1 < i32()));
        let v17_1 = vec4<u32>(bitcast<u32>(v11_1), _e138, _e138, _e138);
        let _e144 = select(0u, 4294967295u, (v15_1 < i32()));
        let v18_1 = vec4<u32>(bitcast<u32>(v15_1), _e144, _e144, _e144);
    }
    let _e148 = params[3].x;
    let _e150 = groups_rows;
    work[(_e148 + _e11)] = _e150;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_2 = (_e15 + _e11);
    if ((row_2 >= _e18) | (row_2 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e29 = params[3].x;
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
    let v0_o_orderkey_2 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_o_orderkey_2.x);
    let _e57 = hash_step(_e56, v0_o_orderkey_2.y);
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
        let _e89 = (_e86 + (candidate_2 * 4u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_o_orderkey_2 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e104 = params[2].y;
        let _e105 = (_e101 + row_2);
        let _e107 = input[_e105];
        let _e110 = input[(_e105 + 1u)];
        let v2_o_orderpriority_2 = vec2<u32>((_e104 + _e107), (_e110 - _e107));
        let _e116 = work[(_e89 + 2u)];
        let _e120 = work[(_e89 + 3u)];
        let v3_l_shipmode_2 = vec2<u32>(_e116, _e120);
        let _e124 = params[2].z;
        let v4_2 = vec2<u32>(_e124, 8u);
        let _e126 = string_equal(v2_o_orderpriority_2, v4_2);
        let _e129 = params[2].w;
        let v6_2 = vec2<u32>(_e129, 6u);
        let _e132 = string_equal(v2_o_orderpriority_2, v6_2);
        let v8_or_2 = (_e126 | _e132);
        let v11_2 = select(0i, 1i, v8_or_2);
        let _e137 = string_equal(v2_o_orderpriority_2, v4_2);
        let v12_ne_2 = !(_e137);
        let _e139 = string_equal(v2_o_orderpriority_2, v6_2);
        let v13_ne_2 = !(_e139);
        let v14_and_2 = (v12_ne_2 & v13_ne_2);
        let v15_2 = select(0i, 1i, v14_and_2);
        let _e143 = groups_rows_1;
        groups_rows_1 = (_e143 + 1u);
        let _e148 = params[3].y;
        let _e151 = (_e148 + ((_e33 + _e143) * 11u));
        work[_e151] = 3u;
        work[(_e151 + 1u)] = v3_l_shipmode_2.x;
        work[(_e151 + 2u)] = v3_l_shipmode_2.y;
        let _e163 = select(0u, 4294967295u, (v11_2 < i32()));
        let v17_2 = vec4<u32>(bitcast<u32>(v11_2), _e163, _e163, _e163);
        work[(_e151 + 3u)] = v17_2.x;
        work[(_e151 + 4u)] = v17_2.y;
        work[(_e151 + 5u)] = v17_2.z;
        work[(_e151 + 6u)] = v17_2.w;
        let _e182 = select(0u, 4294967295u, (v15_2 < i32()));
        let v18_2 = vec4<u32>(bitcast<u32>(v15_2), _e182, _e182, _e182);
        work[(_e151 + 7u)] = v18_2.x;
        work[(_e151 + 8u)] = v18_2.y;
        work[(_e151 + 9u)] = v18_2.z;
        work[(_e151 + 10u)] = v18_2.w;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: bool;
    var local_5: u32;
    var local_6: bool;
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
    var local_41: u32;
    var local_42: u32;

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
            let _e48 = (_e45 + (number * 2u));
            let _e51 = input[_e48];
            column_0_0_ = _e51;
            let _e55 = input[(_e48 + 1u)];
            column_0_1_ = _e55;
            let _e59 = input[(_e48 + 2u)];
            column_0_2_ = _e59;
            let _e64 = input[(_e48 + 3u)];
            column_0_3_ = _e64;
            let _e68 = input[(_e48 + 4u)];
            column_0_4_ = _e68;
            let _e73 = input[(_e48 + 5u)];
            column_0_5_ = _e73;
            let _e78 = input[(_e48 + 6u)];
            column_0_6_ = _e78;
            let _e83 = input[(_e48 + 7u)];
            column_0_7_ = _e83;
        }
        let _e85 = column_0_0_;
        let _e86 = column_0_1_;
        value_0_0_ = _e85;
        value_0_1_ = _e86;
        some = false;
        if (number < _e6) {
            row(number);
        }
        let _e92 = l_shipmode;
        let _e99 = ((2654435761u ^ _e92.x) * 2246822507u);
        let _e103 = (((_e99 ^ (_e99 >> 15u)) ^ _e92.y) * 2246822507u);
        let _e106 = ((_e103 ^ (_e103 >> 15u)) | 1u);
        let _e107 = some;
        local_4 = bool();
        local_4 = !(_e107);
        local_5 = 0u;
        loop {
            let _e113 = local_5;
            if (_e113 >= 8u) {
                break;
            }
            let _e117 = (((_e106 >> 8u) + _e113) & 15u);
            let _e118 = local_4;
            let _e119 = !(_e118);
            local_6 = bool();
            local_6 = false;
            if _e119 {
                let _e124 = tags[_e117];
                if (_e124 == 0u) {
                    let _e128 = atomicCompareExchangeWeak((&claims[_e117]), 0u, 1u);
                    if _e128.exchanged {
                        let _e131 = (_e117 * 2u);
                        keys[_e131] = _e92.x;
                        keys[(_e131 + 1u)] = _e92.y;
                        let _e138 = atomicAdd((&count_1[0u]), 1u);
                        numbers[_e117] = _e138;
                        places[_e138] = _e117;
                        local_6 = true;
                    }
                }
            }
            workgroupBarrier();
            let _e143 = local_6;
            if _e143 {
                tags[_e117] = _e106;
            }
            workgroupBarrier();
            if _e119 {
                let _e146 = tags[_e117];
                if (_e146 == _e106) {
                    let _e148 = (_e117 * 2u);
                    let _e150 = keys[_e148];
                    let _e155 = keys[(_e148 + 1u)];
                    local_4 = ((true & (_e150 == _e92.x)) & (_e155 == _e92.y));
                }
            }
            local_5 = (_e113 + 1u);
        }
        local_3 = (_e38 + 1u);
    }
    learning = false;
    workgroupBarrier();
    let _e161 = atomicLoad((&count_1[0u]));
    let _e162 = (0u < _e161);
    let _e165 = places[select(0u, 0u, _e162)];
    let _e166 = (_e165 * 2u);
    let _e168 = keys[_e166];
    let _e171 = keys[(_e166 + 1u)];
    first_0_ = 4294967295u;
    high_line_count_0_ = vec4<u32>();
    low_line_count_0_ = vec4<u32>();
    let _e179 = atomicLoad((&count_1[0u]));
    let _e180 = (1u < _e179);
    let _e183 = places[select(0u, 1u, _e180)];
    let _e184 = (_e183 * 2u);
    let _e186 = keys[_e184];
    let _e189 = keys[(_e184 + 1u)];
    first_1_ = 4294967295u;
    high_line_count_1_ = vec4<u32>();
    low_line_count_1_ = vec4<u32>();
    let _e196 = atomicLoad((&count_1[0u]));
    let _e197 = (2u < _e196);
    let _e200 = places[select(0u, 2u, _e197)];
    let _e201 = (_e200 * 2u);
    let _e203 = keys[_e201];
    let _e206 = keys[(_e201 + 1u)];
    first_2_ = 4294967295u;
    high_line_count_2_ = vec4<u32>();
    low_line_count_2_ = vec4<u32>();
    let _e213 = atomicLoad((&count_1[0u]));
    let _e214 = (3u < _e213);
    let _e217 = places[select(0u, 3u, _e214)];
    let _e218 = (_e217 * 2u);
    let _e220 = keys[_e218];
    let _e223 = keys[(_e218 + 1u)];
    first_3_ = 4294967295u;
    high_line_count_3_ = vec4<u32>();
    low_line_count_3_ = vec4<u32>();
    waits = true;
    local_7 = 0u;
    loop {
        let _e231 = local_7;
        if (_e231 >= rounds) {
            break;
        }
        let _e234 = (_e31 + (_e231 * _e27));
        if (_e234 < _e6) {
            let _e238 = params[0].w;
            let _e240 = (_e238 + (_e234 * 2u));
            let _e242 = input[_e240];
            column_0_0_ = _e242;
            let _e245 = input[(_e240 + 1u)];
            column_0_1_ = _e245;
            let _e248 = input[(_e240 + 2u)];
            column_0_2_ = _e248;
            let _e251 = input[(_e240 + 3u)];
            column_0_3_ = _e251;
            let _e254 = input[(_e240 + 4u)];
            column_0_4_ = _e254;
            let _e257 = input[(_e240 + 5u)];
            column_0_5_ = _e257;
            let _e260 = input[(_e240 + 6u)];
            column_0_6_ = _e260;
            let _e263 = input[(_e240 + 7u)];
            column_0_7_ = _e263;
        }
        local_8 = 0u;
        loop {
            let _e265 = local_8;
            if (_e265 >= 4u) {
                break;
            }
            let _e267 = column_0_0_;
            let _e268 = column_0_1_;
            let _e269 = (_e265 >= 1u);
            let _e270 = column_0_2_;
            let _e272 = column_0_3_;
            let _e274 = (_e265 >= 2u);
            let _e275 = column_0_4_;
            let _e277 = column_0_5_;
            let _e279 = (_e265 >= 3u);
            let _e280 = column_0_6_;
            let _e282 = column_0_7_;
            value_0_0_ = select(select(select(_e267, _e270, _e269), _e275, _e274), _e280, _e279);
            value_0_1_ = select(select(select(_e268, _e272, _e269), _e277, _e274), _e282, _e279);
            let number_1 = (_e234 + _e265);
            some = false;
            if (number_1 < _e6) {
                row(number_1);
            }
            let _e286 = some;
            let _e289 = params[3].z;
            let _e290 = (_e289 + number_1);
            let _e291 = l_shipmode;
            let _e295 = select(1u, 0u, (_e286 & _e162));
            let _e301 = (1u - min(((_e295 | (_e168 ^ _e291.x)) | (_e171 ^ _e291.y)), 1u));
            let _e307 = (1u - min(((_e295 | (_e186 ^ _e291.x)) | (_e189 ^ _e291.y)), 1u));
            let _e313 = (1u - min(((_e295 | (_e203 ^ _e291.x)) | (_e206 ^ _e291.y)), 1u));
            let _e319 = (1u - min(((_e295 | (_e220 ^ _e291.x)) | (_e223 ^ _e291.y)), 1u));
            if (_e286 & (((((0u | _e301) | _e307) | _e313) | _e319) == 0u)) {
                let _e329 = ((2654435761u ^ _e291.x) * 2246822507u);
                let _e333 = (((_e329 ^ (_e329 >> 15u)) ^ _e291.y) * 2246822507u);
                let _e336 = ((_e333 ^ (_e333 >> 15u)) | 1u);
                group = u32();
                group = 4294967295u;
                local_9 = 0u;
                loop {
                    let _e340 = local_9;
                    if (_e340 >= 8u) {
                        break;
                    }
                    let _e344 = (((_e336 >> 8u) + _e340) & 15u);
                    let _e346 = tags[_e344];
                    if (_e346 == 0u) {
                        break;
                    }
                    if (_e346 == _e336) {
                        let _e349 = (_e344 * 2u);
                        let _e351 = keys[_e349];
                        let _e356 = keys[(_e349 + 1u)];
                        if ((true & (_e351 == _e291.x)) & (_e356 == _e291.y)) {
                            let _e360 = numbers[_e344];
                            group = _e360;
                            break;
                        }
                    }
                    local_9 = (_e340 + 1u);
                }
                let _e362 = group;
                if (_e362 != 4294967295u) {
                    let _e365 = (_e362 * 9u);
                    let _e366 = ~(_e290);
                    let _e369 = atomicLoad((&totals[_e365]));
                    if (_e366 > _e369) {
                        let _e372 = atomicMax((&totals[_e365]), _e366);
                    }
                    let _e373 = high_line_count;
                    local_10 = false;
                    if (_e373.x != 0u) {
                        let _e382 = atomicAdd((&totals[(_e365 + 1u)]), _e373.x);
                        local_10 = ((_e382 + _e373.x) < _e382);
                    }
                    let _e385 = local_10;
                    let _e388 = (_e373.y + select(0u, 1u, _e385));
                    local_11 = false;
                    if (_e388 != 0u) {
                        let _e393 = atomicAdd((&totals[(_e365 + 2u)]), _e388);
                        local_11 = ((_e393 + _e388) < _e393);
                    }
                    let _e396 = local_11;
                    let _e400 = (_e373.z + select(0u, 1u, (_e396 | (_e388 < _e373.y))));
                    local_12 = false;
                    if (_e400 != 0u) {
                        let _e405 = atomicAdd((&totals[(_e365 + 3u)]), _e400);
                        local_12 = ((_e405 + _e400) < _e405);
                    }
                    let _e408 = local_12;
                    let _e412 = (_e373.w + select(0u, 1u, (_e408 | (_e400 < _e373.z))));
                    local_13 = false;
                    if (_e412 != 0u) {
                        let _e417 = atomicAdd((&totals[(_e365 + 4u)]), _e412);
                        local_13 = ((_e417 + _e412) < _e417);
                    }
                    let _e420 = local_13;
                    let _e423 = low_line_count;
                    local_14 = false;
                    if (_e423.x != 0u) {
                        let _e432 = atomicAdd((&totals[(_e365 + 5u)]), _e423.x);
                        local_14 = ((_e432 + _e423.x) < _e432);
                    }
                    let _e435 = local_14;
                    let _e438 = (_e423.y + select(0u, 1u, _e435));
                    local_15 = false;
                    if (_e438 != 0u) {
                        let _e443 = atomicAdd((&totals[(_e365 + 6u)]), _e438);
                        local_15 = ((_e443 + _e438) < _e443);
                    }
                    let _e446 = local_15;
                    let _e450 = (_e423.z + select(0u, 1u, (_e446 | (_e438 < _e423.y))));
                    local_16 = false;
                    if (_e450 != 0u) {
                        let _e455 = atomicAdd((&totals[(_e365 + 7u)]), _e450);
                        local_16 = ((_e455 + _e450) < _e455);
                    }
                    let _e458 = local_16;
                    let _e462 = (_e423.w + select(0u, 1u, (_e458 | (_e450 < _e423.z))));
                    local_17 = false;
                    if (_e462 != 0u) {
                        let _e467 = atomicAdd((&totals[(_e365 + 8u)]), _e462);
                        local_17 = ((_e467 + _e462) < _e467);
                    }
                    let _e470 = local_17;
                } else {
                    spill(number_1);
                }
            }
            let _e473 = waits;
            if _e473 {
                let _e474 = first_0_;
                let _e478 = select(select(4294967295u, _e290, (_e301 != 0u)), _e474, (_e474 != 4294967295u));
                first_0_ = _e478;
                let _e482 = first_1_;
                let _e486 = select(select(4294967295u, _e290, (_e307 != 0u)), _e482, (_e482 != 4294967295u));
                first_1_ = _e486;
                let _e490 = first_2_;
                let _e494 = select(select(4294967295u, _e290, (_e313 != 0u)), _e490, (_e490 != 4294967295u));
                first_2_ = _e494;
                let _e498 = first_3_;
                let _e502 = select(select(4294967295u, _e290, (_e319 != 0u)), _e498, (_e498 != 4294967295u));
                first_3_ = _e502;
                waits = ((((false | ((_e478 == 4294967295u) & _e162)) | ((_e486 == 4294967295u) & _e180)) | ((_e494 == 4294967295u) & _e197)) | ((_e502 == 4294967295u) & _e214));
            }
            let _e506 = high_line_count;
            let _e508 = high_line_count_0_;
            let _e509 = add_128_(_e508, _e506);
            let _e513 = (bitcast<i32>(_e508.w) < 0i);
            high_line_count_0_ = select(_e508, _e509, vec4((_e301 != 0u)));
            let _e525 = low_line_count;
            let _e527 = low_line_count_0_;
            let _e528 = add_128_(_e527, _e525);
            let _e531 = (bitcast<i32>(_e527.w) < 0i);
            low_line_count_0_ = select(_e527, _e528, vec4((_e301 != 0u)));
            let _e543 = high_line_count;
            let _e545 = high_line_count_1_;
            let _e546 = add_128_(_e545, _e543);
            let _e549 = (bitcast<i32>(_e545.w) < 0i);
            high_line_count_1_ = select(_e545, _e546, vec4((_e307 != 0u)));
            let _e561 = low_line_count;
            let _e563 = low_line_count_1_;
            let _e564 = add_128_(_e563, _e561);
            let _e567 = (bitcast<i32>(_e563.w) < 0i);
            low_line_count_1_ = select(_e563, _e564, vec4((_e307 != 0u)));
            let _e579 = high_line_count;
            let _e581 = high_line_count_2_;
            let _e582 = add_128_(_e581, _e579);
            let _e585 = (bitcast<i32>(_e581.w) < 0i);
            high_line_count_2_ = select(_e581, _e582, vec4((_e313 != 0u)));
            let _e597 = low_line_count;
            let _e599 = low_line_count_2_;
            let _e600 = add_128_(_e599, _e597);
            let _e603 = (bitcast<i32>(_e599.w) < 0i);
            low_line_count_2_ = select(_e599, _e600, vec4((_e313 != 0u)));
            let _e615 = high_line_count;
            let _e617 = high_line_count_3_;
            let _e618 = add_128_(_e617, _e615);
            let _e621 = (bitcast<i32>(_e617.w) < 0i);
            high_line_count_3_ = select(_e617, _e618, vec4((_e319 != 0u)));
            let _e633 = low_line_count;
            let _e635 = low_line_count_3_;
            let _e636 = add_128_(_e635, _e633);
            let _e639 = (bitcast<i32>(_e635.w) < 0i);
            low_line_count_3_ = select(_e635, _e636, vec4((_e319 != 0u)));
            local_8 = (_e265 + 1u);
        }
        local_7 = (_e231 + 1u);
    }
    workgroupBarrier();
    let _e655 = first_0_;
    values[local_2] = _e655;
    let _e658 = high_line_count_0_;
    values[(local_2 + 256u)] = _e658.x;
    values[(local_2 + 512u)] = _e658.y;
    values[(local_2 + 768u)] = _e658.z;
    values[(local_2 + 1024u)] = _e658.w;
    workgroupBarrier();
    let _e674 = (local_2 >> 4u);
    let _e675 = (local_2 & 15u);
    let _e676 = (_e675 < 16u);
    if (_e676 & (_e674 == 0u)) {
        let _e680 = values[_e675];
        first_0_ = _e680;
        local_18 = (_e675 + 16u);
        loop {
            let _e683 = local_18;
            if (_e683 >= 256u) {
                break;
            }
            let _e686 = values[_e683];
            let _e687 = first_0_;
            first_0_ = min(_e686, _e687);
            local_18 = (_e683 + 16u);
        }
        let _e690 = first_0_;
        values[_e675] = _e690;
    }
    if (_e676 & (_e674 == 1u)) {
        let _e696 = values[(_e675 + 256u)];
        let _e699 = values[(_e675 + 512u)];
        let _e702 = values[(_e675 + 768u)];
        let _e705 = values[(_e675 + 1024u)];
        high_line_count_0_ = vec4<u32>(_e696, _e699, _e702, _e705);
        local_19 = (_e675 + 16u);
        loop {
            let _e709 = local_19;
            if (_e709 >= 256u) {
                break;
            }
            let _e713 = values[(_e709 + 256u)];
            let _e716 = values[(_e709 + 512u)];
            let _e719 = values[(_e709 + 768u)];
            let _e722 = values[(_e709 + 1024u)];
            let _e723 = vec4<u32>(_e713, _e716, _e719, _e722);
            let _e724 = high_line_count_0_;
            let _e725 = add_128_(_e724, _e723);
            let _e728 = (bitcast<i32>(_e724.w) < 0i);
            high_line_count_0_ = _e725;
            local_19 = (_e709 + 16u);
        }
        let _e739 = high_line_count_0_;
        values[(_e675 + 256u)] = _e739.x;
        values[(_e675 + 512u)] = _e739.y;
        values[(_e675 + 768u)] = _e739.z;
        values[(_e675 + 1024u)] = _e739.w;
    }
    workgroupBarrier();
    let _e752 = (local_2 & 15u);
    let _e753 = (_e752 < 1u);
    if (_e753 & (_e674 == 0u)) {
        let _e757 = values[_e752];
        first_0_ = _e757;
        local_20 = (_e752 + 1u);
        loop {
            let _e760 = local_20;
            if (_e760 >= 16u) {
                break;
            }
            let _e763 = values[_e760];
            let _e764 = first_0_;
            first_0_ = min(_e763, _e764);
            local_20 = (_e760 + 1u);
        }
        let _e767 = first_0_;
        values[_e752] = _e767;
    }
    if (_e753 & (_e674 == 1u)) {
        let _e773 = values[(_e752 + 256u)];
        let _e776 = values[(_e752 + 512u)];
        let _e779 = values[(_e752 + 768u)];
        let _e782 = values[(_e752 + 1024u)];
        high_line_count_0_ = vec4<u32>(_e773, _e776, _e779, _e782);
        local_21 = (_e752 + 1u);
        loop {
            let _e786 = local_21;
            if (_e786 >= 16u) {
                break;
            }
            let _e790 = values[(_e786 + 256u)];
            let _e793 = values[(_e786 + 512u)];
            let _e796 = values[(_e786 + 768u)];
            let _e799 = values[(_e786 + 1024u)];
            let _e800 = vec4<u32>(_e790, _e793, _e796, _e799);
            let _e801 = high_line_count_0_;
            let _e802 = add_128_(_e801, _e800);
            let _e805 = (bitcast<i32>(_e801.w) < 0i);
            high_line_count_0_ = _e802;
            local_21 = (_e786 + 1u);
        }
        let _e816 = high_line_count_0_;
        values[(_e752 + 256u)] = _e816.x;
        values[(_e752 + 512u)] = _e816.y;
        values[(_e752 + 768u)] = _e816.z;
        values[(_e752 + 1024u)] = _e816.w;
    }
    workgroupBarrier();
    let _e830 = values[0u];
    first_0_ = _e830;
    let _e833 = values[(0u + 256u)];
    let _e836 = values[(0u + 512u)];
    let _e839 = values[(0u + 768u)];
    let _e842 = values[(0u + 1024u)];
    high_line_count_0_ = vec4<u32>(_e833, _e836, _e839, _e842);
    workgroupBarrier();
    let _e844 = low_line_count_0_;
    values[local_2] = _e844.x;
    values[(local_2 + 256u)] = _e844.y;
    values[(local_2 + 512u)] = _e844.z;
    values[(local_2 + 768u)] = _e844.w;
    let _e856 = first_1_;
    values[(local_2 + 1024u)] = _e856;
    workgroupBarrier();
    let _e859 = (local_2 >> 4u);
    let _e860 = (local_2 & 15u);
    let _e861 = (_e860 < 16u);
    if (_e861 & (_e859 == 0u)) {
        let _e865 = values[_e860];
        let _e868 = values[(_e860 + 256u)];
        let _e871 = values[(_e860 + 512u)];
        let _e874 = values[(_e860 + 768u)];
        low_line_count_0_ = vec4<u32>(_e865, _e868, _e871, _e874);
        local_22 = (_e860 + 16u);
        loop {
            let _e878 = local_22;
            if (_e878 >= 256u) {
                break;
            }
            let _e881 = values[_e878];
            let _e884 = values[(_e878 + 256u)];
            let _e887 = values[(_e878 + 512u)];
            let _e890 = values[(_e878 + 768u)];
            let _e891 = vec4<u32>(_e881, _e884, _e887, _e890);
            let _e892 = low_line_count_0_;
            let _e893 = add_128_(_e892, _e891);
            let _e896 = (bitcast<i32>(_e892.w) < 0i);
            low_line_count_0_ = _e893;
            local_22 = (_e878 + 16u);
        }
        let _e907 = low_line_count_0_;
        values[_e860] = _e907.x;
        values[(_e860 + 256u)] = _e907.y;
        values[(_e860 + 512u)] = _e907.z;
        values[(_e860 + 768u)] = _e907.w;
    }
    if (_e861 & (_e859 == 1u)) {
        let _e923 = values[(_e860 + 1024u)];
        first_1_ = _e923;
        local_23 = (_e860 + 16u);
        loop {
            let _e926 = local_23;
            if (_e926 >= 256u) {
                break;
            }
            let _e930 = values[(_e926 + 1024u)];
            let _e931 = first_1_;
            first_1_ = min(_e930, _e931);
            local_23 = (_e926 + 16u);
        }
        let _e934 = first_1_;
        values[(_e860 + 1024u)] = _e934;
    }
    workgroupBarrier();
    let _e937 = (local_2 & 15u);
    let _e938 = (_e937 < 1u);
    if (_e938 & (_e859 == 0u)) {
        let _e942 = values[_e937];
        let _e945 = values[(_e937 + 256u)];
        let _e948 = values[(_e937 + 512u)];
        let _e951 = values[(_e937 + 768u)];
        low_line_count_0_ = vec4<u32>(_e942, _e945, _e948, _e951);
        local_24 = (_e937 + 1u);
        loop {
            let _e955 = local_24;
            if (_e955 >= 16u) {
                break;
            }
            let _e958 = values[_e955];
            let _e961 = values[(_e955 + 256u)];
            let _e964 = values[(_e955 + 512u)];
            let _e967 = values[(_e955 + 768u)];
            let _e968 = vec4<u32>(_e958, _e961, _e964, _e967);
            let _e969 = low_line_count_0_;
            let _e970 = add_128_(_e969, _e968);
            let _e973 = (bitcast<i32>(_e969.w) < 0i);
            low_line_count_0_ = _e970;
            local_24 = (_e955 + 1u);
        }
        let _e984 = low_line_count_0_;
        values[_e937] = _e984.x;
        values[(_e937 + 256u)] = _e984.y;
        values[(_e937 + 512u)] = _e984.z;
        values[(_e937 + 768u)] = _e984.w;
    }
    if (_e938 & (_e859 == 1u)) {
        let _e1000 = values[(_e937 + 1024u)];
        first_1_ = _e1000;
        local_25 = (_e937 + 1u);
        loop {
            let _e1003 = local_25;
            if (_e1003 >= 16u) {
                break;
            }
            let _e1007 = values[(_e1003 + 1024u)];
            let _e1008 = first_1_;
            first_1_ = min(_e1007, _e1008);
            local_25 = (_e1003 + 1u);
        }
        let _e1011 = first_1_;
        values[(_e937 + 1024u)] = _e1011;
    }
    workgroupBarrier();
    let _e1015 = values[0u];
    let _e1018 = values[(0u + 256u)];
    let _e1021 = values[(0u + 512u)];
    let _e1024 = values[(0u + 768u)];
    low_line_count_0_ = vec4<u32>(_e1015, _e1018, _e1021, _e1024);
    let _e1028 = values[(0u + 1024u)];
    first_1_ = _e1028;
    workgroupBarrier();
    let _e1029 = high_line_count_1_;
    values[local_2] = _e1029.x;
    values[(local_2 + 256u)] = _e1029.y;
    values[(local_2 + 512u)] = _e1029.z;
    values[(local_2 + 768u)] = _e1029.w;
    let _e1041 = low_line_count_1_;
    values[(local_2 + 1024u)] = _e1041.x;
    values[(local_2 + 1280u)] = _e1041.y;
    values[(local_2 + 1536u)] = _e1041.z;
    values[(local_2 + 1792u)] = _e1041.w;
    workgroupBarrier();
    let _e1057 = (local_2 >> 4u);
    let _e1058 = (local_2 & 15u);
    let _e1059 = (_e1058 < 16u);
    if (_e1059 & (_e1057 == 0u)) {
        let _e1063 = values[_e1058];
        let _e1066 = values[(_e1058 + 256u)];
        let _e1069 = values[(_e1058 + 512u)];
        let _e1072 = values[(_e1058 + 768u)];
        high_line_count_1_ = vec4<u32>(_e1063, _e1066, _e1069, _e1072);
        local_26 = (_e1058 + 16u);
        loop {
            let _e1076 = local_26;
            if (_e1076 >= 256u) {
                break;
            }
            let _e1079 = values[_e1076];
            let _e1082 = values[(_e1076 + 256u)];
            let _e1085 = values[(_e1076 + 512u)];
            let _e1088 = values[(_e1076 + 768u)];
            let _e1089 = vec4<u32>(_e1079, _e1082, _e1085, _e1088);
            let _e1090 = high_line_count_1_;
            let _e1091 = add_128_(_e1090, _e1089);
            let _e1094 = (bitcast<i32>(_e1090.w) < 0i);
            high_line_count_1_ = _e1091;
            local_26 = (_e1076 + 16u);
        }
        let _e1105 = high_line_count_1_;
        values[_e1058] = _e1105.x;
        values[(_e1058 + 256u)] = _e1105.y;
        values[(_e1058 + 512u)] = _e1105.z;
        values[(_e1058 + 768u)] = _e1105.w;
    }
    if (_e1059 & (_e1057 == 1u)) {
        let _e1121 = values[(_e1058 + 1024u)];
        let _e1124 = values[(_e1058 + 1280u)];
        let _e1127 = values[(_e1058 + 1536u)];
        let _e1130 = values[(_e1058 + 1792u)];
        low_line_count_1_ = vec4<u32>(_e1121, _e1124, _e1127, _e1130);
        local_27 = (_e1058 + 16u);
        loop {
            let _e1134 = local_27;
            if (_e1134 >= 256u) {
                break;
            }
            let _e1138 = values[(_e1134 + 1024u)];
            let _e1141 = values[(_e1134 + 1280u)];
            let _e1144 = values[(_e1134 + 1536u)];
            let _e1147 = values[(_e1134 + 1792u)];
            let _e1148 = vec4<u32>(_e1138, _e1141, _e1144, _e1147);
            let _e1149 = low_line_count_1_;
            let _e1150 = add_128_(_e1149, _e1148);
            let _e1153 = (bitcast<i32>(_e1149.w) < 0i);
            low_line_count_1_ = _e1150;
            local_27 = (_e1134 + 16u);
        }
        let _e1164 = low_line_count_1_;
        values[(_e1058 + 1024u)] = _e1164.x;
        values[(_e1058 + 1280u)] = _e1164.y;
        values[(_e1058 + 1536u)] = _e1164.z;
        values[(_e1058 + 1792u)] = _e1164.w;
    }
    workgroupBarrier();
    let _e1177 = (local_2 & 15u);
    let _e1178 = (_e1177 < 1u);
    if (_e1178 & (_e1057 == 0u)) {
        let _e1182 = values[_e1177];
        let _e1185 = values[(_e1177 + 256u)];
        let _e1188 = values[(_e1177 + 512u)];
        let _e1191 = values[(_e1177 + 768u)];
        high_line_count_1_ = vec4<u32>(_e1182, _e1185, _e1188, _e1191);
        local_28 = (_e1177 + 1u);
        loop {
            let _e1195 = local_28;
            if (_e1195 >= 16u) {
                break;
            }
            let _e1198 = values[_e1195];
            let _e1201 = values[(_e1195 + 256u)];
            let _e1204 = values[(_e1195 + 512u)];
            let _e1207 = values[(_e1195 + 768u)];
            let _e1208 = vec4<u32>(_e1198, _e1201, _e1204, _e1207);
            let _e1209 = high_line_count_1_;
            let _e1210 = add_128_(_e1209, _e1208);
            let _e1213 = (bitcast<i32>(_e1209.w) < 0i);
            high_line_count_1_ = _e1210;
            local_28 = (_e1195 + 1u);
        }
        let _e1224 = high_line_count_1_;
        values[_e1177] = _e1224.x;
        values[(_e1177 + 256u)] = _e1224.y;
        values[(_e1177 + 512u)] = _e1224.z;
        values[(_e1177 + 768u)] = _e1224.w;
    }
    if (_e1178 & (_e1057 == 1u)) {
        let _e1240 = values[(_e1177 + 1024u)];
        let _e1243 = values[(_e1177 + 1280u)];
        let _e1246 = values[(_e1177 + 1536u)];
        let _e1249 = values[(_e1177 + 1792u)];
        low_line_count_1_ = vec4<u32>(_e1240, _e1243, _e1246, _e1249);
        local_29 = (_e1177 + 1u);
        loop {
            let _e1253 = local_29;
            if (_e1253 >= 16u) {
                break;
            }
            let _e1257 = values[(_e1253 + 1024u)];
            let _e1260 = values[(_e1253 + 1280u)];
            let _e1263 = values[(_e1253 + 1536u)];
            let _e1266 = values[(_e1253 + 1792u)];
            let _e1267 = vec4<u32>(_e1257, _e1260, _e1263, _e1266);
            let _e1268 = low_line_count_1_;
            let _e1269 = add_128_(_e1268, _e1267);
            let _e1272 = (bitcast<i32>(_e1268.w) < 0i);
            low_line_count_1_ = _e1269;
            local_29 = (_e1253 + 1u);
        }
        let _e1283 = low_line_count_1_;
        values[(_e1177 + 1024u)] = _e1283.x;
        values[(_e1177 + 1280u)] = _e1283.y;
        values[(_e1177 + 1536u)] = _e1283.z;
        values[(_e1177 + 1792u)] = _e1283.w;
    }
    workgroupBarrier();
    let _e1297 = values[0u];
    let _e1300 = values[(0u + 256u)];
    let _e1303 = values[(0u + 512u)];
    let _e1306 = values[(0u + 768u)];
    high_line_count_1_ = vec4<u32>(_e1297, _e1300, _e1303, _e1306);
    let _e1310 = values[(0u + 1024u)];
    let _e1313 = values[(0u + 1280u)];
    let _e1316 = values[(0u + 1536u)];
    let _e1319 = values[(0u + 1792u)];
    low_line_count_1_ = vec4<u32>(_e1310, _e1313, _e1316, _e1319);
    workgroupBarrier();
    let _e1321 = first_2_;
    values[local_2] = _e1321;
    let _e1323 = high_line_count_2_;
    values[(local_2 + 256u)] = _e1323.x;
    values[(local_2 + 512u)] = _e1323.y;
    values[(local_2 + 768u)] = _e1323.z;
    values[(local_2 + 1024u)] = _e1323.w;
    workgroupBarrier();
    let _e1336 = (local_2 >> 4u);
    let _e1337 = (local_2 & 15u);
    let _e1338 = (_e1337 < 16u);
    if (_e1338 & (_e1336 == 0u)) {
        let _e1342 = values[_e1337];
        first_2_ = _e1342;
        local_30 = (_e1337 + 16u);
        loop {
            let _e1345 = local_30;
            if (_e1345 >= 256u) {
                break;
            }
            let _e1348 = values[_e1345];
            let _e1349 = first_2_;
            first_2_ = min(_e1348, _e1349);
            local_30 = (_e1345 + 16u);
        }
        let _e1352 = first_2_;
        values[_e1337] = _e1352;
    }
    if (_e1338 & (_e1336 == 1u)) {
        let _e1358 = values[(_e1337 + 256u)];
        let _e1361 = values[(_e1337 + 512u)];
        let _e1364 = values[(_e1337 + 768u)];
        let _e1367 = values[(_e1337 + 1024u)];
        high_line_count_2_ = vec4<u32>(_e1358, _e1361, _e1364, _e1367);
        local_31 = (_e1337 + 16u);
        loop {
            let _e1371 = local_31;
            if (_e1371 >= 256u) {
                break;
            }
            let _e1375 = values[(_e1371 + 256u)];
            let _e1378 = values[(_e1371 + 512u)];
            let _e1381 = values[(_e1371 + 768u)];
            let _e1384 = values[(_e1371 + 1024u)];
            let _e1385 = vec4<u32>(_e1375, _e1378, _e1381, _e1384);
            let _e1386 = high_line_count_2_;
            let _e1387 = add_128_(_e1386, _e1385);
            let _e1390 = (bitcast<i32>(_e1386.w) < 0i);
            high_line_count_2_ = _e1387;
            local_31 = (_e1371 + 16u);
        }
        let _e1401 = high_line_count_2_;
        values[(_e1337 + 256u)] = _e1401.x;
        values[(_e1337 + 512u)] = _e1401.y;
        values[(_e1337 + 768u)] = _e1401.z;
        values[(_e1337 + 1024u)] = _e1401.w;
    }
    workgroupBarrier();
    let _e1414 = (local_2 & 15u);
    let _e1415 = (_e1414 < 1u);
    if (_e1415 & (_e1336 == 0u)) {
        let _e1419 = values[_e1414];
        first_2_ = _e1419;
        local_32 = (_e1414 + 1u);
        loop {
            let _e1422 = local_32;
            if (_e1422 >= 16u) {
                break;
            }
            let _e1425 = values[_e1422];
            let _e1426 = first_2_;
            first_2_ = min(_e1425, _e1426);
            local_32 = (_e1422 + 1u);
        }
        let _e1429 = first_2_;
        values[_e1414] = _e1429;
    }
    if (_e1415 & (_e1336 == 1u)) {
        let _e1435 = values[(_e1414 + 256u)];
        let _e1438 = values[(_e1414 + 512u)];
        let _e1441 = values[(_e1414 + 768u)];
        let _e1444 = values[(_e1414 + 1024u)];
        high_line_count_2_ = vec4<u32>(_e1435, _e1438, _e1441, _e1444);
        local_33 = (_e1414 + 1u);
        loop {
            let _e1448 = local_33;
            if (_e1448 >= 16u) {
                break;
            }
            let _e1452 = values[(_e1448 + 256u)];
            let _e1455 = values[(_e1448 + 512u)];
            let _e1458 = values[(_e1448 + 768u)];
            let _e1461 = values[(_e1448 + 1024u)];
            let _e1462 = vec4<u32>(_e1452, _e1455, _e1458, _e1461);
            let _e1463 = high_line_count_2_;
            let _e1464 = add_128_(_e1463, _e1462);
            let _e1467 = (bitcast<i32>(_e1463.w) < 0i);
            high_line_count_2_ = _e1464;
            local_33 = (_e1448 + 1u);
        }
        let _e1478 = high_line_count_2_;
        values[(_e1414 + 256u)] = _e1478.x;
        values[(_e1414 + 512u)] = _e1478.y;
        values[(_e1414 + 768u)] = _e1478.z;
        values[(_e1414 + 1024u)] = _e1478.w;
    }
    workgroupBarrier();
    let _e1492 = values[0u];
    first_2_ = _e1492;
    let _e1495 = values[(0u + 256u)];
    let _e1498 = values[(0u + 512u)];
    let _e1501 = values[(0u + 768u)];
    let _e1504 = values[(0u + 1024u)];
    high_line_count_2_ = vec4<u32>(_e1495, _e1498, _e1501, _e1504);
    workgroupBarrier();
    let _e1506 = low_line_count_2_;
    values[local_2] = _e1506.x;
    values[(local_2 + 256u)] = _e1506.y;
    values[(local_2 + 512u)] = _e1506.z;
    values[(local_2 + 768u)] = _e1506.w;
    let _e1518 = first_3_;
    values[(local_2 + 1024u)] = _e1518;
    workgroupBarrier();
    let _e1521 = (local_2 >> 4u);
    let _e1522 = (local_2 & 15u);
    let _e1523 = (_e1522 < 16u);
    if (_e1523 & (_e1521 == 0u)) {
        let _e1527 = values[_e1522];
        let _e1530 = values[(_e1522 + 256u)];
        let _e1533 = values[(_e1522 + 512u)];
        let _e1536 = values[(_e1522 + 768u)];
        low_line_count_2_ = vec4<u32>(_e1527, _e1530, _e1533, _e1536);
        local_34 = (_e1522 + 16u);
        loop {
            let _e1540 = local_34;
            if (_e1540 >= 256u) {
                break;
            }
            let _e1543 = values[_e1540];
            let _e1546 = values[(_e1540 + 256u)];
            let _e1549 = values[(_e1540 + 512u)];
            let _e1552 = values[(_e1540 + 768u)];
            let _e1553 = vec4<u32>(_e1543, _e1546, _e1549, _e1552);
            let _e1554 = low_line_count_2_;
            let _e1555 = add_128_(_e1554, _e1553);
            let _e1558 = (bitcast<i32>(_e1554.w) < 0i);
            low_line_count_2_ = _e1555;
            local_34 = (_e1540 + 16u);
        }
        let _e1569 = low_line_count_2_;
        values[_e1522] = _e1569.x;
        values[(_e1522 + 256u)] = _e1569.y;
        values[(_e1522 + 512u)] = _e1569.z;
        values[(_e1522 + 768u)] = _e1569.w;
    }
    if (_e1523 & (_e1521 == 1u)) {
        let _e1585 = values[(_e1522 + 1024u)];
        first_3_ = _e1585;
        local_35 = (_e1522 + 16u);
        loop {
            let _e1588 = local_35;
            if (_e1588 >= 256u) {
                break;
            }
            let _e1592 = values[(_e1588 + 1024u)];
            let _e1593 = first_3_;
            first_3_ = min(_e1592, _e1593);
            local_35 = (_e1588 + 16u);
        }
        let _e1596 = first_3_;
        values[(_e1522 + 1024u)] = _e1596;
    }
    workgroupBarrier();
    let _e1599 = (local_2 & 15u);
    let _e1600 = (_e1599 < 1u);
    if (_e1600 & (_e1521 == 0u)) {
        let _e1604 = values[_e1599];
        let _e1607 = values[(_e1599 + 256u)];
        let _e1610 = values[(_e1599 + 512u)];
        let _e1613 = values[(_e1599 + 768u)];
        low_line_count_2_ = vec4<u32>(_e1604, _e1607, _e1610, _e1613);
        local_36 = (_e1599 + 1u);
        loop {
            let _e1617 = local_36;
            if (_e1617 >= 16u) {
                break;
            }
            let _e1620 = values[_e1617];
            let _e1623 = values[(_e1617 + 256u)];
            let _e1626 = values[(_e1617 + 512u)];
            let _e1629 = values[(_e1617 + 768u)];
            let _e1630 = vec4<u32>(_e1620, _e1623, _e1626, _e1629);
            let _e1631 = low_line_count_2_;
            let _e1632 = add_128_(_e1631, _e1630);
            let _e1635 = (bitcast<i32>(_e1631.w) < 0i);
            low_line_count_2_ = _e1632;
            local_36 = (_e1617 + 1u);
        }
        let _e1646 = low_line_count_2_;
        values[_e1599] = _e1646.x;
        values[(_e1599 + 256u)] = _e1646.y;
        values[(_e1599 + 512u)] = _e1646.z;
        values[(_e1599 + 768u)] = _e1646.w;
    }
    if (_e1600 & (_e1521 == 1u)) {
        let _e1662 = values[(_e1599 + 1024u)];
        first_3_ = _e1662;
        local_37 = (_e1599 + 1u);
        loop {
            let _e1665 = local_37;
            if (_e1665 >= 16u) {
                break;
            }
            let _e1669 = values[(_e1665 + 1024u)];
            let _e1670 = first_3_;
            first_3_ = min(_e1669, _e1670);
            local_37 = (_e1665 + 1u);
        }
        let _e1673 = first_3_;
        values[(_e1599 + 1024u)] = _e1673;
    }
    workgroupBarrier();
    let _e1677 = values[0u];
    let _e1680 = values[(0u + 256u)];
    let _e1683 = values[(0u + 512u)];
    let _e1686 = values[(0u + 768u)];
    low_line_count_2_ = vec4<u32>(_e1677, _e1680, _e1683, _e1686);
    let _e1690 = values[(0u + 1024u)];
    first_3_ = _e1690;
    workgroupBarrier();
    let _e1691 = high_line_count_3_;
    values[local_2] = _e1691.x;
    values[(local_2 + 256u)] = _e1691.y;
    values[(local_2 + 512u)] = _e1691.z;
    values[(local_2 + 768u)] = _e1691.w;
    let _e1703 = low_line_count_3_;
    values[(local_2 + 1024u)] = _e1703.x;
    values[(local_2 + 1280u)] = _e1703.y;
    values[(local_2 + 1536u)] = _e1703.z;
    values[(local_2 + 1792u)] = _e1703.w;
    workgroupBarrier();
    let _e1716 = (local_2 >> 4u);
    let _e1717 = (local_2 & 15u);
    let _e1718 = (_e1717 < 16u);
    if (_e1718 & (_e1716 == 0u)) {
        let _e1722 = values[_e1717];
        let _e1725 = values[(_e1717 + 256u)];
        let _e1728 = values[(_e1717 + 512u)];
        let _e1731 = values[(_e1717 + 768u)];
        high_line_count_3_ = vec4<u32>(_e1722, _e1725, _e1728, _e1731);
        local_38 = (_e1717 + 16u);
        loop {
            let _e1735 = local_38;
            if (_e1735 >= 256u) {
                break;
            }
            let _e1738 = values[_e1735];
            let _e1741 = values[(_e1735 + 256u)];
            let _e1744 = values[(_e1735 + 512u)];
            let _e1747 = values[(_e1735 + 768u)];
            let _e1748 = vec4<u32>(_e1738, _e1741, _e1744, _e1747);
            let _e1749 = high_line_count_3_;
            let _e1750 = add_128_(_e1749, _e1748);
            let _e1753 = (bitcast<i32>(_e1749.w) < 0i);
            high_line_count_3_ = _e1750;
            local_38 = (_e1735 + 16u);
        }
        let _e1764 = high_line_count_3_;
        values[_e1717] = _e1764.x;
        values[(_e1717 + 256u)] = _e1764.y;
        values[(_e1717 + 512u)] = _e1764.z;
        values[(_e1717 + 768u)] = _e1764.w;
    }
    if (_e1718 & (_e1716 == 1u)) {
        let _e1780 = values[(_e1717 + 1024u)];
        let _e1783 = values[(_e1717 + 1280u)];
        let _e1786 = values[(_e1717 + 1536u)];
        let _e1789 = values[(_e1717 + 1792u)];
        low_line_count_3_ = vec4<u32>(_e1780, _e1783, _e1786, _e1789);
        local_39 = (_e1717 + 16u);
        loop {
            let _e1793 = local_39;
            if (_e1793 >= 256u) {
                break;
            }
            let _e1797 = values[(_e1793 + 1024u)];
            let _e1800 = values[(_e1793 + 1280u)];
            let _e1803 = values[(_e1793 + 1536u)];
            let _e1806 = values[(_e1793 + 1792u)];
            let _e1807 = vec4<u32>(_e1797, _e1800, _e1803, _e1806);
            let _e1808 = low_line_count_3_;
            let _e1809 = add_128_(_e1808, _e1807);
            let _e1812 = (bitcast<i32>(_e1808.w) < 0i);
            low_line_count_3_ = _e1809;
            local_39 = (_e1793 + 16u);
        }
        let _e1823 = low_line_count_3_;
        values[(_e1717 + 1024u)] = _e1823.x;
        values[(_e1717 + 1280u)] = _e1823.y;
        values[(_e1717 + 1536u)] = _e1823.z;
        values[(_e1717 + 1792u)] = _e1823.w;
    }
    workgroupBarrier();
    let _e1836 = (local_2 & 15u);
    let _e1837 = (_e1836 < 1u);
    if (_e1837 & (_e1716 == 0u)) {
        let _e1841 = values[_e1836];
        let _e1844 = values[(_e1836 + 256u)];
        let _e1847 = values[(_e1836 + 512u)];
        let _e1850 = values[(_e1836 + 768u)];
        high_line_count_3_ = vec4<u32>(_e1841, _e1844, _e1847, _e1850);
        local_40 = (_e1836 + 1u);
        loop {
            let _e1854 = local_40;
            if (_e1854 >= 16u) {
                break;
            }
            let _e1857 = values[_e1854];
            let _e1860 = values[(_e1854 + 256u)];
            let _e1863 = values[(_e1854 + 512u)];
            let _e1866 = values[(_e1854 + 768u)];
            let _e1867 = vec4<u32>(_e1857, _e1860, _e1863, _e1866);
            let _e1868 = high_line_count_3_;
            let _e1869 = add_128_(_e1868, _e1867);
            let _e1872 = (bitcast<i32>(_e1868.w) < 0i);
            high_line_count_3_ = _e1869;
            local_40 = (_e1854 + 1u);
        }
        let _e1883 = high_line_count_3_;
        values[_e1836] = _e1883.x;
        values[(_e1836 + 256u)] = _e1883.y;
        values[(_e1836 + 512u)] = _e1883.z;
        values[(_e1836 + 768u)] = _e1883.w;
    }
    if (_e1837 & (_e1716 == 1u)) {
        let _e1899 = values[(_e1836 + 1024u)];
        let _e1902 = values[(_e1836 + 1280u)];
        let _e1905 = values[(_e1836 + 1536u)];
        let _e1908 = values[(_e1836 + 1792u)];
        low_line_count_3_ = vec4<u32>(_e1899, _e1902, _e1905, _e1908);
        local_41 = (_e1836 + 1u);
        loop {
            let _e1912 = local_41;
            if (_e1912 >= 16u) {
                break;
            }
            let _e1916 = values[(_e1912 + 1024u)];
            let _e1919 = values[(_e1912 + 1280u)];
            let _e1922 = values[(_e1912 + 1536u)];
            let _e1925 = values[(_e1912 + 1792u)];
            let _e1926 = vec4<u32>(_e1916, _e1919, _e1922, _e1925);
            let _e1927 = low_line_count_3_;
            let _e1928 = add_128_(_e1927, _e1926);
            let _e1931 = (bitcast<i32>(_e1927.w) < 0i);
            low_line_count_3_ = _e1928;
            local_41 = (_e1912 + 1u);
        }
        let _e1942 = low_line_count_3_;
        values[(_e1836 + 1024u)] = _e1942.x;
        values[(_e1836 + 1280u)] = _e1942.y;
        values[(_e1836 + 1536u)] = _e1942.z;
        values[(_e1836 + 1792u)] = _e1942.w;
    }
    workgroupBarrier();
    let _e1956 = values[0u];
    let _e1959 = values[(0u + 256u)];
    let _e1962 = values[(0u + 512u)];
    let _e1965 = values[(0u + 768u)];
    high_line_count_3_ = vec4<u32>(_e1956, _e1959, _e1962, _e1965);
    let _e1969 = values[(0u + 1024u)];
    let _e1972 = values[(0u + 1280u)];
    let _e1975 = values[(0u + 1536u)];
    let _e1978 = values[(0u + 1792u)];
    low_line_count_3_ = vec4<u32>(_e1969, _e1972, _e1975, _e1978);
    workgroupBarrier();
    if ((local_2 == 0u) & _e162) {
        let _e1983 = places[0u];
        let _e1984 = (_e1983 * 2u);
        let _e1986 = keys[_e1984];
        let _e1989 = keys[(_e1984 + 1u)];
        let _e1990 = vec2<u32>(_e1986, _e1989);
        let _e1991 = high_line_count_0_;
        let _e1992 = low_line_count_0_;
        let _e1993 = first_0_;
        if (_e1993 != 4294967295u) {
            let _e1997 = params[3].w;
            let _e2000 = params[4].x;
            let _e2003 = params[4].y;
            let _e2006 = params[4].z;
            let _e2009 = atomicLoad((&sync[_e1997]));
            if (_e2009 <= _e2000) {
                let _e2012 = atomicAdd((&sync[_e1997]), 1u);
                if (_e2012 < _e2000) {
                    let _e2016 = (_e2003 + (_e2012 * 10u));
                    work[_e2016] = 0u;
                    work[(_e2016 + 1u)] = 0u;
                    work[(_e2016 + 2u)] = 0u;
                    work[(_e2016 + 3u)] = 0u;
                    work[(_e2016 + 4u)] = 0u;
                    work[(_e2016 + 5u)] = 0u;
                    work[(_e2016 + 6u)] = 0u;
                    work[(_e2016 + 7u)] = 0u;
                    work[(_e2016 + 8u)] = 0u;
                    work[(_e2016 + 9u)] = 0u;
                    work[_e2016] = _e1990.x;
                    work[(_e2016 + 1u)] = _e1990.y;
                    work[(_e2016 + 2u)] = _e1991.x;
                    work[(_e2016 + 3u)] = _e1991.y;
                    work[(_e2016 + 4u)] = _e1991.z;
                    work[(_e2016 + 5u)] = _e1991.w;
                    work[(_e2016 + 6u)] = _e1992.x;
                    work[(_e2016 + 7u)] = _e1992.y;
                    work[(_e2016 + 8u)] = _e1992.z;
                    work[(_e2016 + 9u)] = _e1992.w;
                    work[(_e2006 + _e2012)] = _e1993;
                }
            }
        }
    }
    if ((local_2 == 64u) & _e180) {
        let _e2072 = places[1u];
        let _e2073 = (_e2072 * 2u);
        let _e2075 = keys[_e2073];
        let _e2078 = keys[(_e2073 + 1u)];
        let _e2079 = vec2<u32>(_e2075, _e2078);
        let _e2080 = high_line_count_1_;
        let _e2081 = low_line_count_1_;
        let _e2082 = first_1_;
        if (_e2082 != 4294967295u) {
            let _e2086 = params[3].w;
            let _e2089 = params[4].x;
            let _e2092 = params[4].y;
            let _e2095 = params[4].z;
            let _e2097 = atomicLoad((&sync[_e2086]));
            if (_e2097 <= _e2089) {
                let _e2100 = atomicAdd((&sync[_e2086]), 1u);
                if (_e2100 < _e2089) {
                    let _e2103 = (_e2092 + (_e2100 * 10u));
                    work[_e2103] = 0u;
                    work[(_e2103 + 1u)] = 0u;
                    work[(_e2103 + 2u)] = 0u;
                    work[(_e2103 + 3u)] = 0u;
                    work[(_e2103 + 4u)] = 0u;
                    work[(_e2103 + 5u)] = 0u;
                    work[(_e2103 + 6u)] = 0u;
                    work[(_e2103 + 7u)] = 0u;
                    work[(_e2103 + 8u)] = 0u;
                    work[(_e2103 + 9u)] = 0u;
                    work[_e2103] = _e2079.x;
                    work[(_e2103 + 1u)] = _e2079.y;
                    work[(_e2103 + 2u)] = _e2080.x;
                    work[(_e2103 + 3u)] = _e2080.y;
                    work[(_e2103 + 4u)] = _e2080.z;
                    work[(_e2103 + 5u)] = _e2080.w;
                    work[(_e2103 + 6u)] = _e2081.x;
                    work[(_e2103 + 7u)] = _e2081.y;
                    work[(_e2103 + 8u)] = _e2081.z;
                    work[(_e2103 + 9u)] = _e2081.w;
                    work[(_e2095 + _e2100)] = _e2082;
                }
            }
        }
    }
    if ((local_2 == 128u) & _e197) {
        let _e2158 = places[2u];
        let _e2159 = (_e2158 * 2u);
        let _e2161 = keys[_e2159];
        let _e2164 = keys[(_e2159 + 1u)];
        let _e2165 = vec2<u32>(_e2161, _e2164);
        let _e2166 = high_line_count_2_;
        let _e2167 = low_line_count_2_;
        let _e2168 = first_2_;
        if (_e2168 != 4294967295u) {
            let _e2172 = params[3].w;
            let _e2175 = params[4].x;
            let _e2178 = params[4].y;
            let _e2181 = params[4].z;
            let _e2183 = atomicLoad((&sync[_e2172]));
            if (_e2183 <= _e2175) {
                let _e2186 = atomicAdd((&sync[_e2172]), 1u);
                if (_e2186 < _e2175) {
                    let _e2189 = (_e2178 + (_e2186 * 10u));
                    work[_e2189] = 0u;
                    work[(_e2189 + 1u)] = 0u;
                    work[(_e2189 + 2u)] = 0u;
                    work[(_e2189 + 3u)] = 0u;
                    work[(_e2189 + 4u)] = 0u;
                    work[(_e2189 + 5u)] = 0u;
                    work[(_e2189 + 6u)] = 0u;
                    work[(_e2189 + 7u)] = 0u;
                    work[(_e2189 + 8u)] = 0u;
                    work[(_e2189 + 9u)] = 0u;
                    work[_e2189] = _e2165.x;
                    work[(_e2189 + 1u)] = _e2165.y;
                    work[(_e2189 + 2u)] = _e2166.x;
                    work[(_e2189 + 3u)] = _e2166.y;
                    work[(_e2189 + 4u)] = _e2166.z;
                    work[(_e2189 + 5u)] = _e2166.w;
                    work[(_e2189 + 6u)] = _e2167.x;
                    work[(_e2189 + 7u)] = _e2167.y;
                    work[(_e2189 + 8u)] = _e2167.z;
                    work[(_e2189 + 9u)] = _e2167.w;
                    work[(_e2181 + _e2186)] = _e2168;
                }
            }
        }
    }
    if ((local_2 == 192u) & _e214) {
        let _e2244 = places[3u];
        let _e2245 = (_e2244 * 2u);
        let _e2247 = keys[_e2245];
        let _e2250 = keys[(_e2245 + 1u)];
        let _e2251 = vec2<u32>(_e2247, _e2250);
        let _e2252 = high_line_count_3_;
        let _e2253 = low_line_count_3_;
        let _e2254 = first_3_;
        if (_e2254 != 4294967295u) {
            let _e2258 = params[3].w;
            let _e2261 = params[4].x;
            let _e2264 = params[4].y;
            let _e2267 = params[4].z;
            let _e2269 = atomicLoad((&sync[_e2258]));
            if (_e2269 <= _e2261) {
                let _e2272 = atomicAdd((&sync[_e2258]), 1u);
                if (_e2272 < _e2261) {
                    let _e2275 = (_e2264 + (_e2272 * 10u));
                    work[_e2275] = 0u;
                    work[(_e2275 + 1u)] = 0u;
                    work[(_e2275 + 2u)] = 0u;
                    work[(_e2275 + 3u)] = 0u;
                    work[(_e2275 + 4u)] = 0u;
                    work[(_e2275 + 5u)] = 0u;
                    work[(_e2275 + 6u)] = 0u;
                    work[(_e2275 + 7u)] = 0u;
                    work[(_e2275 + 8u)] = 0u;
                    work[(_e2275 + 9u)] = 0u;
                    work[_e2275] = _e2251.x;
                    work[(_e2275 + 1u)] = _e2251.y;
                    work[(_e2275 + 2u)] = _e2252.x;
                    work[(_e2275 + 3u)] = _e2252.y;
                    work[(_e2275 + 4u)] = _e2252.z;
                    work[(_e2275 + 5u)] = _e2252.w;
                    work[(_e2275 + 6u)] = _e2253.x;
                    work[(_e2275 + 7u)] = _e2253.y;
                    work[(_e2275 + 8u)] = _e2253.z;
                    work[(_e2275 + 9u)] = _e2253.w;
                    work[(_e2267 + _e2272)] = _e2254;
                }
            }
        }
    }
    local_42 = local_2;
    loop {
        let _e2327 = local_42;
        if (_e2327 >= 16u) {
            break;
        }
        let _e2330 = tags[_e2327];
        let _e2332 = numbers[_e2327];
        if ((_e2330 != 0u) & (_e2332 >= 4u)) {
            let _e2336 = (_e2327 * 2u);
            let _e2338 = keys[_e2336];
            let _e2341 = keys[(_e2336 + 1u)];
            let _e2342 = vec2<u32>(_e2338, _e2341);
            let _e2343 = (_e2332 * 9u);
            let _e2345 = atomicLoad((&totals[_e2343]));
            let _e2349 = atomicLoad((&totals[(_e2343 + 1u)]));
            let _e2352 = atomicLoad((&totals[(_e2343 + 2u)]));
            let _e2355 = atomicLoad((&totals[(_e2343 + 3u)]));
            let _e2358 = atomicLoad((&totals[(_e2343 + 4u)]));
            let _e2359 = vec4<u32>(_e2349, _e2352, _e2355, _e2358);
            let _e2362 = atomicLoad((&totals[(_e2343 + 5u)]));
            let _e2365 = atomicLoad((&totals[(_e2343 + 6u)]));
            let _e2368 = atomicLoad((&totals[(_e2343 + 7u)]));
            let _e2371 = atomicLoad((&totals[(_e2343 + 8u)]));
            let _e2372 = vec4<u32>(_e2362, _e2365, _e2368, _e2371);
            let _e2375 = params[3].w;
            let _e2378 = params[4].x;
            let _e2381 = params[4].y;
            let _e2384 = params[4].z;
            let _e2386 = atomicLoad((&sync[_e2375]));
            if (_e2386 <= _e2378) {
                let _e2389 = atomicAdd((&sync[_e2375]), 1u);
                if (_e2389 < _e2378) {
                    let _e2392 = (_e2381 + (_e2389 * 10u));
                    work[_e2392] = 0u;
                    work[(_e2392 + 1u)] = 0u;
                    work[(_e2392 + 2u)] = 0u;
                    work[(_e2392 + 3u)] = 0u;
                    work[(_e2392 + 4u)] = 0u;
                    work[(_e2392 + 5u)] = 0u;
                    work[(_e2392 + 6u)] = 0u;
                    work[(_e2392 + 7u)] = 0u;
                    work[(_e2392 + 8u)] = 0u;
                    work[(_e2392 + 9u)] = 0u;
                    work[_e2392] = _e2342.x;
                    work[(_e2392 + 1u)] = _e2342.y;
                    work[(_e2392 + 2u)] = _e2359.x;
                    work[(_e2392 + 3u)] = _e2359.y;
                    work[(_e2392 + 4u)] = _e2359.z;
                    work[(_e2392 + 5u)] = _e2359.w;
                    work[(_e2392 + 6u)] = _e2372.x;
                    work[(_e2392 + 7u)] = _e2372.y;
                    work[(_e2392 + 8u)] = _e2372.z;
                    work[(_e2392 + 9u)] = _e2372.w;
                    work[(_e2384 + _e2389)] = ~(_e2345);
                }
            }
        }
        local_42 = (_e2327 + 256u);
    }
}

// 3: kernel @scan_groups
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
    let _e32 = (_e29 + (row * 10u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_l_shipmode = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let _e52 = work[(_e32 + 4u)];
    let _e56 = work[(_e32 + 5u)];
    let v2_high_line_count = vec4<u32>(_e44, _e48, _e52, _e56);
    let _e61 = work[(_e32 + 6u)];
    let _e65 = work[(_e32 + 7u)];
    let _e69 = work[(_e32 + 8u)];
    let _e73 = work[(_e32 + 9u)];
    let v3_low_line_count = vec4<u32>(_e61, _e65, _e69, _e73);
    let _e77 = params[1].x;
    let _e79 = (_e77 + (_e11 * 10u));
    work[_e79] = v1_l_shipmode.x;
    work[(_e79 + 1u)] = v1_l_shipmode.y;
    work[(_e79 + 2u)] = v2_high_line_count.x;
    work[(_e79 + 3u)] = v2_high_line_count.y;
    work[(_e79 + 4u)] = v2_high_line_count.z;
    work[(_e79 + 5u)] = v2_high_line_count.w;
    work[(_e79 + 6u)] = v3_low_line_count.x;
    work[(_e79 + 7u)] = v3_low_line_count.y;
    work[(_e79 + 8u)] = v3_low_line_count.z;
    work[(_e79 + 9u)] = v3_low_line_count.w;
}

// 4: kernel @scan_sorted
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
    let _e32 = (_e29 + (row * 10u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_l_shipmode = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let _e52 = work[(_e32 + 4u)];
    let _e56 = work[(_e32 + 5u)];
    let v2_high_line_count = vec4<u32>(_e44, _e48, _e52, _e56);
    let _e61 = work[(_e32 + 6u)];
    let _e65 = work[(_e32 + 7u)];
    let _e69 = work[(_e32 + 8u)];
    let _e73 = work[(_e32 + 9u)];
    let v3_low_line_count = vec4<u32>(_e61, _e65, _e69, _e73);
    let _e77 = params[1].x;
    let _e79 = (_e77 + (_e11 * 10u));
    work[_e79] = v1_l_shipmode.x;
    work[(_e79 + 1u)] = v1_l_shipmode.y;
    work[(_e79 + 2u)] = v2_high_line_count.x;
    work[(_e79 + 3u)] = v2_high_line_count.y;
    work[(_e79 + 4u)] = v2_high_line_count.z;
    work[(_e79 + 5u)] = v2_high_line_count.w;
    work[(_e79 + 6u)] = v3_low_line_count.x;
    work[(_e79 + 7u)] = v3_low_line_count.y;
    work[(_e79 + 8u)] = v3_low_line_count.z;
    work[(_e79 + 9u)] = v3_low_line_count.w;
}

// 5: pass groups_groups of kernel @scan_orders
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
    let _e48 = (groups + (i * 10u));
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
    let _e48 = (entries_1 + (i_1 * 11u));
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
                let _e98 = (entries_1 + ((_e88 & 2147483647u) * 11u));
                let _e101 = work[(_e98 + 1u)];
                let _e104 = work[(_e98 + 2u)];
                let _e107 = string_equal(_e58, vec2<u32>(_e101, _e104));
                let _e108 = (true & _e107);
                local_3 = _e108;
                if (_e108 & (_e68 < _e88)) {
                    let _e112 = atomicMin((&sync[_e78]), _e68);
                }
            } else {
                let _e116 = (groups_1 + ((_e88 - 1u) * 10u));
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
        let _e63 = (entries_3 + (i_3 * 11u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e75 = (groups_3 + (_e60 * 10u));
        work[_e75] = 0u;
        work[(_e75 + 1u)] = 0u;
        work[(_e75 + 2u)] = 0u;
        work[(_e75 + 3u)] = 0u;
        work[(_e75 + 4u)] = 0u;
        work[(_e75 + 5u)] = 0u;
        work[(_e75 + 6u)] = 0u;
        work[(_e75 + 7u)] = 0u;
        work[(_e75 + 8u)] = 0u;
        work[(_e75 + 9u)] = 0u;
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

// 6: pass groups_aggregate of kernel @scan_orders
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
    var high_line_count: vec4<u32>;
    var low_line_count: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_high_line_count: vec4<u32>;
    var whole_low_line_count: vec4<u32>;
    var whole_high_line_count_1: vec4<u32>;
    var whole_low_line_count_1: vec4<u32>;

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
    high_line_count = vec4<u32>();
    low_line_count = vec4<u32>();
    high_line_count = vec4<u32>();
    low_line_count = vec4<u32>();
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
                let _e72 = (parts + (_e59 * 10u));
                let _e73 = high_line_count;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                work[(_e72 + 4u)] = _e73.z;
                work[(_e72 + 5u)] = _e73.w;
                let _e89 = low_line_count;
                work[(_e72 + 6u)] = _e89.x;
                work[(_e72 + 7u)] = _e89.y;
                work[(_e72 + 8u)] = _e89.z;
                work[(_e72 + 9u)] = _e89.w;
                work[(part_numbers + _e59)] = _e66;
            } else {
                let _e109 = (rows + (_e66 * 10u));
                whole_high_line_count = vec4<u32>();
                whole_low_line_count = vec4<u32>();
                let _e116 = work[(_e109 + 2u)];
                let _e119 = work[(_e109 + 3u)];
                let _e122 = work[(_e109 + 4u)];
                let _e125 = work[(_e109 + 5u)];
                whole_high_line_count = vec4<u32>(_e116, _e119, _e122, _e125);
                let _e129 = work[(_e109 + 6u)];
                let _e132 = work[(_e109 + 7u)];
                let _e135 = work[(_e109 + 8u)];
                let _e138 = work[(_e109 + 9u)];
                whole_low_line_count = vec4<u32>(_e129, _e132, _e135, _e138);
                let _e140 = high_line_count;
                let _e141 = whole_high_line_count;
                let _e142 = add_128_(_e141, _e140);
                let _e146 = (bitcast<i32>(_e141.w) < 0i);
                whole_high_line_count = _e142;
                let _e156 = low_line_count;
                let _e157 = whole_low_line_count;
                let _e158 = add_128_(_e157, _e156);
                let _e161 = (bitcast<i32>(_e157.w) < 0i);
                whole_low_line_count = _e158;
                let _e171 = whole_high_line_count;
                work[(_e109 + 2u)] = _e171.x;
                work[(_e109 + 3u)] = _e171.y;
                work[(_e109 + 4u)] = _e171.z;
                work[(_e109 + 5u)] = _e171.w;
                let _e184 = whole_low_line_count;
                work[(_e109 + 6u)] = _e184.x;
                work[(_e109 + 7u)] = _e184.y;
                work[(_e109 + 8u)] = _e184.z;
                work[(_e109 + 9u)] = _e184.w;
            }
            high_line_count = vec4<u32>();
            low_line_count = vec4<u32>();
            is_first = false;
            group = _e65;
        }
        let _e201 = work[(order + _e61)];
        let _e204 = (entries + (_e201 * 11u));
        let _e206 = work[_e204];
        let _e211 = work[(_e204 + 3u)];
        let _e214 = work[(_e204 + 4u)];
        let _e217 = work[(_e204 + 5u)];
        let _e220 = work[(_e204 + 6u)];
        let _e221 = vec4<u32>(_e211, _e214, _e217, _e220);
        if ((_e206 & 1u) != 0u) {
            let _e222 = high_line_count;
            let _e223 = add_128_(_e222, _e221);
            let _e226 = (bitcast<i32>(_e222.w) < 0i);
            high_line_count = _e223;
        }
        let _e237 = work[_e204];
        let _e242 = work[(_e204 + 7u)];
        let _e245 = work[(_e204 + 8u)];
        let _e248 = work[(_e204 + 9u)];
        let _e251 = work[(_e204 + 10u)];
        let _e252 = vec4<u32>(_e242, _e245, _e248, _e251);
        if ((_e237 & 2u) != 0u) {
            let _e253 = low_line_count;
            let _e254 = add_128_(_e253, _e252);
            let _e257 = (bitcast<i32>(_e253.w) < 0i);
            low_line_count = _e254;
        }
        local_1 = (_e61 + 1u);
    }
    let _e268 = group;
    if _e44 {
        let _e269 = (_e59 + 1u);
        let _e270 = is_first;
        if _e270 {
            let _e272 = (parts + (_e59 * 10u));
            let _e273 = high_line_count;
            work[(_e272 + 2u)] = _e273.x;
            work[(_e272 + 3u)] = _e273.y;
            work[(_e272 + 4u)] = _e273.z;
            work[(_e272 + 5u)] = _e273.w;
            let _e286 = low_line_count;
            work[(_e272 + 6u)] = _e286.x;
            work[(_e272 + 7u)] = _e286.y;
            work[(_e272 + 8u)] = _e286.z;
            work[(_e272 + 9u)] = _e286.w;
            work[(part_numbers + _e59)] = _e268;
            high_line_count = vec4<u32>();
            low_line_count = vec4<u32>();
        }
        let _e304 = (parts + (_e269 * 10u));
        let _e305 = high_line_count;
        work[(_e304 + 2u)] = _e305.x;
        work[(_e304 + 3u)] = _e305.y;
        work[(_e304 + 4u)] = _e305.z;
        work[(_e304 + 5u)] = _e305.w;
        let _e318 = low_line_count;
        work[(_e304 + 6u)] = _e318.x;
        work[(_e304 + 7u)] = _e318.y;
        work[(_e304 + 8u)] = _e318.z;
        work[(_e304 + 9u)] = _e318.w;
        work[(part_numbers + _e269)] = _e268;
    } else {
        if (_e43 > 0u) {
            let _e335 = (rows + (_e268 * 10u));
            whole_high_line_count_1 = vec4<u32>();
            whole_low_line_count_1 = vec4<u32>();
            let _e342 = work[(_e335 + 2u)];
            let _e345 = work[(_e335 + 3u)];
            let _e348 = work[(_e335 + 4u)];
            let _e351 = work[(_e335 + 5u)];
            whole_high_line_count_1 = vec4<u32>(_e342, _e345, _e348, _e351);
            let _e355 = work[(_e335 + 6u)];
            let _e358 = work[(_e335 + 7u)];
            let _e361 = work[(_e335 + 8u)];
            let _e364 = work[(_e335 + 9u)];
            whole_low_line_count_1 = vec4<u32>(_e355, _e358, _e361, _e364);
            let _e366 = high_line_count;
            let _e367 = whole_high_line_count_1;
            let _e368 = add_128_(_e367, _e366);
            let _e371 = (bitcast<i32>(_e367.w) < 0i);
            whole_high_line_count_1 = _e368;
            let _e381 = low_line_count;
            let _e382 = whole_low_line_count_1;
            let _e383 = add_128_(_e382, _e381);
            let _e386 = (bitcast<i32>(_e382.w) < 0i);
            whole_low_line_count_1 = _e383;
            let _e396 = whole_high_line_count_1;
            work[(_e335 + 2u)] = _e396.x;
            work[(_e335 + 3u)] = _e396.y;
            work[(_e335 + 4u)] = _e396.z;
            work[(_e335 + 5u)] = _e396.w;
            let _e409 = whole_low_line_count_1;
            work[(_e335 + 6u)] = _e409.x;
            work[(_e335 + 7u)] = _e409.y;
            work[(_e335 + 8u)] = _e409.z;
            work[(_e335 + 9u)] = _e409.w;
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
    high_line_count_1 = vec4<u32>();
    low_line_count_1 = vec4<u32>();
    high_line_count_1 = vec4<u32>();
    low_line_count_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e55 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e57 = local_3;
        if (_e57 >= _e43) {
            break;
        }
        let _e61 = (entries_1 + (_e57 * 11u));
        let _e64 = work[_e61];
        let _e70 = work[(_e61 + 3u)];
        let _e74 = work[(_e61 + 4u)];
        let _e78 = work[(_e61 + 5u)];
        let _e82 = work[(_e61 + 6u)];
        let _e83 = vec4<u32>(_e70, _e74, _e78, _e82);
        if ((_e64 & 1u) != 0u) {
            let _e84 = high_line_count_1;
            let _e85 = add_128_(_e84, _e83);
            let _e89 = (bitcast<i32>(_e84.w) < 0i);
            high_line_count_1 = _e85;
        }
        let _e100 = work[_e61];
        let _e106 = work[(_e61 + 7u)];
        let _e110 = work[(_e61 + 8u)];
        let _e114 = work[(_e61 + 9u)];
        let _e118 = work[(_e61 + 10u)];
        let _e119 = vec4<u32>(_e106, _e110, _e114, _e118);
        if ((_e100 & 2u) != 0u) {
            let _e120 = low_line_count_1;
            let _e121 = add_128_(_e120, _e119);
            let _e124 = (bitcast<i32>(_e120.w) < 0i);
            low_line_count_1 = _e121;
        }
        local_3 = (_e57 + 1u);
    }
    let _e135 = group_1;
    if (part_numbers_1 != 0u) {
        let _e136 = (_e55 + 1u);
        let _e137 = is_first_1;
        if _e137 {
            let _e139 = (parts_1 + (_e55 * 10u));
            let _e140 = high_line_count_1;
            work[(_e139 + 2u)] = _e140.x;
            work[(_e139 + 3u)] = _e140.y;
            work[(_e139 + 4u)] = _e140.z;
            work[(_e139 + 5u)] = _e140.w;
            let _e153 = low_line_count_1;
            work[(_e139 + 6u)] = _e153.x;
            work[(_e139 + 7u)] = _e153.y;
            work[(_e139 + 8u)] = _e153.z;
            work[(_e139 + 9u)] = _e153.w;
            work[(part_numbers_1 + _e55)] = _e135;
            high_line_count_1 = vec4<u32>();
            low_line_count_1 = vec4<u32>();
        }
        let _e171 = (parts_1 + (_e136 * 10u));
        let _e172 = high_line_count_1;
        work[(_e171 + 2u)] = _e172.x;
        work[(_e171 + 3u)] = _e172.y;
        work[(_e171 + 4u)] = _e172.z;
        work[(_e171 + 5u)] = _e172.w;
        let _e185 = low_line_count_1;
        work[(_e171 + 6u)] = _e185.x;
        work[(_e171 + 7u)] = _e185.y;
        work[(_e171 + 8u)] = _e185.z;
        work[(_e171 + 9u)] = _e185.w;
        work[(part_numbers_1 + _e136)] = _e135;
    } else {
        if (_e43 > 0u) {
            let _e202 = (rows_1 + (_e135 * 10u));
            whole_high_line_count_2 = vec4<u32>();
            whole_low_line_count_2 = vec4<u32>();
            let _e209 = work[(_e202 + 2u)];
            let _e212 = work[(_e202 + 3u)];
            let _e215 = work[(_e202 + 4u)];
            let _e218 = work[(_e202 + 5u)];
            whole_high_line_count_2 = vec4<u32>(_e209, _e212, _e215, _e218);
            let _e222 = work[(_e202 + 6u)];
            let _e225 = work[(_e202 + 7u)];
            let _e228 = work[(_e202 + 8u)];
            let _e231 = work[(_e202 + 9u)];
            whole_low_line_count_2 = vec4<u32>(_e222, _e225, _e228, _e231);
            let _e233 = high_line_count_1;
            let _e234 = whole_high_line_count_2;
            let _e235 = add_128_(_e234, _e233);
            let _e238 = (bitcast<i32>(_e234.w) < 0i);
            whole_high_line_count_2 = _e235;
            let _e248 = low_line_count_1;
            let _e249 = whole_low_line_count_2;
            let _e250 = add_128_(_e249, _e248);
            let _e253 = (bitcast<i32>(_e249.w) < 0i);
            whole_low_line_count_2 = _e250;
            let _e263 = whole_high_line_count_2;
            work[(_e202 + 2u)] = _e263.x;
            work[(_e202 + 3u)] = _e263.y;
            work[(_e202 + 4u)] = _e263.z;
            work[(_e202 + 5u)] = _e263.w;
            let _e276 = whole_low_line_count_2;
            work[(_e202 + 6u)] = _e276.x;
            work[(_e202 + 7u)] = _e276.y;
            work[(_e202 + 8u)] = _e276.z;
            work[(_e202 + 9u)] = _e276.w;
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
    high_line_count_2 = vec4<u32>();
    low_line_count_2 = vec4<u32>();
    high_line_count_2 = vec4<u32>();
    low_line_count_2 = vec4<u32>();
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
                let _e72 = (parts_2 + (_e59 * 10u));
                let _e73 = high_line_count_2;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                work[(_e72 + 4u)] = _e73.z;
                work[(_e72 + 5u)] = _e73.w;
                let _e89 = low_line_count_2;
                work[(_e72 + 6u)] = _e89.x;
                work[(_e72 + 7u)] = _e89.y;
                work[(_e72 + 8u)] = _e89.z;
                work[(_e72 + 9u)] = _e89.w;
                work[(part_numbers_2 + _e59)] = _e66;
            } else {
                let _e109 = (rows_2 + (_e66 * 10u));
                whole_high_line_count_3 = vec4<u32>();
                whole_low_line_count_3 = vec4<u32>();
                let _e116 = work[(_e109 + 2u)];
                let _e119 = work[(_e109 + 3u)];
                let _e122 = work[(_e109 + 4u)];
                let _e125 = work[(_e109 + 5u)];
                whole_high_line_count_3 = vec4<u32>(_e116, _e119, _e122, _e125);
                let _e129 = work[(_e109 + 6u)];
                let _e132 = work[(_e109 + 7u)];
                let _e135 = work[(_e109 + 8u)];
                let _e138 = work[(_e109 + 9u)];
                whole_low_line_count_3 = vec4<u32>(_e129, _e132, _e135, _e138);
                let _e140 = high_line_count_2;
                let _e141 = whole_high_line_count_3;
                let _e142 = add_128_(_e141, _e140);
                let _e146 = (bitcast<i32>(_e141.w) < 0i);
                whole_high_line_count_3 = _e142;
                let _e156 = low_line_count_2;
                let _e157 = whole_low_line_count_3;
                let _e158 = add_128_(_e157, _e156);
                let _e161 = (bitcast<i32>(_e157.w) < 0i);
                whole_low_line_count_3 = _e158;
                let _e171 = whole_high_line_count_3;
                work[(_e109 + 2u)] = _e171.x;
                work[(_e109 + 3u)] = _e171.y;
                work[(_e109 + 4u)] = _e171.z;
                work[(_e109 + 5u)] = _e171.w;
                let _e184 = whole_low_line_count_3;
                work[(_e109 + 6u)] = _e184.x;
                work[(_e109 + 7u)] = _e184.y;
                work[(_e109 + 8u)] = _e184.z;
                work[(_e109 + 9u)] = _e184.w;
            }
            high_line_count_2 = vec4<u32>();
            low_line_count_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e65;
        }
        let _e200 = (entries_2 + (_e61 * 10u));
        let _e203 = work[(_e200 + 2u)];
        let _e206 = work[(_e200 + 3u)];
        let _e209 = work[(_e200 + 4u)];
        let _e212 = work[(_e200 + 5u)];
        let _e213 = vec4<u32>(_e203, _e206, _e209, _e212);
        let _e214 = high_line_count_2;
        let _e215 = add_128_(_e214, _e213);
        let _e218 = (bitcast<i32>(_e214.w) < 0i);
        high_line_count_2 = _e215;
        let _e230 = work[(_e200 + 6u)];
        let _e233 = work[(_e200 + 7u)];
        let _e236 = work[(_e200 + 8u)];
        let _e239 = work[(_e200 + 9u)];
        let _e240 = vec4<u32>(_e230, _e233, _e236, _e239);
        let _e241 = low_line_count_2;
        let _e242 = add_128_(_e241, _e240);
        let _e245 = (bitcast<i32>(_e241.w) < 0i);
        low_line_count_2 = _e242;
        local_5 = (_e61 + 1u);
    }
    let _e256 = group_2;
    if _e44 {
        let _e257 = (_e59 + 1u);
        let _e258 = is_first_2;
        if _e258 {
            let _e260 = (parts_2 + (_e59 * 10u));
            let _e261 = high_line_count_2;
            work[(_e260 + 2u)] = _e261.x;
            work[(_e260 + 3u)] = _e261.y;
            work[(_e260 + 4u)] = _e261.z;
            work[(_e260 + 5u)] = _e261.w;
            let _e274 = low_line_count_2;
            work[(_e260 + 6u)] = _e274.x;
            work[(_e260 + 7u)] = _e274.y;
            work[(_e260 + 8u)] = _e274.z;
            work[(_e260 + 9u)] = _e274.w;
            work[(part_numbers_2 + _e59)] = _e256;
            high_line_count_2 = vec4<u32>();
            low_line_count_2 = vec4<u32>();
        }
        let _e292 = (parts_2 + (_e257 * 10u));
        let _e293 = high_line_count_2;
        work[(_e292 + 2u)] = _e293.x;
        work[(_e292 + 3u)] = _e293.y;
        work[(_e292 + 4u)] = _e293.z;
        work[(_e292 + 5u)] = _e293.w;
        let _e306 = low_line_count_2;
        work[(_e292 + 6u)] = _e306.x;
        work[(_e292 + 7u)] = _e306.y;
        work[(_e292 + 8u)] = _e306.z;
        work[(_e292 + 9u)] = _e306.w;
        work[(part_numbers_2 + _e257)] = _e256;
    } else {
        if (_e43 > 0u) {
            let _e323 = (rows_2 + (_e256 * 10u));
            whole_high_line_count_4 = vec4<u32>();
            whole_low_line_count_4 = vec4<u32>();
            let _e330 = work[(_e323 + 2u)];
            let _e333 = work[(_e323 + 3u)];
            let _e336 = work[(_e323 + 4u)];
            let _e339 = work[(_e323 + 5u)];
            whole_high_line_count_4 = vec4<u32>(_e330, _e333, _e336, _e339);
            let _e343 = work[(_e323 + 6u)];
            let _e346 = work[(_e323 + 7u)];
            let _e349 = work[(_e323 + 8u)];
            let _e352 = work[(_e323 + 9u)];
            whole_low_line_count_4 = vec4<u32>(_e343, _e346, _e349, _e352);
            let _e354 = high_line_count_2;
            let _e355 = whole_high_line_count_4;
            let _e356 = add_128_(_e355, _e354);
            let _e359 = (bitcast<i32>(_e355.w) < 0i);
            whole_high_line_count_4 = _e356;
            let _e369 = low_line_count_2;
            let _e370 = whole_low_line_count_4;
            let _e371 = add_128_(_e370, _e369);
            let _e374 = (bitcast<i32>(_e370.w) < 0i);
            whole_low_line_count_4 = _e371;
            let _e384 = whole_high_line_count_4;
            work[(_e323 + 2u)] = _e384.x;
            work[(_e323 + 3u)] = _e384.y;
            work[(_e323 + 4u)] = _e384.z;
            work[(_e323 + 5u)] = _e384.w;
            let _e397 = whole_low_line_count_4;
            work[(_e323 + 6u)] = _e397.x;
            work[(_e323 + 7u)] = _e397.y;
            work[(_e323 + 8u)] = _e397.z;
            work[(_e323 + 9u)] = _e397.w;
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
    high_line_count_3 = vec4<u32>();
    low_line_count_3 = vec4<u32>();
    high_line_count_3 = vec4<u32>();
    low_line_count_3 = vec4<u32>();
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
                let _e72 = (parts_3 + (_e59 * 10u));
                let _e73 = high_line_count_3;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                work[(_e72 + 4u)] = _e73.z;
                work[(_e72 + 5u)] = _e73.w;
                let _e89 = low_line_count_3;
                work[(_e72 + 6u)] = _e89.x;
                work[(_e72 + 7u)] = _e89.y;
                work[(_e72 + 8u)] = _e89.z;
                work[(_e72 + 9u)] = _e89.w;
                work[(part_numbers_3 + _e59)] = _e66;
            } else {
                let _e109 = (rows_3 + (_e66 * 10u));
                whole_high_line_count_5 = vec4<u32>();
                whole_low_line_count_5 = vec4<u32>();
                let _e116 = work[(_e109 + 2u)];
                let _e119 = work[(_e109 + 3u)];
                let _e122 = work[(_e109 + 4u)];
                let _e125 = work[(_e109 + 5u)];
                whole_high_line_count_5 = vec4<u32>(_e116, _e119, _e122, _e125);
                let _e129 = work[(_e109 + 6u)];
                let _e132 = work[(_e109 + 7u)];
                let _e135 = work[(_e109 + 8u)];
                let _e138 = work[(_e109 + 9u)];
                whole_low_line_count_5 = vec4<u32>(_e129, _e132, _e135, _e138);
                let _e140 = high_line_count_3;
                let _e141 = whole_high_line_count_5;
                let _e142 = add_128_(_e141, _e140);
                let _e146 = (bitcast<i32>(_e141.w) < 0i);
                whole_high_line_count_5 = _e142;
                let _e156 = low_line_count_3;
                let _e157 = whole_low_line_count_5;
                let _e158 = add_128_(_e157, _e156);
                let _e161 = (bitcast<i32>(_e157.w) < 0i);
                whole_low_line_count_5 = _e158;
                let _e171 = whole_high_line_count_5;
                work[(_e109 + 2u)] = _e171.x;
                work[(_e109 + 3u)] = _e171.y;
                work[(_e109 + 4u)] = _e171.z;
                work[(_e109 + 5u)] = _e171.w;
                let _e184 = whole_low_line_count_5;
                work[(_e109 + 6u)] = _e184.x;
                work[(_e109 + 7u)] = _e184.y;
                work[(_e109 + 8u)] = _e184.z;
                work[(_e109 + 9u)] = _e184.w;
            }
            high_line_count_3 = vec4<u32>();
            low_line_count_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e65;
        }
        let _e201 = work[(order_3 + _e61)];
        let _e203 = (entries_3 + (_e201 * 10u));
        let _e206 = work[(_e203 + 2u)];
        let _e209 = work[(_e203 + 3u)];
        let _e212 = work[(_e203 + 4u)];
        let _e215 = work[(_e203 + 5u)];
        let _e216 = vec4<u32>(_e206, _e209, _e212, _e215);
        let _e217 = high_line_count_3;
        let _e218 = add_128_(_e217, _e216);
        let _e221 = (bitcast<i32>(_e217.w) < 0i);
        high_line_count_3 = _e218;
        let _e233 = work[(_e203 + 6u)];
        let _e236 = work[(_e203 + 7u)];
        let _e239 = work[(_e203 + 8u)];
        let _e242 = work[(_e203 + 9u)];
        let _e243 = vec4<u32>(_e233, _e236, _e239, _e242);
        let _e244 = low_line_count_3;
        let _e245 = add_128_(_e244, _e243);
        let _e248 = (bitcast<i32>(_e244.w) < 0i);
        low_line_count_3 = _e245;
        local_7 = (_e61 + 1u);
    }
    let _e259 = group_3;
    if _e44 {
        let _e260 = (_e59 + 1u);
        let _e261 = is_first_3;
        if _e261 {
            let _e263 = (parts_3 + (_e59 * 10u));
            let _e264 = high_line_count_3;
            work[(_e263 + 2u)] = _e264.x;
            work[(_e263 + 3u)] = _e264.y;
            work[(_e263 + 4u)] = _e264.z;
            work[(_e263 + 5u)] = _e264.w;
            let _e277 = low_line_count_3;
            work[(_e263 + 6u)] = _e277.x;
            work[(_e263 + 7u)] = _e277.y;
            work[(_e263 + 8u)] = _e277.z;
            work[(_e263 + 9u)] = _e277.w;
            work[(part_numbers_3 + _e59)] = _e259;
            high_line_count_3 = vec4<u32>();
            low_line_count_3 = vec4<u32>();
        }
        let _e295 = (parts_3 + (_e260 * 10u));
        let _e296 = high_line_count_3;
        work[(_e295 + 2u)] = _e296.x;
        work[(_e295 + 3u)] = _e296.y;
        work[(_e295 + 4u)] = _e296.z;
        work[(_e295 + 5u)] = _e296.w;
        let _e309 = low_line_count_3;
        work[(_e295 + 6u)] = _e309.x;
        work[(_e295 + 7u)] = _e309.y;
        work[(_e295 + 8u)] = _e309.z;
        work[(_e295 + 9u)] = _e309.w;
        work[(part_numbers_3 + _e260)] = _e259;
    } else {
        if (_e43 > 0u) {
            let _e326 = (rows_3 + (_e259 * 10u));
            whole_high_line_count_6 = vec4<u32>();
            whole_low_line_count_6 = vec4<u32>();
            let _e333 = work[(_e326 + 2u)];
            let _e336 = work[(_e326 + 3u)];
            let _e339 = work[(_e326 + 4u)];
            let _e342 = work[(_e326 + 5u)];
            whole_high_line_count_6 = vec4<u32>(_e333, _e336, _e339, _e342);
            let _e346 = work[(_e326 + 6u)];
            let _e349 = work[(_e326 + 7u)];
            let _e352 = work[(_e326 + 8u)];
            let _e355 = work[(_e326 + 9u)];
            whole_low_line_count_6 = vec4<u32>(_e346, _e349, _e352, _e355);
            let _e357 = high_line_count_3;
            let _e358 = whole_high_line_count_6;
            let _e359 = add_128_(_e358, _e357);
            let _e362 = (bitcast<i32>(_e358.w) < 0i);
            whole_high_line_count_6 = _e359;
            let _e372 = low_line_count_3;
            let _e373 = whole_low_line_count_6;
            let _e374 = add_128_(_e373, _e372);
            let _e377 = (bitcast<i32>(_e373.w) < 0i);
            whole_low_line_count_6 = _e374;
            let _e387 = whole_high_line_count_6;
            work[(_e326 + 2u)] = _e387.x;
            work[(_e326 + 3u)] = _e387.y;
            work[(_e326 + 4u)] = _e387.z;
            work[(_e326 + 5u)] = _e387.w;
            let _e400 = whole_low_line_count_6;
            work[(_e326 + 6u)] = _e400.x;
            work[(_e326 + 7u)] = _e400.y;
            work[(_e326 + 8u)] = _e400.z;
            work[(_e326 + 9u)] = _e400.w;
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
    high_line_count_4 = vec4<u32>();
    low_line_count_4 = vec4<u32>();
    high_line_count_4 = vec4<u32>();
    low_line_count_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e55 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e57 = local_9;
        if (_e57 >= _e43) {
            break;
        }
        let _e61 = (entries_4 + (_e57 * 10u));
        let _e65 = work[(_e61 + 2u)];
        let _e69 = work[(_e61 + 3u)];
        let _e73 = work[(_e61 + 4u)];
        let _e77 = work[(_e61 + 5u)];
        let _e78 = vec4<u32>(_e65, _e69, _e73, _e77);
        let _e79 = high_line_count_4;
        let _e80 = add_128_(_e79, _e78);
        let _e84 = (bitcast<i32>(_e79.w) < 0i);
        high_line_count_4 = _e80;
        let _e97 = work[(_e61 + 6u)];
        let _e101 = work[(_e61 + 7u)];
        let _e105 = work[(_e61 + 8u)];
        let _e109 = work[(_e61 + 9u)];
        let _e110 = vec4<u32>(_e97, _e101, _e105, _e109);
        let _e111 = low_line_count_4;
        let _e112 = add_128_(_e111, _e110);
        let _e115 = (bitcast<i32>(_e111.w) < 0i);
        low_line_count_4 = _e112;
        local_9 = (_e57 + 1u);
    }
    let _e126 = group_4;
    if (part_numbers_4 != 0u) {
        let _e127 = (_e55 + 1u);
        let _e128 = is_first_4;
        if _e128 {
            let _e130 = (parts_4 + (_e55 * 10u));
            let _e131 = high_line_count_4;
            work[(_e130 + 2u)] = _e131.x;
            work[(_e130 + 3u)] = _e131.y;
            work[(_e130 + 4u)] = _e131.z;
            work[(_e130 + 5u)] = _e131.w;
            let _e144 = low_line_count_4;
            work[(_e130 + 6u)] = _e144.x;
            work[(_e130 + 7u)] = _e144.y;
            work[(_e130 + 8u)] = _e144.z;
            work[(_e130 + 9u)] = _e144.w;
            work[(part_numbers_4 + _e55)] = _e126;
            high_line_count_4 = vec4<u32>();
            low_line_count_4 = vec4<u32>();
        }
        let _e162 = (parts_4 + (_e127 * 10u));
        let _e163 = high_line_count_4;
        work[(_e162 + 2u)] = _e163.x;
        work[(_e162 + 3u)] = _e163.y;
        work[(_e162 + 4u)] = _e163.z;
        work[(_e162 + 5u)] = _e163.w;
        let _e176 = low_line_count_4;
        work[(_e162 + 6u)] = _e176.x;
        work[(_e162 + 7u)] = _e176.y;
        work[(_e162 + 8u)] = _e176.z;
        work[(_e162 + 9u)] = _e176.w;
        work[(part_numbers_4 + _e127)] = _e126;
    } else {
        if (_e43 > 0u) {
            let _e193 = (rows_4 + (_e126 * 10u));
            whole_high_line_count_7 = vec4<u32>();
            whole_low_line_count_7 = vec4<u32>();
            let _e200 = work[(_e193 + 2u)];
            let _e203 = work[(_e193 + 3u)];
            let _e206 = work[(_e193 + 4u)];
            let _e209 = work[(_e193 + 5u)];
            whole_high_line_count_7 = vec4<u32>(_e200, _e203, _e206, _e209);
            let _e213 = work[(_e193 + 6u)];
            let _e216 = work[(_e193 + 7u)];
            let _e219 = work[(_e193 + 8u)];
            let _e222 = work[(_e193 + 9u)];
            whole_low_line_count_7 = vec4<u32>(_e213, _e216, _e219, _e222);
            let _e224 = high_line_count_4;
            let _e225 = whole_high_line_count_7;
            let _e226 = add_128_(_e225, _e224);
            let _e229 = (bitcast<i32>(_e225.w) < 0i);
            whole_high_line_count_7 = _e226;
            let _e239 = low_line_count_4;
            let _e240 = whole_low_line_count_7;
            let _e241 = add_128_(_e240, _e239);
            let _e244 = (bitcast<i32>(_e240.w) < 0i);
            whole_low_line_count_7 = _e241;
            let _e254 = whole_high_line_count_7;
            work[(_e193 + 2u)] = _e254.x;
            work[(_e193 + 3u)] = _e254.y;
            work[(_e193 + 4u)] = _e254.z;
            work[(_e193 + 5u)] = _e254.w;
            let _e267 = whole_low_line_count_7;
            work[(_e193 + 6u)] = _e267.x;
            work[(_e193 + 7u)] = _e267.y;
            work[(_e193 + 8u)] = _e267.z;
            work[(_e193 + 9u)] = _e267.w;
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
    let _e39 = (entries_5 + (i_5 * 11u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 8u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 3u)];
    let _e60 = work[(_e39 + 4u)];
    let _e64 = work[(_e39 + 5u)];
    let _e68 = work[(_e39 + 6u)];
    let _e69 = vec4<u32>(_e56, _e60, _e64, _e68);
    if ((_e49 & 1u) != 0u) {
        local_11 = false;
        if (_e69.x != 0u) {
            let _e79 = atomicAdd((&sync[_e46]), _e69.x);
            local_11 = ((_e79 + _e69.x) < _e79);
        }
        let _e82 = local_11;
        let _e85 = (_e69.y + select(0u, 1u, _e82));
        local_12 = false;
        if (_e85 != 0u) {
            let _e90 = atomicAdd((&sync[(_e46 + 1u)]), _e85);
            local_12 = ((_e90 + _e85) < _e90);
        }
        let _e93 = local_12;
        let _e98 = (_e69.z + select(0u, 1u, (_e93 | (_e85 < _e69.y))));
        local_13 = false;
        if (_e98 != 0u) {
            let _e103 = atomicAdd((&sync[(_e46 + 2u)]), _e98);
            local_13 = ((_e103 + _e98) < _e103);
        }
        let _e106 = local_13;
        let _e110 = (_e69.w + select(0u, 1u, (_e106 | (_e98 < _e69.z))));
        local_14 = false;
        if (_e110 != 0u) {
            let _e115 = atomicAdd((&sync[(_e46 + 3u)]), _e110);
            local_14 = ((_e115 + _e110) < _e115);
        }
        let _e118 = local_14;
    }
    let _e122 = work[_e39];
    let _e128 = work[(_e39 + 7u)];
    let _e131 = work[(_e39 + 8u)];
    let _e135 = work[(_e39 + 9u)];
    let _e139 = work[(_e39 + 10u)];
    let _e140 = vec4<u32>(_e128, _e131, _e135, _e139);
    if ((_e122 & 2u) != 0u) {
        local_15 = false;
        if (_e140.x != 0u) {
            let _e149 = atomicAdd((&sync[(_e46 + 4u)]), _e140.x);
            local_15 = ((_e149 + _e140.x) < _e149);
        }
        let _e152 = local_15;
        let _e155 = (_e140.y + select(0u, 1u, _e152));
        local_16 = false;
        if (_e155 != 0u) {
            let _e160 = atomicAdd((&sync[(_e46 + 5u)]), _e155);
            local_16 = ((_e160 + _e155) < _e160);
        }
        let _e163 = local_16;
        let _e167 = (_e140.z + select(0u, 1u, (_e163 | (_e155 < _e140.y))));
        local_17 = false;
        if (_e167 != 0u) {
            let _e172 = atomicAdd((&sync[(_e46 + 6u)]), _e167);
            local_17 = ((_e172 + _e167) < _e172);
        }
        let _e175 = local_17;
        let _e179 = (_e140.w + select(0u, 1u, (_e175 | (_e167 < _e140.z))));
        local_18 = false;
        if (_e179 != 0u) {
            let _e184 = atomicAdd((&sync[(_e46 + 7u)]), _e179);
            local_18 = ((_e184 + _e179) < _e184);
        }
        let _e187 = local_18;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var high_line_count_5: vec4<u32>;
    var low_line_count_5: vec4<u32>;
    var whole_high_line_count_8: vec4<u32>;
    var whole_low_line_count_8: vec4<u32>;

    let n_6 = params[0].x;
    let entry_count_6 = params[0].y;
    let entries_6 = params[0].z;
    let rows_6 = params[0].w;
    let order_6 = params[1].x;
    let parts_6 = params[1].y;
    let part_numbers_6 = params[1].z;
    let numbers_6 = params[1].w;
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
    let _e53 = atomicLoad((&sync[(_e39 + 1u)]));
    let _e57 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e61 = atomicLoad((&sync[(_e39 + 3u)]));
    high_line_count_5 = vec4<u32>(_e49, _e53, _e57, _e61);
    let _e66 = atomicLoad((&sync[(_e39 + 4u)]));
    let _e70 = atomicLoad((&sync[(_e39 + 5u)]));
    let _e74 = atomicLoad((&sync[(_e39 + 6u)]));
    let _e78 = atomicLoad((&sync[(_e39 + 7u)]));
    low_line_count_5 = vec4<u32>(_e66, _e70, _e74, _e78);
    let _e82 = (rows_6 + (i_6 * 10u));
    whole_high_line_count_8 = vec4<u32>();
    whole_low_line_count_8 = vec4<u32>();
    let _e90 = work[(_e82 + 2u)];
    let _e93 = work[(_e82 + 3u)];
    let _e96 = work[(_e82 + 4u)];
    let _e99 = work[(_e82 + 5u)];
    whole_high_line_count_8 = vec4<u32>(_e90, _e93, _e96, _e99);
    let _e103 = work[(_e82 + 6u)];
    let _e106 = work[(_e82 + 7u)];
    let _e109 = work[(_e82 + 8u)];
    let _e113 = work[(_e82 + 9u)];
    whole_low_line_count_8 = vec4<u32>(_e103, _e106, _e109, _e113);
    let _e115 = high_line_count_5;
    let _e116 = whole_high_line_count_8;
    let _e117 = add_128_(_e116, _e115);
    let _e121 = (bitcast<i32>(_e116.w) < 0i);
    whole_high_line_count_8 = _e117;
    let _e131 = low_line_count_5;
    let _e132 = whole_low_line_count_8;
    let _e133 = add_128_(_e132, _e131);
    let _e136 = (bitcast<i32>(_e132.w) < 0i);
    whole_low_line_count_8 = _e133;
    let _e146 = whole_high_line_count_8;
    work[(_e82 + 2u)] = _e146.x;
    work[(_e82 + 3u)] = _e146.y;
    work[(_e82 + 4u)] = _e146.z;
    work[(_e82 + 5u)] = _e146.w;
    let _e159 = whole_low_line_count_8;
    work[(_e82 + 6u)] = _e159.x;
    work[(_e82 + 7u)] = _e159.y;
    work[(_e82 + 8u)] = _e159.z;
    work[(_e82 + 9u)] = _e159.w;
}

// 7: pass groups_groups of kernel @scan_orders
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
    let _e48 = (groups + (i * 10u));
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
    let _e48 = (entries_1 + (i_1 * 10u));
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
                let _e96 = (entries_1 + ((_e86 & 2147483647u) * 10u));
                let _e98 = work[_e96];
                let _e101 = work[(_e96 + 1u)];
                let _e104 = string_equal(_e56, vec2<u32>(_e98, _e101));
                let _e105 = (true & _e104);
                local_3 = _e105;
                if (_e105 & (_e66 < _e86)) {
                    let _e109 = atomicMin((&sync[_e76]), _e66);
                }
            } else {
                let _e112 = (groups_1 + ((_e86 - 1u) * 10u));
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
        let _e63 = (entries_3 + (i_3 * 10u));
        let _e65 = work[_e63];
        let _e69 = work[(_e63 + 1u)];
        let _e70 = vec2<u32>(_e65, _e69);
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

// 8: pass index
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
    let _e33 = (rows + (i * 4u));
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

// 9: pass sort_by_fields
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
