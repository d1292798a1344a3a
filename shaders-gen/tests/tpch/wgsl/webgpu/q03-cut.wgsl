// 1: kernel @scan_customer
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
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v0_c_mktsegment = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 8u);
    let _e49 = string_equal(v0_c_mktsegment, v1_);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = (_e52 + (row * 2u));
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v3_c_custkey = vec2<u32>(_e57, _e60);
        let _e62 = index_rows;
        index_rows = (_e62 + 1u);
    }
    let _e66 = params[1].w;
    let _e68 = index_rows;
    work[(_e66 + _e11)] = _e68;
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
    let _e29 = params[1].w;
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
    let v0_c_mktsegment_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 8u);
    let _e61 = string_equal(v0_c_mktsegment_1, v1_1);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = (_e64 + (row_1 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v3_c_custkey_1 = vec2<u32>(_e69, _e72);
        let _e74 = index_rows_1;
        index_rows_1 = (_e74 + 1u);
        let _e79 = params[2].x;
        let _e81 = (_e79 + ((_e33 + _e74) * 2u));
        work[_e81] = v3_c_custkey_1.x;
        work[(_e81 + 1u)] = v3_c_custkey_1.y;
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

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var scan_orders_by_index_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    scan_orders_by_index_rows = 0u;
    let _e29 = params[0].w;
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_o_orderdate = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_lt = (v0_o_orderdate < v1_);
    if v2_lt {
        let _e44 = params[1].y;
        let _e47 = (_e44 + (row * 2u));
        let _e49 = input[_e47];
        let _e52 = input[(_e47 + 1u)];
        let v3_o_custkey = vec2<u32>(_e49, _e52);
        let _e56 = params[1].z;
        let _e58 = (_e56 + (row * 2u));
        let _e60 = input[_e58];
        let _e63 = input[(_e58 + 1u)];
        let v4_o_orderkey = vec2<u32>(_e60, _e63);
        let _e67 = params[1].w;
        let _e71 = input[(_e67 + (row * 1u))];
        let v5_o_shippriority = bitcast<i32>(_e71);
        let _e73 = scan_orders_by_index_rows;
        scan_orders_by_index_rows = (_e73 + 1u);
    }
    let _e77 = params[2].x;
    let _e79 = scan_orders_by_index_rows;
    work[(_e77 + _e11)] = _e79;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var scan_orders_by_index_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    scan_orders_by_index_rows_1 = 0u;
    let _e29 = params[2].x;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_o_orderdate_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_1 = bitcast<i32>(_e51);
    let v2_lt_1 = (v0_o_orderdate_1 < v1_1);
    if v2_lt_1 {
        let _e56 = params[1].y;
        let _e59 = (_e56 + (row_1 * 2u));
        let _e61 = input[_e59];
        let _e64 = input[(_e59 + 1u)];
        let v3_o_custkey_1 = vec2<u32>(_e61, _e64);
        let _e68 = params[1].z;
        let _e70 = (_e68 + (row_1 * 2u));
        let _e72 = input[_e70];
        let _e75 = input[(_e70 + 1u)];
        let v4_o_orderkey_1 = vec2<u32>(_e72, _e75);
        let _e79 = params[1].w;
        let _e83 = input[(_e79 + (row_1 * 1u))];
        let v5_o_shippriority_1 = bitcast<i32>(_e83);
        let _e85 = scan_orders_by_index_rows_1;
        scan_orders_by_index_rows_1 = (_e85 + 1u);
        let _e90 = params[2].y;
        let _e93 = (_e90 + ((_e33 + _e85) * 6u));
        work[_e93] = v3_o_custkey_1.x;
        work[(_e93 + 1u)] = v3_o_custkey_1.y;
        work[(_e93 + 2u)] = bitcast<u32>(v0_o_orderdate_1);
        work[(_e93 + 3u)] = v4_o_orderkey_1.x;
        work[(_e93 + 4u)] = v4_o_orderkey_1.y;
        work[(_e93 + 5u)] = bitcast<u32>(v5_o_shippriority_1);
    }
}

// 3: kernel @probe_index_of_scan_orders
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
    let _e32 = (_e29 + (row * 6u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_key0_ = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let v2_value0_ = bitcast<i32>(_e44);
    let _e49 = hash_step(2538058380u, v1_key0_.x);
    let _e50 = hash_step(_e49, v1_key0_.y);
    let _e53 = hash_finish((_e50 ^ 8u));
    let _e56 = params[1].x;
    let _e59 = params[1].y;
    let _e61 = (_e59 + (_e53 & _e56));
    let _e63 = work[_e61];
    let matches_end = work[(_e61 + 1u)];
    position = _e63;
    loop {
        let _e68 = position;
        if (_e68 >= matches_end) {
            break;
        }
        position = (_e68 + 1u);
        let _e73 = params[1].z;
        let candidate = work[(_e73 + _e68)];
        let _e79 = params[1].w;
        let _e81 = (_e79 + (candidate * 2u));
        let _e83 = work[_e81];
        let _e86 = work[(_e81 + 1u)];
        if !(all((v1_key0_ == vec2<u32>(_e83, _e86)))) {
            continue;
        }
        let _e94 = work[(_e32 + 3u)];
        let _e98 = work[(_e32 + 4u)];
        let v4_value1_ = vec2<u32>(_e94, _e98);
        let _e103 = work[(_e32 + 5u)];
        let v5_value2_ = bitcast<i32>(_e103);
        let _e105 = index_2_rows;
        index_2_rows = (_e105 + 1u);
    }
    let _e109 = params[2].x;
    let _e111 = index_2_rows;
    work[(_e109 + _e11)] = _e111;
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
    let _e29 = params[2].x;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 6u));
    let _e47 = work[_e45];
    let _e50 = work[(_e45 + 1u)];
    let v1_key0_1 = vec2<u32>(_e47, _e50);
    let _e55 = work[(_e45 + 2u)];
    let v2_value0_1 = bitcast<i32>(_e55);
    let _e60 = hash_step(2538058380u, v1_key0_1.x);
    let _e61 = hash_step(_e60, v1_key0_1.y);
    let _e64 = hash_finish((_e61 ^ 8u));
    let _e67 = params[1].x;
    let _e70 = params[1].y;
    let _e72 = (_e70 + (_e64 & _e67));
    let _e74 = work[_e72];
    let matches_end_1 = work[(_e72 + 1u)];
    position_1 = _e74;
    loop {
        let _e79 = position_1;
        if (_e79 >= matches_end_1) {
            break;
        }
        position_1 = (_e79 + 1u);
        let _e84 = params[1].z;
        let candidate_1 = work[(_e84 + _e79)];
        let _e90 = params[1].w;
        let _e92 = (_e90 + (candidate_1 * 2u));
        let _e94 = work[_e92];
        let _e97 = work[(_e92 + 1u)];
        if !(all((v1_key0_1 == vec2<u32>(_e94, _e97)))) {
            continue;
        }
        let _e105 = work[(_e45 + 3u)];
        let _e109 = work[(_e45 + 4u)];
        let v4_value1_1 = vec2<u32>(_e105, _e109);
        let _e114 = work[(_e45 + 5u)];
        let v5_value2_1 = bitcast<i32>(_e114);
        let _e116 = index_2_rows_1;
        index_2_rows_1 = (_e116 + 1u);
        let _e121 = params[2].y;
        let _e123 = (_e121 + ((_e33 + _e116) * 4u));
        work[_e123] = v4_value1_1.x;
        work[(_e123 + 1u)] = v4_value1_1.y;
        work[(_e123 + 2u)] = bitcast<u32>(v2_value0_1);
        work[(_e123 + 3u)] = bitcast<u32>(v5_value2_1);
    }
}

