// 1: kernel @scan_nation
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
    let v0_n_name = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 7u);
    let _e49 = string_equal(v0_n_name, v1_);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = (_e52 + (row * 2u));
        let _e57 = input[_e55];
        let _e60 = input[(_e55 + 1u)];
        let v3_n_nationkey = vec2<u32>(_e57, _e60);
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
    let v0_n_name_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 7u);
    let _e61 = string_equal(v0_n_name_1, v1_1);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = (_e64 + (row_1 * 2u));
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v3_n_nationkey_1 = vec2<u32>(_e69, _e72);
        let _e74 = index_rows_1;
        index_rows_1 = (_e74 + 1u);
        let _e79 = params[2].x;
        let _e81 = (_e79 + ((_e33 + _e74) * 2u));
        work[_e81] = v3_n_nationkey_1.x;
        work[(_e81 + 1u)] = v3_n_nationkey_1.y;
    }
}

// 2: kernel @scan_supplier
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
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_s_nationkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_s_nationkey.x);
    let _e45 = hash_step(_e44, v0_s_nationkey.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e59 = work[_e56];
    let matches_end = work[(_e56 + 1u)];
    position = _e59;
    loop {
        let _e64 = position;
        if (_e64 >= matches_end) {
            break;
        }
        position = (_e64 + 1u);
        let _e69 = params[1].z;
        let candidate = work[(_e69 + _e64)];
        let _e75 = params[1].w;
        let _e77 = (_e75 + (candidate * 2u));
        let _e79 = work[_e77];
        let _e82 = work[(_e77 + 1u)];
        if !(all((v0_s_nationkey == vec2<u32>(_e79, _e82)))) {
            continue;
        }
        let _e89 = params[2].x;
        let _e91 = (_e89 + (row * 2u));
        let _e93 = input[_e91];
        let _e96 = input[(_e91 + 1u)];
        let v2_s_suppkey = vec2<u32>(_e93, _e96);
        let _e98 = index_2_rows;
        index_2_rows = (_e98 + 1u);
    }
    let _e102 = params[2].y;
    let _e104 = index_2_rows;
    work[(_e102 + _e11)] = _e104;
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
    let _e29 = params[2].y;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 2u));
    let _e48 = input[_e45];
    let _e51 = input[(_e45 + 1u)];
    let v0_s_nationkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_s_nationkey_1.x);
    let _e57 = hash_step(_e56, v0_s_nationkey_1.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_1 = work[(_e68 + 1u)];
    position_1 = _e70;
    loop {
        let _e75 = position_1;
        if (_e75 >= matches_end_1) {
            break;
        }
        position_1 = (_e75 + 1u);
        let _e80 = params[1].z;
        let candidate_1 = work[(_e80 + _e75)];
        let _e86 = params[1].w;
        let _e88 = (_e86 + (candidate_1 * 2u));
        let _e90 = work[_e88];
        let _e93 = work[(_e88 + 1u)];
        if !(all((v0_s_nationkey_1 == vec2<u32>(_e90, _e93)))) {
            continue;
        }
        let _e100 = params[2].x;
        let _e102 = (_e100 + (row_1 * 2u));
        let _e104 = input[_e102];
        let _e107 = input[(_e102 + 1u)];
        let v2_s_suppkey_1 = vec2<u32>(_e104, _e107);
        let _e109 = index_2_rows_1;
        index_2_rows_1 = (_e109 + 1u);
        let _e114 = params[2].z;
        let _e116 = (_e114 + ((_e33 + _e109) * 2u));
        work[_e116] = v2_s_suppkey_1.x;
        work[(_e116 + 1u)] = v2_s_suppkey_1.y;
    }
}

// 3: kernel @scan_partsupp
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
    var common_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    common_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_ps_suppkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_ps_suppkey.x);
    let _e45 = hash_step(_e44, v0_ps_suppkey.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e59 = work[_e56];
    let matches_end = work[(_e56 + 1u)];
    position = _e59;
    loop {
        let _e64 = position;
        if (_e64 >= matches_end) {
            break;
        }
        position = (_e64 + 1u);
        let _e69 = params[1].z;
        let candidate = work[(_e69 + _e64)];
        let _e75 = params[1].w;
        let _e77 = (_e75 + (candidate * 2u));
        let _e79 = work[_e77];
        let _e82 = work[(_e77 + 1u)];
        if !(all((v0_ps_suppkey == vec2<u32>(_e79, _e82)))) {
            continue;
        }
        let _e89 = params[2].x;
        let _e91 = (_e89 + (row * 2u));
        let _e93 = input[_e91];
        let _e96 = input[(_e91 + 1u)];
        let v2_ps_partkey = vec2<u32>(_e93, _e96);
        let _e100 = params[2].y;
        let _e104 = input[(_e100 + (row * 1u))];
        let v3_ps_availqty = bitcast<i32>(_e104);
        let _e108 = params[2].z;
        let _e110 = (_e108 + (row * 2u));
        let _e112 = input[_e110];
        let _e115 = input[(_e110 + 1u)];
        let v4_ps_supplycost = vec2<u32>(_e112, _e115);
        let _e117 = common_rows;
        common_rows = (_e117 + 1u);
    }
    let _e121 = params[2].w;
    let _e123 = common_rows;
    work[(_e121 + _e11)] = _e123;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var common_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    common_rows_1 = 0u;
    let _e29 = params[2].w;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 2u));
    let _e48 = input[_e45];
    let _e51 = input[(_e45 + 1u)];
    let v0_ps_suppkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_ps_suppkey_1.x);
    let _e57 = hash_step(_e56, v0_ps_suppkey_1.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_1 = work[(_e68 + 1u)];
    position_1 = _e70;
    loop {
        let _e75 = position_1;
        if (_e75 >= matches_end_1) {
            break;
        }
        position_1 = (_e75 + 1u);
        let _e80 = params[1].z;
        let candidate_1 = work[(_e80 + _e75)];
        let _e86 = params[1].w;
        let _e88 = (_e86 + (candidate_1 * 2u));
        let _e90 = work[_e88];
        let _e93 = work[(_e88 + 1u)];
        if !(all((v0_ps_suppkey_1 == vec2<u32>(_e90, _e93)))) {
            continue;
        }
        let _e100 = params[2].x;
        let _e102 = (_e100 + (row_1 * 2u));
        let _e104 = input[_e102];
        let _e107 = input[(_e102 + 1u)];
        let v2_ps_partkey_1 = vec2<u32>(_e104, _e107);
        let _e111 = params[2].y;
        let _e115 = input[(_e111 + (row_1 * 1u))];
        let v3_ps_availqty_1 = bitcast<i32>(_e115);
        let _e119 = params[2].z;
        let _e121 = (_e119 + (row_1 * 2u));
        let _e123 = input[_e121];
        let _e126 = input[(_e121 + 1u)];
        let v4_ps_supplycost_1 = vec2<u32>(_e123, _e126);
        let _e128 = common_rows_1;
        common_rows_1 = (_e128 + 1u);
        let _e133 = params[3].x;
        let _e136 = (_e133 + ((_e33 + _e128) * 5u));
        work[_e136] = v2_ps_partkey_1.x;
        work[(_e136 + 1u)] = v2_ps_partkey_1.y;
        work[(_e136 + 2u)] = bitcast<u32>(v3_ps_availqty_1);
        work[(_e136 + 3u)] = v4_ps_supplycost_1.x;
        work[(_e136 + 4u)] = v4_ps_supplycost_1.y;
    }
}

// 4: kernel @scan_common
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
var<private> some: bool;
var<private> learning: bool;
var<workgroup> values: array<u32, 1280>;

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

