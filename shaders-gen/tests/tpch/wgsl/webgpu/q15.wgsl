// 1: kernel @scan_lineitem
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

fn u32_mul_wide(a_1: u32, b_1: u32) -> vec2<u32> {
    let _e3 = (a_1 & 65535u);
    let _e5 = (a_1 >> 16u);
    let _e6 = (b_1 & 65535u);
    let _e7 = (b_1 >> 16u);
    let _e9 = (_e3 * _e7);
    let _e10 = (_e5 * _e6);
    return vec2<u32>((a_1 * b_1), ((((_e5 * _e7) + (_e9 >> 16u)) + (_e10 >> 16u)) + (((((_e3 * _e6) >> 16u) + (_e9 & 65535u)) + (_e10 & 65535u)) >> 16u)));
}

fn i64_mul(a_2: vec2<u32>, b_2: vec2<u32>) -> vec2<u32> {
    let _e4 = u32_mul_wide(a_2.x, b_2.x);
    return vec2<u32>(_e4.x, ((_e4.y + (a_2.x * b_2.y)) + (a_2.y * b_2.x)));
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

fn i64_mul_overflows(a_4: vec2<u32>, b_4: vec2<u32>) -> bool {
    let _e24 = select(a_4, vec2<u32>((0u - a_4.x), (~(a_4.y) + u32((a_4.x == 0u)))), vec2(((a_4.y >> 31u) != 0u)));
    let _e38 = select(b_4, vec2<u32>((0u - b_4.x), (~(b_4.y) + u32((b_4.x == 0u)))), vec2(((b_4.y >> 31u) != 0u)));
    if ((select(countLeadingZeros(_e24.y), (countLeadingZeros(_e24.x) + 32u), (_e24.y == 0u)) + select(countLeadingZeros(_e38.y), (countLeadingZeros(_e38.x) + 32u), (_e38.y == 0u))) >= 65u) {
        return false;
    }
    let _e60 = u64_mul_wide(_e24, _e38);
    let _e63 = vec2<u32>(_e60.x, _e60.y);
    let _e65 = vec2<u32>(0u, 2147483648u);
    let _e77 = vec2<u32>(_e60.z, _e60.w);
    return (!(((_e77.x | _e77.y) == 0u)) | (((_e63.y >> 31u) != 0u) & !(((((_e63.x ^ _e65.x) | (_e63.y ^ _e65.y)) == 0u) & (((a_4.y >> 31u) != 0u) != ((b_4.y >> 31u) != 0u))))));
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
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
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_l_shipdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_ge = !((v0_l_shipdate < v1_));
    let _e43 = params[5u];
    let v3_ = bitcast<i32>(_e43);
    let v4_lt = (v0_l_shipdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v6_l_suppkey = vec2<u32>(_e53, _e56);
        let _e60 = params[7u];
        let _e62 = (_e60 + (row * 2u));
        let _e64 = input[_e62];
        let _e67 = input[(_e62 + 1u)];
        let v7_l_extendedprice = vec2<u32>(_e64, _e67);
        let _e71 = params[8u];
        let _e73 = (_e71 + (row * 2u));
        let _e75 = input[_e73];
        let _e78 = input[(_e73 + 1u)];
        let v8_l_discount = vec2<u32>(_e75, _e78);
        let _e82 = params[9u];
        let _e85 = params[10u];
        let v9_ = vec2<u32>(_e82, _e85);
        let _e89 = add_64_(~(v8_l_discount), vec2<u32>(1u, 0u));
        let _e90 = add_64_(v9_, _e89);
        let _e94 = (bitcast<i32>(v9_.y) < 0i);
        let _e104 = i64_mul(v7_l_extendedprice, _e90);
        let _e105 = i64_mul_overflows(v7_l_extendedprice, _e90);
        let _e106 = groups_rows;
        groups_rows = (_e106 + 1u);
    }
    let _e110 = params[11u];
    let _e112 = groups_rows;
    work[(_e110 + _e11)] = _e112;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e28 = params[11u];
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
    let v2_ge_1 = !((v0_l_shipdate_1 < v1_1));
    let _e55 = params[5u];
    let v3_1 = bitcast<i32>(_e55);
    let v4_lt_1 = (v0_l_shipdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v6_l_suppkey_1 = vec2<u32>(_e65, _e68);
        let _e72 = params[7u];
        let _e74 = (_e72 + (row_1 * 2u));
        let _e76 = input[_e74];
        let _e79 = input[(_e74 + 1u)];
        let v7_l_extendedprice_1 = vec2<u32>(_e76, _e79);
        let _e83 = params[8u];
        let _e85 = (_e83 + (row_1 * 2u));
        let _e87 = input[_e85];
        let _e90 = input[(_e85 + 1u)];
        let v8_l_discount_1 = vec2<u32>(_e87, _e90);
        let _e94 = params[9u];
        let _e97 = params[10u];
        let v9_1 = vec2<u32>(_e94, _e97);
        let _e101 = add_64_(~(v8_l_discount_1), vec2<u32>(1u, 0u));
        let _e102 = add_64_(v9_1, _e101);
        let _e106 = (bitcast<i32>(v9_1.y) < 0i);
        let _e116 = i64_mul(v7_l_extendedprice_1, _e102);
        let _e117 = i64_mul_overflows(v7_l_extendedprice_1, _e102);
        let _e118 = groups_rows_1;
        groups_rows_1 = (_e118 + 1u);
        let _e123 = params[12u];
        let _e125 = (_e123 + ((_e32 + _e118) * 5u));
        work[_e125] = 1u;
        work[(_e125 + 1u)] = v6_l_suppkey_1.x;
        work[(_e125 + 2u)] = v6_l_suppkey_1.y;
        work[(_e125 + 3u)] = _e116.x;
        work[(_e125 + 4u)] = _e116.y;
    }
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

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var revenue_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + _e11);
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    revenue_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row * 4u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_l_suppkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_sum_arg = vec2<u32>(_e41, _e44);
    let _e53 = select(0u, 4294967295u, (bitcast<i32>(v2_sum_arg.y) < 0i));
    let v3_ = vec4<u32>(v2_sum_arg.x, v2_sum_arg.y, _e53, _e53);
    let _e57 = params[4u];
    let _e60 = (_e57 + (_e11 * 6u));
    work[_e60] = v1_l_suppkey.x;
    work[(_e60 + 1u)] = v1_l_suppkey.y;
    work[(_e60 + 2u)] = v3_.x;
    work[(_e60 + 3u)] = v3_.y;
    work[(_e60 + 4u)] = v3_.z;
    work[(_e60 + 5u)] = v3_.w;
}

// 3: kernel @scan_revenue
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> max_total_revenue: vec4<u32>;
var<private> max_total_revenue_valid: bool;
var<private> some: bool;
var<workgroup> values: array<u32, 1280>;

fn less_128_(a: vec4<u32>, b: vec4<u32>) -> bool {
    let _e19 = bitcast<i32>(a.w);
    let _e20 = bitcast<i32>(b.w);
    return ((_e19 < _e20) | ((_e19 == _e20) & ((a.z < b.z) | ((a.z == b.z) & ((a.y < b.y) | ((a.y == b.y) & (a.x < b.x)))))));
}

