// 1: kernel @scan_lineitem
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
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_l_shipdate = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_ge = !((v0_l_shipdate < v1_));
    let _e45 = params[1].y;
    let v3_ = bitcast<i32>(_e45);
    let v4_lt = (v0_l_shipdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e51 = params[1].z;
        let _e54 = (_e51 + (row * 2u));
        let _e56 = input[_e54];
        let _e59 = input[(_e54 + 1u)];
        let v6_l_suppkey = vec2<u32>(_e56, _e59);
        let _e63 = params[1].w;
        let _e65 = (_e63 + (row * 2u));
        let _e67 = input[_e65];
        let _e70 = input[(_e65 + 1u)];
        let v7_l_extendedprice = vec2<u32>(_e67, _e70);
        let _e74 = params[2].x;
        let _e76 = (_e74 + (row * 2u));
        let _e78 = input[_e76];
        let _e81 = input[(_e76 + 1u)];
        let v8_l_discount = vec2<u32>(_e78, _e81);
        let _e85 = params[2].y;
        let _e88 = params[2].z;
        let v9_ = vec2<u32>(_e85, _e88);
        let v10_sub = vec2<u32>((v9_.x - v8_l_discount.x), 0u);
        let v11_mul = vec2<u32>((v7_l_extendedprice.x * v10_sub.x), 0u);
        let _e102 = groups_rows;
        groups_rows = (_e102 + 1u);
    }
    let _e106 = params[2].w;
    let _e108 = groups_rows;
    work[(_e106 + _e11)] = _e108;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e29 = params[2].w;
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
    let v2_ge_1 = !((v0_l_shipdate_1 < v1_1));
    let _e57 = params[1].y;
    let v3_1 = bitcast<i32>(_e57);
    let v4_lt_1 = (v0_l_shipdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e63 = params[1].z;
        let _e66 = (_e63 + (row_1 * 2u));
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v6_l_suppkey_1 = vec2<u32>(_e68, _e71);
        let _e75 = params[1].w;
        let _e77 = (_e75 + (row_1 * 2u));
        let _e79 = input[_e77];
        let _e82 = input[(_e77 + 1u)];
        let v7_l_extendedprice_1 = vec2<u32>(_e79, _e82);
        let _e86 = params[2].x;
        let _e88 = (_e86 + (row_1 * 2u));
        let _e90 = input[_e88];
        let _e93 = input[(_e88 + 1u)];
        let v8_l_discount_1 = vec2<u32>(_e90, _e93);
        let _e97 = params[2].y;
        let _e100 = params[2].z;
        let v9_1 = vec2<u32>(_e97, _e100);
        let v10_sub_1 = vec2<u32>((v9_1.x - v8_l_discount_1.x), 0u);
        let v11_mul_1 = vec2<u32>((v7_l_extendedprice_1.x * v10_sub_1.x), 0u);
        let _e114 = groups_rows_1;
        groups_rows_1 = (_e114 + 1u);
        let _e119 = params[3].x;
        let _e122 = (_e119 + ((_e33 + _e114) * 5u));
        work[_e122] = 1u;
        work[(_e122 + 1u)] = v6_l_suppkey_1.x;
        work[(_e122 + 2u)] = v6_l_suppkey_1.y;
        work[(_e122 + 3u)] = v11_mul_1.x;
        work[(_e122 + 4u)] = v11_mul_1.y;
    }
}

// 2: kernel @scan_groups
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
    var revenue_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    revenue_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 4u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_l_suppkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_sum_arg = vec2<u32>(_e44, _e48);
    let _e57 = select(0u, 4294967295u, (bitcast<i32>(v2_sum_arg.y) < 0i));
    let v3_ = vec4<u32>(v2_sum_arg.x, v2_sum_arg.y, _e57, _e57);
    let _e62 = params[1].x;
    let _e65 = (_e62 + (_e11 * 6u));
    work[_e65] = v1_l_suppkey.x;
    work[(_e65 + 1u)] = v1_l_suppkey.y;
    work[(_e65 + 2u)] = v3_.x;
    work[(_e65 + 3u)] = v3_.y;
    work[(_e65 + 4u)] = v3_.z;
    work[(_e65 + 5u)] = v3_.w;
}

// 3: kernel @scan_revenue
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> max_total_revenue: vec4<u32>;
var<private> max_total_revenue_valid: bool;
var<private> some: bool;
var<private> learning: bool;
var<workgroup> values: array<u32, 1280>;

fn less_128_(a: vec4<u32>, b: vec4<u32>) -> bool {
    let _e19 = bitcast<i32>(a.w);
    let _e20 = bitcast<i32>(b.w);
    return ((_e19 < _e20) | ((_e19 == _e20) & ((a.z < b.z) | ((a.z == b.z) & ((a.y < b.y) | ((a.y == b.y) & (a.x < b.x)))))));
}