fn row(a_1: u32) {
    let _e8 = params[0].w;
    let _e11 = (_e8 + (a_1 * 5u));
    let _e16 = work[(_e11 + 2u)];
    let v1_ps_availqty = bitcast<i32>(_e16);
    let _e21 = work[(_e11 + 3u)];
    let _e25 = work[(_e11 + 4u)];
    let v2_ps_supplycost = vec2<u32>(_e21, _e25);
    let v3_ = vec2<u32>(bitcast<u32>(v1_ps_availqty), select(0u, 4294967295u, (v1_ps_availqty < i32())));
    let v4_mul = vec2<u32>((v2_ps_supplycost.x * v3_.x), 0u);
    let _e46 = select(0u, 4294967295u, (bitcast<i32>(v4_mul.y) < 0i));
    let v5_ = vec4<u32>(v4_mul.x, v4_mul.y, _e46, _e46);
    let _e50 = sum_arg_valid;
    if _e50 {
        let _e51 = sum_arg;
        let _e52 = add_128_(_e51, v5_);
        let _e55 = (bitcast<i32>(_e51.w) < 0i);
        sum_arg = _e52;
        sum_arg_valid = true;
    } else {
        sum_arg = v5_;
        sum_arg_valid = true;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
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
    let _e32 = (_e29 + (row_1 * 5u));
    let _e37 = work[(_e32 + 2u)];
    let v1_ps_availqty_1 = bitcast<i32>(_e37);
    let _e42 = work[(_e32 + 3u)];
    let _e46 = work[(_e32 + 4u)];
    let v2_ps_supplycost_1 = vec2<u32>(_e42, _e46);
    let v3_1 = vec2<u32>(bitcast<u32>(v1_ps_availqty_1), select(0u, 4294967295u, (v1_ps_availqty_1 < i32())));
    let v4_mul_1 = vec2<u32>((v2_ps_supplycost_1.x * v3_1.x), 0u);
    let _e67 = select(0u, 4294967295u, (bitcast<i32>(v4_mul_1.y) < 0i));
    let v5_1 = vec4<u32>(v4_mul_1.x, v4_mul_1.y, _e67, _e67);
    let _e71 = params[1].x;
    let _e73 = (_e71 + (_e11 * 5u));
    work[_e73] = 1u;
    work[(_e73 + 1u)] = v5_1.x;
    work[(_e73 + 2u)] = v5_1.y;
    work[(_e73 + 3u)] = v5_1.z;
    work[(_e73 + 4u)] = v5_1.w;
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: u32;
    var local_4: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e26 = (((workgroups_1.x * workgroups_1.y) * 256u) * 1u);
    let rounds = (((_e6 - _e3) + (_e26 - 1u)) / _e26);
    local_2 = 0u;
    loop {
        let _e33 = local_2;
        if (_e33 >= rounds) {
            break;
        }
        let number = ((_e3 + (((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1) * 1u)) + (_e33 * _e26));
        if (number < _e6) {
        }
        some = false;
        if (number < _e6) {
            row(number);
        }
        local_2 = (_e33 + 1u);
    }
    let _e45 = sum_arg;
    let _e50 = sum_arg_valid;
    values[local_1] = _e45.x;
    values[(local_1 + 256u)] = _e45.y;
    values[(local_1 + 512u)] = _e45.z;
    values[(local_1 + 768u)] = _e45.w;
    values[(local_1 + 1024u)] = select(0u, 1u, _e50);
    workgroupBarrier();
    let _e66 = (local_1 >> 4u);
    let _e68 = (local_1 & 15u);
    if ((_e68 < 16u) & (_e66 == 0u)) {
        let _e74 = values[_e68];
        let _e77 = values[(_e68 + 256u)];
        let _e80 = values[(_e68 + 512u)];
        let _e83 = values[(_e68 + 768u)];
        let _e86 = values[(_e68 + 1024u)];
        sum_arg = vec4<u32>(_e74, _e77, _e80, _e83);
        sum_arg_valid = (_e86 != 0u);
        local_3 = (_e68 + 16u);
        loop {
            let _e92 = local_3;
            if (_e92 >= 256u) {
                break;
            }
            let _e95 = values[_e92];
            let _e98 = values[(_e92 + 256u)];
            let _e101 = values[(_e92 + 512u)];
            let _e104 = values[(_e92 + 768u)];
            let _e107 = values[(_e92 + 1024u)];
            let _e108 = (_e107 != 0u);
            let _e109 = vec4<u32>(_e95, _e98, _e101, _e104);
            let _e110 = sum_arg;
            let _e111 = add_128_(_e110, _e109);
            let _e115 = (bitcast<i32>(_e110.w) < 0i);
            let _e125 = sum_arg_valid;
            sum_arg_valid = (_e125 | _e108);
            sum_arg = select(_e110, select(_e109, _e111, vec4(_e125)), vec4(_e108));
            local_3 = (_e92 + 16u);
        }
        let _e132 = sum_arg;
        let _e137 = sum_arg_valid;
        values[_e68] = _e132.x;
        values[(_e68 + 256u)] = _e132.y;
        values[(_e68 + 512u)] = _e132.z;
        values[(_e68 + 768u)] = _e132.w;
        values[(_e68 + 1024u)] = select(0u, 1u, _e137);
    }
    workgroupBarrier();
    let _e148 = (local_1 & 15u);
    if ((_e148 < 1u) & (_e66 == 0u)) {
        let _e153 = values[_e148];
        let _e156 = values[(_e148 + 256u)];
        let _e159 = values[(_e148 + 512u)];
        let _e162 = values[(_e148 + 768u)];
        let _e165 = values[(_e148 + 1024u)];
        sum_arg = vec4<u32>(_e153, _e156, _e159, _e162);
        sum_arg_valid = (_e165 != 0u);
        local_4 = (_e148 + 1u);
        loop {
            let _e170 = local_4;
            if (_e170 >= 16u) {
                break;
            }
            let _e173 = values[_e170];
            let _e176 = values[(_e170 + 256u)];
            let _e179 = values[(_e170 + 512u)];
            let _e182 = values[(_e170 + 768u)];
            let _e185 = values[(_e170 + 1024u)];
            let _e186 = (_e185 != 0u);
            let _e187 = vec4<u32>(_e173, _e176, _e179, _e182);
            let _e188 = sum_arg;
            let _e189 = add_128_(_e188, _e187);
            let _e192 = (bitcast<i32>(_e188.w) < 0i);
            let _e202 = sum_arg_valid;
            sum_arg_valid = (_e202 | _e186);
            sum_arg = select(_e188, select(_e187, _e189, vec4(_e202)), vec4(_e186));
            local_4 = (_e170 + 1u);
        }
        let _e209 = sum_arg;
        let _e214 = sum_arg_valid;
        values[_e148] = _e209.x;
        values[(_e148 + 256u)] = _e209.y;
        values[(_e148 + 512u)] = _e209.z;
        values[(_e148 + 768u)] = _e209.w;
        values[(_e148 + 1024u)] = select(0u, 1u, _e214);
    }
    workgroupBarrier();
    let _e226 = values[0u];
    let _e229 = values[(0u + 256u)];
    let _e232 = values[(0u + 512u)];
    let _e235 = values[(0u + 768u)];
    let _e238 = values[(0u + 1024u)];
    sum_arg = vec4<u32>(_e226, _e229, _e232, _e235);
    sum_arg_valid = (_e238 != 0u);
    workgroupBarrier();
    let _e241 = sum_arg;
    let _e242 = sum_arg_valid;
    if (local_1 == 0u) {
        let _e246 = params[1].y;
        let _e249 = params[1].z;
        let _e252 = params[1].w;
        let _e255 = params[2].x;
        let _e258 = atomicLoad((&sync[_e246]));
        if (_e258 <= _e249) {
            let _e261 = atomicAdd((&sync[_e246]), 1u);
            if (_e261 < _e249) {
                let _e265 = (_e252 + (_e261 * 5u));
                work[_e265] = 0u;
                work[(_e265 + 1u)] = 0u;
                work[(_e265 + 2u)] = 0u;
                work[(_e265 + 3u)] = 0u;
                work[(_e265 + 4u)] = 0u;
                work[_e265] = _e241.x;
                work[(_e265 + 1u)] = _e241.y;
                work[(_e265 + 2u)] = _e241.z;
                work[(_e265 + 3u)] = _e241.w;
                let _e292 = work[(_e265 + 4u)];
                work[(_e265 + 4u)] = select((_e292 & 4294967294u), (_e292 | 1u), _e242);
                work[(_e255 + _e261)] = 0u;
            }
        }
    }
}

// 5: kernel @scan_sums
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

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var index_3_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_3_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 5u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let _e43 = work[(_e32 + 2u)];
    let _e47 = work[(_e32 + 3u)];
    let v1_sum_arg = vec4<u32>(_e35, _e39, _e43, _e47);
    let _e52 = work[(_e32 + 4u)];
    let _e54 = ((_e52 & 1u) != 0u);
    let _e57 = params[1].x;
    let _e60 = params[1].y;
    let _e63 = params[1].z;
    let _e66 = params[1].w;
    let v2_ = vec4<u32>(_e57, _e60, _e63, _e66);
    let _e68 = u128_mul(v1_sum_arg, v2_);
    let _e69 = i128_mul_overflows(v1_sum_arg, v2_, _e68);
    if (_e69 & _e54) {
        trap(262145u, vec4<u32>(v1_sum_arg.x, v1_sum_arg.y, v1_sum_arg.z, v1_sum_arg.w), vec4<u32>(v2_.x, v2_.y, v2_.z, v2_.w));
        return;
    }
    let _e87 = less_128_(_e68, vec4<u32>(1u, 4134919616u, 2776185733u, 3032789847u));
    let _e94 = less_128_(vec4<u32>(4294967295u, 160047679u, 1518781562u, 1262177448u), _e68);
    if (!((!(_e87) & !(_e94))) & _e54) {
        trap(262146u, vec4<u32>(_e68.x, _e68.y, _e68.z, _e68.w), vec4<u32>(0u, 0u, 0u, 0u));
        return;
    }
    let _e108 = params[2].x;
    let _e110 = (_e108 + (_e11 * 5u));
    work[_e110] = _e68.x;
    work[(_e110 + 1u)] = _e68.y;
    work[(_e110 + 2u)] = _e68.z;
    work[(_e110 + 3u)] = _e68.w;
    work[(_e110 + 4u)] = select(0u, 1u, _e54);
}

// 6: kernel @scan_common_2
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
    var groups_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    groups_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 5u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_ps_partkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let v2_ps_availqty = bitcast<i32>(_e44);
    let _e49 = work[(_e32 + 3u)];
    let _e53 = work[(_e32 + 4u)];
    let v3_ps_supplycost = vec2<u32>(_e49, _e53);
    let v4_ = vec2<u32>(bitcast<u32>(v2_ps_availqty), select(0u, 4294967295u, (v2_ps_availqty < i32())));
    let v5_mul = vec2<u32>((v3_ps_supplycost.x * v4_.x), 0u);
    let _e70 = params[1].x;
    let _e73 = (_e70 + (_e11 * 7u));
    work[_e73] = 1u;
    work[(_e73 + 1u)] = v1_ps_partkey.x;
    work[(_e73 + 2u)] = v1_ps_partkey.y;
    let _e87 = select(0u, 4294967295u, (bitcast<i32>(v5_mul.y) < 0i));
    let v7_ = vec4<u32>(v5_mul.x, v5_mul.y, _e87, _e87);
    work[(_e73 + 3u)] = v7_.x;
    work[(_e73 + 4u)] = v7_.y;
    work[(_e73 + 5u)] = v7_.z;
    work[(_e73 + 6u)] = v7_.w;
}

// 7: kernel @scan_groups
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

fn trap(a_1: u32, b_1: vec4<u32>, c: vec4<u32>) {
    loop {
        let _e6 = atomicCompareExchangeWeak((&sync[0u]), 0u, a_1);
        if _e6.exchanged {
            atomicStore((&sync[1u]), b_1.x);
            atomicStore((&sync[2u]), b_1.y);
            atomicStore((&sync[3u]), b_1.z);
            atomicStore((&sync[4u]), b_1.w);
            atomicStore((&sync[5u]), c.x);
            atomicStore((&sync[6u]), c.y);
            atomicStore((&sync[7u]), c.z);
            atomicStore((&sync[8u]), c.w);
        }
        if (_e6.exchanged | (_e6.old_value != 0u)) {
            break;
        }
    }
}