fn row(a_1: u32) {
    let _e8 = params[3u];
    let _e11 = (_e8 + (a_1 * 6u));
    let _e15 = work[(_e11 + 2u)];
    let _e18 = work[(_e11 + 3u)];
    let _e22 = work[(_e11 + 4u)];
    let _e26 = work[(_e11 + 5u)];
    let v1_sum_arg = vec4<u32>(_e15, _e18, _e22, _e26);
    let _e30 = max_total_revenue_valid;
    if _e30 {
        let _e31 = max_total_revenue;
        let _e32 = less_128_(_e31, v1_sum_arg);
        max_total_revenue = select(_e31, v1_sum_arg, vec4(_e32));
        max_total_revenue_valid = true;
    } else {
        max_total_revenue = v1_sum_arg;
        max_total_revenue_valid = true;
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
    let _e31 = (_e28 + (row_1 * 6u));
    let _e35 = work[(_e31 + 2u)];
    let _e38 = work[(_e31 + 3u)];
    let _e42 = work[(_e31 + 4u)];
    let _e46 = work[(_e31 + 5u)];
    let v1_sum_arg_1 = vec4<u32>(_e35, _e38, _e42, _e46);
    let _e49 = params[4u];
    let _e51 = (_e49 + (_e11 * 5u));
    work[_e51] = 1u;
    work[(_e51 + 1u)] = v1_sum_arg_1.x;
    work[(_e51 + 2u)] = v1_sum_arg_1.y;
    work[(_e51 + 3u)] = v1_sum_arg_1.z;
    work[(_e51 + 4u)] = v1_sum_arg_1.w;
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
    let _e46 = max_total_revenue;
    let _e51 = max_total_revenue_valid;
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
        max_total_revenue = vec4<u32>(_e71, _e74, _e77, _e80);
        max_total_revenue_valid = (_e83 != 0u);
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
            let _e107 = max_total_revenue;
            let _e108 = less_128_(_e107, _e106);
            let _e111 = max_total_revenue_valid;
            max_total_revenue_valid = (_e111 | _e105);
            max_total_revenue = select(_e107, select(_e106, select(_e107, _e106, vec4(_e108)), vec4(_e111)), vec4(_e105));
            local_3 = (_e89 + 1u);
        }
        let _e118 = max_total_revenue;
        let _e123 = max_total_revenue_valid;
        values[_e68] = _e118.x;
        values[(_e68 + 256u)] = _e118.y;
        values[(_e68 + 512u)] = _e118.z;
        values[(_e68 + 768u)] = _e118.w;
        values[(_e68 + 1024u)] = select(0u, 1u, _e123);
    }
    workgroupBarrier();
    if (local_1 < 1u) {
        let _e135 = (local_1 * 256u);
        let _e138 = values[_e135];
        let _e141 = values[(_e135 + 256u)];
        let _e144 = values[(_e135 + 512u)];
        let _e147 = values[(_e135 + 768u)];
        let _e150 = values[(_e135 + 1024u)];
        max_total_revenue = vec4<u32>(_e138, _e141, _e144, _e147);
        max_total_revenue_valid = (_e150 != 0u);
        local_4 = (_e135 + 16u);
        loop {
            let _e155 = local_4;
            if (_e155 >= (_e135 + 256u)) {
                break;
            }
            let _e158 = values[_e155];
            let _e161 = values[(_e155 + 256u)];
            let _e164 = values[(_e155 + 512u)];
            let _e167 = values[(_e155 + 768u)];
            let _e170 = values[(_e155 + 1024u)];
            let _e171 = (_e170 != 0u);
            let _e172 = vec4<u32>(_e158, _e161, _e164, _e167);
            let _e173 = max_total_revenue;
            let _e174 = less_128_(_e173, _e172);
            let _e177 = max_total_revenue_valid;
            max_total_revenue_valid = (_e177 | _e171);
            max_total_revenue = select(_e173, select(_e172, select(_e173, _e172, vec4(_e174)), vec4(_e177)), vec4(_e171));
            local_4 = (_e155 + 16u);
        }
        let _e184 = max_total_revenue;
        let _e189 = max_total_revenue_valid;
        values[_e135] = _e184.x;
        values[(_e135 + 256u)] = _e184.y;
        values[(_e135 + 512u)] = _e184.z;
        values[(_e135 + 768u)] = _e184.w;
        values[(_e135 + 1024u)] = select(0u, 1u, _e189);
    }
    workgroupBarrier();
    let _e200 = max_total_revenue;
    let _e201 = max_total_revenue_valid;
    if (local_1 == 0u) {
        let _e205 = params[5u];
        let _e208 = params[6u];
        let _e211 = params[7u];
        let _e214 = params[8u];
        let _e217 = atomicLoad((&sync[_e205]));
        if (_e217 <= _e208) {
            let _e220 = atomicAdd((&sync[_e205]), 1u);
            if (_e220 < _e208) {
                let _e223 = (_e211 + (_e220 * 5u));
                work[_e223] = 0u;
                work[(_e223 + 1u)] = 0u;
                work[(_e223 + 2u)] = 0u;
                work[(_e223 + 3u)] = 0u;
                work[(_e223 + 4u)] = 0u;
                work[_e223] = _e200.x;
                work[(_e223 + 1u)] = _e200.y;
                work[(_e223 + 2u)] = _e200.z;
                work[(_e223 + 3u)] = _e200.w;
                let _e251 = work[(_e223 + 4u)];
                work[(_e223 + 4u)] = select((_e251 & 4294967294u), (_e251 | 1u), _e201);
                work[(_e214 + _e220)] = 0u;
            }
        }
    }
}

