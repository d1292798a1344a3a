// 1: kernel @scan_nation
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
    let v0_n_name = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 7u);
    let _e47 = string_equal(v0_n_name, v1_);
    if _e47 {
        let _e50 = params[6u];
        let _e52 = (_e50 + (row * 2u));
        let _e54 = input[_e52];
        let _e57 = input[(_e52 + 1u)];
        let v3_n_nationkey = vec2<u32>(_e54, _e57);
        let _e59 = index_rows;
        index_rows = (_e59 + 1u);
    }
    let _e62 = params[7u];
    let _e64 = index_rows;
    work[(_e62 + _e11)] = _e64;
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
    let v0_n_name_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 7u);
    let _e58 = string_equal(v0_n_name_1, v1_1);
    if _e58 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v3_n_nationkey_1 = vec2<u32>(_e65, _e68);
        let _e70 = index_rows_1;
        index_rows_1 = (_e70 + 1u);
        let _e75 = params[8u];
        let _e77 = (_e75 + ((_e32 + _e70) * 2u));
        work[_e77] = v3_n_nationkey_1.x;
        work[(_e77 + 1u)] = v3_n_nationkey_1.y;
    }
}

// 2: kernel @scan_supplier
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
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_s_nationkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_s_nationkey.x);
    let _e42 = hash_step(_e41, v0_s_nationkey.y);
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
        let _e74 = (_e72 + (candidate * 2u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_s_nationkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_s_suppkey = vec2<u32>(_e89, _e92);
        let _e94 = index_2_rows;
        index_2_rows = (_e94 + 1u);
    }
    let _e98 = params[9u];
    let _e100 = index_2_rows;
    work[(_e98 + _e11)] = _e100;
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
    let v0_s_nationkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_s_nationkey_1.x);
    let _e54 = hash_step(_e53, v0_s_nationkey_1.y);
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
        let _e85 = (_e83 + (candidate_1 * 2u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_s_nationkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_s_suppkey_1 = vec2<u32>(_e100, _e103);
        let _e105 = index_2_rows_1;
        index_2_rows_1 = (_e105 + 1u);
        let _e110 = params[10u];
        let _e112 = (_e110 + ((_e32 + _e105) * 2u));
        work[_e112] = v2_s_suppkey_1.x;
        work[(_e112 + 1u)] = v2_s_suppkey_1.y;
    }
}

// 3: kernel @scan_partsupp
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
    var common_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    common_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_ps_suppkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_ps_suppkey.x);
    let _e42 = hash_step(_e41, v0_ps_suppkey.y);
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
        let _e74 = (_e72 + (candidate * 2u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_ps_suppkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e87 = (_e85 + (row * 2u));
        let _e89 = input[_e87];
        let _e92 = input[(_e87 + 1u)];
        let v2_ps_partkey = vec2<u32>(_e89, _e92);
        let _e96 = params[9u];
        let _e100 = input[(_e96 + (row * 1u))];
        let v3_ps_availqty = bitcast<i32>(_e100);
        let _e104 = params[10u];
        let _e106 = (_e104 + (row * 2u));
        let _e108 = input[_e106];
        let _e111 = input[(_e106 + 1u)];
        let v4_ps_supplycost = vec2<u32>(_e108, _e111);
        let _e113 = common_rows;
        common_rows = (_e113 + 1u);
    }
    let _e117 = params[11u];
    let _e119 = common_rows;
    work[(_e117 + _e11)] = _e119;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var common_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    common_rows_1 = 0u;
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
    let v0_ps_suppkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_ps_suppkey_1.x);
    let _e54 = hash_step(_e53, v0_ps_suppkey_1.y);
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
        let _e85 = (_e83 + (candidate_1 * 2u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_ps_suppkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e98 = (_e96 + (row_1 * 2u));
        let _e100 = input[_e98];
        let _e103 = input[(_e98 + 1u)];
        let v2_ps_partkey_1 = vec2<u32>(_e100, _e103);
        let _e107 = params[9u];
        let _e111 = input[(_e107 + (row_1 * 1u))];
        let v3_ps_availqty_1 = bitcast<i32>(_e111);
        let _e115 = params[10u];
        let _e117 = (_e115 + (row_1 * 2u));
        let _e119 = input[_e117];
        let _e122 = input[(_e117 + 1u)];
        let v4_ps_supplycost_1 = vec2<u32>(_e119, _e122);
        let _e124 = common_rows_1;
        common_rows_1 = (_e124 + 1u);
        let _e129 = params[12u];
        let _e131 = (_e129 + ((_e32 + _e124) * 5u));
        work[_e131] = v2_ps_partkey_1.x;
        work[(_e131 + 1u)] = v2_ps_partkey_1.y;
        work[(_e131 + 2u)] = bitcast<u32>(v3_ps_availqty_1);
        work[(_e131 + 3u)] = v4_ps_supplycost_1.x;
        work[(_e131 + 4u)] = v4_ps_supplycost_1.y;
    }
}

// 4: kernel @scan_common
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> sum_arg: vec4<u32>;
var<private> sum_arg_valid: bool;
var<private> some: bool;
var<workgroup> values: array<u32, 1280>;

fn u32_mul_wide(a: u32, b: u32) -> vec2<u32> {
    let _e3 = (a & 65535u);
    let _e5 = (a >> 16u);
    let _e6 = (b & 65535u);
    let _e7 = (b >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a * b), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn i64_mul(a_1: vec2<u32>, b_1: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_1.x, b_1.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_1.x * b_1.y)) + (a_1.y * b_1.x)));
}

fn u64_mul_wide(a_2: vec2<u32>, b_2: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_2.x, b_2.x);
    let _e7 = u32_mul_wide(a_2.x, b_2.y);
    let _e10 = u32_mul_wide(a_2.y, b_2.x);
    let _e13 = u32_mul_wide(a_2.y, b_2.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn i64_mul_overflows(a_3: vec2<u32>, b_3: vec2<u32>) -> bool {
    let _e24 = select(a_3, vec2<u32>((0u - a_3.x), (~(a_3.y) + u32((a_3.x == 0u)))), vec2(((a_3.y >> 31u) != 0u)));
    let _e38 = select(b_3, vec2<u32>((0u - b_3.x), (~(b_3.y) + u32((b_3.x == 0u)))), vec2(((b_3.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_3.y >> 31u) != 0u) != ((b_3.y >> 31u) != 0u))))));
}

