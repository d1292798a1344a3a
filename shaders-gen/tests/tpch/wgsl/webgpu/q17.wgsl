// 1: kernel @scan_part
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
    let v0_p_brand = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 8u);
    let _e47 = string_equal(v0_p_brand, v1_);
    if _e47 {
        let _e50 = params[6u];
        let _e53 = params[7u];
        let _e54 = (_e50 + row);
        let _e56 = input[_e54];
        let _e59 = input[(_e54 + 1u)];
        let v3_p_container = vec2<u32>((_e53 + _e56), (_e59 - _e56));
        let _e64 = params[8u];
        let v4_ = vec2<u32>(_e64, 7u);
        let _e66 = string_equal(v3_p_container, v4_);
        if _e66 {
            let _e69 = params[9u];
            let _e71 = (_e69 + (row * 2u));
            let _e73 = input[_e71];
            let _e76 = input[(_e71 + 1u)];
            let v6_p_partkey = vec2<u32>(_e73, _e76);
            let _e78 = index_rows;
            index_rows = (_e78 + 1u);
        }
    }
    let _e82 = params[10u];
    let _e84 = index_rows;
    work[(_e82 + _e11)] = _e84;
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
    let _e28 = params[10u];
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
    let v0_p_brand_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 8u);
    let _e59 = string_equal(v0_p_brand_1, v1_1);
    if _e59 {
        let _e62 = params[6u];
        let _e65 = params[7u];
        let _e66 = (_e62 + row_1);
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v3_p_container_1 = vec2<u32>((_e65 + _e68), (_e71 - _e68));
        let _e76 = params[8u];
        let v4_1 = vec2<u32>(_e76, 7u);
        let _e78 = string_equal(v3_p_container_1, v4_1);
        if _e78 {
            let _e81 = params[9u];
            let _e83 = (_e81 + (row_1 * 2u));
            let _e85 = input[_e83];
            let _e88 = input[(_e83 + 1u)];
            let v6_p_partkey_1 = vec2<u32>(_e85, _e88);
            let _e90 = index_rows_1;
            index_rows_1 = (_e90 + 1u);
            let _e95 = params[11u];
            let _e97 = (_e95 + ((_e32 + _e90) * 2u));
            work[_e97] = v6_p_partkey_1.x;
            work[(_e97 + 1u)] = v6_p_partkey_1.y;
        }
    }
}

// 2: kernel @scan_lineitem
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
    var matches: u32;
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
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_l_partkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_l_partkey.x);
    let _e42 = hash_step(_e41, v0_l_partkey.y);
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
        if !(all((v0_l_partkey == vec2<u32>(_e78, _e81)))) {
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
        let v2_l_quantity = vec2<u32>(_e95, _e98);
        let _e100 = groups_rows;
        groups_rows = (_e100 + 1u);
        let v4_ = vec2<u32>(1u, 0u);
    }
    let _e105 = params[9u];
    let _e107 = groups_rows;
    work[(_e105 + _e11)] = _e107;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var matches_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
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
    let v0_l_partkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_l_partkey_1.x);
    let _e54 = hash_step(_e53, v0_l_partkey_1.y);
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
        if !(all((v0_l_partkey_1 == vec2<u32>(_e89, _e92)))) {
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
        let v2_l_quantity_1 = vec2<u32>(_e106, _e109);
        let _e111 = groups_rows_1;
        groups_rows_1 = (_e111 + 1u);
        let _e116 = params[10u];
        let _e118 = (_e116 + ((_e32 + _e111) * 7u));
        work[_e118] = 3u;
        work[(_e118 + 1u)] = v0_l_partkey_1.x;
        work[(_e118 + 2u)] = v0_l_partkey_1.y;
        work[(_e118 + 3u)] = v2_l_quantity_1.x;
        work[(_e118 + 4u)] = v2_l_quantity_1.y;
        let v4_1 = vec2<u32>(1u, 0u);
        work[(_e118 + 5u)] = v4_1.x;
        work[(_e118 + 6u)] = v4_1.y;
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

fn u64_shr(a: vec2<u32>, b: u32) -> vec2<u32> {
    let _e3 = (b & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>((a.y >> _e3), 0u), vec2<u32>(((a.x >> _e3) | ((a.y << 1u) << (_e3 ^ 31u))), (a.y >> _e3)), vec2((b < 32u))), vec2((b < 64u)));
}

fn u64_shl(a_1: vec2<u32>, b_1: u32) -> vec2<u32> {
    let _e3 = (b_1 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>(0u, (a_1.x << _e3)), vec2<u32>((a_1.x << _e3), ((a_1.y << _e3) | ((a_1.x >> 1u) >> (_e3 ^ 31u)))), vec2((b_1 < 32u))), vec2((b_1 < 64u)));
}

fn u128_shl(a_2: vec4<u32>, b_2: u32) -> vec4<u32> {
    let _e4 = vec2<u32>(a_2.x, a_2.y);
    let _e9 = (b_2 & 63u);
    let _e21 = u64_shr(vec2<u32>(((_e4.x >> 1u) | (_e4.y << 31u)), (_e4.y >> 1u)), (_e9 ^ 63u));
    let _e22 = u64_shl(_e4, _e9);
    let _e23 = u64_shl(vec2<u32>(a_2.z, a_2.w), _e9);
    let _e32 = (b_2 >= 64u);
    let _e36 = select(_e22, vec2<u32>(0u, 0u), vec2(_e32));
    let _e38 = select(vec2<u32>((_e23.x | _e21.x), (_e23.y | _e21.y)), _e22, vec2(_e32));
    return vec4<u32>(_e36.x, _e36.y, _e38.x, _e38.y);
}

fn u64_shr_jam(a_3: vec2<u32>, b_3: u32) -> vec2<u32> {
    let _e2 = u64_shr(a_3, b_3);
    let _e5 = u64_shl(_e2, min(b_3, 63u));
    return vec2<u32>((_e2.x | u32((!((((_e5.x ^ a_3.x) | (_e5.y ^ a_3.y)) == 0u)) | ((b_3 > 63u) & !(((a_3.x | a_3.y) == 0u)))))), _e2.y);
}

fn f64_round_pack(a_4: u32, b_4: i32, c: vec2<u32>) -> vec2<u32> {
    let _e4 = (b_4 < 0i);
    let _e7 = u64_shr_jam(c, bitcast<u32>(-(b_4)));
    let _e9 = select(c, _e7, vec2(_e4));
    let _e10 = select(b_4, 0i, _e4);
    let _e16 = vec2<u32>(512u, 0u);
    let _e19 = (_e9.x + _e16.x);
    let _e26 = vec2<u32>(_e19, ((_e9.y + _e16.y) + u32((_e19 < _e9.x))));
    let _e44 = vec2<u32>(((_e26.x >> 10u) | (_e26.y << 22u)), (_e26.y >> 10u));
    let _e49 = (_e44.x & ~(u32(((_e9.x & 1023u) == 512u))));
    return select(vec2<u32>(_e49, ((_e44.y + (bitcast<u32>(select(_e10, 0i, ((_e49 | _e44.y) == 0u))) << 20u)) | a_4)), vec2<u32>(0u, (a_4 | 2146435072u)), vec2(((_e10 > 2045i) | ((_e10 == 2045i) & (_e26.y >= 2147483648u)))));
}

fn f64_from_i128_(a_5: vec4<u32>) -> vec2<u32> {
    let _e7 = vec2<u32>(a_5.x, a_5.y);
    let _e10 = vec2<u32>(a_5.z, a_5.w);
    let _e25 = vec2<u32>((0u - _e7.x), (~(_e7.y) + u32((_e7.x == 0u))));
    let _e30 = vec2<u32>(~(_e10.x), ~(_e10.y));
    let _e31 = vec2<u32>(u32(((_e7.x | _e7.y) == 0u)), 0u);
    let _e34 = (_e30.x + _e31.x);
    let _e41 = vec2<u32>(_e34, ((_e30.y + _e31.y) + u32((_e34 < _e30.x))));
    let _e48 = select(a_5, vec4<u32>(_e25.x, _e25.y, _e41.x, _e41.y), vec4((bitcast<i32>(a_5.w) < 0i)));
    let _e51 = vec2<u32>(_e48.x, _e48.y);
    let _e54 = vec2<u32>(_e48.z, _e48.w);
    let _e80 = min(select(select(countLeadingZeros(_e54.y), (countLeadingZeros(_e54.x) + 32u), (_e54.y == 0u)), (select(countLeadingZeros(_e51.y), (countLeadingZeros(_e51.x) + 32u), (_e51.y == 0u)) + 64u), ((_e54.x | _e54.y) == 0u)), 127u);
    let _e81 = u128_shl(_e48, _e80);
    let _e84 = vec2<u32>(_e81.z, _e81.w);
    let _e102 = vec2<u32>(((_e84.x >> 1u) | (_e84.y << 31u)), (_e84.y >> 1u));
    let _e113 = f64_round_pack((a_5.w & 2147483648u), (1149i - bitcast<i32>(_e80)), vec2<u32>((_e102.x | u32((((_e81.x | _e81.y) | (_e84.x & 1u)) != 0u))), _e102.y));
    return _e113;
}

fn f64_normalize_round_pack(a_6: u32, b_5: i32, c_1: vec2<u32>) -> vec2<u32> {
    let _e12 = select(countLeadingZeros(c_1.y), (countLeadingZeros(c_1.x) + 32u), (c_1.y == 0u));
    let _e23 = vec2<u32>(((c_1.x >> 1u) | (c_1.y << 31u)), (c_1.y >> 1u));
    let _e31 = u64_shl(c_1, (_e12 - 1u));
    let _e38 = f64_round_pack(a_6, ((b_5 + 1i) - bitcast<i32>(_e12)), select(_e31, vec2<u32>((_e23.x | (c_1.x & 1u)), _e23.y), vec2((_e12 == 0u))));
    return _e38;
}

fn u32_mul_wide(a_7: u32, b_6: u32) -> vec2<u32> {
    let _e3 = (a_7 & 65535u);
    let _e5 = (a_7 >> 16u);
    let _e6 = (b_6 & 65535u);
    let _e7 = (b_6 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_7 * b_6), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn u64_mul_wide(a_8: vec2<u32>, b_7: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_8.x, b_7.x);
    let _e7 = u32_mul_wide(a_8.x, b_7.y);
    let _e10 = u32_mul_wide(a_8.y, b_7.x);
    let _e13 = u32_mul_wide(a_8.y, b_7.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn f64_mul(a_9: vec2<u32>, b_8: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_9.y ^ b_8.y) & 2147483648u);
    if ((((a_9.y >> 20u) & 2047u) == 2047u) | (((b_8.y >> 20u) & 2047u) == 2047u)) {
        let _e20 = (a_9.y & 2147483647u);
        let _e30 = (b_8.y & 2147483647u);
        return select(vec2<u32>(0u, (_e6 | 2146435072u)), vec2<u32>(0u, 2146959360u), vec2((((((_e20 > 2146435072u) | ((_e20 == 2146435072u) & (a_9.x != 0u))) | ((_e30 > 2146435072u) | ((_e30 == 2146435072u) & (b_8.x != 0u)))) | ((a_9.x | (a_9.y & 2147483647u)) == 0u)) | ((b_8.x | (b_8.y & 2147483647u)) == 0u))));
    }
    if (((a_9.x | (a_9.y & 2147483647u)) == 0u) | ((b_8.x | (b_8.y & 2147483647u)) == 0u)) {
        return vec2<u32>(0u, _e6);
    }
    let _e70 = ((a_9.y >> 20u) & 2047u);
    let _e75 = vec2<u32>(a_9.x, (a_9.y & 1048575u));
    let _e86 = (select(countLeadingZeros(_e75.y), (countLeadingZeros(_e75.x) + 32u), (_e75.y == 0u)) - 11u);
    let _e87 = (_e70 == 0u);
    let _e93 = u64_shl(_e75, _e86);
    let _e95 = select(vec2<u32>(_e75.x, (_e75.y | 1048576u)), _e93, vec2(_e87));
    let _e103 = ((b_8.y >> 20u) & 2047u);
    let _e107 = vec2<u32>(b_8.x, (b_8.y & 1048575u));
    let _e116 = (select(countLeadingZeros(_e107.y), (countLeadingZeros(_e107.x) + 32u), (_e107.y == 0u)) - 11u);
    let _e117 = (_e103 == 0u);
    let _e122 = u64_shl(_e107, _e116);
    let _e124 = select(vec2<u32>(_e107.x, (_e107.y | 1048576u)), _e122, vec2(_e117));
    let _e148 = u64_mul_wide(vec2<u32>((_e95.x << 10u), ((_e95.y << 10u) | (_e95.x >> 22u))), vec2<u32>((_e124.x << 11u), ((_e124.y << 11u) | (_e124.x >> 21u))));
    let _e157 = vec2<u32>((_e148.z | u32(((_e148.x | _e148.y) != 0u))), _e148.w);
    let _e160 = (_e157.y < 1073741824u);
    let _e178 = f64_round_pack(_e6, (((select(bitcast<i32>(_e70), (1i - bitcast<i32>(_e86)), _e87) + select(bitcast<i32>(_e103), (1i - bitcast<i32>(_e116)), _e117)) - 1023i) - i32(_e160)), select(_e157, vec2<u32>((_e157.x << 1u), ((_e157.y << 1u) | (_e157.x >> 31u))), vec2(_e160)));
    return _e178;
}

