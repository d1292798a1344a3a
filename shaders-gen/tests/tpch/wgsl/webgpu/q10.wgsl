// 1: kernel @scan_nation
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
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_n_nationkey = vec2<u32>(_e35, _e39);
    let _e43 = params[1].x;
    let _e46 = params[1].y;
    let _e47 = (_e43 + row);
    let _e49 = input[_e47];
    let _e52 = input[(_e47 + 1u)];
    let v2_ = vec2<u32>((_e46 + _e49), (_e52 - _e49));
    let _e58 = params[1].z;
    let _e61 = (_e58 + (_e11 * 4u));
    work[_e61] = v0_n_nationkey.x;
    work[(_e61 + 1u)] = v0_n_nationkey.y;
    work[(_e61 + 2u)] = v2_.x;
    work[(_e61 + 3u)] = v2_.y;
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
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_o_orderdate = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_ge = !((v0_o_orderdate < v1_));
    let _e45 = params[1].y;
    let v3_ = bitcast<i32>(_e45);
    let v4_lt = (v0_o_orderdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e51 = params[1].z;
        let _e54 = (_e51 + (row * 2u));
        let _e56 = input[_e54];
        let _e59 = input[(_e54 + 1u)];
        let v6_o_orderkey = vec2<u32>(_e56, _e59);
        let _e63 = params[1].w;
        let _e65 = (_e63 + (row * 2u));
        let _e67 = input[_e65];
        let _e70 = input[(_e65 + 1u)];
        let v7_o_custkey = vec2<u32>(_e67, _e70);
        let _e72 = index_2_rows;
        index_2_rows = (_e72 + 1u);
    }
    let _e76 = params[2].x;
    let _e78 = index_2_rows;
    work[(_e76 + _e11)] = _e78;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_2_rows_1: u32;

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
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_o_orderdate_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_1 = bitcast<i32>(_e51);
    let v2_ge_1 = !((v0_o_orderdate_1 < v1_1));
    let _e57 = params[1].y;
    let v3_1 = bitcast<i32>(_e57);
    let v4_lt_1 = (v0_o_orderdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e63 = params[1].z;
        let _e66 = (_e63 + (row_1 * 2u));
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v6_o_orderkey_1 = vec2<u32>(_e68, _e71);
        let _e75 = params[1].w;
        let _e77 = (_e75 + (row_1 * 2u));
        let _e79 = input[_e77];
        let _e82 = input[(_e77 + 1u)];
        let v7_o_custkey_1 = vec2<u32>(_e79, _e82);
        let _e84 = index_2_rows_1;
        index_2_rows_1 = (_e84 + 1u);
        let _e89 = params[2].y;
        let _e92 = (_e89 + ((_e33 + _e84) * 4u));
        work[_e92] = v7_o_custkey_1.x;
        work[(_e92 + 1u)] = v7_o_custkey_1.y;
        work[(_e92 + 2u)] = v6_o_orderkey_1.x;
        work[(_e92 + 3u)] = v6_o_orderkey_1.y;
    }
}