fn row(a_1: u32) {
    let _e8 = params[0].w;
    let _e11 = (_e8 + (a_1 * 6u));
    let _e16 = work[(_e11 + 2u)];
    let _e20 = work[(_e11 + 3u)];
    let _e24 = work[(_e11 + 4u)];
    let _e28 = work[(_e11 + 5u)];
    let v1_sum_arg = vec4<u32>(_e16, _e20, _e24, _e28);
    let _e32 = max_total_revenue_valid;
    if _e32 {
        let _e33 = max_total_revenue;
        let _e34 = less_128_(_e33, v1_sum_arg);
        max_total_revenue = select(_e33, v1_sum_arg, vec4(_e34));
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
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    sums_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row_1 * 6u));
    let _e37 = work[(_e32 + 2u)];
    let _e41 = work[(_e32 + 3u)];
    let _e45 = work[(_e32 + 4u)];
    let _e49 = work[(_e32 + 5u)];
    let v1_sum_arg_1 = vec4<u32>(_e37, _e41, _e45, _e49);
    let _e53 = params[1].x;
    let _e55 = (_e53 + (_e11 * 5u));
    work[_e55] = 1u;
    work[(_e55 + 1u)] = v1_sum_arg_1.x;
    work[(_e55 + 2u)] = v1_sum_arg_1.y;
    work[(_e55 + 3u)] = v1_sum_arg_1.z;
    work[(_e55 + 4u)] = v1_sum_arg_1.w;
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
    let _e45 = max_total_revenue;
    let _e50 = max_total_revenue_valid;
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
        max_total_revenue = vec4<u32>(_e74, _e77, _e80, _e83);
        max_total_revenue_valid = (_e86 != 0u);
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
            let _e110 = max_total_revenue;
            let _e111 = less_128_(_e110, _e109);
            let _e114 = max_total_revenue_valid;
            max_total_revenue_valid = (_e114 | _e108);
            max_total_revenue = select(_e110, select(_e109, select(_e110, _e109, vec4(_e111)), vec4(_e114)), vec4(_e108));
            local_3 = (_e92 + 16u);
        }
        let _e121 = max_total_revenue;
        let _e126 = max_total_revenue_valid;
        values[_e68] = _e121.x;
        values[(_e68 + 256u)] = _e121.y;
        values[(_e68 + 512u)] = _e121.z;
        values[(_e68 + 768u)] = _e121.w;
        values[(_e68 + 1024u)] = select(0u, 1u, _e126);
    }
    workgroupBarrier();
    let _e137 = (local_1 & 15u);
    if ((_e137 < 1u) & (_e66 == 0u)) {
        let _e142 = values[_e137];
        let _e145 = values[(_e137 + 256u)];
        let _e148 = values[(_e137 + 512u)];
        let _e151 = values[(_e137 + 768u)];
        let _e154 = values[(_e137 + 1024u)];
        max_total_revenue = vec4<u32>(_e142, _e145, _e148, _e151);
        max_total_revenue_valid = (_e154 != 0u);
        local_4 = (_e137 + 1u);
        loop {
            let _e159 = local_4;
            if (_e159 >= 16u) {
                break;
            }
            let _e162 = values[_e159];
            let _e165 = values[(_e159 + 256u)];
            let _e168 = values[(_e159 + 512u)];
            let _e171 = values[(_e159 + 768u)];
            let _e174 = values[(_e159 + 1024u)];
            let _e175 = (_e174 != 0u);
            let _e176 = vec4<u32>(_e162, _e165, _e168, _e171);
            let _e177 = max_total_revenue;
            let _e178 = less_128_(_e177, _e176);
            let _e181 = max_total_revenue_valid;
            max_total_revenue_valid = (_e181 | _e175);
            max_total_revenue = select(_e177, select(_e176, select(_e177, _e176, vec4(_e178)), vec4(_e181)), vec4(_e175));
            local_4 = (_e159 + 1u);
        }
        let _e188 = max_total_revenue;
        let _e193 = max_total_revenue_valid;
        values[_e137] = _e188.x;
        values[(_e137 + 256u)] = _e188.y;
        values[(_e137 + 512u)] = _e188.z;
        values[(_e137 + 768u)] = _e188.w;
        values[(_e137 + 1024u)] = select(0u, 1u, _e193);
    }
    workgroupBarrier();
    let _e205 = values[0u];
    let _e208 = values[(0u + 256u)];
    let _e211 = values[(0u + 512u)];
    let _e214 = values[(0u + 768u)];
    let _e217 = values[(0u + 1024u)];
    max_total_revenue = vec4<u32>(_e205, _e208, _e211, _e214);
    max_total_revenue_valid = (_e217 != 0u);
    workgroupBarrier();
    let _e220 = max_total_revenue;
    let _e221 = max_total_revenue_valid;
    if (local_1 == 0u) {
        let _e225 = params[1].y;
        let _e228 = params[1].z;
        let _e231 = params[1].w;
        let _e234 = params[2].x;
        let _e237 = atomicLoad((&sync[_e225]));
        if (_e237 <= _e228) {
            let _e240 = atomicAdd((&sync[_e225]), 1u);
            if (_e240 < _e228) {
                let _e244 = (_e231 + (_e240 * 5u));
                work[_e244] = 0u;
                work[(_e244 + 1u)] = 0u;
                work[(_e244 + 2u)] = 0u;
                work[(_e244 + 3u)] = 0u;
                work[(_e244 + 4u)] = 0u;
                work[_e244] = _e220.x;
                work[(_e244 + 1u)] = _e220.y;
                work[(_e244 + 2u)] = _e220.z;
                work[(_e244 + 3u)] = _e220.w;
                let _e271 = work[(_e244 + 4u)];
                work[(_e244 + 4u)] = select((_e271 & 4294967294u), (_e271 | 1u), _e221);
                work[(_e234 + _e240)] = 0u;
            }
        }
    }
}

// 4: kernel @scan_sums
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
    let _e32 = (_e29 + (row * 5u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let _e43 = work[(_e32 + 2u)];
    let _e47 = work[(_e32 + 3u)];
    let v3_ = vec4<u32>(_e35, _e39, _e43, _e47);
    let _e52 = work[(_e32 + 4u)];
    let v2_ = ((_e52 & 1u) != 0u);
    if v2_ {
        let _e56 = index_rows;
        index_rows = (_e56 + 1u);
    }
    let _e60 = params[1].x;
    let _e62 = index_rows;
    work[(_e60 + _e11)] = _e62;
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
    let _e29 = params[1].x;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_1 * 5u));
    let _e47 = work[_e45];
    let _e50 = work[(_e45 + 1u)];
    let _e54 = work[(_e45 + 2u)];
    let _e58 = work[(_e45 + 3u)];
    let v3_1 = vec4<u32>(_e47, _e50, _e54, _e58);
    let _e63 = work[(_e45 + 4u)];
    let v2_1 = ((_e63 & 1u) != 0u);
    if v2_1 {
        let _e67 = index_rows_1;
        index_rows_1 = (_e67 + 1u);
        let _e72 = params[1].y;
        let _e74 = (_e72 + ((_e33 + _e67) * 4u));
        work[_e74] = v3_1.x;
        work[(_e74 + 1u)] = v3_1.y;
        work[(_e74 + 2u)] = v3_1.z;
        work[(_e74 + 3u)] = v3_1.w;
    }
}

// 5: kernel @scan_revenue_2
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
    let _e37 = work[(_e32 + 2u)];
    let _e41 = work[(_e32 + 3u)];
    let _e45 = work[(_e32 + 4u)];
    let _e49 = work[(_e32 + 5u)];
    let v1_sum_arg = vec4<u32>(_e37, _e41, _e45, _e49);
    let _e56 = hash_step(2538058380u, v1_sum_arg.x);
    let _e57 = hash_step(_e56, v1_sum_arg.y);
    let _e58 = hash_step(_e57, v1_sum_arg.z);
    let _e59 = hash_step(_e58, v1_sum_arg.w);
    let _e62 = hash_finish((_e59 ^ 16u));
    let _e65 = params[1].x;
    let _e68 = params[1].y;
    let _e70 = (_e68 + (_e62 & _e65));
    let _e72 = work[_e70];
    let matches_end = work[(_e70 + 1u)];
    position = _e72;
    loop {
        let _e78 = position;
        if (_e78 >= matches_end) {
            break;
        }
        position = (_e78 + 1u);
        let _e83 = params[1].z;
        let candidate = work[(_e83 + _e78)];
        let _e89 = params[1].w;
        let _e91 = (_e89 + (candidate * 4u));
        let _e93 = work[_e91];
        let _e96 = work[(_e91 + 1u)];
        let _e99 = work[(_e91 + 2u)];
        let _e102 = work[(_e91 + 3u)];
        if !(all((v1_sum_arg == vec4<u32>(_e93, _e96, _e99, _e102)))) {
            continue;
        }
        let _e108 = work[_e32];
        let _e111 = work[(_e32 + 1u)];
        let v3_l_suppkey = vec2<u32>(_e108, _e111);
        let _e113 = index_2_rows;
        index_2_rows = (_e113 + 1u);
    }
    let _e117 = params[2].x;
    let _e119 = index_2_rows;
    work[(_e117 + _e11)] = _e119;
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
    let _e49 = work[(_e45 + 2u)];
    let _e53 = work[(_e45 + 3u)];
    let _e57 = work[(_e45 + 4u)];
    let _e61 = work[(_e45 + 5u)];
    let v1_sum_arg_1 = vec4<u32>(_e49, _e53, _e57, _e61);
    let _e68 = hash_step(2538058380u, v1_sum_arg_1.x);
    let _e69 = hash_step(_e68, v1_sum_arg_1.y);
    let _e70 = hash_step(_e69, v1_sum_arg_1.z);
    let _e71 = hash_step(_e70, v1_sum_arg_1.w);
    let _e74 = hash_finish((_e71 ^ 16u));
    let _e77 = params[1].x;
    let _e80 = params[1].y;
    let _e82 = (_e80 + (_e74 & _e77));
    let _e84 = work[_e82];
    let matches_end_1 = work[(_e82 + 1u)];
    position_1 = _e84;
    loop {
        let _e89 = position_1;
        if (_e89 >= matches_end_1) {
            break;
        }
        position_1 = (_e89 + 1u);
        let _e94 = params[1].z;
        let candidate_1 = work[(_e94 + _e89)];
        let _e100 = params[1].w;
        let _e102 = (_e100 + (candidate_1 * 4u));
        let _e104 = work[_e102];
        let _e107 = work[(_e102 + 1u)];
        let _e110 = work[(_e102 + 2u)];
        let _e113 = work[(_e102 + 3u)];
        if !(all((v1_sum_arg_1 == vec4<u32>(_e104, _e107, _e110, _e113)))) {
            continue;
        }
        let _e119 = work[_e45];
        let _e122 = work[(_e45 + 1u)];
        let v3_l_suppkey_1 = vec2<u32>(_e119, _e122);
        let _e124 = index_2_rows_1;
        index_2_rows_1 = (_e124 + 1u);
        let _e129 = params[2].y;
        let _e131 = (_e129 + ((_e33 + _e124) * 6u));
        work[_e131] = v3_l_suppkey_1.x;
        work[(_e131 + 1u)] = v3_l_suppkey_1.y;
        work[(_e131 + 2u)] = v1_sum_arg_1.x;
        work[(_e131 + 3u)] = v1_sum_arg_1.y;
        work[(_e131 + 4u)] = v1_sum_arg_1.z;
        work[(_e131 + 5u)] = v1_sum_arg_1.w;
    }
}