fn add_128_(a_4: vec4<u32>, b_4: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_4.x + b_4.x);
    let _e12 = (a_4.y + b_4.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_4.x)));
    let _e20 = (a_4.z + b_4.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_4.y) | (_e17 < _e12))));
    let _e26 = (a_4.w + b_4.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_4.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_5: u32) {
    let _e8 = params[3u];
    let _e11 = (_e8 + (a_5 * 5u));
    let _e15 = work[(_e11 + 2u)];
    let v1_ps_availqty = bitcast<i32>(_e15);
    let _e19 = work[(_e11 + 3u)];
    let _e23 = work[(_e11 + 4u)];
    let v2_ps_supplycost = vec2<u32>(_e19, _e23);
    let v3_ = vec2<u32>(bitcast<u32>(v1_ps_availqty), select(0u, 4294967295u, (v1_ps_availqty < i32())));
    let _e32 = i64_mul(v2_ps_supplycost, v3_);
    let _e33 = i64_mul_overflows(v2_ps_supplycost, v3_);
    let _e40 = select(0u, 4294967295u, (bitcast<i32>(_e32.y) < 0i));
    let v5_ = vec4<u32>(_e32.x, _e32.y, _e40, _e40);
    let _e44 = sum_arg_valid;
    if _e44 {
        let _e45 = sum_arg;
        let _e46 = add_128_(_e45, v5_);
        let _e49 = (bitcast<i32>(_e45.w) < 0i);
        sum_arg = _e46;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    sums_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row_1 * 5u));
    let _e35 = work[(_e31 + 2u)];
    let v1_ps_availqty_1 = bitcast<i32>(_e35);
    let _e39 = work[(_e31 + 3u)];
    let _e43 = work[(_e31 + 4u)];
    let v2_ps_supplycost_1 = vec2<u32>(_e39, _e43);
    let v3_1 = vec2<u32>(bitcast<u32>(v1_ps_availqty_1), select(0u, 4294967295u, (v1_ps_availqty_1 < i32())));
    let _e52 = i64_mul(v2_ps_supplycost_1, v3_1);
    let _e53 = i64_mul_overflows(v2_ps_supplycost_1, v3_1);
    let _e60 = select(0u, 4294967295u, (bitcast<i32>(_e52.y) < 0i));
    let v5_1 = vec4<u32>(_e52.x, _e52.y, _e60, _e60);
    let _e63 = params[4u];
    let _e65 = (_e63 + (_e11 * 5u));
    work[_e65] = 1u;
    work[(_e65 + 1u)] = v5_1.x;
    work[(_e65 + 2u)] = v5_1.y;
    work[(_e65 + 3u)] = v5_1.z;
    work[(_e65 + 4u)] = v5_1.w;
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var local_2: u32;
    var local_3: u32;
    var local_4: u32;

    let _e3 = params[0u];
    let _e6 = params[1u];
    let _e25 = (((workgroups_1.x * workgroups_1.y) * 256u) * 1u);
    let rounds = (((_e6 - _e3) + (_e25 - 1u)) / _e25);
    local_2 = 0u;
    loop {
        let _e31 = local_2;
        if (_e31 >= rounds) {
            break;
        }
        let _e34 = ((_e3 + (((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1) * 1u)) + (_e31 * _e25));
        if (_e34 < _e6) {
        }
        let number = (_e34 + 0u);
        some = false;
        if (number < _e6) {
            row(number);
        }
        local_2 = (_e31 + 1u);
    }
    let _e46 = sum_arg;
    let _e51 = sum_arg_valid;
    values[local_1] = _e46.x;
    values[(local_1 + 256u)] = _e46.y;
    values[(local_1 + 512u)] = _e46.z;
    values[(local_1 + 768u)] = _e46.w;
    values[(local_1 + 1024u)] = select(0u, 1u, _e51);
    workgroupBarrier();
    if (local_1 < 16u) {
        let _e68 = (local_1 * 16u);
        let _e71 = values[_e68];
        let _e74 = values[(_e68 + 256u)];
        let _e77 = values[(_e68 + 512u)];
        let _e80 = values[(_e68 + 768u)];
        let _e83 = values[(_e68 + 1024u)];
        sum_arg = vec4<u32>(_e71, _e74, _e77, _e80);
        sum_arg_valid = (_e83 != 0u);
        local_3 = (_e68 + 1u);
        loop {
            let _e89 = local_3;
            if (_e89 >= (_e68 + 16u)) {
                break;
            }
            let _e92 = values[_e89];
            let _e95 = values[(_e89 + 256u)];
            let _e98 = values[(_e89 + 512u)];
            let _e101 = values[(_e89 + 768u)];
            let _e104 = values[(_e89 + 1024u)];
            let _e105 = (_e104 != 0u);
            let _e106 = vec4<u32>(_e92, _e95, _e98, _e101);
            let _e107 = sum_arg;
            let _e108 = add_128_(_e107, _e106);
            let _e112 = (bitcast<i32>(_e107.w) < 0i);
            let _e122 = sum_arg_valid;
            sum_arg_valid = (_e122 | _e105);
            sum_arg = select(_e107, select(_e106, _e108, vec4(_e122)), vec4(_e105));
            local_3 = (_e89 + 1u);
        }
        let _e129 = sum_arg;
        let _e134 = sum_arg_valid;
        values[_e68] = _e129.x;
        values[(_e68 + 256u)] = _e129.y;
        values[(_e68 + 512u)] = _e129.z;
        values[(_e68 + 768u)] = _e129.w;
        values[(_e68 + 1024u)] = select(0u, 1u, _e134);
    }
    workgroupBarrier();
    if (local_1 < 1u) {
        let _e146 = (local_1 * 256u);
        let _e149 = values[_e146];
        let _e152 = values[(_e146 + 256u)];
        let _e155 = values[(_e146 + 512u)];
        let _e158 = values[(_e146 + 768u)];
        let _e161 = values[(_e146 + 1024u)];
        sum_arg = vec4<u32>(_e149, _e152, _e155, _e158);
        sum_arg_valid = (_e161 != 0u);
        local_4 = (_e146 + 16u);
        loop {
            let _e166 = local_4;
            if (_e166 >= (_e146 + 256u)) {
                break;
            }
            let _e169 = values[_e166];
            let _e172 = values[(_e166 + 256u)];
            let _e175 = values[(_e166 + 512u)];
            let _e178 = values[(_e166 + 768u)];
            let _e181 = values[(_e166 + 1024u)];
            let _e182 = (_e181 != 0u);
            let _e183 = vec4<u32>(_e169, _e172, _e175, _e178);
            let _e184 = sum_arg;
            let _e185 = add_128_(_e184, _e183);
            let _e188 = (bitcast<i32>(_e184.w) < 0i);
            let _e198 = sum_arg_valid;
            sum_arg_valid = (_e198 | _e182);
            sum_arg = select(_e184, select(_e183, _e185, vec4(_e198)), vec4(_e182));
            local_4 = (_e166 + 16u);
        }
        let _e205 = sum_arg;
        let _e210 = sum_arg_valid;
        values[_e146] = _e205.x;
        values[(_e146 + 256u)] = _e205.y;
        values[(_e146 + 512u)] = _e205.z;
        values[(_e146 + 768u)] = _e205.w;
        values[(_e146 + 1024u)] = select(0u, 1u, _e210);
    }
    workgroupBarrier();
    let _e221 = sum_arg;
    let _e222 = sum_arg_valid;
    if (local_1 == 0u) {
        let _e226 = params[5u];
        let _e229 = params[6u];
        let _e232 = params[7u];
        let _e235 = params[8u];
        let _e238 = atomicLoad((&sync[_e226]));
        if (_e238 <= _e229) {
            let _e241 = atomicAdd((&sync[_e226]), 1u);
            if (_e241 < _e229) {
                let _e244 = (_e232 + (_e241 * 5u));
                work[_e244] = 0u;
                work[(_e244 + 1u)] = 0u;
                work[(_e244 + 2u)] = 0u;
                work[(_e244 + 3u)] = 0u;
                work[(_e244 + 4u)] = 0u;
                work[_e244] = _e221.x;
                work[(_e244 + 1u)] = _e221.y;
                work[(_e244 + 2u)] = _e221.z;
                work[(_e244 + 3u)] = _e221.w;
                let _e272 = work[(_e244 + 4u)];
                work[(_e244 + 4u)] = select((_e272 & 4294967294u), (_e272 | 1u), _e222);
                work[(_e235 + _e241)] = 0u;
            }
        }
    }
}

// 5: kernel @scan_sums
@group(0) @binding(0) 
var<storage> params: array<u32>;
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    index_3_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row * 5u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let _e40 = work[(_e31 + 2u)];
    let _e43 = work[(_e31 + 3u)];
    let v1_sum_arg = vec4<u32>(_e34, _e37, _e40, _e43);
    let _e48 = work[(_e31 + 4u)];
    let _e50 = ((_e48 & 1u) != 0u);
    let _e52 = params[4u];
    let _e54 = params[5u];
    let _e57 = params[6u];
    let _e60 = params[7u];
    let v2_ = vec4<u32>(_e52, _e54, _e57, _e60);
    let _e62 = u128_mul(v1_sum_arg, v2_);
    let _e63 = i128_mul_overflows(v1_sum_arg, v2_, _e62);
    if (_e63 & _e50) {
        trap(262145u, vec4<u32>(v1_sum_arg.x, v1_sum_arg.y, v1_sum_arg.z, v1_sum_arg.w), vec4<u32>(v2_.x, v2_.y, v2_.z, v2_.w));
        return;
    }
    let _e81 = less_128_(_e62, vec4<u32>(1u, 4134919616u, 2776185733u, 3032789847u));
    let _e88 = less_128_(vec4<u32>(4294967295u, 160047679u, 1518781562u, 1262177448u), _e62);
    if (!((!(_e81) & !(_e88))) & _e50) {
        trap(262146u, vec4<u32>(_e62.x, _e62.y, _e62.z, _e62.w), vec4<u32>(0u, 0u, 0u, 0u));
        return;
    }
    let _e102 = params[8u];
    let _e104 = (_e102 + (_e11 * 5u));
    work[_e104] = _e62.x;
    work[(_e104 + 1u)] = _e62.y;
    work[(_e104 + 2u)] = _e62.z;
    work[(_e104 + 3u)] = _e62.w;
    work[(_e104 + 4u)] = select(0u, 1u, _e50);
}

// 6: kernel @scan_common_2
@group(0) @binding(0) 
var<storage> params: array<u32>;
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

fn i64_mul(a_1: vec2<u32>, b_1: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_1.x, b_1.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_1.x * b_1.y)) + (a_1.y * b_1.x)));
}