// 3: kernel @scan_customer
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
    var index_3_rows: u32;
    var position: u32;
    var position_1: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + _e11);
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    index_3_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row * 2u));
    let _e35 = input[_e32];
    let _e39 = input[(_e32 + 1u)];
    let v0_c_custkey = vec2<u32>(_e35, _e39);
    let _e44 = hash_step(2538058380u, v0_c_custkey.x);
    let _e45 = hash_step(_e44, v0_c_custkey.y);
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
        let _e78 = (_e75 + (candidate * 4u));
        let _e80 = work[_e78];
        let _e83 = work[(_e78 + 1u)];
        if !(all((v0_c_custkey == vec2<u32>(_e80, _e83)))) {
            continue;
        }
        let _e90 = params[2].x;
        let _e92 = (_e90 + (row * 2u));
        let _e94 = input[_e92];
        let _e97 = input[(_e92 + 1u)];
        let v2_c_nationkey = vec2<u32>(_e94, _e97);
        let _e101 = hash_step(2538058380u, v2_c_nationkey.x);
        let _e102 = hash_step(_e101, v2_c_nationkey.y);
        let _e104 = hash_finish((_e102 ^ 8u));
        let _e107 = params[2].y;
        let _e110 = params[2].z;
        let _e112 = (_e110 + (_e104 & _e107));
        let _e114 = work[_e112];
        let matches_end_1 = work[(_e112 + 1u)];
        position_1 = _e114;
        loop {
            let _e119 = position_1;
            if (_e119 >= matches_end_1) {
                break;
            }
            position_1 = (_e119 + 1u);
            let _e124 = params[2].w;
            let candidate_1 = work[(_e124 + _e119)];
            let _e130 = params[3].x;
            let _e132 = (_e130 + (candidate_1 * 4u));
            let _e134 = work[_e132];
            let _e137 = work[(_e132 + 1u)];
            if !(all((v2_c_nationkey == vec2<u32>(_e134, _e137)))) {
                continue;
            }
            let _e144 = params[3].y;
            let _e147 = params[3].z;
            let _e148 = (_e144 + row);
            let _e150 = input[_e148];
            let _e153 = input[(_e148 + 1u)];
            let v11_ = vec2<u32>((_e147 + _e150), (_e153 - _e150));
            let _e159 = params[3].w;
            let _e162 = params[4].x;
            let _e163 = (_e159 + row);
            let _e165 = input[_e163];
            let _e168 = input[(_e163 + 1u)];
            let v12_ = vec2<u32>((_e162 + _e165), (_e168 - _e165));
            let _e174 = params[4].y;
            let _e177 = params[4].z;
            let _e178 = (_e174 + row);
            let _e180 = input[_e178];
            let _e183 = input[(_e178 + 1u)];
            let v13_ = vec2<u32>((_e177 + _e180), (_e183 - _e180));
            let _e189 = params[4].w;
            let _e191 = (_e189 + (row * 2u));
            let _e193 = input[_e191];
            let _e196 = input[(_e191 + 1u)];
            let v7_c_acctbal = vec2<u32>(_e193, _e196);
            let _e200 = params[5].x;
            let _e203 = params[5].y;
            let _e204 = (_e200 + row);
            let _e206 = input[_e204];
            let _e209 = input[(_e204 + 1u)];
            let v14_ = vec2<u32>((_e203 + _e206), (_e209 - _e206));
            let _e215 = work[(_e78 + 2u)];
            let _e219 = work[(_e78 + 3u)];
            let v9_o_orderkey = vec2<u32>(_e215, _e219);
            let _e223 = work[(_e132 + 2u)];
            let _e226 = work[(_e132 + 3u)];
            let v10_n_name = vec2<u32>(_e223, _e226);
            let _e228 = index_3_rows;
            index_3_rows = (_e228 + 1u);
        }
    }
    let _e232 = params[5].z;
    let _e234 = index_3_rows;
    work[(_e232 + _e11)] = _e234;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var index_3_rows_1: u32;
    var position_2: u32;
    var position_3: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    index_3_rows_1 = 0u;
    let _e29 = params[5].z;
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
    let v0_c_custkey_1 = vec2<u32>(_e48, _e51);
    let _e56 = hash_step(2538058380u, v0_c_custkey_1.x);
    let _e57 = hash_step(_e56, v0_c_custkey_1.y);
    let _e60 = hash_finish((_e57 ^ 8u));
    let _e63 = params[1].x;
    let _e66 = params[1].y;
    let _e68 = (_e66 + (_e60 & _e63));
    let _e70 = work[_e68];
    let matches_end_2 = work[(_e68 + 1u)];
    position_2 = _e70;
    loop {
        let _e75 = position_2;
        if (_e75 >= matches_end_2) {
            break;
        }
        position_2 = (_e75 + 1u);
        let _e80 = params[1].z;
        let candidate_2 = work[(_e80 + _e75)];
        let _e86 = params[1].w;
        let _e89 = (_e86 + (candidate_2 * 4u));
        let _e91 = work[_e89];
        let _e94 = work[(_e89 + 1u)];
        if !(all((v0_c_custkey_1 == vec2<u32>(_e91, _e94)))) {
            continue;
        }
        let _e101 = params[2].x;
        let _e103 = (_e101 + (row_1 * 2u));
        let _e105 = input[_e103];
        let _e108 = input[(_e103 + 1u)];
        let v2_c_nationkey_1 = vec2<u32>(_e105, _e108);
        let _e112 = hash_step(2538058380u, v2_c_nationkey_1.x);
        let _e113 = hash_step(_e112, v2_c_nationkey_1.y);
        let _e115 = hash_finish((_e113 ^ 8u));
        let _e118 = params[2].y;
        let _e121 = params[2].z;
        let _e123 = (_e121 + (_e115 & _e118));
        let _e125 = work[_e123];
        let matches_end_3 = work[(_e123 + 1u)];
        position_3 = _e125;
        loop {
            let _e130 = position_3;
            if (_e130 >= matches_end_3) {
                break;
            }
            position_3 = (_e130 + 1u);
            let _e135 = params[2].w;
            let candidate_3 = work[(_e135 + _e130)];
            let _e141 = params[3].x;
            let _e143 = (_e141 + (candidate_3 * 4u));
            let _e145 = work[_e143];
            let _e148 = work[(_e143 + 1u)];
            if !(all((v2_c_nationkey_1 == vec2<u32>(_e145, _e148)))) {
                continue;
            }
            let _e155 = params[3].y;
            let _e158 = params[3].z;
            let _e159 = (_e155 + row_1);
            let _e161 = input[_e159];
            let _e164 = input[(_e159 + 1u)];
            let v11_1 = vec2<u32>((_e158 + _e161), (_e164 - _e161));
            let _e170 = params[3].w;
            let _e173 = params[4].x;
            let _e174 = (_e170 + row_1);
            let _e176 = input[_e174];
            let _e179 = input[(_e174 + 1u)];
            let v12_1 = vec2<u32>((_e173 + _e176), (_e179 - _e176));
            let _e185 = params[4].y;
            let _e188 = params[4].z;
            let _e189 = (_e185 + row_1);
            let _e191 = input[_e189];
            let _e194 = input[(_e189 + 1u)];
            let v13_1 = vec2<u32>((_e188 + _e191), (_e194 - _e191));
            let _e200 = params[4].w;
            let _e202 = (_e200 + (row_1 * 2u));
            let _e204 = input[_e202];
            let _e207 = input[(_e202 + 1u)];
            let v7_c_acctbal_1 = vec2<u32>(_e204, _e207);
            let _e211 = params[5].x;
            let _e214 = params[5].y;
            let _e215 = (_e211 + row_1);
            let _e217 = input[_e215];
            let _e220 = input[(_e215 + 1u)];
            let v14_1 = vec2<u32>((_e214 + _e217), (_e220 - _e217));
            let _e226 = work[(_e89 + 2u)];
            let _e230 = work[(_e89 + 3u)];
            let v9_o_orderkey_1 = vec2<u32>(_e226, _e230);
            let _e234 = work[(_e143 + 2u)];
            let _e237 = work[(_e143 + 3u)];
            let v10_n_name_1 = vec2<u32>(_e234, _e237);
            let _e239 = index_3_rows_1;
            index_3_rows_1 = (_e239 + 1u);
            let _e244 = params[5].w;
            let _e247 = (_e244 + ((_e33 + _e239) * 16u));
            work[_e247] = v9_o_orderkey_1.x;
            work[(_e247 + 1u)] = v9_o_orderkey_1.y;
            work[(_e247 + 2u)] = v0_c_custkey_1.x;
            work[(_e247 + 3u)] = v0_c_custkey_1.y;
            work[(_e247 + 4u)] = v11_1.x;
            work[(_e247 + 5u)] = v11_1.y;
            work[(_e247 + 6u)] = v12_1.x;
            work[(_e247 + 7u)] = v12_1.y;
            work[(_e247 + 8u)] = v13_1.x;
            work[(_e247 + 9u)] = v13_1.y;
            work[(_e247 + 10u)] = v7_c_acctbal_1.x;
            work[(_e247 + 11u)] = v7_c_acctbal_1.y;
            work[(_e247 + 12u)] = v14_1.x;
            work[(_e247 + 13u)] = v14_1.y;
            work[(_e247 + 14u)] = v10_n_name_1.x;
            work[(_e247 + 15u)] = v10_n_name_1.y;
        }
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
    let _e32 = params[1].x;
    let _e33 = (_e29 + row);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v0_l_returnflag = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_ = vec2<u32>(_e46, 1u);
    let _e48 = string_equal(v0_l_returnflag, v1_);
    if _e48 {
        let _e51 = params[1].z;
        let _e54 = (_e51 + (row * 2u));
        let _e56 = input[_e54];
        let _e59 = input[(_e54 + 1u)];
        let v3_l_orderkey = vec2<u32>(_e56, _e59);
        let _e64 = hash_step(2538058380u, v3_l_orderkey.x);
        let _e65 = hash_step(_e64, v3_l_orderkey.y);
        let _e68 = hash_finish((_e65 ^ 8u));
        let _e71 = params[1].w;
        let _e74 = params[2].x;
        let _e76 = (_e74 + (_e68 & _e71));
        let _e79 = work[_e76];
        let matches_end = work[(_e76 + 1u)];
        position = _e79;
        loop {
            let _e84 = position;
            if (_e84 >= matches_end) {
                break;
            }
            position = (_e84 + 1u);
            let _e89 = params[2].y;
            let candidate = work[(_e89 + _e84)];
            let _e95 = params[2].z;
            let _e98 = (_e95 + (candidate * 16u));
            let _e100 = work[_e98];
            let _e103 = work[(_e98 + 1u)];
            if !(all((v3_l_orderkey == vec2<u32>(_e100, _e103)))) {
                continue;
            }
            let _e110 = params[2].w;
            let _e112 = (_e110 + (row * 2u));
            let _e114 = input[_e112];
            let _e117 = input[(_e112 + 1u)];
            let v5_l_extendedprice = vec2<u32>(_e114, _e117);
            let _e121 = params[3].x;
            let _e123 = (_e121 + (row * 2u));
            let _e125 = input[_e123];
            let _e128 = input[(_e123 + 1u)];
            let v6_l_discount = vec2<u32>(_e125, _e128);
            let _e132 = work[(_e98 + 2u)];
            let _e136 = work[(_e98 + 3u)];
            let v7_c_custkey = vec2<u32>(_e132, _e136);
            let _e141 = work[(_e98 + 4u)];
            let _e145 = work[(_e98 + 5u)];
            let v8_c_name = vec2<u32>(_e141, _e145);
            let _e150 = work[(_e98 + 6u)];
            let _e154 = work[(_e98 + 7u)];
            let v9_c_address = vec2<u32>(_e150, _e154);
            let _e158 = work[(_e98 + 8u)];
            let _e162 = work[(_e98 + 9u)];
            let v10_c_phone = vec2<u32>(_e158, _e162);
            let _e167 = work[(_e98 + 10u)];
            let _e171 = work[(_e98 + 11u)];
            let v11_c_acctbal = vec2<u32>(_e167, _e171);
            let _e176 = work[(_e98 + 12u)];
            let _e180 = work[(_e98 + 13u)];
            let v12_c_comment = vec2<u32>(_e176, _e180);
            let _e185 = work[(_e98 + 14u)];
            let _e189 = work[(_e98 + 15u)];
            let v13_n_name = vec2<u32>(_e185, _e189);
            let _e193 = params[3].y;
            let _e196 = params[3].z;
            let v14_ = vec2<u32>(_e193, _e196);
            let v15_sub = vec2<u32>((v14_.x - v6_l_discount.x), 0u);
            let v16_mul = vec2<u32>((v5_l_extendedprice.x * v15_sub.x), 0u);
            let _e210 = groups_rows;
            groups_rows = (_e210 + 1u);
            let _e219 = select(0u, 4294967295u, (bitcast<i32>(v16_mul.y) < 0i));
            let v18_ = vec4<u32>(v16_mul.x, v16_mul.y, _e219, _e219);
        }
    }
    let _e224 = params[3].w;
    let _e226 = groups_rows;
    work[(_e224 + _e11)] = _e226;
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
    let _e29 = params[3].w;
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
    let v0_l_returnflag_1 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_1 = vec2<u32>(_e58, 1u);
    let _e60 = string_equal(v0_l_returnflag_1, v1_1);
    if _e60 {
        let _e63 = params[1].z;
        let _e66 = (_e63 + (row_1 * 2u));
        let _e68 = input[_e66];
        let _e71 = input[(_e66 + 1u)];
        let v3_l_orderkey_1 = vec2<u32>(_e68, _e71);
        let _e76 = hash_step(2538058380u, v3_l_orderkey_1.x);
        let _e77 = hash_step(_e76, v3_l_orderkey_1.y);
        let _e80 = hash_finish((_e77 ^ 8u));
        let _e83 = params[1].w;
        let _e86 = params[2].x;
        let _e88 = (_e86 + (_e80 & _e83));
        let _e90 = work[_e88];
        let matches_end_1 = work[(_e88 + 1u)];
        position_1 = _e90;
        loop {
            let _e95 = position_1;
            if (_e95 >= matches_end_1) {
                break;
            }
            position_1 = (_e95 + 1u);
            let _e100 = params[2].y;
            let candidate_1 = work[(_e100 + _e95)];
            let _e106 = params[2].z;
            let _e109 = (_e106 + (candidate_1 * 16u));
            let _e111 = work[_e109];
            let _e114 = work[(_e109 + 1u)];
            if !(all((v3_l_orderkey_1 == vec2<u32>(_e111, _e114)))) {
                continue;
            }
            let _e121 = params[2].w;
            let _e123 = (_e121 + (row_1 * 2u));
            let _e125 = input[_e123];
            let _e128 = input[(_e123 + 1u)];
            let v5_l_extendedprice_1 = vec2<u32>(_e125, _e128);
            let _e132 = params[3].x;
            let _e134 = (_e132 + (row_1 * 2u));
            let _e136 = input[_e134];
            let _e139 = input[(_e134 + 1u)];
            let v6_l_discount_1 = vec2<u32>(_e136, _e139);
            let _e143 = work[(_e109 + 2u)];
            let _e147 = work[(_e109 + 3u)];
            let v7_c_custkey_1 = vec2<u32>(_e143, _e147);
            let _e152 = work[(_e109 + 4u)];
            let _e156 = work[(_e109 + 5u)];
            let v8_c_name_1 = vec2<u32>(_e152, _e156);
            let _e161 = work[(_e109 + 6u)];
            let _e165 = work[(_e109 + 7u)];
            let v9_c_address_1 = vec2<u32>(_e161, _e165);
            let _e169 = work[(_e109 + 8u)];
            let _e173 = work[(_e109 + 9u)];
            let v10_c_phone_1 = vec2<u32>(_e169, _e173);
            let _e178 = work[(_e109 + 10u)];
            let _e182 = work[(_e109 + 11u)];
            let v11_c_acctbal_1 = vec2<u32>(_e178, _e182);
            let _e187 = work[(_e109 + 12u)];
            let _e191 = work[(_e109 + 13u)];
            let v12_c_comment_1 = vec2<u32>(_e187, _e191);
            let _e196 = work[(_e109 + 14u)];
            let _e200 = work[(_e109 + 15u)];
            let v13_n_name_1 = vec2<u32>(_e196, _e200);
            let _e204 = params[3].y;
            let _e207 = params[3].z;
            let v14_1 = vec2<u32>(_e204, _e207);
            let v15_sub_1 = vec2<u32>((v14_1.x - v6_l_discount_1.x), 0u);
            let v16_mul_1 = vec2<u32>((v5_l_extendedprice_1.x * v15_sub_1.x), 0u);
            let _e221 = groups_rows_1;
            groups_rows_1 = (_e221 + 1u);
            let _e226 = params[4].x;
            let _e229 = (_e226 + ((_e33 + _e221) * 19u));
            work[_e229] = 1u;
            work[(_e229 + 1u)] = v7_c_custkey_1.x;
            work[(_e229 + 2u)] = v7_c_custkey_1.y;
            work[(_e229 + 3u)] = v8_c_name_1.x;
            work[(_e229 + 4u)] = v8_c_name_1.y;
            work[(_e229 + 5u)] = v11_c_acctbal_1.x;
            work[(_e229 + 6u)] = v11_c_acctbal_1.y;
            work[(_e229 + 7u)] = v10_c_phone_1.x;
            work[(_e229 + 8u)] = v10_c_phone_1.y;
            work[(_e229 + 9u)] = v13_n_name_1.x;
            work[(_e229 + 10u)] = v13_n_name_1.y;
            work[(_e229 + 11u)] = v9_c_address_1.x;
            work[(_e229 + 12u)] = v9_c_address_1.y;
            work[(_e229 + 13u)] = v12_c_comment_1.x;
            work[(_e229 + 14u)] = v12_c_comment_1.y;
            let _e280 = select(0u, 4294967295u, (bitcast<i32>(v16_mul_1.y) < 0i));
            let v18_1 = vec4<u32>(v16_mul_1.x, v16_mul_1.y, _e280, _e280);
            work[(_e229 + 15u)] = v18_1.x;
            work[(_e229 + 16u)] = v18_1.y;
            work[(_e229 + 17u)] = v18_1.z;
            work[(_e229 + 18u)] = v18_1.w;
        }
    }
}

