// 1: kernel @scan_orders
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

// 2: kernel @probe_index_of_scan_orders
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

// 3: kernel @scan_lineitem
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

// 4: kernel @probe_index_2_of_scan_lineitem
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

// 5: pass deal
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

// pass deal: as number 5