fn u32_mul_wide(a_2: u32, b_2: u32) -> vec2<u32> {
    let _e3 = (a_2 & 65535u);
    let _e5 = (a_2 >> 16u);
    let _e6 = (b_2 & 65535u);
    let _e7 = (b_2 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_2 * b_2), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn u64_mul_wide(a_3: vec2<u32>, b_3: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_3.x, b_3.x);
    let _e7 = u32_mul_wide(a_3.x, b_3.y);
    let _e10 = u32_mul_wide(a_3.y, b_3.x);
    let _e13 = u32_mul_wide(a_3.y, b_3.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn u128_mul(a_4: vec4<u32>, b_4: vec4<u32>) -> vec4<u32> {
    let _e8 = u64_mul_wide(vec2<u32>(a_4.x, a_4.y), vec2<u32>(b_4.x, b_4.y));
    let _e11 = vec2<u32>(a_4.x, a_4.y);
    let _e14 = vec2<u32>(b_4.z, b_4.w);
    let _e17 = u32_mul_wide(_e11.x, _e14.x);
    let _e28 = vec2<u32>(_e17.x, ((_e17.y + (_e11.x * _e14.y)) + (_e11.y * _e14.x)));
    let _e31 = vec2<u32>(a_4.z, a_4.w);
    let _e34 = vec2<u32>(b_4.x, b_4.y);
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

fn u128_mul_overflows(a_5: vec4<u32>, b_5: vec4<u32>) -> bool {
    let _e4 = vec2<u32>(a_5.z, a_5.w);
    let _e7 = vec2<u32>(b_5.z, b_5.w);
    let _e12 = ((_e4.x | _e4.y) == 0u);
    let _e16 = ((_e7.x | _e7.y) == 0u);
    if (_e12 & _e16) {
        return false;
    }
    if (!(_e12) & !(_e16)) {
        return true;
    }
    let _e33 = u64_mul_wide(select(_e4, _e7, vec2(_e12)), select(vec2<u32>(b_5.x, b_5.y), vec2<u32>(a_5.x, a_5.y), vec2(_e12)));
    let _e40 = u64_mul_wide(vec2<u32>(a_5.x, a_5.y), vec2<u32>(b_5.x, b_5.y));
    let _e43 = vec2<u32>(_e33.x, _e33.y);
    let _e46 = vec2<u32>(_e40.z, _e40.w);
    let _e49 = (_e43.x + _e46.x);
    let _e56 = vec2<u32>(_e49, ((_e43.y + _e46.y) + u32((_e49 < _e43.x))));
    let _e71 = vec2<u32>(_e33.z, _e33.w);
    return (!(((_e71.x | _e71.y) == 0u)) | (u32(((_e56.y < _e43.y) | ((_e56.y == _e43.y) & (_e56.x < _e43.x)))) != 0u));
}

fn i128_mul_overflows(a_6: vec4<u32>, b_6: vec4<u32>, c_1: vec4<u32>) -> bool {
    let _e10 = ((bitcast<i32>(a_6.w) < 0i) != (bitcast<i32>(b_6.w) < 0i));
    let _e16 = vec2<u32>(a_6.x, a_6.y);
    let _e19 = vec2<u32>(a_6.z, a_6.w);
    let _e34 = vec2<u32>((0u - _e16.x), (~(_e16.y) + u32((_e16.x == 0u))));
    let _e39 = vec2<u32>(~(_e19.x), ~(_e19.y));
    let _e40 = vec2<u32>(u32(((_e16.x | _e16.y) == 0u)), 0u);
    let _e43 = (_e39.x + _e40.x);
    let _e50 = vec2<u32>(_e43, ((_e39.y + _e40.y) + u32((_e43 < _e39.x))));
    let _e63 = vec2<u32>(b_6.x, b_6.y);
    let _e66 = vec2<u32>(b_6.z, b_6.w);
    let _e80 = vec2<u32>((0u - _e63.x), (~(_e63.y) + u32((_e63.x == 0u))));
    let _e85 = vec2<u32>(~(_e66.x), ~(_e66.y));
    let _e86 = vec2<u32>(u32(((_e63.x | _e63.y) == 0u)), 0u);
    let _e89 = (_e85.x + _e86.x);
    let _e96 = vec2<u32>(_e89, ((_e85.y + _e86.y) + u32((_e89 < _e85.x))));
    let _e106 = vec2<u32>(c_1.x, c_1.y);
    let _e109 = vec2<u32>(c_1.z, c_1.w);
    let _e123 = vec2<u32>((0u - _e106.x), (~(_e106.y) + u32((_e106.x == 0u))));
    let _e128 = vec2<u32>(~(_e109.x), ~(_e109.y));
    let _e129 = vec2<u32>(u32(((_e106.x | _e106.y) == 0u)), 0u);
    let _e132 = (_e128.x + _e129.x);
    let _e139 = vec2<u32>(_e132, ((_e128.y + _e129.y) + u32((_e132 < _e128.x))));
    let _e146 = select(c_1, vec4<u32>(_e123.x, _e123.y, _e139.x, _e139.y), vec4(_e10));
    let _e148 = vec4<u32>(0u, 0u, 0u, 2147483648u);
    let _e151 = vec2<u32>(_e146.x, _e146.y);
    let _e154 = vec2<u32>(_e148.x, _e148.y);
    let _e165 = vec2<u32>(_e146.z, _e146.w);
    let _e168 = vec2<u32>(_e148.z, _e148.w);
    let _e178 = u128_mul_overflows(select(a_6, vec4<u32>(_e34.x, _e34.y, _e50.x, _e50.y), vec4((bitcast<i32>(a_6.w) < 0i))), select(b_6, vec4<u32>(_e80.x, _e80.y, _e96.x, _e96.y), vec4((bitcast<i32>(b_6.w) < 0i))));
    return (_e178 | ((bitcast<i32>(_e146.w) < 0i) & !((_e10 & ((((_e151.x ^ _e154.x) | (_e151.y ^ _e154.y)) == 0u) & (((_e165.x ^ _e168.x) | (_e165.y ^ _e168.y)) == 0u))))));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sorted_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    sorted_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 6u));
    let _e37 = work[(_e32 + 2u)];
    let _e41 = work[(_e32 + 3u)];
    let _e45 = work[(_e32 + 4u)];
    let _e49 = work[(_e32 + 5u)];
    let v4_ = vec4<u32>(_e37, _e41, _e45, _e49);
    let matches_end = params[1].x;
    position = 0u;
    loop {
        let candidate = position;
        if (candidate >= matches_end) {
            break;
        }
        position = (candidate + 1u);
        let _e61 = params[1].y;
        let _e63 = (_e61 + (candidate * 5u));
        let _e65 = work[_e63];
        let _e68 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e74 = work[(_e63 + 3u)];
        let v3_sum_ps_supplycost_ps_availqty_0_ = vec4<u32>(_e65, _e68, _e71, _e74);
        let _e78 = work[(_e63 + 4u)];
        let _e87 = less_128_(v4_, vec4<u32>(4026531841u, 3252354462u, 3752866209u, 4294967295u));
        let _e93 = less_128_(vec4<u32>(268435455u, 1042612833u, 542101086u, 0u), v4_);
        if !((!(_e87) & !(_e93))) {
            trap(393217u, vec4<u32>(v4_.x, v4_.y, v4_.z, v4_.w), vec4<u32>(0u, 0u, 0u, 0u));
            return;
        }
        let _e106 = params[1].z;
        let _e109 = params[1].w;
        let _e112 = params[2].x;
        let _e115 = params[2].y;
        let v5_ = vec4<u32>(_e106, _e109, _e112, _e115);
        let _e117 = u128_mul(v4_, v5_);
        let _e118 = i128_mul_overflows(v4_, v5_, _e117);
        let _e119 = less_128_(v3_sum_ps_supplycost_ps_availqty_0_, _e117);
        if !((_e119 & ((_e78 & 1u) != 0u))) {
            continue;
        }
        let _e123 = work[_e32];
        let _e126 = work[(_e32 + 1u)];
        let v8_ps_partkey = vec2<u32>(_e123, _e126);
        let _e128 = sorted_rows;
        sorted_rows = (_e128 + 1u);
    }
    let _e132 = params[2].z;
    let _e134 = sorted_rows;
    work[(_e132 + _e11)] = _e134;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sorted_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    sorted_rows_1 = 0u;
    let _e29 = params[2].z;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 6u));
    let _e49 = work[(_e45 + 2u)];
    let _e53 = work[(_e45 + 3u)];
    let _e57 = work[(_e45 + 4u)];
    let _e61 = work[(_e45 + 5u)];
    let v4_1 = vec4<u32>(_e49, _e53, _e57, _e61);
    let matches_end_1 = params[1].x;
    position_1 = 0u;
    loop {
        let candidate_1 = position_1;
        if (candidate_1 >= matches_end_1) {
            break;
        }
        position_1 = (candidate_1 + 1u);
        let _e72 = params[1].y;
        let _e74 = (_e72 + (candidate_1 * 5u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        let _e82 = work[(_e74 + 2u)];
        let _e85 = work[(_e74 + 3u)];
        let v3_sum_ps_supplycost_ps_availqty_0_1 = vec4<u32>(_e76, _e79, _e82, _e85);
        let _e89 = work[(_e74 + 4u)];
        let _e98 = less_128_(v4_1, vec4<u32>(4026531841u, 3252354462u, 3752866209u, 4294967295u));
        let _e104 = less_128_(vec4<u32>(268435455u, 1042612833u, 542101086u, 0u), v4_1);
        if !((!(_e98) & !(_e104))) {
            trap(393217u, vec4<u32>(v4_1.x, v4_1.y, v4_1.z, v4_1.w), vec4<u32>(0u, 0u, 0u, 0u));
            return;
        }
        let _e117 = params[1].z;
        let _e120 = params[1].w;
        let _e123 = params[2].x;
        let _e126 = params[2].y;
        let v5_1 = vec4<u32>(_e117, _e120, _e123, _e126);
        let _e128 = u128_mul(v4_1, v5_1);
        let _e129 = i128_mul_overflows(v4_1, v5_1, _e128);
        let _e130 = less_128_(v3_sum_ps_supplycost_ps_availqty_0_1, _e128);
        if !((_e130 & ((_e89 & 1u) != 0u))) {
            continue;
        }
        let _e134 = work[_e45];
        let _e137 = work[(_e45 + 1u)];
        let v8_ps_partkey_1 = vec2<u32>(_e134, _e137);
        let _e139 = sorted_rows_1;
        sorted_rows_1 = (_e139 + 1u);
        let _e144 = params[2].w;
        let _e146 = (_e144 + ((_e33 + _e139) * 6u));
        work[_e146] = v8_ps_partkey_1.x;
        work[(_e146 + 1u)] = v8_ps_partkey_1.y;
        work[(_e146 + 2u)] = v4_1.x;
        work[(_e146 + 3u)] = v4_1.y;
        work[(_e146 + 4u)] = v4_1.z;
        work[(_e146 + 5u)] = v4_1.w;
    }
}

// 8: kernel @scan_sorted
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
    let _e32 = (_e29 + (row * 6u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_ps_partkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let _e52 = work[(_e32 + 4u)];
    let _e56 = work[(_e32 + 5u)];
    let v2_value = vec4<u32>(_e44, _e48, _e52, _e56);
    let _e60 = params[1].x;
    let _e62 = (_e60 + (_e11 * 6u));
    work[_e62] = v1_ps_partkey.x;
    work[(_e62 + 1u)] = v1_ps_partkey.y;
    work[(_e62 + 2u)] = v2_value.x;
    work[(_e62 + 3u)] = v2_value.y;
    work[(_e62 + 4u)] = v2_value.z;
    work[(_e62 + 5u)] = v2_value.w;
}

// 9: pass sums_aggregate of kernel @scan_common
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
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_sum_arg: vec4<u32>;
    var local_3: bool;
    var whole_sum_arg_1: vec4<u32>;
    var local_4: bool;

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
    sum_arg = vec4<u32>();
    local_1 = false;
    let _e55 = work[(numbers + _e41)];
    group = _e55;
    is_first = true;
    let _e58 = (i * 2u);
    local_2 = _e41;
    loop {
        let _e60 = local_2;
        if (_e60 >= _e43) {
            break;
        }
        let _e64 = work[(numbers + _e60)];
        let _e65 = group;
        if (_e64 != _e65) {
            let _e67 = is_first;
            if (_e67 & _e44) {
                let _e71 = (parts + (_e58 * 5u));
                let _e72 = sum_arg;
                work[_e71] = _e72.x;
                work[(_e71 + 1u)] = _e72.y;
                work[(_e71 + 2u)] = _e72.z;
                work[(_e71 + 3u)] = _e72.w;
                let _e85 = local_1;
                let _e89 = work[(_e71 + 4u)];
                work[(_e71 + 4u)] = select((_e89 & 4294967294u), (_e89 | 1u), _e85);
                work[(part_numbers + _e58)] = _e65;
            } else {
                let _e99 = (rows + (_e65 * 5u));
                whole_sum_arg = vec4<u32>();
                local_3 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_sum_arg = vec4<u32>(_e105, _e108, _e111, _e114);
                local_3 = ((_e118 & 1u) != 0u);
                let _e121 = sum_arg;
                let _e122 = local_1;
                if _e122 {
                    let _e123 = local_3;
                    if _e123 {
                        let _e124 = whole_sum_arg;
                        let _e125 = add_128_(_e124, _e121);
                        let _e129 = (bitcast<i32>(_e124.w) < 0i);
                        whole_sum_arg = _e125;
                        local_3 = true;
                    } else {
                        whole_sum_arg = _e121;
                        local_3 = true;
                    }
                }
                let _e139 = whole_sum_arg;
                work[_e99] = _e139.x;
                work[(_e99 + 1u)] = _e139.y;
                work[(_e99 + 2u)] = _e139.z;
                work[(_e99 + 3u)] = _e139.w;
                let _e151 = local_3;
                let _e154 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e154 & 4294967294u), (_e154 | 1u), _e151);
            }
            sum_arg = vec4<u32>();
            local_1 = false;
            is_first = false;
            group = _e64;
        }
        let _e163 = work[(order + _e60)];
        let _e165 = (entries + (_e163 * 5u));
        let _e167 = work[_e165];
        let _e172 = work[(_e165 + 1u)];
        let _e175 = work[(_e165 + 2u)];
        let _e178 = work[(_e165 + 3u)];
        let _e181 = work[(_e165 + 4u)];
        let _e182 = vec4<u32>(_e172, _e175, _e178, _e181);
        if ((_e167 & 1u) != 0u) {
            let _e183 = local_1;
            if _e183 {
                let _e184 = sum_arg;
                let _e185 = add_128_(_e184, _e182);
                let _e188 = (bitcast<i32>(_e184.w) < 0i);
                sum_arg = _e185;
                local_1 = true;
            } else {
                sum_arg = _e182;
                local_1 = true;
            }
        }
        local_2 = (_e60 + 1u);
    }
    let _e199 = group;
    if _e44 {
        let _e200 = (_e58 + 1u);
        let _e201 = is_first;
        if _e201 {
            let _e203 = (parts + (_e58 * 5u));
            let _e204 = sum_arg;
            work[_e203] = _e204.x;
            work[(_e203 + 1u)] = _e204.y;
            work[(_e203 + 2u)] = _e204.z;
            work[(_e203 + 3u)] = _e204.w;
            let _e216 = local_1;
            let _e219 = work[(_e203 + 4u)];
            work[(_e203 + 4u)] = select((_e219 & 4294967294u), (_e219 | 1u), _e216);
            work[(part_numbers + _e58)] = _e199;
            sum_arg = vec4<u32>();
            local_1 = false;
        }
        let _e229 = (parts + (_e200 * 5u));
        let _e230 = sum_arg;
        work[_e229] = _e230.x;
        work[(_e229 + 1u)] = _e230.y;
        work[(_e229 + 2u)] = _e230.z;
        work[(_e229 + 3u)] = _e230.w;
        let _e242 = local_1;
        let _e245 = work[(_e229 + 4u)];
        work[(_e229 + 4u)] = select((_e245 & 4294967294u), (_e245 | 1u), _e242);
        work[(part_numbers + _e200)] = _e199;
    } else {
        if (_e43 > 0u) {
            let _e255 = (rows + (_e199 * 5u));
            whole_sum_arg_1 = vec4<u32>();
            local_4 = bool();
            let _e261 = work[_e255];
            let _e264 = work[(_e255 + 1u)];
            let _e267 = work[(_e255 + 2u)];
            let _e270 = work[(_e255 + 3u)];
            let _e274 = work[(_e255 + 4u)];
            whole_sum_arg_1 = vec4<u32>(_e261, _e264, _e267, _e270);
            local_4 = ((_e274 & 1u) != 0u);
            let _e277 = sum_arg;
            let _e278 = local_1;
            if _e278 {
                let _e279 = local_4;
                if _e279 {
                    let _e280 = whole_sum_arg_1;
                    let _e281 = add_128_(_e280, _e277);
                    let _e284 = (bitcast<i32>(_e280.w) < 0i);
                    whole_sum_arg_1 = _e281;
                    local_4 = true;
                } else {
                    whole_sum_arg_1 = _e277;
                    local_4 = true;
                }
            }
            let _e294 = whole_sum_arg_1;
            work[_e255] = _e294.x;
            work[(_e255 + 1u)] = _e294.y;
            work[(_e255 + 2u)] = _e294.z;
            work[(_e255 + 3u)] = _e294.w;
            let _e306 = local_4;
            let _e309 = work[(_e255 + 4u)];
            work[(_e255 + 4u)] = select((_e309 & 4294967294u), (_e309 | 1u), _e306);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_5: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_arg_1: vec4<u32>;
    var local_6: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_7: u32;
    var whole_sum_arg_2: vec4<u32>;
    var local_8: bool;

    let n_1 = params[0].x;
    let entry_count_1 = params[0].y;
    let entries_1 = params[0].z;
    let rows_1 = params[0].w;
    let order_1 = params[1].x;
    let parts_1 = params[1].y;
    let part_numbers_1 = params[1].z;
    let numbers_1 = params[1].w;
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_5);
    if (i_1 >= n_1) {
        return;
    }
    let _e41 = (i_1 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_1);
    sum_arg_1 = vec4<u32>();
    local_6 = bool();
    sum_arg_1 = vec4<u32>();
    local_6 = false;
    group_1 = 0u;
    is_first_1 = true;
    let _e54 = (i_1 * 2u);
    local_7 = _e41;
    loop {
        let _e56 = local_7;
        if (_e56 >= _e43) {
            break;
        }
        let _e60 = (entries_1 + (_e56 * 5u));
        let _e63 = work[_e60];
        let _e68 = work[(_e60 + 1u)];
        let _e71 = work[(_e60 + 2u)];
        let _e75 = work[(_e60 + 3u)];
        let _e79 = work[(_e60 + 4u)];
        let _e80 = vec4<u32>(_e68, _e71, _e75, _e79);
        if ((_e63 & 1u) != 0u) {
            let _e81 = local_6;
            if _e81 {
                let _e82 = sum_arg_1;
                let _e83 = add_128_(_e82, _e80);
                let _e87 = (bitcast<i32>(_e82.w) < 0i);
                sum_arg_1 = _e83;
                local_6 = true;
            } else {
                sum_arg_1 = _e80;
                local_6 = true;
            }
        }
        local_7 = (_e56 + 1u);
    }
    let _e98 = group_1;
    if (part_numbers_1 != 0u) {
        let _e99 = (_e54 + 1u);
        let _e100 = is_first_1;
        if _e100 {
            let _e102 = (parts_1 + (_e54 * 5u));
            let _e103 = sum_arg_1;
            work[_e102] = _e103.x;
            work[(_e102 + 1u)] = _e103.y;
            work[(_e102 + 2u)] = _e103.z;
            work[(_e102 + 3u)] = _e103.w;
            let _e115 = local_6;
            let _e118 = work[(_e102 + 4u)];
            work[(_e102 + 4u)] = select((_e118 & 4294967294u), (_e118 | 1u), _e115);
            work[(part_numbers_1 + _e54)] = _e98;
            sum_arg_1 = vec4<u32>();
            local_6 = false;
        }
        let _e129 = (parts_1 + (_e99 * 5u));
        let _e130 = sum_arg_1;
        work[_e129] = _e130.x;
        work[(_e129 + 1u)] = _e130.y;
        work[(_e129 + 2u)] = _e130.z;
        work[(_e129 + 3u)] = _e130.w;
        let _e142 = local_6;
        let _e145 = work[(_e129 + 4u)];
        work[(_e129 + 4u)] = select((_e145 & 4294967294u), (_e145 | 1u), _e142);
        work[(part_numbers_1 + _e99)] = _e98;
    } else {
        if (_e43 > 0u) {
            let _e155 = (rows_1 + (_e98 * 5u));
            whole_sum_arg_2 = vec4<u32>();
            local_8 = bool();
            let _e161 = work[_e155];
            let _e164 = work[(_e155 + 1u)];
            let _e167 = work[(_e155 + 2u)];
            let _e170 = work[(_e155 + 3u)];
            let _e174 = work[(_e155 + 4u)];
            whole_sum_arg_2 = vec4<u32>(_e161, _e164, _e167, _e170);
            local_8 = ((_e174 & 1u) != 0u);
            let _e177 = sum_arg_1;
            let _e178 = local_6;
            if _e178 {
                let _e179 = local_8;
                if _e179 {
                    let _e180 = whole_sum_arg_2;
                    let _e181 = add_128_(_e180, _e177);
                    let _e184 = (bitcast<i32>(_e180.w) < 0i);
                    whole_sum_arg_2 = _e181;
                    local_8 = true;
                } else {
                    whole_sum_arg_2 = _e177;
                    local_8 = true;
                }
            }
            let _e194 = whole_sum_arg_2;
            work[_e155] = _e194.x;
            work[(_e155 + 1u)] = _e194.y;
            work[(_e155 + 2u)] = _e194.z;
            work[(_e155 + 3u)] = _e194.w;
            let _e206 = local_8;
            let _e209 = work[(_e155 + 4u)];
            work[(_e155 + 4u)] = select((_e209 & 4294967294u), (_e209 | 1u), _e206);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_9: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_arg_2: vec4<u32>;
    var local_10: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_11: u32;
    var whole_sum_arg_3: vec4<u32>;
    var local_12: bool;
    var whole_sum_arg_4: vec4<u32>;
    var local_13: bool;

    let n_2 = params[0].x;
    let entry_count_2 = params[0].y;
    let entries_2 = params[0].z;
    let rows_2 = params[0].w;
    let order_2 = params[1].x;
    let parts_2 = params[1].y;
    let part_numbers_2 = params[1].z;
    let numbers_2 = params[1].w;
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_9);
    if (i_2 >= n_2) {
        return;
    }
    let _e41 = (i_2 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_2);
    let _e44 = (part_numbers_2 != 0u);
    sum_arg_2 = vec4<u32>();
    local_10 = bool();
    sum_arg_2 = vec4<u32>();
    local_10 = false;
    let _e55 = work[(numbers_2 + _e41)];
    group_2 = _e55;
    is_first_2 = true;
    let _e58 = (i_2 * 2u);
    local_11 = _e41;
    loop {
        let _e60 = local_11;
        if (_e60 >= _e43) {
            break;
        }
        let _e64 = work[(numbers_2 + _e60)];
        let _e65 = group_2;
        if (_e64 != _e65) {
            let _e67 = is_first_2;
            if (_e67 & _e44) {
                let _e71 = (parts_2 + (_e58 * 5u));
                let _e72 = sum_arg_2;
                work[_e71] = _e72.x;
                work[(_e71 + 1u)] = _e72.y;
                work[(_e71 + 2u)] = _e72.z;
                work[(_e71 + 3u)] = _e72.w;
                let _e85 = local_10;
                let _e89 = work[(_e71 + 4u)];
                work[(_e71 + 4u)] = select((_e89 & 4294967294u), (_e89 | 1u), _e85);
                work[(part_numbers_2 + _e58)] = _e65;
            } else {
                let _e99 = (rows_2 + (_e65 * 5u));
                whole_sum_arg_3 = vec4<u32>();
                local_12 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_sum_arg_3 = vec4<u32>(_e105, _e108, _e111, _e114);
                local_12 = ((_e118 & 1u) != 0u);
                let _e121 = sum_arg_2;
                let _e122 = local_10;
                if _e122 {
                    let _e123 = local_12;
                    if _e123 {
                        let _e124 = whole_sum_arg_3;
                        let _e125 = add_128_(_e124, _e121);
                        let _e129 = (bitcast<i32>(_e124.w) < 0i);
                        whole_sum_arg_3 = _e125;
                        local_12 = true;
                    } else {
                        whole_sum_arg_3 = _e121;
                        local_12 = true;
                    }
                }
                let _e139 = whole_sum_arg_3;
                work[_e99] = _e139.x;
                work[(_e99 + 1u)] = _e139.y;
                work[(_e99 + 2u)] = _e139.z;
                work[(_e99 + 3u)] = _e139.w;
                let _e151 = local_12;
                let _e154 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e154 & 4294967294u), (_e154 | 1u), _e151);
            }
            sum_arg_2 = vec4<u32>();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e64;
        }
        let _e162 = (entries_2 + (_e60 * 5u));
        let _e164 = work[_e162];
        let _e167 = work[(_e162 + 1u)];
        let _e170 = work[(_e162 + 2u)];
        let _e173 = work[(_e162 + 3u)];
        let _e174 = vec4<u32>(_e164, _e167, _e170, _e173);
        let _e177 = work[(_e162 + 4u)];
        if ((_e177 & 1u) != 0u) {
            let _e180 = local_10;
            if _e180 {
                let _e181 = sum_arg_2;
                let _e182 = add_128_(_e181, _e174);
                let _e185 = (bitcast<i32>(_e181.w) < 0i);
                sum_arg_2 = _e182;
                local_10 = true;
            } else {
                sum_arg_2 = _e174;
                local_10 = true;
            }
        }
        local_11 = (_e60 + 1u);
    }
    let _e196 = group_2;
    if _e44 {
        let _e197 = (_e58 + 1u);
        let _e198 = is_first_2;
        if _e198 {
            let _e200 = (parts_2 + (_e58 * 5u));
            let _e201 = sum_arg_2;
            work[_e200] = _e201.x;
            work[(_e200 + 1u)] = _e201.y;
            work[(_e200 + 2u)] = _e201.z;
            work[(_e200 + 3u)] = _e201.w;
            let _e213 = local_10;
            let _e216 = work[(_e200 + 4u)];
            work[(_e200 + 4u)] = select((_e216 & 4294967294u), (_e216 | 1u), _e213);
            work[(part_numbers_2 + _e58)] = _e196;
            sum_arg_2 = vec4<u32>();
            local_10 = false;
        }
        let _e226 = (parts_2 + (_e197 * 5u));
        let _e227 = sum_arg_2;
        work[_e226] = _e227.x;
        work[(_e226 + 1u)] = _e227.y;
        work[(_e226 + 2u)] = _e227.z;
        work[(_e226 + 3u)] = _e227.w;
        let _e239 = local_10;
        let _e242 = work[(_e226 + 4u)];
        work[(_e226 + 4u)] = select((_e242 & 4294967294u), (_e242 | 1u), _e239);
        work[(part_numbers_2 + _e197)] = _e196;
    } else {
        if (_e43 > 0u) {
            let _e252 = (rows_2 + (_e196 * 5u));
            whole_sum_arg_4 = vec4<u32>();
            local_13 = bool();
            let _e258 = work[_e252];
            let _e261 = work[(_e252 + 1u)];
            let _e264 = work[(_e252 + 2u)];
            let _e267 = work[(_e252 + 3u)];
            let _e271 = work[(_e252 + 4u)];
            whole_sum_arg_4 = vec4<u32>(_e258, _e261, _e264, _e267);
            local_13 = ((_e271 & 1u) != 0u);
            let _e274 = sum_arg_2;
            let _e275 = local_10;
            if _e275 {
                let _e276 = local_13;
                if _e276 {
                    let _e277 = whole_sum_arg_4;
                    let _e278 = add_128_(_e277, _e274);
                    let _e281 = (bitcast<i32>(_e277.w) < 0i);
                    whole_sum_arg_4 = _e278;
                    local_13 = true;
                } else {
                    whole_sum_arg_4 = _e274;
                    local_13 = true;
                }
            }
            let _e291 = whole_sum_arg_4;
            work[_e252] = _e291.x;
            work[(_e252 + 1u)] = _e291.y;
            work[(_e252 + 2u)] = _e291.z;
            work[(_e252 + 3u)] = _e291.w;
            let _e303 = local_13;
            let _e306 = work[(_e252 + 4u)];
            work[(_e252 + 4u)] = select((_e306 & 4294967294u), (_e306 | 1u), _e303);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_14: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_arg_3: vec4<u32>;
    var local_15: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_16: u32;
    var whole_sum_arg_5: vec4<u32>;
    var local_17: bool;
    var whole_sum_arg_6: vec4<u32>;
    var local_18: bool;

    let n_3 = params[0].x;
    let entry_count_3 = params[0].y;
    let entries_3 = params[0].z;
    let rows_3 = params[0].w;
    let order_3 = params[1].x;
    let parts_3 = params[1].y;
    let part_numbers_3 = params[1].z;
    let numbers_3 = params[1].w;
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_14);
    if (i_3 >= n_3) {
        return;
    }
    let _e41 = (i_3 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_3);
    let _e44 = (part_numbers_3 != 0u);
    sum_arg_3 = vec4<u32>();
    local_15 = bool();
    sum_arg_3 = vec4<u32>();
    local_15 = false;
    let _e55 = work[(numbers_3 + _e41)];
    group_3 = _e55;
    is_first_3 = true;
    let _e58 = (i_3 * 2u);
    local_16 = _e41;
    loop {
        let _e60 = local_16;
        if (_e60 >= _e43) {
            break;
        }
        let _e64 = work[(numbers_3 + _e60)];
        let _e65 = group_3;
        if (_e64 != _e65) {
            let _e67 = is_first_3;
            if (_e67 & _e44) {
                let _e71 = (parts_3 + (_e58 * 5u));
                let _e72 = sum_arg_3;
                work[_e71] = _e72.x;
                work[(_e71 + 1u)] = _e72.y;
                work[(_e71 + 2u)] = _e72.z;
                work[(_e71 + 3u)] = _e72.w;
                let _e85 = local_15;
                let _e89 = work[(_e71 + 4u)];
                work[(_e71 + 4u)] = select((_e89 & 4294967294u), (_e89 | 1u), _e85);
                work[(part_numbers_3 + _e58)] = _e65;
            } else {
                let _e99 = (rows_3 + (_e65 * 5u));
                whole_sum_arg_5 = vec4<u32>();
                local_17 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_sum_arg_5 = vec4<u32>(_e105, _e108, _e111, _e114);
                local_17 = ((_e118 & 1u) != 0u);
                let _e121 = sum_arg_3;
                let _e122 = local_15;
                if _e122 {
                    let _e123 = local_17;
                    if _e123 {
                        let _e124 = whole_sum_arg_5;
                        let _e125 = add_128_(_e124, _e121);
                        let _e129 = (bitcast<i32>(_e124.w) < 0i);
                        whole_sum_arg_5 = _e125;
                        local_17 = true;
                    } else {
                        whole_sum_arg_5 = _e121;
                        local_17 = true;
                    }
                }
                let _e139 = whole_sum_arg_5;
                work[_e99] = _e139.x;
                work[(_e99 + 1u)] = _e139.y;
                work[(_e99 + 2u)] = _e139.z;
                work[(_e99 + 3u)] = _e139.w;
                let _e151 = local_17;
                let _e154 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e154 & 4294967294u), (_e154 | 1u), _e151);
            }
            sum_arg_3 = vec4<u32>();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e64;
        }
        let _e163 = work[(order_3 + _e60)];
        let _e165 = (entries_3 + (_e163 * 5u));
        let _e167 = work[_e165];
        let _e170 = work[(_e165 + 1u)];
        let _e173 = work[(_e165 + 2u)];
        let _e176 = work[(_e165 + 3u)];
        let _e177 = vec4<u32>(_e167, _e170, _e173, _e176);
        let _e180 = work[(_e165 + 4u)];
        if ((_e180 & 1u) != 0u) {
            let _e183 = local_15;
            if _e183 {
                let _e184 = sum_arg_3;
                let _e185 = add_128_(_e184, _e177);
                let _e188 = (bitcast<i32>(_e184.w) < 0i);
                sum_arg_3 = _e185;
                local_15 = true;
            } else {
                sum_arg_3 = _e177;
                local_15 = true;
            }
        }
        local_16 = (_e60 + 1u);
    }
    let _e199 = group_3;
    if _e44 {
        let _e200 = (_e58 + 1u);
        let _e201 = is_first_3;
        if _e201 {
            let _e203 = (parts_3 + (_e58 * 5u));
            let _e204 = sum_arg_3;
            work[_e203] = _e204.x;
            work[(_e203 + 1u)] = _e204.y;
            work[(_e203 + 2u)] = _e204.z;
            work[(_e203 + 3u)] = _e204.w;
            let _e216 = local_15;
            let _e219 = work[(_e203 + 4u)];
            work[(_e203 + 4u)] = select((_e219 & 4294967294u), (_e219 | 1u), _e216);
            work[(part_numbers_3 + _e58)] = _e199;
            sum_arg_3 = vec4<u32>();
            local_15 = false;
        }
        let _e229 = (parts_3 + (_e200 * 5u));
        let _e230 = sum_arg_3;
        work[_e229] = _e230.x;
        work[(_e229 + 1u)] = _e230.y;
        work[(_e229 + 2u)] = _e230.z;
        work[(_e229 + 3u)] = _e230.w;
        let _e242 = local_15;
        let _e245 = work[(_e229 + 4u)];
        work[(_e229 + 4u)] = select((_e245 & 4294967294u), (_e245 | 1u), _e242);
        work[(part_numbers_3 + _e200)] = _e199;
    } else {
        if (_e43 > 0u) {
            let _e255 = (rows_3 + (_e199 * 5u));
            whole_sum_arg_6 = vec4<u32>();
            local_18 = bool();
            let _e261 = work[_e255];
            let _e264 = work[(_e255 + 1u)];
            let _e267 = work[(_e255 + 2u)];
            let _e270 = work[(_e255 + 3u)];
            let _e274 = work[(_e255 + 4u)];
            whole_sum_arg_6 = vec4<u32>(_e261, _e264, _e267, _e270);
            local_18 = ((_e274 & 1u) != 0u);
            let _e277 = sum_arg_3;
            let _e278 = local_15;
            if _e278 {
                let _e279 = local_18;
                if _e279 {
                    let _e280 = whole_sum_arg_6;
                    let _e281 = add_128_(_e280, _e277);
                    let _e284 = (bitcast<i32>(_e280.w) < 0i);
                    whole_sum_arg_6 = _e281;
                    local_18 = true;
                } else {
                    whole_sum_arg_6 = _e277;
                    local_18 = true;
                }
            }
            let _e294 = whole_sum_arg_6;
            work[_e255] = _e294.x;
            work[(_e255 + 1u)] = _e294.y;
            work[(_e255 + 2u)] = _e294.z;
            work[(_e255 + 3u)] = _e294.w;
            let _e306 = local_18;
            let _e309 = work[(_e255 + 4u)];
            work[(_e255 + 4u)] = select((_e309 & 4294967294u), (_e309 | 1u), _e306);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_arg_4: vec4<u32>;
    var local_20: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_21: u32;
    var whole_sum_arg_7: vec4<u32>;
    var local_22: bool;

    let n_4 = params[0].x;
    let entry_count_4 = params[0].y;
    let entries_4 = params[0].z;
    let rows_4 = params[0].w;
    let order_4 = params[1].x;
    let parts_4 = params[1].y;
    let part_numbers_4 = params[1].z;
    let numbers_4 = params[1].w;
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_19);
    if (i_4 >= n_4) {
        return;
    }
    let _e41 = (i_4 * 64u);
    let _e43 = min((_e41 + 64u), entry_count_4);
    sum_arg_4 = vec4<u32>();
    local_20 = bool();
    sum_arg_4 = vec4<u32>();
    local_20 = false;
    group_4 = 0u;
    is_first_4 = true;
    let _e54 = (i_4 * 2u);
    local_21 = _e41;
    loop {
        let _e56 = local_21;
        if (_e56 >= _e43) {
            break;
        }
        let _e60 = (entries_4 + (_e56 * 5u));
        let _e63 = work[_e60];
        let _e66 = work[(_e60 + 1u)];
        let _e69 = work[(_e60 + 2u)];
        let _e73 = work[(_e60 + 3u)];
        let _e74 = vec4<u32>(_e63, _e66, _e69, _e73);
        let _e78 = work[(_e60 + 4u)];
        if ((_e78 & 1u) != 0u) {
            let _e81 = local_20;
            if _e81 {
                let _e82 = sum_arg_4;
                let _e83 = add_128_(_e82, _e74);
                let _e87 = (bitcast<i32>(_e82.w) < 0i);
                sum_arg_4 = _e83;
                local_20 = true;
            } else {
                sum_arg_4 = _e74;
                local_20 = true;
            }
        }
        local_21 = (_e56 + 1u);
    }
    let _e98 = group_4;
    if (part_numbers_4 != 0u) {
        let _e99 = (_e54 + 1u);
        let _e100 = is_first_4;
        if _e100 {
            let _e102 = (parts_4 + (_e54 * 5u));
            let _e103 = sum_arg_4;
            work[_e102] = _e103.x;
            work[(_e102 + 1u)] = _e103.y;
            work[(_e102 + 2u)] = _e103.z;
            work[(_e102 + 3u)] = _e103.w;
            let _e115 = local_20;
            let _e118 = work[(_e102 + 4u)];
            work[(_e102 + 4u)] = select((_e118 & 4294967294u), (_e118 | 1u), _e115);
            work[(part_numbers_4 + _e54)] = _e98;
            sum_arg_4 = vec4<u32>();
            local_20 = false;
        }
        let _e129 = (parts_4 + (_e99 * 5u));
        let _e130 = sum_arg_4;
        work[_e129] = _e130.x;
        work[(_e129 + 1u)] = _e130.y;
        work[(_e129 + 2u)] = _e130.z;
        work[(_e129 + 3u)] = _e130.w;
        let _e142 = local_20;
        let _e145 = work[(_e129 + 4u)];
        work[(_e129 + 4u)] = select((_e145 & 4294967294u), (_e145 | 1u), _e142);
        work[(part_numbers_4 + _e99)] = _e98;
    } else {
        if (_e43 > 0u) {
            let _e155 = (rows_4 + (_e98 * 5u));
            whole_sum_arg_7 = vec4<u32>();
            local_22 = bool();
            let _e161 = work[_e155];
            let _e164 = work[(_e155 + 1u)];
            let _e167 = work[(_e155 + 2u)];
            let _e170 = work[(_e155 + 3u)];
            let _e174 = work[(_e155 + 4u)];
            whole_sum_arg_7 = vec4<u32>(_e161, _e164, _e167, _e170);
            local_22 = ((_e174 & 1u) != 0u);
            let _e177 = sum_arg_4;
            let _e178 = local_20;
            if _e178 {
                let _e179 = local_22;
                if _e179 {
                    let _e180 = whole_sum_arg_7;
                    let _e181 = add_128_(_e180, _e177);
                    let _e184 = (bitcast<i32>(_e180.w) < 0i);
                    whole_sum_arg_7 = _e181;
                    local_22 = true;
                } else {
                    whole_sum_arg_7 = _e177;
                    local_22 = true;
                }
            }
            let _e194 = whole_sum_arg_7;
            work[_e155] = _e194.x;
            work[(_e155 + 1u)] = _e194.y;
            work[(_e155 + 2u)] = _e194.z;
            work[(_e155 + 3u)] = _e194.w;
            let _e206 = local_22;
            let _e209 = work[(_e155 + 4u)];
            work[(_e155 + 4u)] = select((_e209 & 4294967294u), (_e209 | 1u), _e206);
        }
    }
}

