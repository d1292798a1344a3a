// 1: kernel @scan_lineitem
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
    var groups_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    groups_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_l_orderkey = vec2<u32>(_e33, _e36);
    let _e40 = params[4u];
    let _e42 = (_e40 + (row * 2u));
    let _e44 = input[_e42];
    let _e47 = input[(_e42 + 1u)];
    let v1_l_quantity = vec2<u32>(_e44, _e47);
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e11 * 5u));
    work[_e53] = 1u;
    work[(_e53 + 1u)] = v0_l_orderkey.x;
    work[(_e53 + 2u)] = v0_l_orderkey.y;
    work[(_e53 + 3u)] = v1_l_quantity.x;
    work[(_e53 + 4u)] = v1_l_quantity.y;
}

// 2: kernel @scan_groups
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
    let _e31 = (_e28 + (row * 4u));
    let _e35 = work[(_e31 + 2u)];
    let _e38 = work[(_e31 + 3u)];
    let v1_sum_l_quantity = vec2<u32>(_e35, _e38);
    let _e47 = select(0u, 4294967295u, (bitcast<i32>(v1_sum_l_quantity.y) < 0i));
    let v2_ = vec4<u32>(v1_sum_l_quantity.x, v1_sum_l_quantity.y, _e47, _e47);
    let _e51 = params[4u];
    let _e54 = params[5u];
    let _e57 = params[6u];
    let _e60 = params[7u];
    let v3_ = vec4<u32>(_e51, _e54, _e57, _e60);
    let _e62 = less_128_(v3_, v2_);
    if _e62 {
        let _e64 = work[_e31];
        let _e67 = work[(_e31 + 1u)];
        let v5_l_orderkey = vec2<u32>(_e64, _e67);
        let _e69 = index_rows;
        index_rows = (_e69 + 1u);
    }
    let _e73 = params[8u];
    let _e75 = index_rows;
    work[(_e73 + _e11)] = _e75;
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
    let _e28 = params[8u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = (_e40 + (row_1 * 4u));
    let _e46 = work[(_e43 + 2u)];
    let _e49 = work[(_e43 + 3u)];
    let v1_sum_l_quantity_1 = vec2<u32>(_e46, _e49);
    let _e58 = select(0u, 4294967295u, (bitcast<i32>(v1_sum_l_quantity_1.y) < 0i));
    let v2_1 = vec4<u32>(v1_sum_l_quantity_1.x, v1_sum_l_quantity_1.y, _e58, _e58);
    let _e62 = params[4u];
    let _e65 = params[5u];
    let _e68 = params[6u];
    let _e71 = params[7u];
    let v3_1 = vec4<u32>(_e62, _e65, _e68, _e71);
    let _e73 = less_128_(v3_1, v2_1);
    if _e73 {
        let _e75 = work[_e43];
        let _e78 = work[(_e43 + 1u)];
        let v5_l_orderkey_1 = vec2<u32>(_e75, _e78);
        let _e80 = index_rows_1;
        index_rows_1 = (_e80 + 1u);
        let _e85 = params[9u];
        let _e87 = (_e85 + ((_e32 + _e80) * 2u));
        work[_e87] = v5_l_orderkey_1.x;
        work[(_e87 + 1u)] = v5_l_orderkey_1.y;
    }
}

// 3: kernel @scan_orders
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
    var matches: u32;
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
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_o_orderkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_o_orderkey.x);
    let _e42 = hash_step(_e41, v0_o_orderkey.y);
    let _e45 = hash_finish((_e42 ^ 8u));
    let _e48 = params[4u];
    let _e51 = params[5u];
    let _e53 = (_e51 + (_e45 & _e48));
    let _e56 = work[_e53];
    let matches_end = work[(_e53 + 1u)];
    matches = u32();
    position = _e56;
    loop {
        let _e63 = position;
        if (_e63 >= matches_end) {
            break;
        }
        position = (_e63 + 1u);
        let _e68 = params[6u];
        let candidate = work[(_e68 + _e63)];
        let _e74 = params[7u];
        let _e76 = (_e74 + (candidate * 2u));
        let _e78 = work[_e76];
        let _e81 = work[(_e76 + 1u)];
        if !(all((v0_o_orderkey == vec2<u32>(_e78, _e81)))) {
            continue;
        }
        let _e86 = matches;
        matches = (_e86 + 1u);
        break;
    }
    let _e88 = matches;
    if (_e88 != 0u) {
        let _e91 = params[8u];
        let _e93 = (_e91 + (row * 2u));
        let _e95 = input[_e93];
        let _e98 = input[(_e93 + 1u)];
        let v2_o_custkey = vec2<u32>(_e95, _e98);
        let _e102 = params[9u];
        let _e104 = (_e102 + (row * 2u));
        let _e106 = input[_e104];
        let _e109 = input[(_e104 + 1u)];
        let v3_o_totalprice = vec2<u32>(_e106, _e109);
        let _e113 = params[10u];
        let _e117 = input[(_e113 + (row * 1u))];
        let v4_o_orderdate = bitcast<i32>(_e117);
        let _e119 = index_2_rows;
        index_2_rows = (_e119 + 1u);
    }
    let _e123 = params[11u];
    let _e125 = index_2_rows;
    work[(_e123 + _e11)] = _e125;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;
    var matches_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_2_rows_1 = 0u;
    let _e28 = params[11u];
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
    let v0_o_orderkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_o_orderkey_1.x);
    let _e54 = hash_step(_e53, v0_o_orderkey_1.y);
    let _e57 = hash_finish((_e54 ^ 8u));
    let _e60 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e57 & _e60));
    let _e67 = work[_e65];
    let matches_end_1 = work[(_e65 + 1u)];
    matches_1 = u32();
    position_1 = _e67;
    loop {
        let _e74 = position_1;
        if (_e74 >= matches_end_1) {
            break;
        }
        position_1 = (_e74 + 1u);
        let _e79 = params[6u];
        let candidate_1 = work[(_e79 + _e74)];
        let _e85 = params[7u];
        let _e87 = (_e85 + (candidate_1 * 2u));
        let _e89 = work[_e87];
        let _e92 = work[(_e87 + 1u)];
        if !(all((v0_o_orderkey_1 == vec2<u32>(_e89, _e92)))) {
            continue;
        }
        let _e97 = matches_1;
        matches_1 = (_e97 + 1u);
        break;
    }
    let _e99 = matches_1;
    if (_e99 != 0u) {
        let _e102 = params[8u];
        let _e104 = (_e102 + (row_1 * 2u));
        let _e106 = input[_e104];
        let _e109 = input[(_e104 + 1u)];
        let v2_o_custkey_1 = vec2<u32>(_e106, _e109);
        let _e113 = params[9u];
        let _e115 = (_e113 + (row_1 * 2u));
        let _e117 = input[_e115];
        let _e120 = input[(_e115 + 1u)];
        let v3_o_totalprice_1 = vec2<u32>(_e117, _e120);
        let _e124 = params[10u];
        let _e128 = input[(_e124 + (row_1 * 1u))];
        let v4_o_orderdate_1 = bitcast<i32>(_e128);
        let _e130 = index_2_rows_1;
        index_2_rows_1 = (_e130 + 1u);
        let _e135 = params[12u];
        let _e137 = (_e135 + ((_e32 + _e130) * 7u));
        work[_e137] = v2_o_custkey_1.x;
        work[(_e137 + 1u)] = v2_o_custkey_1.y;
        work[(_e137 + 2u)] = v0_o_orderkey_1.x;
        work[(_e137 + 3u)] = v0_o_orderkey_1.y;
        work[(_e137 + 4u)] = v3_o_totalprice_1.x;
        work[(_e137 + 5u)] = v3_o_totalprice_1.y;
        work[(_e137 + 6u)] = bitcast<u32>(v4_o_orderdate_1);
    }
}