// 4: kernel @scan_sums
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;

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
    let _e31 = (_e28 + (row * 5u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let _e40 = work[(_e31 + 2u)];
    let _e43 = work[(_e31 + 3u)];
    let v3_ = vec4<u32>(_e34, _e37, _e40, _e43);
    let _e48 = work[(_e31 + 4u)];
    let v2_ = ((_e48 & 1u) != 0u);
    if v2_ {
        let _e52 = index_rows;
        index_rows = (_e52 + 1u);
    }
    let _e55 = params[4u];
    let _e57 = index_rows;
    work[(_e55 + _e11)] = _e57;
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
    let _e28 = params[4u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = (_e40 + (row_1 * 5u));
    let _e45 = work[_e43];
    let _e48 = work[(_e43 + 1u)];
    let _e51 = work[(_e43 + 2u)];
    let _e54 = work[(_e43 + 3u)];
    let v3_1 = vec4<u32>(_e45, _e48, _e51, _e54);
    let _e58 = work[(_e43 + 4u)];
    let v2_1 = ((_e58 & 1u) != 0u);
    if v2_1 {
        let _e62 = index_rows_1;
        index_rows_1 = (_e62 + 1u);
        let _e66 = params[5u];
        let _e68 = (_e66 + ((_e32 + _e62) * 4u));
        work[_e68] = v3_1.x;
        work[(_e68 + 1u)] = v3_1.y;
        work[(_e68 + 2u)] = v3_1.z;
        work[(_e68 + 3u)] = v3_1.w;
    }
}

// 5: kernel @scan_revenue_2
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
    let _e31 = (_e28 + (row * 6u));
    let _e35 = work[(_e31 + 2u)];
    let _e38 = work[(_e31 + 3u)];
    let _e42 = work[(_e31 + 4u)];
    let _e46 = work[(_e31 + 5u)];
    let v1_sum_arg = vec4<u32>(_e35, _e38, _e42, _e46);
    let _e53 = hash_step(2538058380u, v1_sum_arg.x);
    let _e54 = hash_step(_e53, v1_sum_arg.y);
    let _e55 = hash_step(_e54, v1_sum_arg.z);
    let _e56 = hash_step(_e55, v1_sum_arg.w);
    let _e59 = hash_finish((_e56 ^ 16u));
    let _e61 = params[4u];
    let _e63 = params[5u];
    let _e65 = (_e63 + (_e59 & _e61));
    let _e67 = work[_e65];
    let matches_end = work[(_e65 + 1u)];
    position = _e67;
    loop {
        let _e72 = position;
        if (_e72 >= matches_end) {
            break;
        }
        position = (_e72 + 1u);
        let _e76 = params[6u];
        let candidate = work[(_e76 + _e72)];
        let _e82 = params[7u];
        let _e84 = (_e82 + (candidate * 4u));
        let _e86 = work[_e84];
        let _e89 = work[(_e84 + 1u)];
        let _e92 = work[(_e84 + 2u)];
        let _e95 = work[(_e84 + 3u)];
        if !(all((v1_sum_arg == vec4<u32>(_e86, _e89, _e92, _e95)))) {
            continue;
        }
        let _e101 = work[_e31];
        let _e104 = work[(_e31 + 1u)];
        let v3_l_suppkey = vec2<u32>(_e101, _e104);
        let _e106 = index_2_rows;
        index_2_rows = (_e106 + 1u);
    }
    let _e110 = params[8u];
    let _e112 = index_2_rows;
    work[(_e110 + _e11)] = _e112;
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
    let _e28 = params[8u];
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
    let v1_sum_arg_1 = vec4<u32>(_e46, _e49, _e53, _e57);
    let _e64 = hash_step(2538058380u, v1_sum_arg_1.x);
    let _e65 = hash_step(_e64, v1_sum_arg_1.y);
    let _e66 = hash_step(_e65, v1_sum_arg_1.z);
    let _e67 = hash_step(_e66, v1_sum_arg_1.w);
    let _e70 = hash_finish((_e67 ^ 16u));
    let _e72 = params[4u];
    let _e74 = params[5u];
    let _e76 = (_e74 + (_e70 & _e72));
    let _e78 = work[_e76];
    let matches_end_1 = work[(_e76 + 1u)];
    position_1 = _e78;
    loop {
        let _e83 = position_1;
        if (_e83 >= matches_end_1) {
            break;
        }
        position_1 = (_e83 + 1u);
        let _e87 = params[6u];
        let candidate_1 = work[(_e87 + _e83)];
        let _e93 = params[7u];
        let _e95 = (_e93 + (candidate_1 * 4u));
        let _e97 = work[_e95];
        let _e100 = work[(_e95 + 1u)];
        let _e103 = work[(_e95 + 2u)];
        let _e106 = work[(_e95 + 3u)];
        if !(all((v1_sum_arg_1 == vec4<u32>(_e97, _e100, _e103, _e106)))) {
            continue;
        }
        let _e112 = work[_e43];
        let _e115 = work[(_e43 + 1u)];
        let v3_l_suppkey_1 = vec2<u32>(_e112, _e115);
        let _e117 = index_2_rows_1;
        index_2_rows_1 = (_e117 + 1u);
        let _e122 = params[9u];
        let _e124 = (_e122 + ((_e32 + _e117) * 6u));
        work[_e124] = v3_l_suppkey_1.x;
        work[(_e124 + 1u)] = v3_l_suppkey_1.y;
        work[(_e124 + 2u)] = v1_sum_arg_1.x;
        work[(_e124 + 3u)] = v1_sum_arg_1.y;
        work[(_e124 + 4u)] = v1_sum_arg_1.z;
        work[(_e124 + 5u)] = v1_sum_arg_1.w;
    }
}

// 6: kernel @scan_supplier
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
    let _e30 = (_e28 + (row * 2u));
    let _e33 = input[_e30];
    let _e36 = input[(_e30 + 1u)];
    let v0_s_suppkey = vec2<u32>(_e33, _e36);
    let _e41 = hash_step(2538058380u, v0_s_suppkey.x);
    let _e42 = hash_step(_e41, v0_s_suppkey.y);
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
        let _e74 = (_e72 + (candidate * 6u));
        let _e76 = work[_e74];
        let _e79 = work[(_e74 + 1u)];
        if !(all((v0_s_suppkey == vec2<u32>(_e76, _e79)))) {
            continue;
        }
        let _e85 = params[8u];
        let _e88 = params[9u];
        let _e89 = (_e85 + row);
        let _e91 = input[_e89];
        let _e94 = input[(_e89 + 1u)];
        let v6_ = vec2<u32>((_e88 + _e91), (_e94 - _e91));
        let _e100 = params[10u];
        let _e103 = params[11u];
        let _e104 = (_e100 + row);
        let _e106 = input[_e104];
        let _e109 = input[(_e104 + 1u)];
        let v7_ = vec2<u32>((_e103 + _e106), (_e109 - _e106));
        let _e115 = params[12u];
        let _e118 = params[13u];
        let _e119 = (_e115 + row);
        let _e121 = input[_e119];
        let _e124 = input[(_e119 + 1u)];
        let v8_ = vec2<u32>((_e118 + _e121), (_e124 - _e121));
        let _e130 = work[(_e74 + 2u)];
        let _e133 = work[(_e74 + 3u)];
        let _e136 = work[(_e74 + 4u)];
        let _e139 = work[(_e74 + 5u)];
        let v5_total_revenue = vec4<u32>(_e130, _e133, _e136, _e139);
        let _e141 = sorted_rows;
        sorted_rows = (_e141 + 1u);
    }
    let _e145 = params[14u];
    let _e147 = sorted_rows;
    work[(_e145 + _e11)] = _e147;
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
    let _e28 = params[14u];
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
    let v0_s_suppkey_1 = vec2<u32>(_e45, _e48);
    let _e53 = hash_step(2538058380u, v0_s_suppkey_1.x);
    let _e54 = hash_step(_e53, v0_s_suppkey_1.y);
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
        let _e85 = (_e83 + (candidate_1 * 6u));
        let _e87 = work[_e85];
        let _e90 = work[(_e85 + 1u)];
        if !(all((v0_s_suppkey_1 == vec2<u32>(_e87, _e90)))) {
            continue;
        }
        let _e96 = params[8u];
        let _e99 = params[9u];
        let _e100 = (_e96 + row_1);
        let _e102 = input[_e100];
        let _e105 = input[(_e100 + 1u)];
        let v6_1 = vec2<u32>((_e99 + _e102), (_e105 - _e102));
        let _e111 = params[10u];
        let _e114 = params[11u];
        let _e115 = (_e111 + row_1);
        let _e117 = input[_e115];
        let _e120 = input[(_e115 + 1u)];
        let v7_1 = vec2<u32>((_e114 + _e117), (_e120 - _e117));
        let _e126 = params[12u];
        let _e129 = params[13u];
        let _e130 = (_e126 + row_1);
        let _e132 = input[_e130];
        let _e135 = input[(_e130 + 1u)];
        let v8_1 = vec2<u32>((_e129 + _e132), (_e135 - _e132));
        let _e141 = work[(_e85 + 2u)];
        let _e144 = work[(_e85 + 3u)];
        let _e147 = work[(_e85 + 4u)];
        let _e150 = work[(_e85 + 5u)];
        let v5_total_revenue_1 = vec4<u32>(_e141, _e144, _e147, _e150);
        let _e152 = sorted_rows_1;
        sorted_rows_1 = (_e152 + 1u);
        let _e157 = params[15u];
        let _e159 = (_e157 + ((_e32 + _e152) * 12u));
        work[_e159] = v0_s_suppkey_1.x;
        work[(_e159 + 1u)] = v0_s_suppkey_1.y;
        work[(_e159 + 2u)] = v6_1.x;
        work[(_e159 + 3u)] = v6_1.y;
        work[(_e159 + 4u)] = v7_1.x;
        work[(_e159 + 5u)] = v7_1.y;
        work[(_e159 + 6u)] = v8_1.x;
        work[(_e159 + 7u)] = v8_1.y;
        work[(_e159 + 8u)] = v5_total_revenue_1.x;
        work[(_e159 + 9u)] = v5_total_revenue_1.y;
        work[(_e159 + 10u)] = v5_total_revenue_1.z;
        work[(_e159 + 11u)] = v5_total_revenue_1.w;
    }
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
    let _e31 = (_e28 + (row * 12u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_s_suppkey = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_s_name = vec2<u32>(_e41, _e44);
    let _e49 = work[(_e31 + 4u)];
    let _e53 = work[(_e31 + 5u)];
    let v3_s_address = vec2<u32>(_e49, _e53);
    let _e58 = work[(_e31 + 6u)];
    let _e62 = work[(_e31 + 7u)];
    let v4_s_phone = vec2<u32>(_e58, _e62);
    let _e67 = work[(_e31 + 8u)];
    let _e71 = work[(_e31 + 9u)];
    let _e75 = work[(_e31 + 10u)];
    let _e79 = work[(_e31 + 11u)];
    let v5_total_revenue = vec4<u32>(_e67, _e71, _e75, _e79);
    let _e82 = params[4u];
    let _e84 = (_e82 + (_e11 * 12u));
    work[_e84] = v1_s_suppkey.x;
    work[(_e84 + 1u)] = v1_s_suppkey.y;
    work[(_e84 + 2u)] = v2_s_name.x;
    work[(_e84 + 3u)] = v2_s_name.y;
    work[(_e84 + 4u)] = v3_s_address.x;
    work[(_e84 + 5u)] = v3_s_address.y;
    work[(_e84 + 6u)] = v4_s_phone.x;
    work[(_e84 + 7u)] = v4_s_phone.y;
    work[(_e84 + 8u)] = v5_total_revenue.x;
    work[(_e84 + 9u)] = v5_total_revenue.y;
    work[(_e84 + 10u)] = v5_total_revenue.z;
    work[(_e84 + 11u)] = v5_total_revenue.w;
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
    var sum_arg: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_sum_arg: vec2<u32>;
    var whole_sum_arg_1: vec2<u32>;

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
    sum_arg = vec2<u32>();
    sum_arg = vec2<u32>();
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
                let _e66 = sum_arg;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e76 = (rows + (_e60 * 4u));
                whole_sum_arg = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_sum_arg = vec2<u32>(_e81, _e84);
                let _e86 = sum_arg;
                let _e87 = whole_sum_arg;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_sum_arg = _e88;
                let _e102 = whole_sum_arg;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            sum_arg = vec2<u32>();
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
            let _e126 = sum_arg;
            let _e127 = add_64_(_e126, _e125);
            let _e130 = (bitcast<i32>(_e126.y) < 0i);
            sum_arg = _e127;
        }
        local_1 = (_e55 + 1u);
    }
    let _e141 = group;
    if _e41 {
        let _e142 = (_e53 + 1u);
        let _e143 = is_first;
        if _e143 {
            let _e145 = (parts + (_e53 * 4u));
            let _e146 = sum_arg;
            work[(_e145 + 2u)] = _e146.x;
            work[(_e145 + 3u)] = _e146.y;
            work[(part_numbers + _e53)] = _e141;
            sum_arg = vec2<u32>();
        }
        let _e157 = (parts + (_e142 * 4u));
        let _e158 = sum_arg;
        work[(_e157 + 2u)] = _e158.x;
        work[(_e157 + 3u)] = _e158.y;
        work[(part_numbers + _e142)] = _e141;
    } else {
        if (_e40 > 0u) {
            let _e169 = (rows + (_e141 * 4u));
            whole_sum_arg_1 = vec2<u32>();
            let _e174 = work[(_e169 + 2u)];
            let _e177 = work[(_e169 + 3u)];
            whole_sum_arg_1 = vec2<u32>(_e174, _e177);
            let _e179 = sum_arg;
            let _e180 = whole_sum_arg_1;
            let _e181 = add_64_(_e180, _e179);
            let _e184 = (bitcast<i32>(_e180.y) < 0i);
            whole_sum_arg_1 = _e181;
            let _e194 = whole_sum_arg_1;
            work[(_e169 + 2u)] = _e194.x;
            work[(_e169 + 3u)] = _e194.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var sum_arg_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_sum_arg_2: vec2<u32>;

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
    sum_arg_1 = vec2<u32>();
    sum_arg_1 = vec2<u32>();
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
            let _e67 = sum_arg_1;
            let _e68 = add_64_(_e67, _e66);
            let _e72 = (bitcast<i32>(_e67.y) < 0i);
            sum_arg_1 = _e68;
        }
        local_3 = (_e51 + 1u);
    }
    let _e83 = group_1;
    if (part_numbers_1 != 0u) {
        let _e84 = (_e49 + 1u);
        let _e85 = is_first_1;
        if _e85 {
            let _e87 = (parts_1 + (_e49 * 4u));
            let _e88 = sum_arg_1;
            work[(_e87 + 2u)] = _e88.x;
            work[(_e87 + 3u)] = _e88.y;
            work[(part_numbers_1 + _e49)] = _e83;
            sum_arg_1 = vec2<u32>();
        }
        let _e99 = (parts_1 + (_e84 * 4u));
        let _e100 = sum_arg_1;
        work[(_e99 + 2u)] = _e100.x;
        work[(_e99 + 3u)] = _e100.y;
        work[(part_numbers_1 + _e84)] = _e83;
    } else {
        if (_e40 > 0u) {
            let _e111 = (rows_1 + (_e83 * 4u));
            whole_sum_arg_2 = vec2<u32>();
            let _e116 = work[(_e111 + 2u)];
            let _e119 = work[(_e111 + 3u)];
            whole_sum_arg_2 = vec2<u32>(_e116, _e119);
            let _e121 = sum_arg_1;
            let _e122 = whole_sum_arg_2;
            let _e123 = add_64_(_e122, _e121);
            let _e126 = (bitcast<i32>(_e122.y) < 0i);
            whole_sum_arg_2 = _e123;
            let _e136 = whole_sum_arg_2;
            work[(_e111 + 2u)] = _e136.x;
            work[(_e111 + 3u)] = _e136.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var sum_arg_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_sum_arg_3: vec2<u32>;
    var whole_sum_arg_4: vec2<u32>;

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
    sum_arg_2 = vec2<u32>();
    sum_arg_2 = vec2<u32>();
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
                let _e66 = sum_arg_2;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e76 = (rows_2 + (_e60 * 4u));
                whole_sum_arg_3 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_sum_arg_3 = vec2<u32>(_e81, _e84);
                let _e86 = sum_arg_2;
                let _e87 = whole_sum_arg_3;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_sum_arg_3 = _e88;
                let _e102 = whole_sum_arg_3;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            sum_arg_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e111 = (entries_2 + (_e55 * 4u));
        let _e114 = work[(_e111 + 2u)];
        let _e117 = work[(_e111 + 3u)];
        let _e118 = vec2<u32>(_e114, _e117);
        let _e119 = sum_arg_2;
        let _e120 = add_64_(_e119, _e118);
        let _e123 = (bitcast<i32>(_e119.y) < 0i);
        sum_arg_2 = _e120;
        local_5 = (_e55 + 1u);
    }
    let _e134 = group_2;
    if _e41 {
        let _e135 = (_e53 + 1u);
        let _e136 = is_first_2;
        if _e136 {
            let _e138 = (parts_2 + (_e53 * 4u));
            let _e139 = sum_arg_2;
            work[(_e138 + 2u)] = _e139.x;
            work[(_e138 + 3u)] = _e139.y;
            work[(part_numbers_2 + _e53)] = _e134;
            sum_arg_2 = vec2<u32>();
        }
        let _e150 = (parts_2 + (_e135 * 4u));
        let _e151 = sum_arg_2;
        work[(_e150 + 2u)] = _e151.x;
        work[(_e150 + 3u)] = _e151.y;
        work[(part_numbers_2 + _e135)] = _e134;
    } else {
        if (_e40 > 0u) {
            let _e162 = (rows_2 + (_e134 * 4u));
            whole_sum_arg_4 = vec2<u32>();
            let _e167 = work[(_e162 + 2u)];
            let _e170 = work[(_e162 + 3u)];
            whole_sum_arg_4 = vec2<u32>(_e167, _e170);
            let _e172 = sum_arg_2;
            let _e173 = whole_sum_arg_4;
            let _e174 = add_64_(_e173, _e172);
            let _e177 = (bitcast<i32>(_e173.y) < 0i);
            whole_sum_arg_4 = _e174;
            let _e187 = whole_sum_arg_4;
            work[(_e162 + 2u)] = _e187.x;
            work[(_e162 + 3u)] = _e187.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var sum_arg_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_sum_arg_5: vec2<u32>;
    var whole_sum_arg_6: vec2<u32>;

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
    sum_arg_3 = vec2<u32>();
    sum_arg_3 = vec2<u32>();
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
                let _e66 = sum_arg_3;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e76 = (rows_3 + (_e60 * 4u));
                whole_sum_arg_5 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_sum_arg_5 = vec2<u32>(_e81, _e84);
                let _e86 = sum_arg_3;
                let _e87 = whole_sum_arg_5;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_sum_arg_5 = _e88;
                let _e102 = whole_sum_arg_5;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            sum_arg_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e112 = work[(order_3 + _e55)];
        let _e114 = (entries_3 + (_e112 * 4u));
        let _e117 = work[(_e114 + 2u)];
        let _e120 = work[(_e114 + 3u)];
        let _e121 = vec2<u32>(_e117, _e120);
        let _e122 = sum_arg_3;
        let _e123 = add_64_(_e122, _e121);
        let _e126 = (bitcast<i32>(_e122.y) < 0i);
        sum_arg_3 = _e123;
        local_7 = (_e55 + 1u);
    }
    let _e137 = group_3;
    if _e41 {
        let _e138 = (_e53 + 1u);
        let _e139 = is_first_3;
        if _e139 {
            let _e141 = (parts_3 + (_e53 * 4u));
            let _e142 = sum_arg_3;
            work[(_e141 + 2u)] = _e142.x;
            work[(_e141 + 3u)] = _e142.y;
            work[(part_numbers_3 + _e53)] = _e137;
            sum_arg_3 = vec2<u32>();
        }
        let _e153 = (parts_3 + (_e138 * 4u));
        let _e154 = sum_arg_3;
        work[(_e153 + 2u)] = _e154.x;
        work[(_e153 + 3u)] = _e154.y;
        work[(part_numbers_3 + _e138)] = _e137;
    } else {
        if (_e40 > 0u) {
            let _e165 = (rows_3 + (_e137 * 4u));
            whole_sum_arg_6 = vec2<u32>();
            let _e170 = work[(_e165 + 2u)];
            let _e173 = work[(_e165 + 3u)];
            whole_sum_arg_6 = vec2<u32>(_e170, _e173);
            let _e175 = sum_arg_3;
            let _e176 = whole_sum_arg_6;
            let _e177 = add_64_(_e176, _e175);
            let _e180 = (bitcast<i32>(_e176.y) < 0i);
            whole_sum_arg_6 = _e177;
            let _e190 = whole_sum_arg_6;
            work[(_e165 + 2u)] = _e190.x;
            work[(_e165 + 3u)] = _e190.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var sum_arg_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_sum_arg_7: vec2<u32>;

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
    sum_arg_4 = vec2<u32>();
    sum_arg_4 = vec2<u32>();
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
        let _e63 = sum_arg_4;
        let _e64 = add_64_(_e63, _e62);
        let _e68 = (bitcast<i32>(_e63.y) < 0i);
        sum_arg_4 = _e64;
        local_9 = (_e51 + 1u);
    }
    let _e79 = group_4;
    if (part_numbers_4 != 0u) {
        let _e80 = (_e49 + 1u);
        let _e81 = is_first_4;
        if _e81 {
            let _e83 = (parts_4 + (_e49 * 4u));
            let _e84 = sum_arg_4;
            work[(_e83 + 2u)] = _e84.x;
            work[(_e83 + 3u)] = _e84.y;
            work[(part_numbers_4 + _e49)] = _e79;
            sum_arg_4 = vec2<u32>();
        }
        let _e95 = (parts_4 + (_e80 * 4u));
        let _e96 = sum_arg_4;
        work[(_e95 + 2u)] = _e96.x;
        work[(_e95 + 3u)] = _e96.y;
        work[(part_numbers_4 + _e80)] = _e79;
    } else {
        if (_e40 > 0u) {
            let _e107 = (rows_4 + (_e79 * 4u));
            whole_sum_arg_7 = vec2<u32>();
            let _e112 = work[(_e107 + 2u)];
            let _e115 = work[(_e107 + 3u)];
            whole_sum_arg_7 = vec2<u32>(_e112, _e115);
            let _e117 = sum_arg_4;
            let _e118 = whole_sum_arg_7;
            let _e119 = add_64_(_e118, _e117);
            let _e122 = (bitcast<i32>(_e118.y) < 0i);
            whole_sum_arg_7 = _e119;
            let _e132 = whole_sum_arg_7;
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
    var sum_arg_5: vec2<u32>;
    var whole_sum_arg_8: vec2<u32>;

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
    sum_arg_5 = vec2<u32>();
    sum_arg_5 = vec2<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    sum_arg_5 = vec2<u32>(_e45, _e48);
    let _e51 = (rows_6 + (i_6 * 4u));
    whole_sum_arg_8 = vec2<u32>();
    let _e57 = work[(_e51 + 2u)];
    let _e60 = work[(_e51 + 3u)];
    whole_sum_arg_8 = vec2<u32>(_e57, _e60);
    let _e62 = sum_arg_5;
    let _e63 = whole_sum_arg_8;
    let _e64 = add_64_(_e63, _e62);
    let _e68 = (bitcast<i32>(_e63.y) < 0i);
    whole_sum_arg_8 = _e64;
    let _e78 = whole_sum_arg_8;
    work[(_e51 + 2u)] = _e78.x;
    work[(_e51 + 3u)] = _e78.y;
}

// 10: pass sums_aggregate of kernel @scan_revenue
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
fn fold(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var max_total_revenue: vec4<u32>;
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_max_total_revenue: vec4<u32>;
    var local_3: bool;
    var whole_max_total_revenue_1: vec4<u32>;
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
    max_total_revenue = vec4<u32>();
    local_1 = bool();
    max_total_revenue = vec4<u32>();
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
                let _e68 = max_total_revenue;
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
                whole_max_total_revenue = vec4<u32>();
                local_3 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_max_total_revenue = vec4<u32>(_e99, _e102, _e105, _e108);
                local_3 = ((_e112 & 1u) != 0u);
                let _e115 = max_total_revenue;
                let _e116 = local_1;
                if _e116 {
                    let _e117 = local_3;
                    if _e117 {
                        let _e118 = whole_max_total_revenue;
                        let _e119 = less_128_(_e118, _e115);
                        whole_max_total_revenue = select(_e118, _e115, vec4(_e119));
                        local_3 = true;
                    } else {
                        whole_max_total_revenue = _e115;
                        local_3 = true;
                    }
                }
                let _e122 = whole_max_total_revenue;
                work[_e93] = _e122.x;
                work[(_e93 + 1u)] = _e122.y;
                work[(_e93 + 2u)] = _e122.z;
                work[(_e93 + 3u)] = _e122.w;
                let _e134 = local_3;
                let _e137 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e137 & 4294967294u), (_e137 | 1u), _e134);
            }
            max_total_revenue = vec4<u32>();
            local_1 = false;
            is_first = false;
            group = _e61;
        }
        let _e146 = work[(order + _e57)];
        let _e148 = (entries + (_e146 * 5u));
        let _e150 = work[_e148];
        let _e155 = work[(_e148 + 1u)];
        let _e158 = work[(_e148 + 2u)];
        let _e161 = work[(_e148 + 3u)];
        let _e164 = work[(_e148 + 4u)];
        let _e165 = vec4<u32>(_e155, _e158, _e161, _e164);
        if ((_e150 & 1u) != 0u) {
            let _e166 = local_1;
            if _e166 {
                let _e167 = max_total_revenue;
                let _e168 = less_128_(_e167, _e165);
                max_total_revenue = select(_e167, _e165, vec4(_e168));
                local_1 = true;
            } else {
                max_total_revenue = _e165;
                local_1 = true;
            }
        }
        local_2 = (_e57 + 1u);
    }
    let _e172 = group;
    if _e41 {
        let _e173 = (_e55 + 1u);
        let _e174 = is_first;
        if _e174 {
            let _e176 = (parts + (_e55 * 5u));
            let _e177 = max_total_revenue;
            work[_e176] = _e177.x;
            work[(_e176 + 1u)] = _e177.y;
            work[(_e176 + 2u)] = _e177.z;
            work[(_e176 + 3u)] = _e177.w;
            let _e189 = local_1;
            let _e192 = work[(_e176 + 4u)];
            work[(_e176 + 4u)] = select((_e192 & 4294967294u), (_e192 | 1u), _e189);
            work[(part_numbers + _e55)] = _e172;
            max_total_revenue = vec4<u32>();
            local_1 = false;
        }
        let _e202 = (parts + (_e173 * 5u));
        let _e203 = max_total_revenue;
        work[_e202] = _e203.x;
        work[(_e202 + 1u)] = _e203.y;
        work[(_e202 + 2u)] = _e203.z;
        work[(_e202 + 3u)] = _e203.w;
        let _e215 = local_1;
        let _e218 = work[(_e202 + 4u)];
        work[(_e202 + 4u)] = select((_e218 & 4294967294u), (_e218 | 1u), _e215);
        work[(part_numbers + _e173)] = _e172;
    } else {
        if (_e40 > 0u) {
            let _e228 = (rows + (_e172 * 5u));
            whole_max_total_revenue_1 = vec4<u32>();
            local_4 = bool();
            let _e234 = work[_e228];
            let _e237 = work[(_e228 + 1u)];
            let _e240 = work[(_e228 + 2u)];
            let _e243 = work[(_e228 + 3u)];
            let _e247 = work[(_e228 + 4u)];
            whole_max_total_revenue_1 = vec4<u32>(_e234, _e237, _e240, _e243);
            local_4 = ((_e247 & 1u) != 0u);
            let _e250 = max_total_revenue;
            let _e251 = local_1;
            if _e251 {
                let _e252 = local_4;
                if _e252 {
                    let _e253 = whole_max_total_revenue_1;
                    let _e254 = less_128_(_e253, _e250);
                    whole_max_total_revenue_1 = select(_e253, _e250, vec4(_e254));
                    local_4 = true;
                } else {
                    whole_max_total_revenue_1 = _e250;
                    local_4 = true;
                }
            }
            let _e257 = whole_max_total_revenue_1;
            work[_e228] = _e257.x;
            work[(_e228 + 1u)] = _e257.y;
            work[(_e228 + 2u)] = _e257.z;
            work[(_e228 + 3u)] = _e257.w;
            let _e269 = local_4;
            let _e272 = work[(_e228 + 4u)];
            work[(_e228 + 4u)] = select((_e272 & 4294967294u), (_e272 | 1u), _e269);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_5: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var max_total_revenue_1: vec4<u32>;
    var local_6: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_7: u32;
    var whole_max_total_revenue_2: vec4<u32>;
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
    max_total_revenue_1 = vec4<u32>();
    local_6 = bool();
    max_total_revenue_1 = vec4<u32>();
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
                let _e76 = max_total_revenue_1;
                let _e77 = less_128_(_e76, _e74);
                max_total_revenue_1 = select(_e76, _e74, vec4(_e77));
                local_6 = true;
            } else {
                max_total_revenue_1 = _e74;
                local_6 = true;
            }
        }
        local_7 = (_e53 + 1u);
    }
    let _e81 = group_1;
    if (part_numbers_1 != 0u) {
        let _e82 = (_e51 + 1u);
        let _e83 = is_first_1;
        if _e83 {
            let _e85 = (parts_1 + (_e51 * 5u));
            let _e86 = max_total_revenue_1;
            work[_e85] = _e86.x;
            work[(_e85 + 1u)] = _e86.y;
            work[(_e85 + 2u)] = _e86.z;
            work[(_e85 + 3u)] = _e86.w;
            let _e98 = local_6;
            let _e101 = work[(_e85 + 4u)];
            work[(_e85 + 4u)] = select((_e101 & 4294967294u), (_e101 | 1u), _e98);
            work[(part_numbers_1 + _e51)] = _e81;
            max_total_revenue_1 = vec4<u32>();
            local_6 = false;
        }
        let _e112 = (parts_1 + (_e82 * 5u));
        let _e113 = max_total_revenue_1;
        work[_e112] = _e113.x;
        work[(_e112 + 1u)] = _e113.y;
        work[(_e112 + 2u)] = _e113.z;
        work[(_e112 + 3u)] = _e113.w;
        let _e125 = local_6;
        let _e128 = work[(_e112 + 4u)];
        work[(_e112 + 4u)] = select((_e128 & 4294967294u), (_e128 | 1u), _e125);
        work[(part_numbers_1 + _e82)] = _e81;
    } else {
        if (_e40 > 0u) {
            let _e138 = (rows_1 + (_e81 * 5u));
            whole_max_total_revenue_2 = vec4<u32>();
            local_8 = bool();
            let _e144 = work[_e138];
            let _e147 = work[(_e138 + 1u)];
            let _e150 = work[(_e138 + 2u)];
            let _e153 = work[(_e138 + 3u)];
            let _e157 = work[(_e138 + 4u)];
            whole_max_total_revenue_2 = vec4<u32>(_e144, _e147, _e150, _e153);
            local_8 = ((_e157 & 1u) != 0u);
            let _e160 = max_total_revenue_1;
            let _e161 = local_6;
            if _e161 {
                let _e162 = local_8;
                if _e162 {
                    let _e163 = whole_max_total_revenue_2;
                    let _e164 = less_128_(_e163, _e160);
                    whole_max_total_revenue_2 = select(_e163, _e160, vec4(_e164));
                    local_8 = true;
                } else {
                    whole_max_total_revenue_2 = _e160;
                    local_8 = true;
                }
            }
            let _e167 = whole_max_total_revenue_2;
            work[_e138] = _e167.x;
            work[(_e138 + 1u)] = _e167.y;
            work[(_e138 + 2u)] = _e167.z;
            work[(_e138 + 3u)] = _e167.w;
            let _e179 = local_8;
            let _e182 = work[(_e138 + 4u)];
            work[(_e138 + 4u)] = select((_e182 & 4294967294u), (_e182 | 1u), _e179);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_9: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var max_total_revenue_2: vec4<u32>;
    var local_10: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_11: u32;
    var whole_max_total_revenue_3: vec4<u32>;
    var local_12: bool;
    var whole_max_total_revenue_4: vec4<u32>;
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
    max_total_revenue_2 = vec4<u32>();
    local_10 = bool();
    max_total_revenue_2 = vec4<u32>();
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
                let _e68 = max_total_revenue_2;
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
                whole_max_total_revenue_3 = vec4<u32>();
                local_12 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_max_total_revenue_3 = vec4<u32>(_e99, _e102, _e105, _e108);
                local_12 = ((_e112 & 1u) != 0u);
                let _e115 = max_total_revenue_2;
                let _e116 = local_10;
                if _e116 {
                    let _e117 = local_12;
                    if _e117 {
                        let _e118 = whole_max_total_revenue_3;
                        let _e119 = less_128_(_e118, _e115);
                        whole_max_total_revenue_3 = select(_e118, _e115, vec4(_e119));
                        local_12 = true;
                    } else {
                        whole_max_total_revenue_3 = _e115;
                        local_12 = true;
                    }
                }
                let _e122 = whole_max_total_revenue_3;
                work[_e93] = _e122.x;
                work[(_e93 + 1u)] = _e122.y;
                work[(_e93 + 2u)] = _e122.z;
                work[(_e93 + 3u)] = _e122.w;
                let _e134 = local_12;
                let _e137 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e137 & 4294967294u), (_e137 | 1u), _e134);
            }
            max_total_revenue_2 = vec4<u32>();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e61;
        }
        let _e145 = (entries_2 + (_e57 * 5u));
        let _e147 = work[_e145];
        let _e150 = work[(_e145 + 1u)];
        let _e153 = work[(_e145 + 2u)];
        let _e156 = work[(_e145 + 3u)];
        let _e157 = vec4<u32>(_e147, _e150, _e153, _e156);
        let _e160 = work[(_e145 + 4u)];
        if ((_e160 & 1u) != 0u) {
            let _e163 = local_10;
            if _e163 {
                let _e164 = max_total_revenue_2;
                let _e165 = less_128_(_e164, _e157);
                max_total_revenue_2 = select(_e164, _e157, vec4(_e165));
                local_10 = true;
            } else {
                max_total_revenue_2 = _e157;
                local_10 = true;
            }
        }
        local_11 = (_e57 + 1u);
    }
    let _e169 = group_2;
    if _e41 {
        let _e170 = (_e55 + 1u);
        let _e171 = is_first_2;
        if _e171 {
            let _e173 = (parts_2 + (_e55 * 5u));
            let _e174 = max_total_revenue_2;
            work[_e173] = _e174.x;
            work[(_e173 + 1u)] = _e174.y;
            work[(_e173 + 2u)] = _e174.z;
            work[(_e173 + 3u)] = _e174.w;
            let _e186 = local_10;
            let _e189 = work[(_e173 + 4u)];
            work[(_e173 + 4u)] = select((_e189 & 4294967294u), (_e189 | 1u), _e186);
            work[(part_numbers_2 + _e55)] = _e169;
            max_total_revenue_2 = vec4<u32>();
            local_10 = false;
        }
        let _e199 = (parts_2 + (_e170 * 5u));
        let _e200 = max_total_revenue_2;
        work[_e199] = _e200.x;
        work[(_e199 + 1u)] = _e200.y;
        work[(_e199 + 2u)] = _e200.z;
        work[(_e199 + 3u)] = _e200.w;
        let _e212 = local_10;
        let _e215 = work[(_e199 + 4u)];
        work[(_e199 + 4u)] = select((_e215 & 4294967294u), (_e215 | 1u), _e212);
        work[(part_numbers_2 + _e170)] = _e169;
    } else {
        if (_e40 > 0u) {
            let _e225 = (rows_2 + (_e169 * 5u));
            whole_max_total_revenue_4 = vec4<u32>();
            local_13 = bool();
            let _e231 = work[_e225];
            let _e234 = work[(_e225 + 1u)];
            let _e237 = work[(_e225 + 2u)];
            let _e240 = work[(_e225 + 3u)];
            let _e244 = work[(_e225 + 4u)];
            whole_max_total_revenue_4 = vec4<u32>(_e231, _e234, _e237, _e240);
            local_13 = ((_e244 & 1u) != 0u);
            let _e247 = max_total_revenue_2;
            let _e248 = local_10;
            if _e248 {
                let _e249 = local_13;
                if _e249 {
                    let _e250 = whole_max_total_revenue_4;
                    let _e251 = less_128_(_e250, _e247);
                    whole_max_total_revenue_4 = select(_e250, _e247, vec4(_e251));
                    local_13 = true;
                } else {
                    whole_max_total_revenue_4 = _e247;
                    local_13 = true;
                }
            }
            let _e254 = whole_max_total_revenue_4;
            work[_e225] = _e254.x;
            work[(_e225 + 1u)] = _e254.y;
            work[(_e225 + 2u)] = _e254.z;
            work[(_e225 + 3u)] = _e254.w;
            let _e266 = local_13;
            let _e269 = work[(_e225 + 4u)];
            work[(_e225 + 4u)] = select((_e269 & 4294967294u), (_e269 | 1u), _e266);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_14: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var max_total_revenue_3: vec4<u32>;
    var local_15: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_16: u32;
    var whole_max_total_revenue_5: vec4<u32>;
    var local_17: bool;
    var whole_max_total_revenue_6: vec4<u32>;
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
    max_total_revenue_3 = vec4<u32>();
    local_15 = bool();
    max_total_revenue_3 = vec4<u32>();
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
                let _e68 = max_total_revenue_3;
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
                whole_max_total_revenue_5 = vec4<u32>();
                local_17 = bool();
                let _e99 = work[_e93];
                let _e102 = work[(_e93 + 1u)];
                let _e105 = work[(_e93 + 2u)];
                let _e108 = work[(_e93 + 3u)];
                let _e112 = work[(_e93 + 4u)];
                whole_max_total_revenue_5 = vec4<u32>(_e99, _e102, _e105, _e108);
                local_17 = ((_e112 & 1u) != 0u);
                let _e115 = max_total_revenue_3;
                let _e116 = local_15;
                if _e116 {
                    let _e117 = local_17;
                    if _e117 {
                        let _e118 = whole_max_total_revenue_5;
                        let _e119 = less_128_(_e118, _e115);
                        whole_max_total_revenue_5 = select(_e118, _e115, vec4(_e119));
                        local_17 = true;
                    } else {
                        whole_max_total_revenue_5 = _e115;
                        local_17 = true;
                    }
                }
                let _e122 = whole_max_total_revenue_5;
                work[_e93] = _e122.x;
                work[(_e93 + 1u)] = _e122.y;
                work[(_e93 + 2u)] = _e122.z;
                work[(_e93 + 3u)] = _e122.w;
                let _e134 = local_17;
                let _e137 = work[(_e93 + 4u)];
                work[(_e93 + 4u)] = select((_e137 & 4294967294u), (_e137 | 1u), _e134);
            }
            max_total_revenue_3 = vec4<u32>();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e61;
        }
        let _e146 = work[(order_3 + _e57)];
        let _e148 = (entries_3 + (_e146 * 5u));
        let _e150 = work[_e148];
        let _e153 = work[(_e148 + 1u)];
        let _e156 = work[(_e148 + 2u)];
        let _e159 = work[(_e148 + 3u)];
        let _e160 = vec4<u32>(_e150, _e153, _e156, _e159);
        let _e163 = work[(_e148 + 4u)];
        if ((_e163 & 1u) != 0u) {
            let _e166 = local_15;
            if _e166 {
                let _e167 = max_total_revenue_3;
                let _e168 = less_128_(_e167, _e160);
                max_total_revenue_3 = select(_e167, _e160, vec4(_e168));
                local_15 = true;
            } else {
                max_total_revenue_3 = _e160;
                local_15 = true;
            }
        }
        local_16 = (_e57 + 1u);
    }
    let _e172 = group_3;
    if _e41 {
        let _e173 = (_e55 + 1u);
        let _e174 = is_first_3;
        if _e174 {
            let _e176 = (parts_3 + (_e55 * 5u));
            let _e177 = max_total_revenue_3;
            work[_e176] = _e177.x;
            work[(_e176 + 1u)] = _e177.y;
            work[(_e176 + 2u)] = _e177.z;
            work[(_e176 + 3u)] = _e177.w;
            let _e189 = local_15;
            let _e192 = work[(_e176 + 4u)];
            work[(_e176 + 4u)] = select((_e192 & 4294967294u), (_e192 | 1u), _e189);
            work[(part_numbers_3 + _e55)] = _e172;
            max_total_revenue_3 = vec4<u32>();
            local_15 = false;
        }
        let _e202 = (parts_3 + (_e173 * 5u));
        let _e203 = max_total_revenue_3;
        work[_e202] = _e203.x;
        work[(_e202 + 1u)] = _e203.y;
        work[(_e202 + 2u)] = _e203.z;
        work[(_e202 + 3u)] = _e203.w;
        let _e215 = local_15;
        let _e218 = work[(_e202 + 4u)];
        work[(_e202 + 4u)] = select((_e218 & 4294967294u), (_e218 | 1u), _e215);
        work[(part_numbers_3 + _e173)] = _e172;
    } else {
        if (_e40 > 0u) {
            let _e228 = (rows_3 + (_e172 * 5u));
            whole_max_total_revenue_6 = vec4<u32>();
            local_18 = bool();
            let _e234 = work[_e228];
            let _e237 = work[(_e228 + 1u)];
            let _e240 = work[(_e228 + 2u)];
            let _e243 = work[(_e228 + 3u)];
            let _e247 = work[(_e228 + 4u)];
            whole_max_total_revenue_6 = vec4<u32>(_e234, _e237, _e240, _e243);
            local_18 = ((_e247 & 1u) != 0u);
            let _e250 = max_total_revenue_3;
            let _e251 = local_15;
            if _e251 {
                let _e252 = local_18;
                if _e252 {
                    let _e253 = whole_max_total_revenue_6;
                    let _e254 = less_128_(_e253, _e250);
                    whole_max_total_revenue_6 = select(_e253, _e250, vec4(_e254));
                    local_18 = true;
                } else {
                    whole_max_total_revenue_6 = _e250;
                    local_18 = true;
                }
            }
            let _e257 = whole_max_total_revenue_6;
            work[_e228] = _e257.x;
            work[(_e228 + 1u)] = _e257.y;
            work[(_e228 + 2u)] = _e257.z;
            work[(_e228 + 3u)] = _e257.w;
            let _e269 = local_18;
            let _e272 = work[(_e228 + 4u)];
            work[(_e228 + 4u)] = select((_e272 & 4294967294u), (_e272 | 1u), _e269);
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_19: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var max_total_revenue_4: vec4<u32>;
    var local_20: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_21: u32;
    var whole_max_total_revenue_7: vec4<u32>;
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
    max_total_revenue_4 = vec4<u32>();
    local_20 = bool();
    max_total_revenue_4 = vec4<u32>();
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
                let _e76 = max_total_revenue_4;
                let _e77 = less_128_(_e76, _e69);
                max_total_revenue_4 = select(_e76, _e69, vec4(_e77));
                local_20 = true;
            } else {
                max_total_revenue_4 = _e69;
                local_20 = true;
            }
        }
        local_21 = (_e53 + 1u);
    }
    let _e81 = group_4;
    if (part_numbers_4 != 0u) {
        let _e82 = (_e51 + 1u);
        let _e83 = is_first_4;
        if _e83 {
            let _e85 = (parts_4 + (_e51 * 5u));
            let _e86 = max_total_revenue_4;
            work[_e85] = _e86.x;
            work[(_e85 + 1u)] = _e86.y;
            work[(_e85 + 2u)] = _e86.z;
            work[(_e85 + 3u)] = _e86.w;
            let _e98 = local_20;
            let _e101 = work[(_e85 + 4u)];
            work[(_e85 + 4u)] = select((_e101 & 4294967294u), (_e101 | 1u), _e98);
            work[(part_numbers_4 + _e51)] = _e81;
            max_total_revenue_4 = vec4<u32>();
            local_20 = false;
        }
        let _e112 = (parts_4 + (_e82 * 5u));
        let _e113 = max_total_revenue_4;
        work[_e112] = _e113.x;
        work[(_e112 + 1u)] = _e113.y;
        work[(_e112 + 2u)] = _e113.z;
        work[(_e112 + 3u)] = _e113.w;
        let _e125 = local_20;
        let _e128 = work[(_e112 + 4u)];
        work[(_e112 + 4u)] = select((_e128 & 4294967294u), (_e128 | 1u), _e125);
        work[(part_numbers_4 + _e82)] = _e81;
    } else {
        if (_e40 > 0u) {
            let _e138 = (rows_4 + (_e81 * 5u));
            whole_max_total_revenue_7 = vec4<u32>();
            local_22 = bool();
            let _e144 = work[_e138];
            let _e147 = work[(_e138 + 1u)];
            let _e150 = work[(_e138 + 2u)];
            let _e153 = work[(_e138 + 3u)];
            let _e157 = work[(_e138 + 4u)];
            whole_max_total_revenue_7 = vec4<u32>(_e144, _e147, _e150, _e153);
            local_22 = ((_e157 & 1u) != 0u);
            let _e160 = max_total_revenue_4;
            let _e161 = local_20;
            if _e161 {
                let _e162 = local_22;
                if _e162 {
                    let _e163 = whole_max_total_revenue_7;
                    let _e164 = less_128_(_e163, _e160);
                    whole_max_total_revenue_7 = select(_e163, _e160, vec4(_e164));
                    local_22 = true;
                } else {
                    whole_max_total_revenue_7 = _e160;
                    local_22 = true;
                }
            }
            let _e167 = whole_max_total_revenue_7;
            work[_e138] = _e167.x;
            work[(_e138 + 1u)] = _e167.y;
            work[(_e138 + 2u)] = _e167.z;
            work[(_e138 + 3u)] = _e167.w;
            let _e179 = local_22;
            let _e182 = work[(_e138 + 4u)];
            work[(_e138 + 4u)] = select((_e182 & 4294967294u), (_e182 | 1u), _e179);
        }
    }
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
    let _e41 = work[(_e32 + 2u)];
    let _e44 = work[(_e32 + 3u)];
    let _e45 = vec4<u32>(_e35, _e38, _e41, _e44);
    let _e51 = hash_step(2538058380u, _e45.x);
    let _e52 = hash_step(_e51, _e45.y);
    let _e53 = hash_step(_e52, _e45.z);
    let _e54 = hash_step(_e53, _e45.w);
    let _e57 = hash_finish((_e54 ^ 16u));
    work[(buckets_1 + i)] = (_e57 & mask);
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
    let _e33 = (rows + (i * 6u));
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

// 13: pass sort_by_fields
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
    let _e5 = (a_1 + (b_1 * 12u));
    let _e7 = (a_1 + (c * 12u));
    let _e11 = work[_e5];
    let _e15 = work[(_e5 + 1u)];
    let _e16 = vec2<u32>(_e11, _e15);
    let _e18 = work[_e7];
    let _e21 = work[(_e7 + 1u)];
    let _e22 = vec2<u32>(_e18, _e21);
    let _e23 = less_64_(_e16, _e22);
    if _e23 {
        return _e23;
    }
    let _e24 = less_64_(_e22, _e16);
    if _e24 {
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
        let _e31 = (rows + (_e28 * 12u));
        let _e34 = work[_e31];
        let _e37 = work[(_e31 + 1u)];
        let _e38 = vec2<u32>(_e34, _e37);
        work[(to + _e23)] = _e38.x;
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
        let _e31 = (rows_1 + (_e28 * 12u));
        let _e34 = work[_e31];
        let _e37 = work[(_e31 + 1u)];
        let _e38 = vec2<u32>(_e34, _e37);
        work[(to_1 + _e23)] = (_e38.y ^ 2147483648u);
    }
}
