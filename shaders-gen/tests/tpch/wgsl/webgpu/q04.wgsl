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
        let _e66 = params[2].x;
        let _e67 = (_e63 + row);
        let _e69 = input[_e67];
        let _e72 = input[(_e67 + 1u)];
        let v8_ = vec2<u32>((_e66 + _e69), (_e72 - _e69));
        let _e76 = index_rows;
        index_rows = (_e76 + 1u);
    }
    let _e80 = params[2].y;
    let _e82 = index_rows;
    work[(_e80 + _e11)] = _e82;
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
    let _e29 = params[2].y;
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
        let _e78 = params[2].x;
        let _e79 = (_e75 + row_1);
        let _e81 = input[_e79];
        let _e84 = input[(_e79 + 1u)];
        let v8_1 = vec2<u32>((_e78 + _e81), (_e84 - _e81));
        let _e88 = index_rows_1;
        index_rows_1 = (_e88 + 1u);
        let _e93 = params[2].z;
        let _e96 = (_e93 + ((_e33 + _e88) * 4u));
        work[_e96] = v6_o_orderkey_1.x;
        work[(_e96 + 1u)] = v6_o_orderkey_1.y;
        work[(_e96 + 2u)] = v8_1.x;
        work[(_e96 + 3u)] = v8_1.y;
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
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var position: u32;

    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row = (_e15 + ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local));
    if ((row >= _e18) | (row < _e15)) {
        return;
    }
    let _e28 = params[0].w;
    let _e34 = input[(_e28 + (row * 1u))];
    let v0_l_commitdate = bitcast<i32>(_e34);
    let _e38 = params[1].x;
    let _e42 = input[(_e38 + (row * 1u))];
    let v1_l_receiptdate = bitcast<i32>(_e42);
    let v2_lt = (v0_l_commitdate < v1_l_receiptdate);
    if v2_lt {
        let _e47 = params[1].y;
        let _e50 = (_e47 + (row * 2u));
        let _e52 = input[_e50];
        let _e55 = input[(_e50 + 1u)];
        let v3_l_orderkey = vec2<u32>(_e52, _e55);
        let _e60 = hash_step(2538058380u, v3_l_orderkey.x);
        let _e61 = hash_step(_e60, v3_l_orderkey.y);
        let _e64 = hash_finish((_e61 ^ 8u));
        let _e67 = params[1].z;
        let _e70 = params[1].w;
        let _e72 = (_e70 + (_e64 & _e67));
        let _e75 = work[_e72];
        let matches_end = work[(_e72 + 1u)];
        position = _e75;
        loop {
            let _e80 = position;
            if (_e80 >= matches_end) {
                break;
            }
            position = (_e80 + 1u);
            let _e85 = params[2].x;
            let candidate = work[(_e85 + _e80)];
            let _e91 = params[2].y;
            let _e94 = (_e91 + (candidate * 4u));
            let _e96 = work[_e94];
            let _e99 = work[(_e94 + 1u)];
            if !(all((v3_l_orderkey == vec2<u32>(_e96, _e99)))) {
                continue;
            }
            let _e106 = params[2].z;
            atomicStore((&sync[(_e106 + candidate)]), 1u);
        }
    }
}

// 3: kernel @scan_index
@group(0) @binding(0) 
var<uniform> params: array<vec4<u32>, 1024>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> o_orderpriority: vec2<u32>;
var<private> order_count: vec2<u32>;
var<private> some: bool;
var<private> learning: bool;
var<workgroup> tags: array<u32, 16>;
var<workgroup> claims: array<atomic<u32>, 16>;
var<workgroup> numbers: array<u32, 16>;
var<workgroup> places: array<u32, 16>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 32>;
var<workgroup> values: array<u32, 2048>;
var<workgroup> totals: array<atomic<u32>, 48>;

fn spill(a: u32) {
    let _e2 = o_orderpriority;
    let _e7 = params[1].w;
    let _e11 = params[2].x;
    let _e14 = params[2].y;
    let _e17 = params[2].z;
    let _e20 = params[2].w;
    let _e23 = atomicLoad((&sync[_e11]));
    if (_e23 <= _e14) {
        let _e27 = atomicAdd((&sync[_e11]), 1u);
        if (_e27 < _e14) {
            let _e31 = (_e17 + (_e27 * 4u));
            work[_e31] = 0u;
            work[(_e31 + 1u)] = 0u;
            work[(_e31 + 2u)] = 0u;
            work[(_e31 + 3u)] = 0u;
            work[_e31] = _e2.x;
            work[(_e31 + 1u)] = _e2.y;
            let _e49 = order_count;
            work[(_e31 + 2u)] = _e49.x;
            work[(_e31 + 3u)] = _e49.y;
            work[(_e20 + _e27)] = (_e7 + a);
        }
    }
}

fn add_64_(a_1: vec2<u32>, b: vec2<u32>) -> vec2<u32> {
    let _e6 = (a_1.x + b.x);
    let _e8 = (a_1.y + b.y);
    let _e13 = (_e8 + select(0u, 1u, (_e6 < a_1.x)));
    return vec2<u32>(_e6, _e13);
}