fn u64_div_word(a_10: u32, b_9: u32, c_2: u32) -> vec2<u32> {
    var local_1: u32;
    var local_2: u32;
    var local_3: u32;
    var local_4: u32;

    let _e3 = countLeadingZeros(c_2);
    let _e4 = (c_2 << _e3);
    let _e6 = (_e4 >> 16u);
    let _e8 = (_e4 & 65535u);
    let _e15 = ((a_10 << _e3) | ((b_9 >> 1u) >> (_e3 ^ 31u)));
    let _e16 = (b_9 << _e3);
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

fn u96_div_digit(a_11: u32, b_10: u32, c_3: u32, d: vec2<u32>) -> vec3<u32> {
    var local_5: u32;
    var local_6: u32;
    var local_7: bool;

    let _e5 = (a_11 >= d.y);
    let _e9 = u64_div_word(select(a_11, 0u, _e5), b_10, d.y);
    local_5 = select(_e9.x, 4294967295u, _e5);
    let _e17 = select(_e9.y, (b_10 + d.y), _e5);
    local_6 = _e17;
    local_7 = (_e5 & (_e17 < b_10));
    let _e22 = local_5;
    let _e24 = u32_mul_wide(_e22, d.x);
    let _e25 = local_7;
    let _e27 = local_6;
    let _e28 = vec2<u32>(c_3, _e27);
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
    let _e55 = vec2<u32>(c_3, _e54);
    if (!(_e52) & ((_e55.y < _e51.y) | ((_e55.y == _e51.y) & (_e55.x < _e51.x)))) {
        let _e68 = local_5;
        local_5 = (_e68 - 1u);
        let _e70 = local_6;
        let _e72 = (_e70 + d.y);
        local_7 = (_e72 < d.y);
        local_6 = _e72;
    }
    let _e75 = vec2<u32>(c_3, b_10);
    let _e76 = local_5;
    let _e77 = vec2<u32>(_e76, 0u);
    let _e80 = u32_mul_wide(_e77.x, d.x);
    let _e91 = vec2<u32>(_e80.x, ((_e80.y + (_e77.x * d.y)) + (_e77.y * d.x)));
    let _e101 = vec2<u32>((_e75.x - _e91.x), ((_e75.y - _e91.y) - u32((_e75.x < _e91.x))));
    let _e102 = local_5;
    return vec3<u32>(_e102, _e101.x, _e101.y);
}

fn u128_div_normalized(a_12: vec4<u32>, b_11: vec2<u32>) -> vec4<u32> {
    let _e5 = u96_div_digit(a_12.w, a_12.z, a_12.y, b_11);
    let _e9 = u96_div_digit(_e5.z, _e5.y, a_12.x, b_11);
    return vec4<u32>(_e9.x, _e5.x, _e9.y, _e9.z);
}

fn f64_div(a_13: vec2<u32>, b_12: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_13.y ^ b_12.y) & 2147483648u);
    let _e10 = vec2<u32>(0u, (_e6 | 2146435072u));
    let _e11 = vec2<u32>(0u, _e6);
    if ((((a_13.y >> 20u) & 2047u) == 2047u) | (((b_12.y >> 20u) & 2047u) == 2047u)) {
        let _e25 = (a_13.y & 2147483647u);
        let _e33 = (b_12.y & 2147483647u);
        return select(select(_e11, _e10, vec2((((a_13.y >> 20u) & 2047u) == 2047u))), vec2<u32>(0u, 2146959360u), vec2(((((_e25 > 2146435072u) | ((_e25 == 2146435072u) & (a_13.x != 0u))) | ((_e33 > 2146435072u) | ((_e33 == 2146435072u) & (b_12.x != 0u)))) | ((((a_13.y >> 20u) & 2047u) == 2047u) & (((b_12.y >> 20u) & 2047u) == 2047u)))));
    }
    if ((b_12.x | (b_12.y & 2147483647u)) == 0u) {
        return select(_e10, vec2<u32>(0u, 2146959360u), vec2(((a_13.x | (a_13.y & 2147483647u)) == 0u)));
    }
    if ((a_13.x | (a_13.y & 2147483647u)) == 0u) {
        return _e11;
    }
    let _e81 = ((a_13.y >> 20u) & 2047u);
    let _e86 = vec2<u32>(a_13.x, (a_13.y & 1048575u));
    let _e97 = (select(countLeadingZeros(_e86.y), (countLeadingZeros(_e86.x) + 32u), (_e86.y == 0u)) - 11u);
    let _e98 = (_e81 == 0u);
    let _e104 = u64_shl(_e86, _e97);
    let _e106 = select(vec2<u32>(_e86.x, (_e86.y | 1048576u)), _e104, vec2(_e98));
    let _e114 = ((b_12.y >> 20u) & 2047u);
    let _e118 = vec2<u32>(b_12.x, (b_12.y & 1048575u));
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
    let _e31 = (_e28 + (row * 6u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_l_partkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_avg_l_quantity_sum = vec2<u32>(_e41, _e44);
    let _e53 = select(0u, 4294967295u, (bitcast<i32>(v2_avg_l_quantity_sum.y) < 0i));
    let v3_ = vec4<u32>(v2_avg_l_quantity_sum.x, v2_avg_l_quantity_sum.y, _e53, _e53);
    let _e59 = work[(_e31 + 4u)];
    let _e63 = work[(_e31 + 5u)];
    let v4_avg_l_quantity_count = vec2<u32>(_e59, _e63);
    let _e65 = f64_from_i128_(v3_);
    let _e85 = f64_normalize_round_pack((v4_avg_l_quantity_count.y & 2147483648u), 1084i, select(v4_avg_l_quantity_count, vec2<u32>((0u - v4_avg_l_quantity_count.x), (~(v4_avg_l_quantity_count.y) + u32((v4_avg_l_quantity_count.x == 0u)))), vec2(((v4_avg_l_quantity_count.y >> 31u) != 0u))));
    let _e87 = params[4u];
    let _e89 = params[5u];
    let v7_ = vec2<u32>(_e87, _e89);
    let _e91 = f64_mul(_e85, v7_);
    let _e92 = f64_div(_e65, _e91);
    let _e94 = params[6u];
    let _e96 = (_e94 + (_e11 * 4u));
    work[_e96] = v1_l_partkey.x;
    work[(_e96 + 1u)] = v1_l_partkey.y;
    work[(_e96 + 2u)] = _e92.x;
    work[(_e96 + 3u)] = _e92.y;
}

// 4: kernel @scan_part_2
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
    let _e31 = params[4u];
    let _e32 = (_e28 + row);
    let _e35 = input[_e32];
    let _e38 = input[(_e32 + 1u)];
    let v0_p_brand = vec2<u32>((_e31 + _e35), (_e38 - _e35));
    let _e44 = params[5u];
    let v1_ = vec2<u32>(_e44, 8u);
    let _e47 = string_equal(v0_p_brand, v1_);
    if _e47 {
        let _e50 = params[6u];
        let _e53 = params[7u];
        let _e54 = (_e50 + row);
        let _e56 = input[_e54];
        let _e59 = input[(_e54 + 1u)];
        let v3_p_container = vec2<u32>((_e53 + _e56), (_e59 - _e56));
        let _e64 = params[8u];
        let v4_ = vec2<u32>(_e64, 7u);
        let _e66 = string_equal(v3_p_container, v4_);
        if _e66 {
            let _e69 = params[9u];
            let _e71 = (_e69 + (row * 2u));
            let _e73 = input[_e71];
            let _e76 = input[(_e71 + 1u)];
            let v6_p_partkey = vec2<u32>(_e73, _e76);
            let _e81 = hash_step(2538058380u, v6_p_partkey.x);
            let _e82 = hash_step(_e81, v6_p_partkey.y);
            let _e84 = hash_finish((_e82 ^ 8u));
            let _e87 = params[10u];
            let _e90 = params[11u];
            let _e92 = (_e90 + (_e84 & _e87));
            let _e95 = work[_e92];
            let matches_end = work[(_e92 + 1u)];
            position = _e95;
            loop {
                let _e100 = position;
                if (_e100 >= matches_end) {
                    break;
                }
                position = (_e100 + 1u);
                let _e105 = params[12u];
                let candidate = work[(_e105 + _e100)];
                let _e111 = params[13u];
                let _e113 = (_e111 + (candidate * 4u));
                let _e115 = work[_e113];
                let _e118 = work[(_e113 + 1u)];
                if !(all((v6_p_partkey == vec2<u32>(_e115, _e118)))) {
                    continue;
                }
                let _e125 = work[(_e113 + 2u)];
                let _e128 = work[(_e113 + 3u)];
                let v8_avg_l_quantity = vec2<u32>(_e125, _e128);
                let _e130 = index_3_rows;
                index_3_rows = (_e130 + 1u);
            }
        }
    }
    let _e134 = params[14u];
    let _e136 = index_3_rows;
    work[(_e134 + _e11)] = _e136;
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
    let _e28 = params[14u];
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
    let v0_p_brand_1 = vec2<u32>((_e43 + _e47), (_e50 - _e47));
    let _e56 = params[5u];
    let v1_1 = vec2<u32>(_e56, 8u);
    let _e59 = string_equal(v0_p_brand_1, v1_1);
    if _e59 {
        let _e62 = params[6u];
        let _e65 = params[7u];
        let _e66 = (_e62 + row_1);
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v3_p_container_1 = vec2<u32>((_e65 + _e68), (_e71 - _e68));
        let _e76 = params[8u];
        let v4_1 = vec2<u32>(_e76, 7u);
        let _e78 = string_equal(v3_p_container_1, v4_1);
        if _e78 {
            let _e81 = params[9u];
            let _e83 = (_e81 + (row_1 * 2u));
            let _e85 = input[_e83];
            let _e88 = input[(_e83 + 1u)];
            let v6_p_partkey_1 = vec2<u32>(_e85, _e88);
            let _e93 = hash_step(2538058380u, v6_p_partkey_1.x);
            let _e94 = hash_step(_e93, v6_p_partkey_1.y);
            let _e96 = hash_finish((_e94 ^ 8u));
            let _e99 = params[10u];
            let _e102 = params[11u];
            let _e104 = (_e102 + (_e96 & _e99));
            let _e106 = work[_e104];
            let matches_end_1 = work[(_e104 + 1u)];
            position_1 = _e106;
            loop {
                let _e111 = position_1;
                if (_e111 >= matches_end_1) {
                    break;
                }
                position_1 = (_e111 + 1u);
                let _e116 = params[12u];
                let candidate_1 = work[(_e116 + _e111)];
                let _e122 = params[13u];
                let _e124 = (_e122 + (candidate_1 * 4u));
                let _e126 = work[_e124];
                let _e129 = work[(_e124 + 1u)];
                if !(all((v6_p_partkey_1 == vec2<u32>(_e126, _e129)))) {
                    continue;
                }
                let _e136 = work[(_e124 + 2u)];
                let _e139 = work[(_e124 + 3u)];
                let v8_avg_l_quantity_1 = vec2<u32>(_e136, _e139);
                let _e141 = index_3_rows_1;
                index_3_rows_1 = (_e141 + 1u);
                let _e146 = params[15u];
                let _e148 = (_e146 + ((_e32 + _e141) * 4u));
                work[_e148] = v6_p_partkey_1.x;
                work[(_e148 + 1u)] = v6_p_partkey_1.y;
                work[(_e148 + 2u)] = v8_avg_l_quantity_1.x;
                work[(_e148 + 3u)] = v8_avg_l_quantity_1.y;
            }
        }
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
var<private> sum_l_extendedprice: vec4<u32>;
var<private> sum_l_extendedprice_valid: bool;
var<private> some: bool;
var<private> column_0_0_: u32;
var<private> column_0_1_: u32;
var<private> column_0_2_: u32;
var<private> column_0_3_: u32;
var<private> column_0_4_: u32;
var<private> column_0_5_: u32;
var<private> column_0_6_: u32;
var<private> column_0_7_: u32;
var<private> column_1_0_: u32;
var<private> column_1_1_: u32;
var<private> column_1_2_: u32;
var<private> column_1_3_: u32;
var<private> column_1_4_: u32;
var<private> column_1_5_: u32;
var<private> column_1_6_: u32;
var<private> column_1_7_: u32;
var<workgroup> values: array<u32, 1280>;

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

fn u64_shl(a_2: vec2<u32>, b_1: u32) -> vec2<u32> {
    let _e3 = (b_1 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>(0u, (a_2.x << _e3)), vec2<u32>((a_2.x << _e3), ((a_2.y << _e3) | ((a_2.x >> 1u) >> (_e3 ^ 31u)))), vec2((b_1 < 32u))), vec2((b_1 < 64u)));
}

fn u64_shr(a_3: vec2<u32>, b_2: u32) -> vec2<u32> {
    let _e3 = (b_2 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>((a_3.y >> _e3), 0u), vec2<u32>(((a_3.x >> _e3) | ((a_3.y << 1u) << (_e3 ^ 31u))), (a_3.y >> _e3)), vec2((b_2 < 32u))), vec2((b_2 < 64u)));
}

fn u64_shr_jam(a_4: vec2<u32>, b_3: u32) -> vec2<u32> {
    let _e2 = u64_shr(a_4, b_3);
    let _e5 = u64_shl(_e2, min(b_3, 63u));
    return vec2<u32>((_e2.x | u32((!((((_e5.x ^ a_4.x) | (_e5.y ^ a_4.y)) == 0u)) | ((b_3 > 63u) & !(((a_4.x | a_4.y) == 0u)))))), _e2.y);
}

fn f64_round_pack(a_5: u32, b_4: i32, c: vec2<u32>) -> vec2<u32> {
    let _e4 = (b_4 < 0i);
    let _e7 = u64_shr_jam(c, bitcast<u32>(-(b_4)));
    let _e9 = select(c, _e7, vec2(_e4));
    let _e10 = select(b_4, 0i, _e4);
    let _e16 = vec2<u32>(512u, 0u);
    let _e19 = (_e9.x + _e16.x);
    let _e26 = vec2<u32>(_e19, ((_e9.y + _e16.y) + u32((_e19 < _e9.x))));
    let _e44 = vec2<u32>(((_e26.x >> 10u) | (_e26.y << 22u)), (_e26.y >> 10u));
    let _e49 = (_e44.x & ~(u32(((_e9.x & 1023u) == 512u))));
    return select(vec2<u32>(_e49, ((_e44.y + (bitcast<u32>(select(_e10, 0i, ((_e49 | _e44.y) == 0u))) << 20u)) | a_5)), vec2<u32>(0u, (a_5 | 2146435072u)), vec2(((_e10 > 2045i) | ((_e10 == 2045i) & (_e26.y >= 2147483648u)))));
}

fn f64_normalize_round_pack(a_6: u32, b_5: i32, c_1: vec2<u32>) -> vec2<u32> {
    let _e12 = select(countLeadingZeros(c_1.y), (countLeadingZeros(c_1.x) + 32u), (c_1.y == 0u));
    let _e23 = vec2<u32>(((c_1.x >> 1u) | (c_1.y << 31u)), (c_1.y >> 1u));
    let _e31 = u64_shl(c_1, (_e12 - 1u));
    let _e38 = f64_round_pack(a_6, ((b_5 + 1i) - bitcast<i32>(_e12)), select(_e31, vec2<u32>((_e23.x | (c_1.x & 1u)), _e23.y), vec2((_e12 == 0u))));
    return _e38;
}