// 10: pass groups_groups of kernel @scan_common_2
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
    let _e48 = (groups + (i * 6u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e61 = hash_step(2538058380u, _e56.x);
    let _e62 = hash_step(_e61, _e56.y);
    let _e65 = hash_finish((_e62 ^ 8u));
    local_1 = _e65;
    loop {
        let _e68 = local_1;
        let _e69 = (_e68 & mask);
        let _e73 = atomicCompareExchangeWeak((&sync[(table + _e69)]), 0u, (i + 1u));
        if _e73.exchanged {
            break;
        }
        if (_e73.old_value != 0u) {
            local_1 = (_e69 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 7u));
    let _e53 = work[(_e48 + 1u)];
    let _e57 = work[(_e48 + 2u)];
    let _e58 = vec2<u32>(_e53, _e57);
    let _e63 = hash_step(2538058380u, _e58.x);
    let _e64 = hash_step(_e63, _e58.y);
    let _e67 = hash_finish((_e64 ^ 8u));
    slot = _e67;
    let _e70 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e73 = slot;
        let _e74 = (_e73 & mask_1);
        slot = _e74;
        let _e75 = probes;
        if (_e75 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e75 + 1u);
        let _e80 = (table_1 + _e74);
        let _e82 = atomicLoad((&sync[_e80]));
        holder = _e82;
        if (_e82 == 0u) {
            let _e86 = atomicCompareExchangeWeak((&sync[_e80]), 0u, _e70);
            holder = select(_e86.old_value, _e70, _e86.exchanged);
        }
        let _e90 = holder;
        if (_e90 == _e70) {
            break;
        }
        if (_e90 != 0u) {
            local_3 = bool();
            if ((_e90 & 2147483648u) != 0u) {
                let _e100 = (entries_1 + ((_e90 & 2147483647u) * 7u));
                let _e103 = work[(_e100 + 1u)];
                let _e106 = work[(_e100 + 2u)];
                let _e111 = (true & all((_e58 == vec2<u32>(_e103, _e106))));
                local_3 = _e111;
                if (_e111 & (_e70 < _e90)) {
                    let _e115 = atomicMin((&sync[_e80]), _e70);
                }
            } else {
                let _e119 = (groups_1 + ((_e90 - 1u) * 6u));
                let _e121 = work[_e119];
                let _e124 = work[(_e119 + 1u)];
                local_3 = (true & all((_e58 == vec2<u32>(_e121, _e124))));
            }
            let _e129 = local_3;
            if _e129 {
                break;
            }
            slot = (_e74 + 1u);
        }
    }
    let _e132 = slot;
    work[(slots_1 + i_1)] = _e132;
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
        let _e63 = (entries_3 + (i_3 * 7u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e75 = (groups_3 + (_e60 * 6u));
        work[_e75] = 0u;
        work[(_e75 + 1u)] = 0u;
        work[(_e75 + 2u)] = 0u;
        work[(_e75 + 3u)] = 0u;
        work[(_e75 + 4u)] = 0u;
        work[(_e75 + 5u)] = 0u;
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

// 11: pass groups_aggregate of kernel @scan_common_2
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
    var value: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_value: vec4<u32>;
    var whole_value_1: vec4<u32>;

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
    value = vec4<u32>();
    value = vec4<u32>();
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
                let _e69 = (parts + (_e56 * 6u));
                let _e70 = value;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e89 = (rows + (_e63 * 6u));
                whole_value = vec4<u32>();
                let _e94 = work[(_e89 + 2u)];
                let _e97 = work[(_e89 + 3u)];
                let _e100 = work[(_e89 + 4u)];
                let _e103 = work[(_e89 + 5u)];
                whole_value = vec4<u32>(_e94, _e97, _e100, _e103);
                let _e105 = value;
                let _e106 = whole_value;
                let _e107 = add_128_(_e106, _e105);
                let _e111 = (bitcast<i32>(_e106.w) < 0i);
                whole_value = _e107;
                let _e121 = whole_value;
                work[(_e89 + 2u)] = _e121.x;
                work[(_e89 + 3u)] = _e121.y;
                work[(_e89 + 4u)] = _e121.z;
                work[(_e89 + 5u)] = _e121.w;
            }
            value = vec4<u32>();
            is_first = false;
            group = _e62;
        }
        let _e137 = work[(order + _e58)];
        let _e140 = (entries + (_e137 * 7u));
        let _e142 = work[_e140];
        let _e147 = work[(_e140 + 3u)];
        let _e150 = work[(_e140 + 4u)];
        let _e153 = work[(_e140 + 5u)];
        let _e156 = work[(_e140 + 6u)];
        let _e157 = vec4<u32>(_e147, _e150, _e153, _e156);
        if ((_e142 & 1u) != 0u) {
            let _e158 = value;
            let _e159 = add_128_(_e158, _e157);
            let _e162 = (bitcast<i32>(_e158.w) < 0i);
            value = _e159;
        }
        local_1 = (_e58 + 1u);
    }
    let _e173 = group;
    if _e44 {
        let _e174 = (_e56 + 1u);
        let _e175 = is_first;
        if _e175 {
            let _e177 = (parts + (_e56 * 6u));
            let _e178 = value;
            work[(_e177 + 2u)] = _e178.x;
            work[(_e177 + 3u)] = _e178.y;
            work[(_e177 + 4u)] = _e178.z;
            work[(_e177 + 5u)] = _e178.w;
            work[(part_numbers + _e56)] = _e173;
            value = vec4<u32>();
        }
        let _e195 = (parts + (_e174 * 6u));
        let _e196 = value;
        work[(_e195 + 2u)] = _e196.x;
        work[(_e195 + 3u)] = _e196.y;
        work[(_e195 + 4u)] = _e196.z;
        work[(_e195 + 5u)] = _e196.w;
        work[(part_numbers + _e174)] = _e173;
    } else {
        if (_e43 > 0u) {
            let _e213 = (rows + (_e173 * 6u));
            whole_value_1 = vec4<u32>();
            let _e218 = work[(_e213 + 2u)];
            let _e221 = work[(_e213 + 3u)];
            let _e224 = work[(_e213 + 4u)];
            let _e227 = work[(_e213 + 5u)];
            whole_value_1 = vec4<u32>(_e218, _e221, _e224, _e227);
            let _e229 = value;
            let _e230 = whole_value_1;
            let _e231 = add_128_(_e230, _e229);
            let _e234 = (bitcast<i32>(_e230.w) < 0i);
            whole_value_1 = _e231;
            let _e244 = whole_value_1;
            work[(_e213 + 2u)] = _e244.x;
            work[(_e213 + 3u)] = _e244.y;
            work[(_e213 + 4u)] = _e244.z;
            work[(_e213 + 5u)] = _e244.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var value_1: vec4<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_value_2: vec4<u32>;

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
    value_1 = vec4<u32>();
    value_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 7u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 3u)];
        let _e71 = work[(_e58 + 4u)];
        let _e75 = work[(_e58 + 5u)];
        let _e79 = work[(_e58 + 6u)];
        let _e80 = vec4<u32>(_e67, _e71, _e75, _e79);
        if ((_e61 & 1u) != 0u) {
            let _e81 = value_1;
            let _e82 = add_128_(_e81, _e80);
            let _e86 = (bitcast<i32>(_e81.w) < 0i);
            value_1 = _e82;
        }
        local_3 = (_e54 + 1u);
    }
    let _e97 = group_1;
    if (part_numbers_1 != 0u) {
        let _e98 = (_e52 + 1u);
        let _e99 = is_first_1;
        if _e99 {
            let _e101 = (parts_1 + (_e52 * 6u));
            let _e102 = value_1;
            work[(_e101 + 2u)] = _e102.x;
            work[(_e101 + 3u)] = _e102.y;
            work[(_e101 + 4u)] = _e102.z;
            work[(_e101 + 5u)] = _e102.w;
            work[(part_numbers_1 + _e52)] = _e97;
            value_1 = vec4<u32>();
        }
        let _e119 = (parts_1 + (_e98 * 6u));
        let _e120 = value_1;
        work[(_e119 + 2u)] = _e120.x;
        work[(_e119 + 3u)] = _e120.y;
        work[(_e119 + 4u)] = _e120.z;
        work[(_e119 + 5u)] = _e120.w;
        work[(part_numbers_1 + _e98)] = _e97;
    } else {
        if (_e43 > 0u) {
            let _e137 = (rows_1 + (_e97 * 6u));
            whole_value_2 = vec4<u32>();
            let _e142 = work[(_e137 + 2u)];
            let _e145 = work[(_e137 + 3u)];
            let _e148 = work[(_e137 + 4u)];
            let _e151 = work[(_e137 + 5u)];
            whole_value_2 = vec4<u32>(_e142, _e145, _e148, _e151);
            let _e153 = value_1;
            let _e154 = whole_value_2;
            let _e155 = add_128_(_e154, _e153);
            let _e158 = (bitcast<i32>(_e154.w) < 0i);
            whole_value_2 = _e155;
            let _e168 = whole_value_2;
            work[(_e137 + 2u)] = _e168.x;
            work[(_e137 + 3u)] = _e168.y;
            work[(_e137 + 4u)] = _e168.z;
            work[(_e137 + 5u)] = _e168.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var value_2: vec4<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_value_3: vec4<u32>;
    var whole_value_4: vec4<u32>;

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
    value_2 = vec4<u32>();
    value_2 = vec4<u32>();
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
                let _e69 = (parts_2 + (_e56 * 6u));
                let _e70 = value_2;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e89 = (rows_2 + (_e63 * 6u));
                whole_value_3 = vec4<u32>();
                let _e94 = work[(_e89 + 2u)];
                let _e97 = work[(_e89 + 3u)];
                let _e100 = work[(_e89 + 4u)];
                let _e103 = work[(_e89 + 5u)];
                whole_value_3 = vec4<u32>(_e94, _e97, _e100, _e103);
                let _e105 = value_2;
                let _e106 = whole_value_3;
                let _e107 = add_128_(_e106, _e105);
                let _e111 = (bitcast<i32>(_e106.w) < 0i);
                whole_value_3 = _e107;
                let _e121 = whole_value_3;
                work[(_e89 + 2u)] = _e121.x;
                work[(_e89 + 3u)] = _e121.y;
                work[(_e89 + 4u)] = _e121.z;
                work[(_e89 + 5u)] = _e121.w;
            }
            value_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e136 = (entries_2 + (_e58 * 6u));
        let _e139 = work[(_e136 + 2u)];
        let _e142 = work[(_e136 + 3u)];
        let _e145 = work[(_e136 + 4u)];
        let _e148 = work[(_e136 + 5u)];
        let _e149 = vec4<u32>(_e139, _e142, _e145, _e148);
        let _e150 = value_2;
        let _e151 = add_128_(_e150, _e149);
        let _e154 = (bitcast<i32>(_e150.w) < 0i);
        value_2 = _e151;
        local_5 = (_e58 + 1u);
    }
    let _e165 = group_2;
    if _e44 {
        let _e166 = (_e56 + 1u);
        let _e167 = is_first_2;
        if _e167 {
            let _e169 = (parts_2 + (_e56 * 6u));
            let _e170 = value_2;
            work[(_e169 + 2u)] = _e170.x;
            work[(_e169 + 3u)] = _e170.y;
            work[(_e169 + 4u)] = _e170.z;
            work[(_e169 + 5u)] = _e170.w;
            work[(part_numbers_2 + _e56)] = _e165;
            value_2 = vec4<u32>();
        }
        let _e187 = (parts_2 + (_e166 * 6u));
        let _e188 = value_2;
        work[(_e187 + 2u)] = _e188.x;
        work[(_e187 + 3u)] = _e188.y;
        work[(_e187 + 4u)] = _e188.z;
        work[(_e187 + 5u)] = _e188.w;
        work[(part_numbers_2 + _e166)] = _e165;
    } else {
        if (_e43 > 0u) {
            let _e205 = (rows_2 + (_e165 * 6u));
            whole_value_4 = vec4<u32>();
            let _e210 = work[(_e205 + 2u)];
            let _e213 = work[(_e205 + 3u)];
            let _e216 = work[(_e205 + 4u)];
            let _e219 = work[(_e205 + 5u)];
            whole_value_4 = vec4<u32>(_e210, _e213, _e216, _e219);
            let _e221 = value_2;
            let _e222 = whole_value_4;
            let _e223 = add_128_(_e222, _e221);
            let _e226 = (bitcast<i32>(_e222.w) < 0i);
            whole_value_4 = _e223;
            let _e236 = whole_value_4;
            work[(_e205 + 2u)] = _e236.x;
            work[(_e205 + 3u)] = _e236.y;
            work[(_e205 + 4u)] = _e236.z;
            work[(_e205 + 5u)] = _e236.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var value_3: vec4<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_value_5: vec4<u32>;
    var whole_value_6: vec4<u32>;

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
    value_3 = vec4<u32>();
    value_3 = vec4<u32>();
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
                let _e69 = (parts_3 + (_e56 * 6u));
                let _e70 = value_3;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(_e69 + 4u)] = _e70.z;
                work[(_e69 + 5u)] = _e70.w;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e89 = (rows_3 + (_e63 * 6u));
                whole_value_5 = vec4<u32>();
                let _e94 = work[(_e89 + 2u)];
                let _e97 = work[(_e89 + 3u)];
                let _e100 = work[(_e89 + 4u)];
                let _e103 = work[(_e89 + 5u)];
                whole_value_5 = vec4<u32>(_e94, _e97, _e100, _e103);
                let _e105 = value_3;
                let _e106 = whole_value_5;
                let _e107 = add_128_(_e106, _e105);
                let _e111 = (bitcast<i32>(_e106.w) < 0i);
                whole_value_5 = _e107;
                let _e121 = whole_value_5;
                work[(_e89 + 2u)] = _e121.x;
                work[(_e89 + 3u)] = _e121.y;
                work[(_e89 + 4u)] = _e121.z;
                work[(_e89 + 5u)] = _e121.w;
            }
            value_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e137 = work[(order_3 + _e58)];
        let _e139 = (entries_3 + (_e137 * 6u));
        let _e142 = work[(_e139 + 2u)];
        let _e145 = work[(_e139 + 3u)];
        let _e148 = work[(_e139 + 4u)];
        let _e151 = work[(_e139 + 5u)];
        let _e152 = vec4<u32>(_e142, _e145, _e148, _e151);
        let _e153 = value_3;
        let _e154 = add_128_(_e153, _e152);
        let _e157 = (bitcast<i32>(_e153.w) < 0i);
        value_3 = _e154;
        local_7 = (_e58 + 1u);
    }
    let _e168 = group_3;
    if _e44 {
        let _e169 = (_e56 + 1u);
        let _e170 = is_first_3;
        if _e170 {
            let _e172 = (parts_3 + (_e56 * 6u));
            let _e173 = value_3;
            work[(_e172 + 2u)] = _e173.x;
            work[(_e172 + 3u)] = _e173.y;
            work[(_e172 + 4u)] = _e173.z;
            work[(_e172 + 5u)] = _e173.w;
            work[(part_numbers_3 + _e56)] = _e168;
            value_3 = vec4<u32>();
        }
        let _e190 = (parts_3 + (_e169 * 6u));
        let _e191 = value_3;
        work[(_e190 + 2u)] = _e191.x;
        work[(_e190 + 3u)] = _e191.y;
        work[(_e190 + 4u)] = _e191.z;
        work[(_e190 + 5u)] = _e191.w;
        work[(part_numbers_3 + _e169)] = _e168;
    } else {
        if (_e43 > 0u) {
            let _e208 = (rows_3 + (_e168 * 6u));
            whole_value_6 = vec4<u32>();
            let _e213 = work[(_e208 + 2u)];
            let _e216 = work[(_e208 + 3u)];
            let _e219 = work[(_e208 + 4u)];
            let _e222 = work[(_e208 + 5u)];
            whole_value_6 = vec4<u32>(_e213, _e216, _e219, _e222);
            let _e224 = value_3;
            let _e225 = whole_value_6;
            let _e226 = add_128_(_e225, _e224);
            let _e229 = (bitcast<i32>(_e225.w) < 0i);
            whole_value_6 = _e226;
            let _e239 = whole_value_6;
            work[(_e208 + 2u)] = _e239.x;
            work[(_e208 + 3u)] = _e239.y;
            work[(_e208 + 4u)] = _e239.z;
            work[(_e208 + 5u)] = _e239.w;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var value_4: vec4<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_value_7: vec4<u32>;

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
    value_4 = vec4<u32>();
    value_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 6u));
        let _e62 = work[(_e58 + 2u)];
        let _e66 = work[(_e58 + 3u)];
        let _e70 = work[(_e58 + 4u)];
        let _e74 = work[(_e58 + 5u)];
        let _e75 = vec4<u32>(_e62, _e66, _e70, _e74);
        let _e76 = value_4;
        let _e77 = add_128_(_e76, _e75);
        let _e81 = (bitcast<i32>(_e76.w) < 0i);
        value_4 = _e77;
        local_9 = (_e54 + 1u);
    }
    let _e92 = group_4;
    if (part_numbers_4 != 0u) {
        let _e93 = (_e52 + 1u);
        let _e94 = is_first_4;
        if _e94 {
            let _e96 = (parts_4 + (_e52 * 6u));
            let _e97 = value_4;
            work[(_e96 + 2u)] = _e97.x;
            work[(_e96 + 3u)] = _e97.y;
            work[(_e96 + 4u)] = _e97.z;
            work[(_e96 + 5u)] = _e97.w;
            work[(part_numbers_4 + _e52)] = _e92;
            value_4 = vec4<u32>();
        }
        let _e114 = (parts_4 + (_e93 * 6u));
        let _e115 = value_4;
        work[(_e114 + 2u)] = _e115.x;
        work[(_e114 + 3u)] = _e115.y;
        work[(_e114 + 4u)] = _e115.z;
        work[(_e114 + 5u)] = _e115.w;
        work[(part_numbers_4 + _e93)] = _e92;
    } else {
        if (_e43 > 0u) {
            let _e132 = (rows_4 + (_e92 * 6u));
            whole_value_7 = vec4<u32>();
            let _e137 = work[(_e132 + 2u)];
            let _e140 = work[(_e132 + 3u)];
            let _e143 = work[(_e132 + 4u)];
            let _e146 = work[(_e132 + 5u)];
            whole_value_7 = vec4<u32>(_e137, _e140, _e143, _e146);
            let _e148 = value_4;
            let _e149 = whole_value_7;
            let _e150 = add_128_(_e149, _e148);
            let _e153 = (bitcast<i32>(_e149.w) < 0i);
            whole_value_7 = _e150;
            let _e163 = whole_value_7;
            work[(_e132 + 2u)] = _e163.x;
            work[(_e132 + 3u)] = _e163.y;
            work[(_e132 + 4u)] = _e163.z;
            work[(_e132 + 5u)] = _e163.w;
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
    let _e39 = (entries_5 + (i_5 * 7u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 4u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 3u)];
    let _e59 = work[(_e39 + 4u)];
    let _e63 = work[(_e39 + 5u)];
    let _e67 = work[(_e39 + 6u)];
    let _e68 = vec4<u32>(_e56, _e59, _e63, _e67);
    if ((_e49 & 1u) != 0u) {
        local_11 = false;
        if (_e68.x != 0u) {
            let _e78 = atomicAdd((&sync[_e46]), _e68.x);
            local_11 = ((_e78 + _e68.x) < _e78);
        }
        let _e81 = local_11;
        let _e84 = (_e68.y + select(0u, 1u, _e81));
        local_12 = false;
        if (_e84 != 0u) {
            let _e89 = atomicAdd((&sync[(_e46 + 1u)]), _e84);
            local_12 = ((_e89 + _e84) < _e89);
        }
        let _e92 = local_12;
        let _e97 = (_e68.z + select(0u, 1u, (_e92 | (_e84 < _e68.y))));
        local_13 = false;
        if (_e97 != 0u) {
            let _e102 = atomicAdd((&sync[(_e46 + 2u)]), _e97);
            local_13 = ((_e102 + _e97) < _e102);
        }
        let _e105 = local_13;
        let _e109 = (_e68.w + select(0u, 1u, (_e105 | (_e97 < _e68.z))));
        local_14 = false;
        if (_e109 != 0u) {
            let _e114 = atomicAdd((&sync[(_e46 + 3u)]), _e109);
            local_14 = ((_e114 + _e109) < _e114);
        }
        let _e117 = local_14;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_15: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var value_5: vec4<u32>;
    var whole_value_8: vec4<u32>;

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
    value_5 = vec4<u32>();
    value_5 = vec4<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    let _e54 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e58 = atomicLoad((&sync[(_e39 + 3u)]));
    value_5 = vec4<u32>(_e46, _e50, _e54, _e58);
    let _e62 = (rows_6 + (i_6 * 6u));
    whole_value_8 = vec4<u32>();
    let _e68 = work[(_e62 + 2u)];
    let _e71 = work[(_e62 + 3u)];
    let _e74 = work[(_e62 + 4u)];
    let _e78 = work[(_e62 + 5u)];
    whole_value_8 = vec4<u32>(_e68, _e71, _e74, _e78);
    let _e80 = value_5;
    let _e81 = whole_value_8;
    let _e82 = add_128_(_e81, _e80);
    let _e86 = (bitcast<i32>(_e81.w) < 0i);
    whole_value_8 = _e82;
    let _e96 = whole_value_8;
    work[(_e62 + 2u)] = _e96.x;
    work[(_e62 + 3u)] = _e96.y;
    work[(_e62 + 4u)] = _e96.z;
    work[(_e62 + 5u)] = _e96.w;
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

// pass index: as number 12

// 13: pass sort_by_fields
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
    let _e5 = (a_1 + (b_1 * 6u));
    let _e7 = (a_1 + (c * 6u));
    let _e13 = work[(_e5 + 2u)];
    let _e17 = work[(_e5 + 3u)];
    let _e21 = work[(_e5 + 4u)];
    let _e25 = work[(_e5 + 5u)];
    let _e26 = vec4<u32>(_e13, _e17, _e21, _e25);
    let _e29 = work[(_e7 + 2u)];
    let _e32 = work[(_e7 + 3u)];
    let _e35 = work[(_e7 + 4u)];
    let _e38 = work[(_e7 + 5u)];
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

// 14: pass order
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
        let _e31 = (rows + (_e28 * 6u));
        let _e36 = work[(_e31 + 2u)];
        let _e40 = work[(_e31 + 3u)];
        let _e44 = work[(_e31 + 4u)];
        let _e48 = work[(_e31 + 5u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to + _e23)] = (_e49.x ^ 4294967295u);
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
        let _e31 = (rows_1 + (_e28 * 6u));
        let _e36 = work[(_e31 + 2u)];
        let _e40 = work[(_e31 + 3u)];
        let _e44 = work[(_e31 + 4u)];
        let _e48 = work[(_e31 + 5u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_1 + _e23)] = (_e49.y ^ 4294967295u);
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
        let _e31 = (rows_2 + (_e28 * 6u));
        let _e36 = work[(_e31 + 2u)];
        let _e40 = work[(_e31 + 3u)];
        let _e44 = work[(_e31 + 4u)];
        let _e48 = work[(_e31 + 5u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_2 + _e23)] = (_e49.z ^ 4294967295u);
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
        let _e31 = (rows_3 + (_e28 * 6u));
        let _e36 = work[(_e31 + 2u)];
        let _e40 = work[(_e31 + 3u)];
        let _e44 = work[(_e31 + 4u)];
        let _e48 = work[(_e31 + 5u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_3 + _e23)] = ((_e49.w ^ 2147483648u) ^ 4294967295u);
    }
}