// 4: kernel @scan_customer
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
        let _e74 = (_e72 + (candidate * 7u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_c_custkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e88 = params[9u];
        let _e89 = (_e85 + row);
        let _e91 = input[_e89];
        let _e94 = input[(_e89 + 1u)];
        let v6_ = vec2<u32>((_e88 + _e91), (_e94 - _e91));
        let _e100 = work[(_e74 + 2u)];
        let _e103 = work[(_e74 + 3u)];
        let v3_o_orderkey = vec2<u32>(_e100, _e103);
        let _e107 = work[(_e74 + 4u)];
        let _e110 = work[(_e74 + 5u)];
        let v4_o_totalprice = vec2<u32>(_e107, _e110);
        let _e114 = work[(_e74 + 6u)];
        let v5_o_orderdate = bitcast<i32>(_e114);
        let _e116 = index_3_rows;
        index_3_rows = (_e116 + 1u);
    }
    let _e120 = params[10u];
    let _e122 = index_3_rows;
    work[(_e120 + _e11)] = _e122;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_3_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    index_3_rows_1 = 0u;
    let _e28 = params[10u];
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
    let matches_end_1 = work[(_e65 + 1u)];
    position_1 = _e67;
    loop {
        let _e72 = position_1;
        if (_e72 >= matches_end_1) {
            break;
        }
        position_1 = (_e72 + 1u);
        let _e77 = params[6u];
        let candidate_1 = work[(_e77 + _e72)];
        let _e83 = params[7u];
        let _e85 = (_e83 + (candidate_1 * 7u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_c_custkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e99 = params[9u];
        let _e100 = (_e96 + row_1);
        let _e102 = input[_e100];
        let _e105 = input[(_e100 + 1u)];
        let v6_1 = vec2<u32>((_e99 + _e102), (_e105 - _e102));
        let _e111 = work[(_e85 + 2u)];
        let _e114 = work[(_e85 + 3u)];
        let v3_o_orderkey_1 = vec2<u32>(_e111, _e114);
        let _e118 = work[(_e85 + 4u)];
        let _e121 = work[(_e85 + 5u)];
        let v4_o_totalprice_1 = vec2<u32>(_e118, _e121);
        let _e125 = work[(_e85 + 6u)];
        let v5_o_orderdate_1 = bitcast<i32>(_e125);
        let _e127 = index_3_rows_1;
        index_3_rows_1 = (_e127 + 1u);
        let _e132 = params[11u];
        let _e134 = (_e132 + ((_e32 + _e127) * 9u));
        work[_e134] = v3_o_orderkey_1.x;
        work[(_e134 + 1u)] = v3_o_orderkey_1.y;
        work[(_e134 + 2u)] = v0_c_custkey_1.x;
        work[(_e134 + 3u)] = v0_c_custkey_1.y;
        work[(_e134 + 4u)] = v6_1.x;
        work[(_e134 + 5u)] = v6_1.y;
        work[(_e134 + 6u)] = v4_o_totalprice_1.x;
        work[(_e134 + 7u)] = v4_o_totalprice_1.y;
        work[(_e134 + 8u)] = bitcast<u32>(v5_o_orderdate_1);
    }
}

// 5: kernel @scan_lineitem_2
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
    var groups_2_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    groups_2_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_l_orderkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_l_orderkey.x);
    let _e42 = hash_step(_e41, v0_l_orderkey.y);
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
        let _e75 = (_e72 + (candidate * 9u));
        let _e77 = work[_e75];
        let _e80 = work[(_e75 + 1u)];
        if !(all((v0_l_orderkey == vec2<u32>(_e77, _e80)))) {
            continue;
        }
        let _e86 = params[8u];
        let _e88 = (_e86 + (row * 2u));
        let _e90 = input[_e88];
        let _e93 = input[(_e88 + 1u)];
        let v2_l_quantity = vec2<u32>(_e90, _e93);
        let _e97 = work[(_e75 + 2u)];
        let _e100 = work[(_e75 + 3u)];
        let v3_c_custkey = vec2<u32>(_e97, _e100);
        let _e104 = work[(_e75 + 4u)];
        let _e107 = work[(_e75 + 5u)];
        let v4_c_name = vec2<u32>(_e104, _e107);
        let _e110 = work[_e75];
        let _e113 = work[(_e75 + 1u)];
        let v5_key0_ = vec2<u32>(_e110, _e113);
        let _e117 = work[(_e75 + 6u)];
        let _e120 = work[(_e75 + 7u)];
        let v6_o_totalprice = vec2<u32>(_e117, _e120);
        let _e124 = work[(_e75 + 8u)];
        let v7_o_orderdate = bitcast<i32>(_e124);
        let _e126 = groups_2_rows;
        groups_2_rows = (_e126 + 1u);
        let _e135 = select(0u, 4294967295u, (bitcast<i32>(v2_l_quantity.y) < 0i));
        let v9_ = vec4<u32>(v2_l_quantity.x, v2_l_quantity.y, _e135, _e135);
    }
    let _e139 = params[9u];
    let _e141 = groups_2_rows;
    work[(_e139 + _e11)] = _e141;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_2_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_2_rows_1 = 0u;
    let _e28 = params[9u];
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
    let v0_l_orderkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_l_orderkey_1.x);
    let _e54 = hash_step(_e53, v0_l_orderkey_1.y);
    let _e57 = hash_finish((_e54 ^ 8u));
    let _e60 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e57 & _e60));
    let _e67 = work[_e65];
    let matches_end_1 = work[(_e65 + 1u)];
    position_1 = _e67;
    loop {
        let _e72 = position_1;
        if (_e72 >= matches_end_1) {
            break;
        }
        position_1 = (_e72 + 1u);
        let _e77 = params[6u];
        let candidate_1 = work[(_e77 + _e72)];
        let _e83 = params[7u];
        let _e85 = (_e83 + (candidate_1 * 9u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_l_orderkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_l_quantity_1 = vec2<u32>(_e100, _e103);
        let _e107 = work[(_e85 + 2u)];
        let _e110 = work[(_e85 + 3u)];
        let v3_c_custkey_1 = vec2<u32>(_e107, _e110);
        let _e114 = work[(_e85 + 4u)];
        let _e117 = work[(_e85 + 5u)];
        let v4_c_name_1 = vec2<u32>(_e114, _e117);
        let _e120 = work[_e85];
        let _e123 = work[(_e85 + 1u)];
        let v5_key0_1 = vec2<u32>(_e120, _e123);
        let _e127 = work[(_e85 + 6u)];
        let _e130 = work[(_e85 + 7u)];
        let v6_o_totalprice_1 = vec2<u32>(_e127, _e130);
        let _e134 = work[(_e85 + 8u)];
        let v7_o_orderdate_1 = bitcast<i32>(_e134);
        let _e136 = groups_2_rows_1;
        groups_2_rows_1 = (_e136 + 1u);
        let _e141 = params[10u];
        let _e144 = (_e141 + ((_e32 + _e136) * 14u));
        work[_e144] = 1u;
        work[(_e144 + 1u)] = v4_c_name_1.x;
        work[(_e144 + 2u)] = v4_c_name_1.y;
        work[(_e144 + 3u)] = v3_c_custkey_1.x;
        work[(_e144 + 4u)] = v3_c_custkey_1.y;
        work[(_e144 + 5u)] = v5_key0_1.x;
        work[(_e144 + 6u)] = v5_key0_1.y;
        work[(_e144 + 7u)] = bitcast<u32>(v7_o_orderdate_1);
        work[(_e144 + 8u)] = v6_o_totalprice_1.x;
        work[(_e144 + 9u)] = v6_o_totalprice_1.y;
        let _e180 = select(0u, 4294967295u, (bitcast<i32>(v2_l_quantity_1.y) < 0i));
        let v9_1 = vec4<u32>(v2_l_quantity_1.x, v2_l_quantity_1.y, _e180, _e180);
        work[(_e144 + 10u)] = v9_1.x;
        work[(_e144 + 11u)] = v9_1.y;
        work[(_e144 + 12u)] = v9_1.z;
        work[(_e144 + 13u)] = v9_1.w;
    }
}

// 6: kernel @scan_groups_2
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
    let _e31 = (_e28 + (row * 13u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_c_name = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_c_custkey = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let v3_o_orderkey = vec2<u32>(_e49, _e53);
    let _e58 = work[(_e31 + 6u)];
    let v4_o_orderdate = bitcast<i32>(_e58);
    let _e63 = work[(_e31 + 7u)];
    let _e67 = work[(_e31 + 8u)];
    let v5_o_totalprice = vec2<u32>(_e63, _e67);
    let _e72 = work[(_e31 + 9u)];
    let _e76 = work[(_e31 + 10u)];
    let _e80 = work[(_e31 + 11u)];
    let _e84 = work[(_e31 + 12u)];
    let v6_sum_l_quantity = vec4<u32>(_e72, _e76, _e80, _e84);
    let _e87 = params[4u];
    let _e89 = (_e87 + (_e11 * 13u));
    work[_e89] = v2_c_custkey.x;
    work[(_e89 + 1u)] = v2_c_custkey.y;
    work[(_e89 + 2u)] = v1_c_name.x;
    work[(_e89 + 3u)] = v1_c_name.y;
    work[(_e89 + 4u)] = v3_o_orderkey.x;
    work[(_e89 + 5u)] = v3_o_orderkey.y;
    work[(_e89 + 6u)] = v5_o_totalprice.x;
    work[(_e89 + 7u)] = v5_o_totalprice.y;
    work[(_e89 + 8u)] = bitcast<u32>(v4_o_orderdate);
    work[(_e89 + 9u)] = v6_sum_l_quantity.x;
    work[(_e89 + 10u)] = v6_sum_l_quantity.y;
    work[(_e89 + 11u)] = v6_sum_l_quantity.z;
    work[(_e89 + 12u)] = v6_sum_l_quantity.w;
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
    let _e31 = (_e28 + (row * 13u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_c_custkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_c_name = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let v3_o_orderkey = vec2<u32>(_e49, _e53);
    let _e58 = work[(_e31 + 6u)];
    let _e62 = work[(_e31 + 7u)];
    let v4_o_totalprice = vec2<u32>(_e58, _e62);
    let _e67 = work[(_e31 + 8u)];
    let v5_o_orderdate = bitcast<i32>(_e67);
    let _e72 = work[(_e31 + 9u)];
    let _e76 = work[(_e31 + 10u)];
    let _e80 = work[(_e31 + 11u)];
    let _e84 = work[(_e31 + 12u)];
    let v6_sum_l_quantity = vec4<u32>(_e72, _e76, _e80, _e84);
    let _e87 = params[4u];
    let _e89 = (_e87 + (_e11 * 13u));
    work[_e89] = v2_c_name.x;
    work[(_e89 + 1u)] = v2_c_name.y;
    work[(_e89 + 2u)] = v1_c_custkey.x;
    work[(_e89 + 3u)] = v1_c_custkey.y;
    work[(_e89 + 4u)] = v3_o_orderkey.x;
    work[(_e89 + 5u)] = v3_o_orderkey.y;
    work[(_e89 + 6u)] = bitcast<u32>(v5_o_orderdate);
    work[(_e89 + 7u)] = v4_o_totalprice.x;
    work[(_e89 + 8u)] = v4_o_totalprice.y;
    work[(_e89 + 9u)] = v6_sum_l_quantity.x;
    work[(_e89 + 10u)] = v6_sum_l_quantity.y;
    work[(_e89 + 11u)] = v6_sum_l_quantity.z;
    work[(_e89 + 12u)] = v6_sum_l_quantity.w;
}

// 8: pass groups_groups of kernel @scan_lineitem
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
    let _e47 = (groups + (i * 4u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e54 = vec2<u32>(_e50, _e53);
    let _e58 = hash_step(2538058380u, _e54.x);
    let _e59 = hash_step(_e58, _e54.y);
    let _e61 = hash_finish((_e59 ^ 8u));
    local_1 = _e61;
    loop {
        let _e64 = local_1;
        let _e65 = (_e64 & mask);
        let _e69 = atomicCompareExchangeWeak((&sync[(table + _e65)]), 0u, (i + 1u));
        if _e69.exchanged {
            break;
        }
        if (_e69.old_value != 0u) {
            local_1 = (_e65 + 1u);
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
    let _e47 = (entries_1 + (i_1 * 5u));
    let _e51 = work[(_e47 + 1u)];
    let _e54 = work[(_e47 + 2u)];
    let _e55 = vec2<u32>(_e51, _e54);
    let _e59 = hash_step(2538058380u, _e55.x);
    let _e60 = hash_step(_e59, _e55.y);
    let _e62 = hash_finish((_e60 ^ 8u));
    slot = _e62;
    let _e65 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e68 = slot;
        let _e69 = (_e68 & mask_1);
        slot = _e69;
        let _e70 = probes;
        if (_e70 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e70 + 1u);
        let _e75 = (table_1 + _e69);
        let _e77 = atomicLoad((&sync[_e75]));
        holder = _e77;
        if (_e77 == 0u) {
            let _e81 = atomicCompareExchangeWeak((&sync[_e75]), 0u, _e65);
            holder = select(_e81.old_value, _e65, _e81.exchanged);
        }
        let _e85 = holder;
        if (_e85 == _e65) {
            break;
        }
        if (_e85 != 0u) {
            local_3 = bool();
            if ((_e85 & 2147483648u) != 0u) {
                let _e95 = (entries_1 + ((_e85 & 2147483647u) * 5u));
                let _e98 = work[(_e95 + 1u)];
                let _e101 = work[(_e95 + 2u)];
                let _e106 = (true & all((_e55 == vec2<u32>(_e98, _e101))));
                local_3 = _e106;
                if (_e106 & (_e65 < _e85)) {
                    let _e110 = atomicMin((&sync[_e75]), _e65);
                }
            } else {
                let _e113 = (groups_1 + ((_e85 - 1u) * 4u));
                let _e115 = work[_e113];
                let _e118 = work[(_e113 + 1u)];
                local_3 = (true & all((_e55 == vec2<u32>(_e115, _e118))));
            }
            let _e123 = local_3;
            if _e123 {
                break;
            }
            slot = (_e69 + 1u);
        }
    }
    let _e126 = slot;
    work[(slots_1 + i_1)] = _e126;
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
        let _e62 = (entries_3 + (i_3 * 5u));
        let _e65 = work[(_e62 + 1u)];
        let _e68 = work[(_e62 + 2u)];
        let _e69 = vec2<u32>(_e65, _e68);
        let _e71 = (groups_3 + (_e60 * 4u));
        work[_e71] = 0u;
        work[(_e71 + 1u)] = 0u;
        work[(_e71 + 2u)] = 0u;
        work[(_e71 + 3u)] = 0u;
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

// 9: pass groups_aggregate of kernel @scan_lineitem
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
    var sum_l_quantity: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_sum_l_quantity: vec2<u32>;
    var whole_sum_l_quantity_1: vec2<u32>;

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
    sum_l_quantity = vec2<u32>();
    sum_l_quantity = vec2<u32>();
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
                let _e65 = (parts + (_e53 * 4u));
                let _e66 = sum_l_quantity;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e76 = (rows + (_e60 * 4u));
                whole_sum_l_quantity = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_sum_l_quantity = vec2<u32>(_e81, _e84);
                let _e86 = sum_l_quantity;
                let _e87 = whole_sum_l_quantity;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_sum_l_quantity = _e88;
                let _e102 = whole_sum_l_quantity;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            sum_l_quantity = vec2<u32>();
            is_first = false;
            group = _e59;
        }
        let _e112 = work[(order + _e55)];
        let _e114 = (entries + (_e112 * 5u));
        let _e116 = work[_e114];
        let _e121 = work[(_e114 + 3u)];
        let _e124 = work[(_e114 + 4u)];
        let _e125 = vec2<u32>(_e121, _e124);
        if ((_e116 & 1u) != 0u) {
            let _e126 = sum_l_quantity;
            let _e127 = add_64_(_e126, _e125);
            let _e130 = (bitcast<i32>(_e126.y) < 0i);
            sum_l_quantity = _e127;
        }
        local_1 = (_e55 + 1u);
    }
    let _e141 = group;
    if _e41 {
        let _e142 = (_e53 + 1u);
        let _e143 = is_first;
        if _e143 {
            let _e145 = (parts + (_e53 * 4u));
            let _e146 = sum_l_quantity;
            work[(_e145 + 2u)] = _e146.x;
            work[(_e145 + 3u)] = _e146.y;
            work[(part_numbers + _e53)] = _e141;
            sum_l_quantity = vec2<u32>();
        }
        let _e157 = (parts + (_e142 * 4u));
        let _e158 = sum_l_quantity;
        work[(_e157 + 2u)] = _e158.x;
        work[(_e157 + 3u)] = _e158.y;
        work[(part_numbers + _e142)] = _e141;
    } else {
        if (_e40 > 0u) {
            let _e169 = (rows + (_e141 * 4u));
            whole_sum_l_quantity_1 = vec2<u32>();
            let _e174 = work[(_e169 + 2u)];
            let _e177 = work[(_e169 + 3u)];
            whole_sum_l_quantity_1 = vec2<u32>(_e174, _e177);
            let _e179 = sum_l_quantity;
            let _e180 = whole_sum_l_quantity_1;
            let _e181 = add_64_(_e180, _e179);
            let _e184 = (bitcast<i32>(_e180.y) < 0i);
            whole_sum_l_quantity_1 = _e181;
            let _e194 = whole_sum_l_quantity_1;
            work[(_e169 + 2u)] = _e194.x;
            work[(_e169 + 3u)] = _e194.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_l_quantity_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_sum_l_quantity_2: vec2<u32>;

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
    sum_l_quantity_1 = vec2<u32>();
    sum_l_quantity_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e49 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e51 = local_3;
        if (_e51 >= _e40) {
            break;
        }
        let _e54 = (entries_1 + (_e51 * 5u));
        let _e57 = work[_e54];
        let _e62 = work[(_e54 + 3u)];
        let _e65 = work[(_e54 + 4u)];
        let _e66 = vec2<u32>(_e62, _e65);
        if ((_e57 & 1u) != 0u) {
            let _e67 = sum_l_quantity_1;
            let _e68 = add_64_(_e67, _e66);
            let _e72 = (bitcast<i32>(_e67.y) < 0i);
            sum_l_quantity_1 = _e68;
        }
        local_3 = (_e51 + 1u);
    }
    let _e83 = group_1;
    if (part_numbers_1 != 0u) {
        let _e84 = (_e49 + 1u);
        let _e85 = is_first_1;
        if _e85 {
            let _e87 = (parts_1 + (_e49 * 4u));
            let _e88 = sum_l_quantity_1;
            work[(_e87 + 2u)] = _e88.x;
            work[(_e87 + 3u)] = _e88.y;
            work[(part_numbers_1 + _e49)] = _e83;
            sum_l_quantity_1 = vec2<u32>();
        }
        let _e99 = (parts_1 + (_e84 * 4u));
        let _e100 = sum_l_quantity_1;
        work[(_e99 + 2u)] = _e100.x;
        work[(_e99 + 3u)] = _e100.y;
        work[(part_numbers_1 + _e84)] = _e83;
    } else {
        if (_e40 > 0u) {
            let _e111 = (rows_1 + (_e83 * 4u));
            whole_sum_l_quantity_2 = vec2<u32>();
            let _e116 = work[(_e111 + 2u)];
            let _e119 = work[(_e111 + 3u)];
            whole_sum_l_quantity_2 = vec2<u32>(_e116, _e119);
            let _e121 = sum_l_quantity_1;
            let _e122 = whole_sum_l_quantity_2;
            let _e123 = add_64_(_e122, _e121);
            let _e126 = (bitcast<i32>(_e122.y) < 0i);
            whole_sum_l_quantity_2 = _e123;
            let _e136 = whole_sum_l_quantity_2;
            work[(_e111 + 2u)] = _e136.x;
            work[(_e111 + 3u)] = _e136.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_l_quantity_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_sum_l_quantity_3: vec2<u32>;
    var whole_sum_l_quantity_4: vec2<u32>;

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
    sum_l_quantity_2 = vec2<u32>();
    sum_l_quantity_2 = vec2<u32>();
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
                let _e65 = (parts_2 + (_e53 * 4u));
                let _e66 = sum_l_quantity_2;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e76 = (rows_2 + (_e60 * 4u));
                whole_sum_l_quantity_3 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_sum_l_quantity_3 = vec2<u32>(_e81, _e84);
                let _e86 = sum_l_quantity_2;
                let _e87 = whole_sum_l_quantity_3;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_sum_l_quantity_3 = _e88;
                let _e102 = whole_sum_l_quantity_3;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            sum_l_quantity_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e111 = (entries_2 + (_e55 * 4u));
        let _e114 = work[(_e111 + 2u)];
        let _e117 = work[(_e111 + 3u)];
        let _e118 = vec2<u32>(_e114, _e117);
        let _e119 = sum_l_quantity_2;
        let _e120 = add_64_(_e119, _e118);
        let _e123 = (bitcast<i32>(_e119.y) < 0i);
        sum_l_quantity_2 = _e120;
        local_5 = (_e55 + 1u);
    }
    let _e134 = group_2;
    if _e41 {
        let _e135 = (_e53 + 1u);
        let _e136 = is_first_2;
        if _e136 {
            let _e138 = (parts_2 + (_e53 * 4u));
            let _e139 = sum_l_quantity_2;
            work[(_e138 + 2u)] = _e139.x;
            work[(_e138 + 3u)] = _e139.y;
            work[(part_numbers_2 + _e53)] = _e134;
            sum_l_quantity_2 = vec2<u32>();
        }
        let _e150 = (parts_2 + (_e135 * 4u));
        let _e151 = sum_l_quantity_2;
        work[(_e150 + 2u)] = _e151.x;
        work[(_e150 + 3u)] = _e151.y;
        work[(part_numbers_2 + _e135)] = _e134;
    } else {
        if (_e40 > 0u) {
            let _e162 = (rows_2 + (_e134 * 4u));
            whole_sum_l_quantity_4 = vec2<u32>();
            let _e167 = work[(_e162 + 2u)];
            let _e170 = work[(_e162 + 3u)];
            whole_sum_l_quantity_4 = vec2<u32>(_e167, _e170);
            let _e172 = sum_l_quantity_2;
            let _e173 = whole_sum_l_quantity_4;
            let _e174 = add_64_(_e173, _e172);
            let _e177 = (bitcast<i32>(_e173.y) < 0i);
            whole_sum_l_quantity_4 = _e174;
            let _e187 = whole_sum_l_quantity_4;
            work[(_e162 + 2u)] = _e187.x;
            work[(_e162 + 3u)] = _e187.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_l_quantity_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_sum_l_quantity_5: vec2<u32>;
    var whole_sum_l_quantity_6: vec2<u32>;

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
    sum_l_quantity_3 = vec2<u32>();
    sum_l_quantity_3 = vec2<u32>();
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
                let _e65 = (parts_3 + (_e53 * 4u));
                let _e66 = sum_l_quantity_3;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e76 = (rows_3 + (_e60 * 4u));
                whole_sum_l_quantity_5 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_sum_l_quantity_5 = vec2<u32>(_e81, _e84);
                let _e86 = sum_l_quantity_3;
                let _e87 = whole_sum_l_quantity_5;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_sum_l_quantity_5 = _e88;
                let _e102 = whole_sum_l_quantity_5;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            sum_l_quantity_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e112 = work[(order_3 + _e55)];
        let _e114 = (entries_3 + (_e112 * 4u));
        let _e117 = work[(_e114 + 2u)];
        let _e120 = work[(_e114 + 3u)];
        let _e121 = vec2<u32>(_e117, _e120);
        let _e122 = sum_l_quantity_3;
        let _e123 = add_64_(_e122, _e121);
        let _e126 = (bitcast<i32>(_e122.y) < 0i);
        sum_l_quantity_3 = _e123;
        local_7 = (_e55 + 1u);
    }
    let _e137 = group_3;
    if _e41 {
        let _e138 = (_e53 + 1u);
        let _e139 = is_first_3;
        if _e139 {
            let _e141 = (parts_3 + (_e53 * 4u));
            let _e142 = sum_l_quantity_3;
            work[(_e141 + 2u)] = _e142.x;
            work[(_e141 + 3u)] = _e142.y;
            work[(part_numbers_3 + _e53)] = _e137;
            sum_l_quantity_3 = vec2<u32>();
        }
        let _e153 = (parts_3 + (_e138 * 4u));
        let _e154 = sum_l_quantity_3;
        work[(_e153 + 2u)] = _e154.x;
        work[(_e153 + 3u)] = _e154.y;
        work[(part_numbers_3 + _e138)] = _e137;
    } else {
        if (_e40 > 0u) {
            let _e165 = (rows_3 + (_e137 * 4u));
            whole_sum_l_quantity_6 = vec2<u32>();
            let _e170 = work[(_e165 + 2u)];
            let _e173 = work[(_e165 + 3u)];
            whole_sum_l_quantity_6 = vec2<u32>(_e170, _e173);
            let _e175 = sum_l_quantity_3;
            let _e176 = whole_sum_l_quantity_6;
            let _e177 = add_64_(_e176, _e175);
            let _e180 = (bitcast<i32>(_e176.y) < 0i);
            whole_sum_l_quantity_6 = _e177;
            let _e190 = whole_sum_l_quantity_6;
            work[(_e165 + 2u)] = _e190.x;
            work[(_e165 + 3u)] = _e190.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_l_quantity_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_sum_l_quantity_7: vec2<u32>;

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
    sum_l_quantity_4 = vec2<u32>();
    sum_l_quantity_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e49 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e51 = local_9;
        if (_e51 >= _e40) {
            break;
        }
        let _e54 = (entries_4 + (_e51 * 4u));
        let _e58 = work[(_e54 + 2u)];
        let _e61 = work[(_e54 + 3u)];
        let _e62 = vec2<u32>(_e58, _e61);
        let _e63 = sum_l_quantity_4;
        let _e64 = add_64_(_e63, _e62);
        let _e68 = (bitcast<i32>(_e63.y) < 0i);
        sum_l_quantity_4 = _e64;
        local_9 = (_e51 + 1u);
    }
    let _e79 = group_4;
    if (part_numbers_4 != 0u) {
        let _e80 = (_e49 + 1u);
        let _e81 = is_first_4;
        if _e81 {
            let _e83 = (parts_4 + (_e49 * 4u));
            let _e84 = sum_l_quantity_4;
            work[(_e83 + 2u)] = _e84.x;
            work[(_e83 + 3u)] = _e84.y;
            work[(part_numbers_4 + _e49)] = _e79;
            sum_l_quantity_4 = vec2<u32>();
        }
        let _e95 = (parts_4 + (_e80 * 4u));
        let _e96 = sum_l_quantity_4;
        work[(_e95 + 2u)] = _e96.x;
        work[(_e95 + 3u)] = _e96.y;
        work[(part_numbers_4 + _e80)] = _e79;
    } else {
        if (_e40 > 0u) {
            let _e107 = (rows_4 + (_e79 * 4u));
            whole_sum_l_quantity_7 = vec2<u32>();
            let _e112 = work[(_e107 + 2u)];
            let _e115 = work[(_e107 + 3u)];
            whole_sum_l_quantity_7 = vec2<u32>(_e112, _e115);
            let _e117 = sum_l_quantity_4;
            let _e118 = whole_sum_l_quantity_7;
            let _e119 = add_64_(_e118, _e117);
            let _e122 = (bitcast<i32>(_e118.y) < 0i);
            whole_sum_l_quantity_7 = _e119;
            let _e132 = whole_sum_l_quantity_7;
            work[(_e107 + 2u)] = _e132.x;
            work[(_e107 + 3u)] = _e132.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn add(@builtin(workgroup_id) workgroup_5: vec3<u32>, @builtin(local_invocation_index) local_10: u32, @builtin(num_workgroups) workgroups_5: vec3<u32>) {
    var local_11: bool;
    var local_12: bool;

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
    let _e38 = (entries_5 + (i_5 * 5u));
    let _e42 = work[(numbers_5 + i_5)];
    let _e44 = (parts_5 + (_e42 * 2u));
    let _e46 = work[_e38];
    let _e51 = work[(_e38 + 3u)];
    let _e54 = work[(_e38 + 4u)];
    let _e55 = vec2<u32>(_e51, _e54);
    if ((_e46 & 1u) != 0u) {
        local_11 = false;
        if (_e55.x != 0u) {
            let _e63 = atomicAdd((&sync[_e44]), _e55.x);
            local_11 = ((_e63 + _e55.x) < _e63);
        }
        let _e66 = local_11;
        let _e69 = (_e55.y + select(0u, 1u, _e66));
        local_12 = false;
        if (_e69 != 0u) {
            let _e74 = atomicAdd((&sync[(_e44 + 1u)]), _e69);
            local_12 = ((_e74 + _e69) < _e74);
        }
        let _e77 = local_12;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_13: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var sum_l_quantity_5: vec2<u32>;
    var whole_sum_l_quantity_8: vec2<u32>;

    let n_6 = params[0u];
    let entry_count_6 = params[1u];
    let entries_6 = params[2u];
    let rows_6 = params[3u];
    let order_6 = params[4u];
    let parts_6 = params[5u];
    let part_numbers_6 = params[6u];
    let numbers_6 = params[7u];
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_13);
    if (i_6 >= n_6) {
        return;
    }
    let _e38 = (parts_6 + (i_6 * 2u));
    sum_l_quantity_5 = vec2<u32>();
    sum_l_quantity_5 = vec2<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    sum_l_quantity_5 = vec2<u32>(_e45, _e48);
    let _e51 = (rows_6 + (i_6 * 4u));
    whole_sum_l_quantity_8 = vec2<u32>();
    let _e57 = work[(_e51 + 2u)];
    let _e60 = work[(_e51 + 3u)];
    whole_sum_l_quantity_8 = vec2<u32>(_e57, _e60);
    let _e62 = sum_l_quantity_5;
    let _e63 = whole_sum_l_quantity_8;
    let _e64 = add_64_(_e63, _e62);
    let _e68 = (bitcast<i32>(_e63.y) < 0i);
    whole_sum_l_quantity_8 = _e64;
    let _e78 = whole_sum_l_quantity_8;
    work[(_e51 + 2u)] = _e78.x;
    work[(_e51 + 3u)] = _e78.y;
}

// 10: pass groups_2_groups of kernel @scan_lineitem_2
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
    let _e48 = (groups + (i * 13u));
    let _e51 = work[_e48];
    let _e54 = work[(_e48 + 1u)];
    let _e58 = work[(_e48 + 2u)];
    let _e61 = work[(_e48 + 3u)];
    let _e62 = vec2<u32>(_e58, _e61);
    let _e65 = work[(_e48 + 4u)];
    let _e68 = work[(_e48 + 5u)];
    let _e69 = vec2<u32>(_e65, _e68);
    let _e72 = work[(_e48 + 6u)];
    let _e76 = work[(_e48 + 7u)];
    let _e79 = work[(_e48 + 8u)];
    let _e80 = vec2<u32>(_e76, _e79);
    let _e81 = string_hash(vec2<u32>(_e51, _e54));
    let _e90 = hash_step(2538058380u, _e81);
    let _e91 = hash_step(_e90, _e62.x);
    let _e92 = hash_step(_e91, _e62.y);
    let _e93 = hash_step(_e92, _e69.x);
    let _e94 = hash_step(_e93, _e69.y);
    let _e95 = hash_step(_e94, bitcast<u32>(bitcast<i32>(_e72)));
    let _e96 = hash_step(_e95, _e80.x);
    let _e97 = hash_step(_e96, _e80.y);
    let _e100 = hash_finish((_e97 ^ 32u));
    local_1 = _e100;
    loop {
        let _e103 = local_1;
        let _e104 = (_e103 & mask);
        let _e108 = atomicCompareExchangeWeak((&sync[(table + _e104)]), 0u, (i + 1u));
        if _e108.exchanged {
            break;
        }
        if (_e108.old_value != 0u) {
            local_1 = (_e104 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 14u));
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
    let _e74 = bitcast<i32>(_e73);
    let _e77 = work[(_e48 + 8u)];
    let _e80 = work[(_e48 + 9u)];
    let _e81 = vec2<u32>(_e77, _e80);
    let _e82 = string_hash(_e56);
    let _e91 = hash_step(2538058380u, _e82);
    let _e92 = hash_step(_e91, _e63.x);
    let _e93 = hash_step(_e92, _e63.y);
    let _e94 = hash_step(_e93, _e70.x);
    let _e95 = hash_step(_e94, _e70.y);
    let _e96 = hash_step(_e95, bitcast<u32>(_e74));
    let _e97 = hash_step(_e96, _e81.x);
    let _e98 = hash_step(_e97, _e81.y);
    let _e101 = hash_finish((_e98 ^ 32u));
    slot = _e101;
    let _e104 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e107 = slot;
        let _e108 = (_e107 & mask_1);
        slot = _e108;
        let _e109 = probes;
        if (_e109 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e109 + 1u);
        let _e114 = (table_1 + _e108);
        let _e116 = atomicLoad((&sync[_e114]));
        holder = _e116;
        if (_e116 == 0u) {
            let _e120 = atomicCompareExchangeWeak((&sync[_e114]), 0u, _e104);
            holder = select(_e120.old_value, _e104, _e120.exchanged);
        }
        let _e124 = holder;
        if (_e124 == _e104) {
            break;
        }
        if (_e124 != 0u) {
            local_3 = bool();
            if ((_e124 & 2147483648u) != 0u) {
                let _e134 = (entries_1 + ((_e124 & 2147483647u) * 14u));
                let _e137 = work[(_e134 + 1u)];
                let _e140 = work[(_e134 + 2u)];
                let _e144 = work[(_e134 + 3u)];
                let _e147 = work[(_e134 + 4u)];
                let _e151 = work[(_e134 + 5u)];
                let _e154 = work[(_e134 + 6u)];
                let _e158 = work[(_e134 + 7u)];
                let _e162 = work[(_e134 + 8u)];
                let _e165 = work[(_e134 + 9u)];
                let _e168 = string_equal(_e56, vec2<u32>(_e137, _e140));
                let _e180 = (((((true & _e168) & all((_e63 == vec2<u32>(_e144, _e147)))) & all((_e70 == vec2<u32>(_e151, _e154)))) & (_e74 == bitcast<i32>(_e158))) & all((_e81 == vec2<u32>(_e162, _e165))));
                local_3 = _e180;
                if (_e180 & (_e104 < _e124)) {
                    let _e184 = atomicMin((&sync[_e114]), _e104);
                }
            } else {
                let _e188 = (groups_1 + ((_e124 - 1u) * 13u));
                let _e190 = work[_e188];
                let _e193 = work[(_e188 + 1u)];
                let _e197 = work[(_e188 + 2u)];
                let _e200 = work[(_e188 + 3u)];
                let _e204 = work[(_e188 + 4u)];
                let _e207 = work[(_e188 + 5u)];
                let _e211 = work[(_e188 + 6u)];
                let _e215 = work[(_e188 + 7u)];
                let _e218 = work[(_e188 + 8u)];
                let _e220 = string_equal(_e56, vec2<u32>(_e190, _e193));
                local_3 = (((((true & _e220) & all((_e63 == vec2<u32>(_e197, _e200)))) & all((_e70 == vec2<u32>(_e204, _e207)))) & (_e74 == bitcast<i32>(_e211))) & all((_e81 == vec2<u32>(_e215, _e218))));
            }
            let _e233 = local_3;
            if _e233 {
                break;
            }
            slot = (_e108 + 1u);
        }
    }
    let _e236 = slot;
    work[(slots_1 + i_1)] = _e236;
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
        let _e63 = (entries_3 + (i_3 * 14u));
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
        let _e91 = work[(_e63 + 8u)];
        let _e94 = work[(_e63 + 9u)];
        let _e95 = vec2<u32>(_e91, _e94);
        let _e98 = (groups_3 + (_e60 * 13u));
        work[_e98] = 0u;
        work[(_e98 + 1u)] = 0u;
        work[(_e98 + 2u)] = 0u;
        work[(_e98 + 3u)] = 0u;
        work[(_e98 + 4u)] = 0u;
        work[(_e98 + 5u)] = 0u;
        work[(_e98 + 6u)] = 0u;
        work[(_e98 + 7u)] = 0u;
        work[(_e98 + 8u)] = 0u;
        work[(_e98 + 9u)] = 0u;
        work[(_e98 + 10u)] = 0u;
        work[(_e98 + 11u)] = 0u;
        work[(_e98 + 12u)] = 0u;
        work[_e98] = _e70.x;
        work[(_e98 + 1u)] = _e70.y;
        work[(_e98 + 2u)] = _e77.x;
        work[(_e98 + 3u)] = _e77.y;
        work[(_e98 + 4u)] = _e84.x;
        work[(_e98 + 5u)] = _e84.y;
        work[(_e98 + 6u)] = bitcast<u32>(bitcast<i32>(_e87));
        work[(_e98 + 7u)] = _e95.x;
        work[(_e98 + 8u)] = _e95.y;
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

// 11: pass groups_2_aggregate of kernel @scan_lineitem_2
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
    var sum_l_quantity: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_sum_l_quantity: vec4<u32>;
    var whole_sum_l_quantity_1: vec4<u32>;

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
    sum_l_quantity = vec4<u32>();
    sum_l_quantity = vec4<u32>();
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
                let _e66 = (parts + (_e53 * 13u));
                let _e67 = sum_l_quantity;
                work[(_e66 + 9u)] = _e67.x;
                work[(_e66 + 10u)] = _e67.y;
                work[(_e66 + 11u)] = _e67.z;
                work[(_e66 + 12u)] = _e67.w;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e87 = (rows + (_e60 * 13u));
                whole_sum_l_quantity = vec4<u32>();
                let _e92 = work[(_e87 + 9u)];
                let _e95 = work[(_e87 + 10u)];
                let _e98 = work[(_e87 + 11u)];
                let _e101 = work[(_e87 + 12u)];
                whole_sum_l_quantity = vec4<u32>(_e92, _e95, _e98, _e101);
                let _e103 = sum_l_quantity;
                let _e104 = whole_sum_l_quantity;
                let _e105 = add_128_(_e104, _e103);
                let _e109 = (bitcast<i32>(_e104.w) < 0i);
                whole_sum_l_quantity = _e105;
                let _e119 = whole_sum_l_quantity;
                work[(_e87 + 9u)] = _e119.x;
                work[(_e87 + 10u)] = _e119.y;
                work[(_e87 + 11u)] = _e119.z;
                work[(_e87 + 12u)] = _e119.w;
            }
            sum_l_quantity = vec4<u32>();
            is_first = false;
            group = _e59;
        }
        let _e135 = work[(order + _e55)];
        let _e138 = (entries + (_e135 * 14u));
        let _e140 = work[_e138];
        let _e145 = work[(_e138 + 10u)];
        let _e148 = work[(_e138 + 11u)];
        let _e151 = work[(_e138 + 12u)];
        let _e154 = work[(_e138 + 13u)];
        let _e155 = vec4<u32>(_e145, _e148, _e151, _e154);
        if ((_e140 & 1u) != 0u) {
            let _e156 = sum_l_quantity;
            let _e157 = add_128_(_e156, _e155);
            let _e160 = (bitcast<i32>(_e156.w) < 0i);
            sum_l_quantity = _e157;
        }
        local_1 = (_e55 + 1u);
    }
    let _e171 = group;
    if _e41 {
        let _e172 = (_e53 + 1u);
        let _e173 = is_first;
        if _e173 {
            let _e175 = (parts + (_e53 * 13u));
            let _e176 = sum_l_quantity;
            work[(_e175 + 9u)] = _e176.x;
            work[(_e175 + 10u)] = _e176.y;
            work[(_e175 + 11u)] = _e176.z;
            work[(_e175 + 12u)] = _e176.w;
            work[(part_numbers + _e53)] = _e171;
            sum_l_quantity = vec4<u32>();
        }
        let _e193 = (parts + (_e172 * 13u));
        let _e194 = sum_l_quantity;
        work[(_e193 + 9u)] = _e194.x;
        work[(_e193 + 10u)] = _e194.y;
        work[(_e193 + 11u)] = _e194.z;
        work[(_e193 + 12u)] = _e194.w;
        work[(part_numbers + _e172)] = _e171;
    } else {
        if (_e40 > 0u) {
            let _e211 = (rows + (_e171 * 13u));
            whole_sum_l_quantity_1 = vec4<u32>();
            let _e216 = work[(_e211 + 9u)];
            let _e219 = work[(_e211 + 10u)];
            let _e222 = work[(_e211 + 11u)];
            let _e225 = work[(_e211 + 12u)];
            whole_sum_l_quantity_1 = vec4<u32>(_e216, _e219, _e222, _e225);
            let _e227 = sum_l_quantity;
            let _e228 = whole_sum_l_quantity_1;
            let _e229 = add_128_(_e228, _e227);
            let _e232 = (bitcast<i32>(_e228.w) < 0i);
            whole_sum_l_quantity_1 = _e229;
            let _e242 = whole_sum_l_quantity_1;
            work[(_e211 + 9u)] = _e242.x;
            work[(_e211 + 10u)] = _e242.y;
            work[(_e211 + 11u)] = _e242.z;
            work[(_e211 + 12u)] = _e242.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_l_quantity_1: vec4<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_sum_l_quantity_2: vec4<u32>;

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
    sum_l_quantity_1 = vec4<u32>();
    sum_l_quantity_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e49 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e51 = local_3;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = (entries_1 + (_e51 * 14u));
        let _e58 = work[_e55];
        let _e64 = work[(_e55 + 10u)];
        let _e68 = work[(_e55 + 11u)];
        let _e72 = work[(_e55 + 12u)];
        let _e76 = work[(_e55 + 13u)];
        let _e77 = vec4<u32>(_e64, _e68, _e72, _e76);
        if ((_e58 & 1u) != 0u) {
            let _e78 = sum_l_quantity_1;
            let _e79 = add_128_(_e78, _e77);
            let _e83 = (bitcast<i32>(_e78.w) < 0i);
            sum_l_quantity_1 = _e79;
        }
        local_3 = (_e51 + 1u);
    }
    let _e94 = group_1;
    if (part_numbers_1 != 0u) {
        let _e95 = (_e49 + 1u);
        let _e96 = is_first_1;
        if _e96 {
            let _e98 = (parts_1 + (_e49 * 13u));
            let _e99 = sum_l_quantity_1;
            work[(_e98 + 9u)] = _e99.x;
            work[(_e98 + 10u)] = _e99.y;
            work[(_e98 + 11u)] = _e99.z;
            work[(_e98 + 12u)] = _e99.w;
            work[(part_numbers_1 + _e49)] = _e94;
            sum_l_quantity_1 = vec4<u32>();
        }
        let _e117 = (parts_1 + (_e95 * 13u));
        let _e118 = sum_l_quantity_1;
        work[(_e117 + 9u)] = _e118.x;
        work[(_e117 + 10u)] = _e118.y;
        work[(_e117 + 11u)] = _e118.z;
        work[(_e117 + 12u)] = _e118.w;
        work[(part_numbers_1 + _e95)] = _e94;
    } else {
        if (_e40 > 0u) {
            let _e135 = (rows_1 + (_e94 * 13u));
            whole_sum_l_quantity_2 = vec4<u32>();
            let _e140 = work[(_e135 + 9u)];
            let _e143 = work[(_e135 + 10u)];
            let _e146 = work[(_e135 + 11u)];
            let _e149 = work[(_e135 + 12u)];
            whole_sum_l_quantity_2 = vec4<u32>(_e140, _e143, _e146, _e149);
            let _e151 = sum_l_quantity_1;
            let _e152 = whole_sum_l_quantity_2;
            let _e153 = add_128_(_e152, _e151);
            let _e156 = (bitcast<i32>(_e152.w) < 0i);
            whole_sum_l_quantity_2 = _e153;
            let _e166 = whole_sum_l_quantity_2;
            work[(_e135 + 9u)] = _e166.x;
            work[(_e135 + 10u)] = _e166.y;
            work[(_e135 + 11u)] = _e166.z;
            work[(_e135 + 12u)] = _e166.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_l_quantity_2: vec4<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_sum_l_quantity_3: vec4<u32>;
    var whole_sum_l_quantity_4: vec4<u32>;

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
    sum_l_quantity_2 = vec4<u32>();
    sum_l_quantity_2 = vec4<u32>();
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
                let _e66 = (parts_2 + (_e53 * 13u));
                let _e67 = sum_l_quantity_2;
                work[(_e66 + 9u)] = _e67.x;
                work[(_e66 + 10u)] = _e67.y;
                work[(_e66 + 11u)] = _e67.z;
                work[(_e66 + 12u)] = _e67.w;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e87 = (rows_2 + (_e60 * 13u));
                whole_sum_l_quantity_3 = vec4<u32>();
                let _e92 = work[(_e87 + 9u)];
                let _e95 = work[(_e87 + 10u)];
                let _e98 = work[(_e87 + 11u)];
                let _e101 = work[(_e87 + 12u)];
                whole_sum_l_quantity_3 = vec4<u32>(_e92, _e95, _e98, _e101);
                let _e103 = sum_l_quantity_2;
                let _e104 = whole_sum_l_quantity_3;
                let _e105 = add_128_(_e104, _e103);
                let _e109 = (bitcast<i32>(_e104.w) < 0i);
                whole_sum_l_quantity_3 = _e105;
                let _e119 = whole_sum_l_quantity_3;
                work[(_e87 + 9u)] = _e119.x;
                work[(_e87 + 10u)] = _e119.y;
                work[(_e87 + 11u)] = _e119.z;
                work[(_e87 + 12u)] = _e119.w;
            }
            sum_l_quantity_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e134 = (entries_2 + (_e55 * 13u));
        let _e137 = work[(_e134 + 9u)];
        let _e140 = work[(_e134 + 10u)];
        let _e143 = work[(_e134 + 11u)];
        let _e146 = work[(_e134 + 12u)];
        let _e147 = vec4<u32>(_e137, _e140, _e143, _e146);
        let _e148 = sum_l_quantity_2;
        let _e149 = add_128_(_e148, _e147);
        let _e152 = (bitcast<i32>(_e148.w) < 0i);
        sum_l_quantity_2 = _e149;
        local_5 = (_e55 + 1u);
    }
    let _e163 = group_2;
    if _e41 {
        let _e164 = (_e53 + 1u);
        let _e165 = is_first_2;
        if _e165 {
            let _e167 = (parts_2 + (_e53 * 13u));
            let _e168 = sum_l_quantity_2;
            work[(_e167 + 9u)] = _e168.x;
            work[(_e167 + 10u)] = _e168.y;
            work[(_e167 + 11u)] = _e168.z;
            work[(_e167 + 12u)] = _e168.w;
            work[(part_numbers_2 + _e53)] = _e163;
            sum_l_quantity_2 = vec4<u32>();
        }
        let _e185 = (parts_2 + (_e164 * 13u));
        let _e186 = sum_l_quantity_2;
        work[(_e185 + 9u)] = _e186.x;
        work[(_e185 + 10u)] = _e186.y;
        work[(_e185 + 11u)] = _e186.z;
        work[(_e185 + 12u)] = _e186.w;
        work[(part_numbers_2 + _e164)] = _e163;
    } else {
        if (_e40 > 0u) {
            let _e203 = (rows_2 + (_e163 * 13u));
            whole_sum_l_quantity_4 = vec4<u32>();
            let _e208 = work[(_e203 + 9u)];
            let _e211 = work[(_e203 + 10u)];
            let _e214 = work[(_e203 + 11u)];
            let _e217 = work[(_e203 + 12u)];
            whole_sum_l_quantity_4 = vec4<u32>(_e208, _e211, _e214, _e217);
            let _e219 = sum_l_quantity_2;
            let _e220 = whole_sum_l_quantity_4;
            let _e221 = add_128_(_e220, _e219);
            let _e224 = (bitcast<i32>(_e220.w) < 0i);
            whole_sum_l_quantity_4 = _e221;
            let _e234 = whole_sum_l_quantity_4;
            work[(_e203 + 9u)] = _e234.x;
            work[(_e203 + 10u)] = _e234.y;
            work[(_e203 + 11u)] = _e234.z;
            work[(_e203 + 12u)] = _e234.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_l_quantity_3: vec4<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_sum_l_quantity_5: vec4<u32>;
    var whole_sum_l_quantity_6: vec4<u32>;

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
    sum_l_quantity_3 = vec4<u32>();
    sum_l_quantity_3 = vec4<u32>();
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
                let _e66 = (parts_3 + (_e53 * 13u));
                let _e67 = sum_l_quantity_3;
                work[(_e66 + 9u)] = _e67.x;
                work[(_e66 + 10u)] = _e67.y;
                work[(_e66 + 11u)] = _e67.z;
                work[(_e66 + 12u)] = _e67.w;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e87 = (rows_3 + (_e60 * 13u));
                whole_sum_l_quantity_5 = vec4<u32>();
                let _e92 = work[(_e87 + 9u)];
                let _e95 = work[(_e87 + 10u)];
                let _e98 = work[(_e87 + 11u)];
                let _e101 = work[(_e87 + 12u)];
                whole_sum_l_quantity_5 = vec4<u32>(_e92, _e95, _e98, _e101);
                let _e103 = sum_l_quantity_3;
                let _e104 = whole_sum_l_quantity_5;
                let _e105 = add_128_(_e104, _e103);
                let _e109 = (bitcast<i32>(_e104.w) < 0i);
                whole_sum_l_quantity_5 = _e105;
                let _e119 = whole_sum_l_quantity_5;
                work[(_e87 + 9u)] = _e119.x;
                work[(_e87 + 10u)] = _e119.y;
                work[(_e87 + 11u)] = _e119.z;
                work[(_e87 + 12u)] = _e119.w;
            }
            sum_l_quantity_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e135 = work[(order_3 + _e55)];
        let _e137 = (entries_3 + (_e135 * 13u));
        let _e140 = work[(_e137 + 9u)];
        let _e143 = work[(_e137 + 10u)];
        let _e146 = work[(_e137 + 11u)];
        let _e149 = work[(_e137 + 12u)];
        let _e150 = vec4<u32>(_e140, _e143, _e146, _e149);
        let _e151 = sum_l_quantity_3;
        let _e152 = add_128_(_e151, _e150);
        let _e155 = (bitcast<i32>(_e151.w) < 0i);
        sum_l_quantity_3 = _e152;
        local_7 = (_e55 + 1u);
    }
    let _e166 = group_3;
    if _e41 {
        let _e167 = (_e53 + 1u);
        let _e168 = is_first_3;
        if _e168 {
            let _e170 = (parts_3 + (_e53 * 13u));
            let _e171 = sum_l_quantity_3;
            work[(_e170 + 9u)] = _e171.x;
            work[(_e170 + 10u)] = _e171.y;
            work[(_e170 + 11u)] = _e171.z;
            work[(_e170 + 12u)] = _e171.w;
            work[(part_numbers_3 + _e53)] = _e166;
            sum_l_quantity_3 = vec4<u32>();
        }
        let _e188 = (parts_3 + (_e167 * 13u));
        let _e189 = sum_l_quantity_3;
        work[(_e188 + 9u)] = _e189.x;
        work[(_e188 + 10u)] = _e189.y;
        work[(_e188 + 11u)] = _e189.z;
        work[(_e188 + 12u)] = _e189.w;
        work[(part_numbers_3 + _e167)] = _e166;
    } else {
        if (_e40 > 0u) {
            let _e206 = (rows_3 + (_e166 * 13u));
            whole_sum_l_quantity_6 = vec4<u32>();
            let _e211 = work[(_e206 + 9u)];
            let _e214 = work[(_e206 + 10u)];
            let _e217 = work[(_e206 + 11u)];
            let _e220 = work[(_e206 + 12u)];
            whole_sum_l_quantity_6 = vec4<u32>(_e211, _e214, _e217, _e220);
            let _e222 = sum_l_quantity_3;
            let _e223 = whole_sum_l_quantity_6;
            let _e224 = add_128_(_e223, _e222);
            let _e227 = (bitcast<i32>(_e223.w) < 0i);
            whole_sum_l_quantity_6 = _e224;
            let _e237 = whole_sum_l_quantity_6;
            work[(_e206 + 9u)] = _e237.x;
            work[(_e206 + 10u)] = _e237.y;
            work[(_e206 + 11u)] = _e237.z;
            work[(_e206 + 12u)] = _e237.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_l_quantity_4: vec4<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_sum_l_quantity_7: vec4<u32>;

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
    sum_l_quantity_4 = vec4<u32>();
    sum_l_quantity_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e49 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e51 = local_9;
        if (_e51 >= _e40) {
            break;
        }
        let _e55 = (entries_4 + (_e51 * 13u));
        let _e60 = work[(_e55 + 9u)];
        let _e64 = work[(_e55 + 10u)];
        let _e68 = work[(_e55 + 11u)];
        let _e72 = work[(_e55 + 12u)];
        let _e73 = vec4<u32>(_e60, _e64, _e68, _e72);
        let _e74 = sum_l_quantity_4;
        let _e75 = add_128_(_e74, _e73);
        let _e79 = (bitcast<i32>(_e74.w) < 0i);
        sum_l_quantity_4 = _e75;
        local_9 = (_e51 + 1u);
    }
    let _e90 = group_4;
    if (part_numbers_4 != 0u) {
        let _e91 = (_e49 + 1u);
        let _e92 = is_first_4;
        if _e92 {
            let _e94 = (parts_4 + (_e49 * 13u));
            let _e95 = sum_l_quantity_4;
            work[(_e94 + 9u)] = _e95.x;
            work[(_e94 + 10u)] = _e95.y;
            work[(_e94 + 11u)] = _e95.z;
            work[(_e94 + 12u)] = _e95.w;
            work[(part_numbers_4 + _e49)] = _e90;
            sum_l_quantity_4 = vec4<u32>();
        }
        let _e112 = (parts_4 + (_e91 * 13u));
        let _e113 = sum_l_quantity_4;
        work[(_e112 + 9u)] = _e113.x;
        work[(_e112 + 10u)] = _e113.y;
        work[(_e112 + 11u)] = _e113.z;
        work[(_e112 + 12u)] = _e113.w;
        work[(part_numbers_4 + _e91)] = _e90;
    } else {
        if (_e40 > 0u) {
            let _e130 = (rows_4 + (_e90 * 13u));
            whole_sum_l_quantity_7 = vec4<u32>();
            let _e135 = work[(_e130 + 9u)];
            let _e138 = work[(_e130 + 10u)];
            let _e141 = work[(_e130 + 11u)];
            let _e144 = work[(_e130 + 12u)];
            whole_sum_l_quantity_7 = vec4<u32>(_e135, _e138, _e141, _e144);
            let _e146 = sum_l_quantity_4;
            let _e147 = whole_sum_l_quantity_7;
            let _e148 = add_128_(_e147, _e146);
            let _e151 = (bitcast<i32>(_e147.w) < 0i);
            whole_sum_l_quantity_7 = _e148;
            let _e161 = whole_sum_l_quantity_7;
            work[(_e130 + 9u)] = _e161.x;
            work[(_e130 + 10u)] = _e161.y;
            work[(_e130 + 11u)] = _e161.z;
            work[(_e130 + 12u)] = _e161.w;
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
    let _e39 = (entries_5 + (i_5 * 14u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e45 = (parts_5 + (_e43 * 4u));
    let _e47 = work[_e39];
    let _e53 = work[(_e39 + 10u)];
    let _e57 = work[(_e39 + 11u)];
    let _e61 = work[(_e39 + 12u)];
    let _e65 = work[(_e39 + 13u)];
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
    var sum_l_quantity_5: vec4<u32>;
    var whole_sum_l_quantity_8: vec4<u32>;

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
    sum_l_quantity_5 = vec4<u32>();
    sum_l_quantity_5 = vec4<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    let _e51 = atomicLoad((&sync[(_e38 + 2u)]));
    let _e54 = atomicLoad((&sync[(_e38 + 3u)]));
    sum_l_quantity_5 = vec4<u32>(_e45, _e48, _e51, _e54);
    let _e58 = (rows_6 + (i_6 * 13u));
    whole_sum_l_quantity_8 = vec4<u32>();
    let _e65 = work[(_e58 + 9u)];
    let _e69 = work[(_e58 + 10u)];
    let _e73 = work[(_e58 + 11u)];
    let _e77 = work[(_e58 + 12u)];
    whole_sum_l_quantity_8 = vec4<u32>(_e65, _e69, _e73, _e77);
    let _e79 = sum_l_quantity_5;
    let _e80 = whole_sum_l_quantity_8;
    let _e81 = add_128_(_e80, _e79);
    let _e85 = (bitcast<i32>(_e80.w) < 0i);
    whole_sum_l_quantity_8 = _e81;
    let _e95 = whole_sum_l_quantity_8;
    work[(_e58 + 9u)] = _e95.x;
    work[(_e58 + 10u)] = _e95.y;
    work[(_e58 + 11u)] = _e95.z;
    work[(_e58 + 12u)] = _e95.w;
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
    let _e32 = (rows + (i * 2u));
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

// 13: pass index
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
    let _e33 = (rows + (i * 7u));
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

// 14: pass index
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
    let _e33 = (rows + (i * 9u));
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

// 15: pass sort_by_fields
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn less_64_(a: vec2<u32>, b: vec2<u32>) -> bool {
    let _e7 = bitcast<i32>(a.y);
    let _e8 = bitcast<i32>(b.y);
    return ((_e7 < _e8) | ((_e7 == _e8) & (a.x < b.x)));
}

fn less(a_1: u32, b_1: u32, c: u32) -> bool {
    let _e5 = (a_1 + (b_1 * 13u));
    let _e7 = (a_1 + (c * 13u));
    let _e13 = work[(_e5 + 6u)];
    let _e17 = work[(_e5 + 7u)];
    let _e18 = vec2<u32>(_e13, _e17);
    let _e21 = work[(_e7 + 6u)];
    let _e24 = work[(_e7 + 7u)];
    let _e25 = vec2<u32>(_e21, _e24);
    let _e26 = less_64_(_e25, _e18);
    if _e26 {
        return _e26;
    }
    let _e27 = less_64_(_e18, _e25);
    if _e27 {
        return false;
    }
    let _e32 = work[(_e5 + 8u)];
    let _e33 = bitcast<i32>(_e32);
    let _e36 = work[(_e7 + 8u)];
    let _e37 = bitcast<i32>(_e36);
    let _e38 = (_e33 < _e37);
    if _e38 {
        return _e38;
    }
    if (_e37 < _e33) {
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

// 16: pass order
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
        let _e36 = work[((rows + (_e28 * 13u)) + 8u)];
        work[(to + _e23)] = (bitcast<u32>(bitcast<i32>(_e36)) ^ 2147483648u);
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
        let _e31 = (rows_1 + (_e28 * 13u));
        let _e36 = work[(_e31 + 6u)];
        let _e40 = work[(_e31 + 7u)];
        let _e41 = vec2<u32>(_e36, _e40);
        work[(to_1 + _e23)] = (_e41.x ^ 4294967295u);
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
        let _e31 = (rows_2 + (_e28 * 13u));
        let _e36 = work[(_e31 + 6u)];
        let _e40 = work[(_e31 + 7u)];
        let _e41 = vec2<u32>(_e36, _e40);
        work[(to_2 + _e23)] = ((_e41.y ^ 2147483648u) ^ 4294967295u);
    }
}