fn u64_mul_wide(a_2: vec2<u32>, b_2: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_2.x, b_2.x);
    let _e7 = u32_mul_wide(a_2.x, b_2.y);
    let _e10 = u32_mul_wide(a_2.y, b_2.x);
    let _e13 = u32_mul_wide(a_2.y, b_2.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn i64_mul_overflows(a_3: vec2<u32>, b_3: vec2<u32>) -> bool {
    let _e24 = select(a_3, vec2<u32>((0u - a_3.x), (~(a_3.y) + u32((a_3.x == 0u)))), vec2(((a_3.y >> 31u) != 0u)));
    let _e38 = select(b_3, vec2<u32>((0u - b_3.x), (~(b_3.y) + u32((b_3.x == 0u)))), vec2(((b_3.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_3.y >> 31u) != 0u) != ((b_3.y >> 31u) != 0u))))));
}

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
    let _e31 = (_e28 + (row * 5u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_ps_partkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let v2_ps_availqty = bitcast<i32>(_e41);
    let _e45 = work[(_e31 + 3u)];
    let _e49 = work[(_e31 + 4u)];
    let v3_ps_supplycost = vec2<u32>(_e45, _e49);
    let v4_ = vec2<u32>(bitcast<u32>(v2_ps_availqty), select(0u, 4294967295u, (v2_ps_availqty < i32())));
    let _e58 = i64_mul(v3_ps_supplycost, v4_);
    let _e59 = i64_mul_overflows(v3_ps_supplycost, v4_);
    let _e61 = params[4u];
    let _e64 = (_e61 + (_e11 * 7u));
    work[_e64] = 1u;
    work[(_e64 + 1u)] = v1_ps_partkey.x;
    work[(_e64 + 2u)] = v1_ps_partkey.y;
    let _e78 = select(0u, 4294967295u, (bitcast<i32>(_e58.y) < 0i));
    let v7_ = vec4<u32>(_e58.x, _e58.y, _e78, _e78);
    work[(_e64 + 3u)] = v7_.x;
    work[(_e64 + 4u)] = v7_.y;
    work[(_e64 + 5u)] = v7_.z;
    work[(_e64 + 6u)] = v7_.w;
}

// 7: kernel @scan_groups
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    sorted_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row * 6u));
    let _e35 = work[(_e31 + 2u)];
    let _e38 = work[(_e31 + 3u)];
    let _e42 = work[(_e31 + 4u)];
    let _e46 = work[(_e31 + 5u)];
    let v4_ = vec4<u32>(_e35, _e38, _e42, _e46);
    let matches_end = params[4u];
    position = 0u;
    loop {
        let candidate = position;
        if (candidate >= matches_end) {
            break;
        }
        position = (candidate + 1u);
        let _e55 = params[5u];
        let _e57 = (_e55 + (candidate * 5u));
        let _e59 = work[_e57];
        let _e62 = work[(_e57 + 1u)];
        let _e65 = work[(_e57 + 2u)];
        let _e68 = work[(_e57 + 3u)];
        let v3_sum_ps_supplycost_ps_availqty_0_ = vec4<u32>(_e59, _e62, _e65, _e68);
        let _e72 = work[(_e57 + 4u)];
        let _e81 = less_128_(v4_, vec4<u32>(4026531841u, 3252354462u, 3752866209u, 4294967295u));
        let _e87 = less_128_(vec4<u32>(268435455u, 1042612833u, 542101086u, 0u), v4_);
        if !((!(_e81) & !(_e87))) {
            trap(393217u, vec4<u32>(v4_.x, v4_.y, v4_.z, v4_.w), vec4<u32>(0u, 0u, 0u, 0u));
            return;
        }
        let _e99 = params[6u];
        let _e102 = params[7u];
        let _e105 = params[8u];
        let _e108 = params[9u];
        let v5_ = vec4<u32>(_e99, _e102, _e105, _e108);
        let _e110 = u128_mul(v4_, v5_);
        let _e111 = i128_mul_overflows(v4_, v5_, _e110);
        let _e112 = less_128_(v3_sum_ps_supplycost_ps_availqty_0_, _e110);
        if !((_e112 & ((_e72 & 1u) != 0u))) {
            continue;
        }
        let _e116 = work[_e31];
        let _e119 = work[(_e31 + 1u)];
        let v8_ps_partkey = vec2<u32>(_e116, _e119);
        let _e121 = sorted_rows;
        sorted_rows = (_e121 + 1u);
    }
    let _e125 = params[10u];
    let _e127 = sorted_rows;
    work[(_e125 + _e11)] = _e127;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sorted_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    sorted_rows_1 = 0u;
    let _e28 = params[10u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = (_e40 + (row_1 * 6u));
    let _e46 = work[(_e43 + 2u)];
    let _e49 = work[(_e43 + 3u)];
    let _e53 = work[(_e43 + 4u)];
    let _e57 = work[(_e43 + 5u)];
    let v4_1 = vec4<u32>(_e46, _e49, _e53, _e57);
    let matches_end_1 = params[4u];
    position_1 = 0u;
    loop {
        let candidate_1 = position_1;
        if (candidate_1 >= matches_end_1) {
            break;
        }
        position_1 = (candidate_1 + 1u);
        let _e66 = params[5u];
        let _e68 = (_e66 + (candidate_1 * 5u));
        let _e70 = work[_e68];
        let _e73 = work[(_e68 + 1u)];
        let _e76 = work[(_e68 + 2u)];
        let _e79 = work[(_e68 + 3u)];
        let v3_sum_ps_supplycost_ps_availqty_0_1 = vec4<u32>(_e70, _e73, _e76, _e79);
        let _e83 = work[(_e68 + 4u)];
        let _e92 = less_128_(v4_1, vec4<u32>(4026531841u, 3252354462u, 3752866209u, 4294967295u));
        let _e98 = less_128_(vec4<u32>(268435455u, 1042612833u, 542101086u, 0u), v4_1);
        if !((!(_e92) & !(_e98))) {
            trap(393217u, vec4<u32>(v4_1.x, v4_1.y, v4_1.z, v4_1.w), vec4<u32>(0u, 0u, 0u, 0u));
            return;
        }
        let _e110 = params[6u];
        let _e113 = params[7u];
        let _e116 = params[8u];
        let _e119 = params[9u];
        let v5_1 = vec4<u32>(_e110, _e113, _e116, _e119);
        let _e121 = u128_mul(v4_1, v5_1);
        let _e122 = i128_mul_overflows(v4_1, v5_1, _e121);
        let _e123 = less_128_(v3_sum_ps_supplycost_ps_availqty_0_1, _e121);
        if !((_e123 & ((_e83 & 1u) != 0u))) {
            continue;
        }
        let _e127 = work[_e43];
        let _e130 = work[(_e43 + 1u)];
        let v8_ps_partkey_1 = vec2<u32>(_e127, _e130);
        let _e132 = sorted_rows_1;
        sorted_rows_1 = (_e132 + 1u);
        let _e137 = params[11u];
        let _e139 = (_e137 + ((_e32 + _e132) * 6u));
        work[_e139] = v8_ps_partkey_1.x;
        work[(_e139 + 1u)] = v8_ps_partkey_1.y;
        work[(_e139 + 2u)] = v4_1.x;
        work[(_e139 + 3u)] = v4_1.y;
        work[(_e139 + 4u)] = v4_1.z;
        work[(_e139 + 5u)] = v4_1.w;
    }
}