fn u64_div_word(a_7: u32, b_6: u32, c_2: u32) -> vec2<u32> {
    var local_7: u32;
    var local_8: u32;
    var local_9: u32;
    var local_10: u32;

    let _e3 = countLeadingZeros(c_2);
    let _e4 = (c_2 << _e3);
    let _e6 = (_e4 >> 16u);
    let _e8 = (_e4 & 65535u);
    let _e15 = ((a_7 << _e3) | ((b_6 >> 1u) >> (_e3 ^ 31u)));
    let _e16 = (b_6 << _e3);
    let _e17 = (_e16 >> 16u);
    let _e18 = (_e16 & 65535u);
    local_7 = (_e15 / _e6);
    let _e21 = local_7;
    local_8 = (_e15 - (_e21 * _e6));
    let _e25 = local_7;
    let _e27 = local_7;
    let _e29 = local_8;
    let _e34 = local_8;
    if (((_e25 > 65535u) | ((_e27 * _e8) > ((_e29 << 16u) | _e17))) & (_e34 <= 65535u)) {
        let _e37 = local_7;
        local_7 = (_e37 - 1u);
        let _e39 = local_8;
        local_8 = (_e39 + _e6);
    }
    let _e41 = local_7;
    let _e43 = local_7;
    let _e45 = local_8;
    let _e50 = local_8;
    if (((_e41 > 65535u) | ((_e43 * _e8) > ((_e45 << 16u) | _e17))) & (_e50 <= 65535u)) {
        let _e53 = local_7;
        local_7 = (_e53 - 1u);
        let _e55 = local_8;
        local_8 = (_e55 + _e6);
    }
    let _e57 = local_7;
    let _e61 = (((_e15 << 16u) + _e17) - (_e57 * _e4));
    local_9 = (_e61 / _e6);
    let _e64 = local_9;
    local_10 = (_e61 - (_e64 * _e6));
    let _e68 = local_9;
    let _e70 = local_9;
    let _e72 = local_10;
    let _e77 = local_10;
    if (((_e68 > 65535u) | ((_e70 * _e8) > ((_e72 << 16u) | _e18))) & (_e77 <= 65535u)) {
        let _e80 = local_9;
        local_9 = (_e80 - 1u);
        let _e82 = local_10;
        local_10 = (_e82 + _e6);
    }
    let _e84 = local_9;
    let _e86 = local_9;
    let _e88 = local_10;
    let _e93 = local_10;
    if (((_e84 > 65535u) | ((_e86 * _e8) > ((_e88 << 16u) | _e18))) & (_e93 <= 65535u)) {
        let _e96 = local_9;
        local_9 = (_e96 - 1u);
        let _e98 = local_10;
        local_10 = (_e98 + _e6);
    }
    let _e100 = local_9;
    return vec2<u32>(((_e57 << 16u) + _e100), ((((_e61 << 16u) + _e18) - (_e100 * _e4)) >> _e3));
}

fn u32_mul_wide(a_8: u32, b_7: u32) -> vec2<u32> {
    let _e3 = (a_8 & 65535u);
    let _e5 = (a_8 >> 16u);
    let _e6 = (b_7 & 65535u);
    let _e7 = (b_7 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_8 * b_7), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn u96_div_digit(a_9: u32, b_8: u32, c_3: u32, d: vec2<u32>) -> vec3<u32> {
    var local_11: u32;
    var local_12: u32;
    var local_13: bool;

    let _e5 = (a_9 >= d.y);
    let _e9 = u64_div_word(select(a_9, 0u, _e5), b_8, d.y);
    local_11 = select(_e9.x, 4294967295u, _e5);
    let _e17 = select(_e9.y, (b_8 + d.y), _e5);
    local_12 = _e17;
    local_13 = (_e5 & (_e17 < b_8));
    let _e22 = local_11;
    let _e24 = u32_mul_wide(_e22, d.x);
    let _e25 = local_13;
    let _e27 = local_12;
    let _e28 = vec2<u32>(c_3, _e27);
    if (!(_e25) & ((_e28.y < _e24.y) | ((_e28.y == _e24.y) & (_e28.x < _e24.x)))) {
        let _e41 = local_11;
        local_11 = (_e41 - 1u);
        let _e44 = local_12;
        let _e46 = (_e44 + d.y);
        local_13 = (_e46 < d.y);
        local_12 = _e46;
    }
    let _e49 = local_11;
    let _e51 = u32_mul_wide(_e49, d.x);
    let _e52 = local_13;
    let _e54 = local_12;
    let _e55 = vec2<u32>(c_3, _e54);
    if (!(_e52) & ((_e55.y < _e51.y) | ((_e55.y == _e51.y) & (_e55.x < _e51.x)))) {
        let _e68 = local_11;
        local_11 = (_e68 - 1u);
        let _e70 = local_12;
        let _e72 = (_e70 + d.y);
        local_13 = (_e72 < d.y);
        local_12 = _e72;
    }
    let _e75 = vec2<u32>(c_3, b_8);
    let _e76 = local_11;
    let _e77 = vec2<u32>(_e76, 0u);
    let _e80 = u32_mul_wide(_e77.x, d.x);
    let _e91 = vec2<u32>(_e80.x, ((_e80.y + (_e77.x * d.y)) + (_e77.y * d.x)));
    let _e101 = vec2<u32>((_e75.x - _e91.x), ((_e75.y - _e91.y) - u32((_e75.x < _e91.x))));
    let _e102 = local_11;
    return vec3<u32>(_e102, _e101.x, _e101.y);
}

fn u128_div_normalized(a_10: vec4<u32>, b_9: vec2<u32>) -> vec4<u32> {
    let _e5 = u96_div_digit(a_10.w, a_10.z, a_10.y, b_9);
    let _e9 = u96_div_digit(_e5.z, _e5.y, a_10.x, b_9);
    return vec4<u32>(_e9.x, _e5.x, _e9.y, _e9.z);
}

fn f64_div(a_11: vec2<u32>, b_10: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_11.y ^ b_10.y) & 2147483648u);
    let _e10 = vec2<u32>(0u, (_e6 | 2146435072u));
    let _e11 = vec2<u32>(0u, _e6);
    if ((((a_11.y >> 20u) & 2047u) == 2047u) | (((b_10.y >> 20u) & 2047u) == 2047u)) {
        let _e25 = (a_11.y & 2147483647u);
        let _e33 = (b_10.y & 2147483647u);
        return select(select(_e11, _e10, vec2((((a_11.y >> 20u) & 2047u) == 2047u))), vec2<u32>(0u, 2146959360u), vec2(((((_e25 > 2146435072u) | ((_e25 == 2146435072u) & (a_11.x != 0u))) | ((_e33 > 2146435072u) | ((_e33 == 2146435072u) & (b_10.x != 0u)))) | ((((a_11.y >> 20u) & 2047u) == 2047u) & (((b_10.y >> 20u) & 2047u) == 2047u)))));
    }
    if ((b_10.x | (b_10.y & 2147483647u)) == 0u) {
        return select(_e10, vec2<u32>(0u, 2146959360u), vec2(((a_11.x | (a_11.y & 2147483647u)) == 0u)));
    }
    if ((a_11.x | (a_11.y & 2147483647u)) == 0u) {
        return _e11;
    }
    let _e81 = ((a_11.y >> 20u) & 2047u);
    let _e86 = vec2<u32>(a_11.x, (a_11.y & 1048575u));
    let _e97 = (select(countLeadingZeros(_e86.y), (countLeadingZeros(_e86.x) + 32u), (_e86.y == 0u)) - 11u);
    let _e98 = (_e81 == 0u);
    let _e104 = u64_shl(_e86, _e97);
    let _e106 = select(vec2<u32>(_e86.x, (_e86.y | 1048576u)), _e104, vec2(_e98));
    let _e114 = ((b_10.y >> 20u) & 2047u);
    let _e118 = vec2<u32>(b_10.x, (b_10.y & 1048575u));
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

fn u64_mul_wide(a_12: vec2<u32>, b_11: vec2<u32>) -> vec4<u32> {
    let _e4 = u32_mul_wide(a_12.x, b_11.x);
    let _e7 = u32_mul_wide(a_12.x, b_11.y);
    let _e10 = u32_mul_wide(a_12.y, b_11.x);
    let _e13 = u32_mul_wide(a_12.y, b_11.y);
    let _e16 = (_e4.y + _e7.x);
    let _e20 = (_e16 + _e10.x);
    let _e25 = (_e7.y + _e10.y);
    let _e29 = (_e25 + _e13.x);
    let _e33 = (_e29 + (u32((_e16 < _e4.y)) + u32((_e20 < _e16))));
    return vec4<u32>(_e4.x, _e20, _e33, (((_e13.y + u32((_e25 < _e7.y))) + u32((_e29 < _e25))) + u32((_e33 < _e29))));
}

fn f64_mul(a_13: vec2<u32>, b_12: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_13.y ^ b_12.y) & 2147483648u);
    if ((((a_13.y >> 20u) & 2047u) == 2047u) | (((b_12.y >> 20u) & 2047u) == 2047u)) {
        let _e20 = (a_13.y & 2147483647u);
        let _e30 = (b_12.y & 2147483647u);
        return select(vec2<u32>(0u, (_e6 | 2146435072u)), vec2<u32>(0u, 2146959360u), vec2((((((_e20 > 2146435072u) | ((_e20 == 2146435072u) & (a_13.x != 0u))) | ((_e30 > 2146435072u) | ((_e30 == 2146435072u) & (b_12.x != 0u)))) | ((a_13.x | (a_13.y & 2147483647u)) == 0u)) | ((b_12.x | (b_12.y & 2147483647u)) == 0u))));
    }
    if (((a_13.x | (a_13.y & 2147483647u)) == 0u) | ((b_12.x | (b_12.y & 2147483647u)) == 0u)) {
        return vec2<u32>(0u, _e6);
    }
    let _e70 = ((a_13.y >> 20u) & 2047u);
    let _e75 = vec2<u32>(a_13.x, (a_13.y & 1048575u));
    let _e86 = (select(countLeadingZeros(_e75.y), (countLeadingZeros(_e75.x) + 32u), (_e75.y == 0u)) - 11u);
    let _e87 = (_e70 == 0u);
    let _e93 = u64_shl(_e75, _e86);
    let _e95 = select(vec2<u32>(_e75.x, (_e75.y | 1048576u)), _e93, vec2(_e87));
    let _e103 = ((b_12.y >> 20u) & 2047u);
    let _e107 = vec2<u32>(b_12.x, (b_12.y & 1048575u));
    let _e116 = (select(countLeadingZeros(_e107.y), (countLeadingZeros(_e107.x) + 32u), (_e107.y == 0u)) - 11u);
    let _e117 = (_e103 == 0u);
    let _e122 = u64_shl(_e107, _e116);
    let _e124 = select(vec2<u32>(_e107.x, (_e107.y | 1048576u)), _e122, vec2(_e117));
    let _e148 = u64_mul_wide(vec2<u32>((_e95.x << 10u), ((_e95.y << 10u) | (_e95.x >> 22u))), vec2<u32>((_e124.x << 11u), ((_e124.y << 11u) | (_e124.x >> 21u))));
    let _e157 = vec2<u32>((_e148.z | u32(((_e148.x | _e148.y) != 0u))), _e148.w);
    let _e160 = (_e157.y < 1073741824u);
    let _e178 = f64_round_pack(_e6, (((select(bitcast<i32>(_e70), (1i - bitcast<i32>(_e86)), _e87) + select(bitcast<i32>(_e103), (1i - bitcast<i32>(_e116)), _e117)) - 1023i) - i32(_e160)), select(_e157, vec2<u32>((_e157.x << 1u), ((_e157.y << 1u) | (_e157.x >> 31u))), vec2(_e160)));
    return _e178;
}

fn f64_order_key(a_14: vec2<u32>) -> vec2<u32> {
    let _e12 = (a_14.y & 2147483647u);
    let _e23 = select(select(a_14, vec2<u32>(0u, 0u), vec2(((a_14.x | (a_14.y & 2147483647u)) == 0u))), vec2<u32>(0u, 2146959360u), vec2(((_e12 > 2146435072u) | ((_e12 == 2146435072u) & (a_14.x != 0u)))));
    let _e28 = select(0u, 4294967295u, (_e23.y >= 2147483648u));
    return vec2<u32>((_e23.x ^ _e28), (_e23.y ^ (_e28 | 2147483648u)));
}