// 6: kernel @scan_supplier
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
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_s_suppkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_s_suppkey.x);
    let _e45 = hash_step(_e44, v0_s_suppkey.y);
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
        let _e78 = (_e75 + (candidate * 6u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_s_suppkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e93 = params[2].y;
        let _e94 = (_e90 + row);
        let _e96 = input[_e94];
        let _e99 = input[(_e94 + 1u)];
        let v6_ = vec2<u32>((_e93 + _e96), (_e99 - _e96));
        let _e105 = params[2].z;
        let _e108 = params[2].w;
        let _e109 = (_e105 + row);
        let _e111 = input[_e109];
        let _e114 = input[(_e109 + 1u)];
        let v7_ = vec2<u32>((_e108 + _e111), (_e114 - _e111));
        let _e120 = params[3].x;
        let _e123 = params[3].y;
        let _e124 = (_e120 + row);
        let _e126 = input[_e124];
        let _e129 = input[(_e124 + 1u)];
        let v8_ = vec2<u32>((_e123 + _e126), (_e129 - _e126));
        let _e135 = work[(_e78 + 2u)];
        let _e139 = work[(_e78 + 3u)];
        let _e143 = work[(_e78 + 4u)];
        let _e147 = work[(_e78 + 5u)];
        let v5_total_revenue = vec4<u32>(_e135, _e139, _e143, _e147);
        let _e149 = sorted_rows;
        sorted_rows = (_e149 + 1u);
    }
    let _e153 = params[3].z;
    let _e155 = sorted_rows;
    work[(_e153 + _e11)] = _e155;
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
    let _e29 = params[3].z;
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
    let v0_s_suppkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_s_suppkey_1.x);
    let _e57 = hash_step(_e56, v0_s_suppkey_1.y);
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
        let _e89 = (_e86 + (candidate_1 * 6u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_s_suppkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e104 = params[2].y;
        let _e105 = (_e101 + row_1);
        let _e107 = input[_e105];
        let _e110 = input[(_e105 + 1u)];
        let v6_1 = vec2<u32>((_e104 + _e107), (_e110 - _e107));
        let _e116 = params[2].z;
        let _e119 = params[2].w;
        let _e120 = (_e116 + row_1);
        let _e122 = input[_e120];
        let _e125 = input[(_e120 + 1u)];
        let v7_1 = vec2<u32>((_e119 + _e122), (_e125 - _e122));
        let _e131 = params[3].x;
        let _e134 = params[3].y;
        let _e135 = (_e131 + row_1);
        let _e137 = input[_e135];
        let _e140 = input[(_e135 + 1u)];
        let v8_1 = vec2<u32>((_e134 + _e137), (_e140 - _e137));
        let _e146 = work[(_e89 + 2u)];
        let _e150 = work[(_e89 + 3u)];
        let _e154 = work[(_e89 + 4u)];
        let _e158 = work[(_e89 + 5u)];
        let v5_total_revenue_1 = vec4<u32>(_e146, _e150, _e154, _e158);
        let _e160 = sorted_rows_1;
        sorted_rows_1 = (_e160 + 1u);
        let _e165 = params[3].w;
        let _e168 = (_e165 + ((_e33 + _e160) * 12u));
        work[_e168] = v0_s_suppkey_1.x;
        work[(_e168 + 1u)] = v0_s_suppkey_1.y;
        work[(_e168 + 2u)] = v6_1.x;
        work[(_e168 + 3u)] = v6_1.y;
        work[(_e168 + 4u)] = v7_1.x;
        work[(_e168 + 5u)] = v7_1.y;
        work[(_e168 + 6u)] = v8_1.x;
        work[(_e168 + 7u)] = v8_1.y;
        work[(_e168 + 8u)] = v5_total_revenue_1.x;
        work[(_e168 + 9u)] = v5_total_revenue_1.y;
        work[(_e168 + 10u)] = v5_total_revenue_1.z;
        work[(_e168 + 11u)] = v5_total_revenue_1.w;
    }
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
    let _e32 = (_e29 + (row * 12u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_s_suppkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_s_name = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let v3_s_address = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e32 + 6u)];
    let _e66 = work[(_e32 + 7u)];
    let v4_s_phone = vec2<u32>(_e62, _e66);
    let _e71 = work[(_e32 + 8u)];
    let _e75 = work[(_e32 + 9u)];
    let _e79 = work[(_e32 + 10u)];
    let _e83 = work[(_e32 + 11u)];
    let v5_total_revenue = vec4<u32>(_e71, _e75, _e79, _e83);
    let _e87 = params[1].x;
    let _e89 = (_e87 + (_e11 * 12u));
    work[_e89] = v1_s_suppkey.x;
    work[(_e89 + 1u)] = v1_s_suppkey.y;
    work[(_e89 + 2u)] = v2_s_name.x;
    work[(_e89 + 3u)] = v2_s_name.y;
    work[(_e89 + 4u)] = v3_s_address.x;
    work[(_e89 + 5u)] = v3_s_address.y;
    work[(_e89 + 6u)] = v4_s_phone.x;
    work[(_e89 + 7u)] = v4_s_phone.y;
    work[(_e89 + 8u)] = v5_total_revenue.x;
    work[(_e89 + 9u)] = v5_total_revenue.y;
    work[(_e89 + 10u)] = v5_total_revenue.z;
    work[(_e89 + 11u)] = v5_total_revenue.w;
}