// 5: kernel @scan_groups
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
    let _e32 = (_e29 + (row * 18u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_c_custkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_c_name = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let v3_c_acctbal = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e32 + 6u)];
    let _e66 = work[(_e32 + 7u)];
    let v4_c_phone = vec2<u32>(_e62, _e66);
    let _e71 = work[(_e32 + 8u)];
    let _e75 = work[(_e32 + 9u)];
    let v5_n_name = vec2<u32>(_e71, _e75);
    let _e80 = work[(_e32 + 10u)];
    let _e84 = work[(_e32 + 11u)];
    let v6_c_address = vec2<u32>(_e80, _e84);
    let _e89 = work[(_e32 + 12u)];
    let _e93 = work[(_e32 + 13u)];
    let v7_c_comment = vec2<u32>(_e89, _e93);
    let _e98 = work[(_e32 + 14u)];
    let _e102 = work[(_e32 + 15u)];
    let _e106 = work[(_e32 + 16u)];
    let _e110 = work[(_e32 + 17u)];
    let v8_revenue = vec4<u32>(_e98, _e102, _e106, _e110);
    let _e114 = params[1].x;
    let _e116 = (_e114 + (_e11 * 18u));
    work[_e116] = v1_c_custkey.x;
    work[(_e116 + 1u)] = v1_c_custkey.y;
    work[(_e116 + 2u)] = v2_c_name.x;
    work[(_e116 + 3u)] = v2_c_name.y;
    work[(_e116 + 4u)] = v6_c_address.x;
    work[(_e116 + 5u)] = v6_c_address.y;
    work[(_e116 + 6u)] = v4_c_phone.x;
    work[(_e116 + 7u)] = v4_c_phone.y;
    work[(_e116 + 8u)] = v3_c_acctbal.x;
    work[(_e116 + 9u)] = v3_c_acctbal.y;
    work[(_e116 + 10u)] = v7_c_comment.x;
    work[(_e116 + 11u)] = v7_c_comment.y;
    work[(_e116 + 12u)] = v5_n_name.x;
    work[(_e116 + 13u)] = v5_n_name.y;
    work[(_e116 + 14u)] = v8_revenue.x;
    work[(_e116 + 15u)] = v8_revenue.y;
    work[(_e116 + 16u)] = v8_revenue.z;
    work[(_e116 + 17u)] = v8_revenue.w;
}

