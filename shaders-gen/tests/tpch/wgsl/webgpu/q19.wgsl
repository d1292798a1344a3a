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
    let _e35 = input[(_e29 + (row * 1u))];
    let v0_p_size = bitcast<i32>(_e35);
    let _e39 = params[1].x;
    let v1_ = bitcast<i32>(_e39);
    let v2_ge = !((v0_p_size < v1_));
    if v2_ge {
        let _e45 = params[1].y;
        let _e48 = params[1].z;
        let _e49 = (_e45 + row);
        let _e51 = input[_e49];
        let _e54 = input[(_e49 + 1u)];
        let v59_ = vec2<u32>((_e48 + _e51), (_e54 - _e51));
        let _e60 = params[1].w;
        let _e63 = params[2].x;
        let _e64 = (_e60 + row);
        let _e66 = input[_e64];
        let _e69 = input[(_e64 + 1u)];
        let v60_ = vec2<u32>((_e63 + _e66), (_e69 - _e66));
        let _e75 = params[2].y;
        let v5_ = vec2<u32>(_e75, 8u);
        let _e78 = string_equal(v59_, v5_);
        let _e81 = params[2].z;
        let v7_ = vec2<u32>(_e81, 7u);
        let _e84 = string_equal(v60_, v7_);
        let _e87 = params[2].w;
        let v9_ = vec2<u32>(_e87, 6u);
        let _e90 = string_equal(v60_, v9_);
        let _e93 = params[3].x;
        let v11_ = vec2<u32>(_e93, 7u);
        let _e95 = string_equal(v60_, v11_);
        let _e98 = params[3].y;
        let v13_ = vec2<u32>(_e98, 6u);
        let _e100 = string_equal(v60_, v13_);
        let v15_or = (_e84 | _e90);
        let v16_or = (_e95 | _e100);
        let v17_or = (v15_or | v16_or);
        let v18_and = (_e78 & v17_or);
        let _e107 = params[3].z;
        let v19_ = bitcast<i32>(_e107);
        let v20_le = !((v19_ < v0_p_size));
        let v21_and = (v18_and & v20_le);
        let _e114 = params[3].w;
        let v22_ = vec2<u32>(_e114, 8u);
        let _e116 = string_equal(v59_, v22_);
        let _e119 = params[4].x;
        let v24_ = vec2<u32>(_e119, 7u);
        let _e121 = string_equal(v60_, v24_);
        let _e124 = params[4].y;
        let v26_ = vec2<u32>(_e124, 7u);
        let _e126 = string_equal(v60_, v26_);
        let _e129 = params[4].z;
        let v28_ = vec2<u32>(_e129, 7u);
        let _e131 = string_equal(v60_, v28_);
        let _e134 = params[4].w;
        let v30_ = vec2<u32>(_e134, 8u);
        let _e136 = string_equal(v60_, v30_);
        let v32_or = (_e121 | _e126);
        let v33_or = (_e131 | _e136);
        let v34_or = (v32_or | v33_or);
        let v35_and = (_e116 & v34_or);
        let _e143 = params[5].x;
        let v36_ = bitcast<i32>(_e143);
        let v37_le = !((v36_ < v0_p_size));
        let v38_and = (v35_and & v37_le);
        let v39_or = (v21_and | v38_and);
        let _e151 = params[5].y;
        let v40_ = vec2<u32>(_e151, 8u);
        let _e153 = string_equal(v59_, v40_);
        let _e156 = params[5].z;
        let v42_ = vec2<u32>(_e156, 7u);
        let _e158 = string_equal(v60_, v42_);
        let _e161 = params[5].w;
        let v44_ = vec2<u32>(_e161, 6u);
        let _e163 = string_equal(v60_, v44_);
        let _e166 = params[6].x;
        let v46_ = vec2<u32>(_e166, 7u);
        let _e168 = string_equal(v60_, v46_);
        let _e171 = params[6].y;
        let v48_ = vec2<u32>(_e171, 6u);
        let _e173 = string_equal(v60_, v48_);
        let v50_or = (_e158 | _e163);
        let v51_or = (_e168 | _e173);
        let v52_or = (v50_or | v51_or);
        let v53_and = (_e153 & v52_or);
        let _e180 = params[6].z;
        let v54_ = bitcast<i32>(_e180);
        let v55_le = !((v54_ < v0_p_size));
        let v56_and = (v53_and & v55_le);
        let v57_or = (v39_or | v56_and);
        if v57_or {
            let _e188 = params[6].w;
            let _e191 = (_e188 + (row * 2u));
            let _e193 = input[_e191];
            let _e196 = input[(_e191 + 1u)];
            let v58_p_partkey = vec2<u32>(_e193, _e196);
            let _e198 = index_rows;
            index_rows = (_e198 + 1u);
        }
    }
    let _e202 = params[7].x;
    let _e204 = index_rows;
    work[(_e202 + _e11)] = _e204;
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
    let _e29 = params[7].x;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e47 = input[(_e42 + (row_1 * 1u))];
    let v0_p_size_1 = bitcast<i32>(_e47);
    let _e51 = params[1].x;
    let v1_1 = bitcast<i32>(_e51);
    let v2_ge_1 = !((v0_p_size_1 < v1_1));
    if v2_ge_1 {
        let _e57 = params[1].y;
        let _e60 = params[1].z;
        let _e61 = (_e57 + row_1);
        let _e63 = input[_e61];
        let _e66 = input[(_e61 + 1u)];
        let v59_1 = vec2<u32>((_e60 + _e63), (_e66 - _e63));
        let _e72 = params[1].w;
        let _e75 = params[2].x;
        let _e76 = (_e72 + row_1);
        let _e78 = input[_e76];
        let _e81 = input[(_e76 + 1u)];
        let v60_1 = vec2<u32>((_e75 + _e78), (_e81 - _e78));
        let _e87 = params[2].y;
        let v5_1 = vec2<u32>(_e87, 8u);
        let _e90 = string_equal(v59_1, v5_1);
        let _e93 = params[2].z;
        let v7_1 = vec2<u32>(_e93, 7u);
        let _e96 = string_equal(v60_1, v7_1);
        let _e99 = params[2].w;
        let v9_1 = vec2<u32>(_e99, 6u);
        let _e102 = string_equal(v60_1, v9_1);
        let _e105 = params[3].x;
        let v11_1 = vec2<u32>(_e105, 7u);
        let _e107 = string_equal(v60_1, v11_1);
        let _e110 = params[3].y;
        let v13_1 = vec2<u32>(_e110, 6u);
        let _e112 = string_equal(v60_1, v13_1);
        let v15_or_1 = (_e96 | _e102);
        let v16_or_1 = (_e107 | _e112);
        let v17_or_1 = (v15_or_1 | v16_or_1);
        let v18_and_1 = (_e90 & v17_or_1);
        let _e119 = params[3].z;
        let v19_1 = bitcast<i32>(_e119);
        let v20_le_1 = !((v19_1 < v0_p_size_1));
        let v21_and_1 = (v18_and_1 & v20_le_1);
        let _e126 = params[3].w;
        let v22_1 = vec2<u32>(_e126, 8u);
        let _e128 = string_equal(v59_1, v22_1);
        let _e131 = params[4].x;
        let v24_1 = vec2<u32>(_e131, 7u);
        let _e133 = string_equal(v60_1, v24_1);
        let _e136 = params[4].y;
        let v26_1 = vec2<u32>(_e136, 7u);
        let _e138 = string_equal(v60_1, v26_1);
        let _e141 = params[4].z;
        let v28_1 = vec2<u32>(_e141, 7u);
        let _e143 = string_equal(v60_1, v28_1);
        let _e146 = params[4].w;
        let v30_1 = vec2<u32>(_e146, 8u);
        let _e148 = string_equal(v60_1, v30_1);
        let v32_or_1 = (_e133 | _e138);
        let v33_or_1 = (_e143 | _e148);
        let v34_or_1 = (v32_or_1 | v33_or_1);
        let v35_and_1 = (_e128 & v34_or_1);
        let _e155 = params[5].x;
        let v36_1 = bitcast<i32>(_e155);
        let v37_le_1 = !((v36_1 < v0_p_size_1));
        let v38_and_1 = (v35_and_1 & v37_le_1);
        let v39_or_1 = (v21_and_1 | v38_and_1);
        let _e163 = params[5].y;
        let v40_1 = vec2<u32>(_e163, 8u);
        let _e165 = string_equal(v59_1, v40_1);
        let _e168 = params[5].z;
        let v42_1 = vec2<u32>(_e168, 7u);
        let _e170 = string_equal(v60_1, v42_1);
        let _e173 = params[5].w;
        let v44_1 = vec2<u32>(_e173, 6u);
        let _e175 = string_equal(v60_1, v44_1);
        let _e178 = params[6].x;
        let v46_1 = vec2<u32>(_e178, 7u);
        let _e180 = string_equal(v60_1, v46_1);
        let _e183 = params[6].y;
        let v48_1 = vec2<u32>(_e183, 6u);
        let _e185 = string_equal(v60_1, v48_1);
        let v50_or_1 = (_e170 | _e175);
        let v51_or_1 = (_e180 | _e185);
        let v52_or_1 = (v50_or_1 | v51_or_1);
        let v53_and_1 = (_e165 & v52_or_1);
        let _e192 = params[6].z;
        let v54_1 = bitcast<i32>(_e192);
        let v55_le_1 = !((v54_1 < v0_p_size_1));
        let v56_and_1 = (v53_and_1 & v55_le_1);
        let v57_or_1 = (v39_or_1 | v56_and_1);
        if v57_or_1 {
            let _e200 = params[6].w;
            let _e203 = (_e200 + (row_1 * 2u));
            let _e205 = input[_e203];
            let _e208 = input[(_e203 + 1u)];
            let v58_p_partkey_1 = vec2<u32>(_e205, _e208);
            let _e210 = index_rows_1;
            index_rows_1 = (_e210 + 1u);
            let _e215 = params[7].y;
            let _e217 = (_e215 + ((_e33 + _e210) * 7u));
            work[_e217] = v58_p_partkey_1.x;
            work[(_e217 + 1u)] = v58_p_partkey_1.y;
            work[(_e217 + 2u)] = v59_1.x;
            work[(_e217 + 3u)] = v59_1.y;
            work[(_e217 + 4u)] = bitcast<u32>(v0_p_size_1);
            work[(_e217 + 5u)] = v60_1.x;
            work[(_e217 + 6u)] = v60_1.y;
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
var<private> revenue: vec4<u32>;
var<private> revenue_valid: bool;
var<private> some: bool;
var<private> learning: bool;
var<workgroup> values: array<u32, 1280>;

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
    var local_6: u32;

    if (a_1 == b) {
        return true;
    }
    local_6 = 0u;
    loop {
        let _e7 = local_6;
        if !((_e7 < c)) {
            break;
        }
        let _e10 = local_6;
        let _e12 = string_word((a_1 + _e10));
        let _e14 = string_word((b + _e10));
        let _e15 = (_e12 ^ _e14);
        let _e16 = (c - _e10);
        if (select((_e15 & ((1u << ((_e16 & 3u) * 8u)) - 1u)), _e15, (_e16 >= 4u)) != 0u) {
            return false;
        }
        local_6 = (_e10 + 4u);
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

fn less_64_(a_3: vec2<u32>, b_2: vec2<u32>) -> bool {
    let _e7 = bitcast<i32>(a_3.y);
    let _e8 = bitcast<i32>(b_2.y);
    return ((_e7 < _e8) | ((_e7 == _e8) & (a_3.x < b_2.x)));
}

fn hash_step(a_4: u32, b_3: u32) -> u32 {
    let _e3 = (b_3 * 3432918353u);
    let _e11 = (a_4 ^ (((_e3 << 15u) | (_e3 >> 17u)) * 461845907u));
    return ((((_e11 << 13u) | (_e11 >> 19u)) * 5u) + 3864292196u);
}

fn hash_finish(a_5: u32) -> u32 {
    let _e5 = ((a_5 ^ (a_5 >> 16u)) * 2246822507u);
    let _e10 = ((_e5 ^ (_e5 >> 13u)) * 3266489909u);
    return (_e10 ^ (_e10 >> 16u));
}

fn add_128_(a_6: vec4<u32>, b_4: vec4<u32>) -> vec4<u32> {
    let _e10 = (a_6.x + b_4.x);
    let _e12 = (a_6.y + b_4.y);
    let _e17 = (_e12 + select(0u, 1u, (_e10 < a_6.x)));
    let _e20 = (a_6.z + b_4.z);
    let _e23 = (_e20 + select(0u, 1u, ((_e12 < a_6.y) | (_e17 < _e12))));
    let _e26 = (a_6.w + b_4.w);
    let _e29 = (_e26 + select(0u, 1u, ((_e20 < a_6.z) | (_e23 < _e20))));
    return vec4<u32>(_e10, _e17, _e23, _e29);
}

fn row(a_7: u32) {
    var position_2: u32;

    let _e8 = params[0].w;
    let _e11 = params[1].x;
    let _e12 = (_e8 + a_7);
    let _e15 = input[_e12];
    let _e19 = input[(_e12 + 1u)];
    let v0_l_shipinstruct = vec2<u32>((_e11 + _e15), (_e19 - _e15));
    let _e25 = params[1].y;
    let v1_ = vec2<u32>(_e25, 17u);
    let _e28 = string_equal(v0_l_shipinstruct, v1_);
    if _e28 {
        let _e31 = params[1].z;
        let _e34 = params[1].w;
        let _e35 = (_e31 + a_7);
        let _e37 = input[_e35];
        let _e40 = input[(_e35 + 1u)];
        let v3_l_shipmode = vec2<u32>((_e34 + _e37), (_e40 - _e37));
        let _e46 = params[2].x;
        let v4_ = vec2<u32>(_e46, 3u);
        let _e49 = string_equal(v3_l_shipmode, v4_);
        let _e52 = params[2].y;
        let v6_ = vec2<u32>(_e52, 7u);
        let _e55 = string_equal(v3_l_shipmode, v6_);
        let v8_or = (_e49 | _e55);
        if v8_or {
            let _e59 = params[2].z;
            let _e62 = (_e59 + (a_7 * 2u));
            let _e64 = input[_e62];
            let _e67 = input[(_e62 + 1u)];
            let v9_l_quantity = vec2<u32>(_e64, _e67);
            let _e71 = params[2].w;
            let _e74 = params[3].x;
            let v10_ = vec2<u32>(_e71, _e74);
            let _e76 = less_64_(v9_l_quantity, v10_);
            let v11_ge = !(_e76);
            let _e80 = params[3].y;
            let _e83 = params[3].z;
            let v12_ = vec2<u32>(_e80, _e83);
            let _e85 = less_64_(v12_, v9_l_quantity);
            let v13_le = !(_e85);
            let v14_and = (v11_ge & v13_le);
            let _e90 = params[3].w;
            let _e93 = params[4].x;
            let v15_ = vec2<u32>(_e90, _e93);
            let _e95 = less_64_(v9_l_quantity, v15_);
            let v16_ge = !(_e95);
            let _e99 = params[4].y;
            let _e102 = params[4].z;
            let v17_ = vec2<u32>(_e99, _e102);
            let _e104 = less_64_(v17_, v9_l_quantity);
            let v18_le = !(_e104);
            let v19_and = (v16_ge & v18_le);
            let v20_or = (v14_and | v19_and);
            let _e108 = less_64_(v9_l_quantity, v17_);
            let v21_ge = !(_e108);
            let _e112 = params[4].w;
            let _e115 = params[5].x;
            let v22_ = vec2<u32>(_e112, _e115);
            let _e117 = less_64_(v22_, v9_l_quantity);
            let v23_le = !(_e117);
            let v24_and = (v21_ge & v23_le);
            let v25_or = (v20_or | v24_and);
            if v25_or {
                let _e123 = params[5].y;
                let _e125 = (_e123 + (a_7 * 2u));
                let _e127 = input[_e125];
                let _e130 = input[(_e125 + 1u)];
                let v26_l_partkey = vec2<u32>(_e127, _e130);
                let _e135 = hash_step(2538058380u, v26_l_partkey.x);
                let _e136 = hash_step(_e135, v26_l_partkey.y);
                let _e139 = hash_finish((_e136 ^ 8u));
                let _e142 = params[5].z;
                let _e145 = params[5].w;
                let _e147 = (_e145 + (_e139 & _e142));
                let _e150 = work[_e147];
                let matches_end = work[(_e147 + 1u)];
                position_2 = _e150;
                loop {
                    let _e155 = position_2;
                    if (_e155 >= matches_end) {
                        break;
                    }
                    position_2 = (_e155 + 1u);
                    let _e160 = params[6].x;
                    let candidate = work[(_e160 + _e155)];
                    let _e166 = params[6].y;
                    let _e168 = (_e166 + (candidate * 7u));
                    let _e170 = work[_e168];
                    let _e173 = work[(_e168 + 1u)];
                    if !(all((v26_l_partkey == vec2<u32>(_e170, _e173)))) {
                        continue;
                    }
                    let _e180 = work[(_e168 + 2u)];
                    let _e183 = work[(_e168 + 3u)];
                    let v28_p_brand = vec2<u32>(_e180, _e183);
                    let _e188 = work[(_e168 + 4u)];
                    let v29_p_size = bitcast<i32>(_e188);
                    let _e193 = work[(_e168 + 5u)];
                    let _e197 = work[(_e168 + 6u)];
                    let v30_p_container = vec2<u32>(_e193, _e197);
                    let _e201 = params[6].z;
                    let v31_ = vec2<u32>(_e201, 8u);
                    let _e203 = string_equal(v28_p_brand, v31_);
                    let _e206 = params[6].w;
                    let v33_ = vec2<u32>(_e206, 7u);
                    let _e208 = string_equal(v30_p_container, v33_);
                    let _e211 = params[7].x;
                    let v35_ = vec2<u32>(_e211, 6u);
                    let _e213 = string_equal(v30_p_container, v35_);
                    let _e216 = params[7].y;
                    let v37_ = vec2<u32>(_e216, 7u);
                    let _e218 = string_equal(v30_p_container, v37_);
                    let _e221 = params[7].z;
                    let v39_ = vec2<u32>(_e221, 6u);
                    let _e223 = string_equal(v30_p_container, v39_);
                    let v41_or = (_e208 | _e213);
                    let v42_or = (_e218 | _e223);
                    let v43_or = (v41_or | v42_or);
                    let v44_and = (_e203 & v43_or);
                    let v45_and = (v44_and & v11_ge);
                    let v46_and = (v45_and & v13_le);
                    let _e232 = params[7].w;
                    let v47_ = bitcast<i32>(_e232);
                    let v48_le = !((v47_ < v29_p_size));
                    let v49_and = (v46_and & v48_le);
                    let _e239 = params[8].x;
                    let v50_ = vec2<u32>(_e239, 8u);
                    let _e241 = string_equal(v28_p_brand, v50_);
                    let _e244 = params[8].y;
                    let v52_ = vec2<u32>(_e244, 7u);
                    let _e246 = string_equal(v30_p_container, v52_);
                    let _e249 = params[8].z;
                    let v54_ = vec2<u32>(_e249, 7u);
                    let _e251 = string_equal(v30_p_container, v54_);
                    let _e254 = params[8].w;
                    let v56_ = vec2<u32>(_e254, 7u);
                    let _e256 = string_equal(v30_p_container, v56_);
                    let _e259 = params[9].x;
                    let v58_ = vec2<u32>(_e259, 8u);
                    let _e261 = string_equal(v30_p_container, v58_);
                    let v60_or = (_e246 | _e251);
                    let v61_or = (_e256 | _e261);
                    let v62_or = (v60_or | v61_or);
                    let v63_and = (_e241 & v62_or);
                    let v64_and = (v63_and & v16_ge);
                    let v65_and = (v64_and & v18_le);
                    let _e270 = params[9].y;
                    let v66_ = bitcast<i32>(_e270);
                    let v67_le = !((v66_ < v29_p_size));
                    let v68_and = (v65_and & v67_le);
                    let v69_or = (v49_and | v68_and);
                    let _e278 = params[9].z;
                    let v70_ = vec2<u32>(_e278, 8u);
                    let _e280 = string_equal(v28_p_brand, v70_);
                    let _e283 = params[9].w;
                    let v72_ = vec2<u32>(_e283, 7u);
                    let _e285 = string_equal(v30_p_container, v72_);
                    let _e288 = params[10].x;
                    let v74_ = vec2<u32>(_e288, 6u);
                    let _e290 = string_equal(v30_p_container, v74_);
                    let _e293 = params[10].y;
                    let v76_ = vec2<u32>(_e293, 7u);
                    let _e295 = string_equal(v30_p_container, v76_);
                    let _e298 = params[10].z;
                    let v78_ = vec2<u32>(_e298, 6u);
                    let _e300 = string_equal(v30_p_container, v78_);
                    let v80_or = (_e285 | _e290);
                    let v81_or = (_e295 | _e300);
                    let v82_or = (v80_or | v81_or);
                    let v83_and = (_e280 & v82_or);
                    let v84_and = (v83_and & v21_ge);
                    let v85_and = (v84_and & v23_le);
                    let _e309 = params[10].w;
                    let v86_ = bitcast<i32>(_e309);
                    let v87_le = !((v86_ < v29_p_size));
                    let v88_and = (v85_and & v87_le);
                    let v89_or = (v69_or | v88_and);
                    if !(v89_or) {
                        continue;
                    }
                    let _e318 = params[11].x;
                    let _e320 = (_e318 + (a_7 * 2u));
                    let _e322 = input[_e320];
                    let _e325 = input[(_e320 + 1u)];
                    let v90_l_extendedprice = vec2<u32>(_e322, _e325);
                    let _e329 = params[11].y;
                    let _e331 = (_e329 + (a_7 * 2u));
                    let _e333 = input[_e331];
                    let _e336 = input[(_e331 + 1u)];
                    let v91_l_discount = vec2<u32>(_e333, _e336);
                    let v92_sub = vec2<u32>((v10_.x - v91_l_discount.x), 0u);
                    let v93_mul = vec2<u32>((v90_l_extendedprice.x * v92_sub.x), 0u);
                    let _e357 = select(0u, 4294967295u, (bitcast<i32>(v93_mul.y) < 0i));
                    let v94_ = vec4<u32>(v93_mul.x, v93_mul.y, _e357, _e357);
                    let _e362 = revenue_valid;
                    if _e362 {
                        let _e363 = revenue;
                        let _e364 = add_128_(_e363, v94_);
                        let _e367 = (bitcast<i32>(_e363.w) < 0i);
                        revenue = _e364;
                        revenue_valid = true;
                    } else {
                        revenue = v94_;
                        revenue_valid = true;
                    }
                }
            }
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
    let _e32 = params[1].x;
    let _e33 = (_e29 + row_1);
    let _e36 = input[_e33];
    let _e40 = input[(_e33 + 1u)];
    let v0_l_shipinstruct_1 = vec2<u32>((_e32 + _e36), (_e40 - _e36));
    let _e46 = params[1].y;
    let v1_1 = vec2<u32>(_e46, 17u);
    let _e49 = string_equal(v0_l_shipinstruct_1, v1_1);
    if _e49 {
        let _e52 = params[1].z;
        let _e55 = params[1].w;
        let _e56 = (_e52 + row_1);
        let _e58 = input[_e56];
        let _e61 = input[(_e56 + 1u)];
        let v3_l_shipmode_1 = vec2<u32>((_e55 + _e58), (_e61 - _e58));
        let _e67 = params[2].x;
        let v4_1 = vec2<u32>(_e67, 3u);
        let _e70 = string_equal(v3_l_shipmode_1, v4_1);
        let _e73 = params[2].y;
        let v6_1 = vec2<u32>(_e73, 7u);
        let _e76 = string_equal(v3_l_shipmode_1, v6_1);
        let v8_or_1 = (_e70 | _e76);
        if v8_or_1 {
            let _e80 = params[2].z;
            let _e83 = (_e80 + (row_1 * 2u));
            let _e85 = input[_e83];
            let _e88 = input[(_e83 + 1u)];
            let v9_l_quantity_1 = vec2<u32>(_e85, _e88);
            let _e92 = params[2].w;
            let _e95 = params[3].x;
            let v10_1 = vec2<u32>(_e92, _e95);
            let _e97 = less_64_(v9_l_quantity_1, v10_1);
            let v11_ge_1 = !(_e97);
            let _e101 = params[3].y;
            let _e104 = params[3].z;
            let v12_1 = vec2<u32>(_e101, _e104);
            let _e106 = less_64_(v12_1, v9_l_quantity_1);
            let v13_le_1 = !(_e106);
            let v14_and_1 = (v11_ge_1 & v13_le_1);
            let _e111 = params[3].w;
            let _e114 = params[4].x;
            let v15_1 = vec2<u32>(_e111, _e114);
            let _e116 = less_64_(v9_l_quantity_1, v15_1);
            let v16_ge_1 = !(_e116);
            let _e120 = params[4].y;
            let _e123 = params[4].z;
            let v17_1 = vec2<u32>(_e120, _e123);
            let _e125 = less_64_(v17_1, v9_l_quantity_1);
            let v18_le_1 = !(_e125);
            let v19_and_1 = (v16_ge_1 & v18_le_1);
            let v20_or_1 = (v14_and_1 | v19_and_1);
            let _e129 = less_64_(v9_l_quantity_1, v17_1);
            let v21_ge_1 = !(_e129);
            let _e133 = params[4].w;
            let _e136 = params[5].x;
            let v22_1 = vec2<u32>(_e133, _e136);
            let _e138 = less_64_(v22_1, v9_l_quantity_1);
            let v23_le_1 = !(_e138);
            let v24_and_1 = (v21_ge_1 & v23_le_1);
            let v25_or_1 = (v20_or_1 | v24_and_1);
            if v25_or_1 {
                let _e144 = params[5].y;
                let _e146 = (_e144 + (row_1 * 2u));
                let _e148 = input[_e146];
                let _e151 = input[(_e146 + 1u)];
                let v26_l_partkey_1 = vec2<u32>(_e148, _e151);
                let _e156 = hash_step(2538058380u, v26_l_partkey_1.x);
                let _e157 = hash_step(_e156, v26_l_partkey_1.y);
                let _e160 = hash_finish((_e157 ^ 8u));
                let _e163 = params[5].z;
                let _e166 = params[5].w;
                let _e168 = (_e166 + (_e160 & _e163));
                let _e171 = work[_e168];
                let matches_end_1 = work[(_e168 + 1u)];
                position = _e171;
                loop {
                    let _e176 = position;
                    if (_e176 >= matches_end_1) {
                        break;
                    }
                    position = (_e176 + 1u);
                    let _e181 = params[6].x;
                    let candidate_1 = work[(_e181 + _e176)];
                    let _e187 = params[6].y;
                    let _e189 = (_e187 + (candidate_1 * 7u));
                    let _e191 = work[_e189];
                    let _e194 = work[(_e189 + 1u)];
                    if !(all((v26_l_partkey_1 == vec2<u32>(_e191, _e194)))) {
                        continue;
                    }
                    let _e201 = work[(_e189 + 2u)];
                    let _e204 = work[(_e189 + 3u)];
                    let v28_p_brand_1 = vec2<u32>(_e201, _e204);
                    let _e209 = work[(_e189 + 4u)];
                    let v29_p_size_1 = bitcast<i32>(_e209);
                    let _e214 = work[(_e189 + 5u)];
                    let _e218 = work[(_e189 + 6u)];
                    let v30_p_container_1 = vec2<u32>(_e214, _e218);
                    let _e222 = params[6].z;
                    let v31_1 = vec2<u32>(_e222, 8u);
                    let _e224 = string_equal(v28_p_brand_1, v31_1);
                    let _e227 = params[6].w;
                    let v33_1 = vec2<u32>(_e227, 7u);
                    let _e229 = string_equal(v30_p_container_1, v33_1);
                    let _e232 = params[7].x;
                    let v35_1 = vec2<u32>(_e232, 6u);
                    let _e234 = string_equal(v30_p_container_1, v35_1);
                    let _e237 = params[7].y;
                    let v37_1 = vec2<u32>(_e237, 7u);
                    let _e239 = string_equal(v30_p_container_1, v37_1);
                    let _e242 = params[7].z;
                    let v39_1 = vec2<u32>(_e242, 6u);
                    let _e244 = string_equal(v30_p_container_1, v39_1);
                    let v41_or_1 = (_e229 | _e234);
                    let v42_or_1 = (_e239 | _e244);
                    let v43_or_1 = (v41_or_1 | v42_or_1);
                    let v44_and_1 = (_e224 & v43_or_1);
                    let v45_and_1 = (v44_and_1 & v11_ge_1);
                    let v46_and_1 = (v45_and_1 & v13_le_1);
                    let _e253 = params[7].w;
                    let v47_1 = bitcast<i32>(_e253);
                    let v48_le_1 = !((v47_1 < v29_p_size_1));
                    let v49_and_1 = (v46_and_1 & v48_le_1);
                    let _e260 = params[8].x;
                    let v50_1 = vec2<u32>(_e260, 8u);
                    let _e262 = string_equal(v28_p_brand_1, v50_1);
                    let _e265 = params[8].y;
                    let v52_1 = vec2<u32>(_e265, 7u);
                    let _e267 = string_equal(v30_p_container_1, v52_1);
                    let _e270 = params[8].z;
                    let v54_1 = vec2<u32>(_e270, 7u);
                    let _e272 = string_equal(v30_p_container_1, v54_1);
                    let _e275 = params[8].w;
                    let v56_1 = vec2<u32>(_e275, 7u);
                    let _e277 = string_equal(v30_p_container_1, v56_1);
                    let _e280 = params[9].x;
                    let v58_1 = vec2<u32>(_e280, 8u);
                    let _e282 = string_equal(v30_p_container_1, v58_1);
                    let v60_or_1 = (_e267 | _e272);
                    let v61_or_1 = (_e277 | _e282);
                    let v62_or_1 = (v60_or_1 | v61_or_1);
                    let v63_and_1 = (_e262 & v62_or_1);
                    let v64_and_1 = (v63_and_1 & v16_ge_1);
                    let v65_and_1 = (v64_and_1 & v18_le_1);
                    let _e291 = params[9].y;
                    let v66_1 = bitcast<i32>(_e291);
                    let v67_le_1 = !((v66_1 < v29_p_size_1));
                    let v68_and_1 = (v65_and_1 & v67_le_1);
                    let v69_or_1 = (v49_and_1 | v68_and_1);
                    let _e299 = params[9].z;
                    let v70_1 = vec2<u32>(_e299, 8u);
                    let _e301 = string_equal(v28_p_brand_1, v70_1);
                    let _e304 = params[9].w;
                    let v72_1 = vec2<u32>(_e304, 7u);
                    let _e306 = string_equal(v30_p_container_1, v72_1);
                    let _e309 = params[10].x;
                    let v74_1 = vec2<u32>(_e309, 6u);
                    let _e311 = string_equal(v30_p_container_1, v74_1);
                    let _e314 = params[10].y;
                    let v76_1 = vec2<u32>(_e314, 7u);
                    let _e316 = string_equal(v30_p_container_1, v76_1);
                    let _e319 = params[10].z;
                    let v78_1 = vec2<u32>(_e319, 6u);
                    let _e321 = string_equal(v30_p_container_1, v78_1);
                    let v80_or_1 = (_e306 | _e311);
                    let v81_or_1 = (_e316 | _e321);
                    let v82_or_1 = (v80_or_1 | v81_or_1);
                    let v83_and_1 = (_e301 & v82_or_1);
                    let v84_and_1 = (v83_and_1 & v21_ge_1);
                    let v85_and_1 = (v84_and_1 & v23_le_1);
                    let _e330 = params[10].w;
                    let v86_1 = bitcast<i32>(_e330);
                    let v87_le_1 = !((v86_1 < v29_p_size_1));
                    let v88_and_1 = (v85_and_1 & v87_le_1);
                    let v89_or_1 = (v69_or_1 | v88_and_1);
                    if !(v89_or_1) {
                        continue;
                    }
                    let _e339 = params[11].x;
                    let _e341 = (_e339 + (row_1 * 2u));
                    let _e343 = input[_e341];
                    let _e346 = input[(_e341 + 1u)];
                    let v90_l_extendedprice_1 = vec2<u32>(_e343, _e346);
                    let _e350 = params[11].y;
                    let _e352 = (_e350 + (row_1 * 2u));
                    let _e354 = input[_e352];
                    let _e357 = input[(_e352 + 1u)];
                    let v91_l_discount_1 = vec2<u32>(_e354, _e357);
                    let v92_sub_1 = vec2<u32>((v10_1.x - v91_l_discount_1.x), 0u);
                    let v93_mul_1 = vec2<u32>((v90_l_extendedprice_1.x * v92_sub_1.x), 0u);
                    let _e378 = select(0u, 4294967295u, (bitcast<i32>(v93_mul_1.y) < 0i));
                    let v94_1 = vec4<u32>(v93_mul_1.x, v93_mul_1.y, _e378, _e378);
                    let _e381 = sums_rows;
                    sums_rows = (_e381 + 1u);
                }
            }
        }
    }
    let _e385 = params[11].z;
    let _e387 = sums_rows;
    work[(_e385 + _e11)] = _e387;
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
    let _e29 = params[11].z;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = params[1].x;
    let _e46 = (_e42 + row_2);
    let _e49 = input[_e46];
    let _e52 = input[(_e46 + 1u)];
    let v0_l_shipinstruct_2 = vec2<u32>((_e45 + _e49), (_e52 - _e49));
    let _e58 = params[1].y;
    let v1_2 = vec2<u32>(_e58, 17u);
    let _e61 = string_equal(v0_l_shipinstruct_2, v1_2);
    if _e61 {
        let _e64 = params[1].z;
        let _e67 = params[1].w;
        let _e68 = (_e64 + row_2);
        let _e70 = input[_e68];
        let _e73 = input[(_e68 + 1u)];
        let v3_l_shipmode_2 = vec2<u32>((_e67 + _e70), (_e73 - _e70));
        let _e79 = params[2].x;
        let v4_2 = vec2<u32>(_e79, 3u);
        let _e82 = string_equal(v3_l_shipmode_2, v4_2);
        let _e85 = params[2].y;
        let v6_2 = vec2<u32>(_e85, 7u);
        let _e88 = string_equal(v3_l_shipmode_2, v6_2);
        let v8_or_2 = (_e82 | _e88);
        if v8_or_2 {
            let _e92 = params[2].z;
            let _e95 = (_e92 + (row_2 * 2u));
            let _e97 = input[_e95];
            let _e100 = input[(_e95 + 1u)];
            let v9_l_quantity_2 = vec2<u32>(_e97, _e100);
            let _e104 = params[2].w;
            let _e107 = params[3].x;
            let v10_2 = vec2<u32>(_e104, _e107);
            let _e109 = less_64_(v9_l_quantity_2, v10_2);
            let v11_ge_2 = !(_e109);
            let _e113 = params[3].y;
            let _e116 = params[3].z;
            let v12_2 = vec2<u32>(_e113, _e116);
            let _e118 = less_64_(v12_2, v9_l_quantity_2);
            let v13_le_2 = !(_e118);
            let v14_and_2 = (v11_ge_2 & v13_le_2);
            let _e123 = params[3].w;
            let _e126 = params[4].x;
            let v15_2 = vec2<u32>(_e123, _e126);
            let _e128 = less_64_(v9_l_quantity_2, v15_2);
            let v16_ge_2 = !(_e128);
            let _e132 = params[4].y;
            let _e135 = params[4].z;
            let v17_2 = vec2<u32>(_e132, _e135);
            let _e137 = less_64_(v17_2, v9_l_quantity_2);
            let v18_le_2 = !(_e137);
            let v19_and_2 = (v16_ge_2 & v18_le_2);
            let v20_or_2 = (v14_and_2 | v19_and_2);
            let _e141 = less_64_(v9_l_quantity_2, v17_2);
            let v21_ge_2 = !(_e141);
            let _e145 = params[4].w;
            let _e148 = params[5].x;
            let v22_2 = vec2<u32>(_e145, _e148);
            let _e150 = less_64_(v22_2, v9_l_quantity_2);
            let v23_le_2 = !(_e150);
            let v24_and_2 = (v21_ge_2 & v23_le_2);
            let v25_or_2 = (v20_or_2 | v24_and_2);
            if v25_or_2 {
                let _e156 = params[5].y;
                let _e158 = (_e156 + (row_2 * 2u));
                let _e160 = input[_e158];
                let _e163 = input[(_e158 + 1u)];
                let v26_l_partkey_2 = vec2<u32>(_e160, _e163);
                let _e168 = hash_step(2538058380u, v26_l_partkey_2.x);
                let _e169 = hash_step(_e168, v26_l_partkey_2.y);
                let _e172 = hash_finish((_e169 ^ 8u));
                let _e175 = params[5].z;
                let _e178 = params[5].w;
                let _e180 = (_e178 + (_e172 & _e175));
                let _e182 = work[_e180];
                let matches_end_2 = work[(_e180 + 1u)];
                position_1 = _e182;
                loop {
                    let _e187 = position_1;
                    if (_e187 >= matches_end_2) {
                        break;
                    }
                    position_1 = (_e187 + 1u);
                    let _e192 = params[6].x;
                    let candidate_2 = work[(_e192 + _e187)];
                    let _e198 = params[6].y;
                    let _e200 = (_e198 + (candidate_2 * 7u));
                    let _e202 = work[_e200];
                    let _e205 = work[(_e200 + 1u)];
                    if !(all((v26_l_partkey_2 == vec2<u32>(_e202, _e205)))) {
                        continue;
                    }
                    let _e212 = work[(_e200 + 2u)];
                    let _e215 = work[(_e200 + 3u)];
                    let v28_p_brand_2 = vec2<u32>(_e212, _e215);
                    let _e220 = work[(_e200 + 4u)];
                    let v29_p_size_2 = bitcast<i32>(_e220);
                    let _e225 = work[(_e200 + 5u)];
                    let _e229 = work[(_e200 + 6u)];
                    let v30_p_container_2 = vec2<u32>(_e225, _e229);
                    let _e233 = params[6].z;
                    let v31_2 = vec2<u32>(_e233, 8u);
                    let _e235 = string_equal(v28_p_brand_2, v31_2);
                    let _e238 = params[6].w;
                    let v33_2 = vec2<u32>(_e238, 7u);
                    let _e240 = string_equal(v30_p_container_2, v33_2);
                    let _e243 = params[7].x;
                    let v35_2 = vec2<u32>(_e243, 6u);
                    let _e245 = string_equal(v30_p_container_2, v35_2);
                    let _e248 = params[7].y;
                    let v37_2 = vec2<u32>(_e248, 7u);
                    let _e250 = string_equal(v30_p_container_2, v37_2);
                    let _e253 = params[7].z;
                    let v39_2 = vec2<u32>(_e253, 6u);
                    let _e255 = string_equal(v30_p_container_2, v39_2);
                    let v41_or_2 = (_e240 | _e245);
                    let v42_or_2 = (_e250 | _e255);
                    let v43_or_2 = (v41_or_2 | v42_or_2);
                    let v44_and_2 = (_e235 & v43_or_2);
                    let v45_and_2 = (v44_and_2 & v11_ge_2);
                    let v46_and_2 = (v45_and_2 & v13_le_2);
                    let _e264 = params[7].w;
                    let v47_2 = bitcast<i32>(_e264);
                    let v48_le_2 = !((v47_2 < v29_p_size_2));
                    let v49_and_2 = (v46_and_2 & v48_le_2);
                    let _e271 = params[8].x;
                    let v50_2 = vec2<u32>(_e271, 8u);
                    let _e273 = string_equal(v28_p_brand_2, v50_2);
                    let _e276 = params[8].y;
                    let v52_2 = vec2<u32>(_e276, 7u);
                    let _e278 = string_equal(v30_p_container_2, v52_2);
                    let _e281 = params[8].z;
                    let v54_2 = vec2<u32>(_e281, 7u);
                    let _e283 = string_equal(v30_p_container_2, v54_2);
                    let _e286 = params[8].w;
                    let v56_2 = vec2<u32>(_e286, 7u);
                    let _e288 = string_equal(v30_p_container_2, v56_2);
                    let _e291 = params[9].x;
                    let v58_2 = vec2<u32>(_e291, 8u);
                    let _e293 = string_equal(v30_p_container_2, v58_2);
                    let v60_or_2 = (_e278 | _e283);
                    let v61_or_2 = (_e288 | _e293);
                    let v62_or_2 = (v60_or_2 | v61_or_2);
                    let v63_and_2 = (_e273 & v62_or_2);
                    let v64_and_2 = (v63_and_2 & v16_ge_2);
                    let v65_and_2 = (v64_and_2 & v18_le_2);
                    let _e302 = params[9].y;
                    let v66_2 = bitcast<i32>(_e302);
                    let v67_le_2 = !((v66_2 < v29_p_size_2));
                    let v68_and_2 = (v65_and_2 & v67_le_2);
                    let v69_or_2 = (v49_and_2 | v68_and_2);
                    let _e310 = params[9].z;
                    let v70_2 = vec2<u32>(_e310, 8u);
                    let _e312 = string_equal(v28_p_brand_2, v70_2);
                    let _e315 = params[9].w;
                    let v72_2 = vec2<u32>(_e315, 7u);
                    let _e317 = string_equal(v30_p_container_2, v72_2);
                    let _e320 = params[10].x;
                    let v74_2 = vec2<u32>(_e320, 6u);
                    let _e322 = string_equal(v30_p_container_2, v74_2);
                    let _e325 = params[10].y;
                    let v76_2 = vec2<u32>(_e325, 7u);
                    let _e327 = string_equal(v30_p_container_2, v76_2);
                    let _e330 = params[10].z;
                    let v78_2 = vec2<u32>(_e330, 6u);
                    let _e332 = string_equal(v30_p_container_2, v78_2);
                    let v80_or_2 = (_e317 | _e322);
                    let v81_or_2 = (_e327 | _e332);
                    let v82_or_2 = (v80_or_2 | v81_or_2);
                    let v83_and_2 = (_e312 & v82_or_2);
                    let v84_and_2 = (v83_and_2 & v21_ge_2);
                    let v85_and_2 = (v84_and_2 & v23_le_2);
                    let _e341 = params[10].w;
                    let v86_2 = bitcast<i32>(_e341);
                    let v87_le_2 = !((v86_2 < v29_p_size_2));
                    let v88_and_2 = (v85_and_2 & v87_le_2);
                    let v89_or_2 = (v69_or_2 | v88_and_2);
                    if !(v89_or_2) {
                        continue;
                    }
                    let _e350 = params[11].x;
                    let _e352 = (_e350 + (row_2 * 2u));
                    let _e354 = input[_e352];
                    let _e357 = input[(_e352 + 1u)];
                    let v90_l_extendedprice_2 = vec2<u32>(_e354, _e357);
                    let _e361 = params[11].y;
                    let _e363 = (_e361 + (row_2 * 2u));
                    let _e365 = input[_e363];
                    let _e368 = input[(_e363 + 1u)];
                    let v91_l_discount_2 = vec2<u32>(_e365, _e368);
                    let v92_sub_2 = vec2<u32>((v10_2.x - v91_l_discount_2.x), 0u);
                    let v93_mul_2 = vec2<u32>((v90_l_extendedprice_2.x * v92_sub_2.x), 0u);
                    let _e389 = select(0u, 4294967295u, (bitcast<i32>(v93_mul_2.y) < 0i));
                    let v94_2 = vec4<u32>(v93_mul_2.x, v93_mul_2.y, _e389, _e389);
                    let _e392 = sums_rows_1;
                    sums_rows_1 = (_e392 + 1u);
                    let _e397 = params[11].w;
                    let _e399 = (_e397 + ((_e33 + _e392) * 5u));
                    work[_e399] = 1u;
                    work[(_e399 + 1u)] = v94_2.x;
                    work[(_e399 + 2u)] = v94_2.y;
                    work[(_e399 + 3u)] = v94_2.z;
                    work[(_e399 + 4u)] = v94_2.w;
                }
            }
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: u32;
    var local_5: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e26 = (((workgroups_2.x * workgroups_2.y) * 256u) * 1u);
    let rounds = (((_e6 - _e3) + (_e26 - 1u)) / _e26);
    local_3 = 0u;
    loop {
        let _e33 = local_3;
        if (_e33 >= rounds) {
            break;
        }
        let number = ((_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 1u)) + (_e33 * _e26));
        if (number < _e6) {
        }
        some = false;
        if (number < _e6) {
            row(number);
        }
        local_3 = (_e33 + 1u);
    }
    let _e45 = revenue;
    let _e50 = revenue_valid;
    values[local_2] = _e45.x;
    values[(local_2 + 256u)] = _e45.y;
    values[(local_2 + 512u)] = _e45.z;
    values[(local_2 + 768u)] = _e45.w;
    values[(local_2 + 1024u)] = select(0u, 1u, _e50);
    workgroupBarrier();
    let _e66 = (local_2 >> 4u);
    let _e68 = (local_2 & 15u);
    if ((_e68 < 16u) & (_e66 == 0u)) {
        let _e74 = values[_e68];
        let _e77 = values[(_e68 + 256u)];
        let _e80 = values[(_e68 + 512u)];
        let _e83 = values[(_e68 + 768u)];
        let _e86 = values[(_e68 + 1024u)];
        revenue = vec4<u32>(_e74, _e77, _e80, _e83);
        revenue_valid = (_e86 != 0u);
        local_4 = (_e68 + 16u);
        loop {
            let _e92 = local_4;
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
            let _e110 = revenue;
            let _e111 = add_128_(_e110, _e109);
            let _e115 = (bitcast<i32>(_e110.w) < 0i);
            let _e125 = revenue_valid;
            revenue_valid = (_e125 | _e108);
            revenue = select(_e110, select(_e109, _e111, vec4(_e125)), vec4(_e108));
            local_4 = (_e92 + 16u);
        }
        let _e132 = revenue;
        let _e137 = revenue_valid;
        values[_e68] = _e132.x;
        values[(_e68 + 256u)] = _e132.y;
        values[(_e68 + 512u)] = _e132.z;
        values[(_e68 + 768u)] = _e132.w;
        values[(_e68 + 1024u)] = select(0u, 1u, _e137);
    }
    workgroupBarrier();
    let _e148 = (local_2 & 15u);
    if ((_e148 < 1u) & (_e66 == 0u)) {
        let _e153 = values[_e148];
        let _e156 = values[(_e148 + 256u)];
        let _e159 = values[(_e148 + 512u)];
        let _e162 = values[(_e148 + 768u)];
        let _e165 = values[(_e148 + 1024u)];
        revenue = vec4<u32>(_e153, _e156, _e159, _e162);
        revenue_valid = (_e165 != 0u);
        local_5 = (_e148 + 1u);
        loop {
            let _e170 = local_5;
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
            let _e188 = revenue;
            let _e189 = add_128_(_e188, _e187);
            let _e192 = (bitcast<i32>(_e188.w) < 0i);
            let _e202 = revenue_valid;
            revenue_valid = (_e202 | _e186);
            revenue = select(_e188, select(_e187, _e189, vec4(_e202)), vec4(_e186));
            local_5 = (_e170 + 1u);
        }
        let _e209 = revenue;
        let _e214 = revenue_valid;
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
    revenue = vec4<u32>(_e226, _e229, _e232, _e235);
    revenue_valid = (_e238 != 0u);
    workgroupBarrier();
    let _e241 = revenue;
    let _e242 = revenue_valid;
    if (local_2 == 0u) {
        let _e246 = params[12].x;
        let _e249 = params[12].y;
        let _e252 = params[12].z;
        let _e255 = params[12].w;
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

// 3: kernel @scan_sums
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
    let _e32 = (_e29 + (row * 5u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let _e43 = work[(_e32 + 2u)];
    let _e47 = work[(_e32 + 3u)];
    let v1_revenue = vec4<u32>(_e35, _e39, _e43, _e47);
    let _e52 = work[(_e32 + 4u)];
    let _e57 = params[1].x;
    let _e59 = (_e57 + (_e11 * 5u));
    work[_e59] = v1_revenue.x;
    work[(_e59 + 1u)] = v1_revenue.y;
    work[(_e59 + 2u)] = v1_revenue.z;
    work[(_e59 + 3u)] = v1_revenue.w;
    work[(_e59 + 4u)] = select(0u, 1u, ((_e52 & 1u) != 0u));
}

// 4: pass sums_aggregate of kernel @scan_lineitem
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
    var local_1: bool;
    var group: u32;
    var is_first: bool;
    var local_2: u32;
    var whole_revenue: vec4<u32>;
    var local_3: bool;
    var whole_revenue_1: vec4<u32>;
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
    revenue = vec4<u32>();
    local_1 = bool();
    revenue = vec4<u32>();
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
                let _e72 = revenue;
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
                whole_revenue = vec4<u32>();
                local_3 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_revenue = vec4<u32>(_e105, _e108, _e111, _e114);
                local_3 = ((_e118 & 1u) != 0u);
                let _e121 = revenue;
                let _e122 = local_1;
                if _e122 {
                    let _e123 = local_3;
                    if _e123 {
                        let _e124 = whole_revenue;
                        let _e125 = add_128_(_e124, _e121);
                        let _e129 = (bitcast<i32>(_e124.w) < 0i);
                        whole_revenue = _e125;
                        local_3 = true;
                    } else {
                        whole_revenue = _e121;
                        local_3 = true;
                    }
                }
                let _e139 = whole_revenue;
                work[_e99] = _e139.x;
                work[(_e99 + 1u)] = _e139.y;
                work[(_e99 + 2u)] = _e139.z;
                work[(_e99 + 3u)] = _e139.w;
                let _e151 = local_3;
                let _e154 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e154 & 4294967294u), (_e154 | 1u), _e151);
            }
            revenue = vec4<u32>();
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
                let _e184 = revenue;
                let _e185 = add_128_(_e184, _e182);
                let _e188 = (bitcast<i32>(_e184.w) < 0i);
                revenue = _e185;
                local_1 = true;
            } else {
                revenue = _e182;
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
            let _e204 = revenue;
            work[_e203] = _e204.x;
            work[(_e203 + 1u)] = _e204.y;
            work[(_e203 + 2u)] = _e204.z;
            work[(_e203 + 3u)] = _e204.w;
            let _e216 = local_1;
            let _e219 = work[(_e203 + 4u)];
            work[(_e203 + 4u)] = select((_e219 & 4294967294u), (_e219 | 1u), _e216);
            work[(part_numbers + _e58)] = _e199;
            revenue = vec4<u32>();
            local_1 = false;
        }
        let _e229 = (parts + (_e200 * 5u));
        let _e230 = revenue;
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
            whole_revenue_1 = vec4<u32>();
            local_4 = bool();
            let _e261 = work[_e255];
            let _e264 = work[(_e255 + 1u)];
            let _e267 = work[(_e255 + 2u)];
            let _e270 = work[(_e255 + 3u)];
            let _e274 = work[(_e255 + 4u)];
            whole_revenue_1 = vec4<u32>(_e261, _e264, _e267, _e270);
            local_4 = ((_e274 & 1u) != 0u);
            let _e277 = revenue;
            let _e278 = local_1;
            if _e278 {
                let _e279 = local_4;
                if _e279 {
                    let _e280 = whole_revenue_1;
                    let _e281 = add_128_(_e280, _e277);
                    let _e284 = (bitcast<i32>(_e280.w) < 0i);
                    whole_revenue_1 = _e281;
                    local_4 = true;
                } else {
                    whole_revenue_1 = _e277;
                    local_4 = true;
                }
            }
            let _e294 = whole_revenue_1;
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
    var revenue_1: vec4<u32>;
    var local_6: bool;
    var group_1: u32;
    var is_first_1: bool;
    var local_7: u32;
    var whole_revenue_2: vec4<u32>;
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
    revenue_1 = vec4<u32>();
    local_6 = bool();
    revenue_1 = vec4<u32>();
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
                let _e82 = revenue_1;
                let _e83 = add_128_(_e82, _e80);
                let _e87 = (bitcast<i32>(_e82.w) < 0i);
                revenue_1 = _e83;
                local_6 = true;
            } else {
                revenue_1 = _e80;
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
            let _e103 = revenue_1;
            work[_e102] = _e103.x;
            work[(_e102 + 1u)] = _e103.y;
            work[(_e102 + 2u)] = _e103.z;
            work[(_e102 + 3u)] = _e103.w;
            let _e115 = local_6;
            let _e118 = work[(_e102 + 4u)];
            work[(_e102 + 4u)] = select((_e118 & 4294967294u), (_e118 | 1u), _e115);
            work[(part_numbers_1 + _e54)] = _e98;
            revenue_1 = vec4<u32>();
            local_6 = false;
        }
        let _e129 = (parts_1 + (_e99 * 5u));
        let _e130 = revenue_1;
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
            whole_revenue_2 = vec4<u32>();
            local_8 = bool();
            let _e161 = work[_e155];
            let _e164 = work[(_e155 + 1u)];
            let _e167 = work[(_e155 + 2u)];
            let _e170 = work[(_e155 + 3u)];
            let _e174 = work[(_e155 + 4u)];
            whole_revenue_2 = vec4<u32>(_e161, _e164, _e167, _e170);
            local_8 = ((_e174 & 1u) != 0u);
            let _e177 = revenue_1;
            let _e178 = local_6;
            if _e178 {
                let _e179 = local_8;
                if _e179 {
                    let _e180 = whole_revenue_2;
                    let _e181 = add_128_(_e180, _e177);
                    let _e184 = (bitcast<i32>(_e180.w) < 0i);
                    whole_revenue_2 = _e181;
                    local_8 = true;
                } else {
                    whole_revenue_2 = _e177;
                    local_8 = true;
                }
            }
            let _e194 = whole_revenue_2;
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
    var revenue_2: vec4<u32>;
    var local_10: bool;
    var group_2: u32;
    var is_first_2: bool;
    var local_11: u32;
    var whole_revenue_3: vec4<u32>;
    var local_12: bool;
    var whole_revenue_4: vec4<u32>;
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
    revenue_2 = vec4<u32>();
    local_10 = bool();
    revenue_2 = vec4<u32>();
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
                let _e72 = revenue_2;
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
                whole_revenue_3 = vec4<u32>();
                local_12 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_revenue_3 = vec4<u32>(_e105, _e108, _e111, _e114);
                local_12 = ((_e118 & 1u) != 0u);
                let _e121 = revenue_2;
                let _e122 = local_10;
                if _e122 {
                    let _e123 = local_12;
                    if _e123 {
                        let _e124 = whole_revenue_3;
                        let _e125 = add_128_(_e124, _e121);
                        let _e129 = (bitcast<i32>(_e124.w) < 0i);
                        whole_revenue_3 = _e125;
                        local_12 = true;
                    } else {
                        whole_revenue_3 = _e121;
                        local_12 = true;
                    }
                }
                let _e139 = whole_revenue_3;
                work[_e99] = _e139.x;
                work[(_e99 + 1u)] = _e139.y;
                work[(_e99 + 2u)] = _e139.z;
                work[(_e99 + 3u)] = _e139.w;
                let _e151 = local_12;
                let _e154 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e154 & 4294967294u), (_e154 | 1u), _e151);
            }
            revenue_2 = vec4<u32>();
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
                let _e181 = revenue_2;
                let _e182 = add_128_(_e181, _e174);
                let _e185 = (bitcast<i32>(_e181.w) < 0i);
                revenue_2 = _e182;
                local_10 = true;
            } else {
                revenue_2 = _e174;
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
            let _e201 = revenue_2;
            work[_e200] = _e201.x;
            work[(_e200 + 1u)] = _e201.y;
            work[(_e200 + 2u)] = _e201.z;
            work[(_e200 + 3u)] = _e201.w;
            let _e213 = local_10;
            let _e216 = work[(_e200 + 4u)];
            work[(_e200 + 4u)] = select((_e216 & 4294967294u), (_e216 | 1u), _e213);
            work[(part_numbers_2 + _e58)] = _e196;
            revenue_2 = vec4<u32>();
            local_10 = false;
        }
        let _e226 = (parts_2 + (_e197 * 5u));
        let _e227 = revenue_2;
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
            whole_revenue_4 = vec4<u32>();
            local_13 = bool();
            let _e258 = work[_e252];
            let _e261 = work[(_e252 + 1u)];
            let _e264 = work[(_e252 + 2u)];
            let _e267 = work[(_e252 + 3u)];
            let _e271 = work[(_e252 + 4u)];
            whole_revenue_4 = vec4<u32>(_e258, _e261, _e264, _e267);
            local_13 = ((_e271 & 1u) != 0u);
            let _e274 = revenue_2;
            let _e275 = local_10;
            if _e275 {
                let _e276 = local_13;
                if _e276 {
                    let _e277 = whole_revenue_4;
                    let _e278 = add_128_(_e277, _e274);
                    let _e281 = (bitcast<i32>(_e277.w) < 0i);
                    whole_revenue_4 = _e278;
                    local_13 = true;
                } else {
                    whole_revenue_4 = _e274;
                    local_13 = true;
                }
            }
            let _e291 = whole_revenue_4;
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
    var revenue_3: vec4<u32>;
    var local_15: bool;
    var group_3: u32;
    var is_first_3: bool;
    var local_16: u32;
    var whole_revenue_5: vec4<u32>;
    var local_17: bool;
    var whole_revenue_6: vec4<u32>;
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
    revenue_3 = vec4<u32>();
    local_15 = bool();
    revenue_3 = vec4<u32>();
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
                let _e72 = revenue_3;
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
                whole_revenue_5 = vec4<u32>();
                local_17 = bool();
                let _e105 = work[_e99];
                let _e108 = work[(_e99 + 1u)];
                let _e111 = work[(_e99 + 2u)];
                let _e114 = work[(_e99 + 3u)];
                let _e118 = work[(_e99 + 4u)];
                whole_revenue_5 = vec4<u32>(_e105, _e108, _e111, _e114);
                local_17 = ((_e118 & 1u) != 0u);
                let _e121 = revenue_3;
                let _e122 = local_15;
                if _e122 {
                    let _e123 = local_17;
                    if _e123 {
                        let _e124 = whole_revenue_5;
                        let _e125 = add_128_(_e124, _e121);
                        let _e129 = (bitcast<i32>(_e124.w) < 0i);
                        whole_revenue_5 = _e125;
                        local_17 = true;
                    } else {
                        whole_revenue_5 = _e121;
                        local_17 = true;
                    }
                }
                let _e139 = whole_revenue_5;
                work[_e99] = _e139.x;
                work[(_e99 + 1u)] = _e139.y;
                work[(_e99 + 2u)] = _e139.z;
                work[(_e99 + 3u)] = _e139.w;
                let _e151 = local_17;
                let _e154 = work[(_e99 + 4u)];
                work[(_e99 + 4u)] = select((_e154 & 4294967294u), (_e154 | 1u), _e151);
            }
            revenue_3 = vec4<u32>();
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
                let _e184 = revenue_3;
                let _e185 = add_128_(_e184, _e177);
                let _e188 = (bitcast<i32>(_e184.w) < 0i);
                revenue_3 = _e185;
                local_15 = true;
            } else {
                revenue_3 = _e177;
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
            let _e204 = revenue_3;
            work[_e203] = _e204.x;
            work[(_e203 + 1u)] = _e204.y;
            work[(_e203 + 2u)] = _e204.z;
            work[(_e203 + 3u)] = _e204.w;
            let _e216 = local_15;
            let _e219 = work[(_e203 + 4u)];
            work[(_e203 + 4u)] = select((_e219 & 4294967294u), (_e219 | 1u), _e216);
            work[(part_numbers_3 + _e58)] = _e199;
            revenue_3 = vec4<u32>();
            local_15 = false;
        }
        let _e229 = (parts_3 + (_e200 * 5u));
        let _e230 = revenue_3;
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
            whole_revenue_6 = vec4<u32>();
            local_18 = bool();
            let _e261 = work[_e255];
            let _e264 = work[(_e255 + 1u)];
            let _e267 = work[(_e255 + 2u)];
            let _e270 = work[(_e255 + 3u)];
            let _e274 = work[(_e255 + 4u)];
            whole_revenue_6 = vec4<u32>(_e261, _e264, _e267, _e270);
            local_18 = ((_e274 & 1u) != 0u);
            let _e277 = revenue_3;
            let _e278 = local_15;
            if _e278 {
                let _e279 = local_18;
                if _e279 {
                    let _e280 = whole_revenue_6;
                    let _e281 = add_128_(_e280, _e277);
                    let _e284 = (bitcast<i32>(_e280.w) < 0i);
                    whole_revenue_6 = _e281;
                    local_18 = true;
                } else {
                    whole_revenue_6 = _e277;
                    local_18 = true;
                }
            }
            let _e294 = whole_revenue_6;
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
    var revenue_4: vec4<u32>;
    var local_20: bool;
    var group_4: u32;
    var is_first_4: bool;
    var local_21: u32;
    var whole_revenue_7: vec4<u32>;
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
    revenue_4 = vec4<u32>();
    local_20 = bool();
    revenue_4 = vec4<u32>();
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
                let _e82 = revenue_4;
                let _e83 = add_128_(_e82, _e74);
                let _e87 = (bitcast<i32>(_e82.w) < 0i);
                revenue_4 = _e83;
                local_20 = true;
            } else {
                revenue_4 = _e74;
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
            let _e103 = revenue_4;
            work[_e102] = _e103.x;
            work[(_e102 + 1u)] = _e103.y;
            work[(_e102 + 2u)] = _e103.z;
            work[(_e102 + 3u)] = _e103.w;
            let _e115 = local_20;
            let _e118 = work[(_e102 + 4u)];
            work[(_e102 + 4u)] = select((_e118 & 4294967294u), (_e118 | 1u), _e115);
            work[(part_numbers_4 + _e54)] = _e98;
            revenue_4 = vec4<u32>();
            local_20 = false;
        }
        let _e129 = (parts_4 + (_e99 * 5u));
        let _e130 = revenue_4;
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
            whole_revenue_7 = vec4<u32>();
            local_22 = bool();
            let _e161 = work[_e155];
            let _e164 = work[(_e155 + 1u)];
            let _e167 = work[(_e155 + 2u)];
            let _e170 = work[(_e155 + 3u)];
            let _e174 = work[(_e155 + 4u)];
            whole_revenue_7 = vec4<u32>(_e161, _e164, _e167, _e170);
            local_22 = ((_e174 & 1u) != 0u);
            let _e177 = revenue_4;
            let _e178 = local_20;
            if _e178 {
                let _e179 = local_22;
                if _e179 {
                    let _e180 = whole_revenue_7;
                    let _e181 = add_128_(_e180, _e177);
                    let _e184 = (bitcast<i32>(_e180.w) < 0i);
                    whole_revenue_7 = _e181;
                    local_22 = true;
                } else {
                    whole_revenue_7 = _e177;
                    local_22 = true;
                }
            }
            let _e194 = whole_revenue_7;
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

// 5: pass index
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
    let _e33 = (rows + (i * 7u));
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