// 4: kernel @scan_lineitem
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
    var scan_lineitem_by_index_2_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    scan_lineitem_by_index_2_rows = 0u;
    let _e29 = params[0].w;
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_l_shipdate = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_gt = (v1_ < v0_l_shipdate);
    if v2_gt {
        let _e44 = params[1].y;
        let _e47 = (_e44 + (row * 2u));
        let _e49 = input[_e47];
        let _e52 = input[(_e47 + 1u)];
        let v3_l_orderkey = vec2<u32>(_e49, _e52);
        let _e56 = params[1].z;
        let _e58 = (_e56 + (row * 2u));
        let _e60 = input[_e58];
        let _e63 = input[(_e58 + 1u)];
        let v4_l_extendedprice = vec2<u32>(_e60, _e63);
        let _e67 = params[1].w;
        let _e69 = (_e67 + (row * 2u));
        let _e71 = input[_e69];
        let _e74 = input[(_e69 + 1u)];
        let v5_l_discount = vec2<u32>(_e71, _e74);
        let _e76 = scan_lineitem_by_index_2_rows;
        scan_lineitem_by_index_2_rows = (_e76 + 1u);
    }
    let _e80 = params[2].x;
    let _e82 = scan_lineitem_by_index_2_rows;
    work[(_e80 + _e11)] = _e82;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var scan_lineitem_by_index_2_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    scan_lineitem_by_index_2_rows_1 = 0u;
    let _e29 = params[2].x;
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
    let v2_gt_1 = (v1_1 < v0_l_shipdate_1);
    if v2_gt_1 {
        let _e56 = params[1].y;
        let _e59 = (_e56 + (row_1 * 2u));
        let _e61 = input[_e59];
        let _e64 = input[(_e59 + 1u)];
        let v3_l_orderkey_1 = vec2<u32>(_e61, _e64);
        let _e68 = params[1].z;
        let _e70 = (_e68 + (row_1 * 2u));
        let _e72 = input[_e70];
        let _e75 = input[(_e70 + 1u)];
        let v4_l_extendedprice_1 = vec2<u32>(_e72, _e75);
        let _e79 = params[1].w;
        let _e81 = (_e79 + (row_1 * 2u));
        let _e83 = input[_e81];
        let _e86 = input[(_e81 + 1u)];
        let v5_l_discount_1 = vec2<u32>(_e83, _e86);
        let _e88 = scan_lineitem_by_index_2_rows_1;
        scan_lineitem_by_index_2_rows_1 = (_e88 + 1u);
        let _e93 = params[2].y;
        let _e96 = (_e93 + ((_e33 + _e88) * 6u));
        work[_e96] = v3_l_orderkey_1.x;
        work[(_e96 + 1u)] = v3_l_orderkey_1.y;
        work[(_e96 + 2u)] = v4_l_extendedprice_1.x;
        work[(_e96 + 3u)] = v4_l_extendedprice_1.y;
        work[(_e96 + 4u)] = v5_l_discount_1.x;
        work[(_e96 + 5u)] = v5_l_discount_1.y;
    }
}

