// 1: kernel @scan_part
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
    let v0_p_brand = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 8u);
    let _e49 = string_equal(v0_p_brand, v1_);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = params[1].w;
        let _e56 = (_e52 + row);
        let _e58 = input[_e56];
        let _e61 = input[(_e56 + 1u)];
        let v3_p_container = vec2<u32>((_e55 + _e58), (_e61 - _e58));
        let _e67 = params[2].x;
        let v4_ = vec2<u32>(_e67, 7u);
        let _e70 = string_equal(v3_p_container, v4_);
        if _e70 {
            let _e73 = params[2].y;
            let _e76 = (_e73 + (row * 2u));
            let _e78 = input[_e76];
            let _e81 = input[(_e76 + 1u)];
            let v6_p_partkey = vec2<u32>(_e78, _e81);
            let _e83 = index_rows;
            index_rows = (_e83 + 1u);
        }
    }
    let _e87 = params[2].z;
    let _e89 = index_rows;
    work[(_e87 + _e11)] = _e89;
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
    let _e29 = params[2].z;
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
    let v0_p_brand_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 8u);
    let _e61 = string_equal(v0_p_brand_1, v1_1);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = params[1].w;
        let _e68 = (_e64 + row_1);
        let _e70 = input[_e68];
        let _e73 = input[(_e68 + 1u)];
        let v3_p_container_1 = vec2<u32>((_e67 + _e70), (_e73 - _e70));
        let _e79 = params[2].x;
        let v4_1 = vec2<u32>(_e79, 7u);
        let _e82 = string_equal(v3_p_container_1, v4_1);
        if _e82 {
            let _e85 = params[2].y;
            let _e88 = (_e85 + (row_1 * 2u));
            let _e90 = input[_e88];
            let _e93 = input[(_e88 + 1u)];
            let v6_p_partkey_1 = vec2<u32>(_e90, _e93);
            let _e95 = index_rows_1;
            index_rows_1 = (_e95 + 1u);
            let _e100 = params[2].w;
            let _e102 = (_e100 + ((_e33 + _e95) * 2u));
            work[_e102] = v6_p_partkey_1.x;
            work[(_e102 + 1u)] = v6_p_partkey_1.y;
        }
    }
}

// 2: kernel @scan_lineitem
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
    var matches: u32;
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
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_l_partkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_l_partkey.x);
    let _e45 = hash_step(_e44, v0_l_partkey.y);
    let _e48 = hash_finish((_e45 ^ 8u));
    let _e51 = params[1].x;
    let _e54 = params[1].y;
    let _e56 = (_e54 + (_e48 & _e51));
    let _e59 = work[_e56];
    let matches_end = work[(_e56 + 1u)];
    matches = u32();
    position = _e59;
    loop {
        let _e66 = position;
        if (_e66 >= matches_end) {
            break;
        }
        position = (_e66 + 1u);
        let _e71 = params[1].z;
        let candidate = work[(_e71 + _e66)];
        let _e77 = params[1].w;
        let _e79 = (_e77 + (candidate * 2u));
        let _e81 = work[_e79];
        let _e84 = work[(_e79 + 1u)];
        if !(all((v0_l_partkey == vec2<u32>(_e81, _e84)))) {
            continue;
        }
        let _e89 = matches;
        matches = (_e89 + 1u);
        break;
    }
    let _e91 = matches;
    if (_e91 != 0u) {
        let _e95 = params[2].x;
        let _e97 = (_e95 + (row * 2u));
        let _e99 = input[_e97];
        let _e102 = input[(_e97 + 1u)];
        let v2_l_quantity = vec2<u32>(_e99, _e102);
        let _e104 = groups_rows;
        groups_rows = (_e104 + 1u);
        let v4_ = vec2<u32>(1u, 0u);
    }
    let _e109 = params[2].y;
    let _e111 = groups_rows;
    work[(_e109 + _e11)] = _e111;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;
    var matches_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
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
    let v0_l_partkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_l_partkey_1.x);
    let _e57 = hash_step(_e56, v0_l_partkey_1.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_1 = work[(_e68 + 1u)];
    matches_1 = u32();
    position_1 = _e70;
    loop {
        let _e77 = position_1;
        if (_e77 >= matches_end_1) {
            break;
        }
        position_1 = (_e77 + 1u);
        let _e82 = params[1].z;
        let candidate_1 = work[(_e82 + _e77)];
        let _e88 = params[1].w;
        let _e90 = (_e88 + (candidate_1 * 2u));
        let _e92 = work[_e90];
        let _e95 = work[(_e90 + 1u)];
        if !(all((v0_l_partkey_1 == vec2<u32>(_e92, _e95)))) {
            continue;
        }
        let _e100 = matches_1;
        matches_1 = (_e100 + 1u);
        break;
    }
    let _e102 = matches_1;
    if (_e102 != 0u) {
        let _e106 = params[2].x;
        let _e108 = (_e106 + (row_1 * 2u));
        let _e110 = input[_e108];
        let _e113 = input[(_e108 + 1u)];
        let v2_l_quantity_1 = vec2<u32>(_e110, _e113);
        let _e115 = groups_rows_1;
        groups_rows_1 = (_e115 + 1u);
        let _e120 = params[2].z;
        let _e123 = (_e120 + ((_e33 + _e115) * 7u));
        work[_e123] = 3u;
        work[(_e123 + 1u)] = v0_l_partkey_1.x;
        work[(_e123 + 2u)] = v0_l_partkey_1.y;
        work[(_e123 + 3u)] = v2_l_quantity_1.x;
        work[(_e123 + 4u)] = v2_l_quantity_1.y;
        let v4_1 = vec2<u32>(1u, 0u);
        work[(_e123 + 5u)] = v4_1.x;
        work[(_e123 + 6u)] = v4_1.y;
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
    let v1_l_partkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_avg_l_quantity_sum = vec2<u32>(_e44, _e48);
    let _e57 = select(0u, 4294967295u, (bitcast<i32>(v2_avg_l_quantity_sum.y) < 0i));
    let v3_ = vec4<u32>(v2_avg_l_quantity_sum.x, v2_avg_l_quantity_sum.y, _e57, _e57);
    let _e63 = work[(_e32 + 4u)];
    let _e67 = work[(_e32 + 5u)];
    let v4_avg_l_quantity_count = vec2<u32>(_e63, _e67);
    let _e69 = f64_from_i128_(v3_);
    let _e89 = f64_normalize_round_pack((v4_avg_l_quantity_count.y & 2147483648u), 1084i, select(v4_avg_l_quantity_count, vec2<u32>((0u - v4_avg_l_quantity_count.x), (~(v4_avg_l_quantity_count.y) + u32((v4_avg_l_quantity_count.x == 0u)))), vec2(((v4_avg_l_quantity_count.y >> 31u) != 0u))));
    let _e92 = params[1].x;
    let _e95 = params[1].y;
    let v7_ = vec2<u32>(_e92, _e95);
    let _e97 = f64_mul(_e89, v7_);
    let _e98 = f64_div(_e69, _e97);
    let _e101 = params[1].z;
    let _e103 = (_e101 + (_e11 * 4u));
    work[_e103] = v1_l_partkey.x;
    work[(_e103 + 1u)] = v1_l_partkey.y;
    work[(_e103 + 2u)] = _e98.x;
    work[(_e103 + 3u)] = _e98.y;
}

// 4: kernel @scan_part_2
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
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_3_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v0_p_brand = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 8u);
    let _e49 = string_equal(v0_p_brand, v1_);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = params[1].w;
        let _e56 = (_e52 + row);
        let _e58 = input[_e56];
        let _e61 = input[(_e56 + 1u)];
        let v3_p_container = vec2<u32>((_e55 + _e58), (_e61 - _e58));
        let _e67 = params[2].x;
        let v4_ = vec2<u32>(_e67, 7u);
        let _e70 = string_equal(v3_p_container, v4_);
        if _e70 {
            let _e73 = params[2].y;
            let _e76 = (_e73 + (row * 2u));
            let _e78 = input[_e76];
            let _e81 = input[(_e76 + 1u)];
            let v6_p_partkey = vec2<u32>(_e78, _e81);
            let _e86 = hash_step(2538058380u, v6_p_partkey.x);
            let _e87 = hash_step(_e86, v6_p_partkey.y);
            let _e89 = hash_finish((_e87 ^ 8u));
            let _e92 = params[2].z;
            let _e95 = params[2].w;
            let _e97 = (_e95 + (_e89 & _e92));
            let _e100 = work[_e97];
            let matches_end = work[(_e97 + 1u)];
            position = _e100;
            loop {
                let _e105 = position;
                if (_e105 >= matches_end) {
                    break;
                }
                position = (_e105 + 1u);
                let _e110 = params[3].x;
                let candidate = work[(_e110 + _e105)];
                let _e116 = params[3].y;
                let _e119 = (_e116 + (candidate * 4u));
                let _e121 = work[_e119];
                let _e124 = work[(_e119 + 1u)];
                if !(all((v6_p_partkey == vec2<u32>(_e121, _e124)))) {
                    continue;
                }
                let _e131 = work[(_e119 + 2u)];
                let _e135 = work[(_e119 + 3u)];
                let v8_avg_l_quantity = vec2<u32>(_e131, _e135);
                let _e137 = index_3_rows;
                index_3_rows = (_e137 + 1u);
            }
        }
    }
    let _e141 = params[3].z;
    let _e143 = index_3_rows;
    work[(_e141 + _e11)] = _e143;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_3_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_3_rows_1 = 0u;
    let _e29 = params[3].z;
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
    let v0_p_brand_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 8u);
    let _e61 = string_equal(v0_p_brand_1, v1_1);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = params[1].w;
        let _e68 = (_e64 + row_1);
        let _e70 = input[_e68];
        let _e73 = input[(_e68 + 1u)];
        let v3_p_container_1 = vec2<u32>((_e67 + _e70), (_e73 - _e70));
        let _e79 = params[2].x;
        let v4_1 = vec2<u32>(_e79, 7u);
        let _e82 = string_equal(v3_p_container_1, v4_1);
        if _e82 {
            let _e85 = params[2].y;
            let _e88 = (_e85 + (row_1 * 2u));
            let _e90 = input[_e88];
            let _e93 = input[(_e88 + 1u)];
            let v6_p_partkey_1 = vec2<u32>(_e90, _e93);
            let _e98 = hash_step(2538058380u, v6_p_partkey_1.x);
            let _e99 = hash_step(_e98, v6_p_partkey_1.y);
            let _e101 = hash_finish((_e99 ^ 8u));
            let _e104 = params[2].z;
            let _e107 = params[2].w;
            let _e109 = (_e107 + (_e101 & _e104));
            let _e111 = work[_e109];
            let matches_end_1 = work[(_e109 + 1u)];
            position_1 = _e111;
            loop {
                let _e116 = position_1;
                if (_e116 >= matches_end_1) {
                    break;
                }
                position_1 = (_e116 + 1u);
                let _e121 = params[3].x;
                let candidate_1 = work[(_e121 + _e116)];
                let _e127 = params[3].y;
                let _e130 = (_e127 + (candidate_1 * 4u));
                let _e132 = work[_e130];
                let _e135 = work[(_e130 + 1u)];
                if !(all((v6_p_partkey_1 == vec2<u32>(_e132, _e135)))) {
                    continue;
                }
                let _e142 = work[(_e130 + 2u)];
                let _e146 = work[(_e130 + 3u)];
                let v8_avg_l_quantity_1 = vec2<u32>(_e142, _e146);
                let _e148 = index_3_rows_1;
                index_3_rows_1 = (_e148 + 1u);
                let _e153 = params[3].w;
                let _e155 = (_e153 + ((_e33 + _e148) * 4u));
                work[_e155] = v6_p_partkey_1.x;
                work[(_e155 + 1u)] = v6_p_partkey_1.y;
                work[(_e155 + 2u)] = v8_avg_l_quantity_1.x;
                work[(_e155 + 3u)] = v8_avg_l_quantity_1.y;
            }
        }
    }
}