// 8: pass groups_groups of kernel @scan_lineitem
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
    let _e48 = (groups + (i * 4u));
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
    let _e48 = (entries_1 + (i_1 * 5u));
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
                let _e100 = (entries_1 + ((_e90 & 2147483647u) * 5u));
                let _e103 = work[(_e100 + 1u)];
                let _e106 = work[(_e100 + 2u)];
                let _e111 = (true & all((_e58 == vec2<u32>(_e103, _e106))));
                local_3 = _e111;
                if (_e111 & (_e70 < _e90)) {
                    let _e115 = atomicMin((&sync[_e80]), _e70);
                }
            } else {
                let _e119 = (groups_1 + ((_e90 - 1u) * 4u));
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
        let _e63 = (entries_3 + (i_3 * 5u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e75 = (groups_3 + (_e60 * 4u));
        work[_e75] = 0u;
        work[(_e75 + 1u)] = 0u;
        work[(_e75 + 2u)] = 0u;
        work[(_e75 + 3u)] = 0u;
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

// 9: pass groups_aggregate of kernel @scan_lineitem
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
    var sum_arg: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_sum_arg: vec2<u32>;
    var whole_sum_arg_1: vec2<u32>;

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
    sum_arg = vec2<u32>();
    sum_arg = vec2<u32>();
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
                let _e69 = (parts + (_e56 * 4u));
                let _e70 = sum_arg;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e81 = (rows + (_e63 * 4u));
                whole_sum_arg = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_sum_arg = vec2<u32>(_e86, _e89);
                let _e91 = sum_arg;
                let _e92 = whole_sum_arg;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_sum_arg = _e93;
                let _e107 = whole_sum_arg;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            sum_arg = vec2<u32>();
            is_first = false;
            group = _e62;
        }
        let _e117 = work[(order + _e58)];
        let _e120 = (entries + (_e117 * 5u));
        let _e122 = work[_e120];
        let _e127 = work[(_e120 + 3u)];
        let _e130 = work[(_e120 + 4u)];
        let _e131 = vec2<u32>(_e127, _e130);
        if ((_e122 & 1u) != 0u) {
            let _e132 = sum_arg;
            let _e133 = add_64_(_e132, _e131);
            let _e136 = (bitcast<i32>(_e132.y) < 0i);
            sum_arg = _e133;
        }
        local_1 = (_e58 + 1u);
    }
    let _e147 = group;
    if _e44 {
        let _e148 = (_e56 + 1u);
        let _e149 = is_first;
        if _e149 {
            let _e151 = (parts + (_e56 * 4u));
            let _e152 = sum_arg;
            work[(_e151 + 2u)] = _e152.x;
            work[(_e151 + 3u)] = _e152.y;
            work[(part_numbers + _e56)] = _e147;
            sum_arg = vec2<u32>();
        }
        let _e163 = (parts + (_e148 * 4u));
        let _e164 = sum_arg;
        work[(_e163 + 2u)] = _e164.x;
        work[(_e163 + 3u)] = _e164.y;
        work[(part_numbers + _e148)] = _e147;
    } else {
        if (_e43 > 0u) {
            let _e175 = (rows + (_e147 * 4u));
            whole_sum_arg_1 = vec2<u32>();
            let _e180 = work[(_e175 + 2u)];
            let _e183 = work[(_e175 + 3u)];
            whole_sum_arg_1 = vec2<u32>(_e180, _e183);
            let _e185 = sum_arg;
            let _e186 = whole_sum_arg_1;
            let _e187 = add_64_(_e186, _e185);
            let _e190 = (bitcast<i32>(_e186.y) < 0i);
            whole_sum_arg_1 = _e187;
            let _e200 = whole_sum_arg_1;
            work[(_e175 + 2u)] = _e200.x;
            work[(_e175 + 3u)] = _e200.y;
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
    sum_arg_1 = vec2<u32>();
    sum_arg_1 = vec2<u32>();
    group_1 = 0u;
    is_first_1 = true;
    let _e52 = (i_1 * 2u);
    local_3 = _e41;
    loop {
        let _e54 = local_3;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_1 + (_e54 * 5u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 3u)];
        let _e71 = work[(_e58 + 4u)];
        let _e72 = vec2<u32>(_e67, _e71);
        if ((_e61 & 1u) != 0u) {
            let _e73 = sum_arg_1;
            let _e74 = add_64_(_e73, _e72);
            let _e78 = (bitcast<i32>(_e73.y) < 0i);
            sum_arg_1 = _e74;
        }
        local_3 = (_e54 + 1u);
    }
    let _e89 = group_1;
    if (part_numbers_1 != 0u) {
        let _e90 = (_e52 + 1u);
        let _e91 = is_first_1;
        if _e91 {
            let _e93 = (parts_1 + (_e52 * 4u));
            let _e94 = sum_arg_1;
            work[(_e93 + 2u)] = _e94.x;
            work[(_e93 + 3u)] = _e94.y;
            work[(part_numbers_1 + _e52)] = _e89;
            sum_arg_1 = vec2<u32>();
        }
        let _e105 = (parts_1 + (_e90 * 4u));
        let _e106 = sum_arg_1;
        work[(_e105 + 2u)] = _e106.x;
        work[(_e105 + 3u)] = _e106.y;
        work[(part_numbers_1 + _e90)] = _e89;
    } else {
        if (_e43 > 0u) {
            let _e117 = (rows_1 + (_e89 * 4u));
            whole_sum_arg_2 = vec2<u32>();
            let _e122 = work[(_e117 + 2u)];
            let _e125 = work[(_e117 + 3u)];
            whole_sum_arg_2 = vec2<u32>(_e122, _e125);
            let _e127 = sum_arg_1;
            let _e128 = whole_sum_arg_2;
            let _e129 = add_64_(_e128, _e127);
            let _e132 = (bitcast<i32>(_e128.y) < 0i);
            whole_sum_arg_2 = _e129;
            let _e142 = whole_sum_arg_2;
            work[(_e117 + 2u)] = _e142.x;
            work[(_e117 + 3u)] = _e142.y;
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
    sum_arg_2 = vec2<u32>();
    sum_arg_2 = vec2<u32>();
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
                let _e69 = (parts_2 + (_e56 * 4u));
                let _e70 = sum_arg_2;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e81 = (rows_2 + (_e63 * 4u));
                whole_sum_arg_3 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_sum_arg_3 = vec2<u32>(_e86, _e89);
                let _e91 = sum_arg_2;
                let _e92 = whole_sum_arg_3;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_sum_arg_3 = _e93;
                let _e107 = whole_sum_arg_3;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            sum_arg_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e116 = (entries_2 + (_e58 * 4u));
        let _e119 = work[(_e116 + 2u)];
        let _e122 = work[(_e116 + 3u)];
        let _e123 = vec2<u32>(_e119, _e122);
        let _e124 = sum_arg_2;
        let _e125 = add_64_(_e124, _e123);
        let _e128 = (bitcast<i32>(_e124.y) < 0i);
        sum_arg_2 = _e125;
        local_5 = (_e58 + 1u);
    }
    let _e139 = group_2;
    if _e44 {
        let _e140 = (_e56 + 1u);
        let _e141 = is_first_2;
        if _e141 {
            let _e143 = (parts_2 + (_e56 * 4u));
            let _e144 = sum_arg_2;
            work[(_e143 + 2u)] = _e144.x;
            work[(_e143 + 3u)] = _e144.y;
            work[(part_numbers_2 + _e56)] = _e139;
            sum_arg_2 = vec2<u32>();
        }
        let _e155 = (parts_2 + (_e140 * 4u));
        let _e156 = sum_arg_2;
        work[(_e155 + 2u)] = _e156.x;
        work[(_e155 + 3u)] = _e156.y;
        work[(part_numbers_2 + _e140)] = _e139;
    } else {
        if (_e43 > 0u) {
            let _e167 = (rows_2 + (_e139 * 4u));
            whole_sum_arg_4 = vec2<u32>();
            let _e172 = work[(_e167 + 2u)];
            let _e175 = work[(_e167 + 3u)];
            whole_sum_arg_4 = vec2<u32>(_e172, _e175);
            let _e177 = sum_arg_2;
            let _e178 = whole_sum_arg_4;
            let _e179 = add_64_(_e178, _e177);
            let _e182 = (bitcast<i32>(_e178.y) < 0i);
            whole_sum_arg_4 = _e179;
            let _e192 = whole_sum_arg_4;
            work[(_e167 + 2u)] = _e192.x;
            work[(_e167 + 3u)] = _e192.y;
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
    sum_arg_3 = vec2<u32>();
    sum_arg_3 = vec2<u32>();
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
                let _e69 = (parts_3 + (_e56 * 4u));
                let _e70 = sum_arg_3;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e81 = (rows_3 + (_e63 * 4u));
                whole_sum_arg_5 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_sum_arg_5 = vec2<u32>(_e86, _e89);
                let _e91 = sum_arg_3;
                let _e92 = whole_sum_arg_5;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_sum_arg_5 = _e93;
                let _e107 = whole_sum_arg_5;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            sum_arg_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e117 = work[(order_3 + _e58)];
        let _e119 = (entries_3 + (_e117 * 4u));
        let _e122 = work[(_e119 + 2u)];
        let _e125 = work[(_e119 + 3u)];
        let _e126 = vec2<u32>(_e122, _e125);
        let _e127 = sum_arg_3;
        let _e128 = add_64_(_e127, _e126);
        let _e131 = (bitcast<i32>(_e127.y) < 0i);
        sum_arg_3 = _e128;
        local_7 = (_e58 + 1u);
    }
    let _e142 = group_3;
    if _e44 {
        let _e143 = (_e56 + 1u);
        let _e144 = is_first_3;
        if _e144 {
            let _e146 = (parts_3 + (_e56 * 4u));
            let _e147 = sum_arg_3;
            work[(_e146 + 2u)] = _e147.x;
            work[(_e146 + 3u)] = _e147.y;
            work[(part_numbers_3 + _e56)] = _e142;
            sum_arg_3 = vec2<u32>();
        }
        let _e158 = (parts_3 + (_e143 * 4u));
        let _e159 = sum_arg_3;
        work[(_e158 + 2u)] = _e159.x;
        work[(_e158 + 3u)] = _e159.y;
        work[(part_numbers_3 + _e143)] = _e142;
    } else {
        if (_e43 > 0u) {
            let _e170 = (rows_3 + (_e142 * 4u));
            whole_sum_arg_6 = vec2<u32>();
            let _e175 = work[(_e170 + 2u)];
            let _e178 = work[(_e170 + 3u)];
            whole_sum_arg_6 = vec2<u32>(_e175, _e178);
            let _e180 = sum_arg_3;
            let _e181 = whole_sum_arg_6;
            let _e182 = add_64_(_e181, _e180);
            let _e185 = (bitcast<i32>(_e181.y) < 0i);
            whole_sum_arg_6 = _e182;
            let _e195 = whole_sum_arg_6;
            work[(_e170 + 2u)] = _e195.x;
            work[(_e170 + 3u)] = _e195.y;
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
    sum_arg_4 = vec2<u32>();
    sum_arg_4 = vec2<u32>();
    group_4 = 0u;
    is_first_4 = true;
    let _e52 = (i_4 * 2u);
    local_9 = _e41;
    loop {
        let _e54 = local_9;
        if (_e54 >= _e43) {
            break;
        }
        let _e58 = (entries_4 + (_e54 * 4u));
        let _e62 = work[(_e58 + 2u)];
        let _e66 = work[(_e58 + 3u)];
        let _e67 = vec2<u32>(_e62, _e66);
        let _e68 = sum_arg_4;
        let _e69 = add_64_(_e68, _e67);
        let _e73 = (bitcast<i32>(_e68.y) < 0i);
        sum_arg_4 = _e69;
        local_9 = (_e54 + 1u);
    }
    let _e84 = group_4;
    if (part_numbers_4 != 0u) {
        let _e85 = (_e52 + 1u);
        let _e86 = is_first_4;
        if _e86 {
            let _e88 = (parts_4 + (_e52 * 4u));
            let _e89 = sum_arg_4;
            work[(_e88 + 2u)] = _e89.x;
            work[(_e88 + 3u)] = _e89.y;
            work[(part_numbers_4 + _e52)] = _e84;
            sum_arg_4 = vec2<u32>();
        }
        let _e100 = (parts_4 + (_e85 * 4u));
        let _e101 = sum_arg_4;
        work[(_e100 + 2u)] = _e101.x;
        work[(_e100 + 3u)] = _e101.y;
        work[(part_numbers_4 + _e85)] = _e84;
    } else {
        if (_e43 > 0u) {
            let _e112 = (rows_4 + (_e84 * 4u));
            whole_sum_arg_7 = vec2<u32>();
            let _e117 = work[(_e112 + 2u)];
            let _e120 = work[(_e112 + 3u)];
            whole_sum_arg_7 = vec2<u32>(_e117, _e120);
            let _e122 = sum_arg_4;
            let _e123 = whole_sum_arg_7;
            let _e124 = add_64_(_e123, _e122);
            let _e127 = (bitcast<i32>(_e123.y) < 0i);
            whole_sum_arg_7 = _e124;
            let _e137 = whole_sum_arg_7;
            work[(_e112 + 2u)] = _e137.x;
            work[(_e112 + 3u)] = _e137.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn add(@builtin(workgroup_id) workgroup_5: vec3<u32>, @builtin(local_invocation_index) local_10: u32, @builtin(num_workgroups) workgroups_5: vec3<u32>) {
    var local_11: bool;
    var local_12: bool;

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
    let _e39 = (entries_5 + (i_5 * 5u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 2u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 3u)];
    let _e60 = work[(_e39 + 4u)];
    let _e61 = vec2<u32>(_e56, _e60);
    if ((_e49 & 1u) != 0u) {
        local_11 = false;
        if (_e61.x != 0u) {
            let _e69 = atomicAdd((&sync[_e46]), _e61.x);
            local_11 = ((_e69 + _e61.x) < _e69);
        }
        let _e72 = local_11;
        let _e75 = (_e61.y + select(0u, 1u, _e72));
        local_12 = false;
        if (_e75 != 0u) {
            let _e80 = atomicAdd((&sync[(_e46 + 1u)]), _e75);
            local_12 = ((_e80 + _e75) < _e80);
        }
        let _e83 = local_12;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn settle(@builtin(workgroup_id) workgroup_6: vec3<u32>, @builtin(local_invocation_index) local_13: u32, @builtin(num_workgroups) workgroups_6: vec3<u32>) {
    var sum_arg_5: vec2<u32>;
    var whole_sum_arg_8: vec2<u32>;

    let n_6 = params[0].x;
    let entry_count_6 = params[0].y;
    let entries_6 = params[0].z;
    let rows_6 = params[0].w;
    let order_6 = params[1].x;
    let parts_6 = params[1].y;
    let part_numbers_6 = params[1].z;
    let numbers_6 = params[1].w;
    let i_6 = ((((workgroup_6.y * workgroups_6.x) + workgroup_6.x) * 256u) + local_13);
    if (i_6 >= n_6) {
        return;
    }
    let _e39 = (parts_6 + (i_6 * 2u));
    sum_arg_5 = vec2<u32>();
    sum_arg_5 = vec2<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    sum_arg_5 = vec2<u32>(_e46, _e50);
    let _e54 = (rows_6 + (i_6 * 4u));
    whole_sum_arg_8 = vec2<u32>();
    let _e60 = work[(_e54 + 2u)];
    let _e64 = work[(_e54 + 3u)];
    whole_sum_arg_8 = vec2<u32>(_e60, _e64);
    let _e66 = sum_arg_5;
    let _e67 = whole_sum_arg_8;
    let _e68 = add_64_(_e67, _e66);
    let _e72 = (bitcast<i32>(_e67.y) < 0i);
    whole_sum_arg_8 = _e68;
    let _e82 = whole_sum_arg_8;
    work[(_e54 + 2u)] = _e82.x;
    work[(_e54 + 3u)] = _e82.y;
}

// 10: pass sums_aggregate of kernel @scan_revenue
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
    max_total_revenue = vec4<u32>();
    local_1 = bool();
    max_total_revenue = vec4<u32>();
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
                let _e72 = max_total_revenue;
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
                whole_max_total_revenue = vec4<u32>();
                local_3 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_max_total_revenue = vec4<u32>(_e105, _e108, _e111, _e114);
                local_3 = ((_e118 & 1u) != 0u);
                let _e121 = max_total_revenue;
                let _e122 = local_1;
                if _e122 {
                    let _e123 = local_3;
                    if _e123 {
                        let _e124 = whole_max_total_revenue;
                        let _e125 = less_128_(_e124, _e121);
                        whole_max_total_revenue = select(_e124, _e121, vec4(_e125));
                        local_3 = true;
                    } else {
                        whole_max_total_revenue = _e121;
                        local_3 = true;
                    }
                }
                let _e128 = whole_max_total_revenue;
                work[_e99] = _e128.x;
                work[(_e99 + 1u)] = _e128.y;
                work[(_e99 + 2u)] = _e128.z;
                work[(_e99 + 3u)] = _e128.w;
                let _e140 = local_3;
                let _e143 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e143 & 4294967294u), (_e143 | 1u), _e140);
            }
            max_total_revenue = vec4<u32>();
            local_1 = false;
            is_first = false;
            group = _e64;
        }
        let _e152 = work[(order + _e60)];
        let _e154 = (entries + (_e152 * 5u));
        let _e156 = work[_e154];
        let _e161 = work[(_e154 + 1u)];
        let _e164 = work[(_e154 + 2u)];
        let _e167 = work[(_e154 + 3u)];
        let _e170 = work[(_e154 + 4u)];
        let _e171 = vec4<u32>(_e161, _e164, _e167, _e170);
        if ((_e156 & 1u) != 0u) {
            let _e172 = local_1;
            if _e172 {
                let _e173 = max_total_revenue;
                let _e174 = less_128_(_e173, _e171);
                max_total_revenue = select(_e173, _e171, vec4(_e174));
                local_1 = true;
            } else {
                max_total_revenue = _e171;
                local_1 = true;
            }
        }
        local_2 = (_e60 + 1u);
    }
    let _e178 = group;
    if _e44 {
        let _e179 = (_e58 + 1u);
        let _e180 = is_first;
        if _e180 {
            let _e182 = (parts + (_e58 * 5u));
            let _e183 = max_total_revenue;
            work[_e182] = _e183.x;
            work[(_e182 + 1u)] = _e183.y;
            work[(_e182 + 2u)] = _e183.z;
            work[(_e182 + 3u)] = _e183.w;
            let _e195 = local_1;
            let _e198 = work[(_e182 + 4u)];
            work[(_e182 + 4u)] = select((_e198 & 4294967294u), (_e198 | 1u), _e195);
            work[(part_numbers + _e58)] = _e178;
            max_total_revenue = vec4<u32>();
            local_1 = false;
        }
        let _e208 = (parts + (_e179 * 5u));
        let _e209 = max_total_revenue;
        work[_e208] = _e209.x;
        work[(_e208 + 1u)] = _e209.y;
        work[(_e208 + 2u)] = _e209.z;
        work[(_e208 + 3u)] = _e209.w;
        let _e221 = local_1;
        let _e224 = work[(_e208 + 4u)];
        work[(_e208 + 4u)] = select((_e224 & 4294967294u), (_e224 | 1u), _e221);
        work[(part_numbers + _e179)] = _e178;
    } else {
        if (_e43 > 0u) {
            let _e234 = (rows + (_e178 * 5u));
            whole_max_total_revenue_1 = vec4<u32>();
            local_4 = bool();
            let _e240 = work[_e234];
            let _e243 = work[(_e234 + 1u)];
            let _e246 = work[(_e234 + 2u)];
            let _e249 = work[(_e234 + 3u)];
            let _e253 = work[(_e234 + 4u)];
            whole_max_total_revenue_1 = vec4<u32>(_e240, _e243, _e246, _e249);
            local_4 = ((_e253 & 1u) != 0u);
            let _e256 = max_total_revenue;
            let _e257 = local_1;
            if _e257 {
                let _e258 = local_4;
                if _e258 {
                    let _e259 = whole_max_total_revenue_1;
                    let _e260 = less_128_(_e259, _e256);
                    whole_max_total_revenue_1 = select(_e259, _e256, vec4(_e260));
                    local_4 = true;
                } else {
                    whole_max_total_revenue_1 = _e256;
                    local_4 = true;
                }
            }
            let _e263 = whole_max_total_revenue_1;
            work[_e234] = _e263.x;
            work[(_e234 + 1u)] = _e263.y;
            work[(_e234 + 2u)] = _e263.z;
            work[(_e234 + 3u)] = _e263.w;
            let _e275 = local_4;
            let _e278 = work[(_e234 + 4u)];
            work[(_e234 + 4u)] = select((_e278 & 4294967294u), (_e278 | 1u), _e275);
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
    max_total_revenue_1 = vec4<u32>();
    local_6 = bool();
    max_total_revenue_1 = vec4<u32>();
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
                let _e82 = max_total_revenue_1;
                let _e83 = less_128_(_e82, _e80);
                max_total_revenue_1 = select(_e82, _e80, vec4(_e83));
                local_6 = true;
            } else {
                max_total_revenue_1 = _e80;
                local_6 = true;
            }
        }
        local_7 = (_e56 + 1u);
    }
    let _e87 = group_1;
    if (part_numbers_1 != 0u) {
        let _e88 = (_e54 + 1u);
        let _e89 = is_first_1;
        if _e89 {
            let _e91 = (parts_1 + (_e54 * 5u));
            let _e92 = max_total_revenue_1;
            work[_e91] = _e92.x;
            work[(_e91 + 1u)] = _e92.y;
            work[(_e91 + 2u)] = _e92.z;
            work[(_e91 + 3u)] = _e92.w;
            let _e104 = local_6;
            let _e107 = work[(_e91 + 4u)];
            work[(_e91 + 4u)] = select((_e107 & 4294967294u), (_e107 | 1u), _e104);
            work[(part_numbers_1 + _e54)] = _e87;
            max_total_revenue_1 = vec4<u32>();
            local_6 = false;
        }
        let _e118 = (parts_1 + (_e88 * 5u));
        let _e119 = max_total_revenue_1;
        work[_e118] = _e119.x;
        work[(_e118 + 1u)] = _e119.y;
        work[(_e118 + 2u)] = _e119.z;
        work[(_e118 + 3u)] = _e119.w;
        let _e131 = local_6;
        let _e134 = work[(_e118 + 4u)];
        work[(_e118 + 4u)] = select((_e134 & 4294967294u), (_e134 | 1u), _e131);
        work[(part_numbers_1 + _e88)] = _e87;
    } else {
        if (_e43 > 0u) {
            let _e144 = (rows_1 + (_e87 * 5u));
            whole_max_total_revenue_2 = vec4<u32>();
            local_8 = bool();
            let _e150 = work[_e144];
            let _e153 = work[(_e144 + 1u)];
            let _e156 = work[(_e144 + 2u)];
            let _e159 = work[(_e144 + 3u)];
            let _e163 = work[(_e144 + 4u)];
            whole_max_total_revenue_2 = vec4<u32>(_e150, _e153, _e156, _e159);
            local_8 = ((_e163 & 1u) != 0u);
            let _e166 = max_total_revenue_1;
            let _e167 = local_6;
            if _e167 {
                let _e168 = local_8;
                if _e168 {
                    let _e169 = whole_max_total_revenue_2;
                    let _e170 = less_128_(_e169, _e166);
                    whole_max_total_revenue_2 = select(_e169, _e166, vec4(_e170));
                    local_8 = true;
                } else {
                    whole_max_total_revenue_2 = _e166;
                    local_8 = true;
                }
            }
            let _e173 = whole_max_total_revenue_2;
            work[_e144] = _e173.x;
            work[(_e144 + 1u)] = _e173.y;
            work[(_e144 + 2u)] = _e173.z;
            work[(_e144 + 3u)] = _e173.w;
            let _e185 = local_8;
            let _e188 = work[(_e144 + 4u)];
            work[(_e144 + 4u)] = select((_e188 & 4294967294u), (_e188 | 1u), _e185);
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
    max_total_revenue_2 = vec4<u32>();
    local_10 = bool();
    max_total_revenue_2 = vec4<u32>();
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
                let _e72 = max_total_revenue_2;
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
                whole_max_total_revenue_3 = vec4<u32>();
                local_12 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_max_total_revenue_3 = vec4<u32>(_e105, _e108, _e111, _e114);
                local_12 = ((_e118 & 1u) != 0u);
                let _e121 = max_total_revenue_2;
                let _e122 = local_10;
                if _e122 {
                    let _e123 = local_12;
                    if _e123 {
                        let _e124 = whole_max_total_revenue_3;
                        let _e125 = less_128_(_e124, _e121);
                        whole_max_total_revenue_3 = select(_e124, _e121, vec4(_e125));
                        local_12 = true;
                    } else {
                        whole_max_total_revenue_3 = _e121;
                        local_12 = true;
                    }
                }
                let _e128 = whole_max_total_revenue_3;
                work[_e99] = _e128.x;
                work[(_e99 + 1u)] = _e128.y;
                work[(_e99 + 2u)] = _e128.z;
                work[(_e99 + 3u)] = _e128.w;
                let _e140 = local_12;
                let _e143 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e143 & 4294967294u), (_e143 | 1u), _e140);
            }
            max_total_revenue_2 = vec4<u32>();
            local_10 = false;
            is_first_2 = false;
            group_2 = _e64;
        }
        let _e151 = (entries_2 + (_e60 * 5u));
        let _e153 = work[_e151];
        let _e156 = work[(_e151 + 1u)];
        let _e159 = work[(_e151 + 2u)];
        let _e162 = work[(_e151 + 3u)];
        let _e163 = vec4<u32>(_e153, _e156, _e159, _e162);
        let _e166 = work[(_e151 + 4u)];
        if ((_e166 & 1u) != 0u) {
            let _e169 = local_10;
            if _e169 {
                let _e170 = max_total_revenue_2;
                let _e171 = less_128_(_e170, _e163);
                max_total_revenue_2 = select(_e170, _e163, vec4(_e171));
                local_10 = true;
            } else {
                max_total_revenue_2 = _e163;
                local_10 = true;
            }
        }
        local_11 = (_e60 + 1u);
    }
    let _e175 = group_2;
    if _e44 {
        let _e176 = (_e58 + 1u);
        let _e177 = is_first_2;
        if _e177 {
            let _e179 = (parts_2 + (_e58 * 5u));
            let _e180 = max_total_revenue_2;
            work[_e179] = _e180.x;
            work[(_e179 + 1u)] = _e180.y;
            work[(_e179 + 2u)] = _e180.z;
            work[(_e179 + 3u)] = _e180.w;
            let _e192 = local_10;
            let _e195 = work[(_e179 + 4u)];
            work[(_e179 + 4u)] = select((_e195 & 4294967294u), (_e195 | 1u), _e192);
            work[(part_numbers_2 + _e58)] = _e175;
            max_total_revenue_2 = vec4<u32>();
            local_10 = false;
        }
        let _e205 = (parts_2 + (_e176 * 5u));
        let _e206 = max_total_revenue_2;
        work[_e205] = _e206.x;
        work[(_e205 + 1u)] = _e206.y;
        work[(_e205 + 2u)] = _e206.z;
        work[(_e205 + 3u)] = _e206.w;
        let _e218 = local_10;
        let _e221 = work[(_e205 + 4u)];
        work[(_e205 + 4u)] = select((_e221 & 4294967294u), (_e221 | 1u), _e218);
        work[(part_numbers_2 + _e176)] = _e175;
    } else {
        if (_e43 > 0u) {
            let _e231 = (rows_2 + (_e175 * 5u));
            whole_max_total_revenue_4 = vec4<u32>();
            local_13 = bool();
            let _e237 = work[_e231];
            let _e240 = work[(_e231 + 1u)];
            let _e243 = work[(_e231 + 2u)];
            let _e246 = work[(_e231 + 3u)];
            let _e250 = work[(_e231 + 4u)];
            whole_max_total_revenue_4 = vec4<u32>(_e237, _e240, _e243, _e246);
            local_13 = ((_e250 & 1u) != 0u);
            let _e253 = max_total_revenue_2;
            let _e254 = local_10;
            if _e254 {
                let _e255 = local_13;
                if _e255 {
                    let _e256 = whole_max_total_revenue_4;
                    let _e257 = less_128_(_e256, _e253);
                    whole_max_total_revenue_4 = select(_e256, _e253, vec4(_e257));
                    local_13 = true;
                } else {
                    whole_max_total_revenue_4 = _e253;
                    local_13 = true;
                }
            }
            let _e260 = whole_max_total_revenue_4;
            work[_e231] = _e260.x;
            work[(_e231 + 1u)] = _e260.y;
            work[(_e231 + 2u)] = _e260.z;
            work[(_e231 + 3u)] = _e260.w;
            let _e272 = local_13;
            let _e275 = work[(_e231 + 4u)];
            work[(_e231 + 4u)] = select((_e275 & 4294967294u), (_e275 | 1u), _e272);
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
    max_total_revenue_3 = vec4<u32>();
    local_15 = bool();
    max_total_revenue_3 = vec4<u32>();
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
                let _e72 = max_total_revenue_3;
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
                whole_max_total_revenue_5 = vec4<u32>();
                local_17 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_max_total_revenue_5 = vec4<u32>(_e105, _e108, _e111, _e114);
                local_17 = ((_e118 & 1u) != 0u);
                let _e121 = max_total_revenue_3;
                let _e122 = local_15;
                if _e122 {
                    let _e123 = local_17;
                    if _e123 {
                        let _e124 = whole_max_total_revenue_5;
                        let _e125 = less_128_(_e124, _e121);
                        whole_max_total_revenue_5 = select(_e124, _e121, vec4(_e125));
                        local_17 = true;
                    } else {
                        whole_max_total_revenue_5 = _e121;
                        local_17 = true;
                    }
                }
                let _e128 = whole_max_total_revenue_5;
                work[_e99] = _e128.x;
                work[(_e99 + 1u)] = _e128.y;
                work[(_e99 + 2u)] = _e128.z;
                work[(_e99 + 3u)] = _e128.w;
                let _e140 = local_17;
                let _e143 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e143 & 4294967294u), (_e143 | 1u), _e140);
            }
            max_total_revenue_3 = vec4<u32>();
            local_15 = false;
            is_first_3 = false;
            group_3 = _e64;
        }
        let _e152 = work[(order_3 + _e60)];
        let _e154 = (entries_3 + (_e152 * 5u));
        let _e156 = work[_e154];
        let _e159 = work[(_e154 + 1u)];
        let _e162 = work[(_e154 + 2u)];
        let _e165 = work[(_e154 + 3u)];
        let _e166 = vec4<u32>(_e156, _e159, _e162, _e165);
        let _e169 = work[(_e154 + 4u)];
        if ((_e169 & 1u) != 0u) {
            let _e172 = local_15;
            if _e172 {
                let _e173 = max_total_revenue_3;
                let _e174 = less_128_(_e173, _e166);
                max_total_revenue_3 = select(_e173, _e166, vec4(_e174));
                local_15 = true;
            } else {
                max_total_revenue_3 = _e166;
                local_15 = true;
            }
        }
        local_16 = (_e60 + 1u);
    }
    let _e178 = group_3;
    if _e44 {
        let _e179 = (_e58 + 1u);
        let _e180 = is_first_3;
        if _e180 {
            let _e182 = (parts_3 + (_e58 * 5u));
            let _e183 = max_total_revenue_3;
            work[_e182] = _e183.x;
            work[(_e182 + 1u)] = _e183.y;
            work[(_e182 + 2u)] = _e183.z;
            work[(_e182 + 3u)] = _e183.w;
            let _e195 = local_15;
            let _e198 = work[(_e182 + 4u)];
            work[(_e182 + 4u)] = select((_e198 & 4294967294u), (_e198 | 1u), _e195);
            work[(part_numbers_3 + _e58)] = _e178;
            max_total_revenue_3 = vec4<u32>();
            local_15 = false;
        }
        let _e208 = (parts_3 + (_e179 * 5u));
        let _e209 = max_total_revenue_3;
        work[_e208] = _e209.x;
        work[(_e208 + 1u)] = _e209.y;
        work[(_e208 + 2u)] = _e209.z;
        work[(_e208 + 3u)] = _e209.w;
        let _e221 = local_15;
        let _e224 = work[(_e208 + 4u)];
        work[(_e208 + 4u)] = select((_e224 & 4294967294u), (_e224 | 1u), _e221);
        work[(part_numbers_3 + _e179)] = _e178;
    } else {
        if (_e43 > 0u) {
            let _e234 = (rows_3 + (_e178 * 5u));
            whole_max_total_revenue_6 = vec4<u32>();
            local_18 = bool();
            let _e240 = work[_e234];
            let _e243 = work[(_e234 + 1u)];
            let _e246 = work[(_e234 + 2u)];
            let _e249 = work[(_e234 + 3u)];
            let _e253 = work[(_e234 + 4u)];
            whole_max_total_revenue_6 = vec4<u32>(_e240, _e243, _e246, _e249);
            local_18 = ((_e253 & 1u) != 0u);
            let _e256 = max_total_revenue_3;
            let _e257 = local_15;
            if _e257 {
                let _e258 = local_18;
                if _e258 {
                    let _e259 = whole_max_total_revenue_6;
                    let _e260 = less_128_(_e259, _e256);
                    whole_max_total_revenue_6 = select(_e259, _e256, vec4(_e260));
                    local_18 = true;
                } else {
                    whole_max_total_revenue_6 = _e256;
                    local_18 = true;
                }
            }
            let _e263 = whole_max_total_revenue_6;
            work[_e234] = _e263.x;
            work[(_e234 + 1u)] = _e263.y;
            work[(_e234 + 2u)] = _e263.z;
            work[(_e234 + 3u)] = _e263.w;
            let _e275 = local_18;
            let _e278 = work[(_e234 + 4u)];
            work[(_e234 + 4u)] = select((_e278 & 4294967294u), (_e278 | 1u), _e275);
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
    max_total_revenue_4 = vec4<u32>();
    local_20 = bool();
    max_total_revenue_4 = vec4<u32>();
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
                let _e82 = max_total_revenue_4;
                let _e83 = less_128_(_e82, _e74);
                max_total_revenue_4 = select(_e82, _e74, vec4(_e83));
                local_20 = true;
            } else {
                max_total_revenue_4 = _e74;
                local_20 = true;
            }
        }
        local_21 = (_e56 + 1u);
    }
    let _e87 = group_4;
    if (part_numbers_4 != 0u) {
        let _e88 = (_e54 + 1u);
        let _e89 = is_first_4;
        if _e89 {
            let _e91 = (parts_4 + (_e54 * 5u));
            let _e92 = max_total_revenue_4;
            work[_e91] = _e92.x;
            work[(_e91 + 1u)] = _e92.y;
            work[(_e91 + 2u)] = _e92.z;
            work[(_e91 + 3u)] = _e92.w;
            let _e104 = local_20;
            let _e107 = work[(_e91 + 4u)];
            work[(_e91 + 4u)] = select((_e107 & 4294967294u), (_e107 | 1u), _e104);
            work[(part_numbers_4 + _e54)] = _e87;
            max_total_revenue_4 = vec4<u32>();
            local_20 = false;
        }
        let _e118 = (parts_4 + (_e88 * 5u));
        let _e119 = max_total_revenue_4;
        work[_e118] = _e119.x;
        work[(_e118 + 1u)] = _e119.y;
        work[(_e118 + 2u)] = _e119.z;
        work[(_e118 + 3u)] = _e119.w;
        let _e131 = local_20;
        let _e134 = work[(_e118 + 4u)];
        work[(_e118 + 4u)] = select((_e134 & 4294967294u), (_e134 | 1u), _e131);
        work[(part_numbers_4 + _e88)] = _e87;
    } else {
        if (_e43 > 0u) {
            let _e144 = (rows_4 + (_e87 * 5u));
            whole_max_total_revenue_7 = vec4<u32>();
            local_22 = bool();
            let _e150 = work[_e144];
            let _e153 = work[(_e144 + 1u)];
            let _e156 = work[(_e144 + 2u)];
            let _e159 = work[(_e144 + 3u)];
            let _e163 = work[(_e144 + 4u)];
            whole_max_total_revenue_7 = vec4<u32>(_e150, _e153, _e156, _e159);
            local_22 = ((_e163 & 1u) != 0u);
            let _e166 = max_total_revenue_4;
            let _e167 = local_20;
            if _e167 {
                let _e168 = local_22;
                if _e168 {
                    let _e169 = whole_max_total_revenue_7;
                    let _e170 = less_128_(_e169, _e166);
                    whole_max_total_revenue_7 = select(_e169, _e166, vec4(_e170));
                    local_22 = true;
                } else {
                    whole_max_total_revenue_7 = _e166;
                    local_22 = true;
                }
            }
            let _e173 = whole_max_total_revenue_7;
            work[_e144] = _e173.x;
            work[(_e144 + 1u)] = _e173.y;
            work[(_e144 + 2u)] = _e173.z;
            work[(_e144 + 3u)] = _e173.w;
            let _e185 = local_22;
            let _e188 = work[(_e144 + 4u)];
            work[(_e144 + 4u)] = select((_e188 & 4294967294u), (_e188 | 1u), _e185);
        }
    }
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
    let _e45 = work[(_e33 + 2u)];
    let _e49 = work[(_e33 + 3u)];
    let _e50 = vec4<u32>(_e37, _e41, _e45, _e49);
    let _e56 = hash_step(2538058380u, _e50.x);
    let _e57 = hash_step(_e56, _e50.y);
    let _e58 = hash_step(_e57, _e50.z);
    let _e59 = hash_step(_e58, _e50.w);
    let _e62 = hash_finish((_e59 ^ 16u));
    work[(buckets_1 + i)] = (_e62 & mask);
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
    let _e33 = (rows + (i * 6u));
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

// 13: pass sort_by_fields
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
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
        let _e31 = (rows + (_e28 * 12u));
        let _e34 = work[_e31];
        let _e38 = work[(_e31 + 1u)];
        let _e39 = vec2<u32>(_e34, _e38);
        work[(to + _e23)] = _e39.x;
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
        let _e31 = (rows_1 + (_e28 * 12u));
        let _e34 = work[_e31];
        let _e38 = work[(_e31 + 1u)];
        let _e39 = vec2<u32>(_e34, _e38);
        work[(to_1 + _e23)] = (_e39.y ^ 2147483648u);
    }
}