// 5: kernel @probe_index_2_of_scan_lineitem
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
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    groups_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 6u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_key0_ = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v1_key0_.x);
    let _e45 = hash_step(_e44, v1_key0_.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e58 = work[_e56];
    let matches_end = work[(_e56 + 1u)];
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
        let _e77 = (_e74 + (candidate * 4u));
        let _e79 = work[_e77];
        let _e82 = work[(_e77 + 1u)];
        if !(all((v1_key0_ == vec2<u32>(_e79, _e82)))) {
            continue;
        }
        let _e90 = work[(_e32 + 2u)];
        let _e94 = work[(_e32 + 3u)];
        let v3_value0_ = vec2<u32>(_e90, _e94);
        let _e98 = work[(_e32 + 4u)];
        let _e102 = work[(_e32 + 5u)];
        let v4_value1_ = vec2<u32>(_e98, _e102);
        let _e106 = work[(_e77 + 2u)];
        let v5_o_orderdate = bitcast<i32>(_e106);
        let _e110 = work[(_e77 + 3u)];
        let v6_o_shippriority = bitcast<i32>(_e110);
        let _e114 = params[2].x;
        let _e117 = params[2].y;
        let v7_ = vec2<u32>(_e114, _e117);
        let v8_sub = vec2<u32>((v7_.x - v4_value1_.x), 0u);
        let v9_mul = vec2<u32>((v3_value0_.x * v8_sub.x), 0u);
        let _e131 = groups_rows;
        groups_rows = (_e131 + 1u);
        let _e140 = select(0u, 4294967295u, (bitcast<i32>(v9_mul.y) < 0i));
        let v11_ = vec4<u32>(v9_mul.x, v9_mul.y, _e140, _e140);
    }
    let _e145 = params[2].z;
    let _e147 = groups_rows;
    work[(_e145 + _e11)] = _e147;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e29 = params[2].z;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 6u));
    let _e47 = work[_e45];
    let _e50 = work[(_e45 + 1u)];
    let v1_key0_1 = vec2<u32>(_e47, _e50);
    let _e55 = hash_step(2538058380u, v1_key0_1.x);
    let _e56 = hash_step(_e55, v1_key0_1.y);
    let _e59 = hash_finish((_e56 ^ 8u));
    let _e62 = params[1].x;
    let _e65 = params[1].y;
    let _e67 = (_e65 + (_e59 & _e62));
    let _e69 = work[_e67];
    let matches_end_1 = work[(_e67 + 1u)];
    position_1 = _e69;
    loop {
        let _e74 = position_1;
        if (_e74 >= matches_end_1) {
            break;
        }
        position_1 = (_e74 + 1u);
        let _e79 = params[1].z;
        let candidate_1 = work[(_e79 + _e74)];
        let _e85 = params[1].w;
        let _e88 = (_e85 + (candidate_1 * 4u));
        let _e90 = work[_e88];
        let _e93 = work[(_e88 + 1u)];
        if !(all((v1_key0_1 == vec2<u32>(_e90, _e93)))) {
            continue;
        }
        let _e101 = work[(_e45 + 2u)];
        let _e105 = work[(_e45 + 3u)];
        let v3_value0_1 = vec2<u32>(_e101, _e105);
        let _e109 = work[(_e45 + 4u)];
        let _e113 = work[(_e45 + 5u)];
        let v4_value1_1 = vec2<u32>(_e109, _e113);
        let _e117 = work[(_e88 + 2u)];
        let v5_o_orderdate_1 = bitcast<i32>(_e117);
        let _e121 = work[(_e88 + 3u)];
        let v6_o_shippriority_1 = bitcast<i32>(_e121);
        let _e125 = params[2].x;
        let _e128 = params[2].y;
        let v7_1 = vec2<u32>(_e125, _e128);
        let v8_sub_1 = vec2<u32>((v7_1.x - v4_value1_1.x), 0u);
        let v9_mul_1 = vec2<u32>((v3_value0_1.x * v8_sub_1.x), 0u);
        let _e142 = groups_rows_1;
        groups_rows_1 = (_e142 + 1u);
        let _e147 = params[2].w;
        let _e150 = (_e147 + ((_e33 + _e142) * 9u));
        work[_e150] = 1u;
        work[(_e150 + 1u)] = v1_key0_1.x;
        work[(_e150 + 2u)] = v1_key0_1.y;
        work[(_e150 + 3u)] = bitcast<u32>(v5_o_orderdate_1);
        work[(_e150 + 4u)] = bitcast<u32>(v6_o_shippriority_1);
        let _e171 = select(0u, 4294967295u, (bitcast<i32>(v9_mul_1.y) < 0i));
        let v11_1 = vec4<u32>(v9_mul_1.x, v9_mul_1.y, _e171, _e171);
        work[(_e150 + 5u)] = v11_1.x;
        work[(_e150 + 6u)] = v11_1.y;
        work[(_e150 + 7u)] = v11_1.z;
        work[(_e150 + 8u)] = v11_1.w;
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
    let v1_l_orderkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let v2_o_orderdate = bitcast<i32>(_e44);
    let _e49 = work[(_e32 + 3u)];
    let v3_o_shippriority = bitcast<i32>(_e49);
    let _e54 = work[(_e32 + 4u)];
    let _e58 = work[(_e32 + 5u)];
    let _e62 = work[(_e32 + 6u)];
    let _e66 = work[(_e32 + 7u)];
    let v4_revenue = vec4<u32>(_e54, _e58, _e62, _e66);
    let _e70 = params[1].x;
    let _e72 = (_e70 + (_e11 * 8u));
    work[_e72] = bitcast<u32>(v2_o_orderdate);
    work[(_e72 + 1u)] = bitcast<u32>(v3_o_shippriority);
    work[(_e72 + 2u)] = v1_l_orderkey.x;
    work[(_e72 + 3u)] = v1_l_orderkey.y;
    work[(_e72 + 4u)] = v4_revenue.x;
    work[(_e72 + 5u)] = v4_revenue.y;
    work[(_e72 + 6u)] = v4_revenue.z;
    work[(_e72 + 7u)] = v4_revenue.w;
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
    let v1_o_orderdate = bitcast<i32>(_e35);
    let _e40 = work[(_e32 + 1u)];
    let v2_o_shippriority = bitcast<i32>(_e40);
    let _e45 = work[(_e32 + 2u)];
    let _e49 = work[(_e32 + 3u)];
    let v3_l_orderkey = vec2<u32>(_e45, _e49);
    let _e54 = work[(_e32 + 4u)];
    let _e58 = work[(_e32 + 5u)];
    let _e62 = work[(_e32 + 6u)];
    let _e66 = work[(_e32 + 7u)];
    let v4_revenue = vec4<u32>(_e54, _e58, _e62, _e66);
    let _e70 = params[1].x;
    let _e72 = (_e70 + (_e11 * 8u));
    work[_e72] = v3_l_orderkey.x;
    work[(_e72 + 1u)] = v3_l_orderkey.y;
    work[(_e72 + 2u)] = v4_revenue.x;
    work[(_e72 + 3u)] = v4_revenue.y;
    work[(_e72 + 4u)] = v4_revenue.z;
    work[(_e72 + 5u)] = v4_revenue.w;
    work[(_e72 + 6u)] = bitcast<u32>(v1_o_orderdate);
    work[(_e72 + 7u)] = bitcast<u32>(v2_o_shippriority);
}