// 6: kernel @scan_sorted
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
    let _e32 = (_e29 + (row * 18u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_c_custkey = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_c_name = vec2<u32>(_e44, _e48);
    let _e53 = work[(_e32 + 4u)];
    let _e57 = work[(_e32 + 5u)];
    let v3_c_address = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e32 + 6u)];
    let _e66 = work[(_e32 + 7u)];
    let v4_c_phone = vec2<u32>(_e62, _e66);
    let _e71 = work[(_e32 + 8u)];
    let _e75 = work[(_e32 + 9u)];
    let v5_c_acctbal = vec2<u32>(_e71, _e75);
    let _e80 = work[(_e32 + 10u)];
    let _e84 = work[(_e32 + 11u)];
    let v6_c_comment = vec2<u32>(_e80, _e84);
    let _e89 = work[(_e32 + 12u)];
    let _e93 = work[(_e32 + 13u)];
    let v7_n_name = vec2<u32>(_e89, _e93);
    let _e98 = work[(_e32 + 14u)];
    let _e102 = work[(_e32 + 15u)];
    let _e106 = work[(_e32 + 16u)];
    let _e110 = work[(_e32 + 17u)];
    let v8_revenue = vec4<u32>(_e98, _e102, _e106, _e110);
    let _e114 = params[1].x;
    let _e116 = (_e114 + (_e11 * 18u));
    work[_e116] = v1_c_custkey.x;
    work[(_e116 + 1u)] = v1_c_custkey.y;
    work[(_e116 + 2u)] = v2_c_name.x;
    work[(_e116 + 3u)] = v2_c_name.y;
    work[(_e116 + 4u)] = v8_revenue.x;
    work[(_e116 + 5u)] = v8_revenue.y;
    work[(_e116 + 6u)] = v8_revenue.z;
    work[(_e116 + 7u)] = v8_revenue.w;
    work[(_e116 + 8u)] = v5_c_acctbal.x;
    work[(_e116 + 9u)] = v5_c_acctbal.y;
    work[(_e116 + 10u)] = v7_n_name.x;
    work[(_e116 + 11u)] = v7_n_name.y;
    work[(_e116 + 12u)] = v3_c_address.x;
    work[(_e116 + 13u)] = v3_c_address.y;
    work[(_e116 + 14u)] = v4_c_phone.x;
    work[(_e116 + 15u)] = v4_c_phone.y;
    work[(_e116 + 16u)] = v6_c_comment.x;
    work[(_e116 + 17u)] = v6_c_comment.y;
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
    let _e48 = (groups + (i * 18u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e60 = work[(_e48 + 2u)];
    let _e64 = work[(_e48 + 3u)];
    let _e69 = work[(_e48 + 4u)];
    let _e73 = work[(_e48 + 5u)];
    let _e74 = vec2<u32>(_e69, _e73);
    let _e78 = work[(_e48 + 6u)];
    let _e82 = work[(_e48 + 7u)];
    let _e87 = work[(_e48 + 8u)];
    let _e91 = work[(_e48 + 9u)];
    let _e96 = work[(_e48 + 10u)];
    let _e100 = work[(_e48 + 11u)];
    let _e105 = work[(_e48 + 12u)];
    let _e109 = work[(_e48 + 13u)];
    let _e114 = string_hash(vec2<u32>(_e60, _e64));
    let _e117 = string_hash(vec2<u32>(_e78, _e82));
    let _e118 = string_hash(vec2<u32>(_e87, _e91));
    let _e119 = string_hash(vec2<u32>(_e96, _e100));
    let _e120 = string_hash(vec2<u32>(_e105, _e109));
    let _e122 = hash_step(2538058380u, _e56.x);
    let _e123 = hash_step(_e122, _e56.y);
    let _e124 = hash_step(_e123, _e114);
    let _e125 = hash_step(_e124, _e74.x);
    let _e126 = hash_step(_e125, _e74.y);
    let _e127 = hash_step(_e126, _e117);
    let _e128 = hash_step(_e127, _e118);
    let _e129 = hash_step(_e128, _e119);
    let _e130 = hash_step(_e129, _e120);
    let _e133 = hash_finish((_e130 ^ 36u));
    local_1 = _e133;
    loop {
        let _e136 = local_1;
        let _e137 = (_e136 & mask);
        let _e141 = atomicCompareExchangeWeak((&sync[(table + _e137)]), 0u, (i + 1u));
        if _e141.exchanged {
            break;
        }
        if (_e141.old_value != 0u) {
            local_1 = (_e137 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 19u));
    let _e53 = work[(_e48 + 1u)];
    let _e57 = work[(_e48 + 2u)];
    let _e58 = vec2<u32>(_e53, _e57);
    let _e62 = work[(_e48 + 3u)];
    let _e66 = work[(_e48 + 4u)];
    let _e67 = vec2<u32>(_e62, _e66);
    let _e71 = work[(_e48 + 5u)];
    let _e75 = work[(_e48 + 6u)];
    let _e76 = vec2<u32>(_e71, _e75);
    let _e80 = work[(_e48 + 7u)];
    let _e84 = work[(_e48 + 8u)];
    let _e85 = vec2<u32>(_e80, _e84);
    let _e89 = work[(_e48 + 9u)];
    let _e93 = work[(_e48 + 10u)];
    let _e94 = vec2<u32>(_e89, _e93);
    let _e98 = work[(_e48 + 11u)];
    let _e102 = work[(_e48 + 12u)];
    let _e103 = vec2<u32>(_e98, _e102);
    let _e107 = work[(_e48 + 13u)];
    let _e111 = work[(_e48 + 14u)];
    let _e112 = vec2<u32>(_e107, _e111);
    let _e116 = string_hash(_e67);
    let _e119 = string_hash(_e85);
    let _e120 = string_hash(_e94);
    let _e121 = string_hash(_e103);
    let _e122 = string_hash(_e112);
    let _e124 = hash_step(2538058380u, _e58.x);
    let _e125 = hash_step(_e124, _e58.y);
    let _e126 = hash_step(_e125, _e116);
    let _e127 = hash_step(_e126, _e76.x);
    let _e128 = hash_step(_e127, _e76.y);
    let _e129 = hash_step(_e128, _e119);
    let _e130 = hash_step(_e129, _e120);
    let _e131 = hash_step(_e130, _e121);
    let _e132 = hash_step(_e131, _e122);
    let _e135 = hash_finish((_e132 ^ 36u));
    slot = _e135;
    let _e138 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e141 = slot;
        let _e142 = (_e141 & mask_1);
        slot = _e142;
        let _e143 = probes;
        if (_e143 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e143 + 1u);
        let _e148 = (table_1 + _e142);
        let _e150 = atomicLoad((&sync[_e148]));
        holder = _e150;
        if (_e150 == 0u) {
            let _e154 = atomicCompareExchangeWeak((&sync[_e148]), 0u, _e138);
            holder = select(_e154.old_value, _e138, _e154.exchanged);
        }
        let _e158 = holder;
        if (_e158 == _e138) {
            break;
        }
        if (_e158 != 0u) {
            local_3 = bool();
            if ((_e158 & 2147483648u) != 0u) {
                let _e168 = (entries_1 + ((_e158 & 2147483647u) * 19u));
                let _e171 = work[(_e168 + 1u)];
                let _e174 = work[(_e168 + 2u)];
                let _e178 = work[(_e168 + 3u)];
                let _e181 = work[(_e168 + 4u)];
                let _e185 = work[(_e168 + 5u)];
                let _e188 = work[(_e168 + 6u)];
                let _e192 = work[(_e168 + 7u)];
                let _e195 = work[(_e168 + 8u)];
                let _e199 = work[(_e168 + 9u)];
                let _e202 = work[(_e168 + 10u)];
                let _e206 = work[(_e168 + 11u)];
                let _e209 = work[(_e168 + 12u)];
                let _e213 = work[(_e168 + 13u)];
                let _e216 = work[(_e168 + 14u)];
                let _e222 = string_equal(_e67, vec2<u32>(_e178, _e181));
                let _e227 = string_equal(_e85, vec2<u32>(_e192, _e195));
                let _e229 = string_equal(_e94, vec2<u32>(_e199, _e202));
                let _e231 = string_equal(_e103, vec2<u32>(_e206, _e209));
                let _e233 = string_equal(_e112, vec2<u32>(_e213, _e216));
                let _e234 = (((((((true & all((_e58 == vec2<u32>(_e171, _e174)))) & _e222) & all((_e76 == vec2<u32>(_e185, _e188)))) & _e227) & _e229) & _e231) & _e233);
                local_3 = _e234;
                if (_e234 & (_e138 < _e158)) {
                    let _e238 = atomicMin((&sync[_e148]), _e138);
                }
            } else {
                let _e242 = (groups_1 + ((_e158 - 1u) * 18u));
                let _e244 = work[_e242];
                let _e247 = work[(_e242 + 1u)];
                let _e251 = work[(_e242 + 2u)];
                let _e254 = work[(_e242 + 3u)];
                let _e258 = work[(_e242 + 4u)];
                let _e261 = work[(_e242 + 5u)];
                let _e265 = work[(_e242 + 6u)];
                let _e268 = work[(_e242 + 7u)];
                let _e272 = work[(_e242 + 8u)];
                let _e275 = work[(_e242 + 9u)];
                let _e279 = work[(_e242 + 10u)];
                let _e282 = work[(_e242 + 11u)];
                let _e286 = work[(_e242 + 12u)];
                let _e289 = work[(_e242 + 13u)];
                let _e294 = string_equal(_e67, vec2<u32>(_e251, _e254));
                let _e299 = string_equal(_e85, vec2<u32>(_e265, _e268));
                let _e301 = string_equal(_e94, vec2<u32>(_e272, _e275));
                let _e303 = string_equal(_e103, vec2<u32>(_e279, _e282));
                let _e305 = string_equal(_e112, vec2<u32>(_e286, _e289));
                local_3 = (((((((true & all((_e58 == vec2<u32>(_e244, _e247)))) & _e294) & all((_e76 == vec2<u32>(_e258, _e261)))) & _e299) & _e301) & _e303) & _e305);
            }
            let _e307 = local_3;
            if _e307 {
                break;
            }
            slot = (_e142 + 1u);
        }
    }
    let _e310 = slot;
    work[(slots_1 + i_1)] = _e310;
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
        let _e63 = (entries_3 + (i_3 * 19u));
        let _e67 = work[(_e63 + 1u)];
        let _e71 = work[(_e63 + 2u)];
        let _e72 = vec2<u32>(_e67, _e71);
        let _e76 = work[(_e63 + 3u)];
        let _e80 = work[(_e63 + 4u)];
        let _e81 = vec2<u32>(_e76, _e80);
        let _e85 = work[(_e63 + 5u)];
        let _e89 = work[(_e63 + 6u)];
        let _e90 = vec2<u32>(_e85, _e89);
        let _e94 = work[(_e63 + 7u)];
        let _e98 = work[(_e63 + 8u)];
        let _e99 = vec2<u32>(_e94, _e98);
        let _e103 = work[(_e63 + 9u)];
        let _e107 = work[(_e63 + 10u)];
        let _e108 = vec2<u32>(_e103, _e107);
        let _e112 = work[(_e63 + 11u)];
        let _e116 = work[(_e63 + 12u)];
        let _e117 = vec2<u32>(_e112, _e116);
        let _e121 = work[(_e63 + 13u)];
        let _e125 = work[(_e63 + 14u)];
        let _e126 = vec2<u32>(_e121, _e125);
        let _e129 = (groups_3 + (_e60 * 18u));
        work[_e129] = 0u;
        work[(_e129 + 1u)] = 0u;
        work[(_e129 + 2u)] = 0u;
        work[(_e129 + 3u)] = 0u;
        work[(_e129 + 4u)] = 0u;
        work[(_e129 + 5u)] = 0u;
        work[(_e129 + 6u)] = 0u;
        work[(_e129 + 7u)] = 0u;
        work[(_e129 + 8u)] = 0u;
        work[(_e129 + 9u)] = 0u;
        work[(_e129 + 10u)] = 0u;
        work[(_e129 + 11u)] = 0u;
        work[(_e129 + 12u)] = 0u;
        work[(_e129 + 13u)] = 0u;
        work[(_e129 + 14u)] = 0u;
        work[(_e129 + 15u)] = 0u;
        work[(_e129 + 16u)] = 0u;
        work[(_e129 + 17u)] = 0u;
        work[_e129] = _e72.x;
        work[(_e129 + 1u)] = _e72.y;
        work[(_e129 + 2u)] = _e81.x;
        work[(_e129 + 3u)] = _e81.y;
        work[(_e129 + 4u)] = _e90.x;
        work[(_e129 + 5u)] = _e90.y;
        work[(_e129 + 6u)] = _e99.x;
        work[(_e129 + 7u)] = _e99.y;
        work[(_e129 + 8u)] = _e108.x;
        work[(_e129 + 9u)] = _e108.y;
        work[(_e129 + 10u)] = _e117.x;
        work[(_e129 + 11u)] = _e117.y;
        work[(_e129 + 12u)] = _e126.x;
        work[(_e129 + 13u)] = _e126.y;
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
                let _e69 = (parts + (_e56 * 18u));
                let _e70 = revenue;
                work[(_e69 + 14u)] = _e70.x;
                work[(_e69 + 15u)] = _e70.y;
                work[(_e69 + 16u)] = _e70.z;
                work[(_e69 + 17u)] = _e70.w;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e90 = (rows + (_e63 * 18u));
                whole_revenue = vec4<u32>();
                let _e95 = work[(_e90 + 14u)];
                let _e98 = work[(_e90 + 15u)];
                let _e101 = work[(_e90 + 16u)];
                let _e104 = work[(_e90 + 17u)];
                whole_revenue = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = revenue;
                let _e107 = whole_revenue;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_revenue = _e108;
                let _e122 = whole_revenue;
                work[(_e90 + 14u)] = _e122.x;
                work[(_e90 + 15u)] = _e122.y;
                work[(_e90 + 16u)] = _e122.z;
                work[(_e90 + 17u)] = _e122.w;
            }
            revenue = vec4<u32>();
            is_first = false;
            group = _e62;
        }
        let _e138 = work[(order + _e58)];
        let _e141 = (entries + (_e138 * 19u));
        let _e143 = work[_e141];
        let _e148 = work[(_e141 + 15u)];
        let _e151 = work[(_e141 + 16u)];
        let _e154 = work[(_e141 + 17u)];
        let _e157 = work[(_e141 + 18u)];
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
            let _e178 = (parts + (_e56 * 18u));
            let _e179 = revenue;
            work[(_e178 + 14u)] = _e179.x;
            work[(_e178 + 15u)] = _e179.y;
            work[(_e178 + 16u)] = _e179.z;
            work[(_e178 + 17u)] = _e179.w;
            work[(part_numbers + _e56)] = _e174;
            revenue = vec4<u32>();
        }
        let _e196 = (parts + (_e175 * 18u));
        let _e197 = revenue;
        work[(_e196 + 14u)] = _e197.x;
        work[(_e196 + 15u)] = _e197.y;
        work[(_e196 + 16u)] = _e197.z;
        work[(_e196 + 17u)] = _e197.w;
        work[(part_numbers + _e175)] = _e174;
    } else {
        if (_e43 > 0u) {
            let _e214 = (rows + (_e174 * 18u));
            whole_revenue_1 = vec4<u32>();
            let _e219 = work[(_e214 + 14u)];
            let _e222 = work[(_e214 + 15u)];
            let _e225 = work[(_e214 + 16u)];
            let _e228 = work[(_e214 + 17u)];
            whole_revenue_1 = vec4<u32>(_e219, _e222, _e225, _e228);
            let _e230 = revenue;
            let _e231 = whole_revenue_1;
            let _e232 = add_128_(_e231, _e230);
            let _e235 = (bitcast<i32>(_e231.w) < 0i);
            whole_revenue_1 = _e232;
            let _e245 = whole_revenue_1;
            work[(_e214 + 14u)] = _e245.x;
            work[(_e214 + 15u)] = _e245.y;
            work[(_e214 + 16u)] = _e245.z;
            work[(_e214 + 17u)] = _e245.w;
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
        let _e58 = (entries_1 + (_e54 * 19u));
        let _e61 = work[_e58];
        let _e67 = work[(_e58 + 15u)];
        let _e71 = work[(_e58 + 16u)];
        let _e75 = work[(_e58 + 17u)];
        let _e79 = work[(_e58 + 18u)];
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
            let _e101 = (parts_1 + (_e52 * 18u));
            let _e102 = revenue_1;
            work[(_e101 + 14u)] = _e102.x;
            work[(_e101 + 15u)] = _e102.y;
            work[(_e101 + 16u)] = _e102.z;
            work[(_e101 + 17u)] = _e102.w;
            work[(part_numbers_1 + _e52)] = _e97;
            revenue_1 = vec4<u32>();
        }
        let _e120 = (parts_1 + (_e98 * 18u));
        let _e121 = revenue_1;
        work[(_e120 + 14u)] = _e121.x;
        work[(_e120 + 15u)] = _e121.y;
        work[(_e120 + 16u)] = _e121.z;
        work[(_e120 + 17u)] = _e121.w;
        work[(part_numbers_1 + _e98)] = _e97;
    } else {
        if (_e43 > 0u) {
            let _e138 = (rows_1 + (_e97 * 18u));
            whole_revenue_2 = vec4<u32>();
            let _e143 = work[(_e138 + 14u)];
            let _e146 = work[(_e138 + 15u)];
            let _e149 = work[(_e138 + 16u)];
            let _e152 = work[(_e138 + 17u)];
            whole_revenue_2 = vec4<u32>(_e143, _e146, _e149, _e152);
            let _e154 = revenue_1;
            let _e155 = whole_revenue_2;
            let _e156 = add_128_(_e155, _e154);
            let _e159 = (bitcast<i32>(_e155.w) < 0i);
            whole_revenue_2 = _e156;
            let _e169 = whole_revenue_2;
            work[(_e138 + 14u)] = _e169.x;
            work[(_e138 + 15u)] = _e169.y;
            work[(_e138 + 16u)] = _e169.z;
            work[(_e138 + 17u)] = _e169.w;
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
                let _e69 = (parts_2 + (_e56 * 18u));
                let _e70 = revenue_2;
                work[(_e69 + 14u)] = _e70.x;
                work[(_e69 + 15u)] = _e70.y;
                work[(_e69 + 16u)] = _e70.z;
                work[(_e69 + 17u)] = _e70.w;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e90 = (rows_2 + (_e63 * 18u));
                whole_revenue_3 = vec4<u32>();
                let _e95 = work[(_e90 + 14u)];
                let _e98 = work[(_e90 + 15u)];
                let _e101 = work[(_e90 + 16u)];
                let _e104 = work[(_e90 + 17u)];
                whole_revenue_3 = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = revenue_2;
                let _e107 = whole_revenue_3;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_revenue_3 = _e108;
                let _e122 = whole_revenue_3;
                work[(_e90 + 14u)] = _e122.x;
                work[(_e90 + 15u)] = _e122.y;
                work[(_e90 + 16u)] = _e122.z;
                work[(_e90 + 17u)] = _e122.w;
            }
            revenue_2 = vec4<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e137 = (entries_2 + (_e58 * 18u));
        let _e140 = work[(_e137 + 14u)];
        let _e143 = work[(_e137 + 15u)];
        let _e146 = work[(_e137 + 16u)];
        let _e149 = work[(_e137 + 17u)];
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
            let _e170 = (parts_2 + (_e56 * 18u));
            let _e171 = revenue_2;
            work[(_e170 + 14u)] = _e171.x;
            work[(_e170 + 15u)] = _e171.y;
            work[(_e170 + 16u)] = _e171.z;
            work[(_e170 + 17u)] = _e171.w;
            work[(part_numbers_2 + _e56)] = _e166;
            revenue_2 = vec4<u32>();
        }
        let _e188 = (parts_2 + (_e167 * 18u));
        let _e189 = revenue_2;
        work[(_e188 + 14u)] = _e189.x;
        work[(_e188 + 15u)] = _e189.y;
        work[(_e188 + 16u)] = _e189.z;
        work[(_e188 + 17u)] = _e189.w;
        work[(part_numbers_2 + _e167)] = _e166;
    } else {
        if (_e43 > 0u) {
            let _e206 = (rows_2 + (_e166 * 18u));
            whole_revenue_4 = vec4<u32>();
            let _e211 = work[(_e206 + 14u)];
            let _e214 = work[(_e206 + 15u)];
            let _e217 = work[(_e206 + 16u)];
            let _e220 = work[(_e206 + 17u)];
            whole_revenue_4 = vec4<u32>(_e211, _e214, _e217, _e220);
            let _e222 = revenue_2;
            let _e223 = whole_revenue_4;
            let _e224 = add_128_(_e223, _e222);
            let _e227 = (bitcast<i32>(_e223.w) < 0i);
            whole_revenue_4 = _e224;
            let _e237 = whole_revenue_4;
            work[(_e206 + 14u)] = _e237.x;
            work[(_e206 + 15u)] = _e237.y;
            work[(_e206 + 16u)] = _e237.z;
            work[(_e206 + 17u)] = _e237.w;
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
                let _e69 = (parts_3 + (_e56 * 18u));
                let _e70 = revenue_3;
                work[(_e69 + 14u)] = _e70.x;
                work[(_e69 + 15u)] = _e70.y;
                work[(_e69 + 16u)] = _e70.z;
                work[(_e69 + 17u)] = _e70.w;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e90 = (rows_3 + (_e63 * 18u));
                whole_revenue_5 = vec4<u32>();
                let _e95 = work[(_e90 + 14u)];
                let _e98 = work[(_e90 + 15u)];
                let _e101 = work[(_e90 + 16u)];
                let _e104 = work[(_e90 + 17u)];
                whole_revenue_5 = vec4<u32>(_e95, _e98, _e101, _e104);
                let _e106 = revenue_3;
                let _e107 = whole_revenue_5;
                let _e108 = add_128_(_e107, _e106);
                let _e112 = (bitcast<i32>(_e107.w) < 0i);
                whole_revenue_5 = _e108;
                let _e122 = whole_revenue_5;
                work[(_e90 + 14u)] = _e122.x;
                work[(_e90 + 15u)] = _e122.y;
                work[(_e90 + 16u)] = _e122.z;
                work[(_e90 + 17u)] = _e122.w;
            }
            revenue_3 = vec4<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e138 = work[(order_3 + _e58)];
        let _e140 = (entries_3 + (_e138 * 18u));
        let _e143 = work[(_e140 + 14u)];
        let _e146 = work[(_e140 + 15u)];
        let _e149 = work[(_e140 + 16u)];
        let _e152 = work[(_e140 + 17u)];
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
            let _e173 = (parts_3 + (_e56 * 18u));
            let _e174 = revenue_3;
            work[(_e173 + 14u)] = _e174.x;
            work[(_e173 + 15u)] = _e174.y;
            work[(_e173 + 16u)] = _e174.z;
            work[(_e173 + 17u)] = _e174.w;
            work[(part_numbers_3 + _e56)] = _e169;
            revenue_3 = vec4<u32>();
        }
        let _e191 = (parts_3 + (_e170 * 18u));
        let _e192 = revenue_3;
        work[(_e191 + 14u)] = _e192.x;
        work[(_e191 + 15u)] = _e192.y;
        work[(_e191 + 16u)] = _e192.z;
        work[(_e191 + 17u)] = _e192.w;
        work[(part_numbers_3 + _e170)] = _e169;
    } else {
        if (_e43 > 0u) {
            let _e209 = (rows_3 + (_e169 * 18u));
            whole_revenue_6 = vec4<u32>();
            let _e214 = work[(_e209 + 14u)];
            let _e217 = work[(_e209 + 15u)];
            let _e220 = work[(_e209 + 16u)];
            let _e223 = work[(_e209 + 17u)];
            whole_revenue_6 = vec4<u32>(_e214, _e217, _e220, _e223);
            let _e225 = revenue_3;
            let _e226 = whole_revenue_6;
            let _e227 = add_128_(_e226, _e225);
            let _e230 = (bitcast<i32>(_e226.w) < 0i);
            whole_revenue_6 = _e227;
            let _e240 = whole_revenue_6;
            work[(_e209 + 14u)] = _e240.x;
            work[(_e209 + 15u)] = _e240.y;
            work[(_e209 + 16u)] = _e240.z;
            work[(_e209 + 17u)] = _e240.w;
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
        let _e58 = (entries_4 + (_e54 * 18u));
        let _e63 = work[(_e58 + 14u)];
        let _e67 = work[(_e58 + 15u)];
        let _e71 = work[(_e58 + 16u)];
        let _e75 = work[(_e58 + 17u)];
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
            let _e97 = (parts_4 + (_e52 * 18u));
            let _e98 = revenue_4;
            work[(_e97 + 14u)] = _e98.x;
            work[(_e97 + 15u)] = _e98.y;
            work[(_e97 + 16u)] = _e98.z;
            work[(_e97 + 17u)] = _e98.w;
            work[(part_numbers_4 + _e52)] = _e93;
            revenue_4 = vec4<u32>();
        }
        let _e115 = (parts_4 + (_e94 * 18u));
        let _e116 = revenue_4;
        work[(_e115 + 14u)] = _e116.x;
        work[(_e115 + 15u)] = _e116.y;
        work[(_e115 + 16u)] = _e116.z;
        work[(_e115 + 17u)] = _e116.w;
        work[(part_numbers_4 + _e94)] = _e93;
    } else {
        if (_e43 > 0u) {
            let _e133 = (rows_4 + (_e93 * 18u));
            whole_revenue_7 = vec4<u32>();
            let _e138 = work[(_e133 + 14u)];
            let _e141 = work[(_e133 + 15u)];
            let _e144 = work[(_e133 + 16u)];
            let _e147 = work[(_e133 + 17u)];
            whole_revenue_7 = vec4<u32>(_e138, _e141, _e144, _e147);
            let _e149 = revenue_4;
            let _e150 = whole_revenue_7;
            let _e151 = add_128_(_e150, _e149);
            let _e154 = (bitcast<i32>(_e150.w) < 0i);
            whole_revenue_7 = _e151;
            let _e164 = whole_revenue_7;
            work[(_e133 + 14u)] = _e164.x;
            work[(_e133 + 15u)] = _e164.y;
            work[(_e133 + 16u)] = _e164.z;
            work[(_e133 + 17u)] = _e164.w;
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
    let _e39 = (entries_5 + (i_5 * 19u));
    let _e43 = work[(numbers_5 + i_5)];
    let _e46 = (parts_5 + (_e43 * 4u));
    let _e49 = work[_e39];
    let _e56 = work[(_e39 + 15u)];
    let _e60 = work[(_e39 + 16u)];
    let _e64 = work[(_e39 + 17u)];
    let _e68 = work[(_e39 + 18u)];
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
    let _e62 = (rows_6 + (i_6 * 18u));
    whole_revenue_8 = vec4<u32>();
    let _e69 = work[(_e62 + 14u)];
    let _e73 = work[(_e62 + 15u)];
    let _e77 = work[(_e62 + 16u)];
    let _e81 = work[(_e62 + 17u)];
    whole_revenue_8 = vec4<u32>(_e69, _e73, _e77, _e81);
    let _e83 = revenue_5;
    let _e84 = whole_revenue_8;
    let _e85 = add_128_(_e84, _e83);
    let _e89 = (bitcast<i32>(_e84.w) < 0i);
    whole_revenue_8 = _e85;
    let _e99 = whole_revenue_8;
    work[(_e62 + 14u)] = _e99.x;
    work[(_e62 + 15u)] = _e99.y;
    work[(_e62 + 16u)] = _e99.z;
    work[(_e62 + 17u)] = _e99.w;
}

// 9: pass index
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

// pass index: as number 9

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
    let _e33 = (rows + (i * 16u));
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

// 11: pass sort_by_fields
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
    let _e5 = (a_1 + (b_1 * 18u));
    let _e7 = (a_1 + (c * 18u));
    let _e13 = work[(_e5 + 14u)];
    let _e17 = work[(_e5 + 15u)];
    let _e21 = work[(_e5 + 16u)];
    let _e25 = work[(_e5 + 17u)];
    let _e26 = vec4<u32>(_e13, _e17, _e21, _e25);
    let _e29 = work[(_e7 + 14u)];
    let _e32 = work[(_e7 + 15u)];
    let _e35 = work[(_e7 + 16u)];
    let _e38 = work[(_e7 + 17u)];
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

// 12: pass order
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
        let _e31 = (rows + (_e28 * 18u));
        let _e36 = work[(_e31 + 14u)];
        let _e40 = work[(_e31 + 15u)];
        let _e44 = work[(_e31 + 16u)];
        let _e48 = work[(_e31 + 17u)];
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
        let _e31 = (rows_1 + (_e28 * 18u));
        let _e36 = work[(_e31 + 14u)];
        let _e40 = work[(_e31 + 15u)];
        let _e44 = work[(_e31 + 16u)];
        let _e48 = work[(_e31 + 17u)];
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
        let _e31 = (rows_2 + (_e28 * 18u));
        let _e36 = work[(_e31 + 14u)];
        let _e40 = work[(_e31 + 15u)];
        let _e44 = work[(_e31 + 16u)];
        let _e48 = work[(_e31 + 17u)];
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
        let _e31 = (rows_3 + (_e28 * 18u));
        let _e36 = work[(_e31 + 14u)];
        let _e40 = work[(_e31 + 15u)];
        let _e44 = work[(_e31 + 16u)];
        let _e48 = work[(_e31 + 17u)];
        let _e49 = vec4<u32>(_e36, _e40, _e44, _e48);
        work[(to_3 + _e23)] = ((_e49.w ^ 2147483648u) ^ 4294967295u);
    }
}