fn add_128_(a_15: vec4<u32>, b_13: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_15.x + b_13.x);
    let _e12 = (a_15.y + b_13.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_15.x)));
    let _e20 = (a_15.z + b_13.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_15.y) | (_e17 < _e12))));
    let _e26 = (a_15.w + b_13.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_15.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_16: u32) {
    var position_2: u32;

    let _e7 = (a_16 & 3u);
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
    let v0_l_partkey = vec2<u32>(select(select(select(_e9, _e15, _e13), _e22, _e20), _e29, _e27), select(select(select(_e11, _e18, _e13), _e25, _e20), _e32, _e27));
    let _e35 = (a_16 & 3u);
    let _e37 = column_1_0_;
    let _e39 = column_1_1_;
    let _e40 = (_e35 >= 1u);
    let _e42 = column_1_2_;
    let _e45 = column_1_3_;
    let _e47 = (_e35 >= 2u);
    let _e49 = column_1_4_;
    let _e52 = column_1_5_;
    let _e54 = (_e35 >= 3u);
    let _e56 = column_1_6_;
    let _e59 = column_1_7_;
    let v1_l_quantity = vec2<u32>(select(select(select(_e37, _e42, _e40), _e49, _e47), _e56, _e54), select(select(select(_e39, _e45, _e40), _e52, _e47), _e59, _e54));
    let _e65 = hash_step(2538058380u, v0_l_partkey.x);
    let _e66 = hash_step(_e65, v0_l_partkey.y);
    let _e69 = hash_finish((_e66 ^ 8u));
    let _e72 = params[5u];
    let _e75 = params[6u];
    let _e77 = (_e75 + (_e69 & _e72));
    let _e80 = work[_e77];
    let matches_end = work[(_e77 + 1u)];
    position_2 = _e80;
    loop {
        let _e85 = position_2;
        if (_e85 >= matches_end) {
            break;
        }
        position_2 = (_e85 + 1u);
        let _e90 = params[7u];
        let candidate = work[(_e90 + _e85)];
        let _e95 = params[8u];
        let _e98 = (_e95 + (candidate * 4u));
        let _e100 = work[_e98];
        let _e103 = work[(_e98 + 1u)];
        if !(all((v0_l_partkey == vec2<u32>(_e100, _e103)))) {
            continue;
        }
        let _e110 = work[(_e98 + 2u)];
        let _e113 = work[(_e98 + 3u)];
        let v3_avg_l_quantity = vec2<u32>(_e110, _e113);
        let _e134 = f64_normalize_round_pack((v1_l_quantity.y & 2147483648u), 1084i, select(v1_l_quantity, vec2<u32>((0u - v1_l_quantity.x), (~(v1_l_quantity.y) + u32((v1_l_quantity.x == 0u)))), vec2(((v1_l_quantity.y >> 31u) != 0u))));
        let v5_ = vec2<u32>(0u, 1079574528u);
        let _e138 = f64_div(_e134, v5_);
        let _e141 = params[9u];
        let _e144 = params[10u];
        let v7_ = vec2<u32>(_e141, _e144);
        let _e146 = f64_mul(v7_, v3_avg_l_quantity);
        let _e147 = f64_order_key(_e138);
        let _e150 = f64_order_key(_e146);
        let v9_lt = ((_e147.y < _e150.y) | ((_e147.y == _e150.y) & ((_e147.x < _e150.x) | ((_e147.x == _e150.x) & false))));
        if !(v9_lt) {
            continue;
        }
        let _e164 = params[11u];
        let _e166 = (_e164 + (a_16 * 2u));
        let _e169 = input[_e166];
        let _e172 = input[(_e166 + 1u)];
        let v10_l_extendedprice = vec2<u32>(_e169, _e172);
        let _e181 = select(0u, 4294967295u, (bitcast<i32>(v10_l_extendedprice.y) < 0i));
        let v11_ = vec4<u32>(v10_l_extendedprice.x, v10_l_extendedprice.y, _e181, _e181);
        let _e185 = sum_l_extendedprice_valid;
        if _e185 {
            let _e186 = sum_l_extendedprice;
            let _e187 = add_128_(_e186, v11_);
            let _e190 = (bitcast<i32>(_e186.w) < 0i);
            sum_l_extendedprice = _e187;
            sum_l_extendedprice_valid = true;
        } else {
            sum_l_extendedprice = v11_;
            sum_l_extendedprice_valid = true;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var sums_rows: u32;
    var position: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    sums_rows = 0u;
    let _e28 = params[3u];
    let _e30 = (_e28 + (row_1 * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_l_partkey_1 = vec2<u32>(_e33, _e36);
    let _e40 = params[4u];
    let _e42 = (_e40 + (row_1 * 2u));
    let _e44 = input[_e42];
    let _e47 = input[(_e42 + 1u)];
    let v1_l_quantity_1 = vec2<u32>(_e44, _e47);
    let _e52 = hash_step(2538058380u, v0_l_partkey_1.x);
    let _e53 = hash_step(_e52, v0_l_partkey_1.y);
    let _e56 = hash_finish((_e53 ^ 8u));
    let _e59 = params[5u];
    let _e62 = params[6u];
    let _e64 = (_e62 + (_e56 & _e59));
    let _e67 = work[_e64];
    let matches_end_1 = work[(_e64 + 1u)];
    position = _e67;
    loop {
        let _e72 = position;
        if (_e72 >= matches_end_1) {
            break;
        }
        position = (_e72 + 1u);
        let _e77 = params[7u];
        let candidate_1 = work[(_e77 + _e72)];
        let _e82 = params[8u];
        let _e84 = (_e82 + (candidate_1 * 4u));
        let _e86 = work[_e84];
        let _e89 = work[(_e84 + 1u)];
        if !(all((v0_l_partkey_1 == vec2<u32>(_e86, _e89)))) {
            continue;
        }
        let _e96 = work[(_e84 + 2u)];
        let _e99 = work[(_e84 + 3u)];
        let v3_avg_l_quantity_1 = vec2<u32>(_e96, _e99);
        let _e120 = f64_normalize_round_pack((v1_l_quantity_1.y & 2147483648u), 1084i, select(v1_l_quantity_1, vec2<u32>((0u - v1_l_quantity_1.x), (~(v1_l_quantity_1.y) + u32((v1_l_quantity_1.x == 0u)))), vec2(((v1_l_quantity_1.y >> 31u) != 0u))));
        let v5_1 = vec2<u32>(0u, 1079574528u);
        let _e124 = f64_div(_e120, v5_1);
        let _e127 = params[9u];
        let _e130 = params[10u];
        let v7_1 = vec2<u32>(_e127, _e130);
        let _e132 = f64_mul(v7_1, v3_avg_l_quantity_1);
        let _e133 = f64_order_key(_e124);
        let _e136 = f64_order_key(_e132);
        let v9_lt_1 = ((_e133.y < _e136.y) | ((_e133.y == _e136.y) & ((_e133.x < _e136.x) | ((_e133.x == _e136.x) & false))));
        if !(v9_lt_1) {
            continue;
        }
        let _e150 = params[11u];
        let _e152 = (_e150 + (row_1 * 2u));
        let _e154 = input[_e152];
        let _e157 = input[(_e152 + 1u)];
        let v10_l_extendedprice_1 = vec2<u32>(_e154, _e157);
        let _e166 = select(0u, 4294967295u, (bitcast<i32>(v10_l_extendedprice_1.y) < 0i));
        let v11_1 = vec4<u32>(v10_l_extendedprice_1.x, v10_l_extendedprice_1.y, _e166, _e166);
        let _e168 = sums_rows;
        sums_rows = (_e168 + 1u);
    }
    let _e172 = params[12u];
    let _e174 = sums_rows;
    work[(_e172 + _e11)] = _e174;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sums_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_2 = (_e14 + _e11);
    if ((row_2 >= _e17) | (row_2 < _e14)) {
        return;
    }
    sums_rows_1 = 0u;
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
    let v0_l_partkey_2 = vec2<u32>(_e45, _e48);
    let _e52 = params[4u];
    let _e54 = (_e52 + (row_2 * 2u));
    let _e56 = input[_e54];
    let _e59 = input[(_e54 + 1u)];
    let v1_l_quantity_2 = vec2<u32>(_e56, _e59);
    let _e64 = hash_step(2538058380u, v0_l_partkey_2.x);
    let _e65 = hash_step(_e64, v0_l_partkey_2.y);
    let _e68 = hash_finish((_e65 ^ 8u));
    let _e71 = params[5u];
    let _e74 = params[6u];
    let _e76 = (_e74 + (_e68 & _e71));
    let _e78 = work[_e76];
    let matches_end_2 = work[(_e76 + 1u)];
    position_1 = _e78;
    loop {
        let _e83 = position_1;
        if (_e83 >= matches_end_2) {
            break;
        }
        position_1 = (_e83 + 1u);
        let _e88 = params[7u];
        let candidate_2 = work[(_e88 + _e83)];
        let _e93 = params[8u];
        let _e95 = (_e93 + (candidate_2 * 4u));
        let _e97 = work[_e95];
        let _e100 = work[(_e95 + 1u)];
        if !(all((v0_l_partkey_2 == vec2<u32>(_e97, _e100)))) {
            continue;
        }
        let _e107 = work[(_e95 + 2u)];
        let _e110 = work[(_e95 + 3u)];
        let v3_avg_l_quantity_2 = vec2<u32>(_e107, _e110);
        let _e131 = f64_normalize_round_pack((v1_l_quantity_2.y & 2147483648u), 1084i, select(v1_l_quantity_2, vec2<u32>((0u - v1_l_quantity_2.x), (~(v1_l_quantity_2.y) + u32((v1_l_quantity_2.x == 0u)))), vec2(((v1_l_quantity_2.y >> 31u) != 0u))));
        let v5_2 = vec2<u32>(0u, 1079574528u);
        let _e135 = f64_div(_e131, v5_2);
        let _e138 = params[9u];
        let _e141 = params[10u];
        let v7_2 = vec2<u32>(_e138, _e141);
        let _e143 = f64_mul(v7_2, v3_avg_l_quantity_2);
        let _e144 = f64_order_key(_e135);
        let _e147 = f64_order_key(_e143);
        let v9_lt_2 = ((_e144.y < _e147.y) | ((_e144.y == _e147.y) & ((_e144.x < _e147.x) | ((_e144.x == _e147.x) & false))));
        if !(v9_lt_2) {
            continue;
        }
        let _e161 = params[11u];
        let _e163 = (_e161 + (row_2 * 2u));
        let _e165 = input[_e163];
        let _e168 = input[(_e163 + 1u)];
        let v10_l_extendedprice_2 = vec2<u32>(_e165, _e168);
        let _e177 = select(0u, 4294967295u, (bitcast<i32>(v10_l_extendedprice_2.y) < 0i));
        let v11_2 = vec4<u32>(v10_l_extendedprice_2.x, v10_l_extendedprice_2.y, _e177, _e177);
        let _e179 = sums_rows_1;
        sums_rows_1 = (_e179 + 1u);
        let _e184 = params[13u];
        let _e186 = (_e184 + ((_e32 + _e179) * 5u));
        work[_e186] = 1u;
        work[(_e186 + 1u)] = v11_2.x;
        work[(_e186 + 2u)] = v11_2.y;
        work[(_e186 + 3u)] = v11_2.z;
        work[(_e186 + 4u)] = v11_2.w;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: u32;
    var local_5: u32;
    var local_6: u32;

    let _e3 = params[0u];
    let _e6 = params[1u];
    let _e26 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e6 - _e3) + (_e26 - 1u)) / _e26);
    local_3 = 0u;
    loop {
        let _e32 = local_3;
        if (_e32 >= rounds) {
            break;
        }
        let _e35 = ((_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u)) + (_e32 * _e26));
        if (_e35 < _e6) {
            let _e39 = params[3u];
            let _e42 = (_e39 + (_e35 * 2u));
            let _e45 = input[_e42];
            column_0_0_ = _e45;
            let _e49 = input[(_e42 + 1u)];
            column_0_1_ = _e49;
            let _e53 = input[(_e42 + 2u)];
            column_0_2_ = _e53;
            let _e57 = input[(_e42 + 3u)];
            column_0_3_ = _e57;
            let _e61 = input[(_e42 + 4u)];
            column_0_4_ = _e61;
            let _e66 = input[(_e42 + 5u)];
            column_0_5_ = _e66;
            let _e71 = input[(_e42 + 6u)];
            column_0_6_ = _e71;
            let _e76 = input[(_e42 + 7u)];
            column_0_7_ = _e76;
            let _e79 = params[4u];
            let _e81 = (_e79 + (_e35 * 2u));
            let _e83 = input[_e81];
            column_1_0_ = _e83;
            let _e87 = input[(_e81 + 1u)];
            column_1_1_ = _e87;
            let _e91 = input[(_e81 + 2u)];
            column_1_2_ = _e91;
            let _e95 = input[(_e81 + 3u)];
            column_1_3_ = _e95;
            let _e99 = input[(_e81 + 4u)];
            column_1_4_ = _e99;
            let _e103 = input[(_e81 + 5u)];
            column_1_5_ = _e103;
            let _e107 = input[(_e81 + 6u)];
            column_1_6_ = _e107;
            let _e111 = input[(_e81 + 7u)];
            column_1_7_ = _e111;
        }
        local_4 = 0u;
        loop {
            let _e114 = local_4;
            if (_e114 >= 4u) {
                break;
            }
            let number = (_e35 + _e114);
            some = false;
            if (number < _e6) {
                row(number);
            }
            local_4 = (_e114 + 1u);
        }
        local_3 = (_e32 + 1u);
    }
    let _e127 = sum_l_extendedprice;
    let _e132 = sum_l_extendedprice_valid;
    values[local_2] = _e127.x;
    values[(local_2 + 256u)] = _e127.y;
    values[(local_2 + 512u)] = _e127.z;
    values[(local_2 + 768u)] = _e127.w;
    values[(local_2 + 1024u)] = select(0u, 1u, _e132);
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e149 = (local_2 * 16u);
        let _e152 = values[_e149];
        let _e155 = values[(_e149 + 256u)];
        let _e158 = values[(_e149 + 512u)];
        let _e161 = values[(_e149 + 768u)];
        let _e164 = values[(_e149 + 1024u)];
        sum_l_extendedprice = vec4<u32>(_e152, _e155, _e158, _e161);
        sum_l_extendedprice_valid = (_e164 != 0u);
        local_5 = (_e149 + 1u);
        loop {
            let _e170 = local_5;
            if (_e170 >= (_e149 + 16u)) {
                break;
            }
            let _e173 = values[_e170];
            let _e176 = values[(_e170 + 256u)];
            let _e179 = values[(_e170 + 512u)];
            let _e182 = values[(_e170 + 768u)];
            let _e185 = values[(_e170 + 1024u)];
            let _e186 = (_e185 != 0u);
            let _e187 = vec4<u32>(_e173, _e176, _e179, _e182);
            let _e188 = sum_l_extendedprice;
            let _e189 = add_128_(_e188, _e187);
            let _e193 = (bitcast<i32>(_e188.w) < 0i);
            let _e203 = sum_l_extendedprice_valid;
            sum_l_extendedprice_valid = (_e203 | _e186);
            sum_l_extendedprice = select(_e188, select(_e187, _e189, vec4(_e203)), vec4(_e186));
            local_5 = (_e170 + 1u);
        }
        let _e210 = sum_l_extendedprice;
        let _e215 = sum_l_extendedprice_valid;
        values[_e149] = _e210.x;
        values[(_e149 + 256u)] = _e210.y;
        values[(_e149 + 512u)] = _e210.z;
        values[(_e149 + 768u)] = _e210.w;
        values[(_e149 + 1024u)] = select(0u, 1u, _e215);
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e227 = (local_2 * 256u);
        let _e230 = values[_e227];
        let _e233 = values[(_e227 + 256u)];
        let _e236 = values[(_e227 + 512u)];
        let _e239 = values[(_e227 + 768u)];
        let _e242 = values[(_e227 + 1024u)];
        sum_l_extendedprice = vec4<u32>(_e230, _e233, _e236, _e239);
        sum_l_extendedprice_valid = (_e242 != 0u);
        local_6 = (_e227 + 16u);
        loop {
            let _e247 = local_6;
            if (_e247 >= (_e227 + 256u)) {
                break;
            }
            let _e250 = values[_e247];
            let _e253 = values[(_e247 + 256u)];
            let _e256 = values[(_e247 + 512u)];
            let _e259 = values[(_e247 + 768u)];
            let _e262 = values[(_e247 + 1024u)];
            let _e263 = (_e262 != 0u);
            let _e264 = vec4<u32>(_e250, _e253, _e256, _e259);
            let _e265 = sum_l_extendedprice;
            let _e266 = add_128_(_e265, _e264);
            let _e269 = (bitcast<i32>(_e265.w) < 0i);
            let _e279 = sum_l_extendedprice_valid;
            sum_l_extendedprice_valid = (_e279 | _e263);
            sum_l_extendedprice = select(_e265, select(_e264, _e266, vec4(_e279)), vec4(_e263));
            local_6 = (_e247 + 16u);
        }
        let _e286 = sum_l_extendedprice;
        let _e291 = sum_l_extendedprice_valid;
        values[_e227] = _e286.x;
        values[(_e227 + 256u)] = _e286.y;
        values[(_e227 + 512u)] = _e286.z;
        values[(_e227 + 768u)] = _e286.w;
        values[(_e227 + 1024u)] = select(0u, 1u, _e291);
    }
    workgroupBarrier();
    let _e302 = sum_l_extendedprice;
    let _e303 = sum_l_extendedprice_valid;
    if (local_2 == 0u) {
        let _e307 = params[14u];
        let _e310 = params[15u];
        let _e312 = params[16u];
        let _e315 = params[17u];
        let _e318 = atomicLoad((&sync[_e307]));
        if (_e318 <= _e310) {
            let _e321 = atomicAdd((&sync[_e307]), 1u);
            if (_e321 < _e310) {
                let _e324 = (_e312 + (_e321 * 5u));
                work[_e324] = 0u;
                work[(_e324 + 1u)] = 0u;
                work[(_e324 + 2u)] = 0u;
                work[(_e324 + 3u)] = 0u;
                work[(_e324 + 4u)] = 0u;
                work[_e324] = _e302.x;
                work[(_e324 + 1u)] = _e302.y;
                work[(_e324 + 2u)] = _e302.z;
                work[(_e324 + 3u)] = _e302.w;
                let _e349 = work[(_e324 + 4u)];
                work[(_e324 + 4u)] = select((_e349 & 4294967294u), (_e349 | 1u), _e303);
                work[(_e315 + _e321)] = 0u;
            }
        }
    }
}