// 8: pass groups_groups of kernel @probe_index_2_of_scan_lineitem
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
    let _e56 = vec2<u32>(_e51, _e55);
    let _e60 = work[(_e48 + 2u)];
    let _e65 = work[(_e48 + 3u)];
    let _e73 = hash_step(2538058380u, _e56.x);
    let _e74 = hash_step(_e73, _e56.y);
    let _e75 = hash_step(_e74, bitcast<u32>(bitcast<i32>(_e60)));
    let _e76 = hash_step(_e75, bitcast<u32>(bitcast<i32>(_e65)));
    let _e79 = hash_finish((_e76 ^ 16u));
    local_1 = _e79;
    loop {
        let _e82 = local_1;
        let _e83 = (_e82 & mask);
        let _e87 = atomicCompareExchangeWeak((&sync[(table + _e83)]), 0u, (i + 1u));
        if _e87.exchanged {
            break;
        }
        if (_e87.old_value != 0u) {
            local_1 = (_e83 + 1u);
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
    let _e62 = work[(_e48 + 3u)];
    let _e63 = bitcast<i32>(_e62);
    let _e67 = work[(_e48 + 4u)];
    let _e68 = bitcast<i32>(_e67);
    let _e75 = hash_step(2538058380u, _e58.x);
    let _e76 = hash_step(_e75, _e58.y);
    let _e77 = hash_step(_e76, bitcast<u32>(_e63));
    let _e78 = hash_step(_e77, bitcast<u32>(_e68));
    let _e81 = hash_finish((_e78 ^ 16u));
    slot = _e81;
    let _e84 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e87 = slot;
        let _e88 = (_e87 & mask_1);
        slot = _e88;
        let _e89 = probes;
        if (_e89 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e89 + 1u);
        let _e94 = (table_1 + _e88);
        let _e96 = atomicLoad((&sync[_e94]));
        holder = _e96;
        if (_e96 == 0u) {
            let _e100 = atomicCompareExchangeWeak((&sync[_e94]), 0u, _e84);
            holder = select(_e100.old_value, _e84, _e100.exchanged);
        }
        let _e104 = holder;
        if (_e104 == _e84) {
            break;
        }
        if (_e104 != 0u) {
            local_3 = bool();
            if ((_e104 & 2147483648u) != 0u) {
                let _e114 = (entries_1 + ((_e104 & 2147483647u) * 9u));
                let _e117 = work[(_e114 + 1u)];
                let _e120 = work[(_e114 + 2u)];
                let _e124 = work[(_e114 + 3u)];
                let _e128 = work[(_e114 + 4u)];
                let _e137 = (((true & all((_e58 == vec2<u32>(_e117, _e120)))) & (_e63 == bitcast<i32>(_e124))) & (_e68 == bitcast<i32>(_e128)));
                local_3 = _e137;
                if (_e137 & (_e84 < _e104)) {
                    let _e141 = atomicMin((&sync[_e94]), _e84);
                }
            } else {
                let _e145 = (groups_1 + ((_e104 - 1u) * 8u));
                let _e147 = work[_e145];
                let _e150 = work[(_e145 + 1u)];
                let _e154 = work[(_e145 + 2u)];
                let _e158 = work[(_e145 + 3u)];
                local_3 = (((true & all((_e58 == vec2<u32>(_e147, _e150)))) & (_e63 == bitcast<i32>(_e154))) & (_e68 == bitcast<i32>(_e158)));
            }
            let _e167 = local_3;
            if _e167 {
                break;
            }
            slot = (_e88 + 1u);
        }
    }
    let _e170 = slot;
    work[(slots_1 + i_1)] = _e170;
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
        let _e76 = work[(_e63 + 3u)];
        let _e81 = work[(_e63 + 4u)];
        let _e85 = (groups_3 + (_e60 * 8u));
        work[_e85] = 0u;
        work[(_e85 + 1u)] = 0u;
        work[(_e85 + 2u)] = 0u;
        work[(_e85 + 3u)] = 0u;
        work[(_e85 + 4u)] = 0u;
        work[(_e85 + 5u)] = 0u;
        work[(_e85 + 6u)] = 0u;
        work[(_e85 + 7u)] = 0u;
        work[_e85] = _e72.x;
        work[(_e85 + 1u)] = _e72.y;
        work[(_e85 + 2u)] = bitcast<u32>(bitcast<i32>(_e76));
        work[(_e85 + 3u)] = bitcast<u32>(bitcast<i32>(_e81));
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

// 9: pass groups_aggregate of kernel @probe_index_2_of_scan_lineitem
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
    var revenue: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_revenue: vec4<u32>;
    var whole_revenue_1: vec4<u32>;

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
    revenue = vec4<u32>();
    revenue = vec4<u32>();
    let _e52 = work[(numbers + _e41)];
    group = _e52;
    is_first = true;
    let _e56 = (i * 2u);
    local_1 = _e41;
    loop {
        let _e58 = local_1;
        if (_e58 >= _e43) {
            break;
        }
        let _e62 = work[(numbers + _e58)];
        let _e63 = group;
        if (_e62 != _e63) {
            let _e65 = is_first;
            if (_e65 & _e44) {
                let _e69 = (parts + (_e56 * 8u));
                let _e70 = revenue;
                work[(_e69 + 4u)] = _e70.x;
                work[(_e69 + 5u)] = _e70.y;
                work[(_e69 + 6u)] = _e70.z;
                work[(_e69 + 7u)] = _e70.w;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e90 = (rows + (_e63 * 8u));
                whole_revenue = vec4<u32>();
                let _e95 = work[(_e90 + 4u)];
                let _e98 = work[(_e90 + 5u)];
                let _e101 = work[(_e90 + 6u)];
                let _e104 = work[(_e90 + 7u)];
                whole_revenue = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = revenue;
                let _e107 = whole_revenue;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_revenue = _e108;
                let _e122 = whole_revenue;
                work[(_e90 + 4u)] = _e122.x;
                work[(_e90 + 5u)] = _e122.y;
                work[(_e90 + 6u)] = _e122.z;
                work[(_e90 + 7u)] = _e122.w;
            }
            revenue = vec4<u32>();
            is_first = false;
            group = _e62;
        }
        let _e138 = work[(order + _e58)];
        let _e141 = (entries + (_e138 * 9u));
        let _e143 = work[_e141];
        let _e148 = work[(_e141 + 5u)];
        let _e151 = work[(_e141 + 6u)];
        let _e154 = work[(_e141 + 7u)];
        let _e157 = work[(_e141 + 8u)];
        let _e158 = vec4<u32>(_e148, _e151, _e154, _e157);
        if ((_e143 & 1u) != 0u) {
            let _e159 = revenue;
            let _e160 = add_128_(_e159, _e158);
            let _e163 = (bitcast<i32>(_e159.w) < 0i);
            revenue = _e160;
        }
        local_1 = (_e58 + 1u);
    }
    let _e174 = group;
    if _e44 {
        let _e175 = (_e56 + 1u);
        let _e176 = is_first;
        if _e176 {
            let _e178 = (parts + (_e56 * 8u));
            let _e179 = revenue;
            work[(_e178 + 4u)] = _e179.x;
            work[(_e178 + 5u)] = _e179.y;
            work[(_e178 + 6u)] = _e179.z;
            work[(_e178 + 7u)] = _e179.w;
            work[(part_numbers + _e56)] = _e174;
            revenue = vec4<u32>();
        }
        let _e196 = (parts + (_e175 * 8u));
        let _e197 = revenue;
        work[(_e196 + 4u)] = _e197.x;
        work[(_e196 + 5u)] = _e197.y;
        work[(_e196 + 6u)] = _e197.z;
        work[(_e196 + 7u)] = _e197.w;
        work[(part_numbers + _e175)] = _e174;
    } else {
        if (_e43 > 0u) {
            let _e214 = (rows + (_e174 * 8u));
            whole_revenue_1 = vec4<u32>();
            let _e219 = work[(_e214 + 4u)];
            let _e222 = work[(_e214 + 5u)];
            let _e225 = work[(_e214 + 6u)];
            let _e228 = work[(_e214 + 7u)];
            whole_revenue_1 = vec4<u32>(_e219, _e222, _e225, _e228);
            let _e230 = revenue;
            let _e231 = whole_revenue_1;
            let _e232 = add_128_(_e231, _e230);
            let _e235 = (bitcast<i32>(_e231.w) < 0i);
            whole_revenue_1 = _e232;
            let _e245 = whole_revenue_1;
            work[(_e214 + 4u)] = _e245.x;
            work[(_e214 + 5u)] = _e245.y;
            work[(_e214 + 6u)] = _e245.z;
            work[(_e214 + 7u)] = _e245.w;
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
    revenue_1 = vec4<u32>();
    revenue_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 9u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 5u)];
        let _e71 = work[(_e58 + 6u)];
        let _e75 = work[(_e58 + 7u)];
        let _e79 = work[(_e58 + 8u)];
        let _e80 = vec4<u32>(_e67, _e71, _e75, _e79);
        if ((_e61 & 1u) != 0u) {
            let _e81 = revenue_1;
            let _e82 = add_128_(_e81, _e80);
            let _e86 = (bitcast<i32>(_e81.w) < 0i);
            revenue_1 = _e82;
        }
        local_3 = (_e54 + 1u);
    }
    let _e97 = group_1;
    if (part_numbers_1 != 0u) {
        let _e98 = (_e52 + 1u);
        let _e99 = is_first_1;
        if _e99 {
            let _e101 = (parts_1 + (_e52 * 8u));
            let _e102 = revenue_1;
            work[(_e101 + 4u)] = _e102.x;
            work[(_e101 + 5u)] = _e102.y;
            work[(_e101 + 6u)] = _e102.z;
            work[(_e101 + 7u)] = _e102.w;
            work[(part_numbers_1 + _e52)] = _e97;
            revenue_1 = vec4<u32>();
        }
        let _e120 = (parts_1 + (_e98 * 8u));
        let _e121 = revenue_1;
        work[(_e120 + 4u)] = _e121.x;
        work[(_e120 + 5u)] = _e121.y;
        work[(_e120 + 6u)] = _e121.z;
        work[(_e120 + 7u)] = _e121.w;
        work[(part_numbers_1 + _e98)] = _e97;
    } else {
        if (_e43 > 0u) {
            let _e138 = (rows_1 + (_e97 * 8u));
            whole_revenue_2 = vec4<u32>();
            let _e143 = work[(_e138 + 4u)];
            let _e146 = work[(_e138 + 5u)];
            let _e149 = work[(_e138 + 6u)];
            let _e152 = work[(_e138 + 7u)];
            whole_revenue_2 = vec4<u32>(_e143, _e146, _e149, _e152);
            let _e154 = revenue_1;
            let _e155 = whole_revenue_2;
            let _e156 = add_128_(_e155, _e154);
            let _e159 = (bitcast<i32>(_e155.w) < 0i);
            whole_revenue_2 = _e156;
            let _e169 = whole_revenue_2;
            work[(_e138 + 4u)] = _e169.x;
            work[(_e138 + 5u)] = _e169.y;
            work[(_e138 + 6u)] = _e169.z;
            work[(_e138 + 7u)] = _e169.w;
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
    revenue_2 = vec4<u32>();
    revenue_2 = vec4<u32>();
    let _e52 = work[(numbers_2 + _e41)];
    group_2 = _e52;
    is_first_2 = true;
    let _e56 = (i_2 * 2u);
    local_5 = _e41;
    loop {
        let _e58 = local_5;
        if (_e58 >= _e43) {
            break;
        }
        let _e62 = work[(numbers_2 + _e58)];
        let _e63 = group_2;
        if (_e62 != _e63) {
            let _e65 = is_first_2;
            if (_e65 & _e44) {
                let _e69 = (parts_2 + (_e56 * 8u));
                let _e70 = revenue_2;
                work[(_e69 + 4u)] = _e70.x;
                work[(_e69 + 5u)] = _e70.y;
                work[(_e69 + 6u)] = _e70.z;
                work[(_e69 + 7u)] = _e70.w;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e90 = (rows_2 + (_e63 * 8u));
                whole_revenue_3 = vec4<u32>();
                let _e95 = work[(_e90 + 4u)];
                let _e98 = work[(_e90 + 5u)];
                let _e101 = work[(_e90 + 6u)];
                let _e104 = work[(_e90 + 7u)];
                whole_revenue_3 = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = revenue_2;
                let _e107 = whole_revenue_3;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_revenue_3 = _e108;
                let _e122 = whole_revenue_3;
                work[(_e90 + 4u)] = _e122.x;
                work[(_e90 + 5u)] = _e122.y;
                work[(_e90 + 6u)] = _e122.z;
                work[(_e90 + 7u)] = _e122.w;
            }
            revenue_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e137 = (entries_2 + (_e58 * 8u));
        let _e140 = work[(_e137 + 4u)];
        let _e143 = work[(_e137 + 5u)];
        let _e146 = work[(_e137 + 6u)];
        let _e149 = work[(_e137 + 7u)];
        let _e150 = vec4<u32>(_e140, _e143, _e146, _e149);
        let _e151 = revenue_2;
        let _e152 = add_128_(_e151, _e150);
        let _e155 = (bitcast<i32>(_e151.w) < 0i);
        revenue_2 = _e152;
        local_5 = (_e58 + 1u);
    }
    let _e166 = group_2;
    if _e44 {
        let _e167 = (_e56 + 1u);
        let _e168 = is_first_2;
        if _e168 {
            let _e170 = (parts_2 + (_e56 * 8u));
            let _e171 = revenue_2;
            work[(_e170 + 4u)] = _e171.x;
            work[(_e170 + 5u)] = _e171.y;
            work[(_e170 + 6u)] = _e171.z;
            work[(_e170 + 7u)] = _e171.w;
            work[(part_numbers_2 + _e56)] = _e166;
            revenue_2 = vec4<u32>();
        }
        let _e188 = (parts_2 + (_e167 * 8u));
        let _e189 = revenue_2;
        work[(_e188 + 4u)] = _e189.x;
        work[(_e188 + 5u)] = _e189.y;
        work[(_e188 + 6u)] = _e189.z;
        work[(_e188 + 7u)] = _e189.w;
        work[(part_numbers_2 + _e167)] = _e166;
    } else {
        if (_e43 > 0u) {
            let _e206 = (rows_2 + (_e166 * 8u));
            whole_revenue_4 = vec4<u32>();
            let _e211 = work[(_e206 + 4u)];
            let _e214 = work[(_e206 + 5u)];
            let _e217 = work[(_e206 + 6u)];
            let _e220 = work[(_e206 + 7u)];
            whole_revenue_4 = vec4<u32>(_e211, _e214, _e217, _e220);
            let _e222 = revenue_2;
            let _e223 = whole_revenue_4;
            let _e224 = add_128_(_e223, _e222);
            let _e227 = (bitcast<i32>(_e223.w) < 0i);
            whole_revenue_4 = _e224;
            let _e237 = whole_revenue_4;
            work[(_e206 + 4u)] = _e237.x;
            work[(_e206 + 5u)] = _e237.y;
            work[(_e206 + 6u)] = _e237.z;
            work[(_e206 + 7u)] = _e237.w;
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
    revenue_3 = vec4<u32>();
    revenue_3 = vec4<u32>();
    let _e52 = work[(numbers_3 + _e41)];
    group_3 = _e52;
    is_first_3 = true;
    let _e56 = (i_3 * 2u);
    local_7 = _e41;
    loop {
        let _e58 = local_7;
        if (_e58 >= _e43) {
            break;
        }
        let _e62 = work[(numbers_3 + _e58)];
        let _e63 = group_3;
        if (_e62 != _e63) {
            let _e65 = is_first_3;
            if (_e65 & _e44) {
                let _e69 = (parts_3 + (_e56 * 8u));
                let _e70 = revenue_3;
                work[(_e69 + 4u)] = _e70.x;
                work[(_e69 + 5u)] = _e70.y;
                work[(_e69 + 6u)] = _e70.z;
                work[(_e69 + 7u)] = _e70.w;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e90 = (rows_3 + (_e63 * 8u));
                whole_revenue_5 = vec4<u32>();
                let _e95 = work[(_e90 + 4u)];
                let _e98 = work[(_e90 + 5u)];
                let _e101 = work[(_e90 + 6u)];
                let _e104 = work[(_e90 + 7u)];
                whole_revenue_5 = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = revenue_3;
                let _e107 = whole_revenue_5;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_revenue_5 = _e108;
                let _e122 = whole_revenue_5;
                work[(_e90 + 4u)] = _e122.x;
                work[(_e90 + 5u)] = _e122.y;
                work[(_e90 + 6u)] = _e122.z;
                work[(_e90 + 7u)] = _e122.w;
            }
            revenue_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e138 = work[(order_3 + _e58)];
        let _e140 = (entries_3 + (_e138 * 8u));
        let _e143 = work[(_e140 + 4u)];
        let _e146 = work[(_e140 + 5u)];
        let _e149 = work[(_e140 + 6u)];
        let _e152 = work[(_e140 + 7u)];
        let _e153 = vec4<u32>(_e143, _e146, _e149, _e152);
        let _e154 = revenue_3;
        let _e155 = add_128_(_e154, _e153);
        let _e158 = (bitcast<i32>(_e154.w) < 0i);
        revenue_3 = _e155;
        local_7 = (_e58 + 1u);
    }
    let _e169 = group_3;
    if _e44 {
        let _e170 = (_e56 + 1u);
        let _e171 = is_first_3;
        if _e171 {
            let _e173 = (parts_3 + (_e56 * 8u));
            let _e174 = revenue_3;
            work[(_e173 + 4u)] = _e174.x;
            work[(_e173 + 5u)] = _e174.y;
            work[(_e173 + 6u)] = _e174.z;
            work[(_e173 + 7u)] = _e174.w;
            work[(part_numbers_3 + _e56)] = _e169;
            revenue_3 = vec4<u32>();
        }
        let _e191 = (parts_3 + (_e170 * 8u));
        let _e192 = revenue_3;
        work[(_e191 + 4u)] = _e192.x;
        work[(_e191 + 5u)] = _e192.y;
        work[(_e191 + 6u)] = _e192.z;
        work[(_e191 + 7u)] = _e192.w;
        work[(part_numbers_3 + _e170)] = _e169;
    } else {
        if (_e43 > 0u) {
            let _e209 = (rows_3 + (_e169 * 8u));
            whole_revenue_6 = vec4<u32>();
            let _e214 = work[(_e209 + 4u)];
            let _e217 = work[(_e209 + 5u)];
            let _e220 = work[(_e209 + 6u)];
            let _e223 = work[(_e209 + 7u)];
            whole_revenue_6 = vec4<u32>(_e214, _e217, _e220, _e223);
            let _e225 = revenue_3;
            let _e226 = whole_revenue_6;
            let _e227 = add_128_(_e226, _e225);
            let _e230 = (bitcast<i32>(_e226.w) < 0i);
            whole_revenue_6 = _e227;
            let _e240 = whole_revenue_6;
            work[(_e209 + 4u)] = _e240.x;
            work[(_e209 + 5u)] = _e240.y;
            work[(_e209 + 6u)] = _e240.z;
            work[(_e209 + 7u)] = _e240.w;
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
    revenue_4 = vec4<u32>();
    revenue_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 8u));
        let _e63 = work[(_e58 + 4u)];
        let _e67 = work[(_e58 + 5u)];
        let _e71 = work[(_e58 + 6u)];
        let _e75 = work[(_e58 + 7u)];
        let _e76 = vec4<u32>(_e63, _e67, _e71, _e75);
        let _e77 = revenue_4;
        let _e78 = add_128_(_e77, _e76);
        let _e82 = (bitcast<i32>(_e77.w) < 0i);
        revenue_4 = _e78;
        local_9 = (_e54 + 1u);
    }
    let _e93 = group_4;
    if (part_numbers_4 != 0u) {
        let _e94 = (_e52 + 1u);
        let _e95 = is_first_4;
        if _e95 {
            let _e97 = (parts_4 + (_e52 * 8u));
            let _e98 = revenue_4;
            work[(_e97 + 4u)] = _e98.x;
            work[(_e97 + 5u)] = _e98.y;
            work[(_e97 + 6u)] = _e98.z;
            work[(_e97 + 7u)] = _e98.w;
            work[(part_numbers_4 + _e52)] = _e93;
            revenue_4 = vec4<u32>();
        }
        let _e115 = (parts_4 + (_e94 * 8u));
        let _e116 = revenue_4;
        work[(_e115 + 4u)] = _e116.x;
        work[(_e115 + 5u)] = _e116.y;
        work[(_e115 + 6u)] = _e116.z;
        work[(_e115 + 7u)] = _e116.w;
        work[(part_numbers_4 + _e94)] = _e93;
    } else {
        if (_e43 > 0u) {
            let _e133 = (rows_4 + (_e93 * 8u));
            whole_revenue_7 = vec4<u32>();
            let _e138 = work[(_e133 + 4u)];
            let _e141 = work[(_e133 + 5u)];
            let _e144 = work[(_e133 + 6u)];
            let _e147 = work[(_e133 + 7u)];
            whole_revenue_7 = vec4<u32>(_e138, _e141, _e144, _e147);
            let _e149 = revenue_4;
            let _e150 = whole_revenue_7;
            let _e151 = add_128_(_e150, _e149);
            let _e154 = (bitcast<i32>(_e150.w) < 0i);
            whole_revenue_7 = _e151;
            let _e164 = whole_revenue_7;
            work[(_e133 + 4u)] = _e164.x;
            work[(_e133 + 5u)] = _e164.y;
            work[(_e133 + 6u)] = _e164.z;
            work[(_e133 + 7u)] = _e164.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn add(@builtin(workgroup_id) workgroup_5: vec3<u32>, @builtin(local_invocation_index) local_10: u32, @builtin(num_workgroups) workgroups_5: vec3<u32>) {
    var local_11: bool;
    var local_12: bool;
    var local_13: bool;
    var local_14: bool;

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
    let _e46 = (parts_5 + (_e43 * 4u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 5u)];
    let _e60 = work[(_e39 + 6u)];
    let _e64 = work[(_e39 + 7u)];
    let _e68 = work[(_e39 + 8u)];
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
        let _e111 = (_e69.w + select(0u, 1u, (_e106 | (_e98 < _e69.z))));
        local_14 = false;
        if (_e111 != 0u) {
            let _e116 = atomicAdd((&sync[(_e46 + 3u)]), _e111);
            local_14 = ((_e116 + _e111) < _e116);
        }
        let _e119 = local_14;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_15: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var revenue_5: vec4<u32>;
    var whole_revenue_8: vec4<u32>;

    let n_6 = params[0].x;
    let entry_count_6 = params[0].y;
    let entries_6 = params[0].z;
    let rows_6 = params[0].w;
    let order_6 = params[1].x;
    let parts_6 = params[1].y;
    let part_numbers_6 = params[1].z;
    let numbers_6 = params[1].w;
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_15);
    if (i_6 >= n_6) {
        return;
    }
    let _e39 = (parts_6 + (i_6 * 4u));
    revenue_5 = vec4<u32>();
    revenue_5 = vec4<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    let _e54 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e58 = atomicLoad((&sync[(_e39 + 3u)]));
    revenue_5 = vec4<u32>(_e46, _e50, _e54, _e58);
    let _e62 = (rows_6 + (i_6 * 8u));
    whole_revenue_8 = vec4<u32>();
    let _e68 = work[(_e62 + 4u)];
    let _e72 = work[(_e62 + 5u)];
    let _e76 = work[(_e62 + 6u)];
    let _e80 = work[(_e62 + 7u)];
    whole_revenue_8 = vec4<u32>(_e68, _e72, _e76, _e80);
    let _e82 = revenue_5;
    let _e83 = whole_revenue_8;
    let _e84 = add_128_(_e83, _e82);
    let _e88 = (bitcast<i32>(_e83.w) < 0i);
    whole_revenue_8 = _e84;
    let _e98 = whole_revenue_8;
    work[(_e62 + 4u)] = _e98.x;
    work[(_e62 + 5u)] = _e98.y;
    work[(_e62 + 6u)] = _e98.z;
    work[(_e62 + 7u)] = _e98.w;
}

// 10: pass index
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
    let _e33 = (rows + (i * 2u));
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

// 11: pass index
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

// 12: pass sort_by_fields
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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

// 13: pass order
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

@compute @workgroup_size(256, 1, 1) 
fn word_a(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    let n = params[0].x;
    let to = params[0].y;
    let order = params[0].z;
    let rows = params[0].w;
    let _e23 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (_e23 < n) {
        let _e28 = work[(order + _e23)];
        let _e34 = work[(rows + (_e28 * 8u))];
        work[(to + _e23)] = (bitcast<u32>(bitcast<i32>(_e34)) ^ 2147483648u);
    }
}

@compute @workgroup_size(256, 1, 1) 
fn word_b(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    let n_1 = params[0].x;
    let to_1 = params[0].y;
    let order_1 = params[0].z;
    let rows_1 = params[0].w;
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
    let n_2 = params[0].x;
    let to_2 = params[0].y;
    let order_2 = params[0].z;
    let rows_2 = params[0].w;
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
    let n_3 = params[0].x;
    let to_3 = params[0].y;
    let order_3 = params[0].z;
    let rows_3 = params[0].w;
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
    let n_4 = params[0].x;
    let to_4 = params[0].y;
    let order_4 = params[0].z;
    let rows_4 = params[0].w;
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

// 14: pass deal
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
fn deal(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var local_1: u32;

    let n = params[0].x;
    let rows = params[0].y;
    let bounds = params[0].z;
    let numbers = params[0].w;
    let starts_1 = params[1].x;
    let start_count = params[1].y;
    let bound_count = params[1].z;
    let i = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    if (i >= n) {
        return;
    }
    let _e36 = (rows + (i * 6u));
    let _e40 = work[_e36];
    let _e44 = work[(_e36 + 1u)];
    let _e45 = vec2<u32>(_e40, _e44);
    let _e49 = hash_step(2538058380u, _e45.x);
    let _e50 = hash_step(_e49, _e45.y);
    let _e53 = hash_finish((_e50 ^ 8u));
    local_1 = u32();
    loop {
        let _e58 = local_1;
        if (_e58 >= bound_count) {
            break;
        }
        let _e62 = work[(bounds + _e58)];
        if ((_e53 >> 16u) < _e62) {
            break;
        }
        local_1 = (_e58 + 1u);
    }
    let _e66 = local_1;
    work[(numbers + i)] = _e66;
}

@compute @workgroup_size(256, 1, 1) 
fn starts(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_3: u32;
    var local_4: u32;

    let n_1 = params[0].x;
    let rows_1 = params[0].y;
    let bounds_1 = params[0].z;
    let numbers_1 = params[0].w;
    let starts_2 = params[1].x;
    let start_count_1 = params[1].y;
    let bound_count_1 = params[1].z;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_2);
    if (i_1 >= start_count_1) {
        return;
    }
    local_3 = u32();
    local_4 = n_1;
    loop {
        let _e37 = local_3;
        let _e38 = local_4;
        if (_e37 >= _e38) {
            break;
        }
        let _e43 = (_e37 + ((_e38 - _e37) >> 1u));
        let _e47 = work[(numbers_1 + _e43)];
        if (_e47 < i_1) {
            local_3 = (_e43 + 1u);
        } else {
            local_4 = _e43;
        }
    }
    let _e51 = local_3;
    work[(starts_2 + i_1)] = _e51;
}

// pass deal: as number 14