// 5: kernel @scan_lineitem_2
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> sum_l_extendedprice: vec4<u32>;
var<private> sum_l_extendedprice_valid: bool;
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
var<private> column_1_0_: u32;
var<private> column_1_1_: u32;
var<private> column_1_2_: u32;
var<private> column_1_3_: u32;
var<private> column_1_4_: u32;
var<private> column_1_5_: u32;
var<private> column_1_6_: u32;
var<private> column_1_7_: u32;
var<private> value_1_0_: u32;
var<private> value_1_1_: u32;
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

    let _e7 = value_0_0_;
    let _e9 = value_0_1_;
    let v0_l_partkey = vec2<u32>(_e7, _e9);
    let _e12 = value_1_0_;
    let _e14 = value_1_1_;
    let v1_l_quantity = vec2<u32>(_e12, _e14);
    let _e19 = hash_step(2538058380u, v0_l_partkey.x);
    let _e20 = hash_step(_e19, v0_l_partkey.y);
    let _e23 = hash_finish((_e20 ^ 8u));
    let _e26 = params[1].y;
    let _e29 = params[1].z;
    let _e31 = (_e29 + (_e23 & _e26));
    let _e34 = work[_e31];
    let matches_end = work[(_e31 + 1u)];
    position_2 = _e34;
    loop {
        let _e40 = position_2;
        if (_e40 >= matches_end) {
            break;
        }
        position_2 = (_e40 + 1u);
        let _e45 = params[1].w;
        let candidate = work[(_e45 + _e40)];
        let _e51 = params[2].x;
        let _e54 = (_e51 + (candidate * 4u));
        let _e56 = work[_e54];
        let _e59 = work[(_e54 + 1u)];
        if !(all((v0_l_partkey == vec2<u32>(_e56, _e59)))) {
            continue;
        }
        let _e67 = work[(_e54 + 2u)];
        let _e71 = work[(_e54 + 3u)];
        let v3_avg_l_quantity = vec2<u32>(_e67, _e71);
        let _e92 = f64_normalize_round_pack((v1_l_quantity.y & 2147483648u), 1084i, select(v1_l_quantity, vec2<u32>((0u - v1_l_quantity.x), (~(v1_l_quantity.y) + u32((v1_l_quantity.x == 0u)))), vec2(((v1_l_quantity.y >> 31u) != 0u))));
        let v5_ = vec2<u32>(0u, 1079574528u);
        let _e96 = f64_div(_e92, v5_);
        let _e99 = params[2].y;
        let _e102 = params[2].z;
        let v7_ = vec2<u32>(_e99, _e102);
        let _e104 = f64_mul(v7_, v3_avg_l_quantity);
        let _e105 = f64_order_key(_e96);
        let _e108 = f64_order_key(_e104);
        let v9_lt = ((_e105.y < _e108.y) | ((_e105.y == _e108.y) & ((_e105.x < _e108.x) | ((_e105.x == _e108.x) & false))));
        if !(v9_lt) {
            continue;
        }
        let _e122 = params[2].w;
        let _e124 = (_e122 + (a_16 * 2u));
        let _e127 = input[_e124];
        let _e130 = input[(_e124 + 1u)];
        let v10_l_extendedprice = vec2<u32>(_e127, _e130);
        let _e139 = select(0u, 4294967295u, (bitcast<i32>(v10_l_extendedprice.y) < 0i));
        let v11_ = vec4<u32>(v10_l_extendedprice.x, v10_l_extendedprice.y, _e139, _e139);
        let _e143 = sum_l_extendedprice_valid;
        if _e143 {
            let _e144 = sum_l_extendedprice;
            let _e145 = add_128_(_e144, v11_);
            let _e148 = (bitcast<i32>(_e144.w) < 0i);
            sum_l_extendedprice = _e145;
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
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    sums_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row_1 * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_l_partkey_1 = vec2<u32>(_e35, _e39);
    let _e43 = params[1].x;
    let _e45 = (_e43 + (row_1 * 2u));
    let _e47 = input[_e45];
    let _e50 = input[(_e45 + 1u)];
    let v1_l_quantity_1 = vec2<u32>(_e47, _e50);
    let _e55 = hash_step(2538058380u, v0_l_partkey_1.x);
    let _e56 = hash_step(_e55, v0_l_partkey_1.y);
    let _e59 = hash_finish((_e56 ^ 8u));
    let _e62 = params[1].y;
    let _e65 = params[1].z;
    let _e67 = (_e65 + (_e59 & _e62));
    let _e70 = work[_e67];
    let matches_end_1 = work[(_e67 + 1u)];
    position = _e70;
    loop {
        let _e75 = position;
        if (_e75 >= matches_end_1) {
            break;
        }
        position = (_e75 + 1u);
        let _e80 = params[1].w;
        let candidate_1 = work[(_e80 + _e75)];
        let _e86 = params[2].x;
        let _e89 = (_e86 + (candidate_1 * 4u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_l_partkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = work[(_e89 + 2u)];
        let _e105 = work[(_e89 + 3u)];
        let v3_avg_l_quantity_1 = vec2<u32>(_e101, _e105);
        let _e126 = f64_normalize_round_pack((v1_l_quantity_1.y & 2147483648u), 1084i, select(v1_l_quantity_1, vec2<u32>((0u - v1_l_quantity_1.x), (~(v1_l_quantity_1.y) + u32((v1_l_quantity_1.x == 0u)))), vec2(((v1_l_quantity_1.y >> 31u) != 0u))));
        let v5_1 = vec2<u32>(0u, 1079574528u);
        let _e130 = f64_div(_e126, v5_1);
        let _e133 = params[2].y;
        let _e136 = params[2].z;
        let v7_1 = vec2<u32>(_e133, _e136);
        let _e138 = f64_mul(v7_1, v3_avg_l_quantity_1);
        let _e139 = f64_order_key(_e130);
        let _e142 = f64_order_key(_e138);
        let v9_lt_1 = ((_e139.y < _e142.y) | ((_e139.y == _e142.y) & ((_e139.x < _e142.x) | ((_e139.x == _e142.x) & false))));
        if !(v9_lt_1) {
            continue;
        }
        let _e156 = params[2].w;
        let _e158 = (_e156 + (row_1 * 2u));
        let _e160 = input[_e158];
        let _e163 = input[(_e158 + 1u)];
        let v10_l_extendedprice_1 = vec2<u32>(_e160, _e163);
        let _e172 = select(0u, 4294967295u, (bitcast<i32>(v10_l_extendedprice_1.y) < 0i));
        let v11_1 = vec4<u32>(v10_l_extendedprice_1.x, v10_l_extendedprice_1.y, _e172, _e172);
        let _e174 = sums_rows;
        sums_rows = (_e174 + 1u);
    }
    let _e178 = params[3].x;
    let _e180 = sums_rows;
    work[(_e178 + _e11)] = _e180;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sums_rows_1: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_2 = (_e15 + _e11);
    if ((row_2 >= _e18) | (row_2 < _e15)) {
        return;
    }
    sums_rows_1 = 0u;
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
    let v0_l_partkey_2 = vec2<u32>(_e48, _e51);
    let _e55 = params[1].x;
    let _e57 = (_e55 + (row_2 * 2u));
    let _e59 = input[_e57];
    let _e62 = input[(_e57 + 1u)];
    let v1_l_quantity_2 = vec2<u32>(_e59, _e62);
    let _e67 = hash_step(2538058380u, v0_l_partkey_2.x);
    let _e68 = hash_step(_e67, v0_l_partkey_2.y);
    let _e71 = hash_finish((_e68 ^ 8u));
    let _e74 = params[1].y;
    let _e77 = params[1].z;
    let _e79 = (_e77 + (_e71 & _e74));
    let _e81 = work[_e79];
    let matches_end_2 = work[(_e79 + 1u)];
    position_1 = _e81;
    loop {
        let _e86 = position_1;
        if (_e86 >= matches_end_2) {
            break;
        }
        position_1 = (_e86 + 1u);
        let _e91 = params[1].w;
        let candidate_2 = work[(_e91 + _e86)];
        let _e97 = params[2].x;
        let _e100 = (_e97 + (candidate_2 * 4u));
        let _e102 = work[_e100];
        let _e105 = work[(_e100 + 1u)];
        if !(all((v0_l_partkey_2 == vec2<u32>(_e102, _e105)))) {
            continue;
        }
        let _e112 = work[(_e100 + 2u)];
        let _e116 = work[(_e100 + 3u)];
        let v3_avg_l_quantity_2 = vec2<u32>(_e112, _e116);
        let _e137 = f64_normalize_round_pack((v1_l_quantity_2.y & 2147483648u), 1084i, select(v1_l_quantity_2, vec2<u32>((0u - v1_l_quantity_2.x), (~(v1_l_quantity_2.y) + u32((v1_l_quantity_2.x == 0u)))), vec2(((v1_l_quantity_2.y >> 31u) != 0u))));
        let v5_2 = vec2<u32>(0u, 1079574528u);
        let _e141 = f64_div(_e137, v5_2);
        let _e144 = params[2].y;
        let _e147 = params[2].z;
        let v7_2 = vec2<u32>(_e144, _e147);
        let _e149 = f64_mul(v7_2, v3_avg_l_quantity_2);
        let _e150 = f64_order_key(_e141);
        let _e153 = f64_order_key(_e149);
        let v9_lt_2 = ((_e150.y < _e153.y) | ((_e150.y == _e153.y) & ((_e150.x < _e153.x) | ((_e150.x == _e153.x) & false))));
        if !(v9_lt_2) {
            continue;
        }
        let _e167 = params[2].w;
        let _e169 = (_e167 + (row_2 * 2u));
        let _e171 = input[_e169];
        let _e174 = input[(_e169 + 1u)];
        let v10_l_extendedprice_2 = vec2<u32>(_e171, _e174);
        let _e183 = select(0u, 4294967295u, (bitcast<i32>(v10_l_extendedprice_2.y) < 0i));
        let v11_2 = vec4<u32>(v10_l_extendedprice_2.x, v10_l_extendedprice_2.y, _e183, _e183);
        let _e185 = sums_rows_1;
        sums_rows_1 = (_e185 + 1u);
        let _e190 = params[3].y;
        let _e193 = (_e190 + ((_e33 + _e185) * 5u));
        work[_e193] = 1u;
        work[(_e193 + 1u)] = v11_2.x;
        work[(_e193 + 2u)] = v11_2.y;
        work[(_e193 + 3u)] = v11_2.z;
        work[(_e193 + 4u)] = v11_2.w;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: u32;
    var local_5: u32;
    var local_6: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e27 = (((workgroups_2.x * workgroups_2.y) * 256u) * 4u);
    let rounds = (((_e6 - _e3) + (_e27 - 1u)) / _e27);
    local_3 = 0u;
    loop {
        let _e34 = local_3;
        if (_e34 >= rounds) {
            break;
        }
        let _e37 = ((_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 4u)) + (_e34 * _e27));
        if (_e37 < _e6) {
            let _e41 = params[0].w;
            let _e44 = (_e41 + (_e37 * 2u));
            let _e47 = input[_e44];
            column_0_0_ = _e47;
            let _e51 = input[(_e44 + 1u)];
            column_0_1_ = _e51;
            let _e55 = input[(_e44 + 2u)];
            column_0_2_ = _e55;
            let _e60 = input[(_e44 + 3u)];
            column_0_3_ = _e60;
            let _e64 = input[(_e44 + 4u)];
            column_0_4_ = _e64;
            let _e69 = input[(_e44 + 5u)];
            column_0_5_ = _e69;
            let _e74 = input[(_e44 + 6u)];
            column_0_6_ = _e74;
            let _e79 = input[(_e44 + 7u)];
            column_0_7_ = _e79;
            let _e83 = params[1].x;
            let _e85 = (_e83 + (_e37 * 2u));
            let _e87 = input[_e85];
            column_1_0_ = _e87;
            let _e91 = input[(_e85 + 1u)];
            column_1_1_ = _e91;
            let _e95 = input[(_e85 + 2u)];
            column_1_2_ = _e95;
            let _e99 = input[(_e85 + 3u)];
            column_1_3_ = _e99;
            let _e103 = input[(_e85 + 4u)];
            column_1_4_ = _e103;
            let _e107 = input[(_e85 + 5u)];
            column_1_5_ = _e107;
            let _e111 = input[(_e85 + 6u)];
            column_1_6_ = _e111;
            let _e115 = input[(_e85 + 7u)];
            column_1_7_ = _e115;
        }
        local_4 = 0u;
        loop {
            let _e118 = local_4;
            if (_e118 >= 4u) {
                break;
            }
            let _e120 = column_0_0_;
            let _e121 = column_0_1_;
            let _e122 = (_e118 >= 1u);
            let _e123 = column_0_2_;
            let _e125 = column_0_3_;
            let _e127 = (_e118 >= 2u);
            let _e128 = column_0_4_;
            let _e130 = column_0_5_;
            let _e132 = (_e118 >= 3u);
            let _e133 = column_0_6_;
            let _e135 = column_0_7_;
            value_0_0_ = select(select(select(_e120, _e123, _e122), _e128, _e127), _e133, _e132);
            value_0_1_ = select(select(select(_e121, _e125, _e122), _e130, _e127), _e135, _e132);
            let _e139 = column_1_0_;
            let _e140 = column_1_1_;
            let _e141 = (_e118 >= 1u);
            let _e142 = column_1_2_;
            let _e144 = column_1_3_;
            let _e146 = (_e118 >= 2u);
            let _e147 = column_1_4_;
            let _e149 = column_1_5_;
            let _e151 = (_e118 >= 3u);
            let _e152 = column_1_6_;
            let _e154 = column_1_7_;
            value_1_0_ = select(select(select(_e139, _e142, _e141), _e147, _e146), _e152, _e151);
            value_1_1_ = select(select(select(_e140, _e144, _e141), _e149, _e146), _e154, _e151);
            let number = (_e37 + _e118);
            some = false;
            if (number < _e6) {
                row(number);
            }
            local_4 = (_e118 + 1u);
        }
        local_3 = (_e34 + 1u);
    }
    let _e167 = sum_l_extendedprice;
    let _e172 = sum_l_extendedprice_valid;
    values[local_2] = _e167.x;
    values[(local_2 + 256u)] = _e167.y;
    values[(local_2 + 512u)] = _e167.z;
    values[(local_2 + 768u)] = _e167.w;
    values[(local_2 + 1024u)] = select(0u, 1u, _e172);
    workgroupBarrier();
    let _e187 = (local_2 >> 4u);
    let _e189 = (local_2 & 15u);
    if ((_e189 < 16u) & (_e187 == 0u)) {
        let _e195 = values[_e189];
        let _e198 = values[(_e189 + 256u)];
        let _e201 = values[(_e189 + 512u)];
        let _e204 = values[(_e189 + 768u)];
        let _e207 = values[(_e189 + 1024u)];
        sum_l_extendedprice = vec4<u32>(_e195, _e198, _e201, _e204);
        sum_l_extendedprice_valid = (_e207 != 0u);
        local_5 = (_e189 + 16u);
        loop {
            let _e213 = local_5;
            if (_e213 >= 256u) {
                break;
            }
            let _e216 = values[_e213];
            let _e219 = values[(_e213 + 256u)];
            let _e222 = values[(_e213 + 512u)];
            let _e225 = values[(_e213 + 768u)];
            let _e228 = values[(_e213 + 1024u)];
            let _e229 = (_e228 != 0u);
            let _e230 = vec4<u32>(_e216, _e219, _e222, _e225);
            let _e231 = sum_l_extendedprice;
            let _e232 = add_128_(_e231, _e230);
            let _e236 = (bitcast<i32>(_e231.w) < 0i);
            let _e246 = sum_l_extendedprice_valid;
            sum_l_extendedprice_valid = (_e246 | _e229);
            sum_l_extendedprice = select(_e231, select(_e230, _e232, vec4(_e246)), vec4(_e229));
            local_5 = (_e213 + 16u);
        }
        let _e253 = sum_l_extendedprice;
        let _e258 = sum_l_extendedprice_valid;
        values[_e189] = _e253.x;
        values[(_e189 + 256u)] = _e253.y;
        values[(_e189 + 512u)] = _e253.z;
        values[(_e189 + 768u)] = _e253.w;
        values[(_e189 + 1024u)] = select(0u, 1u, _e258);
    }
    workgroupBarrier();
    let _e269 = (local_2 & 15u);
    if ((_e269 < 1u) & (_e187 == 0u)) {
        let _e274 = values[_e269];
        let _e277 = values[(_e269 + 256u)];
        let _e280 = values[(_e269 + 512u)];
        let _e283 = values[(_e269 + 768u)];
        let _e286 = values[(_e269 + 1024u)];
        sum_l_extendedprice = vec4<u32>(_e274, _e277, _e280, _e283);
        sum_l_extendedprice_valid = (_e286 != 0u);
        local_6 = (_e269 + 1u);
        loop {
            let _e291 = local_6;
            if (_e291 >= 16u) {
                break;
            }
            let _e294 = values[_e291];
            let _e297 = values[(_e291 + 256u)];
            let _e300 = values[(_e291 + 512u)];
            let _e303 = values[(_e291 + 768u)];
            let _e306 = values[(_e291 + 1024u)];
            let _e307 = (_e306 != 0u);
            let _e308 = vec4<u32>(_e294, _e297, _e300, _e303);
            let _e309 = sum_l_extendedprice;
            let _e310 = add_128_(_e309, _e308);
            let _e313 = (bitcast<i32>(_e309.w) < 0i);
            let _e323 = sum_l_extendedprice_valid;
            sum_l_extendedprice_valid = (_e323 | _e307);
            sum_l_extendedprice = select(_e309, select(_e308, _e310, vec4(_e323)), vec4(_e307));
            local_6 = (_e291 + 1u);
        }
        let _e330 = sum_l_extendedprice;
        let _e335 = sum_l_extendedprice_valid;
        values[_e269] = _e330.x;
        values[(_e269 + 256u)] = _e330.y;
        values[(_e269 + 512u)] = _e330.z;
        values[(_e269 + 768u)] = _e330.w;
        values[(_e269 + 1024u)] = select(0u, 1u, _e335);
    }
    workgroupBarrier();
    let _e347 = values[0u];
    let _e350 = values[(0u + 256u)];
    let _e353 = values[(0u + 512u)];
    let _e356 = values[(0u + 768u)];
    let _e359 = values[(0u + 1024u)];
    sum_l_extendedprice = vec4<u32>(_e347, _e350, _e353, _e356);
    sum_l_extendedprice_valid = (_e359 != 0u);
    workgroupBarrier();
    let _e362 = sum_l_extendedprice;
    let _e363 = sum_l_extendedprice_valid;
    if (local_2 == 0u) {
        let _e367 = params[3].z;
        let _e370 = params[3].w;
        let _e373 = params[4].x;
        let _e376 = params[4].y;
        let _e379 = atomicLoad((&sync[_e367]));
        if (_e379 <= _e370) {
            let _e382 = atomicAdd((&sync[_e367]), 1u);
            if (_e382 < _e370) {
                let _e385 = (_e373 + (_e382 * 5u));
                work[_e385] = 0u;
                work[(_e385 + 1u)] = 0u;
                work[(_e385 + 2u)] = 0u;
                work[(_e385 + 3u)] = 0u;
                work[(_e385 + 4u)] = 0u;
                work[_e385] = _e362.x;
                work[(_e385 + 1u)] = _e362.y;
                work[(_e385 + 2u)] = _e362.z;
                work[(_e385 + 3u)] = _e362.w;
                let _e410 = work[(_e385 + 4u)];
                work[(_e385 + 4u)] = select((_e410 & 4294967294u), (_e410 | 1u), _e363);
                work[(_e376 + _e382)] = 0u;
            }
        }
    }
}

// 6: kernel @scan_sums
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    out_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 5u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let _e43 = work[(_e32 + 2u)];
    let _e47 = work[(_e32 + 3u)];
    let v1_sum_l_extendedprice = vec4<u32>(_e35, _e39, _e43, _e47);
    let _e52 = work[(_e32 + 4u)];
    let _e55 = f64_from_i128_(v1_sum_l_extendedprice);
    let v3_ = vec2<u32>(0u, 1079574528u);
    let _e59 = f64_div(_e55, v3_);
    let v5_ = vec2<u32>(0u, 1075576832u);
    let _e62 = f64_div(_e59, v5_);
    let _e65 = params[1].x;
    let _e67 = (_e65 + (_e11 * 3u));
    work[_e67] = _e62.x;
    work[(_e67 + 1u)] = _e62.y;
    work[(_e67 + 2u)] = select(0u, 1u, ((_e52 & 1u) != 0u));
}

// 7: pass groups_groups of kernel @scan_lineitem
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

// 8: pass groups_aggregate of kernel @scan_lineitem
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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
    avg_l_quantity_sum = vec2<u32>();
    avg_l_quantity_count = vec2<u32>();
    avg_l_quantity_sum = vec2<u32>();
    avg_l_quantity_count = vec2<u32>();
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
                let _e72 = (parts + (_e59 * 6u));
                let _e73 = avg_l_quantity_sum;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                let _e81 = avg_l_quantity_count;
                work[(_e72 + 4u)] = _e81.x;
                work[(_e72 + 5u)] = _e81.y;
                work[(part_numbers + _e59)] = _e66;
            } else {
                let _e93 = (rows + (_e66 * 6u));
                whole_avg_l_quantity_sum = vec2<u32>();
                whole_avg_l_quantity_count = vec2<u32>();
                let _e100 = work[(_e93 + 2u)];
                let _e103 = work[(_e93 + 3u)];
                whole_avg_l_quantity_sum = vec2<u32>(_e100, _e103);
                let _e107 = work[(_e93 + 4u)];
                let _e110 = work[(_e93 + 5u)];
                whole_avg_l_quantity_count = vec2<u32>(_e107, _e110);
                let _e112 = avg_l_quantity_sum;
                let _e113 = whole_avg_l_quantity_sum;
                let _e114 = add_64_(_e113, _e112);
                let _e118 = (bitcast<i32>(_e113.y) < 0i);
                whole_avg_l_quantity_sum = _e114;
                let _e128 = avg_l_quantity_count;
                let _e129 = whole_avg_l_quantity_count;
                let _e130 = add_64_(_e129, _e128);
                let _e133 = (bitcast<i32>(_e129.y) < 0i);
                whole_avg_l_quantity_count = _e130;
                let _e143 = whole_avg_l_quantity_sum;
                work[(_e93 + 2u)] = _e143.x;
                work[(_e93 + 3u)] = _e143.y;
                let _e150 = whole_avg_l_quantity_count;
                work[(_e93 + 4u)] = _e150.x;
                work[(_e93 + 5u)] = _e150.y;
            }
            avg_l_quantity_sum = vec2<u32>();
            avg_l_quantity_count = vec2<u32>();
            is_first = false;
            group = _e65;
        }
        let _e161 = work[(order + _e61)];
        let _e164 = (entries + (_e161 * 7u));
        let _e166 = work[_e164];
        let _e171 = work[(_e164 + 3u)];
        let _e174 = work[(_e164 + 4u)];
        let _e175 = vec2<u32>(_e171, _e174);
        if ((_e166 & 1u) != 0u) {
            let _e176 = avg_l_quantity_sum;
            let _e177 = add_64_(_e176, _e175);
            let _e180 = (bitcast<i32>(_e176.y) < 0i);
            avg_l_quantity_sum = _e177;
        }
        let _e191 = work[_e164];
        let _e196 = work[(_e164 + 5u)];
        let _e199 = work[(_e164 + 6u)];
        let _e200 = vec2<u32>(_e196, _e199);
        if ((_e191 & 2u) != 0u) {
            let _e201 = avg_l_quantity_count;
            let _e202 = add_64_(_e201, _e200);
            let _e205 = (bitcast<i32>(_e201.y) < 0i);
            avg_l_quantity_count = _e202;
        }
        local_1 = (_e61 + 1u);
    }
    let _e216 = group;
    if _e44 {
        let _e217 = (_e59 + 1u);
        let _e218 = is_first;
        if _e218 {
            let _e220 = (parts + (_e59 * 6u));
            let _e221 = avg_l_quantity_sum;
            work[(_e220 + 2u)] = _e221.x;
            work[(_e220 + 3u)] = _e221.y;
            let _e228 = avg_l_quantity_count;
            work[(_e220 + 4u)] = _e228.x;
            work[(_e220 + 5u)] = _e228.y;
            work[(part_numbers + _e59)] = _e216;
            avg_l_quantity_sum = vec2<u32>();
            avg_l_quantity_count = vec2<u32>();
        }
        let _e240 = (parts + (_e217 * 6u));
        let _e241 = avg_l_quantity_sum;
        work[(_e240 + 2u)] = _e241.x;
        work[(_e240 + 3u)] = _e241.y;
        let _e248 = avg_l_quantity_count;
        work[(_e240 + 4u)] = _e248.x;
        work[(_e240 + 5u)] = _e248.y;
        work[(part_numbers + _e217)] = _e216;
    } else {
        if (_e43 > 0u) {
            let _e259 = (rows + (_e216 * 6u));
            whole_avg_l_quantity_sum_1 = vec2<u32>();
            whole_avg_l_quantity_count_1 = vec2<u32>();
            let _e266 = work[(_e259 + 2u)];
            let _e269 = work[(_e259 + 3u)];
            whole_avg_l_quantity_sum_1 = vec2<u32>(_e266, _e269);
            let _e273 = work[(_e259 + 4u)];
            let _e276 = work[(_e259 + 5u)];
            whole_avg_l_quantity_count_1 = vec2<u32>(_e273, _e276);
            let _e278 = avg_l_quantity_sum;
            let _e279 = whole_avg_l_quantity_sum_1;
            let _e280 = add_64_(_e279, _e278);
            let _e283 = (bitcast<i32>(_e279.y) < 0i);
            whole_avg_l_quantity_sum_1 = _e280;
            let _e293 = avg_l_quantity_count;
            let _e294 = whole_avg_l_quantity_count_1;
            let _e295 = add_64_(_e294, _e293);
            let _e298 = (bitcast<i32>(_e294.y) < 0i);
            whole_avg_l_quantity_count_1 = _e295;
            let _e308 = whole_avg_l_quantity_sum_1;
            work[(_e259 + 2u)] = _e308.x;
            work[(_e259 + 3u)] = _e308.y;
            let _e315 = whole_avg_l_quantity_count_1;
            work[(_e259 + 4u)] = _e315.x;
            work[(_e259 + 5u)] = _e315.y;
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
    avg_l_quantity_sum_1 = vec2<u32>();
    avg_l_quantity_count_1 = vec2<u32>();
    avg_l_quantity_sum_1 = vec2<u32>();
    avg_l_quantity_count_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e55 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e57 = local_3;
        if (_e57 >= _e43) {
            break;
        }
        let _e61 = (entries_1 + (_e57 * 7u));
        let _e64 = work[_e61];
        let _e70 = work[(_e61 + 3u)];
        let _e74 = work[(_e61 + 4u)];
        let _e75 = vec2<u32>(_e70, _e74);
        if ((_e64 & 1u) != 0u) {
            let _e76 = avg_l_quantity_sum_1;
            let _e77 = add_64_(_e76, _e75);
            let _e81 = (bitcast<i32>(_e76.y) < 0i);
            avg_l_quantity_sum_1 = _e77;
        }
        let _e92 = work[_e61];
        let _e98 = work[(_e61 + 5u)];
        let _e102 = work[(_e61 + 6u)];
        let _e103 = vec2<u32>(_e98, _e102);
        if ((_e92 & 2u) != 0u) {
            let _e104 = avg_l_quantity_count_1;
            let _e105 = add_64_(_e104, _e103);
            let _e108 = (bitcast<i32>(_e104.y) < 0i);
            avg_l_quantity_count_1 = _e105;
        }
        local_3 = (_e57 + 1u);
    }
    let _e119 = group_1;
    if (part_numbers_1 != 0u) {
        let _e120 = (_e55 + 1u);
        let _e121 = is_first_1;
        if _e121 {
            let _e123 = (parts_1 + (_e55 * 6u));
            let _e124 = avg_l_quantity_sum_1;
            work[(_e123 + 2u)] = _e124.x;
            work[(_e123 + 3u)] = _e124.y;
            let _e131 = avg_l_quantity_count_1;
            work[(_e123 + 4u)] = _e131.x;
            work[(_e123 + 5u)] = _e131.y;
            work[(part_numbers_1 + _e55)] = _e119;
            avg_l_quantity_sum_1 = vec2<u32>();
            avg_l_quantity_count_1 = vec2<u32>();
        }
        let _e143 = (parts_1 + (_e120 * 6u));
        let _e144 = avg_l_quantity_sum_1;
        work[(_e143 + 2u)] = _e144.x;
        work[(_e143 + 3u)] = _e144.y;
        let _e151 = avg_l_quantity_count_1;
        work[(_e143 + 4u)] = _e151.x;
        work[(_e143 + 5u)] = _e151.y;
        work[(part_numbers_1 + _e120)] = _e119;
    } else {
        if (_e43 > 0u) {
            let _e162 = (rows_1 + (_e119 * 6u));
            whole_avg_l_quantity_sum_2 = vec2<u32>();
            whole_avg_l_quantity_count_2 = vec2<u32>();
            let _e169 = work[(_e162 + 2u)];
            let _e172 = work[(_e162 + 3u)];
            whole_avg_l_quantity_sum_2 = vec2<u32>(_e169, _e172);
            let _e176 = work[(_e162 + 4u)];
            let _e179 = work[(_e162 + 5u)];
            whole_avg_l_quantity_count_2 = vec2<u32>(_e176, _e179);
            let _e181 = avg_l_quantity_sum_1;
            let _e182 = whole_avg_l_quantity_sum_2;
            let _e183 = add_64_(_e182, _e181);
            let _e186 = (bitcast<i32>(_e182.y) < 0i);
            whole_avg_l_quantity_sum_2 = _e183;
            let _e196 = avg_l_quantity_count_1;
            let _e197 = whole_avg_l_quantity_count_2;
            let _e198 = add_64_(_e197, _e196);
            let _e201 = (bitcast<i32>(_e197.y) < 0i);
            whole_avg_l_quantity_count_2 = _e198;
            let _e211 = whole_avg_l_quantity_sum_2;
            work[(_e162 + 2u)] = _e211.x;
            work[(_e162 + 3u)] = _e211.y;
            let _e218 = whole_avg_l_quantity_count_2;
            work[(_e162 + 4u)] = _e218.x;
            work[(_e162 + 5u)] = _e218.y;
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
    avg_l_quantity_sum_2 = vec2<u32>();
    avg_l_quantity_count_2 = vec2<u32>();
    avg_l_quantity_sum_2 = vec2<u32>();
    avg_l_quantity_count_2 = vec2<u32>();
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
                let _e72 = (parts_2 + (_e59 * 6u));
                let _e73 = avg_l_quantity_sum_2;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                let _e81 = avg_l_quantity_count_2;
                work[(_e72 + 4u)] = _e81.x;
                work[(_e72 + 5u)] = _e81.y;
                work[(part_numbers_2 + _e59)] = _e66;
            } else {
                let _e93 = (rows_2 + (_e66 * 6u));
                whole_avg_l_quantity_sum_3 = vec2<u32>();
                whole_avg_l_quantity_count_3 = vec2<u32>();
                let _e100 = work[(_e93 + 2u)];
                let _e103 = work[(_e93 + 3u)];
                whole_avg_l_quantity_sum_3 = vec2<u32>(_e100, _e103);
                let _e107 = work[(_e93 + 4u)];
                let _e110 = work[(_e93 + 5u)];
                whole_avg_l_quantity_count_3 = vec2<u32>(_e107, _e110);
                let _e112 = avg_l_quantity_sum_2;
                let _e113 = whole_avg_l_quantity_sum_3;
                let _e114 = add_64_(_e113, _e112);
                let _e118 = (bitcast<i32>(_e113.y) < 0i);
                whole_avg_l_quantity_sum_3 = _e114;
                let _e128 = avg_l_quantity_count_2;
                let _e129 = whole_avg_l_quantity_count_3;
                let _e130 = add_64_(_e129, _e128);
                let _e133 = (bitcast<i32>(_e129.y) < 0i);
                whole_avg_l_quantity_count_3 = _e130;
                let _e143 = whole_avg_l_quantity_sum_3;
                work[(_e93 + 2u)] = _e143.x;
                work[(_e93 + 3u)] = _e143.y;
                let _e150 = whole_avg_l_quantity_count_3;
                work[(_e93 + 4u)] = _e150.x;
                work[(_e93 + 5u)] = _e150.y;
            }
            avg_l_quantity_sum_2 = vec2<u32>();
            avg_l_quantity_count_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e65;
        }
        let _e160 = (entries_2 + (_e61 * 6u));
        let _e163 = work[(_e160 + 2u)];
        let _e166 = work[(_e160 + 3u)];
        let _e167 = vec2<u32>(_e163, _e166);
        let _e168 = avg_l_quantity_sum_2;
        let _e169 = add_64_(_e168, _e167);
        let _e172 = (bitcast<i32>(_e168.y) < 0i);
        avg_l_quantity_sum_2 = _e169;
        let _e184 = work[(_e160 + 4u)];
        let _e187 = work[(_e160 + 5u)];
        let _e188 = vec2<u32>(_e184, _e187);
        let _e189 = avg_l_quantity_count_2;
        let _e190 = add_64_(_e189, _e188);
        let _e193 = (bitcast<i32>(_e189.y) < 0i);
        avg_l_quantity_count_2 = _e190;
        local_5 = (_e61 + 1u);
    }
    let _e204 = group_2;
    if _e44 {
        let _e205 = (_e59 + 1u);
        let _e206 = is_first_2;
        if _e206 {
            let _e208 = (parts_2 + (_e59 * 6u));
            let _e209 = avg_l_quantity_sum_2;
            work[(_e208 + 2u)] = _e209.x;
            work[(_e208 + 3u)] = _e209.y;
            let _e216 = avg_l_quantity_count_2;
            work[(_e208 + 4u)] = _e216.x;
            work[(_e208 + 5u)] = _e216.y;
            work[(part_numbers_2 + _e59)] = _e204;
            avg_l_quantity_sum_2 = vec2<u32>();
            avg_l_quantity_count_2 = vec2<u32>();
        }
        let _e228 = (parts_2 + (_e205 * 6u));
        let _e229 = avg_l_quantity_sum_2;
        work[(_e228 + 2u)] = _e229.x;
        work[(_e228 + 3u)] = _e229.y;
        let _e236 = avg_l_quantity_count_2;
        work[(_e228 + 4u)] = _e236.x;
        work[(_e228 + 5u)] = _e236.y;
        work[(part_numbers_2 + _e205)] = _e204;
    } else {
        if (_e43 > 0u) {
            let _e247 = (rows_2 + (_e204 * 6u));
            whole_avg_l_quantity_sum_4 = vec2<u32>();
            whole_avg_l_quantity_count_4 = vec2<u32>();
            let _e254 = work[(_e247 + 2u)];
            let _e257 = work[(_e247 + 3u)];
            whole_avg_l_quantity_sum_4 = vec2<u32>(_e254, _e257);
            let _e261 = work[(_e247 + 4u)];
            let _e264 = work[(_e247 + 5u)];
            whole_avg_l_quantity_count_4 = vec2<u32>(_e261, _e264);
            let _e266 = avg_l_quantity_sum_2;
            let _e267 = whole_avg_l_quantity_sum_4;
            let _e268 = add_64_(_e267, _e266);
            let _e271 = (bitcast<i32>(_e267.y) < 0i);
            whole_avg_l_quantity_sum_4 = _e268;
            let _e281 = avg_l_quantity_count_2;
            let _e282 = whole_avg_l_quantity_count_4;
            let _e283 = add_64_(_e282, _e281);
            let _e286 = (bitcast<i32>(_e282.y) < 0i);
            whole_avg_l_quantity_count_4 = _e283;
            let _e296 = whole_avg_l_quantity_sum_4;
            work[(_e247 + 2u)] = _e296.x;
            work[(_e247 + 3u)] = _e296.y;
            let _e303 = whole_avg_l_quantity_count_4;
            work[(_e247 + 4u)] = _e303.x;
            work[(_e247 + 5u)] = _e303.y;
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
    avg_l_quantity_sum_3 = vec2<u32>();
    avg_l_quantity_count_3 = vec2<u32>();
    avg_l_quantity_sum_3 = vec2<u32>();
    avg_l_quantity_count_3 = vec2<u32>();
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
                let _e72 = (parts_3 + (_e59 * 6u));
                let _e73 = avg_l_quantity_sum_3;
                work[(_e72 + 2u)] = _e73.x;
                work[(_e72 + 3u)] = _e73.y;
                let _e81 = avg_l_quantity_count_3;
                work[(_e72 + 4u)] = _e81.x;
                work[(_e72 + 5u)] = _e81.y;
                work[(part_numbers_3 + _e59)] = _e66;
            } else {
                let _e93 = (rows_3 + (_e66 * 6u));
                whole_avg_l_quantity_sum_5 = vec2<u32>();
                whole_avg_l_quantity_count_5 = vec2<u32>();
                let _e100 = work[(_e93 + 2u)];
                let _e103 = work[(_e93 + 3u)];
                whole_avg_l_quantity_sum_5 = vec2<u32>(_e100, _e103);
                let _e107 = work[(_e93 + 4u)];
                let _e110 = work[(_e93 + 5u)];
                whole_avg_l_quantity_count_5 = vec2<u32>(_e107, _e110);
                let _e112 = avg_l_quantity_sum_3;
                let _e113 = whole_avg_l_quantity_sum_5;
                let _e114 = add_64_(_e113, _e112);
                let _e118 = (bitcast<i32>(_e113.y) < 0i);
                whole_avg_l_quantity_sum_5 = _e114;
                let _e128 = avg_l_quantity_count_3;
                let _e129 = whole_avg_l_quantity_count_5;
                let _e130 = add_64_(_e129, _e128);
                let _e133 = (bitcast<i32>(_e129.y) < 0i);
                whole_avg_l_quantity_count_5 = _e130;
                let _e143 = whole_avg_l_quantity_sum_5;
                work[(_e93 + 2u)] = _e143.x;
                work[(_e93 + 3u)] = _e143.y;
                let _e150 = whole_avg_l_quantity_count_5;
                work[(_e93 + 4u)] = _e150.x;
                work[(_e93 + 5u)] = _e150.y;
            }
            avg_l_quantity_sum_3 = vec2<u32>();
            avg_l_quantity_count_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e65;
        }
        let _e161 = work[(order_3 + _e61)];
        let _e163 = (entries_3 + (_e161 * 6u));
        let _e166 = work[(_e163 + 2u)];
        let _e169 = work[(_e163 + 3u)];
        let _e170 = vec2<u32>(_e166, _e169);
        let _e171 = avg_l_quantity_sum_3;
        let _e172 = add_64_(_e171, _e170);
        let _e175 = (bitcast<i32>(_e171.y) < 0i);
        avg_l_quantity_sum_3 = _e172;
        let _e187 = work[(_e163 + 4u)];
        let _e190 = work[(_e163 + 5u)];
        let _e191 = vec2<u32>(_e187, _e190);
        let _e192 = avg_l_quantity_count_3;
        let _e193 = add_64_(_e192, _e191);
        let _e196 = (bitcast<i32>(_e192.y) < 0i);
        avg_l_quantity_count_3 = _e193;
        local_7 = (_e61 + 1u);
    }
    let _e207 = group_3;
    if _e44 {
        let _e208 = (_e59 + 1u);
        let _e209 = is_first_3;
        if _e209 {
            let _e211 = (parts_3 + (_e59 * 6u));
            let _e212 = avg_l_quantity_sum_3;
            work[(_e211 + 2u)] = _e212.x;
            work[(_e211 + 3u)] = _e212.y;
            let _e219 = avg_l_quantity_count_3;
            work[(_e211 + 4u)] = _e219.x;
            work[(_e211 + 5u)] = _e219.y;
            work[(part_numbers_3 + _e59)] = _e207;
            avg_l_quantity_sum_3 = vec2<u32>();
            avg_l_quantity_count_3 = vec2<u32>();
        }
        let _e231 = (parts_3 + (_e208 * 6u));
        let _e232 = avg_l_quantity_sum_3;
        work[(_e231 + 2u)] = _e232.x;
        work[(_e231 + 3u)] = _e232.y;
        let _e239 = avg_l_quantity_count_3;
        work[(_e231 + 4u)] = _e239.x;
        work[(_e231 + 5u)] = _e239.y;
        work[(part_numbers_3 + _e208)] = _e207;
    } else {
        if (_e43 > 0u) {
            let _e250 = (rows_3 + (_e207 * 6u));
            whole_avg_l_quantity_sum_6 = vec2<u32>();
            whole_avg_l_quantity_count_6 = vec2<u32>();
            let _e257 = work[(_e250 + 2u)];
            let _e260 = work[(_e250 + 3u)];
            whole_avg_l_quantity_sum_6 = vec2<u32>(_e257, _e260);
            let _e264 = work[(_e250 + 4u)];
            let _e267 = work[(_e250 + 5u)];
            whole_avg_l_quantity_count_6 = vec2<u32>(_e264, _e267);
            let _e269 = avg_l_quantity_sum_3;
            let _e270 = whole_avg_l_quantity_sum_6;
            let _e271 = add_64_(_e270, _e269);
            let _e274 = (bitcast<i32>(_e270.y) < 0i);
            whole_avg_l_quantity_sum_6 = _e271;
            let _e284 = avg_l_quantity_count_3;
            let _e285 = whole_avg_l_quantity_count_6;
            let _e286 = add_64_(_e285, _e284);
            let _e289 = (bitcast<i32>(_e285.y) < 0i);
            whole_avg_l_quantity_count_6 = _e286;
            let _e299 = whole_avg_l_quantity_sum_6;
            work[(_e250 + 2u)] = _e299.x;
            work[(_e250 + 3u)] = _e299.y;
            let _e306 = whole_avg_l_quantity_count_6;
            work[(_e250 + 4u)] = _e306.x;
            work[(_e250 + 5u)] = _e306.y;
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
    avg_l_quantity_sum_4 = vec2<u32>();
    avg_l_quantity_count_4 = vec2<u32>();
    avg_l_quantity_sum_4 = vec2<u32>();
    avg_l_quantity_count_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e55 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e57 = local_9;
        if (_e57 >= _e43) {
            break;
        }
        let _e61 = (entries_4 + (_e57 * 6u));
        let _e65 = work[(_e61 + 2u)];
        let _e69 = work[(_e61 + 3u)];
        let _e70 = vec2<u32>(_e65, _e69);
        let _e71 = avg_l_quantity_sum_4;
        let _e72 = add_64_(_e71, _e70);
        let _e76 = (bitcast<i32>(_e71.y) < 0i);
        avg_l_quantity_sum_4 = _e72;
        let _e89 = work[(_e61 + 4u)];
        let _e93 = work[(_e61 + 5u)];
        let _e94 = vec2<u32>(_e89, _e93);
        let _e95 = avg_l_quantity_count_4;
        let _e96 = add_64_(_e95, _e94);
        let _e99 = (bitcast<i32>(_e95.y) < 0i);
        avg_l_quantity_count_4 = _e96;
        local_9 = (_e57 + 1u);
    }
    let _e110 = group_4;
    if (part_numbers_4 != 0u) {
        let _e111 = (_e55 + 1u);
        let _e112 = is_first_4;
        if _e112 {
            let _e114 = (parts_4 + (_e55 * 6u));
            let _e115 = avg_l_quantity_sum_4;
            work[(_e114 + 2u)] = _e115.x;
            work[(_e114 + 3u)] = _e115.y;
            let _e122 = avg_l_quantity_count_4;
            work[(_e114 + 4u)] = _e122.x;
            work[(_e114 + 5u)] = _e122.y;
            work[(part_numbers_4 + _e55)] = _e110;
            avg_l_quantity_sum_4 = vec2<u32>();
            avg_l_quantity_count_4 = vec2<u32>();
        }
        let _e134 = (parts_4 + (_e111 * 6u));
        let _e135 = avg_l_quantity_sum_4;
        work[(_e134 + 2u)] = _e135.x;
        work[(_e134 + 3u)] = _e135.y;
        let _e142 = avg_l_quantity_count_4;
        work[(_e134 + 4u)] = _e142.x;
        work[(_e134 + 5u)] = _e142.y;
        work[(part_numbers_4 + _e111)] = _e110;
    } else {
        if (_e43 > 0u) {
            let _e153 = (rows_4 + (_e110 * 6u));
            whole_avg_l_quantity_sum_7 = vec2<u32>();
            whole_avg_l_quantity_count_7 = vec2<u32>();
            let _e160 = work[(_e153 + 2u)];
            let _e163 = work[(_e153 + 3u)];
            whole_avg_l_quantity_sum_7 = vec2<u32>(_e160, _e163);
            let _e167 = work[(_e153 + 4u)];
            let _e170 = work[(_e153 + 5u)];
            whole_avg_l_quantity_count_7 = vec2<u32>(_e167, _e170);
            let _e172 = avg_l_quantity_sum_4;
            let _e173 = whole_avg_l_quantity_sum_7;
            let _e174 = add_64_(_e173, _e172);
            let _e177 = (bitcast<i32>(_e173.y) < 0i);
            whole_avg_l_quantity_sum_7 = _e174;
            let _e187 = avg_l_quantity_count_4;
            let _e188 = whole_avg_l_quantity_count_7;
            let _e189 = add_64_(_e188, _e187);
            let _e192 = (bitcast<i32>(_e188.y) < 0i);
            whole_avg_l_quantity_count_7 = _e189;
            let _e202 = whole_avg_l_quantity_sum_7;
            work[(_e153 + 2u)] = _e202.x;
            work[(_e153 + 3u)] = _e202.y;
            let _e209 = whole_avg_l_quantity_count_7;
            work[(_e153 + 4u)] = _e209.x;
            work[(_e153 + 5u)] = _e209.y;
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
    let _e60 = vec2<u32>(_e56, _e59);
    if ((_e49 & 1u) != 0u) {
        local_11 = false;
        if (_e60.x != 0u) {
            let _e68 = atomicAdd((&sync[_e46]), _e60.x);
            local_11 = ((_e68 + _e60.x) < _e68);
        }
        let _e71 = local_11;
        let _e74 = (_e60.y + select(0u, 1u, _e71));
        local_12 = false;
        if (_e74 != 0u) {
            let _e79 = atomicAdd((&sync[(_e46 + 1u)]), _e74);
            local_12 = ((_e79 + _e74) < _e79);
        }
        let _e82 = local_12;
    }
    let _e87 = work[_e39];
    let _e93 = work[(_e39 + 5u)];
    let _e97 = work[(_e39 + 6u)];
    let _e98 = vec2<u32>(_e93, _e97);
    if ((_e87 & 2u) != 0u) {
        local_13 = false;
        if (_e98.x != 0u) {
            let _e105 = atomicAdd((&sync[(_e46 + 2u)]), _e98.x);
            local_13 = ((_e105 + _e98.x) < _e105);
        }
        let _e108 = local_13;
        let _e111 = (_e98.y + select(0u, 1u, _e108));
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
    var avg_l_quantity_sum_5: vec2<u32>;
    var avg_l_quantity_count_5: vec2<u32>;
    var whole_avg_l_quantity_sum_8: vec2<u32>;
    var whole_avg_l_quantity_count_8: vec2<u32>;

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
    avg_l_quantity_sum_5 = vec2<u32>();
    avg_l_quantity_count_5 = vec2<u32>();
    avg_l_quantity_sum_5 = vec2<u32>();
    avg_l_quantity_count_5 = vec2<u32>();
    let _e49 = atomicLoad((&sync[_e39]));
    let _e53 = atomicLoad((&sync[(_e39 + 1u)]));
    avg_l_quantity_sum_5 = vec2<u32>(_e49, _e53);
    let _e58 = atomicLoad((&sync[(_e39 + 2u)]));
    let _e62 = atomicLoad((&sync[(_e39 + 3u)]));
    avg_l_quantity_count_5 = vec2<u32>(_e58, _e62);
    let _e66 = (rows_6 + (i_6 * 6u));
    whole_avg_l_quantity_sum_8 = vec2<u32>();
    whole_avg_l_quantity_count_8 = vec2<u32>();
    let _e74 = work[(_e66 + 2u)];
    let _e77 = work[(_e66 + 3u)];
    whole_avg_l_quantity_sum_8 = vec2<u32>(_e74, _e77);
    let _e81 = work[(_e66 + 4u)];
    let _e85 = work[(_e66 + 5u)];
    whole_avg_l_quantity_count_8 = vec2<u32>(_e81, _e85);
    let _e87 = avg_l_quantity_sum_5;
    let _e88 = whole_avg_l_quantity_sum_8;
    let _e89 = add_64_(_e88, _e87);
    let _e93 = (bitcast<i32>(_e88.y) < 0i);
    whole_avg_l_quantity_sum_8 = _e89;
    let _e103 = avg_l_quantity_count_5;
    let _e104 = whole_avg_l_quantity_count_8;
    let _e105 = add_64_(_e104, _e103);
    let _e108 = (bitcast<i32>(_e104.y) < 0i);
    whole_avg_l_quantity_count_8 = _e105;
    let _e118 = whole_avg_l_quantity_sum_8;
    work[(_e66 + 2u)] = _e118.x;
    work[(_e66 + 3u)] = _e118.y;
    let _e125 = whole_avg_l_quantity_count_8;
    work[(_e66 + 4u)] = _e125.x;
    work[(_e66 + 5u)] = _e125.y;
}

// 9: pass sums_aggregate of kernel @scan_lineitem_2
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
    var sum_l_extendedprice: vec4<u32>;
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_sum_l_extendedprice: vec4<u32>;
    var local_3: bool;
    var whole_sum_l_extendedprice_1: vec4<u32>;
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
    sum_l_extendedprice = vec4<u32>();
    local_1 = bool();
    sum_l_extendedprice = vec4<u32>();
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
                let _e72 = sum_l_extendedprice;
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
                whole_sum_l_extendedprice = vec4<u32>();
                local_3 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_sum_l_extendedprice = vec4<u32>(_e105, _e108, _e111, _e114);
                local_3 = ((_e118 & 1u) != 0u);
                let _e121 = sum_l_extendedprice;
                let _e122 = local_1;
                if _e122 {
                    let _e123 = local_3;
                    if _e123 {
                        let _e124 = whole_sum_l_extendedprice;
                        let _e125 = add_128_(_e124, _e121);
                        let _e129 = (bitcast<i32>(_e124.w) < 0i);
                        whole_sum_l_extendedprice = _e125;
                        local_3 = true;
                    } else {
                        whole_sum_l_extendedprice = _e121;
                        local_3 = true;
                    }
                }
                let _e139 = whole_sum_l_extendedprice;
                work[_e99] = _e139.x;
                work[(_e99 + 1u)] = _e139.y;
                work[(_e99 + 2u)] = _e139.z;
                work[(_e99 + 3u)] = _e139.w;
                let _e151 = local_3;
                let _e154 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e154 & 4294967294u), (_e154 | 1u), _e151);
            }
            sum_l_extendedprice = vec4<u32>();
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
                let _e184 = sum_l_extendedprice;
                let _e185 = add_128_(_e184, _e182);
                let _e188 = (bitcast<i32>(_e184.w) < 0i);
                sum_l_extendedprice = _e185;
                local_1 = true;
            } else {
                sum_l_extendedprice = _e182;
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
            let _e204 = sum_l_extendedprice;
            work[_e203] = _e204.x;
            work[(_e203 + 1u)] = _e204.y;
            work[(_e203 + 2u)] = _e204.z;
            work[(_e203 + 3u)] = _e204.w;
            let _e216 = local_1;
            let _e219 = work[(_e203 + 4u)];
            work[(_e203 + 4u)] = select((_e219 & 4294967294u), (_e219 | 1u), _e216);
            work[(part_numbers + _e58)] = _e199;
            sum_l_extendedprice = vec4<u32>();
            local_1 = false;
        }
        let _e229 = (parts + (_e200 * 5u));
        let _e230 = sum_l_extendedprice;
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
            whole_sum_l_extendedprice_1 = vec4<u32>();
            local_4 = bool();
            let _e261 = work[_e255];
            let _e264 = work[(_e255 + 1u)];
            let _e267 = work[(_e255 + 2u)];
            let _e270 = work[(_e255 + 3u)];
            let _e274 = work[(_e255 + 4u)];
            whole_sum_l_extendedprice_1 = vec4<u32>(_e261, _e264, _e267, _e270);
            local_4 = ((_e274 & 1u) != 0u);
            let _e277 = sum_l_extendedprice;
            let _e278 = local_1;
            if _e278 {
                let _e279 = local_4;
                if _e279 {
                    let _e280 = whole_sum_l_extendedprice_1;
                    let _e281 = add_128_(_e280, _e277);
                    let _e284 = (bitcast<i32>(_e280.w) < 0i);
                    whole_sum_l_extendedprice_1 = _e281;
                    local_4 = true;
                } else {
                    whole_sum_l_extendedprice_1 = _e277;
                    local_4 = true;
                }
            }
            let _e294 = whole_sum_l_extendedprice_1;
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
    var sum_l_extendedprice_1: vec4<u32>;
    var local_6: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_7: u32;
    var whole_sum_l_extendedprice_2: vec4<u32>;
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
    sum_l_extendedprice_1 = vec4<u32>();
    local_6 = bool();
    sum_l_extendedprice_1 = vec4<u32>();
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
                let _e82 = sum_l_extendedprice_1;
                let _e83 = add_128_(_e82, _e80);
                let _e87 = (bitcast<i32>(_e82.w) < 0i);
                sum_l_extendedprice_1 = _e83;
                local_6 = true;
            } else {
                sum_l_extendedprice_1 = _e80;
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
            let _e103 = sum_l_extendedprice_1;
            work[_e102] = _e103.x;
            work[(_e102 + 1u)] = _e103.y;
            work[(_e102 + 2u)] = _e103.z;
            work[(_e102 + 3u)] = _e103.w;
            let _e115 = local_6;
            let _e118 = work[(_e102 + 4u)];
            work[(_e102 + 4u)] = select((_e118 & 4294967294u), (_e118 | 1u), _e115);
            work[(part_numbers_1 + _e54)] = _e98;
            sum_l_extendedprice_1 = vec4<u32>();
            local_6 = false;
        }
        let _e129 = (parts_1 + (_e99 * 5u));
        let _e130 = sum_l_extendedprice_1;
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
            whole_sum_l_extendedprice_2 = vec4<u32>();
            local_8 = bool();
            let _e161 = work[_e155];
            let _e164 = work[(_e155 + 1u)];
            let _e167 = work[(_e155 + 2u)];
            let _e170 = work[(_e155 + 3u)];
            let _e174 = work[(_e155 + 4u)];
            whole_sum_l_extendedprice_2 = vec4<u32>(_e161, _e164, _e167, _e170);
            local_8 = ((_e174 & 1u) != 0u);
            let _e177 = sum_l_extendedprice_1;
            let _e178 = local_6;
            if _e178 {
                let _e179 = local_8;
                if _e179 {
                    let _e180 = whole_sum_l_extendedprice_2;
                    let _e181 = add_128_(_e180, _e177);
                    let _e184 = (bitcast<i32>(_e180.w) < 0i);
                    whole_sum_l_extendedprice_2 = _e181;
                    local_8 = true;
                } else {
                    whole_sum_l_extendedprice_2 = _e177;
                    local_8 = true;
                }
            }
            let _e194 = whole_sum_l_extendedprice_2;
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
    var sum_l_extendedprice_2: vec4<u32>;
    var local_10: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_11: u32;
    var whole_sum_l_extendedprice_3: vec4<u32>;
    var local_12: bool;
    var whole_sum_l_extendedprice_4: vec4<u32>;
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
    sum_l_extendedprice_2 = vec4<u32>();
    local_10 = bool();
    sum_l_extendedprice_2 = vec4<u32>();
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
                let _e72 = sum_l_extendedprice_2;
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
                whole_sum_l_extendedprice_3 = vec4<u32>();
                local_12 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_sum_l_extendedprice_3 = vec4<u32>(_e105, _e108, _e111, _e114);
                local_12 = ((_e118 & 1u) != 0u);
                let _e121 = sum_l_extendedprice_2;
                let _e122 = local_10;
                if _e122 {
                    let _e123 = local_12;
                    if _e123 {
                        let _e124 = whole_sum_l_extendedprice_3;
                        let _e125 = add_128_(_e124, _e121);
                        let _e129 = (bitcast<i32>(_e124.w) < 0i);
                        whole_sum_l_extendedprice_3 = _e125;
                        local_12 = true;
                    } else {
                        whole_sum_l_extendedprice_3 = _e121;
                        local_12 = true;
                    }
                }
                let _e139 = whole_sum_l_extendedprice_3;
                work[_e99] = _e139.x;
                work[(_e99 + 1u)] = _e139.y;
                work[(_e99 + 2u)] = _e139.z;
                work[(_e99 + 3u)] = _e139.w;
                let _e151 = local_12;
                let _e154 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e154 & 4294967294u), (_e154 | 1u), _e151);
            }
            sum_l_extendedprice_2 = vec4<u32>();
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
                let _e181 = sum_l_extendedprice_2;
                let _e182 = add_128_(_e181, _e174);
                let _e185 = (bitcast<i32>(_e181.w) < 0i);
                sum_l_extendedprice_2 = _e182;
                local_10 = true;
            } else {
                sum_l_extendedprice_2 = _e174;
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
            let _e201 = sum_l_extendedprice_2;
            work[_e200] = _e201.x;
            work[(_e200 + 1u)] = _e201.y;
            work[(_e200 + 2u)] = _e201.z;
            work[(_e200 + 3u)] = _e201.w;
            let _e213 = local_10;
            let _e216 = work[(_e200 + 4u)];
            work[(_e200 + 4u)] = select((_e216 & 4294967294u), (_e216 | 1u), _e213);
            work[(part_numbers_2 + _e58)] = _e196;
            sum_l_extendedprice_2 = vec4<u32>();
            local_10 = false;
        }
        let _e226 = (parts_2 + (_e197 * 5u));
        let _e227 = sum_l_extendedprice_2;
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
            whole_sum_l_extendedprice_4 = vec4<u32>();
            local_13 = bool();
            let _e258 = work[_e252];
            let _e261 = work[(_e252 + 1u)];
            let _e264 = work[(_e252 + 2u)];
            let _e267 = work[(_e252 + 3u)];
            let _e271 = work[(_e252 + 4u)];
            whole_sum_l_extendedprice_4 = vec4<u32>(_e258, _e261, _e264, _e267);
            local_13 = ((_e271 & 1u) != 0u);
            let _e274 = sum_l_extendedprice_2;
            let _e275 = local_10;
            if _e275 {
                let _e276 = local_13;
                if _e276 {
                    let _e277 = whole_sum_l_extendedprice_4;
                    let _e278 = add_128_(_e277, _e274);
                    let _e281 = (bitcast<i32>(_e277.w) < 0i);
                    whole_sum_l_extendedprice_4 = _e278;
                    local_13 = true;
                } else {
                    whole_sum_l_extendedprice_4 = _e274;
                    local_13 = true;
                }
            }
            let _e291 = whole_sum_l_extendedprice_4;
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
    var sum_l_extendedprice_3: vec4<u32>;
    var local_15: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_16: u32;
    var whole_sum_l_extendedprice_5: vec4<u32>;
    var local_17: bool;
    var whole_sum_l_extendedprice_6: vec4<u32>;
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
    sum_l_extendedprice_3 = vec4<u32>();
    local_15 = bool();
    sum_l_extendedprice_3 = vec4<u32>();
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
                let _e72 = sum_l_extendedprice_3;
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
                whole_sum_l_extendedprice_5 = vec4<u32>();
                local_17 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_sum_l_extendedprice_5 = vec4<u32>(_e105, _e108, _e111, _e114);
                local_17 = ((_e118 & 1u) != 0u);
                let _e121 = sum_l_extendedprice_3;
                let _e122 = local_15;
                if _e122 {
                    let _e123 = local_17;
                    if _e123 {
                        let _e124 = whole_sum_l_extendedprice_5;
                        let _e125 = add_128_(_e124, _e121);
                        let _e129 = (bitcast<i32>(_e124.w) < 0i);
                        whole_sum_l_extendedprice_5 = _e125;
                        local_17 = true;
                    } else {
                        whole_sum_l_extendedprice_5 = _e121;
                        local_17 = true;
                    }
                }
                let _e139 = whole_sum_l_extendedprice_5;
                work[_e99] = _e139.x;
                work[(_e99 + 1u)] = _e139.y;
                work[(_e99 + 2u)] = _e139.z;
                work[(_e99 + 3u)] = _e139.w;
                let _e151 = local_17;
                let _e154 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e154 & 4294967294u), (_e154 | 1u), _e151);
            }
            sum_l_extendedprice_3 = vec4<u32>();
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
                let _e184 = sum_l_extendedprice_3;
                let _e185 = add_128_(_e184, _e177);
                let _e188 = (bitcast<i32>(_e184.w) < 0i);
                sum_l_extendedprice_3 = _e185;
                local_15 = true;
            } else {
                sum_l_extendedprice_3 = _e177;
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
            let _e204 = sum_l_extendedprice_3;
            work[_e203] = _e204.x;
            work[(_e203 + 1u)] = _e204.y;
            work[(_e203 + 2u)] = _e204.z;
            work[(_e203 + 3u)] = _e204.w;
            let _e216 = local_15;
            let _e219 = work[(_e203 + 4u)];
            work[(_e203 + 4u)] = select((_e219 & 4294967294u), (_e219 | 1u), _e216);
            work[(part_numbers_3 + _e58)] = _e199;
            sum_l_extendedprice_3 = vec4<u32>();
            local_15 = false;
        }
        let _e229 = (parts_3 + (_e200 * 5u));
        let _e230 = sum_l_extendedprice_3;
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
            whole_sum_l_extendedprice_6 = vec4<u32>();
            local_18 = bool();
            let _e261 = work[_e255];
            let _e264 = work[(_e255 + 1u)];
            let _e267 = work[(_e255 + 2u)];
            let _e270 = work[(_e255 + 3u)];
            let _e274 = work[(_e255 + 4u)];
            whole_sum_l_extendedprice_6 = vec4<u32>(_e261, _e264, _e267, _e270);
            local_18 = ((_e274 & 1u) != 0u);
            let _e277 = sum_l_extendedprice_3;
            let _e278 = local_15;
            if _e278 {
                let _e279 = local_18;
                if _e279 {
                    let _e280 = whole_sum_l_extendedprice_6;
                    let _e281 = add_128_(_e280, _e277);
                    let _e284 = (bitcast<i32>(_e280.w) < 0i);
                    whole_sum_l_extendedprice_6 = _e281;
                    local_18 = true;
                } else {
                    whole_sum_l_extendedprice_6 = _e277;
                    local_18 = true;
                }
            }
            let _e294 = whole_sum_l_extendedprice_6;
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
    var sum_l_extendedprice_4: vec4<u32>;
    var local_20: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_21: u32;
    var whole_sum_l_extendedprice_7: vec4<u32>;
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
    sum_l_extendedprice_4 = vec4<u32>();
    local_20 = bool();
    sum_l_extendedprice_4 = vec4<u32>();
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
                let _e82 = sum_l_extendedprice_4;
                let _e83 = add_128_(_e82, _e74);
                let _e87 = (bitcast<i32>(_e82.w) < 0i);
                sum_l_extendedprice_4 = _e83;
                local_20 = true;
            } else {
                sum_l_extendedprice_4 = _e74;
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
            let _e103 = sum_l_extendedprice_4;
            work[_e102] = _e103.x;
            work[(_e102 + 1u)] = _e103.y;
            work[(_e102 + 2u)] = _e103.z;
            work[(_e102 + 3u)] = _e103.w;
            let _e115 = local_20;
            let _e118 = work[(_e102 + 4u)];
            work[(_e102 + 4u)] = select((_e118 & 4294967294u), (_e118 | 1u), _e115);
            work[(part_numbers_4 + _e54)] = _e98;
            sum_l_extendedprice_4 = vec4<u32>();
            local_20 = false;
        }
        let _e129 = (parts_4 + (_e99 * 5u));
        let _e130 = sum_l_extendedprice_4;
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
            whole_sum_l_extendedprice_7 = vec4<u32>();
            local_22 = bool();
            let _e161 = work[_e155];
            let _e164 = work[(_e155 + 1u)];
            let _e167 = work[(_e155 + 2u)];
            let _e170 = work[(_e155 + 3u)];
            let _e174 = work[(_e155 + 4u)];
            whole_sum_l_extendedprice_7 = vec4<u32>(_e161, _e164, _e167, _e170);
            local_22 = ((_e174 & 1u) != 0u);
            let _e177 = sum_l_extendedprice_4;
            let _e178 = local_20;
            if _e178 {
                let _e179 = local_22;
                if _e179 {
                    let _e180 = whole_sum_l_extendedprice_7;
                    let _e181 = add_128_(_e180, _e177);
                    let _e184 = (bitcast<i32>(_e180.w) < 0i);
                    whole_sum_l_extendedprice_7 = _e181;
                    local_22 = true;
                } else {
                    whole_sum_l_extendedprice_7 = _e177;
                    local_22 = true;
                }
            }
            let _e194 = whole_sum_l_extendedprice_7;
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

// pass index: as number 11