fn row(a_2: u32) {
    let _e8 = params[0].w;
    let _e11 = (_e8 + (a_2 * 4u));
    let _e14 = params[1].x;
    let _e18 = atomicLoad((&sync[(_e14 + a_2)]));
    if (_e18 != 0u) {
        let _e24 = work[(_e11 + 2u)];
        let _e28 = work[(_e11 + 3u)];
        let v1_o_orderpriority = vec2<u32>(_e24, _e28);
        o_orderpriority = v1_o_orderpriority;
        order_count = vec2<u32>();
        some = true;
        let v3_ = vec2<u32>(1u, 0u);
        let _e38 = order_count;
        let _e39 = add_64_(_e38, v3_);
        let _e43 = (bitcast<i32>(_e38.y) < 0i);
        order_count = _e39;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_1 = (_e15 + _e11);
    if ((row_1 >= _e18) | (row_1 < _e15)) {
        return;
    }
    groups_rows = 0u;
    let _e29 = params[0].w;
    let _e32 = (_e29 + (row_1 * 4u));
    let _e35 = params[1].x;
    let _e39 = atomicLoad((&sync[(_e35 + row_1)]));
    if (_e39 != 0u) {
        let _e45 = work[(_e32 + 2u)];
        let _e49 = work[(_e32 + 3u)];
        let v1_o_orderpriority_1 = vec2<u32>(_e45, _e49);
        let _e51 = groups_rows;
        groups_rows = (_e51 + 1u);
        let v3_1 = vec2<u32>(1u, 0u);
    }
    let _e57 = params[1].y;
    let _e59 = groups_rows;
    work[(_e57 + _e11)] = _e59;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e15 = params[0].x;
    let _e18 = params[0].y;
    let row_2 = (_e15 + _e11);
    if ((row_2 >= _e18) | (row_2 < _e15)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e29 = params[1].y;
    let _e30 = (_e29 + _e11);
    let _e33 = work[_e30];
    let _e37 = work[(_e30 + 1u)];
    if !((_e33 != _e37)) {
        return;
    }
    let _e42 = params[0].w;
    let _e45 = (_e42 + (row_2 * 4u));
    let _e48 = params[1].x;
    let _e52 = atomicLoad((&sync[(_e48 + row_2)]));
    if (_e52 != 0u) {
        let _e57 = work[(_e45 + 2u)];
        let _e61 = work[(_e45 + 3u)];
        let v1_o_orderpriority_2 = vec2<u32>(_e57, _e61);
        let _e63 = groups_rows_1;
        groups_rows_1 = (_e63 + 1u);
        let _e68 = params[1].z;
        let _e71 = (_e68 + ((_e33 + _e63) * 5u));
        work[_e71] = 1u;
        work[(_e71 + 1u)] = v1_o_orderpriority_2.x;
        work[(_e71 + 2u)] = v1_o_orderpriority_2.y;
        let v3_2 = vec2<u32>(1u, 0u);
        work[(_e71 + 3u)] = v3_2.x;
        work[(_e71 + 4u)] = v3_2.y;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var local_3: u32;
    var local_4: bool;
    var local_5: u32;
    var local_6: bool;
    var first_0_: u32;
    var order_count_0_: vec2<u32>;
    var first_1_: u32;
    var order_count_1_: vec2<u32>;
    var first_2_: u32;
    var order_count_2_: vec2<u32>;
    var first_3_: u32;
    var order_count_3_: vec2<u32>;
    var waits: bool;
    var local_7: u32;
    var group: u32;
    var local_8: u32;
    var local_9: bool;
    var local_10: bool;
    var local_11: u32;
    var local_12: u32;
    var local_13: u32;
    var local_14: u32;
    var local_15: u32;
    var local_16: u32;
    var local_17: u32;
    var local_18: u32;
    var local_19: u32;
    var local_20: u32;
    var local_21: u32;
    var local_22: u32;
    var local_23: u32;
    var local_24: u32;
    var local_25: u32;
    var local_26: u32;
    var local_27: u32;

    let _e3 = params[0].x;
    let _e6 = params[0].y;
    let _e26 = (((workgroups_2.x * workgroups_2.y) * 256u) * 1u);
    let rounds = (((_e6 - _e3) + (_e26 - 1u)) / _e26);
    let _e30 = (_e3 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 1u));
    learning = true;
    local_3 = 0u;
    loop {
        let _e38 = local_3;
        if (_e38 >= min(rounds, 4u)) {
            break;
        }
        let number = (_e30 + (_e38 * _e26));
        if (number < _e6) {
        }
        some = false;
        if (number < _e6) {
            row(number);
        }
        let _e46 = o_orderpriority;
        let _e53 = ((2654435761u ^ _e46.x) * 2246822507u);
        let _e57 = (((_e53 ^ (_e53 >> 15u)) ^ _e46.y) * 2246822507u);
        let _e60 = ((_e57 ^ (_e57 >> 15u)) | 1u);
        let _e61 = some;
        local_4 = bool();
        local_4 = !(_e61);
        local_5 = 0u;
        loop {
            let _e67 = local_5;
            if (_e67 >= 8u) {
                break;
            }
            let _e71 = (((_e60 >> 8u) + _e67) & 15u);
            let _e72 = local_4;
            let _e73 = !(_e72);
            local_6 = bool();
            local_6 = false;
            if _e73 {
                let _e78 = tags[_e71];
                if (_e78 == 0u) {
                    let _e82 = atomicCompareExchangeWeak((&claims[_e71]), 0u, 1u);
                    if _e82.exchanged {
                        let _e86 = (_e71 * 2u);
                        keys[_e86] = _e46.x;
                        keys[(_e86 + 1u)] = _e46.y;
                        let _e93 = atomicAdd((&count_1[0u]), 1u);
                        numbers[_e71] = _e93;
                        places[_e93] = _e71;
                        local_6 = true;
                    }
                }
            }
            workgroupBarrier();
            let _e98 = local_6;
            if _e98 {
                tags[_e71] = _e60;
            }
            workgroupBarrier();
            if _e73 {
                let _e101 = tags[_e71];
                if (_e101 == _e60) {
                    let _e103 = (_e71 * 2u);
                    let _e105 = keys[_e103];
                    let _e110 = keys[(_e103 + 1u)];
                    local_4 = ((true & (_e105 == _e46.x)) & (_e110 == _e46.y));
                }
            }
            local_5 = (_e67 + 1u);
        }
        local_3 = (_e38 + 1u);
    }
    learning = false;
    workgroupBarrier();
    let _e116 = atomicLoad((&count_1[0u]));
    let _e117 = (0u < _e116);
    let _e120 = places[select(0u, 0u, _e117)];
    let _e121 = (_e120 * 2u);
    let _e123 = keys[_e121];
    let _e126 = keys[(_e121 + 1u)];
    first_0_ = 4294967295u;
    order_count_0_ = vec2<u32>();
    let _e132 = atomicLoad((&count_1[0u]));
    let _e133 = (1u < _e132);
    let _e136 = places[select(0u, 1u, _e133)];
    let _e137 = (_e136 * 2u);
    let _e139 = keys[_e137];
    let _e142 = keys[(_e137 + 1u)];
    first_1_ = 4294967295u;
    order_count_1_ = vec2<u32>();
    let _e147 = atomicLoad((&count_1[0u]));
    let _e148 = (2u < _e147);
    let _e151 = places[select(0u, 2u, _e148)];
    let _e152 = (_e151 * 2u);
    let _e154 = keys[_e152];
    let _e157 = keys[(_e152 + 1u)];
    first_2_ = 4294967295u;
    order_count_2_ = vec2<u32>();
    let _e163 = atomicLoad((&count_1[0u]));
    let _e164 = (3u < _e163);
    let _e167 = places[select(0u, 3u, _e164)];
    let _e168 = (_e167 * 2u);
    let _e170 = keys[_e168];
    let _e173 = keys[(_e168 + 1u)];
    first_3_ = 4294967295u;
    order_count_3_ = vec2<u32>();
    waits = true;
    local_7 = 0u;
    loop {
        let _e179 = local_7;
        if (_e179 >= rounds) {
            break;
        }
        let number_1 = (_e30 + (_e179 * _e26));
        if (number_1 < _e6) {
        }
        some = false;
        if (number_1 < _e6) {
            row(number_1);
        }
        let _e185 = some;
        let _e188 = params[1].w;
        let _e189 = (_e188 + number_1);
        let _e190 = o_orderpriority;
        let _e194 = select(1u, 0u, (_e185 & _e117));
        let _e200 = (1u - min(((_e194 | (_e123 ^ _e190.x)) | (_e126 ^ _e190.y)), 1u));
        let _e206 = (1u - min(((_e194 | (_e139 ^ _e190.x)) | (_e142 ^ _e190.y)), 1u));
        let _e212 = (1u - min(((_e194 | (_e154 ^ _e190.x)) | (_e157 ^ _e190.y)), 1u));
        let _e218 = (1u - min(((_e194 | (_e170 ^ _e190.x)) | (_e173 ^ _e190.y)), 1u));
        if (_e185 & (((((0u | _e200) | _e206) | _e212) | _e218) == 0u)) {
            let _e227 = ((2654435761u ^ _e190.x) * 2246822507u);
            let _e231 = (((_e227 ^ (_e227 >> 15u)) ^ _e190.y) * 2246822507u);
            let _e234 = ((_e231 ^ (_e231 >> 15u)) | 1u);
            group = u32();
            group = 4294967295u;
            local_8 = 0u;
            loop {
                let _e238 = local_8;
                if (_e238 >= 8u) {
                    break;
                }
                let _e242 = (((_e234 >> 8u) + _e238) & 15u);
                let _e244 = tags[_e242];
                if (_e244 == 0u) {
                    break;
                }
                if (_e244 == _e234) {
                    let _e247 = (_e242 * 2u);
                    let _e249 = keys[_e247];
                    let _e254 = keys[(_e247 + 1u)];
                    if ((true & (_e249 == _e190.x)) & (_e254 == _e190.y)) {
                        let _e258 = numbers[_e242];
                        group = _e258;
                        break;
                    }
                }
                local_8 = (_e238 + 1u);
            }
            let _e260 = group;
            if (_e260 != 4294967295u) {
                let _e262 = (_e260 * 3u);
                let _e263 = ~(_e189);
                let _e266 = atomicLoad((&totals[_e262]));
                if (_e263 > _e266) {
                    let _e269 = atomicMax((&totals[_e262]), _e263);
                }
                let _e270 = order_count;
                local_9 = false;
                if (_e270.x != 0u) {
                    let _e277 = atomicAdd((&totals[(_e262 + 1u)]), _e270.x);
                    local_9 = ((_e277 + _e270.x) < _e277);
                }
                let _e280 = local_9;
                let _e283 = (_e270.y + select(0u, 1u, _e280));
                local_10 = false;
                if (_e283 != 0u) {
                    let _e288 = atomicAdd((&totals[(_e262 + 2u)]), _e283);
                    local_10 = ((_e288 + _e283) < _e288);
                }
                let _e291 = local_10;
            } else {
                spill(number_1);
            }
        }
        let _e294 = waits;
        if _e294 {
            let _e295 = first_0_;
            let _e299 = select(select(4294967295u, _e189, (_e200 != 0u)), _e295, (_e295 != 4294967295u));
            first_0_ = _e299;
            let _e303 = first_1_;
            let _e307 = select(select(4294967295u, _e189, (_e206 != 0u)), _e303, (_e303 != 4294967295u));
            first_1_ = _e307;
            let _e311 = first_2_;
            let _e315 = select(select(4294967295u, _e189, (_e212 != 0u)), _e311, (_e311 != 4294967295u));
            first_2_ = _e315;
            let _e319 = first_3_;
            let _e323 = select(select(4294967295u, _e189, (_e218 != 0u)), _e319, (_e319 != 4294967295u));
            first_3_ = _e323;
            waits = ((((false | ((_e299 == 4294967295u) & _e117)) | ((_e307 == 4294967295u) & _e133)) | ((_e315 == 4294967295u) & _e148)) | ((_e323 == 4294967295u) & _e164));
        }
        let _e327 = order_count;
        let _e329 = order_count_0_;
        let _e330 = add_64_(_e329, _e327);
        let _e334 = (bitcast<i32>(_e329.y) < 0i);
        order_count_0_ = select(_e329, _e330, vec2((_e200 != 0u)));
        let _e346 = order_count;
        let _e348 = order_count_1_;
        let _e349 = add_64_(_e348, _e346);
        let _e352 = (bitcast<i32>(_e348.y) < 0i);
        order_count_1_ = select(_e348, _e349, vec2((_e206 != 0u)));
        let _e364 = order_count;
        let _e366 = order_count_2_;
        let _e367 = add_64_(_e366, _e364);
        let _e370 = (bitcast<i32>(_e366.y) < 0i);
        order_count_2_ = select(_e366, _e367, vec2((_e212 != 0u)));
        let _e382 = order_count;
        let _e384 = order_count_3_;
        let _e385 = add_64_(_e384, _e382);
        let _e388 = (bitcast<i32>(_e384.y) < 0i);
        order_count_3_ = select(_e384, _e385, vec2((_e218 != 0u)));
        local_7 = (_e179 + 1u);
    }
    workgroupBarrier();
    let _e403 = first_0_;
    values[local_2] = _e403;
    let _e406 = order_count_0_;
    values[(local_2 + 256u)] = _e406.x;
    values[(local_2 + 512u)] = _e406.y;
    let _e414 = first_1_;
    values[(local_2 + 768u)] = _e414;
    let _e418 = order_count_1_;
    values[(local_2 + 1024u)] = _e418.x;
    values[(local_2 + 1280u)] = _e418.y;
    let _e427 = first_2_;
    values[(local_2 + 1536u)] = _e427;
    workgroupBarrier();
    let _e431 = (local_2 >> 4u);
    let _e432 = (local_2 & 15u);
    let _e433 = (_e432 < 16u);
    if (_e433 & (_e431 == 0u)) {
        let _e437 = values[_e432];
        first_0_ = _e437;
        local_11 = (_e432 + 16u);
        loop {
            let _e440 = local_11;
            if (_e440 >= 256u) {
                break;
            }
            let _e443 = values[_e440];
            let _e444 = first_0_;
            first_0_ = min(_e443, _e444);
            local_11 = (_e440 + 16u);
        }
        let _e447 = first_0_;
        values[_e432] = _e447;
    }
    if (_e433 & (_e431 == 1u)) {
        let _e453 = values[(_e432 + 256u)];
        let _e456 = values[(_e432 + 512u)];
        order_count_0_ = vec2<u32>(_e453, _e456);
        local_12 = (_e432 + 16u);
        loop {
            let _e460 = local_12;
            if (_e460 >= 256u) {
                break;
            }
            let _e464 = values[(_e460 + 256u)];
            let _e467 = values[(_e460 + 512u)];
            let _e468 = vec2<u32>(_e464, _e467);
            let _e469 = order_count_0_;
            let _e470 = add_64_(_e469, _e468);
            let _e473 = (bitcast<i32>(_e469.y) < 0i);
            order_count_0_ = _e470;
            local_12 = (_e460 + 16u);
        }
        let _e484 = order_count_0_;
        values[(_e432 + 256u)] = _e484.x;
        values[(_e432 + 512u)] = _e484.y;
    }
    if (_e433 & (_e431 == 2u)) {
        let _e495 = values[(_e432 + 768u)];
        first_1_ = _e495;
        local_13 = (_e432 + 16u);
        loop {
            let _e498 = local_13;
            if (_e498 >= 256u) {
                break;
            }
            let _e502 = values[(_e498 + 768u)];
            let _e503 = first_1_;
            first_1_ = min(_e502, _e503);
            local_13 = (_e498 + 16u);
        }
        let _e506 = first_1_;
        values[(_e432 + 768u)] = _e506;
    }
    if (_e433 & (_e431 == 3u)) {
        let _e513 = values[(_e432 + 1024u)];
        let _e516 = values[(_e432 + 1280u)];
        order_count_1_ = vec2<u32>(_e513, _e516);
        local_14 = (_e432 + 16u);
        loop {
            let _e520 = local_14;
            if (_e520 >= 256u) {
                break;
            }
            let _e524 = values[(_e520 + 1024u)];
            let _e527 = values[(_e520 + 1280u)];
            let _e528 = vec2<u32>(_e524, _e527);
            let _e529 = order_count_1_;
            let _e530 = add_64_(_e529, _e528);
            let _e533 = (bitcast<i32>(_e529.y) < 0i);
            order_count_1_ = _e530;
            local_14 = (_e520 + 16u);
        }
        let _e544 = order_count_1_;
        values[(_e432 + 1024u)] = _e544.x;
        values[(_e432 + 1280u)] = _e544.y;
    }
    if (_e433 & (_e431 == 4u)) {
        let _e555 = values[(_e432 + 1536u)];
        first_2_ = _e555;
        local_15 = (_e432 + 16u);
        loop {
            let _e558 = local_15;
            if (_e558 >= 256u) {
                break;
            }
            let _e562 = values[(_e558 + 1536u)];
            let _e563 = first_2_;
            first_2_ = min(_e562, _e563);
            local_15 = (_e558 + 16u);
        }
        let _e566 = first_2_;
        values[(_e432 + 1536u)] = _e566;
    }
    workgroupBarrier();
    let _e569 = (local_2 & 15u);
    let _e570 = (_e569 < 1u);
    if (_e570 & (_e431 == 0u)) {
        let _e574 = values[_e569];
        first_0_ = _e574;
        local_16 = (_e569 + 1u);
        loop {
            let _e577 = local_16;
            if (_e577 >= 16u) {
                break;
            }
            let _e580 = values[_e577];
            let _e581 = first_0_;
            first_0_ = min(_e580, _e581);
            local_16 = (_e577 + 1u);
        }
        let _e584 = first_0_;
        values[_e569] = _e584;
    }
    if (_e570 & (_e431 == 1u)) {
        let _e590 = values[(_e569 + 256u)];
        let _e593 = values[(_e569 + 512u)];
        order_count_0_ = vec2<u32>(_e590, _e593);
        local_17 = (_e569 + 1u);
        loop {
            let _e597 = local_17;
            if (_e597 >= 16u) {
                break;
            }
            let _e601 = values[(_e597 + 256u)];
            let _e604 = values[(_e597 + 512u)];
            let _e605 = vec2<u32>(_e601, _e604);
            let _e606 = order_count_0_;
            let _e607 = add_64_(_e606, _e605);
            let _e610 = (bitcast<i32>(_e606.y) < 0i);
            order_count_0_ = _e607;
            local_17 = (_e597 + 1u);
        }
        let _e621 = order_count_0_;
        values[(_e569 + 256u)] = _e621.x;
        values[(_e569 + 512u)] = _e621.y;
    }
    if (_e570 & (_e431 == 2u)) {
        let _e632 = values[(_e569 + 768u)];
        first_1_ = _e632;
        local_18 = (_e569 + 1u);
        loop {
            let _e635 = local_18;
            if (_e635 >= 16u) {
                break;
            }
            let _e639 = values[(_e635 + 768u)];
            let _e640 = first_1_;
            first_1_ = min(_e639, _e640);
            local_18 = (_e635 + 1u);
        }
        let _e643 = first_1_;
        values[(_e569 + 768u)] = _e643;
    }
    if (_e570 & (_e431 == 3u)) {
        let _e650 = values[(_e569 + 1024u)];
        let _e653 = values[(_e569 + 1280u)];
        order_count_1_ = vec2<u32>(_e650, _e653);
        local_19 = (_e569 + 1u);
        loop {
            let _e657 = local_19;
            if (_e657 >= 16u) {
                break;
            }
            let _e661 = values[(_e657 + 1024u)];
            let _e664 = values[(_e657 + 1280u)];
            let _e665 = vec2<u32>(_e661, _e664);
            let _e666 = order_count_1_;
            let _e667 = add_64_(_e666, _e665);
            let _e670 = (bitcast<i32>(_e666.y) < 0i);
            order_count_1_ = _e667;
            local_19 = (_e657 + 1u);
        }
        let _e681 = order_count_1_;
        values[(_e569 + 1024u)] = _e681.x;
        values[(_e569 + 1280u)] = _e681.y;
    }
    if (_e570 & (_e431 == 4u)) {
        let _e692 = values[(_e569 + 1536u)];
        first_2_ = _e692;
        local_20 = (_e569 + 1u);
        loop {
            let _e695 = local_20;
            if (_e695 >= 16u) {
                break;
            }
            let _e699 = values[(_e695 + 1536u)];
            let _e700 = first_2_;
            first_2_ = min(_e699, _e700);
            local_20 = (_e695 + 1u);
        }
        let _e703 = first_2_;
        values[(_e569 + 1536u)] = _e703;
    }
    workgroupBarrier();
    let _e707 = values[0u];
    first_0_ = _e707;
    let _e710 = values[(0u + 256u)];
    let _e713 = values[(0u + 512u)];
    order_count_0_ = vec2<u32>(_e710, _e713);
    let _e717 = values[(0u + 768u)];
    first_1_ = _e717;
    let _e720 = values[(0u + 1024u)];
    let _e723 = values[(0u + 1280u)];
    order_count_1_ = vec2<u32>(_e720, _e723);
    let _e727 = values[(0u + 1536u)];
    first_2_ = _e727;
    workgroupBarrier();
    let _e728 = order_count_2_;
    values[local_2] = _e728.x;
    values[(local_2 + 256u)] = _e728.y;
    let _e734 = first_3_;
    values[(local_2 + 512u)] = _e734;
    let _e737 = order_count_3_;
    values[(local_2 + 768u)] = _e737.x;
    values[(local_2 + 1024u)] = _e737.y;
    workgroupBarrier();
    let _e744 = (local_2 >> 4u);
    let _e745 = (local_2 & 15u);
    let _e746 = (_e745 < 16u);
    if (_e746 & (_e744 == 0u)) {
        let _e750 = values[_e745];
        let _e753 = values[(_e745 + 256u)];
        order_count_2_ = vec2<u32>(_e750, _e753);
        local_21 = (_e745 + 16u);
        loop {
            let _e757 = local_21;
            if (_e757 >= 256u) {
                break;
            }
            let _e760 = values[_e757];
            let _e763 = values[(_e757 + 256u)];
            let _e764 = vec2<u32>(_e760, _e763);
            let _e765 = order_count_2_;
            let _e766 = add_64_(_e765, _e764);
            let _e769 = (bitcast<i32>(_e765.y) < 0i);
            order_count_2_ = _e766;
            local_21 = (_e757 + 16u);
        }
        let _e780 = order_count_2_;
        values[_e745] = _e780.x;
        values[(_e745 + 256u)] = _e780.y;
    }
    if (_e746 & (_e744 == 1u)) {
        let _e790 = values[(_e745 + 512u)];
        first_3_ = _e790;
        local_22 = (_e745 + 16u);
        loop {
            let _e793 = local_22;
            if (_e793 >= 256u) {
                break;
            }
            let _e797 = values[(_e793 + 512u)];
            let _e798 = first_3_;
            first_3_ = min(_e797, _e798);
            local_22 = (_e793 + 16u);
        }
        let _e801 = first_3_;
        values[(_e745 + 512u)] = _e801;
    }
    if (_e746 & (_e744 == 2u)) {
        let _e808 = values[(_e745 + 768u)];
        let _e811 = values[(_e745 + 1024u)];
        order_count_3_ = vec2<u32>(_e808, _e811);
        local_23 = (_e745 + 16u);
        loop {
            let _e815 = local_23;
            if (_e815 >= 256u) {
                break;
            }
            let _e819 = values[(_e815 + 768u)];
            let _e822 = values[(_e815 + 1024u)];
            let _e823 = vec2<u32>(_e819, _e822);
            let _e824 = order_count_3_;
            let _e825 = add_64_(_e824, _e823);
            let _e828 = (bitcast<i32>(_e824.y) < 0i);
            order_count_3_ = _e825;
            local_23 = (_e815 + 16u);
        }
        let _e839 = order_count_3_;
        values[(_e745 + 768u)] = _e839.x;
        values[(_e745 + 1024u)] = _e839.y;
    }
    workgroupBarrier();
    let _e846 = (local_2 & 15u);
    let _e847 = (_e846 < 1u);
    if (_e847 & (_e744 == 0u)) {
        let _e851 = values[_e846];
        let _e854 = values[(_e846 + 256u)];
        order_count_2_ = vec2<u32>(_e851, _e854);
        local_24 = (_e846 + 1u);
        loop {
            let _e858 = local_24;
            if (_e858 >= 16u) {
                break;
            }
            let _e861 = values[_e858];
            let _e864 = values[(_e858 + 256u)];
            let _e865 = vec2<u32>(_e861, _e864);
            let _e866 = order_count_2_;
            let _e867 = add_64_(_e866, _e865);
            let _e870 = (bitcast<i32>(_e866.y) < 0i);
            order_count_2_ = _e867;
            local_24 = (_e858 + 1u);
        }
        let _e881 = order_count_2_;
        values[_e846] = _e881.x;
        values[(_e846 + 256u)] = _e881.y;
    }
    if (_e847 & (_e744 == 1u)) {
        let _e891 = values[(_e846 + 512u)];
        first_3_ = _e891;
        local_25 = (_e846 + 1u);
        loop {
            let _e894 = local_25;
            if (_e894 >= 16u) {
                break;
            }
            let _e898 = values[(_e894 + 512u)];
            let _e899 = first_3_;
            first_3_ = min(_e898, _e899);
            local_25 = (_e894 + 1u);
        }
        let _e902 = first_3_;
        values[(_e846 + 512u)] = _e902;
    }
    if (_e847 & (_e744 == 2u)) {
        let _e909 = values[(_e846 + 768u)];
        let _e912 = values[(_e846 + 1024u)];
        order_count_3_ = vec2<u32>(_e909, _e912);
        local_26 = (_e846 + 1u);
        loop {
            let _e916 = local_26;
            if (_e916 >= 16u) {
                break;
            }
            let _e920 = values[(_e916 + 768u)];
            let _e923 = values[(_e916 + 1024u)];
            let _e924 = vec2<u32>(_e920, _e923);
            let _e925 = order_count_3_;
            let _e926 = add_64_(_e925, _e924);
            let _e929 = (bitcast<i32>(_e925.y) < 0i);
            order_count_3_ = _e926;
            local_26 = (_e916 + 1u);
        }
        let _e940 = order_count_3_;
        values[(_e846 + 768u)] = _e940.x;
        values[(_e846 + 1024u)] = _e940.y;
    }
    workgroupBarrier();
    let _e948 = values[0u];
    let _e951 = values[(0u + 256u)];
    order_count_2_ = vec2<u32>(_e948, _e951);
    let _e955 = values[(0u + 512u)];
    first_3_ = _e955;
    let _e958 = values[(0u + 768u)];
    let _e961 = values[(0u + 1024u)];
    order_count_3_ = vec2<u32>(_e958, _e961);
    workgroupBarrier();
    if ((local_2 == 0u) & _e117) {
        let _e966 = places[0u];
        let _e967 = (_e966 * 2u);
        let _e969 = keys[_e967];
        let _e972 = keys[(_e967 + 1u)];
        let _e973 = vec2<u32>(_e969, _e972);
        let _e974 = order_count_0_;
        let _e975 = first_0_;
        if (_e975 != 4294967295u) {
            let _e979 = params[2].x;
            let _e982 = params[2].y;
            let _e985 = params[2].z;
            let _e988 = params[2].w;
            let _e991 = atomicLoad((&sync[_e979]));
            if (_e991 <= _e982) {
                let _e994 = atomicAdd((&sync[_e979]), 1u);
                if (_e994 < _e982) {
                    let _e997 = (_e985 + (_e994 * 4u));
                    work[_e997] = 0u;
                    work[(_e997 + 1u)] = 0u;
                    work[(_e997 + 2u)] = 0u;
                    work[(_e997 + 3u)] = 0u;
                    work[_e997] = _e973.x;
                    work[(_e997 + 1u)] = _e973.y;
                    work[(_e997 + 2u)] = _e974.x;
                    work[(_e997 + 3u)] = _e974.y;
                    work[(_e988 + _e994)] = _e975;
                }
            }
        }
    }
    if ((local_2 == 64u) & _e133) {
        let _e1023 = places[1u];
        let _e1024 = (_e1023 * 2u);
        let _e1026 = keys[_e1024];
        let _e1029 = keys[(_e1024 + 1u)];
        let _e1030 = vec2<u32>(_e1026, _e1029);
        let _e1031 = order_count_1_;
        let _e1032 = first_1_;
        if (_e1032 != 4294967295u) {
            let _e1036 = params[2].x;
            let _e1039 = params[2].y;
            let _e1042 = params[2].z;
            let _e1045 = params[2].w;
            let _e1047 = atomicLoad((&sync[_e1036]));
            if (_e1047 <= _e1039) {
                let _e1050 = atomicAdd((&sync[_e1036]), 1u);
                if (_e1050 < _e1039) {
                    let _e1053 = (_e1042 + (_e1050 * 4u));
                    work[_e1053] = 0u;
                    work[(_e1053 + 1u)] = 0u;
                    work[(_e1053 + 2u)] = 0u;
                    work[(_e1053 + 3u)] = 0u;
                    work[_e1053] = _e1030.x;
                    work[(_e1053 + 1u)] = _e1030.y;
                    work[(_e1053 + 2u)] = _e1031.x;
                    work[(_e1053 + 3u)] = _e1031.y;
                    work[(_e1045 + _e1050)] = _e1032;
                }
            }
        }
    }
    if ((local_2 == 128u) & _e148) {
        let _e1078 = places[2u];
        let _e1079 = (_e1078 * 2u);
        let _e1081 = keys[_e1079];
        let _e1084 = keys[(_e1079 + 1u)];
        let _e1085 = vec2<u32>(_e1081, _e1084);
        let _e1086 = order_count_2_;
        let _e1087 = first_2_;
        if (_e1087 != 4294967295u) {
            let _e1091 = params[2].x;
            let _e1094 = params[2].y;
            let _e1097 = params[2].z;
            let _e1100 = params[2].w;
            let _e1102 = atomicLoad((&sync[_e1091]));
            if (_e1102 <= _e1094) {
                let _e1105 = atomicAdd((&sync[_e1091]), 1u);
                if (_e1105 < _e1094) {
                    let _e1108 = (_e1097 + (_e1105 * 4u));
                    work[_e1108] = 0u;
                    work[(_e1108 + 1u)] = 0u;
                    work[(_e1108 + 2u)] = 0u;
                    work[(_e1108 + 3u)] = 0u;
                    work[_e1108] = _e1085.x;
                    work[(_e1108 + 1u)] = _e1085.y;
                    work[(_e1108 + 2u)] = _e1086.x;
                    work[(_e1108 + 3u)] = _e1086.y;
                    work[(_e1100 + _e1105)] = _e1087;
                }
            }
        }
    }
    if ((local_2 == 192u) & _e164) {
        let _e1133 = places[3u];
        let _e1134 = (_e1133 * 2u);
        let _e1136 = keys[_e1134];
        let _e1139 = keys[(_e1134 + 1u)];
        let _e1140 = vec2<u32>(_e1136, _e1139);
        let _e1141 = order_count_3_;
        let _e1142 = first_3_;
        if (_e1142 != 4294967295u) {
            let _e1146 = params[2].x;
            let _e1149 = params[2].y;
            let _e1152 = params[2].z;
            let _e1155 = params[2].w;
            let _e1157 = atomicLoad((&sync[_e1146]));
            if (_e1157 <= _e1149) {
                let _e1160 = atomicAdd((&sync[_e1146]), 1u);
                if (_e1160 < _e1149) {
                    let _e1163 = (_e1152 + (_e1160 * 4u));
                    work[_e1163] = 0u;
                    work[(_e1163 + 1u)] = 0u;
                    work[(_e1163 + 2u)] = 0u;
                    work[(_e1163 + 3u)] = 0u;
                    work[_e1163] = _e1140.x;
                    work[(_e1163 + 1u)] = _e1140.y;
                    work[(_e1163 + 2u)] = _e1141.x;
                    work[(_e1163 + 3u)] = _e1141.y;
                    work[(_e1155 + _e1160)] = _e1142;
                }
            }
        }
    }
    local_27 = local_2;
    loop {
        let _e1185 = local_27;
        if (_e1185 >= 16u) {
            break;
        }
        let _e1188 = tags[_e1185];
        let _e1190 = numbers[_e1185];
        if ((_e1188 != 0u) & (_e1190 >= 4u)) {
            let _e1194 = (_e1185 * 2u);
            let _e1196 = keys[_e1194];
            let _e1199 = keys[(_e1194 + 1u)];
            let _e1200 = vec2<u32>(_e1196, _e1199);
            let _e1201 = (_e1190 * 3u);
            let _e1203 = atomicLoad((&totals[_e1201]));
            let _e1207 = atomicLoad((&totals[(_e1201 + 1u)]));
            let _e1210 = atomicLoad((&totals[(_e1201 + 2u)]));
            let _e1211 = vec2<u32>(_e1207, _e1210);
            let _e1214 = params[2].x;
            let _e1217 = params[2].y;
            let _e1220 = params[2].z;
            let _e1223 = params[2].w;
            let _e1225 = atomicLoad((&sync[_e1214]));
            if (_e1225 <= _e1217) {
                let _e1228 = atomicAdd((&sync[_e1214]), 1u);
                if (_e1228 < _e1217) {
                    let _e1231 = (_e1220 + (_e1228 * 4u));
                    work[_e1231] = 0u;
                    work[(_e1231 + 1u)] = 0u;
                    work[(_e1231 + 2u)] = 0u;
                    work[(_e1231 + 3u)] = 0u;
                    work[_e1231] = _e1200.x;
                    work[(_e1231 + 1u)] = _e1200.y;
                    work[(_e1231 + 2u)] = _e1211.x;
                    work[(_e1231 + 3u)] = _e1211.y;
                    work[(_e1223 + _e1228)] = ~(_e1203);
                }
            }
        }
        local_27 = (_e1185 + 256u);
    }
}

// 4: kernel @scan_groups
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
    let _e32 = (_e29 + (row * 4u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_o_orderpriority = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_order_count = vec2<u32>(_e44, _e48);
    let _e52 = params[1].x;
    let _e54 = (_e52 + (_e11 * 4u));
    work[_e54] = v1_o_orderpriority.x;
    work[(_e54 + 1u)] = v1_o_orderpriority.y;
    work[(_e54 + 2u)] = v2_order_count.x;
    work[(_e54 + 3u)] = v2_order_count.y;
}

// 5: kernel @scan_sorted
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
    let _e32 = (_e29 + (row * 4u));
    let _e35 = work[_e32];
    let _e39 = work[(_e32 + 1u)];
    let v1_o_orderpriority = vec2<u32>(_e35, _e39);
    let _e44 = work[(_e32 + 2u)];
    let _e48 = work[(_e32 + 3u)];
    let v2_order_count = vec2<u32>(_e44, _e48);
    let _e52 = params[1].x;
    let _e54 = (_e52 + (_e11 * 4u));
    work[_e54] = v1_o_orderpriority.x;
    work[(_e54 + 1u)] = v1_o_orderpriority.y;
    work[(_e54 + 2u)] = v2_order_count.x;
    work[(_e54 + 3u)] = v2_order_count.y;
}

// 6: pass groups_groups of kernel @scan_index
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
    let _e48 = (groups + (i * 4u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e58 = string_hash(vec2<u32>(_e51, _e55));
    let _e60 = hash_step(2538058380u, _e58);
    let _e62 = hash_finish((_e60 ^ 4u));
    local_1 = _e62;
    loop {
        let _e65 = local_1;
        let _e66 = (_e65 & mask);
        let _e70 = atomicCompareExchangeWeak((&sync[(table + _e66)]), 0u, (i + 1u));
        if _e70.exchanged {
            break;
        }
        if (_e70.old_value != 0u) {
            local_1 = (_e66 + 1u);
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
    let _e60 = string_hash(_e58);
    let _e62 = hash_step(2538058380u, _e60);
    let _e65 = hash_finish((_e62 ^ 4u));
    slot = _e65;
    let _e68 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e71 = slot;
        let _e72 = (_e71 & mask_1);
        slot = _e72;
        let _e73 = probes;
        if (_e73 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e73 + 1u);
        let _e78 = (table_1 + _e72);
        let _e80 = atomicLoad((&sync[_e78]));
        holder = _e80;
        if (_e80 == 0u) {
            let _e84 = atomicCompareExchangeWeak((&sync[_e78]), 0u, _e68);
            holder = select(_e84.old_value, _e68, _e84.exchanged);
        }
        let _e88 = holder;
        if (_e88 == _e68) {
            break;
        }
        if (_e88 != 0u) {
            local_3 = bool();
            if ((_e88 & 2147483648u) != 0u) {
                let _e98 = (entries_1 + ((_e88 & 2147483647u) * 5u));
                let _e101 = work[(_e98 + 1u)];
                let _e104 = work[(_e98 + 2u)];
                let _e107 = string_equal(_e58, vec2<u32>(_e101, _e104));
                let _e108 = (true & _e107);
                local_3 = _e108;
                if (_e108 & (_e68 < _e88)) {
                    let _e112 = atomicMin((&sync[_e78]), _e68);
                }
            } else {
                let _e115 = (groups_1 + ((_e88 - 1u) * 4u));
                let _e117 = work[_e115];
                let _e120 = work[(_e115 + 1u)];
                let _e122 = string_equal(_e58, vec2<u32>(_e117, _e120));
                local_3 = (true & _e122);
            }
            let _e124 = local_3;
            if _e124 {
                break;
            }
            slot = (_e72 + 1u);
        }
    }
    let _e127 = slot;
    work[(slots_1 + i_1)] = _e127;
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

// 7: pass groups_aggregate of kernel @scan_index
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
    var order_count: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_order_count: vec2<u32>;
    var whole_order_count_1: vec2<u32>;

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
    order_count = vec2<u32>();
    order_count = vec2<u32>();
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
                let _e70 = order_count;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers + _e56)] = _e63;
            } else {
                let _e81 = (rows + (_e63 * 4u));
                whole_order_count = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_order_count = vec2<u32>(_e86, _e89);
                let _e91 = order_count;
                let _e92 = whole_order_count;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_order_count = _e93;
                let _e107 = whole_order_count;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            order_count = vec2<u32>();
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
            let _e132 = order_count;
            let _e133 = add_64_(_e132, _e131);
            let _e136 = (bitcast<i32>(_e132.y) < 0i);
            order_count = _e133;
        }
        local_1 = (_e58 + 1u);
    }
    let _e147 = group;
    if _e44 {
        let _e148 = (_e56 + 1u);
        let _e149 = is_first;
        if _e149 {
            let _e151 = (parts + (_e56 * 4u));
            let _e152 = order_count;
            work[(_e151 + 2u)] = _e152.x;
            work[(_e151 + 3u)] = _e152.y;
            work[(part_numbers + _e56)] = _e147;
            order_count = vec2<u32>();
        }
        let _e163 = (parts + (_e148 * 4u));
        let _e164 = order_count;
        work[(_e163 + 2u)] = _e164.x;
        work[(_e163 + 3u)] = _e164.y;
        work[(part_numbers + _e148)] = _e147;
    } else {
        if (_e43 > 0u) {
            let _e175 = (rows + (_e147 * 4u));
            whole_order_count_1 = vec2<u32>();
            let _e180 = work[(_e175 + 2u)];
            let _e183 = work[(_e175 + 3u)];
            whole_order_count_1 = vec2<u32>(_e180, _e183);
            let _e185 = order_count;
            let _e186 = whole_order_count_1;
            let _e187 = add_64_(_e186, _e185);
            let _e190 = (bitcast<i32>(_e186.y) < 0i);
            whole_order_count_1 = _e187;
            let _e200 = whole_order_count_1;
            work[(_e175 + 2u)] = _e200.x;
            work[(_e175 + 3u)] = _e200.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var order_count_1: vec2<u32>;
    var group_1: u32;
    var is_first_1: bool;
    var local_3: u32;
    var whole_order_count_2: vec2<u32>;

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
    order_count_1 = vec2<u32>();
    order_count_1 = vec2<u32>();
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
            let _e73 = order_count_1;
            let _e74 = add_64_(_e73, _e72);
            let _e78 = (bitcast<i32>(_e73.y) < 0i);
            order_count_1 = _e74;
        }
        local_3 = (_e54 + 1u);
    }
    let _e89 = group_1;
    if (part_numbers_1 != 0u) {
        let _e90 = (_e52 + 1u);
        let _e91 = is_first_1;
        if _e91 {
            let _e93 = (parts_1 + (_e52 * 4u));
            let _e94 = order_count_1;
            work[(_e93 + 2u)] = _e94.x;
            work[(_e93 + 3u)] = _e94.y;
            work[(part_numbers_1 + _e52)] = _e89;
            order_count_1 = vec2<u32>();
        }
        let _e105 = (parts_1 + (_e90 * 4u));
        let _e106 = order_count_1;
        work[(_e105 + 2u)] = _e106.x;
        work[(_e105 + 3u)] = _e106.y;
        work[(part_numbers_1 + _e90)] = _e89;
    } else {
        if (_e43 > 0u) {
            let _e117 = (rows_1 + (_e89 * 4u));
            whole_order_count_2 = vec2<u32>();
            let _e122 = work[(_e117 + 2u)];
            let _e125 = work[(_e117 + 3u)];
            whole_order_count_2 = vec2<u32>(_e122, _e125);
            let _e127 = order_count_1;
            let _e128 = whole_order_count_2;
            let _e129 = add_64_(_e128, _e127);
            let _e132 = (bitcast<i32>(_e128.y) < 0i);
            whole_order_count_2 = _e129;
            let _e142 = whole_order_count_2;
            work[(_e117 + 2u)] = _e142.x;
            work[(_e117 + 3u)] = _e142.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_parts(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_4: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var order_count_2: vec2<u32>;
    var group_2: u32;
    var is_first_2: bool;
    var local_5: u32;
    var whole_order_count_3: vec2<u32>;
    var whole_order_count_4: vec2<u32>;

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
    order_count_2 = vec2<u32>();
    order_count_2 = vec2<u32>();
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
                let _e70 = order_count_2;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_2 + _e56)] = _e63;
            } else {
                let _e81 = (rows_2 + (_e63 * 4u));
                whole_order_count_3 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_order_count_3 = vec2<u32>(_e86, _e89);
                let _e91 = order_count_2;
                let _e92 = whole_order_count_3;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_order_count_3 = _e93;
                let _e107 = whole_order_count_3;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            order_count_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e62;
        }
        let _e116 = (entries_2 + (_e58 * 4u));
        let _e119 = work[(_e116 + 2u)];
        let _e122 = work[(_e116 + 3u)];
        let _e123 = vec2<u32>(_e119, _e122);
        let _e124 = order_count_2;
        let _e125 = add_64_(_e124, _e123);
        let _e128 = (bitcast<i32>(_e124.y) < 0i);
        order_count_2 = _e125;
        local_5 = (_e58 + 1u);
    }
    let _e139 = group_2;
    if _e44 {
        let _e140 = (_e56 + 1u);
        let _e141 = is_first_2;
        if _e141 {
            let _e143 = (parts_2 + (_e56 * 4u));
            let _e144 = order_count_2;
            work[(_e143 + 2u)] = _e144.x;
            work[(_e143 + 3u)] = _e144.y;
            work[(part_numbers_2 + _e56)] = _e139;
            order_count_2 = vec2<u32>();
        }
        let _e155 = (parts_2 + (_e140 * 4u));
        let _e156 = order_count_2;
        work[(_e155 + 2u)] = _e156.x;
        work[(_e155 + 3u)] = _e156.y;
        work[(part_numbers_2 + _e140)] = _e139;
    } else {
        if (_e43 > 0u) {
            let _e167 = (rows_2 + (_e139 * 4u));
            whole_order_count_4 = vec2<u32>();
            let _e172 = work[(_e167 + 2u)];
            let _e175 = work[(_e167 + 3u)];
            whole_order_count_4 = vec2<u32>(_e172, _e175);
            let _e177 = order_count_2;
            let _e178 = whole_order_count_4;
            let _e179 = add_64_(_e178, _e177);
            let _e182 = (bitcast<i32>(_e178.y) < 0i);
            whole_order_count_4 = _e179;
            let _e192 = whole_order_count_4;
            work[(_e167 + 2u)] = _e192.x;
            work[(_e167 + 3u)] = _e192.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_sorted_parts(@builtin(workgroup_id) workgroup_3: vec3<u32>, @builtin(local_invocation_index) local_6: u32, @builtin(num_workgroups) workgroups_3: vec3<u32>) {
    var order_count_3: vec2<u32>;
    var group_3: u32;
    var is_first_3: bool;
    var local_7: u32;
    var whole_order_count_5: vec2<u32>;
    var whole_order_count_6: vec2<u32>;

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
    order_count_3 = vec2<u32>();
    order_count_3 = vec2<u32>();
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
                let _e70 = order_count_3;
                work[(_e69 + 2u)] = _e70.x;
                work[(_e69 + 3u)] = _e70.y;
                work[(part_numbers_3 + _e56)] = _e63;
            } else {
                let _e81 = (rows_3 + (_e63 * 4u));
                whole_order_count_5 = vec2<u32>();
                let _e86 = work[(_e81 + 2u)];
                let _e89 = work[(_e81 + 3u)];
                whole_order_count_5 = vec2<u32>(_e86, _e89);
                let _e91 = order_count_3;
                let _e92 = whole_order_count_5;
                let _e93 = add_64_(_e92, _e91);
                let _e97 = (bitcast<i32>(_e92.y) < 0i);
                whole_order_count_5 = _e93;
                let _e107 = whole_order_count_5;
                work[(_e81 + 2u)] = _e107.x;
                work[(_e81 + 3u)] = _e107.y;
            }
            order_count_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e62;
        }
        let _e117 = work[(order_3 + _e58)];
        let _e119 = (entries_3 + (_e117 * 4u));
        let _e122 = work[(_e119 + 2u)];
        let _e125 = work[(_e119 + 3u)];
        let _e126 = vec2<u32>(_e122, _e125);
        let _e127 = order_count_3;
        let _e128 = add_64_(_e127, _e126);
        let _e131 = (bitcast<i32>(_e127.y) < 0i);
        order_count_3 = _e128;
        local_7 = (_e58 + 1u);
    }
    let _e142 = group_3;
    if _e44 {
        let _e143 = (_e56 + 1u);
        let _e144 = is_first_3;
        if _e144 {
            let _e146 = (parts_3 + (_e56 * 4u));
            let _e147 = order_count_3;
            work[(_e146 + 2u)] = _e147.x;
            work[(_e146 + 3u)] = _e147.y;
            work[(part_numbers_3 + _e56)] = _e142;
            order_count_3 = vec2<u32>();
        }
        let _e158 = (parts_3 + (_e143 * 4u));
        let _e159 = order_count_3;
        work[(_e158 + 2u)] = _e159.x;
        work[(_e158 + 3u)] = _e159.y;
        work[(part_numbers_3 + _e143)] = _e142;
    } else {
        if (_e43 > 0u) {
            let _e170 = (rows_3 + (_e142 * 4u));
            whole_order_count_6 = vec2<u32>();
            let _e175 = work[(_e170 + 2u)];
            let _e178 = work[(_e170 + 3u)];
            whole_order_count_6 = vec2<u32>(_e175, _e178);
            let _e180 = order_count_3;
            let _e181 = whole_order_count_6;
            let _e182 = add_64_(_e181, _e180);
            let _e185 = (bitcast<i32>(_e181.y) < 0i);
            whole_order_count_6 = _e182;
            let _e195 = whole_order_count_6;
            work[(_e170 + 2u)] = _e195.x;
            work[(_e170 + 3u)] = _e195.y;
        }
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fold_all_parts(@builtin(workgroup_id) workgroup_4: vec3<u32>, @builtin(local_invocation_index) local_8: u32, @builtin(num_workgroups) workgroups_4: vec3<u32>) {
    var order_count_4: vec2<u32>;
    var group_4: u32;
    var is_first_4: bool;
    var local_9: u32;
    var whole_order_count_7: vec2<u32>;

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
    order_count_4 = vec2<u32>();
    order_count_4 = vec2<u32>();
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
        let _e68 = order_count_4;
        let _e69 = add_64_(_e68, _e67);
        let _e73 = (bitcast<i32>(_e68.y) < 0i);
        order_count_4 = _e69;
        local_9 = (_e54 + 1u);
    }
    let _e84 = group_4;
    if (part_numbers_4 != 0u) {
        let _e85 = (_e52 + 1u);
        let _e86 = is_first_4;
        if _e86 {
            let _e88 = (parts_4 + (_e52 * 4u));
            let _e89 = order_count_4;
            work[(_e88 + 2u)] = _e89.x;
            work[(_e88 + 3u)] = _e89.y;
            work[(part_numbers_4 + _e52)] = _e84;
            order_count_4 = vec2<u32>();
        }
        let _e100 = (parts_4 + (_e85 * 4u));
        let _e101 = order_count_4;
        work[(_e100 + 2u)] = _e101.x;
        work[(_e100 + 3u)] = _e101.y;
        work[(part_numbers_4 + _e85)] = _e84;
    } else {
        if (_e43 > 0u) {
            let _e112 = (rows_4 + (_e84 * 4u));
            whole_order_count_7 = vec2<u32>();
            let _e117 = work[(_e112 + 2u)];
            let _e120 = work[(_e112 + 3u)];
            whole_order_count_7 = vec2<u32>(_e117, _e120);
            let _e122 = order_count_4;
            let _e123 = whole_order_count_7;
            let _e124 = add_64_(_e123, _e122);
            let _e127 = (bitcast<i32>(_e123.y) < 0i);
            whole_order_count_7 = _e124;
            let _e137 = whole_order_count_7;
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
    var order_count_5: vec2<u32>;
    var whole_order_count_8: vec2<u32>;

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
    order_count_5 = vec2<u32>();
    order_count_5 = vec2<u32>();
    let _e46 = atomicLoad((&sync[_e39]));
    let _e50 = atomicLoad((&sync[(_e39 + 1u)]));
    order_count_5 = vec2<u32>(_e46, _e50);
    let _e54 = (rows_6 + (i_6 * 4u));
    whole_order_count_8 = vec2<u32>();
    let _e60 = work[(_e54 + 2u)];
    let _e64 = work[(_e54 + 3u)];
    whole_order_count_8 = vec2<u32>(_e60, _e64);
    let _e66 = order_count_5;
    let _e67 = whole_order_count_8;
    let _e68 = add_64_(_e67, _e66);
    let _e72 = (bitcast<i32>(_e67.y) < 0i);
    whole_order_count_8 = _e68;
    let _e82 = whole_order_count_8;
    work[(_e54 + 2u)] = _e82.x;
    work[(_e54 + 3u)] = _e82.y;
}

// 8: pass groups_groups of kernel @scan_index
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
    let _e48 = (groups + (i * 4u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e58 = string_hash(vec2<u32>(_e51, _e55));
    let _e60 = hash_step(2538058380u, _e58);
    let _e62 = hash_finish((_e60 ^ 4u));
    local_1 = _e62;
    loop {
        let _e65 = local_1;
        let _e66 = (_e65 & mask);
        let _e70 = atomicCompareExchangeWeak((&sync[(table + _e66)]), 0u, (i + 1u));
        if _e70.exchanged {
            break;
        }
        if (_e70.old_value != 0u) {
            local_1 = (_e66 + 1u);
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
    let _e48 = (entries_1 + (i_1 * 4u));
    let _e51 = work[_e48];
    let _e55 = work[(_e48 + 1u)];
    let _e56 = vec2<u32>(_e51, _e55);
    let _e58 = string_hash(_e56);
    let _e60 = hash_step(2538058380u, _e58);
    let _e62 = hash_finish((_e60 ^ 4u));
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
                let _e95 = (entries_1 + ((_e85 & 2147483647u) * 4u));
                let _e97 = work[_e95];
                let _e100 = work[(_e95 + 1u)];
                let _e103 = string_equal(_e56, vec2<u32>(_e97, _e100));
                let _e104 = (true & _e103);
                local_3 = _e104;
                if (_e104 & (_e65 < _e85)) {
                    let _e108 = atomicMin((&sync[_e75]), _e65);
                }
            } else {
                let _e111 = (groups_1 + ((_e85 - 1u) * 4u));
                let _e113 = work[_e111];
                let _e116 = work[(_e111 + 1u)];
                let _e118 = string_equal(_e56, vec2<u32>(_e113, _e116));
                local_3 = (true & _e118);
            }
            let _e120 = local_3;
            if _e120 {
                break;
            }
            slot = (_e69 + 1u);
        }
    }
    let _e123 = slot;
    work[(slots_1 + i_1)] = _e123;
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
        let _e63 = (entries_3 + (i_3 * 4u));
        let _e65 = work[_e63];
        let _e69 = work[(_e63 + 1u)];
        let _e70 = vec2<u32>(_e65, _e69);
        let _e72 = (groups_3 + (_e60 * 4u));
        work[_e72] = 0u;
        work[(_e72 + 1u)] = 0u;
        work[(_e72 + 2u)] = 0u;
        work[(_e72 + 3u)] = 0u;
        work[_e72] = _e70.x;
        work[(_e72 + 1u)] = _e70.y;
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

// 10: pass sort_by_fields
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

fn string_order(a_1: vec2<u32>, b: vec2<u32>) -> i32 {
    var local_4: u32;

    let _e4 = min(a_1.y, b.y);
    local_4 = 0u;
    loop {
        let _e7 = local_4;
        if !((_e7 < _e4)) {
            break;
        }
        let _e10 = local_4;
        let _e13 = string_word((a_1.x + _e10));
        let _e14 = (_e4 - _e10);
        let _e25 = select((_e13 & ((1u << ((_e14 & 3u) * 8u)) - 1u)), _e13, (_e14 >= 4u));
        let _e28 = string_word((b.x + _e10));
        let _e29 = (_e4 - _e10);
        let _e36 = select((_e28 & ((1u << ((_e29 & 3u) * 8u)) - 1u)), _e28, (_e29 >= 4u));
        if (_e25 != _e36) {
            return select(1i, -1i, (((((_e25 >> 24u) | ((_e25 >> 8u) & 65280u)) | ((_e25 << 8u) & 16711680u)) | (_e25 << 24u)) < ((((_e36 >> 24u) | ((_e36 >> 8u) & 65280u)) | ((_e36 << 8u) & 16711680u)) | (_e36 << 24u))));
        }
        local_4 = (_e10 + 4u);
    }
    return select(select(0i, 1i, (a_1.y > b.y)), -1i, (a_1.y < b.y));
}

fn less(a_2: u32, b_1: u32, c: u32) -> bool {
    let _e5 = (a_2 + (b_1 * 4u));
    let _e7 = (a_2 + (c * 4u));
    let _e11 = work[_e5];
    let _e15 = work[(_e5 + 1u)];
    let _e18 = work[_e7];
    let _e21 = work[(_e7 + 1u)];
    let _e23 = string_order(vec2<u32>(_e11, _e15), vec2<u32>(_e18, _e21));
    if (_e23 != 0i) {
        return (_e23 < 0i);
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