// 8: kernel @scan_sorted
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
    let _e31 = (_e28 + (row * 6u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_ps_partkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let _e48 = work[(_e31 + 4u)];
    let _e52 = work[(_e31 + 5u)];
    let v2_value = vec4<u32>(_e41, _e44, _e48, _e52);
    let _e55 = params[4u];
    let _e57 = (_e55 + (_e11 * 6u));
    work[_e57] = v1_ps_partkey.x;
    work[(_e57 + 1u)] = v1_ps_partkey.y;
    work[(_e57 + 2u)] = v2_value.x;
    work[(_e57 + 3u)] = v2_value.y;
    work[(_e57 + 4u)] = v2_value.z;
    work[(_e57 + 5u)] = v2_value.w;
}

// 9: pass sums_aggregate of kernel @scan_common
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
    var sum_arg: vec4<u32>;
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_sum_arg: vec4<u32>;
    var local_3: bool;
    var whole_sum_arg_1: vec4<u32>;
    var local_4: bool;

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
    sum_arg = vec4<u32>();
    local_1 = bool();
    sum_arg = vec4<u32>();
    local_1 = false;
    let _e52 = work[(numbers + _e38)];
    group = _e52;
    is_first = true;
    let _e55 = (i * 2u);
    local_2 = _e38;
    loop {
        let _e57 = local_2;
        if (_e57 >= _e40) {
            break;
        }
        let _e61 = work[(numbers + _e57)];
        let _e62 = group;
        if (_e61 != _e62) {
            let _e64 = is_first;
            if (_e64 & _e41) {
                let _e67 = (parts + (_e55 * 5u));
                let _e68 = sum_arg;
                work[_e67] = _e68.x;
                work[(_e67 + 1u)] = _e68.y;
                work[(_e67 + 2u)] = _e68.z;
                work[(_e67 + 3u)] = _e68.w;
                let _e80 = local_1;
                let _e83 = work[(_e67 + 4u)];
                work[(_e67 + 4u)] = select((_e83 & 4294967294u), (_e83 | 1u), _e80);
                work[(part_numbers + _e55)] = _e62;
            } else {
                let _e93 = (rows + (_e62 * 5u));
                whole_sum_arg = vec4<u32>();
                local_3 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_sum_arg = vec4<u32>(_e99, _e102, _e105, _e108);
                local_3 = ((_e112 & 1u) != 0u);
                let _e115 = sum_arg;
                let _e116 = local_1;
                if _e116 {
                    let _e117 = local_3;
                    if _e117 {
                        let _e118 = whole_sum_arg;
                        let _e119 = add_128_(_e118, _e115);
                        let _e123 = (bitcast<i32>(_e118.w) < 0i);
                        whole_sum_arg = _e119;
                        local_3 = true;
                    } else {
                        whole_sum_arg = _e115;
                        local_3 = true;
                    }
                }
                let _e133 = whole_sum_arg;
                work[_e93] = _e133.x;
                work[(_e93 + 1u)] = _e133.y;
                work[(_e93 + 2u)] = _e133.z;
                work[(_e93 + 3u)] = _e133.w;
                let _e145 = local_3;
                let _e148 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e148 & 4294967294u), (_e148 | 1u), _e145);
            }
            sum_arg = vec4<u32>();
            local_1 = false;
            is_first = false;
            group = _e61;
        }
        let _e157 = work[(order + _e57)];
        let _e159 = (entries + (_e157 * 5u));
        let _e161 = work[_e159];
        let _e166 = work[(_e159 + 1u)];
        let _e169 = work[(_e159 + 2u)];
        let _e172 = work[(_e159 + 3u)];
        let _e175 = work[(_e159 + 4u)];
        let _e176 = vec4<u32>(_e166, _e169, _e172, _e175);
        if ((_e161 & 1u) != 0u) {
            let _e177 = local_1;
            if _e177 {
                let _e178 = sum_arg;
                let _e179 = add_128_(_e178, _e176);
                let _e182 = (bitcast<i32>(_e178.w) < 0i);
                sum_arg = _e179;
                local_1 = true;
            } else {
                sum_arg = _e176;
                local_1 = true;
            }
        }
        local_2 = (_e57 + 1u);
    }
    let _e193 = group;
    if _e41 {
        let _e194 = (_e55 + 1u);
        let _e195 = is_first;
        if _e195 {
            let _e197 = (parts + (_e55 * 5u));
            let _e198 = sum_arg;
            work[_e197] = _e198.x;
            work[(_e197 + 1u)] = _e198.y;
            work[(_e197 + 2u)] = _e198.z;
            work[(_e197 + 3u)] = _e198.w;
            let _e210 = local_1;
            let _e213 = work[(_e197 + 4u)];
            work[(_e197 + 4u)] = select((_e213 & 4294967294u), (_e213 | 1u), _e210);
            work[(part_numbers + _e55)] = _e193;
            sum_arg = vec4<u32>();
            local_1 = false;
        }
        let _e223 = (parts + (_e194 * 5u));
        let _e224 = sum_arg;
        work[_e223] = _e224.x;
        work[(_e223 + 1u)] = _e224.y;
        work[(_e223 + 2u)] = _e224.z;
        work[(_e223 + 3u)] = _e224.w;
        let _e236 = local_1;
        let _e239 = work[(_e223 + 4u)];
        work[(_e223 + 4u)] = select((_e239 & 4294967294u), (_e239 | 1u), _e236);
        work[(part_numbers + _e194)] = _e193;
    } else {
        if (_e40 > 0u) {
            let _e249 = (rows + (_e193 * 5u));
            whole_sum_arg_1 = vec4<u32>();
            local_4 = bool();
            let _e255 = work[_e249];
            let _e258 = work[(_e249 + 1u)];
            let _e261 = work[(_e249 + 2u)];
            let _e264 = work[(_e249 + 3u)];
            let _e268 = work[(_e249 + 4u)];
            whole_sum_arg_1 = vec4<u32>(_e255, _e258, _e261, _e264);
            local_4 = ((_e268 & 1u) != 0u);
            let _e271 = sum_arg;
            let _e272 = local_1;
            if _e272 {
                let _e273 = local_4;
                if _e273 {
                    let _e274 = whole_sum_arg_1;
                    let _e275 = add_128_(_e274, _e271);
                    let _e278 = (bitcast<i32>(_e274.w) < 0i);
                    whole_sum_arg_1 = _e275;
                    local_4 = true;
                } else {
                    whole_sum_arg_1 = _e271;
                    local_4 = true;
                }
            }
            let _e288 = whole_sum_arg_1;
            work[_e249] = _e288.x;
            work[(_e249 + 1u)] = _e288.y;
            work[(_e249 + 2u)] = _e288.z;
            work[(_e249 + 3u)] = _e288.w;
            let _e300 = local_4;
            let _e303 = work[(_e249 + 4u)];
            work[(_e249 + 4u)] = select((_e303 & 4294967294u), (_e303 | 1u), _e300);
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

    let n_1 = params[0u];
    let entry_count_1 = params[1u];
    let entries_1 = params[2u];
    let rows_1 = params[3u];
    let order_1 = params[4u];
    let parts_1 = params[5u];
    let part_numbers_1 = params[6u];
    let numbers_1 = params[7u];
    let i_1 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_5);
    if (i_1 >= n_1) {
        return;
    }
    let _e38 = (i_1 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_1);
    sum_arg_1 = vec4<u32>();
    local_6 = bool();
    sum_arg_1 = vec4<u32>();
    local_6 = false;
    group_1 = 0u;
    is_first_1 = true;
    let _e51 = (i_1 * 2u);
    local_7 = _e38;
    loop {
        let _e53 = local_7;
        if (_e53 >= _e40) {
            break;
        }
        let _e56 = (entries_1 + (_e53 * 5u));
        let _e59 = work[_e56];
        let _e64 = work[(_e56 + 1u)];
        let _e67 = work[(_e56 + 2u)];
        let _e70 = work[(_e56 + 3u)];
        let _e73 = work[(_e56 + 4u)];
        let _e74 = vec4<u32>(_e64, _e67, _e70, _e73);
        if ((_e59 & 1u) != 0u) {
            let _e75 = local_6;
            if _e75 {
                let _e76 = sum_arg_1;
                let _e77 = add_128_(_e76, _e74);
                let _e81 = (bitcast<i32>(_e76.w) < 0i);
                sum_arg_1 = _e77;
                local_6 = true;
            } else {
                sum_arg_1 = _e74;
                local_6 = true;
            }
        }
        local_7 = (_e53 + 1u);
    }
    let _e92 = group_1;
    if (part_numbers_1 != 0u) {
        let _e93 = (_e51 + 1u);
        let _e94 = is_first_1;
        if _e94 {
            let _e96 = (parts_1 + (_e51 * 5u));
            let _e97 = sum_arg_1;
            work[_e96] = _e97.x;
            work[(_e96 + 1u)] = _e97.y;
            work[(_e96 + 2u)] = _e97.z;
            work[(_e96 + 3u)] = _e97.w;
            let _e109 = local_6;
            let _e112 = work[(_e96 + 4u)];
            work[(_e96 + 4u)] = select((_e112 & 4294967294u), (_e112 | 1u), _e109);
            work[(part_numbers_1 + _e51)] = _e92;
            sum_arg_1 = vec4<u32>();
            local_6 = false;
        }
        let _e123 = (parts_1 + (_e93 * 5u));
        let _e124 = sum_arg_1;
        work[_e123] = _e124.x;
        work[(_e123 + 1u)] = _e124.y;
        work[(_e123 + 2u)] = _e124.z;
        work[(_e123 + 3u)] = _e124.w;
        let _e136 = local_6;
        let _e139 = work[(_e123 + 4u)];
        work[(_e123 + 4u)] = select((_e139 & 4294967294u), (_e139 | 1u), _e136);
        work[(part_numbers_1 + _e93)] = _e92;
    } else {
        if (_e40 > 0u) {
            let _e149 = (rows_1 + (_e92 * 5u));
            whole_sum_arg_2 = vec4<u32>();
            local_8 = bool();
            let _e155 = work[_e149];
            let _e158 = work[(_e149 + 1u)];
            let _e161 = work[(_e149 + 2u)];
            let _e164 = work[(_e149 + 3u)];
            let _e168 = work[(_e149 + 4u)];
            whole_sum_arg_2 = vec4<u32>(_e155, _e158, _e161, _e164);
            local_8 = ((_e168 & 1u) != 0u);
            let _e171 = sum_arg_1;
            let _e172 = local_6;
            if _e172 {
                let _e173 = local_8;
                if _e173 {
                    let _e174 = whole_sum_arg_2;
                    let _e175 = add_128_(_e174, _e171);
                    let _e178 = (bitcast<i32>(_e174.w) < 0i);
                    whole_sum_arg_2 = _e175;
                    local_8 = true;
                } else {
                    whole_sum_arg_2 = _e171;
                    local_8 = true;
                }
            }
            let _e188 = whole_sum_arg_2;
            work[_e149] = _e188.x;
            work[(_e149 + 1u)] = _e188.y;
            work[(_e149 + 2u)] = _e188.z;
            work[(_e149 + 3u)] = _e188.w;
            let _e200 = local_8;
            let _e203 = work[(_e149 + 4u)];
            work[(_e149 + 4u)] = select((_e203 & 4294967294u), (_e203 | 1u), _e200);
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

    let n_2 = params[0u];
    let entry_count_2 = params[1u];
    let entries_2 = params[2u];
    let rows_2 = params[3u];
    let order_2 = params[4u];
    let parts_2 = params[5u];
    let part_numbers_2 = params[6u];
    let numbers_2 = params[7u];
    let i_2 = ((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_9);
    if (i_2 >= n_2) {
        return;
    }
    let _e38 = (i_2 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_2);
    let _e41 = (part_numbers_2 != 0u);
    sum_arg_2 = vec4<u32>();
    local_10 = bool();
    sum_arg_2 = vec4<u32>();
    local_10 = false;
    let _e52 = work[(numbers_2 + _e38)];
    group_2 = _e52;
    is_first_2 = true;
    let _e55 = (i_2 * 2u);
    local_11 = _e38;
    loop {
        let _e57 = local_11;
        if (_e57 >= _e40) {
            break;
        }
        let _e61 = work[(numbers_2 + _e57)];
        let _e62 = group_2;
        if (_e61 != _e62) {
            let _e64 = is_first_2;
            if (_e64 & _e41) {
                let _e67 = (parts_2 + (_e55 * 5u));
                let _e68 = sum_arg_2;
                work[_e67] = _e68.x;
                work[(_e67 + 1u)] = _e68.y;
                work[(_e67 + 2u)] = _e68.z;
                work[(_e67 + 3u)] = _e68.w;
                let _e80 = local_10;
                let _e83 = work[(_e67 + 4u)];
                work[(_e67 + 4u)] = select((_e83 & 4294967294u), (_e83 | 1u), _e80);
                work[(part_numbers_2 + _e55)] = _e62;
            } else {
                let _e93 = (rows_2 + (_e62 * 5u));
                whole_sum_arg_3 = vec4<u32>();
                local_12 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_sum_arg_3 = vec4<u32>(_e99, _e102, _e105, _e108);
                local_12 = ((_e112 & 1u) != 0u);
                let _e115 = sum_arg_2;
                let _e116 = local_10;
                if _e116 {
                    let _e117 = local_12;
                    if _e117 {
                        let _e118 = whole_sum_arg_3;
                        let _e119 = add_128_(_e118, _e115);
                        let _e123 = (bitcast<i32>(_e118.w) < 0i);
                        whole_sum_arg_3 = _e119;
                        local_12 = true;
                    } else {
                        whole_sum_arg_3 = _e115;
                        local_12 = true;
                    }
                }
                let _e133 = whole_sum_arg_3;
                work[_e93] = _e133.x;
                work[(_e93 + 1u)] = _e133.y;
                work[(_e93 + 2u)] = _e133.z;
                work[(_e93 + 3u)] = _e133.w;
                let _e145 = local_12;
                let _e148 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e148 & 4294967294u), (_e148 | 1u), _e145);
            }
            sum_arg_2 = vec4<u32>();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e61;
        }
        let _e156 = (entries_2 + (_e57 * 5u));
        let _e158 = work[_e156];
        let _e161 = work[(_e156 + 1u)];
        let _e164 = work[(_e156 + 2u)];
        let _e167 = work[(_e156 + 3u)];
        let _e168 = vec4<u32>(_e158, _e161, _e164, _e167);
        let _e171 = work[(_e156 + 4u)];
        if ((_e171 & 1u) != 0u) {
            let _e174 = local_10;
            if _e174 {
                let _e175 = sum_arg_2;
                let _e176 = add_128_(_e175, _e168);
                let _e179 = (bitcast<i32>(_e175.w) < 0i);
                sum_arg_2 = _e176;
                local_10 = true;
            } else {
                sum_arg_2 = _e168;
                local_10 = true;
            }
        }
        local_11 = (_e57 + 1u);
    }
    let _e190 = group_2;
    if _e41 {
        let _e191 = (_e55 + 1u);
        let _e192 = is_first_2;
        if _e192 {
            let _e194 = (parts_2 + (_e55 * 5u));
            let _e195 = sum_arg_2;
            work[_e194] = _e195.x;
            work[(_e194 + 1u)] = _e195.y;
            work[(_e194 + 2u)] = _e195.z;
            work[(_e194 + 3u)] = _e195.w;
            let _e207 = local_10;
            let _e210 = work[(_e194 + 4u)];
            work[(_e194 + 4u)] = select((_e210 & 4294967294u), (_e210 | 1u), _e207);
            work[(part_numbers_2 + _e55)] = _e190;
            sum_arg_2 = vec4<u32>();
            local_10 = false;
        }
        let _e220 = (parts_2 + (_e191 * 5u));
        let _e221 = sum_arg_2;
        work[_e220] = _e221.x;
        work[(_e220 + 1u)] = _e221.y;
        work[(_e220 + 2u)] = _e221.z;
        work[(_e220 + 3u)] = _e221.w;
        let _e233 = local_10;
        let _e236 = work[(_e220 + 4u)];
        work[(_e220 + 4u)] = select((_e236 & 4294967294u), (_e236 | 1u), _e233);
        work[(part_numbers_2 + _e191)] = _e190;
    } else {
        if (_e40 > 0u) {
            let _e246 = (rows_2 + (_e190 * 5u));
            whole_sum_arg_4 = vec4<u32>();
            local_13 = bool();
            let _e252 = work[_e246];
            let _e255 = work[(_e246 + 1u)];
            let _e258 = work[(_e246 + 2u)];
            let _e261 = work[(_e246 + 3u)];
            let _e265 = work[(_e246 + 4u)];
            whole_sum_arg_4 = vec4<u32>(_e252, _e255, _e258, _e261);
            local_13 = ((_e265 & 1u) != 0u);
            let _e268 = sum_arg_2;
            let _e269 = local_10;
            if _e269 {
                let _e270 = local_13;
                if _e270 {
                    let _e271 = whole_sum_arg_4;
                    let _e272 = add_128_(_e271, _e268);
                    let _e275 = (bitcast<i32>(_e271.w) < 0i);
                    whole_sum_arg_4 = _e272;
                    local_13 = true;
                } else {
                    whole_sum_arg_4 = _e268;
                    local_13 = true;
                }
            }
            let _e285 = whole_sum_arg_4;
            work[_e246] = _e285.x;
            work[(_e246 + 1u)] = _e285.y;
            work[(_e246 + 2u)] = _e285.z;
            work[(_e246 + 3u)] = _e285.w;
            let _e297 = local_13;
            let _e300 = work[(_e246 + 4u)];
            work[(_e246 + 4u)] = select((_e300 & 4294967294u), (_e300 | 1u), _e297);
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

    let n_3 = params[0u];
    let entry_count_3 = params[1u];
    let entries_3 = params[2u];
    let rows_3 = params[3u];
    let order_3 = params[4u];
    let parts_3 = params[5u];
    let part_numbers_3 = params[6u];
    let numbers_3 = params[7u];
    let i_3 = ((((workgroup_3.y * workgroups_3.x) + workgroup_3.x) * 256u) + local_14);
    if (i_3 >= n_3) {
        return;
    }
    let _e38 = (i_3 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_3);
    let _e41 = (part_numbers_3 != 0u);
    sum_arg_3 = vec4<u32>();
    local_15 = bool();
    sum_arg_3 = vec4<u32>();
    local_15 = false;
    let _e52 = work[(numbers_3 + _e38)];
    group_3 = _e52;
    is_first_3 = true;
    let _e55 = (i_3 * 2u);
    local_16 = _e38;
    loop {
        let _e57 = local_16;
        if (_e57 >= _e40) {
            break;
        }
        let _e61 = work[(numbers_3 + _e57)];
        let _e62 = group_3;
        if (_e61 != _e62) {
            let _e64 = is_first_3;
            if (_e64 & _e41) {
                let _e67 = (parts_3 + (_e55 * 5u));
                let _e68 = sum_arg_3;
                work[_e67] = _e68.x;
                work[(_e67 + 1u)] = _e68.y;
                work[(_e67 + 2u)] = _e68.z;
                work[(_e67 + 3u)] = _e68.w;
                let _e80 = local_15;
                let _e83 = work[(_e67 + 4u)];
                work[(_e67 + 4u)] = select((_e83 & 4294967294u), (_e83 | 1u), _e80);
                work[(part_numbers_3 + _e55)] = _e62;
            } else {
                let _e93 = (rows_3 + (_e62 * 5u));
                whole_sum_arg_5 = vec4<u32>();
                local_17 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_sum_arg_5 = vec4<u32>(_e99, _e102, _e105, _e108);
                local_17 = ((_e112 & 1u) != 0u);
                let _e115 = sum_arg_3;
                let _e116 = local_15;
                if _e116 {
                    let _e117 = local_17;
                    if _e117 {
                        let _e118 = whole_sum_arg_5;
                        let _e119 = add_128_(_e118, _e115);
                        let _e123 = (bitcast<i32>(_e118.w) < 0i);
                        whole_sum_arg_5 = _e119;
                        local_17 = true;
                    } else {
                        whole_sum_arg_5 = _e115;
                        local_17 = true;
                    }
                }
                let _e133 = whole_sum_arg_5;
                work[_e93] = _e133.x;
                work[(_e93 + 1u)] = _e133.y;
                work[(_e93 + 2u)] = _e133.z;
                work[(_e93 + 3u)] = _e133.w;
                let _e145 = local_17;
                let _e148 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e148 & 4294967294u), (_e148 | 1u), _e145);
            }
            sum_arg_3 = vec4<u32>();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e61;
        }
        let _e157 = work[(order_3 + _e57)];
        let _e159 = (entries_3 + (_e157 * 5u));
        let _e161 = work[_e159];
        let _e164 = work[(_e159 + 1u)];
        let _e167 = work[(_e159 + 2u)];
        let _e170 = work[(_e159 + 3u)];
        let _e171 = vec4<u32>(_e161, _e164, _e167, _e170);
        let _e174 = work[(_e159 + 4u)];
        if ((_e174 & 1u) != 0u) {
            let _e177 = local_15;
            if _e177 {
                let _e178 = sum_arg_3;
                let _e179 = add_128_(_e178, _e171);
                let _e182 = (bitcast<i32>(_e178.w) < 0i);
                sum_arg_3 = _e179;
                local_15 = true;
            } else {
                sum_arg_3 = _e171;
                local_15 = true;
            }
        }
        local_16 = (_e57 + 1u);
    }
    let _e193 = group_3;
    if _e41 {
        let _e194 = (_e55 + 1u);
        let _e195 = is_first_3;
        if _e195 {
            let _e197 = (parts_3 + (_e55 * 5u));
            let _e198 = sum_arg_3;
            work[_e197] = _e198.x;
            work[(_e197 + 1u)] = _e198.y;
            work[(_e197 + 2u)] = _e198.z;
            work[(_e197 + 3u)] = _e198.w;
            let _e210 = local_15;
            let _e213 = work[(_e197 + 4u)];
            work[(_e197 + 4u)] = select((_e213 & 4294967294u), (_e213 | 1u), _e210);
            work[(part_numbers_3 + _e55)] = _e193;
            sum_arg_3 = vec4<u32>();
            local_15 = false;
        }
        let _e223 = (parts_3 + (_e194 * 5u));
        let _e224 = sum_arg_3;
        work[_e223] = _e224.x;
        work[(_e223 + 1u)] = _e224.y;
        work[(_e223 + 2u)] = _e224.z;
        work[(_e223 + 3u)] = _e224.w;
        let _e236 = local_15;
        let _e239 = work[(_e223 + 4u)];
        work[(_e223 + 4u)] = select((_e239 & 4294967294u), (_e239 | 1u), _e236);
        work[(part_numbers_3 + _e194)] = _e193;
    } else {
        if (_e40 > 0u) {
            let _e249 = (rows_3 + (_e193 * 5u));
            whole_sum_arg_6 = vec4<u32>();
            local_18 = bool();
            let _e255 = work[_e249];
            let _e258 = work[(_e249 + 1u)];
            let _e261 = work[(_e249 + 2u)];
            let _e264 = work[(_e249 + 3u)];
            let _e268 = work[(_e249 + 4u)];
            whole_sum_arg_6 = vec4<u32>(_e255, _e258, _e261, _e264);
            local_18 = ((_e268 & 1u) != 0u);
            let _e271 = sum_arg_3;
            let _e272 = local_15;
            if _e272 {
                let _e273 = local_18;
                if _e273 {
                    let _e274 = whole_sum_arg_6;
                    let _e275 = add_128_(_e274, _e271);
                    let _e278 = (bitcast<i32>(_e274.w) < 0i);
                    whole_sum_arg_6 = _e275;
                    local_18 = true;
                } else {
                    whole_sum_arg_6 = _e271;
                    local_18 = true;
                }
            }
            let _e288 = whole_sum_arg_6;
            work[_e249] = _e288.x;
            work[(_e249 + 1u)] = _e288.y;
            work[(_e249 + 2u)] = _e288.z;
            work[(_e249 + 3u)] = _e288.w;
            let _e300 = local_18;
            let _e303 = work[(_e249 + 4u)];
            work[(_e249 + 4u)] = select((_e303 & 4294967294u), (_e303 | 1u), _e300);
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

    let n_4 = params[0u];
    let entry_count_4 = params[1u];
    let entries_4 = params[2u];
    let rows_4 = params[3u];
    let order_4 = params[4u];
    let parts_4 = params[5u];
    let part_numbers_4 = params[6u];
    let numbers_4 = params[7u];
    let i_4 = ((((workgroup_4.y * workgroups_4.x) + workgroup_4.x) * 256u) + local_19);
    if (i_4 >= n_4) {
        return;
    }
    let _e38 = (i_4 * 64u);
    let _e40 = min((_e38 + 64u), entry_count_4);
    sum_arg_4 = vec4<u32>();
    local_20 = bool();
    sum_arg_4 = vec4<u32>();
    local_20 = false;
    group_4 = 0u;
    is_first_4 = true;
    let _e51 = (i_4 * 2u);
    local_21 = _e38;
    loop {
        let _e53 = local_21;
        if (_e53 >= _e40) {
            break;
        }
        let _e56 = (entries_4 + (_e53 * 5u));
        let _e59 = work[_e56];
        let _e62 = work[(_e56 + 1u)];
        let _e65 = work[(_e56 + 2u)];
        let _e68 = work[(_e56 + 3u)];
        let _e69 = vec4<u32>(_e59, _e62, _e65, _e68);
        let _e72 = work[(_e56 + 4u)];
        if ((_e72 & 1u) != 0u) {
            let _e75 = local_20;
            if _e75 {
                let _e76 = sum_arg_4;
                let _e77 = add_128_(_e76, _e69);
                let _e81 = (bitcast<i32>(_e76.w) < 0i);
                sum_arg_4 = _e77;
                local_20 = true;
            } else {
                sum_arg_4 = _e69;
                local_20 = true;
            }
        }
        local_21 = (_e53 + 1u);
    }
    let _e92 = group_4;
    if (part_numbers_4 != 0u) {
        let _e93 = (_e51 + 1u);
        let _e94 = is_first_4;
        if _e94 {
            let _e96 = (parts_4 + (_e51 * 5u));
            let _e97 = sum_arg_4;
            work[_e96] = _e97.x;
            work[(_e96 + 1u)] = _e97.y;
            work[(_e96 + 2u)] = _e97.z;
            work[(_e96 + 3u)] = _e97.w;
            let _e109 = local_20;
            let _e112 = work[(_e96 + 4u)];
            work[(_e96 + 4u)] = select((_e112 & 4294967294u), (_e112 | 1u), _e109);
            work[(part_numbers_4 + _e51)] = _e92;
            sum_arg_4 = vec4<u32>();
            local_20 = false;
        }
        let _e123 = (parts_4 + (_e93 * 5u));
        let _e124 = sum_arg_4;
        work[_e123] = _e124.x;
        work[(_e123 + 1u)] = _e124.y;
        work[(_e123 + 2u)] = _e124.z;
        work[(_e123 + 3u)] = _e124.w;
        let _e136 = local_20;
        let _e139 = work[(_e123 + 4u)];
        work[(_e123 + 4u)] = select((_e139 & 4294967294u), (_e139 | 1u), _e136);
        work[(part_numbers_4 + _e93)] = _e92;
    } else {
        if (_e40 > 0u) {
            let _e149 = (rows_4 + (_e92 * 5u));
            whole_sum_arg_7 = vec4<u32>();
            local_22 = bool();
            let _e155 = work[_e149];
            let _e158 = work[(_e149 + 1u)];
            let _e161 = work[(_e149 + 2u)];
            let _e164 = work[(_e149 + 3u)];
            let _e168 = work[(_e149 + 4u)];
            whole_sum_arg_7 = vec4<u32>(_e155, _e158, _e161, _e164);
            local_22 = ((_e168 & 1u) != 0u);
            let _e171 = sum_arg_4;
            let _e172 = local_20;
            if _e172 {
                let _e173 = local_22;
                if _e173 {
                    let _e174 = whole_sum_arg_7;
                    let _e175 = add_128_(_e174, _e171);
                    let _e178 = (bitcast<i32>(_e174.w) < 0i);
                    whole_sum_arg_7 = _e175;
                    local_22 = true;
                } else {
                    whole_sum_arg_7 = _e171;
                    local_22 = true;
                }
            }
            let _e188 = whole_sum_arg_7;
            work[_e149] = _e188.x;
            work[(_e149 + 1u)] = _e188.y;
            work[(_e149 + 2u)] = _e188.z;
            work[(_e149 + 3u)] = _e188.w;
            let _e200 = local_22;
            let _e203 = work[(_e149 + 4u)];
            work[(_e149 + 4u)] = select((_e203 & 4294967294u), (_e203 | 1u), _e200);
        }
    }
}

// 10: pass groups_groups of kernel @scan_common_2
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
    let _e47 = (groups + (i * 6u));
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
    let _e47 = (entries_1 + (i_1 * 7u));
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
                let _e95 = (entries_1 + ((_e85 & 2147483647u) * 7u));
                let _e98 = work[(_e95 + 1u)];
                let _e101 = work[(_e95 + 2u)];
                let _e106 = (true & all((_e55 == vec2<u32>(_e98, _e101))));
                local_3 = _e106;
                if (_e106 & (_e65 < _e85)) {
                    let _e110 = atomicMin((&sync[_e75]), _e65);
                }
            } else {
                let _e113 = (groups_1 + ((_e85 - 1u) * 6u));
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
        let _e62 = (entries_3 + (i_3 * 7u));
        let _e65 = work[(_e62 + 1u)];
        let _e68 = work[(_e62 + 2u)];
        let _e69 = vec2<u32>(_e65, _e68);
        let _e71 = (groups_3 + (_e60 * 6u));
        work[_e71] = 0u;
        work[(_e71 + 1u)] = 0u;
        work[(_e71 + 2u)] = 0u;
        work[(_e71 + 3u)] = 0u;
        work[(_e71 + 4u)] = 0u;
        work[(_e71 + 5u)] = 0u;
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

// 11: pass groups_aggregate of kernel @scan_common_2
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
    var value: vec4<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_value: vec4<u32>;
    var whole_value_1: vec4<u32>;

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
    value = vec4<u32>();
    value = vec4<u32>();
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
                let _e65 = (parts + (_e53 * 6u));
                let _e66 = value;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(_e65 + 4u)] = _e66.z;
                work[(_e65 + 5u)] = _e66.w;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e82 = (rows + (_e60 * 6u));
                whole_value = vec4<u32>();
                let _e87 = work[(_e82 + 2u)];
                let _e90 = work[(_e82 + 3u)];
                let _e93 = work[(_e82 + 4u)];
                let _e96 = work[(_e82 + 5u)];
                whole_value = vec4<u32>(_e87, _e90, _e93, _e96);
                let _e98 = value;
                let _e99 = whole_value;
                let _e100 = add_128_(_e99, _e98);
                let _e104 = (bitcast<i32>(_e99.w) < 0i);
                whole_value = _e100;
                let _e114 = whole_value;
                work[(_e82 + 2u)] = _e114.x;
                work[(_e82 + 3u)] = _e114.y;
                work[(_e82 + 4u)] = _e114.z;
                work[(_e82 + 5u)] = _e114.w;
            }
            value = vec4<u32>();
            is_first = false;
            group = _e59;
        }
        let _e130 = work[(order + _e55)];
        let _e132 = (entries + (_e130 * 7u));
        let _e134 = work[_e132];
        let _e139 = work[(_e132 + 3u)];
        let _e142 = work[(_e132 + 4u)];
        let _e145 = work[(_e132 + 5u)];
        let _e148 = work[(_e132 + 6u)];
        let _e149 = vec4<u32>(_e139, _e142, _e145, _e148);
        if ((_e134 & 1u) != 0u) {
            let _e150 = value;
            let _e151 = add_128_(_e150, _e149);
            let _e154 = (bitcast<i32>(_e150.w) < 0i);
            value = _e151;
        }
        local_1 = (_e55 + 1u);
    }
    let _e165 = group;
    if _e41 {
        let _e166 = (_e53 + 1u);
        let _e167 = is_first;
        if _e167 {
            let _e169 = (parts + (_e53 * 6u));
            let _e170 = value;
            work[(_e169 + 2u)] = _e170.x;
            work[(_e169 + 3u)] = _e170.y;
            work[(_e169 + 4u)] = _e170.z;
            work[(_e169 + 5u)] = _e170.w;
            work[(part_numbers + _e53)] = _e165;
            value = vec4<u32>();
        }
        let _e187 = (parts + (_e166 * 6u));
        let _e188 = value;
        work[(_e187 + 2u)] = _e188.x;
        work[(_e187 + 3u)] = _e188.y;
        work[(_e187 + 4u)] = _e188.z;
        work[(_e187 + 5u)] = _e188.w;
        work[(part_numbers + _e166)] = _e165;
    } else {
        if (_e40 > 0u) {
            let _e205 = (rows + (_e165 * 6u));
            whole_value_1 = vec4<u32>();
            let _e210 = work[(_e205 + 2u)];
            let _e213 = work[(_e205 + 3u)];
            let _e216 = work[(_e205 + 4u)];
            let _e219 = work[(_e205 + 5u)];
            whole_value_1 = vec4<u32>(_e210, _e213, _e216, _e219);
            let _e221 = value;
            let _e222 = whole_value_1;
            let _e223 = add_128_(_e222, _e221);
            let _e226 = (bitcast<i32>(_e222.w) < 0i);
            whole_value_1 = _e223;
            let _e236 = whole_value_1;
            work[(_e205 + 2u)] = _e236.x;
            work[(_e205 + 3u)] = _e236.y;
            work[(_e205 + 4u)] = _e236.z;
            work[(_e205 + 5u)] = _e236.w;
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
    value_1 = vec4<u32>();
    value_1 = vec4<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e49 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e51 = local_3;
        if (_e51 >= _e40) {
            break;
        }
        let _e54 = (entries_1 + (_e51 * 7u));
        let _e57 = work[_e54];
        let _e62 = work[(_e54 + 3u)];
        let _e65 = work[(_e54 + 4u)];
        let _e68 = work[(_e54 + 5u)];
        let _e71 = work[(_e54 + 6u)];
        let _e72 = vec4<u32>(_e62, _e65, _e68, _e71);
        if ((_e57 & 1u) != 0u) {
            let _e73 = value_1;
            let _e74 = add_128_(_e73, _e72);
            let _e78 = (bitcast<i32>(_e73.w) < 0i);
            value_1 = _e74;
        }
        local_3 = (_e51 + 1u);
    }
    let _e89 = group_1;
    if (part_numbers_1 != 0u) {
        let _e90 = (_e49 + 1u);
        let _e91 = is_first_1;
        if _e91 {
            let _e93 = (parts_1 + (_e49 * 6u));
            let _e94 = value_1;
            work[(_e93 + 2u)] = _e94.x;
            work[(_e93 + 3u)] = _e94.y;
            work[(_e93 + 4u)] = _e94.z;
            work[(_e93 + 5u)] = _e94.w;
            work[(part_numbers_1 + _e49)] = _e89;
            value_1 = vec4<u32>();
        }
        let _e111 = (parts_1 + (_e90 * 6u));
        let _e112 = value_1;
        work[(_e111 + 2u)] = _e112.x;
        work[(_e111 + 3u)] = _e112.y;
        work[(_e111 + 4u)] = _e112.z;
        work[(_e111 + 5u)] = _e112.w;
        work[(part_numbers_1 + _e90)] = _e89;
    } else {
        if (_e40 > 0u) {
            let _e129 = (rows_1 + (_e89 * 6u));
            whole_value_2 = vec4<u32>();
            let _e134 = work[(_e129 + 2u)];
            let _e137 = work[(_e129 + 3u)];
            let _e140 = work[(_e129 + 4u)];
            let _e143 = work[(_e129 + 5u)];
            whole_value_2 = vec4<u32>(_e134, _e137, _e140, _e143);
            let _e145 = value_1;
            let _e146 = whole_value_2;
            let _e147 = add_128_(_e146, _e145);
            let _e150 = (bitcast<i32>(_e146.w) < 0i);
            whole_value_2 = _e147;
            let _e160 = whole_value_2;
            work[(_e129 + 2u)] = _e160.x;
            work[(_e129 + 3u)] = _e160.y;
            work[(_e129 + 4u)] = _e160.z;
            work[(_e129 + 5u)] = _e160.w;
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
    value_2 = vec4<u32>();
    value_2 = vec4<u32>();
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
                let _e65 = (parts_2 + (_e53 * 6u));
                let _e66 = value_2;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(_e65 + 4u)] = _e66.z;
                work[(_e65 + 5u)] = _e66.w;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e82 = (rows_2 + (_e60 * 6u));
                whole_value_3 = vec4<u32>();
                let _e87 = work[(_e82 + 2u)];
                let _e90 = work[(_e82 + 3u)];
                let _e93 = work[(_e82 + 4u)];
                let _e96 = work[(_e82 + 5u)];
                whole_value_3 = vec4<u32>(_e87, _e90, _e93, _e96);
                let _e98 = value_2;
                let _e99 = whole_value_3;
                let _e100 = add_128_(_e99, _e98);
                let _e104 = (bitcast<i32>(_e99.w) < 0i);
                whole_value_3 = _e100;
                let _e114 = whole_value_3;
                work[(_e82 + 2u)] = _e114.x;
                work[(_e82 + 3u)] = _e114.y;
                work[(_e82 + 4u)] = _e114.z;
                work[(_e82 + 5u)] = _e114.w;
            }
            value_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e129 = (entries_2 + (_e55 * 6u));
        let _e132 = work[(_e129 + 2u)];
        let _e135 = work[(_e129 + 3u)];
        let _e138 = work[(_e129 + 4u)];
        let _e141 = work[(_e129 + 5u)];
        let _e142 = vec4<u32>(_e132, _e135, _e138, _e141);
        let _e143 = value_2;
        let _e144 = add_128_(_e143, _e142);
        let _e147 = (bitcast<i32>(_e143.w) < 0i);
        value_2 = _e144;
        local_5 = (_e55 + 1u);
    }
    let _e158 = group_2;
    if _e41 {
        let _e159 = (_e53 + 1u);
        let _e160 = is_first_2;
        if _e160 {
            let _e162 = (parts_2 + (_e53 * 6u));
            let _e163 = value_2;
            work[(_e162 + 2u)] = _e163.x;
            work[(_e162 + 3u)] = _e163.y;
            work[(_e162 + 4u)] = _e163.z;
            work[(_e162 + 5u)] = _e163.w;
            work[(part_numbers_2 + _e53)] = _e158;
            value_2 = vec4<u32>();
        }
        let _e180 = (parts_2 + (_e159 * 6u));
        let _e181 = value_2;
        work[(_e180 + 2u)] = _e181.x;
        work[(_e180 + 3u)] = _e181.y;
        work[(_e180 + 4u)] = _e181.z;
        work[(_e180 + 5u)] = _e181.w;
        work[(part_numbers_2 + _e159)] = _e158;
    } else {
        if (_e40 > 0u) {
            let _e198 = (rows_2 + (_e158 * 6u));
            whole_value_4 = vec4<u32>();
            let _e203 = work[(_e198 + 2u)];
            let _e206 = work[(_e198 + 3u)];
            let _e209 = work[(_e198 + 4u)];
            let _e212 = work[(_e198 + 5u)];
            whole_value_4 = vec4<u32>(_e203, _e206, _e209, _e212);
            let _e214 = value_2;
            let _e215 = whole_value_4;
            let _e216 = add_128_(_e215, _e214);
            let _e219 = (bitcast<i32>(_e215.w) < 0i);
            whole_value_4 = _e216;
            let _e229 = whole_value_4;
            work[(_e198 + 2u)] = _e229.x;
            work[(_e198 + 3u)] = _e229.y;
            work[(_e198 + 4u)] = _e229.z;
            work[(_e198 + 5u)] = _e229.w;
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
    value_3 = vec4<u32>();
    value_3 = vec4<u32>();
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
                let _e65 = (parts_3 + (_e53 * 6u));
                let _e66 = value_3;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(_e65 + 4u)] = _e66.z;
                work[(_e65 + 5u)] = _e66.w;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e82 = (rows_3 + (_e60 * 6u));
                whole_value_5 = vec4<u32>();
                let _e87 = work[(_e82 + 2u)];
                let _e90 = work[(_e82 + 3u)];
                let _e93 = work[(_e82 + 4u)];
                let _e96 = work[(_e82 + 5u)];
                whole_value_5 = vec4<u32>(_e87, _e90, _e93, _e96);
                let _e98 = value_3;
                let _e99 = whole_value_5;
                let _e100 = add_128_(_e99, _e98);
                let _e104 = (bitcast<i32>(_e99.w) < 0i);
                whole_value_5 = _e100;
                let _e114 = whole_value_5;
                work[(_e82 + 2u)] = _e114.x;
                work[(_e82 + 3u)] = _e114.y;
                work[(_e82 + 4u)] = _e114.z;
                work[(_e82 + 5u)] = _e114.w;
            }
            value_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e130 = work[(order_3 + _e55)];
        let _e132 = (entries_3 + (_e130 * 6u));
        let _e135 = work[(_e132 + 2u)];
        let _e138 = work[(_e132 + 3u)];
        let _e141 = work[(_e132 + 4u)];
        let _e144 = work[(_e132 + 5u)];
        let _e145 = vec4<u32>(_e135, _e138, _e141, _e144);
        let _e146 = value_3;
        let _e147 = add_128_(_e146, _e145);
        let _e150 = (bitcast<i32>(_e146.w) < 0i);
        value_3 = _e147;
        local_7 = (_e55 + 1u);
    }
    let _e161 = group_3;
    if _e41 {
        let _e162 = (_e53 + 1u);
        let _e163 = is_first_3;
        if _e163 {
            let _e165 = (parts_3 + (_e53 * 6u));
            let _e166 = value_3;
            work[(_e165 + 2u)] = _e166.x;
            work[(_e165 + 3u)] = _e166.y;
            work[(_e165 + 4u)] = _e166.z;
            work[(_e165 + 5u)] = _e166.w;
            work[(part_numbers_3 + _e53)] = _e161;
            value_3 = vec4<u32>();
        }
        let _e183 = (parts_3 + (_e162 * 6u));
        let _e184 = value_3;
        work[(_e183 + 2u)] = _e184.x;
        work[(_e183 + 3u)] = _e184.y;
        work[(_e183 + 4u)] = _e184.z;
        work[(_e183 + 5u)] = _e184.w;
        work[(part_numbers_3 + _e162)] = _e161;
    } else {
        if (_e40 > 0u) {
            let _e201 = (rows_3 + (_e161 * 6u));
            whole_value_6 = vec4<u32>();
            let _e206 = work[(_e201 + 2u)];
            let _e209 = work[(_e201 + 3u)];
            let _e212 = work[(_e201 + 4u)];
            let _e215 = work[(_e201 + 5u)];
            whole_value_6 = vec4<u32>(_e206, _e209, _e212, _e215);
            let _e217 = value_3;
            let _e218 = whole_value_6;
            let _e219 = add_128_(_e218, _e217);
            let _e222 = (bitcast<i32>(_e218.w) < 0i);
            whole_value_6 = _e219;
            let _e232 = whole_value_6;
            work[(_e201 + 2u)] = _e232.x;
            work[(_e201 + 3u)] = _e232.y;
            work[(_e201 + 4u)] = _e232.z;
            work[(_e201 + 5u)] = _e232.w;
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
    value_4 = vec4<u32>();
    value_4 = vec4<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e49 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e51 = local_9;
        if (_e51 >= _e40) {
            break;
        }
        let _e54 = (entries_4 + (_e51 * 6u));
        let _e58 = work[(_e54 + 2u)];
        let _e61 = work[(_e54 + 3u)];
        let _e64 = work[(_e54 + 4u)];
        let _e67 = work[(_e54 + 5u)];
        let _e68 = vec4<u32>(_e58, _e61, _e64, _e67);
        let _e69 = value_4;
        let _e70 = add_128_(_e69, _e68);
        let _e74 = (bitcast<i32>(_e69.w) < 0i);
        value_4 = _e70;
        local_9 = (_e51 + 1u);
    }
    let _e85 = group_4;
    if (part_numbers_4 != 0u) {
        let _e86 = (_e49 + 1u);
        let _e87 = is_first_4;
        if _e87 {
            let _e89 = (parts_4 + (_e49 * 6u));
            let _e90 = value_4;
            work[(_e89 + 2u)] = _e90.x;
            work[(_e89 + 3u)] = _e90.y;
            work[(_e89 + 4u)] = _e90.z;
            work[(_e89 + 5u)] = _e90.w;
            work[(part_numbers_4 + _e49)] = _e85;
            value_4 = vec4<u32>();
        }
        let _e107 = (parts_4 + (_e86 * 6u));
        let _e108 = value_4;
        work[(_e107 + 2u)] = _e108.x;
        work[(_e107 + 3u)] = _e108.y;
        work[(_e107 + 4u)] = _e108.z;
        work[(_e107 + 5u)] = _e108.w;
        work[(part_numbers_4 + _e86)] = _e85;
    } else {
        if (_e40 > 0u) {
            let _e125 = (rows_4 + (_e85 * 6u));
            whole_value_7 = vec4<u32>();
            let _e130 = work[(_e125 + 2u)];
            let _e133 = work[(_e125 + 3u)];
            let _e136 = work[(_e125 + 4u)];
            let _e139 = work[(_e125 + 5u)];
            whole_value_7 = vec4<u32>(_e130, _e133, _e136, _e139);
            let _e141 = value_4;
            let _e142 = whole_value_7;
            let _e143 = add_128_(_e142, _e141);
            let _e146 = (bitcast<i32>(_e142.w) < 0i);
            whole_value_7 = _e143;
            let _e156 = whole_value_7;
            work[(_e125 + 2u)] = _e156.x;
            work[(_e125 + 3u)] = _e156.y;
            work[(_e125 + 4u)] = _e156.z;
            work[(_e125 + 5u)] = _e156.w;
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
    let _e38 = (entries_5 + (i_5 * 7u));
    let _e42 = work[(numbers_5 + i_5)];
    let _e44 = (parts_5 + (_e42 * 4u));
    let _e46 = work[_e38];
    let _e51 = work[(_e38 + 3u)];
    let _e54 = work[(_e38 + 4u)];
    let _e57 = work[(_e38 + 5u)];
    let _e60 = work[(_e38 + 6u)];
    let _e61 = vec4<u32>(_e51, _e54, _e57, _e60);
    if ((_e46 & 1u) != 0u) {
        local_11 = false;
        if (_e61.x != 0u) {
            let _e71 = atomicAdd((&sync[_e44]), _e61.x);
            local_11 = ((_e71 + _e61.x) < _e71);
        }
        let _e74 = local_11;
        let _e77 = (_e61.y + select(0u, 1u, _e74));
        local_12 = false;
        if (_e77 != 0u) {
            let _e82 = atomicAdd((&sync[(_e44 + 1u)]), _e77);
            local_12 = ((_e82 + _e77) < _e82);
        }
        let _e85 = local_12;
        let _e89 = (_e61.z + select(0u, 1u, (_e85 | (_e77 < _e61.y))));
        local_13 = false;
        if (_e89 != 0u) {
            let _e94 = atomicAdd((&sync[(_e44 + 2u)]), _e89);
            local_13 = ((_e94 + _e89) < _e94);
        }
        let _e97 = local_13;
        let _e101 = (_e61.w + select(0u, 1u, (_e97 | (_e89 < _e61.z))));
        local_14 = false;
        if (_e101 != 0u) {
            let _e106 = atomicAdd((&sync[(_e44 + 3u)]), _e101);
            local_14 = ((_e106 + _e101) < _e106);
        }
        let _e109 = local_14;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_15: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var value_5: vec4<u32>;
    var whole_value_8: vec4<u32>;

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
    value_5 = vec4<u32>();
    value_5 = vec4<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    let _e51 = atomicLoad((&sync[(_e38 + 2u)]));
    let _e54 = atomicLoad((&sync[(_e38 + 3u)]));
    value_5 = vec4<u32>(_e45, _e48, _e51, _e54);
    let _e57 = (rows_6 + (i_6 * 6u));
    whole_value_8 = vec4<u32>();
    let _e63 = work[(_e57 + 2u)];
    let _e66 = work[(_e57 + 3u)];
    let _e69 = work[(_e57 + 4u)];
    let _e72 = work[(_e57 + 5u)];
    whole_value_8 = vec4<u32>(_e63, _e66, _e69, _e72);
    let _e74 = value_5;
    let _e75 = whole_value_8;
    let _e76 = add_128_(_e75, _e74);
    let _e80 = (bitcast<i32>(_e75.w) < 0i);
    whole_value_8 = _e76;
    let _e90 = whole_value_8;
    work[(_e57 + 2u)] = _e90.x;
    work[(_e57 + 3u)] = _e90.y;
    work[(_e57 + 4u)] = _e90.z;
    work[(_e57 + 5u)] = _e90.w;
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

// pass index: as number 12

// 13: pass sort_by_fields
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

// 14: pass order
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
        let _e31 = (rows + (_e28 * 6u));
        let _e35 = work[(_e31 + 2u)];
        let _e38 = work[(_e31 + 3u)];
        let _e42 = work[(_e31 + 4u)];
        let _e46 = work[(_e31 + 5u)];
        let _e47 = vec4<u32>(_e35, _e38, _e42, _e46);
        work[(to + _e23)] = (_e47.x ^ 4294967295u);
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
        let _e31 = (rows_1 + (_e28 * 6u));
        let _e35 = work[(_e31 + 2u)];
        let _e38 = work[(_e31 + 3u)];
        let _e42 = work[(_e31 + 4u)];
        let _e46 = work[(_e31 + 5u)];
        let _e47 = vec4<u32>(_e35, _e38, _e42, _e46);
        work[(to_1 + _e23)] = (_e47.y ^ 4294967295u);
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
        let _e31 = (rows_2 + (_e28 * 6u));
        let _e35 = work[(_e31 + 2u)];
        let _e38 = work[(_e31 + 3u)];
        let _e42 = work[(_e31 + 4u)];
        let _e46 = work[(_e31 + 5u)];
        let _e47 = vec4<u32>(_e35, _e38, _e42, _e46);
        work[(to_2 + _e23)] = (_e47.z ^ 4294967295u);
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
        let _e31 = (rows_3 + (_e28 * 6u));
        let _e35 = work[(_e31 + 2u)];
        let _e38 = work[(_e31 + 3u)];
        let _e42 = work[(_e31 + 4u)];
        let _e46 = work[(_e31 + 5u)];
        let _e47 = vec4<u32>(_e35, _e38, _e42, _e46);
        work[(to_3 + _e23)] = ((_e47.w ^ 2147483648u) ^ 4294967295u);
    }
}