// 6: kernel @scan_sums
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

fn u64_shr(a: vec2<u32>, b: u32) -> vec2<u32> {
    let _e3 = (b & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>((a.y >> _e3), 0u), vec2<u32>(((a.x >> _e3) | ((a.y << 1u) << (_e3 ^ 31u))), (a.y >> _e3)), vec2((b < 32u))), vec2((b < 64u)));
}

fn u64_shl(a_1: vec2<u32>, b_1: u32) -> vec2<u32> {
    let _e3 = (b_1 & 31u);
    return select(vec2<u32>(0u, 0u), select(vec2<u32>(0u, (a_1.x << _e3)), vec2<u32>((a_1.x << _e3), ((a_1.y << _e3) | ((a_1.x >> 1u) >> (_e3 ^ 31u)))), vec2((b_1 < 32u))), vec2((b_1 < 64u)));
}

fn u128_shl(a_2: vec4<u32>, b_2: u32) -> vec4<u32> {
    let _e4 = vec2<u32>(a_2.x, a_2.y);
    let _e9 = (b_2 & 63u);
    let _e21 = u64_shr(vec2<u32>(((_e4.x >> 1u) | (_e4.y << 31u)), (_e4.y >> 1u)), (_e9 ^ 63u));
    let _e22 = u64_shl(_e4, _e9);
    let _e23 = u64_shl(vec2<u32>(a_2.z, a_2.w), _e9);
    let _e32 = (b_2 >= 64u);
    let _e36 = select(_e22, vec2<u32>(0u, 0u), vec2(_e32));
    let _e38 = select(vec2<u32>((_e23.x | _e21.x), (_e23.y | _e21.y)), _e22, vec2(_e32));
    return vec4<u32>(_e36.x, _e36.y, _e38.x, _e38.y);
}

fn u64_shr_jam(a_3: vec2<u32>, b_3: u32) -> vec2<u32> {
    let _e2 = u64_shr(a_3, b_3);
    let _e5 = u64_shl(_e2, min(b_3, 63u));
    return vec2<u32>((_e2.x | u32((!((((_e5.x ^ a_3.x) | (_e5.y ^ a_3.y)) == 0u)) | ((b_3 > 63u) & !(((a_3.x | a_3.y) == 0u)))))), _e2.y);
}

fn f64_round_pack(a_4: u32, b_4: i32, c: vec2<u32>) -> vec2<u32> {
    let _e4 = (b_4 < 0i);
    let _e7 = u64_shr_jam(c, bitcast<u32>(-(b_4)));
    let _e9 = select(c, _e7, vec2(_e4));
    let _e10 = select(b_4, 0i, _e4);
    let _e16 = vec2<u32>(512u, 0u);
    let _e19 = (_e9.x + _e16.x);
    let _e26 = vec2<u32>(_e19, ((_e9.y + _e16.y) + u32((_e19 < _e9.x))));
    let _e44 = vec2<u32>(((_e26.x >> 10u) | (_e26.y << 22u)), (_e26.y >> 10u));
    let _e49 = (_e44.x & ~(u32(((_e9.x & 1023u) == 512u))));
    return select(vec2<u32>(_e49, ((_e44.y + (bitcast<u32>(select(_e10, 0i, ((_e49 | _e44.y) == 0u))) << 20u)) | a_4)), vec2<u32>(0u, (a_4 | 2146435072u)), vec2(((_e10 > 2045i) | ((_e10 == 2045i) & (_e26.y >= 2147483648u)))));
}

fn f64_from_i128_(a_5: vec4<u32>) -> vec2<u32> {
    let _e7 = vec2<u32>(a_5.x, a_5.y);
    let _e10 = vec2<u32>(a_5.z, a_5.w);
    let _e25 = vec2<u32>((0u - _e7.x), (~(_e7.y) + u32((_e7.x == 0u))));
    let _e30 = vec2<u32>(~(_e10.x), ~(_e10.y));
    let _e31 = vec2<u32>(u32(((_e7.x | _e7.y) == 0u)), 0u);
    let _e34 = (_e30.x + _e31.x);
    let _e41 = vec2<u32>(_e34, ((_e30.y + _e31.y) + u32((_e34 < _e30.x))));
    let _e48 = select(a_5, vec4<u32>(_e25.x, _e25.y, _e41.x, _e41.y), vec4((bitcast<i32>(a_5.w) < 0i)));
    let _e51 = vec2<u32>(_e48.x, _e48.y);
    let _e54 = vec2<u32>(_e48.z, _e48.w);
    let _e80 = min(select(select(countLeadingZeros(_e54.y), (countLeadingZeros(_e54.x) + 32u), (_e54.y == 0u)), (select(countLeadingZeros(_e51.y), (countLeadingZeros(_e51.x) + 32u), (_e51.y == 0u)) + 64u), ((_e54.x | _e54.y) == 0u)), 127u);
    let _e81 = u128_shl(_e48, _e80);
    let _e84 = vec2<u32>(_e81.z, _e81.w);
    let _e102 = vec2<u32>(((_e84.x >> 1u) | (_e84.y << 31u)), (_e84.y >> 1u));
    let _e113 = f64_round_pack((a_5.w & 2147483648u), (1149i - bitcast<i32>(_e80)), vec2<u32>((_e102.x | u32((((_e81.x | _e81.y) | (_e84.x & 1u)) != 0u))), _e102.y));
    return _e113;
}

fn u64_div_word(a_6: u32, b_5: u32, c_1: u32) -> vec2<u32> {
    var local_1: u32;
    var local_2: u32;
    var local_3: u32;
    var local_4: u32;

    let _e3 = countLeadingZeros(c_1);
    let _e4 = (c_1 << _e3);
    let _e6 = (_e4 >> 16u);
    let _e8 = (_e4 & 65535u);
    let _e15 = ((a_6 << _e3) | ((b_5 >> 1u) >> (_e3 ^ 31u)));
    let _e16 = (b_5 << _e3);
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

fn u32_mul_wide(a_7: u32, b_6: u32) -> vec2<u32> {
    let _e3 = (a_7 & 65535u);
    let _e5 = (a_7 >> 16u);
    let _e6 = (b_6 & 65535u);
    let _e7 = (b_6 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_7 * b_6), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn u96_div_digit(a_8: u32, b_7: u32, c_2: u32, d: vec2<u32>) -> vec3<u32> {
    var local_5: u32;
    var local_6: u32;
    var local_7: bool;

    let _e5 = (a_8 >= d.y);
    let _e9 = u64_div_word(select(a_8, 0u, _e5), b_7, d.y);
    local_5 = select(_e9.x, 4294967295u, _e5);
    let _e17 = select(_e9.y, (b_7 + d.y), _e5);
    local_6 = _e17;
    local_7 = (_e5 & (_e17 < b_7));
    let _e22 = local_5;
    let _e24 = u32_mul_wide(_e22, d.x);
    let _e25 = local_7;
    let _e27 = local_6;
    let _e28 = vec2<u32>(c_2, _e27);
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
    let _e55 = vec2<u32>(c_2, _e54);
    if (!(_e52) & ((_e55.y < _e51.y) | ((_e55.y == _e51.y) & (_e55.x < _e51.x)))) {
        let _e68 = local_5;
        local_5 = (_e68 - 1u);
        let _e70 = local_6;
        let _e72 = (_e70 + d.y);
        local_7 = (_e72 < d.y);
        local_6 = _e72;
    }
    let _e75 = vec2<u32>(c_2, b_7);
    let _e76 = local_5;
    let _e77 = vec2<u32>(_e76, 0u);
    let _e80 = u32_mul_wide(_e77.x, d.x);
    let _e91 = vec2<u32>(_e80.x, ((_e80.y + (_e77.x * d.y)) + (_e77.y * d.x)));
    let _e101 = vec2<u32>((_e75.x - _e91.x), ((_e75.y - _e91.y) - u32((_e75.x < _e91.x))));
    let _e102 = local_5;
    return vec3<u32>(_e102, _e101.x, _e101.y);
}

fn u128_div_normalized(a_9: vec4<u32>, b_8: vec2<u32>) -> vec4<u32> {
    let _e5 = u96_div_digit(a_9.w, a_9.z, a_9.y, b_8);
    let _e9 = u96_div_digit(_e5.z, _e5.y, a_9.x, b_8);
    return vec4<u32>(_e9.x, _e5.x, _e9.y, _e9.z);
}

fn f64_div(a_10: vec2<u32>, b_9: vec2<u32>) -> vec2<u32> {
    let _e6 = ((a_10.y ^ b_9.y) & 2147483648u);
    let _e10 = vec2<u32>(0u, (_e6 | 2146435072u));
    let _e11 = vec2<u32>(0u, _e6);
    if ((((a_10.y >> 20u) & 2047u) == 2047u) | (((b_9.y >> 20u) & 2047u) == 2047u)) {
        let _e25 = (a_10.y & 2147483647u);
        let _e33 = (b_9.y & 2147483647u);
        return select(select(_e11, _e10, vec2((((a_10.y >> 20u) & 2047u) == 2047u))), vec2<u32>(0u, 2146959360u), vec2(((((_e25 > 2146435072u) | ((_e25 == 2146435072u) & (a_10.x != 0u))) | ((_e33 > 2146435072u) | ((_e33 == 2146435072u) & (b_9.x != 0u)))) | ((((a_10.y >> 20u) & 2047u) == 2047u) & (((b_9.y >> 20u) & 2047u) == 2047u)))));
    }
    if ((b_9.x | (b_9.y & 2147483647u)) == 0u) {
        return select(_e10, vec2<u32>(0u, 2146959360u), vec2(((a_10.x | (a_10.y & 2147483647u)) == 0u)));
    }
    if ((a_10.x | (a_10.y & 2147483647u)) == 0u) {
        return _e11;
    }
    let _e81 = ((a_10.y >> 20u) & 2047u);
    let _e86 = vec2<u32>(a_10.x, (a_10.y & 1048575u));
    let _e97 = (select(countLeadingZeros(_e86.y), (countLeadingZeros(_e86.x) + 32u), (_e86.y == 0u)) - 11u);
    let _e98 = (_e81 == 0u);
    let _e104 = u64_shl(_e86, _e97);
    let _e106 = select(vec2<u32>(_e86.x, (_e86.y | 1048576u)), _e104, vec2(_e98));
    let _e114 = ((b_9.y >> 20u) & 2047u);
    let _e118 = vec2<u32>(b_9.x, (b_9.y & 1048575u));
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
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    out_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row * 5u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let _e40 = work[(_e31 + 2u)];
    let _e43 = work[(_e31 + 3u)];
    let v1_sum_l_extendedprice = vec4<u32>(_e34, _e37, _e40, _e43);
    let _e48 = work[(_e31 + 4u)];
    let _e51 = f64_from_i128_(v1_sum_l_extendedprice);
    let v3_ = vec2<u32>(0u, 1079574528u);
    let _e55 = f64_div(_e51, v3_);
    let v5_ = vec2<u32>(0u, 1075576832u);
    let _e58 = f64_div(_e55, v5_);
    let _e60 = params[4u];
    let _e62 = (_e60 + (_e11 * 3u));
    work[_e62] = _e58.x;
    work[(_e62 + 1u)] = _e58.y;
    work[(_e62 + 2u)] = select(0u, 1u, ((_e48 & 1u) != 0u));
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

// 8: pass groups_aggregate of kernel @scan_lineitem
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
    var avg_l_quantity_sum: vec2<u32>;
    var avg_l_quantity_count: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_avg_l_quantity_sum: vec2<u32>;
    var whole_avg_l_quantity_count: vec2<u32>;
    var whole_avg_l_quantity_sum_1: vec2<u32>;
    var whole_avg_l_quantity_count_1: vec2<u32>;

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
    avg_l_quantity_sum = vec2<u32>();
    avg_l_quantity_count = vec2<u32>();
    avg_l_quantity_sum = vec2<u32>();
    avg_l_quantity_count = vec2<u32>();
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
                let _e68 = (parts + (_e56 * 6u));
                let _e69 = avg_l_quantity_sum;
                work[(_e68 + 2u)] = _e69.x;
                work[(_e68 + 3u)] = _e69.y;
                let _e76 = avg_l_quantity_count;
                work[(_e68 + 4u)] = _e76.x;
                work[(_e68 + 5u)] = _e76.y;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e86 = (rows + (_e63 * 6u));
                whole_avg_l_quantity_sum = vec2<u32>();
                whole_avg_l_quantity_count = vec2<u32>();
                let _e93 = work[(_e86 + 2u)];
                let _e96 = work[(_e86 + 3u)];
                whole_avg_l_quantity_sum = vec2<u32>(_e93, _e96);
                let _e100 = work[(_e86 + 4u)];
                let _e103 = work[(_e86 + 5u)];
                whole_avg_l_quantity_count = vec2<u32>(_e100, _e103);
                let _e105 = avg_l_quantity_sum;
                let _e106 = whole_avg_l_quantity_sum;
                let _e107 = add_64_(_e106, _e105);
                let _e111 = (bitcast<i32>(_e106.y) < 0i);
                whole_avg_l_quantity_sum = _e107;
                let _e121 = avg_l_quantity_count;
                let _e122 = whole_avg_l_quantity_count;
                let _e123 = add_64_(_e122, _e121);
                let _e126 = (bitcast<i32>(_e122.y) < 0i);
                whole_avg_l_quantity_count = _e123;
                let _e136 = whole_avg_l_quantity_sum;
                work[(_e86 + 2u)] = _e136.x;
                work[(_e86 + 3u)] = _e136.y;
                let _e143 = whole_avg_l_quantity_count;
                work[(_e86 + 4u)] = _e143.x;
                work[(_e86 + 5u)] = _e143.y;
            }
            avg_l_quantity_sum = vec2<u32>();
            avg_l_quantity_count = vec2<u32>();
            is_first = false;
            group = _e62;
        }
        let _e154 = work[(order + _e58)];
        let _e156 = (entries + (_e154 * 7u));
        let _e158 = work[_e156];
        let _e163 = work[(_e156 + 3u)];
        let _e166 = work[(_e156 + 4u)];
        let _e167 = vec2<u32>(_e163, _e166);
        if ((_e158 & 1u) != 0u) {
            let _e168 = avg_l_quantity_sum;
            let _e169 = add_64_(_e168, _e167);
            let _e172 = (bitcast<i32>(_e168.y) < 0i);
            avg_l_quantity_sum = _e169;
        }
        let _e183 = work[_e156];
        let _e188 = work[(_e156 + 5u)];
        let _e191 = work[(_e156 + 6u)];
        let _e192 = vec2<u32>(_e188, _e191);
        if ((_e183 & 2u) != 0u) {
            let _e193 = avg_l_quantity_count;
            let _e194 = add_64_(_e193, _e192);
            let _e197 = (bitcast<i32>(_e193.y) < 0i);
            avg_l_quantity_count = _e194;
        }
        local_1 = (_e58 + 1u);
    }
    let _e208 = group;
    if _e41 {
        let _e209 = (_e56 + 1u);
        let _e210 = is_first;
        if _e210 {
            let _e212 = (parts + (_e56 * 6u));
            let _e213 = avg_l_quantity_sum;
            work[(_e212 + 2u)] = _e213.x;
            work[(_e212 + 3u)] = _e213.y;
            let _e220 = avg_l_quantity_count;
            work[(_e212 + 4u)] = _e220.x;
            work[(_e212 + 5u)] = _e220.y;
            work[(part_numbers + _e56)] = _e208;
            avg_l_quantity_sum = vec2<u32>();
            avg_l_quantity_count = vec2<u32>();
        }
        let _e232 = (parts + (_e209 * 6u));
        let _e233 = avg_l_quantity_sum;
        work[(_e232 + 2u)] = _e233.x;
        work[(_e232 + 3u)] = _e233.y;
        let _e240 = avg_l_quantity_count;
        work[(_e232 + 4u)] = _e240.x;
        work[(_e232 + 5u)] = _e240.y;
        work[(part_numbers + _e209)] = _e208;
    } else {
        if (_e40 > 0u) {
            let _e251 = (rows + (_e208 * 6u));
            whole_avg_l_quantity_sum_1 = vec2<u32>();
            whole_avg_l_quantity_count_1 = vec2<u32>();
            let _e258 = work[(_e251 + 2u)];
            let _e261 = work[(_e251 + 3u)];
            whole_avg_l_quantity_sum_1 = vec2<u32>(_e258, _e261);
            let _e265 = work[(_e251 + 4u)];
            let _e268 = work[(_e251 + 5u)];
            whole_avg_l_quantity_count_1 = vec2<u32>(_e265, _e268);
            let _e270 = avg_l_quantity_sum;
            let _e271 = whole_avg_l_quantity_sum_1;
            let _e272 = add_64_(_e271, _e270);
            let _e275 = (bitcast<i32>(_e271.y) < 0i);
            whole_avg_l_quantity_sum_1 = _e272;
            let _e285 = avg_l_quantity_count;
            let _e286 = whole_avg_l_quantity_count_1;
            let _e287 = add_64_(_e286, _e285);
            let _e290 = (bitcast<i32>(_e286.y) < 0i);
            whole_avg_l_quantity_count_1 = _e287;
            let _e300 = whole_avg_l_quantity_sum_1;
            work[(_e251 + 2u)] = _e300.x;
            work[(_e251 + 3u)] = _e300.y;
            let _e307 = whole_avg_l_quantity_count_1;
            work[(_e251 + 4u)] = _e307.x;
            work[(_e251 + 5u)] = _e307.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var avg_l_quantity_sum_1: vec2<u32>;
    var avg_l_quantity_count_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_avg_l_quantity_sum_2: vec2<u32>;
    var whole_avg_l_quantity_count_2: vec2<u32>;

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
    avg_l_quantity_sum_1 = vec2<u32>();
    avg_l_quantity_count_1 = vec2<u32>();
    avg_l_quantity_sum_1 = vec2<u32>();
    avg_l_quantity_count_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e38;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e40) {
            break;
        }
        let _e57 = (entries_1 + (_e54 * 7u));
        let _e60 = work[_e57];
        let _e65 = work[(_e57 + 3u)];
        let _e68 = work[(_e57 + 4u)];
        let _e69 = vec2<u32>(_e65, _e68);
        if ((_e60 & 1u) != 0u) {
            let _e70 = avg_l_quantity_sum_1;
            let _e71 = add_64_(_e70, _e69);
            let _e75 = (bitcast<i32>(_e70.y) < 0i);
            avg_l_quantity_sum_1 = _e71;
        }
        let _e86 = work[_e57];
        let _e91 = work[(_e57 + 5u)];
        let _e94 = work[(_e57 + 6u)];
        let _e95 = vec2<u32>(_e91, _e94);
        if ((_e86 & 2u) != 0u) {
            let _e96 = avg_l_quantity_count_1;
            let _e97 = add_64_(_e96, _e95);
            let _e100 = (bitcast<i32>(_e96.y) < 0i);
            avg_l_quantity_count_1 = _e97;
        }
        local_3 = (_e54 + 1u);
    }
    let _e111 = group_1;
    if (part_numbers_1 != 0u) {
        let _e112 = (_e52 + 1u);
        let _e113 = is_first_1;
        if _e113 {
            let _e115 = (parts_1 + (_e52 * 6u));
            let _e116 = avg_l_quantity_sum_1;
            work[(_e115 + 2u)] = _e116.x;
            work[(_e115 + 3u)] = _e116.y;
            let _e123 = avg_l_quantity_count_1;
            work[(_e115 + 4u)] = _e123.x;
            work[(_e115 + 5u)] = _e123.y;
            work[(part_numbers_1 + _e52)] = _e111;
            avg_l_quantity_sum_1 = vec2<u32>();
            avg_l_quantity_count_1 = vec2<u32>();
        }
        let _e135 = (parts_1 + (_e112 * 6u));
        let _e136 = avg_l_quantity_sum_1;
        work[(_e135 + 2u)] = _e136.x;
        work[(_e135 + 3u)] = _e136.y;
        let _e143 = avg_l_quantity_count_1;
        work[(_e135 + 4u)] = _e143.x;
        work[(_e135 + 5u)] = _e143.y;
        work[(part_numbers_1 + _e112)] = _e111;
    } else {
        if (_e40 > 0u) {
            let _e154 = (rows_1 + (_e111 * 6u));
            whole_avg_l_quantity_sum_2 = vec2<u32>();
            whole_avg_l_quantity_count_2 = vec2<u32>();
            let _e161 = work[(_e154 + 2u)];
            let _e164 = work[(_e154 + 3u)];
            whole_avg_l_quantity_sum_2 = vec2<u32>(_e161, _e164);
            let _e168 = work[(_e154 + 4u)];
            let _e171 = work[(_e154 + 5u)];
            whole_avg_l_quantity_count_2 = vec2<u32>(_e168, _e171);
            let _e173 = avg_l_quantity_sum_1;
            let _e174 = whole_avg_l_quantity_sum_2;
            let _e175 = add_64_(_e174, _e173);
            let _e178 = (bitcast<i32>(_e174.y) < 0i);
            whole_avg_l_quantity_sum_2 = _e175;
            let _e188 = avg_l_quantity_count_1;
            let _e189 = whole_avg_l_quantity_count_2;
            let _e190 = add_64_(_e189, _e188);
            let _e193 = (bitcast<i32>(_e189.y) < 0i);
            whole_avg_l_quantity_count_2 = _e190;
            let _e203 = whole_avg_l_quantity_sum_2;
            work[(_e154 + 2u)] = _e203.x;
            work[(_e154 + 3u)] = _e203.y;
            let _e210 = whole_avg_l_quantity_count_2;
            work[(_e154 + 4u)] = _e210.x;
            work[(_e154 + 5u)] = _e210.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var avg_l_quantity_sum_2: vec2<u32>;
    var avg_l_quantity_count_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_avg_l_quantity_sum_3: vec2<u32>;
    var whole_avg_l_quantity_count_3: vec2<u32>;
    var whole_avg_l_quantity_sum_4: vec2<u32>;
    var whole_avg_l_quantity_count_4: vec2<u32>;

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
    avg_l_quantity_sum_2 = vec2<u32>();
    avg_l_quantity_count_2 = vec2<u32>();
    avg_l_quantity_sum_2 = vec2<u32>();
    avg_l_quantity_count_2 = vec2<u32>();
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
                let _e68 = (parts_2 + (_e56 * 6u));
                let _e69 = avg_l_quantity_sum_2;
                work[(_e68 + 2u)] = _e69.x;
                work[(_e68 + 3u)] = _e69.y;
                let _e76 = avg_l_quantity_count_2;
                work[(_e68 + 4u)] = _e76.x;
                work[(_e68 + 5u)] = _e76.y;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e86 = (rows_2 + (_e63 * 6u));
                whole_avg_l_quantity_sum_3 = vec2<u32>();
                whole_avg_l_quantity_count_3 = vec2<u32>();
                let _e93 = work[(_e86 + 2u)];
                let _e96 = work[(_e86 + 3u)];
                whole_avg_l_quantity_sum_3 = vec2<u32>(_e93, _e96);
                let _e100 = work[(_e86 + 4u)];
                let _e103 = work[(_e86 + 5u)];
                whole_avg_l_quantity_count_3 = vec2<u32>(_e100, _e103);
                let _e105 = avg_l_quantity_sum_2;
                let _e106 = whole_avg_l_quantity_sum_3;
                let _e107 = add_64_(_e106, _e105);
                let _e111 = (bitcast<i32>(_e106.y) < 0i);
                whole_avg_l_quantity_sum_3 = _e107;
                let _e121 = avg_l_quantity_count_2;
                let _e122 = whole_avg_l_quantity_count_3;
                let _e123 = add_64_(_e122, _e121);
                let _e126 = (bitcast<i32>(_e122.y) < 0i);
                whole_avg_l_quantity_count_3 = _e123;
                let _e136 = whole_avg_l_quantity_sum_3;
                work[(_e86 + 2u)] = _e136.x;
                work[(_e86 + 3u)] = _e136.y;
                let _e143 = whole_avg_l_quantity_count_3;
                work[(_e86 + 4u)] = _e143.x;
                work[(_e86 + 5u)] = _e143.y;
            }
            avg_l_quantity_sum_2 = vec2<u32>();
            avg_l_quantity_count_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e153 = (entries_2 + (_e58 * 6u));
        let _e156 = work[(_e153 + 2u)];
        let _e159 = work[(_e153 + 3u)];
        let _e160 = vec2<u32>(_e156, _e159);
        let _e161 = avg_l_quantity_sum_2;
        let _e162 = add_64_(_e161, _e160);
        let _e165 = (bitcast<i32>(_e161.y) < 0i);
        avg_l_quantity_sum_2 = _e162;
        let _e177 = work[(_e153 + 4u)];
        let _e180 = work[(_e153 + 5u)];
        let _e181 = vec2<u32>(_e177, _e180);
        let _e182 = avg_l_quantity_count_2;
        let _e183 = add_64_(_e182, _e181);
        let _e186 = (bitcast<i32>(_e182.y) < 0i);
        avg_l_quantity_count_2 = _e183;
        local_5 = (_e58 + 1u);
    }
    let _e197 = group_2;
    if _e41 {
        let _e198 = (_e56 + 1u);
        let _e199 = is_first_2;
        if _e199 {
            let _e201 = (parts_2 + (_e56 * 6u));
            let _e202 = avg_l_quantity_sum_2;
            work[(_e201 + 2u)] = _e202.x;
            work[(_e201 + 3u)] = _e202.y;
            let _e209 = avg_l_quantity_count_2;
            work[(_e201 + 4u)] = _e209.x;
            work[(_e201 + 5u)] = _e209.y;
            work[(part_numbers_2 + _e56)] = _e197;
            avg_l_quantity_sum_2 = vec2<u32>();
            avg_l_quantity_count_2 = vec2<u32>();
        }
        let _e221 = (parts_2 + (_e198 * 6u));
        let _e222 = avg_l_quantity_sum_2;
        work[(_e221 + 2u)] = _e222.x;
        work[(_e221 + 3u)] = _e222.y;
        let _e229 = avg_l_quantity_count_2;
        work[(_e221 + 4u)] = _e229.x;
        work[(_e221 + 5u)] = _e229.y;
        work[(part_numbers_2 + _e198)] = _e197;
    } else {
        if (_e40 > 0u) {
            let _e240 = (rows_2 + (_e197 * 6u));
            whole_avg_l_quantity_sum_4 = vec2<u32>();
            whole_avg_l_quantity_count_4 = vec2<u32>();
            let _e247 = work[(_e240 + 2u)];
            let _e250 = work[(_e240 + 3u)];
            whole_avg_l_quantity_sum_4 = vec2<u32>(_e247, _e250);
            let _e254 = work[(_e240 + 4u)];
            let _e257 = work[(_e240 + 5u)];
            whole_avg_l_quantity_count_4 = vec2<u32>(_e254, _e257);
            let _e259 = avg_l_quantity_sum_2;
            let _e260 = whole_avg_l_quantity_sum_4;
            let _e261 = add_64_(_e260, _e259);
            let _e264 = (bitcast<i32>(_e260.y) < 0i);
            whole_avg_l_quantity_sum_4 = _e261;
            let _e274 = avg_l_quantity_count_2;
            let _e275 = whole_avg_l_quantity_count_4;
            let _e276 = add_64_(_e275, _e274);
            let _e279 = (bitcast<i32>(_e275.y) < 0i);
            whole_avg_l_quantity_count_4 = _e276;
            let _e289 = whole_avg_l_quantity_sum_4;
            work[(_e240 + 2u)] = _e289.x;
            work[(_e240 + 3u)] = _e289.y;
            let _e296 = whole_avg_l_quantity_count_4;
            work[(_e240 + 4u)] = _e296.x;
            work[(_e240 + 5u)] = _e296.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var avg_l_quantity_sum_3: vec2<u32>;
    var avg_l_quantity_count_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_avg_l_quantity_sum_5: vec2<u32>;
    var whole_avg_l_quantity_count_5: vec2<u32>;
    var whole_avg_l_quantity_sum_6: vec2<u32>;
    var whole_avg_l_quantity_count_6: vec2<u32>;

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
    avg_l_quantity_sum_3 = vec2<u32>();
    avg_l_quantity_count_3 = vec2<u32>();
    avg_l_quantity_sum_3 = vec2<u32>();
    avg_l_quantity_count_3 = vec2<u32>();
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
                let _e68 = (parts_3 + (_e56 * 6u));
                let _e69 = avg_l_quantity_sum_3;
                work[(_e68 + 2u)] = _e69.x;
                work[(_e68 + 3u)] = _e69.y;
                let _e76 = avg_l_quantity_count_3;
                work[(_e68 + 4u)] = _e76.x;
                work[(_e68 + 5u)] = _e76.y;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e86 = (rows_3 + (_e63 * 6u));
                whole_avg_l_quantity_sum_5 = vec2<u32>();
                whole_avg_l_quantity_count_5 = vec2<u32>();
                let _e93 = work[(_e86 + 2u)];
                let _e96 = work[(_e86 + 3u)];
                whole_avg_l_quantity_sum_5 = vec2<u32>(_e93, _e96);
                let _e100 = work[(_e86 + 4u)];
                let _e103 = work[(_e86 + 5u)];
                whole_avg_l_quantity_count_5 = vec2<u32>(_e100, _e103);
                let _e105 = avg_l_quantity_sum_3;
                let _e106 = whole_avg_l_quantity_sum_5;
                let _e107 = add_64_(_e106, _e105);
                let _e111 = (bitcast<i32>(_e106.y) < 0i);
                whole_avg_l_quantity_sum_5 = _e107;
                let _e121 = avg_l_quantity_count_3;
                let _e122 = whole_avg_l_quantity_count_5;
                let _e123 = add_64_(_e122, _e121);
                let _e126 = (bitcast<i32>(_e122.y) < 0i);
                whole_avg_l_quantity_count_5 = _e123;
                let _e136 = whole_avg_l_quantity_sum_5;
                work[(_e86 + 2u)] = _e136.x;
                work[(_e86 + 3u)] = _e136.y;
                let _e143 = whole_avg_l_quantity_count_5;
                work[(_e86 + 4u)] = _e143.x;
                work[(_e86 + 5u)] = _e143.y;
            }
            avg_l_quantity_sum_3 = vec2<u32>();
            avg_l_quantity_count_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e154 = work[(order_3 + _e58)];
        let _e156 = (entries_3 + (_e154 * 6u));
        let _e159 = work[(_e156 + 2u)];
        let _e162 = work[(_e156 + 3u)];
        let _e163 = vec2<u32>(_e159, _e162);
        let _e164 = avg_l_quantity_sum_3;
        let _e165 = add_64_(_e164, _e163);
        let _e168 = (bitcast<i32>(_e164.y) < 0i);
        avg_l_quantity_sum_3 = _e165;
        let _e180 = work[(_e156 + 4u)];
        let _e183 = work[(_e156 + 5u)];
        let _e184 = vec2<u32>(_e180, _e183);
        let _e185 = avg_l_quantity_count_3;
        let _e186 = add_64_(_e185, _e184);
        let _e189 = (bitcast<i32>(_e185.y) < 0i);
        avg_l_quantity_count_3 = _e186;
        local_7 = (_e58 + 1u);
    }
    let _e200 = group_3;
    if _e41 {
        let _e201 = (_e56 + 1u);
        let _e202 = is_first_3;
        if _e202 {
            let _e204 = (parts_3 + (_e56 * 6u));
            let _e205 = avg_l_quantity_sum_3;
            work[(_e204 + 2u)] = _e205.x;
            work[(_e204 + 3u)] = _e205.y;
            let _e212 = avg_l_quantity_count_3;
            work[(_e204 + 4u)] = _e212.x;
            work[(_e204 + 5u)] = _e212.y;
            work[(part_numbers_3 + _e56)] = _e200;
            avg_l_quantity_sum_3 = vec2<u32>();
            avg_l_quantity_count_3 = vec2<u32>();
        }
        let _e224 = (parts_3 + (_e201 * 6u));
        let _e225 = avg_l_quantity_sum_3;
        work[(_e224 + 2u)] = _e225.x;
        work[(_e224 + 3u)] = _e225.y;
        let _e232 = avg_l_quantity_count_3;
        work[(_e224 + 4u)] = _e232.x;
        work[(_e224 + 5u)] = _e232.y;
        work[(part_numbers_3 + _e201)] = _e200;
    } else {
        if (_e40 > 0u) {
            let _e243 = (rows_3 + (_e200 * 6u));
            whole_avg_l_quantity_sum_6 = vec2<u32>();
            whole_avg_l_quantity_count_6 = vec2<u32>();
            let _e250 = work[(_e243 + 2u)];
            let _e253 = work[(_e243 + 3u)];
            whole_avg_l_quantity_sum_6 = vec2<u32>(_e250, _e253);
            let _e257 = work[(_e243 + 4u)];
            let _e260 = work[(_e243 + 5u)];
            whole_avg_l_quantity_count_6 = vec2<u32>(_e257, _e260);
            let _e262 = avg_l_quantity_sum_3;
            let _e263 = whole_avg_l_quantity_sum_6;
            let _e264 = add_64_(_e263, _e262);
            let _e267 = (bitcast<i32>(_e263.y) < 0i);
            whole_avg_l_quantity_sum_6 = _e264;
            let _e277 = avg_l_quantity_count_3;
            let _e278 = whole_avg_l_quantity_count_6;
            let _e279 = add_64_(_e278, _e277);
            let _e282 = (bitcast<i32>(_e278.y) < 0i);
            whole_avg_l_quantity_count_6 = _e279;
            let _e292 = whole_avg_l_quantity_sum_6;
            work[(_e243 + 2u)] = _e292.x;
            work[(_e243 + 3u)] = _e292.y;
            let _e299 = whole_avg_l_quantity_count_6;
            work[(_e243 + 4u)] = _e299.x;
            work[(_e243 + 5u)] = _e299.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var avg_l_quantity_sum_4: vec2<u32>;
    var avg_l_quantity_count_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_avg_l_quantity_sum_7: vec2<u32>;
    var whole_avg_l_quantity_count_7: vec2<u32>;

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
    avg_l_quantity_sum_4 = vec2<u32>();
    avg_l_quantity_count_4 = vec2<u32>();
    avg_l_quantity_sum_4 = vec2<u32>();
    avg_l_quantity_count_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e38;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e40) {
            break;
        }
        let _e57 = (entries_4 + (_e54 * 6u));
        let _e61 = work[(_e57 + 2u)];
        let _e64 = work[(_e57 + 3u)];
        let _e65 = vec2<u32>(_e61, _e64);
        let _e66 = avg_l_quantity_sum_4;
        let _e67 = add_64_(_e66, _e65);
        let _e71 = (bitcast<i32>(_e66.y) < 0i);
        avg_l_quantity_sum_4 = _e67;
        let _e83 = work[(_e57 + 4u)];
        let _e86 = work[(_e57 + 5u)];
        let _e87 = vec2<u32>(_e83, _e86);
        let _e88 = avg_l_quantity_count_4;
        let _e89 = add_64_(_e88, _e87);
        let _e92 = (bitcast<i32>(_e88.y) < 0i);
        avg_l_quantity_count_4 = _e89;
        local_9 = (_e54 + 1u);
    }
    let _e103 = group_4;
    if (part_numbers_4 != 0u) {
        let _e104 = (_e52 + 1u);
        let _e105 = is_first_4;
        if _e105 {
            let _e107 = (parts_4 + (_e52 * 6u));
            let _e108 = avg_l_quantity_sum_4;
            work[(_e107 + 2u)] = _e108.x;
            work[(_e107 + 3u)] = _e108.y;
            let _e115 = avg_l_quantity_count_4;
            work[(_e107 + 4u)] = _e115.x;
            work[(_e107 + 5u)] = _e115.y;
            work[(part_numbers_4 + _e52)] = _e103;
            avg_l_quantity_sum_4 = vec2<u32>();
            avg_l_quantity_count_4 = vec2<u32>();
        }
        let _e127 = (parts_4 + (_e104 * 6u));
        let _e128 = avg_l_quantity_sum_4;
        work[(_e127 + 2u)] = _e128.x;
        work[(_e127 + 3u)] = _e128.y;
        let _e135 = avg_l_quantity_count_4;
        work[(_e127 + 4u)] = _e135.x;
        work[(_e127 + 5u)] = _e135.y;
        work[(part_numbers_4 + _e104)] = _e103;
    } else {
        if (_e40 > 0u) {
            let _e146 = (rows_4 + (_e103 * 6u));
            whole_avg_l_quantity_sum_7 = vec2<u32>();
            whole_avg_l_quantity_count_7 = vec2<u32>();
            let _e153 = work[(_e146 + 2u)];
            let _e156 = work[(_e146 + 3u)];
            whole_avg_l_quantity_sum_7 = vec2<u32>(_e153, _e156);
            let _e160 = work[(_e146 + 4u)];
            let _e163 = work[(_e146 + 5u)];
            whole_avg_l_quantity_count_7 = vec2<u32>(_e160, _e163);
            let _e165 = avg_l_quantity_sum_4;
            let _e166 = whole_avg_l_quantity_sum_7;
            let _e167 = add_64_(_e166, _e165);
            let _e170 = (bitcast<i32>(_e166.y) < 0i);
            whole_avg_l_quantity_sum_7 = _e167;
            let _e180 = avg_l_quantity_count_4;
            let _e181 = whole_avg_l_quantity_count_7;
            let _e182 = add_64_(_e181, _e180);
            let _e185 = (bitcast<i32>(_e181.y) < 0i);
            whole_avg_l_quantity_count_7 = _e182;
            let _e195 = whole_avg_l_quantity_sum_7;
            work[(_e146 + 2u)] = _e195.x;
            work[(_e146 + 3u)] = _e195.y;
            let _e202 = whole_avg_l_quantity_count_7;
            work[(_e146 + 4u)] = _e202.x;
            work[(_e146 + 5u)] = _e202.y;
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
    let _e81 = work[_e38];
    let _e86 = work[(_e38 + 5u)];
    let _e89 = work[(_e38 + 6u)];
    let _e90 = vec2<u32>(_e86, _e89);
    if ((_e81 & 2u) != 0u) {
        local_13 = false;
        if (_e90.x != 0u) {
            let _e97 = atomicAdd((&sync[(_e44 + 2u)]), _e90.x);
            local_13 = ((_e97 + _e90.x) < _e97);
        }
        let _e100 = local_13;
        let _e103 = (_e90.y + select(0u, 1u, _e100));
        local_14 = false;
        if (_e103 != 0u) {
            let _e108 = atomicAdd((&sync[(_e44 + 3u)]), _e103);
            local_14 = ((_e108 + _e103) < _e108);
        }
        let _e111 = local_14;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_15: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var avg_l_quantity_sum_5: vec2<u32>;
    var avg_l_quantity_count_5: vec2<u32>;
    var whole_avg_l_quantity_sum_8: vec2<u32>;
    var whole_avg_l_quantity_count_8: vec2<u32>;

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
    avg_l_quantity_sum_5 = vec2<u32>();
    avg_l_quantity_count_5 = vec2<u32>();
    avg_l_quantity_sum_5 = vec2<u32>();
    avg_l_quantity_count_5 = vec2<u32>();
    let _e48 = atomicLoad((&sync[_e38]));
    let _e51 = atomicLoad((&sync[(_e38 + 1u)]));
    avg_l_quantity_sum_5 = vec2<u32>(_e48, _e51);
    let _e55 = atomicLoad((&sync[(_e38 + 2u)]));
    let _e58 = atomicLoad((&sync[(_e38 + 3u)]));
    avg_l_quantity_count_5 = vec2<u32>(_e55, _e58);
    let _e61 = (rows_6 + (i_6 * 6u));
    whole_avg_l_quantity_sum_8 = vec2<u32>();
    whole_avg_l_quantity_count_8 = vec2<u32>();
    let _e69 = work[(_e61 + 2u)];
    let _e72 = work[(_e61 + 3u)];
    whole_avg_l_quantity_sum_8 = vec2<u32>(_e69, _e72);
    let _e76 = work[(_e61 + 4u)];
    let _e79 = work[(_e61 + 5u)];
    whole_avg_l_quantity_count_8 = vec2<u32>(_e76, _e79);
    let _e81 = avg_l_quantity_sum_5;
    let _e82 = whole_avg_l_quantity_sum_8;
    let _e83 = add_64_(_e82, _e81);
    let _e87 = (bitcast<i32>(_e82.y) < 0i);
    whole_avg_l_quantity_sum_8 = _e83;
    let _e97 = avg_l_quantity_count_5;
    let _e98 = whole_avg_l_quantity_count_8;
    let _e99 = add_64_(_e98, _e97);
    let _e102 = (bitcast<i32>(_e98.y) < 0i);
    whole_avg_l_quantity_count_8 = _e99;
    let _e112 = whole_avg_l_quantity_sum_8;
    work[(_e61 + 2u)] = _e112.x;
    work[(_e61 + 3u)] = _e112.y;
    let _e119 = whole_avg_l_quantity_count_8;
    work[(_e61 + 4u)] = _e119.x;
    work[(_e61 + 5u)] = _e119.y;
}

// 9: pass sums_aggregate of kernel @scan_lineitem_2
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
    var sum_l_extendedprice: vec4<u32>;
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_sum_l_extendedprice: vec4<u32>;
    var local_3: bool;
    var whole_sum_l_extendedprice_1: vec4<u32>;
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
    sum_l_extendedprice = vec4<u32>();
    local_1 = bool();
    sum_l_extendedprice = vec4<u32>();
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
                let _e68 = sum_l_extendedprice;
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
                whole_sum_l_extendedprice = vec4<u32>();
                local_3 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_sum_l_extendedprice = vec4<u32>(_e99, _e102, _e105, _e108);
                local_3 = ((_e112 & 1u) != 0u);
                let _e115 = sum_l_extendedprice;
                let _e116 = local_1;
                if _e116 {
                    let _e117 = local_3;
                    if _e117 {
                        let _e118 = whole_sum_l_extendedprice;
                        let _e119 = add_128_(_e118, _e115);
                        let _e123 = (bitcast<i32>(_e118.w) < 0i);
                        whole_sum_l_extendedprice = _e119;
                        local_3 = true;
                    } else {
                        whole_sum_l_extendedprice = _e115;
                        local_3 = true;
                    }
                }
                let _e133 = whole_sum_l_extendedprice;
                work[_e93] = _e133.x;
                work[(_e93 + 1u)] = _e133.y;
                work[(_e93 + 2u)] = _e133.z;
                work[(_e93 + 3u)] = _e133.w;
                let _e145 = local_3;
                let _e148 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e148 & 4294967294u), (_e148 | 1u), _e145);
            }
            sum_l_extendedprice = vec4<u32>();
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
                let _e178 = sum_l_extendedprice;
                let _e179 = add_128_(_e178, _e176);
                let _e182 = (bitcast<i32>(_e178.w) < 0i);
                sum_l_extendedprice = _e179;
                local_1 = true;
            } else {
                sum_l_extendedprice = _e176;
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
            let _e198 = sum_l_extendedprice;
            work[_e197] = _e198.x;
            work[(_e197 + 1u)] = _e198.y;
            work[(_e197 + 2u)] = _e198.z;
            work[(_e197 + 3u)] = _e198.w;
            let _e210 = local_1;
            let _e213 = work[(_e197 + 4u)];
            work[(_e197 + 4u)] = select((_e213 & 4294967294u), (_e213 | 1u), _e210);
            work[(part_numbers + _e55)] = _e193;
            sum_l_extendedprice = vec4<u32>();
            local_1 = false;
        }
        let _e223 = (parts + (_e194 * 5u));
        let _e224 = sum_l_extendedprice;
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
            whole_sum_l_extendedprice_1 = vec4<u32>();
            local_4 = bool();
            let _e255 = work[_e249];
            let _e258 = work[(_e249 + 1u)];
            let _e261 = work[(_e249 + 2u)];
            let _e264 = work[(_e249 + 3u)];
            let _e268 = work[(_e249 + 4u)];
            whole_sum_l_extendedprice_1 = vec4<u32>(_e255, _e258, _e261, _e264);
            local_4 = ((_e268 & 1u) != 0u);
            let _e271 = sum_l_extendedprice;
            let _e272 = local_1;
            if _e272 {
                let _e273 = local_4;
                if _e273 {
                    let _e274 = whole_sum_l_extendedprice_1;
                    let _e275 = add_128_(_e274, _e271);
                    let _e278 = (bitcast<i32>(_e274.w) < 0i);
                    whole_sum_l_extendedprice_1 = _e275;
                    local_4 = true;
                } else {
                    whole_sum_l_extendedprice_1 = _e271;
                    local_4 = true;
                }
            }
            let _e288 = whole_sum_l_extendedprice_1;
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
    var sum_l_extendedprice_1: vec4<u32>;
    var local_6: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_7: u32;
    var whole_sum_l_extendedprice_2: vec4<u32>;
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
    sum_l_extendedprice_1 = vec4<u32>();
    local_6 = bool();
    sum_l_extendedprice_1 = vec4<u32>();
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
                let _e76 = sum_l_extendedprice_1;
                let _e77 = add_128_(_e76, _e74);
                let _e81 = (bitcast<i32>(_e76.w) < 0i);
                sum_l_extendedprice_1 = _e77;
                local_6 = true;
            } else {
                sum_l_extendedprice_1 = _e74;
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
            let _e97 = sum_l_extendedprice_1;
            work[_e96] = _e97.x;
            work[(_e96 + 1u)] = _e97.y;
            work[(_e96 + 2u)] = _e97.z;
            work[(_e96 + 3u)] = _e97.w;
            let _e109 = local_6;
            let _e112 = work[(_e96 + 4u)];
            work[(_e96 + 4u)] = select((_e112 & 4294967294u), (_e112 | 1u), _e109);
            work[(part_numbers_1 + _e51)] = _e92;
            sum_l_extendedprice_1 = vec4<u32>();
            local_6 = false;
        }
        let _e123 = (parts_1 + (_e93 * 5u));
        let _e124 = sum_l_extendedprice_1;
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
            whole_sum_l_extendedprice_2 = vec4<u32>();
            local_8 = bool();
            let _e155 = work[_e149];
            let _e158 = work[(_e149 + 1u)];
            let _e161 = work[(_e149 + 2u)];
            let _e164 = work[(_e149 + 3u)];
            let _e168 = work[(_e149 + 4u)];
            whole_sum_l_extendedprice_2 = vec4<u32>(_e155, _e158, _e161, _e164);
            local_8 = ((_e168 & 1u) != 0u);
            let _e171 = sum_l_extendedprice_1;
            let _e172 = local_6;
            if _e172 {
                let _e173 = local_8;
                if _e173 {
                    let _e174 = whole_sum_l_extendedprice_2;
                    let _e175 = add_128_(_e174, _e171);
                    let _e178 = (bitcast<i32>(_e174.w) < 0i);
                    whole_sum_l_extendedprice_2 = _e175;
                    local_8 = true;
                } else {
                    whole_sum_l_extendedprice_2 = _e171;
                    local_8 = true;
                }
            }
            let _e188 = whole_sum_l_extendedprice_2;
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
    var sum_l_extendedprice_2: vec4<u32>;
    var local_10: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_11: u32;
    var whole_sum_l_extendedprice_3: vec4<u32>;
    var local_12: bool;
    var whole_sum_l_extendedprice_4: vec4<u32>;
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
    sum_l_extendedprice_2 = vec4<u32>();
    local_10 = bool();
    sum_l_extendedprice_2 = vec4<u32>();
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
                let _e68 = sum_l_extendedprice_2;
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
                whole_sum_l_extendedprice_3 = vec4<u32>();
                local_12 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_sum_l_extendedprice_3 = vec4<u32>(_e99, _e102, _e105, _e108);
                local_12 = ((_e112 & 1u) != 0u);
                let _e115 = sum_l_extendedprice_2;
                let _e116 = local_10;
                if _e116 {
                    let _e117 = local_12;
                    if _e117 {
                        let _e118 = whole_sum_l_extendedprice_3;
                        let _e119 = add_128_(_e118, _e115);
                        let _e123 = (bitcast<i32>(_e118.w) < 0i);
                        whole_sum_l_extendedprice_3 = _e119;
                        local_12 = true;
                    } else {
                        whole_sum_l_extendedprice_3 = _e115;
                        local_12 = true;
                    }
                }
                let _e133 = whole_sum_l_extendedprice_3;
                work[_e93] = _e133.x;
                work[(_e93 + 1u)] = _e133.y;
                work[(_e93 + 2u)] = _e133.z;
                work[(_e93 + 3u)] = _e133.w;
                let _e145 = local_12;
                let _e148 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e148 & 4294967294u), (_e148 | 1u), _e145);
            }
            sum_l_extendedprice_2 = vec4<u32>();
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
                let _e175 = sum_l_extendedprice_2;
                let _e176 = add_128_(_e175, _e168);
                let _e179 = (bitcast<i32>(_e175.w) < 0i);
                sum_l_extendedprice_2 = _e176;
                local_10 = true;
            } else {
                sum_l_extendedprice_2 = _e168;
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
            let _e195 = sum_l_extendedprice_2;
            work[_e194] = _e195.x;
            work[(_e194 + 1u)] = _e195.y;
            work[(_e194 + 2u)] = _e195.z;
            work[(_e194 + 3u)] = _e195.w;
            let _e207 = local_10;
            let _e210 = work[(_e194 + 4u)];
            work[(_e194 + 4u)] = select((_e210 & 4294967294u), (_e210 | 1u), _e207);
            work[(part_numbers_2 + _e55)] = _e190;
            sum_l_extendedprice_2 = vec4<u32>();
            local_10 = false;
        }
        let _e220 = (parts_2 + (_e191 * 5u));
        let _e221 = sum_l_extendedprice_2;
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
            whole_sum_l_extendedprice_4 = vec4<u32>();
            local_13 = bool();
            let _e252 = work[_e246];
            let _e255 = work[(_e246 + 1u)];
            let _e258 = work[(_e246 + 2u)];
            let _e261 = work[(_e246 + 3u)];
            let _e265 = work[(_e246 + 4u)];
            whole_sum_l_extendedprice_4 = vec4<u32>(_e252, _e255, _e258, _e261);
            local_13 = ((_e265 & 1u) != 0u);
            let _e268 = sum_l_extendedprice_2;
            let _e269 = local_10;
            if _e269 {
                let _e270 = local_13;
                if _e270 {
                    let _e271 = whole_sum_l_extendedprice_4;
                    let _e272 = add_128_(_e271, _e268);
                    let _e275 = (bitcast<i32>(_e271.w) < 0i);
                    whole_sum_l_extendedprice_4 = _e272;
                    local_13 = true;
                } else {
                    whole_sum_l_extendedprice_4 = _e268;
                    local_13 = true;
                }
            }
            let _e285 = whole_sum_l_extendedprice_4;
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
    var sum_l_extendedprice_3: vec4<u32>;
    var local_15: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_16: u32;
    var whole_sum_l_extendedprice_5: vec4<u32>;
    var local_17: bool;
    var whole_sum_l_extendedprice_6: vec4<u32>;
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
    sum_l_extendedprice_3 = vec4<u32>();
    local_15 = bool();
    sum_l_extendedprice_3 = vec4<u32>();
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
                let _e68 = sum_l_extendedprice_3;
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
                whole_sum_l_extendedprice_5 = vec4<u32>();
                local_17 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_sum_l_extendedprice_5 = vec4<u32>(_e99, _e102, _e105, _e108);
                local_17 = ((_e112 & 1u) != 0u);
                let _e115 = sum_l_extendedprice_3;
                let _e116 = local_15;
                if _e116 {
                    let _e117 = local_17;
                    if _e117 {
                        let _e118 = whole_sum_l_extendedprice_5;
                        let _e119 = add_128_(_e118, _e115);
                        let _e123 = (bitcast<i32>(_e118.w) < 0i);
                        whole_sum_l_extendedprice_5 = _e119;
                        local_17 = true;
                    } else {
                        whole_sum_l_extendedprice_5 = _e115;
                        local_17 = true;
                    }
                }
                let _e133 = whole_sum_l_extendedprice_5;
                work[_e93] = _e133.x;
                work[(_e93 + 1u)] = _e133.y;
                work[(_e93 + 2u)] = _e133.z;
                work[(_e93 + 3u)] = _e133.w;
                let _e145 = local_17;
                let _e148 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e148 & 4294967294u), (_e148 | 1u), _e145);
            }
            sum_l_extendedprice_3 = vec4<u32>();
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
                let _e178 = sum_l_extendedprice_3;
                let _e179 = add_128_(_e178, _e171);
                let _e182 = (bitcast<i32>(_e178.w) < 0i);
                sum_l_extendedprice_3 = _e179;
                local_15 = true;
            } else {
                sum_l_extendedprice_3 = _e171;
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
            let _e198 = sum_l_extendedprice_3;
            work[_e197] = _e198.x;
            work[(_e197 + 1u)] = _e198.y;
            work[(_e197 + 2u)] = _e198.z;
            work[(_e197 + 3u)] = _e198.w;
            let _e210 = local_15;
            let _e213 = work[(_e197 + 4u)];
            work[(_e197 + 4u)] = select((_e213 & 4294967294u), (_e213 | 1u), _e210);
            work[(part_numbers_3 + _e55)] = _e193;
            sum_l_extendedprice_3 = vec4<u32>();
            local_15 = false;
        }
        let _e223 = (parts_3 + (_e194 * 5u));
        let _e224 = sum_l_extendedprice_3;
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
            whole_sum_l_extendedprice_6 = vec4<u32>();
            local_18 = bool();
            let _e255 = work[_e249];
            let _e258 = work[(_e249 + 1u)];
            let _e261 = work[(_e249 + 2u)];
            let _e264 = work[(_e249 + 3u)];
            let _e268 = work[(_e249 + 4u)];
            whole_sum_l_extendedprice_6 = vec4<u32>(_e255, _e258, _e261, _e264);
            local_18 = ((_e268 & 1u) != 0u);
            let _e271 = sum_l_extendedprice_3;
            let _e272 = local_15;
            if _e272 {
                let _e273 = local_18;
                if _e273 {
                    let _e274 = whole_sum_l_extendedprice_6;
                    let _e275 = add_128_(_e274, _e271);
                    let _e278 = (bitcast<i32>(_e274.w) < 0i);
                    whole_sum_l_extendedprice_6 = _e275;
                    local_18 = true;
                } else {
                    whole_sum_l_extendedprice_6 = _e271;
                    local_18 = true;
                }
            }
            let _e288 = whole_sum_l_extendedprice_6;
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
    var sum_l_extendedprice_4: vec4<u32>;
    var local_20: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_21: u32;
    var whole_sum_l_extendedprice_7: vec4<u32>;
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
    sum_l_extendedprice_4 = vec4<u32>();
    local_20 = bool();
    sum_l_extendedprice_4 = vec4<u32>();
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
                let _e76 = sum_l_extendedprice_4;
                let _e77 = add_128_(_e76, _e69);
                let _e81 = (bitcast<i32>(_e76.w) < 0i);
                sum_l_extendedprice_4 = _e77;
                local_20 = true;
            } else {
                sum_l_extendedprice_4 = _e69;
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
            let _e97 = sum_l_extendedprice_4;
            work[_e96] = _e97.x;
            work[(_e96 + 1u)] = _e97.y;
            work[(_e96 + 2u)] = _e97.z;
            work[(_e96 + 3u)] = _e97.w;
            let _e109 = local_20;
            let _e112 = work[(_e96 + 4u)];
            work[(_e96 + 4u)] = select((_e112 & 4294967294u), (_e112 | 1u), _e109);
            work[(part_numbers_4 + _e51)] = _e92;
            sum_l_extendedprice_4 = vec4<u32>();
            local_20 = false;
        }
        let _e123 = (parts_4 + (_e93 * 5u));
        let _e124 = sum_l_extendedprice_4;
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
            whole_sum_l_extendedprice_7 = vec4<u32>();
            local_22 = bool();
            let _e155 = work[_e149];
            let _e158 = work[(_e149 + 1u)];
            let _e161 = work[(_e149 + 2u)];
            let _e164 = work[(_e149 + 3u)];
            let _e168 = work[(_e149 + 4u)];
            whole_sum_l_extendedprice_7 = vec4<u32>(_e155, _e158, _e161, _e164);
            local_22 = ((_e168 & 1u) != 0u);
            let _e171 = sum_l_extendedprice_4;
            let _e172 = local_20;
            if _e172 {
                let _e173 = local_22;
                if _e173 {
                    let _e174 = whole_sum_l_extendedprice_7;
                    let _e175 = add_128_(_e174, _e171);
                    let _e178 = (bitcast<i32>(_e174.w) < 0i);
                    whole_sum_l_extendedprice_7 = _e175;
                    local_22 = true;
                } else {
                    whole_sum_l_extendedprice_7 = _e171;
                    local_22 = true;
                }
            }
            let _e188 = whole_sum_l_extendedprice_7;
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

// 11: pass index
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

// pass index: as number 11
