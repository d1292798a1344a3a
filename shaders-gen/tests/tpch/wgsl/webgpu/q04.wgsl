// 1: kernel @scan_orders
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
    let _e33 = input[(_e28 + (row * 1u))];
    let v0_o_orderdate = bitcast<i32>(_e33);
    let _e37 = params[4u];
    let v1_ = bitcast<i32>(_e37);
    let v2_ge = !((v0_o_orderdate < v1_));
    let _e43 = params[5u];
    let v3_ = bitcast<i32>(_e43);
    let v4_lt = (v0_o_orderdate < v3_);
    let v5_and = (v2_ge & v4_lt);
    if v5_and {
        let _e49 = params[6u];
        let _e51 = (_e49 + (row * 2u));
        let _e53 = input[_e51];
        let _e56 = input[(_e51 + 1u)];
        let v6_o_orderkey = vec2<u32>(_e53, _e56);
        let _e60 = params[7u];
        let _e63 = params[8u];
        let _e64 = (_e60 + row);
        let _e66 = input[_e64];
        let _e69 = input[(_e64 + 1u)];
        let v8_ = vec2<u32>((_e63 + _e66), (_e69 - _e66));
        let _e73 = index_rows;
        index_rows = (_e73 + 1u);
    }
    let _e77 = params[9u];
    let _e79 = index_rows;
    work[(_e77 + _e11)] = _e79;
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
    let _e28 = params[9u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e45 = input[(_e40 + (row_1 * 1u))];
    let v0_o_orderdate_1 = bitcast<i32>(_e45);
    let _e49 = params[4u];
    let v1_1 = bitcast<i32>(_e49);
    let v2_ge_1 = !((v0_o_orderdate_1 < v1_1));
    let _e55 = params[5u];
    let v3_1 = bitcast<i32>(_e55);
    let v4_lt_1 = (v0_o_orderdate_1 < v3_1);
    let v5_and_1 = (v2_ge_1 & v4_lt_1);
    if v5_and_1 {
        let _e61 = params[6u];
        let _e63 = (_e61 + (row_1 * 2u));
        let _e65 = input[_e63];
        let _e68 = input[(_e63 + 1u)];
        let v6_o_orderkey_1 = vec2<u32>(_e65, _e68);
        let _e72 = params[7u];
        let _e75 = params[8u];
        let _e76 = (_e72 + row_1);
        let _e78 = input[_e76];
        let _e81 = input[(_e76 + 1u)];
        let v8_1 = vec2<u32>((_e75 + _e78), (_e81 - _e78));
        let _e85 = index_rows_1;
        index_rows_1 = (_e85 + 1u);
        let _e90 = params[10u];
        let _e92 = (_e90 + ((_e32 + _e85) * 4u));
        work[_e92] = v6_o_orderkey_1.x;
        work[(_e92 + 1u)] = v6_o_orderkey_1.y;
        work[(_e92 + 2u)] = v8_1.x;
        work[(_e92 + 3u)] = v8_1.y;
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
fn append(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var position: u32;

    let _e14 = params[0u];
    let _e17 = params[1u];
    let row = (_e14 + ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local));
    if ((row >= _e17) | (row < _e14)) {
        return;
    }
    let _e27 = params[3u];
    let _e32 = input[(_e27 + (row * 1u))];
    let v0_l_commitdate = bitcast<i32>(_e32);
    let _e36 = params[4u];
    let _e40 = input[(_e36 + (row * 1u))];
    let v1_l_receiptdate = bitcast<i32>(_e40);
    let v2_lt = (v0_l_commitdate < v1_l_receiptdate);
    if v2_lt {
        let _e45 = params[5u];
        let _e47 = (_e45 + (row * 2u));
        let _e49 = input[_e47];
        let _e52 = input[(_e47 + 1u)];
        let v3_l_orderkey = vec2<u32>(_e49, _e52);
        let _e57 = hash_step(2538058380u, v3_l_orderkey.x);
        let _e58 = hash_step(_e57, v3_l_orderkey.y);
        let _e61 = hash_finish((_e58 ^ 8u));
        let _e64 = params[6u];
        let _e67 = params[7u];
        let _e69 = (_e67 + (_e61 & _e64));
        let _e72 = work[_e69];
        let matches_end = work[(_e69 + 1u)];
        position = _e72;
        loop {
            let _e77 = position;
            if (_e77 >= matches_end) {
                break;
            }
            position = (_e77 + 1u);
            let _e81 = params[8u];
            let candidate = work[(_e81 + _e77)];
            let _e87 = params[9u];
            let _e89 = (_e87 + (candidate * 4u));
            let _e91 = work[_e89];
            let _e94 = work[(_e89 + 1u)];
            if !(all((v3_l_orderkey == vec2<u32>(_e91, _e94)))) {
                continue;
            }
            let _e101 = params[10u];
            atomicStore((&sync[(_e101 + candidate)]), 1u);
        }
    }
}

// 3: kernel @scan_index
@group(0) @binding(0) 
var<storage> params: array<u32>;
@group(0) @binding(1) 
var<storage> input: array<u32>;
@group(0) @binding(2) 
var<storage, read_write> work: array<u32>;
@group(0) @binding(3) 
var<storage, read_write> sync: array<atomic<u32>>;
var<private> o_orderpriority: vec2<u32>;
var<private> order_count: vec2<u32>;
var<private> some: bool;
var<workgroup> tags: array<u32, 16>;
var<workgroup> claims: array<atomic<u32>, 16>;
var<workgroup> numbers: array<u32, 16>;
var<workgroup> count_1: array<atomic<u32>, 1>;
var<workgroup> keys: array<u32, 32>;
var<workgroup> values: array<u32, 768>;
var<workgroup> totals: array<atomic<u32>, 48>;

fn spill(a: u32) {
    let _e2 = o_orderpriority;
    let _e7 = params[7u];
    let _e11 = params[8u];
    let _e14 = params[9u];
    let _e17 = params[10u];
    let _e20 = params[11u];
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
    let _e8 = params[3u];
    let _e11 = (_e8 + (a_2 * 4u));
    let _e13 = params[4u];
    let _e17 = atomicLoad((&sync[(_e13 + a_2)]));
    if (_e17 != 0u) {
        let _e22 = work[(_e11 + 2u)];
        let _e25 = work[(_e11 + 3u)];
        let v1_o_orderpriority = vec2<u32>(_e22, _e25);
        o_orderpriority = v1_o_orderpriority;
        order_count = vec2<u32>();
        some = true;
        let v3_ = vec2<u32>(1u, 0u);
        let _e35 = order_count;
        let _e36 = add_64_(_e35, v3_);
        let _e40 = (bitcast<i32>(_e35.y) < 0i);
        order_count = _e36;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn count(@builtin(workgroup_id) workgroup_: vec3<u32>, @builtin(local_invocation_index) local: u32, @builtin(num_workgroups) workgroups: vec3<u32>) {
    var groups_rows: u32;

    let _e11 = ((((workgroup_.y * workgroups.x) + workgroup_.x) * 256u) + local);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_1 = (_e14 + _e11);
    if ((row_1 >= _e17) | (row_1 < _e14)) {
        return;
    }
    groups_rows = 0u;
    let _e28 = params[3u];
    let _e31 = (_e28 + (row_1 * 4u));
    let _e33 = params[4u];
    let _e37 = atomicLoad((&sync[(_e33 + row_1)]));
    if (_e37 != 0u) {
        let _e42 = work[(_e31 + 2u)];
        let _e45 = work[(_e31 + 3u)];
        let v1_o_orderpriority_1 = vec2<u32>(_e42, _e45);
        let _e47 = groups_rows;
        groups_rows = (_e47 + 1u);
        let v3_1 = vec2<u32>(1u, 0u);
    }
    let _e52 = params[5u];
    let _e54 = groups_rows;
    work[(_e52 + _e11)] = _e54;
}

@compute @workgroup_size(256, 1, 1) 
fn append(@builtin(workgroup_id) workgroup_1: vec3<u32>, @builtin(local_invocation_index) local_1: u32, @builtin(num_workgroups) workgroups_1: vec3<u32>) {
    var groups_rows_1: u32;

    let _e11 = ((((workgroup_1.y * workgroups_1.x) + workgroup_1.x) * 256u) + local_1);
    let _e14 = params[0u];
    let _e17 = params[1u];
    let row_2 = (_e14 + _e11);
    if ((row_2 >= _e17) | (row_2 < _e14)) {
        return;
    }
    groups_rows_1 = 0u;
    let _e28 = params[5u];
    let _e29 = (_e28 + _e11);
    let _e32 = work[_e29];
    let _e35 = work[(_e29 + 1u)];
    if !((_e32 != _e35)) {
        return;
    }
    let _e40 = params[3u];
    let _e43 = (_e40 + (row_2 * 4u));
    let _e45 = params[4u];
    let _e49 = atomicLoad((&sync[(_e45 + row_2)]));
    if (_e49 != 0u) {
        let _e53 = work[(_e43 + 2u)];
        let _e56 = work[(_e43 + 3u)];
        let v1_o_orderpriority_2 = vec2<u32>(_e53, _e56);
        let _e58 = groups_rows_1;
        groups_rows_1 = (_e58 + 1u);
        let _e63 = params[6u];
        let _e65 = (_e63 + ((_e32 + _e58) * 5u));
        work[_e65] = 1u;
        work[(_e65 + 1u)] = v1_o_orderpriority_2.x;
        work[(_e65 + 2u)] = v1_o_orderpriority_2.y;
        let v3_2 = vec2<u32>(1u, 0u);
        work[(_e65 + 3u)] = v3_2.x;
        work[(_e65 + 4u)] = v3_2.y;
    }
}

@compute @workgroup_size(256, 1, 1) 
fn fuse(@builtin(workgroup_id) workgroup_2: vec3<u32>, @builtin(local_invocation_index) local_2: u32, @builtin(num_workgroups) workgroups_2: vec3<u32>) {
    var first_0_: u32;
    var order_count_0_: vec2<u32>;
    var first_1_: u32;
    var order_count_1_: vec2<u32>;
    var first_2_: u32;
    var order_count_2_: vec2<u32>;
    var first_3_: u32;
    var order_count_3_: vec2<u32>;
    var local_3: u32;
    var group: u32;
    var local_4: u32;
    var local_5: bool;
    var local_6: u32;
    var local_7: bool;
    var local_8: bool;
    var local_9: u32;
    var local_10: u32;
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

    first_0_ = 4294967295u;
    order_count_0_ = vec2<u32>();
    first_1_ = 4294967295u;
    order_count_1_ = vec2<u32>();
    first_2_ = 4294967295u;
    order_count_2_ = vec2<u32>();
    first_3_ = 4294967295u;
    order_count_3_ = vec2<u32>();
    let _e16 = params[0u];
    let _e19 = params[1u];
    let _e38 = (((workgroups_2.x * workgroups_2.y) * 256u) * 1u);
    let rounds = (((_e19 - _e16) + (_e38 - 1u)) / _e38);
    local_3 = 0u;
    loop {
        let _e44 = local_3;
        if (_e44 >= rounds) {
            break;
        }
        let _e47 = ((_e16 + (((((workgroup_2.y * workgroups_2.x) + workgroup_2.x) * 256u) + local_2) * 1u)) + (_e44 * _e38));
        if (_e47 < _e19) {
        }
        let number = (_e47 + 0u);
        some = false;
        if (number < _e19) {
            row(number);
        }
        let _e56 = o_orderpriority;
        let _e63 = ((2654435761u ^ _e56.x) * 2246822507u);
        let _e67 = (((_e63 ^ (_e63 >> 15u)) ^ _e56.y) * 2246822507u);
        let _e70 = ((_e67 ^ (_e67 >> 15u)) | 1u);
        let _e71 = some;
        group = 4294967295u;
        if (((_e44 * 1u) + 0u) < 4u) {
            local_4 = 0u;
            loop {
                let _e77 = local_4;
                if (_e77 >= 8u) {
                    break;
                }
                let _e81 = (((_e70 >> 8u) + _e77) & 15u);
                let _e82 = group;
                let _e84 = (_e71 & (_e82 == 4294967295u));
                local_5 = bool();
                if _e84 {
                    let _e89 = tags[_e81];
                    if (_e89 == 0u) {
                        let _e93 = atomicCompareExchangeWeak((&claims[_e81]), 0u, 1u);
                        if _e93.exchanged {
                            let _e97 = (_e81 * 2u);
                            keys[_e97] = _e56.x;
                            keys[(_e97 + 1u)] = _e56.y;
                            let _e104 = atomicAdd((&count_1[0u]), 1u);
                            numbers[_e81] = _e104;
                            local_5 = true;
                        }
                    }
                }
                workgroupBarrier();
                let _e108 = local_5;
                if _e108 {
                    tags[_e81] = _e70;
                }
                workgroupBarrier();
                if _e84 {
                    let _e111 = tags[_e81];
                    if (_e111 == _e70) {
                        let _e113 = (_e81 * 2u);
                        let _e115 = keys[_e113];
                        let _e120 = keys[(_e113 + 1u)];
                        if ((true & (_e115 == _e56.x)) & (_e120 == _e56.y)) {
                            let _e124 = numbers[_e81];
                            group = _e124;
                        }
                    }
                }
                local_4 = (_e77 + 1u);
            }
        } else {
            if _e71 {
                local_6 = 0u;
                loop {
                    let _e127 = local_6;
                    if (_e127 >= 8u) {
                        break;
                    }
                    let _e131 = (((_e70 >> 8u) + _e127) & 15u);
                    let _e133 = tags[_e131];
                    if (_e133 == 0u) {
                        break;
                    }
                    if (_e133 == _e70) {
                        let _e136 = (_e131 * 2u);
                        let _e138 = keys[_e136];
                        let _e143 = keys[(_e136 + 1u)];
                        if ((true & (_e138 == _e56.x)) & (_e143 == _e56.y)) {
                            let _e147 = numbers[_e131];
                            group = _e147;
                            break;
                        }
                    }
                    local_6 = (_e127 + 1u);
                }
            }
        }
        let _e149 = group;
        let _e153 = params[7u];
        let _e154 = (_e153 + number);
        let _e155 = some;
        if (_e155 & (_e149 >= 4294967295u)) {
            spill(number);
        }
        let _e158 = (_e149 == 0u);
        let _e159 = first_0_;
        first_0_ = select(_e159, min(_e159, _e154), _e158);
        let _e162 = order_count;
        let _e163 = order_count_0_;
        let _e164 = add_64_(_e163, _e162);
        let _e168 = (bitcast<i32>(_e163.y) < 0i);
        order_count_0_ = select(_e163, _e164, vec2(_e158));
        let _e180 = (_e149 == 1u);
        let _e181 = first_1_;
        first_1_ = select(_e181, min(_e181, _e154), _e180);
        let _e184 = order_count;
        let _e185 = order_count_1_;
        let _e186 = add_64_(_e185, _e184);
        let _e189 = (bitcast<i32>(_e185.y) < 0i);
        order_count_1_ = select(_e185, _e186, vec2(_e180));
        let _e201 = (_e149 == 2u);
        let _e202 = first_2_;
        first_2_ = select(_e202, min(_e202, _e154), _e201);
        let _e205 = order_count;
        let _e206 = order_count_2_;
        let _e207 = add_64_(_e206, _e205);
        let _e210 = (bitcast<i32>(_e206.y) < 0i);
        order_count_2_ = select(_e206, _e207, vec2(_e201));
        let _e223 = (_e149 == 3u);
        let _e224 = first_3_;
        first_3_ = select(_e224, min(_e224, _e154), _e223);
        let _e227 = order_count;
        let _e228 = order_count_3_;
        let _e229 = add_64_(_e228, _e227);
        let _e232 = (bitcast<i32>(_e228.y) < 0i);
        order_count_3_ = select(_e228, _e229, vec2(_e223));
        if ((_e149 != 4294967295u) & (_e149 >= 4u)) {
            let _e247 = (_e149 * 3u);
            let _e248 = ~(_e154);
            let _e251 = atomicLoad((&totals[_e247]));
            if (_e248 > _e251) {
                let _e254 = atomicMax((&totals[_e247]), _e248);
            }
            let _e255 = order_count;
            local_7 = false;
            if (_e255.x != 0u) {
                let _e262 = atomicAdd((&totals[(_e247 + 1u)]), _e255.x);
                local_7 = ((_e262 + _e255.x) < _e262);
            }
            let _e265 = local_7;
            let _e268 = (_e255.y + select(0u, 1u, _e265));
            local_8 = false;
            if (_e268 != 0u) {
                let _e273 = atomicAdd((&totals[(_e247 + 2u)]), _e268);
                local_8 = ((_e273 + _e268) < _e273);
            }
            let _e276 = local_8;
        }
        local_3 = (_e44 + 1u);
    }
    workgroupBarrier();
    let _e281 = (local_2 == 0u);
    let _e283 = first_0_;
    values[local_2] = _e283;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_9 = 1u;
        loop {
            let _e288 = local_9;
            if (_e288 >= 256u) {
                break;
            }
            let _e291 = values[_e288];
            let _e292 = first_0_;
            first_0_ = min(_e291, _e292);
            local_9 = (_e288 + 1u);
        }
    }
    workgroupBarrier();
    let _e295 = first_0_;
    let _e296 = order_count_0_;
    values[local_2] = _e296.x;
    values[(local_2 + 256u)] = _e296.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e303 = (local_2 * 16u);
        let _e306 = values[_e303];
        let _e309 = values[(_e303 + 256u)];
        order_count_0_ = vec2<u32>(_e306, _e309);
        local_10 = (_e303 + 1u);
        loop {
            let _e313 = local_10;
            if (_e313 >= (_e303 + 16u)) {
                break;
            }
            let _e316 = values[_e313];
            let _e319 = values[(_e313 + 256u)];
            let _e320 = vec2<u32>(_e316, _e319);
            let _e321 = order_count_0_;
            let _e322 = add_64_(_e321, _e320);
            let _e325 = (bitcast<i32>(_e321.y) < 0i);
            order_count_0_ = _e322;
            local_10 = (_e313 + 1u);
        }
        let _e336 = order_count_0_;
        values[_e303] = _e336.x;
        values[(_e303 + 256u)] = _e336.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e343 = (local_2 * 256u);
        let _e346 = values[_e343];
        let _e349 = values[(_e343 + 256u)];
        order_count_0_ = vec2<u32>(_e346, _e349);
        local_11 = (_e343 + 16u);
        loop {
            let _e353 = local_11;
            if (_e353 >= (_e343 + 256u)) {
                break;
            }
            let _e356 = values[_e353];
            let _e359 = values[(_e353 + 256u)];
            let _e360 = vec2<u32>(_e356, _e359);
            let _e361 = order_count_0_;
            let _e362 = add_64_(_e361, _e360);
            let _e365 = (bitcast<i32>(_e361.y) < 0i);
            order_count_0_ = _e362;
            local_11 = (_e353 + 16u);
        }
        let _e376 = order_count_0_;
        values[_e343] = _e376.x;
        values[(_e343 + 256u)] = _e376.y;
    }
    workgroupBarrier();
    let _e382 = order_count_0_;
    if _e281 {
        local_12 = 0u;
        loop {
            let _e384 = local_12;
            if (_e384 >= 16u) {
                break;
            }
            let _e387 = tags[_e384];
            let _e389 = numbers[_e384];
            if ((_e387 != 0u) & (_e389 == 0u)) {
                let _e393 = (_e384 * 2u);
                let _e395 = keys[_e393];
                let _e398 = keys[(_e393 + 1u)];
                let _e399 = vec2<u32>(_e395, _e398);
                let _e401 = params[8u];
                let _e404 = params[9u];
                let _e407 = params[10u];
                let _e410 = params[11u];
                let _e413 = atomicLoad((&sync[_e401]));
                if (_e413 <= _e404) {
                    let _e416 = atomicAdd((&sync[_e401]), 1u);
                    if (_e416 < _e404) {
                        let _e419 = (_e407 + (_e416 * 4u));
                        work[_e419] = 0u;
                        work[(_e419 + 1u)] = 0u;
                        work[(_e419 + 2u)] = 0u;
                        work[(_e419 + 3u)] = 0u;
                        work[_e419] = _e399.x;
                        work[(_e419 + 1u)] = _e399.y;
                        work[(_e419 + 2u)] = _e382.x;
                        work[(_e419 + 3u)] = _e382.y;
                        work[(_e410 + _e416)] = _e295;
                    }
                }
            }
            local_12 = (_e384 + 1u);
        }
    }
    let _e442 = first_1_;
    values[local_2] = _e442;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_13 = 1u;
        loop {
            let _e446 = local_13;
            if (_e446 >= 256u) {
                break;
            }
            let _e449 = values[_e446];
            let _e450 = first_1_;
            first_1_ = min(_e449, _e450);
            local_13 = (_e446 + 1u);
        }
    }
    workgroupBarrier();
    let _e453 = first_1_;
    let _e454 = order_count_1_;
    values[local_2] = _e454.x;
    values[(local_2 + 256u)] = _e454.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e461 = (local_2 * 16u);
        let _e464 = values[_e461];
        let _e467 = values[(_e461 + 256u)];
        order_count_1_ = vec2<u32>(_e464, _e467);
        local_14 = (_e461 + 1u);
        loop {
            let _e471 = local_14;
            if (_e471 >= (_e461 + 16u)) {
                break;
            }
            let _e474 = values[_e471];
            let _e477 = values[(_e471 + 256u)];
            let _e478 = vec2<u32>(_e474, _e477);
            let _e479 = order_count_1_;
            let _e480 = add_64_(_e479, _e478);
            let _e483 = (bitcast<i32>(_e479.y) < 0i);
            order_count_1_ = _e480;
            local_14 = (_e471 + 1u);
        }
        let _e494 = order_count_1_;
        values[_e461] = _e494.x;
        values[(_e461 + 256u)] = _e494.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e501 = (local_2 * 256u);
        let _e504 = values[_e501];
        let _e507 = values[(_e501 + 256u)];
        order_count_1_ = vec2<u32>(_e504, _e507);
        local_15 = (_e501 + 16u);
        loop {
            let _e511 = local_15;
            if (_e511 >= (_e501 + 256u)) {
                break;
            }
            let _e514 = values[_e511];
            let _e517 = values[(_e511 + 256u)];
            let _e518 = vec2<u32>(_e514, _e517);
            let _e519 = order_count_1_;
            let _e520 = add_64_(_e519, _e518);
            let _e523 = (bitcast<i32>(_e519.y) < 0i);
            order_count_1_ = _e520;
            local_15 = (_e511 + 16u);
        }
        let _e534 = order_count_1_;
        values[_e501] = _e534.x;
        values[(_e501 + 256u)] = _e534.y;
    }
    workgroupBarrier();
    let _e540 = order_count_1_;
    if _e281 {
        local_16 = 0u;
        loop {
            let _e542 = local_16;
            if (_e542 >= 16u) {
                break;
            }
            let _e545 = tags[_e542];
            let _e547 = numbers[_e542];
            if ((_e545 != 0u) & (_e547 == 1u)) {
                let _e551 = (_e542 * 2u);
                let _e553 = keys[_e551];
                let _e556 = keys[(_e551 + 1u)];
                let _e557 = vec2<u32>(_e553, _e556);
                let _e559 = params[8u];
                let _e561 = params[9u];
                let _e563 = params[10u];
                let _e565 = params[11u];
                let _e567 = atomicLoad((&sync[_e559]));
                if (_e567 <= _e561) {
                    let _e570 = atomicAdd((&sync[_e559]), 1u);
                    if (_e570 < _e561) {
                        let _e573 = (_e563 + (_e570 * 4u));
                        work[_e573] = 0u;
                        work[(_e573 + 1u)] = 0u;
                        work[(_e573 + 2u)] = 0u;
                        work[(_e573 + 3u)] = 0u;
                        work[_e573] = _e557.x;
                        work[(_e573 + 1u)] = _e557.y;
                        work[(_e573 + 2u)] = _e540.x;
                        work[(_e573 + 3u)] = _e540.y;
                        work[(_e565 + _e570)] = _e453;
                    }
                }
            }
            local_16 = (_e542 + 1u);
        }
    }
    let _e595 = first_2_;
    values[local_2] = _e595;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_17 = 1u;
        loop {
            let _e599 = local_17;
            if (_e599 >= 256u) {
                break;
            }
            let _e602 = values[_e599];
            let _e603 = first_2_;
            first_2_ = min(_e602, _e603);
            local_17 = (_e599 + 1u);
        }
    }
    workgroupBarrier();
    let _e606 = first_2_;
    let _e607 = order_count_2_;
    values[local_2] = _e607.x;
    values[(local_2 + 256u)] = _e607.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e614 = (local_2 * 16u);
        let _e617 = values[_e614];
        let _e620 = values[(_e614 + 256u)];
        order_count_2_ = vec2<u32>(_e617, _e620);
        local_18 = (_e614 + 1u);
        loop {
            let _e624 = local_18;
            if (_e624 >= (_e614 + 16u)) {
                break;
            }
            let _e627 = values[_e624];
            let _e630 = values[(_e624 + 256u)];
            let _e631 = vec2<u32>(_e627, _e630);
            let _e632 = order_count_2_;
            let _e633 = add_64_(_e632, _e631);
            let _e636 = (bitcast<i32>(_e632.y) < 0i);
            order_count_2_ = _e633;
            local_18 = (_e624 + 1u);
        }
        let _e647 = order_count_2_;
        values[_e614] = _e647.x;
        values[(_e614 + 256u)] = _e647.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e654 = (local_2 * 256u);
        let _e657 = values[_e654];
        let _e660 = values[(_e654 + 256u)];
        order_count_2_ = vec2<u32>(_e657, _e660);
        local_19 = (_e654 + 16u);
        loop {
            let _e664 = local_19;
            if (_e664 >= (_e654 + 256u)) {
                break;
            }
            let _e667 = values[_e664];
            let _e670 = values[(_e664 + 256u)];
            let _e671 = vec2<u32>(_e667, _e670);
            let _e672 = order_count_2_;
            let _e673 = add_64_(_e672, _e671);
            let _e676 = (bitcast<i32>(_e672.y) < 0i);
            order_count_2_ = _e673;
            local_19 = (_e664 + 16u);
        }
        let _e687 = order_count_2_;
        values[_e654] = _e687.x;
        values[(_e654 + 256u)] = _e687.y;
    }
    workgroupBarrier();
    let _e693 = order_count_2_;
    if _e281 {
        local_20 = 0u;
        loop {
            let _e695 = local_20;
            if (_e695 >= 16u) {
                break;
            }
            let _e698 = tags[_e695];
            let _e700 = numbers[_e695];
            if ((_e698 != 0u) & (_e700 == 2u)) {
                let _e704 = (_e695 * 2u);
                let _e706 = keys[_e704];
                let _e709 = keys[(_e704 + 1u)];
                let _e710 = vec2<u32>(_e706, _e709);
                let _e712 = params[8u];
                let _e714 = params[9u];
                let _e716 = params[10u];
                let _e718 = params[11u];
                let _e720 = atomicLoad((&sync[_e712]));
                if (_e720 <= _e714) {
                    let _e723 = atomicAdd((&sync[_e712]), 1u);
                    if (_e723 < _e714) {
                        let _e726 = (_e716 + (_e723 * 4u));
                        work[_e726] = 0u;
                        work[(_e726 + 1u)] = 0u;
                        work[(_e726 + 2u)] = 0u;
                        work[(_e726 + 3u)] = 0u;
                        work[_e726] = _e710.x;
                        work[(_e726 + 1u)] = _e710.y;
                        work[(_e726 + 2u)] = _e693.x;
                        work[(_e726 + 3u)] = _e693.y;
                        work[(_e718 + _e723)] = _e606;
                    }
                }
            }
            local_20 = (_e695 + 1u);
        }
    }
    let _e748 = first_3_;
    values[local_2] = _e748;
    workgroupBarrier();
    if (local_2 == 0u) {
        local_21 = 1u;
        loop {
            let _e752 = local_21;
            if (_e752 >= 256u) {
                break;
            }
            let _e755 = values[_e752];
            let _e756 = first_3_;
            first_3_ = min(_e755, _e756);
            local_21 = (_e752 + 1u);
        }
    }
    workgroupBarrier();
    let _e759 = first_3_;
    let _e760 = order_count_3_;
    values[local_2] = _e760.x;
    values[(local_2 + 256u)] = _e760.y;
    workgroupBarrier();
    if (local_2 < 16u) {
        let _e767 = (local_2 * 16u);
        let _e770 = values[_e767];
        let _e773 = values[(_e767 + 256u)];
        order_count_3_ = vec2<u32>(_e770, _e773);
        local_22 = (_e767 + 1u);
        loop {
            let _e777 = local_22;
            if (_e777 >= (_e767 + 16u)) {
                break;
            }
            let _e780 = values[_e777];
            let _e783 = values[(_e777 + 256u)];
            let _e784 = vec2<u32>(_e780, _e783);
            let _e785 = order_count_3_;
            let _e786 = add_64_(_e785, _e784);
            let _e789 = (bitcast<i32>(_e785.y) < 0i);
            order_count_3_ = _e786;
            local_22 = (_e777 + 1u);
        }
        let _e800 = order_count_3_;
        values[_e767] = _e800.x;
        values[(_e767 + 256u)] = _e800.y;
    }
    workgroupBarrier();
    if (local_2 < 1u) {
        let _e807 = (local_2 * 256u);
        let _e810 = values[_e807];
        let _e813 = values[(_e807 + 256u)];
        order_count_3_ = vec2<u32>(_e810, _e813);
        local_23 = (_e807 + 16u);
        loop {
            let _e817 = local_23;
            if (_e817 >= (_e807 + 256u)) {
                break;
            }
            let _e820 = values[_e817];
            let _e823 = values[(_e817 + 256u)];
            let _e824 = vec2<u32>(_e820, _e823);
            let _e825 = order_count_3_;
            let _e826 = add_64_(_e825, _e824);
            let _e829 = (bitcast<i32>(_e825.y) < 0i);
            order_count_3_ = _e826;
            local_23 = (_e817 + 16u);
        }
        let _e840 = order_count_3_;
        values[_e807] = _e840.x;
        values[(_e807 + 256u)] = _e840.y;
    }
    workgroupBarrier();
    let _e846 = order_count_3_;
    if _e281 {
        local_24 = 0u;
        loop {
            let _e848 = local_24;
            if (_e848 >= 16u) {
                break;
            }
            let _e851 = tags[_e848];
            let _e853 = numbers[_e848];
            if ((_e851 != 0u) & (_e853 == 3u)) {
                let _e857 = (_e848 * 2u);
                let _e859 = keys[_e857];
                let _e862 = keys[(_e857 + 1u)];
                let _e863 = vec2<u32>(_e859, _e862);
                let _e865 = params[8u];
                let _e867 = params[9u];
                let _e869 = params[10u];
                let _e871 = params[11u];
                let _e873 = atomicLoad((&sync[_e865]));
                if (_e873 <= _e867) {
                    let _e876 = atomicAdd((&sync[_e865]), 1u);
                    if (_e876 < _e867) {
                        let _e879 = (_e869 + (_e876 * 4u));
                        work[_e879] = 0u;
                        work[(_e879 + 1u)] = 0u;
                        work[(_e879 + 2u)] = 0u;
                        work[(_e879 + 3u)] = 0u;
                        work[_e879] = _e863.x;
                        work[(_e879 + 1u)] = _e863.y;
                        work[(_e879 + 2u)] = _e846.x;
                        work[(_e879 + 3u)] = _e846.y;
                        work[(_e871 + _e876)] = _e759;
                    }
                }
            }
            local_24 = (_e848 + 1u);
        }
    }
    local_25 = local_2;
    loop {
        let _e902 = local_25;
        if (_e902 >= 16u) {
            break;
        }
        let _e905 = tags[_e902];
        let _e907 = numbers[_e902];
        if ((_e905 != 0u) & (_e907 >= 4u)) {
            let _e911 = (_e902 * 2u);
            let _e913 = keys[_e911];
            let _e916 = keys[(_e911 + 1u)];
            let _e917 = vec2<u32>(_e913, _e916);
            let _e918 = (_e907 * 3u);
            let _e920 = atomicLoad((&totals[_e918]));
            let _e924 = atomicLoad((&totals[(_e918 + 1u)]));
            let _e927 = atomicLoad((&totals[(_e918 + 2u)]));
            let _e928 = vec2<u32>(_e924, _e927);
            let _e930 = params[8u];
            let _e932 = params[9u];
            let _e934 = params[10u];
            let _e936 = params[11u];
            let _e938 = atomicLoad((&sync[_e930]));
            if (_e938 <= _e932) {
                let _e941 = atomicAdd((&sync[_e930]), 1u);
                if (_e941 < _e932) {
                    let _e944 = (_e934 + (_e941 * 4u));
                    work[_e944] = 0u;
                    work[(_e944 + 1u)] = 0u;
                    work[(_e944 + 2u)] = 0u;
                    work[(_e944 + 3u)] = 0u;
                    work[_e944] = _e917.x;
                    work[(_e944 + 1u)] = _e917.y;
                    work[(_e944 + 2u)] = _e928.x;
                    work[(_e944 + 3u)] = _e928.y;
                    work[(_e936 + _e941)] = ~(_e920);
                }
            }
        }
        local_25 = (_e902 + 256u);
    }
}

// 4: kernel @scan_groups
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
    let _e31 = (_e28 + (row * 4u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_o_orderpriority = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_order_count = vec2<u32>(_e41, _e44);
    let _e47 = params[4u];
    let _e49 = (_e47 + (_e11 * 4u));
    work[_e49] = v1_o_orderpriority.x;
    work[(_e49 + 1u)] = v1_o_orderpriority.y;
    work[(_e49 + 2u)] = v2_order_count.x;
    work[(_e49 + 3u)] = v2_order_count.y;
}

// 5: kernel @scan_sorted
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
    let _e31 = (_e28 + (row * 4u));
    let _e34 = work[_e31];
    let _e37 = work[(_e31 + 1u)];
    let v1_o_orderpriority = vec2<u32>(_e34, _e37);
    let _e41 = work[(_e31 + 2u)];
    let _e44 = work[(_e31 + 3u)];
    let v2_order_count = vec2<u32>(_e41, _e44);
    let _e47 = params[4u];
    let _e49 = (_e47 + (_e11 * 4u));
    work[_e49] = v1_o_orderpriority.x;
    work[(_e49 + 1u)] = v1_o_orderpriority.y;
    work[(_e49 + 2u)] = v2_order_count.x;
    work[(_e49 + 3u)] = v2_order_count.y;
}

// 6: pass groups_groups of kernel @scan_index
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
    let _e47 = (groups + (i * 4u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e55 = string_hash(vec2<u32>(_e50, _e53));
    let _e57 = hash_step(2538058380u, _e55);
    let _e59 = hash_finish((_e57 ^ 4u));
    local_1 = _e59;
    loop {
        let _e62 = local_1;
        let _e63 = (_e62 & mask);
        let _e67 = atomicCompareExchangeWeak((&sync[(table + _e63)]), 0u, (i + 1u));
        if _e67.exchanged {
            break;
        }
        if (_e67.old_value != 0u) {
            local_1 = (_e63 + 1u);
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
    let _e56 = string_hash(_e55);
    let _e58 = hash_step(2538058380u, _e56);
    let _e60 = hash_finish((_e58 ^ 4u));
    slot = _e60;
    let _e63 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e66 = slot;
        let _e67 = (_e66 & mask_1);
        slot = _e67;
        let _e68 = probes;
        if (_e68 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e68 + 1u);
        let _e73 = (table_1 + _e67);
        let _e75 = atomicLoad((&sync[_e73]));
        holder = _e75;
        if (_e75 == 0u) {
            let _e79 = atomicCompareExchangeWeak((&sync[_e73]), 0u, _e63);
            holder = select(_e79.old_value, _e63, _e79.exchanged);
        }
        let _e83 = holder;
        if (_e83 == _e63) {
            break;
        }
        if (_e83 != 0u) {
            local_3 = bool();
            if ((_e83 & 2147483648u) != 0u) {
                let _e93 = (entries_1 + ((_e83 & 2147483647u) * 5u));
                let _e96 = work[(_e93 + 1u)];
                let _e99 = work[(_e93 + 2u)];
                let _e102 = string_equal(_e55, vec2<u32>(_e96, _e99));
                let _e103 = (true & _e102);
                local_3 = _e103;
                if (_e103 & (_e63 < _e83)) {
                    let _e107 = atomicMin((&sync[_e73]), _e63);
                }
            } else {
                let _e110 = (groups_1 + ((_e83 - 1u) * 4u));
                let _e112 = work[_e110];
                let _e115 = work[(_e110 + 1u)];
                let _e117 = string_equal(_e55, vec2<u32>(_e112, _e115));
                local_3 = (true & _e117);
            }
            let _e119 = local_3;
            if _e119 {
                break;
            }
            slot = (_e67 + 1u);
        }
    }
    let _e122 = slot;
    work[(slots_1 + i_1)] = _e122;
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

// 7: pass groups_aggregate of kernel @scan_index
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
    var order_count: vec2<u32>;
    var group: u32;
    var is_first: bool;
    var local_1: u32;
    var whole_order_count: vec2<u32>;
    var whole_order_count_1: vec2<u32>;

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
    order_count = vec2<u32>();
    order_count = vec2<u32>();
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
                let _e66 = order_count;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers + _e53)] = _e60;
            } else {
                let _e76 = (rows + (_e60 * 4u));
                whole_order_count = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_order_count = vec2<u32>(_e81, _e84);
                let _e86 = order_count;
                let _e87 = whole_order_count;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_order_count = _e88;
                let _e102 = whole_order_count;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            order_count = vec2<u32>();
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
            let _e126 = order_count;
            let _e127 = add_64_(_e126, _e125);
            let _e130 = (bitcast<i32>(_e126.y) < 0i);
            order_count = _e127;
        }
        local_1 = (_e55 + 1u);
    }
    let _e141 = group;
    if _e41 {
        let _e142 = (_e53 + 1u);
        let _e143 = is_first;
        if _e143 {
            let _e145 = (parts + (_e53 * 4u));
            let _e146 = order_count;
            work[(_e145 + 2u)] = _e146.x;
            work[(_e145 + 3u)] = _e146.y;
            work[(part_numbers + _e53)] = _e141;
            order_count = vec2<u32>();
        }
        let _e157 = (parts + (_e142 * 4u));
        let _e158 = order_count;
        work[(_e157 + 2u)] = _e158.x;
        work[(_e157 + 3u)] = _e158.y;
        work[(part_numbers + _e142)] = _e141;
    } else {
        if (_e40 > 0u) {
            let _e169 = (rows + (_e141 * 4u));
            whole_order_count_1 = vec2<u32>();
            let _e174 = work[(_e169 + 2u)];
            let _e177 = work[(_e169 + 3u)];
            whole_order_count_1 = vec2<u32>(_e174, _e177);
            let _e179 = order_count;
            let _e180 = whole_order_count_1;
            let _e181 = add_64_(_e180, _e179);
            let _e184 = (bitcast<i32>(_e180.y) < 0i);
            whole_order_count_1 = _e181;
            let _e194 = whole_order_count_1;
            work[(_e169 + 2u)] = _e194.x;
            work[(_e169 + 3u)] = _e194.y;
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
    order_count_1 = vec2<u32>();
    order_count_1 = vec2<u32>();
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
            let _e67 = order_count_1;
            let _e68 = add_64_(_e67, _e66);
            let _e72 = (bitcast<i32>(_e67.y) < 0i);
            order_count_1 = _e68;
        }
        local_3 = (_e51 + 1u);
    }
    let _e83 = group_1;
    if (part_numbers_1 != 0u) {
        let _e84 = (_e49 + 1u);
        let _e85 = is_first_1;
        if _e85 {
            let _e87 = (parts_1 + (_e49 * 4u));
            let _e88 = order_count_1;
            work[(_e87 + 2u)] = _e88.x;
            work[(_e87 + 3u)] = _e88.y;
            work[(part_numbers_1 + _e49)] = _e83;
            order_count_1 = vec2<u32>();
        }
        let _e99 = (parts_1 + (_e84 * 4u));
        let _e100 = order_count_1;
        work[(_e99 + 2u)] = _e100.x;
        work[(_e99 + 3u)] = _e100.y;
        work[(part_numbers_1 + _e84)] = _e83;
    } else {
        if (_e40 > 0u) {
            let _e111 = (rows_1 + (_e83 * 4u));
            whole_order_count_2 = vec2<u32>();
            let _e116 = work[(_e111 + 2u)];
            let _e119 = work[(_e111 + 3u)];
            whole_order_count_2 = vec2<u32>(_e116, _e119);
            let _e121 = order_count_1;
            let _e122 = whole_order_count_2;
            let _e123 = add_64_(_e122, _e121);
            let _e126 = (bitcast<i32>(_e122.y) < 0i);
            whole_order_count_2 = _e123;
            let _e136 = whole_order_count_2;
            work[(_e111 + 2u)] = _e136.x;
            work[(_e111 + 3u)] = _e136.y;
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
    order_count_2 = vec2<u32>();
    order_count_2 = vec2<u32>();
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
                let _e66 = order_count_2;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_2 + _e53)] = _e60;
            } else {
                let _e76 = (rows_2 + (_e60 * 4u));
                whole_order_count_3 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_order_count_3 = vec2<u32>(_e81, _e84);
                let _e86 = order_count_2;
                let _e87 = whole_order_count_3;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_order_count_3 = _e88;
                let _e102 = whole_order_count_3;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            order_count_2 = vec2<u32>();
            is_first_2 = false;
            group_2 = _e59;
        }
        let _e111 = (entries_2 + (_e55 * 4u));
        let _e114 = work[(_e111 + 2u)];
        let _e117 = work[(_e111 + 3u)];
        let _e118 = vec2<u32>(_e114, _e117);
        let _e119 = order_count_2;
        let _e120 = add_64_(_e119, _e118);
        let _e123 = (bitcast<i32>(_e119.y) < 0i);
        order_count_2 = _e120;
        local_5 = (_e55 + 1u);
    }
    let _e134 = group_2;
    if _e41 {
        let _e135 = (_e53 + 1u);
        let _e136 = is_first_2;
        if _e136 {
            let _e138 = (parts_2 + (_e53 * 4u));
            let _e139 = order_count_2;
            work[(_e138 + 2u)] = _e139.x;
            work[(_e138 + 3u)] = _e139.y;
            work[(part_numbers_2 + _e53)] = _e134;
            order_count_2 = vec2<u32>();
        }
        let _e150 = (parts_2 + (_e135 * 4u));
        let _e151 = order_count_2;
        work[(_e150 + 2u)] = _e151.x;
        work[(_e150 + 3u)] = _e151.y;
        work[(part_numbers_2 + _e135)] = _e134;
    } else {
        if (_e40 > 0u) {
            let _e162 = (rows_2 + (_e134 * 4u));
            whole_order_count_4 = vec2<u32>();
            let _e167 = work[(_e162 + 2u)];
            let _e170 = work[(_e162 + 3u)];
            whole_order_count_4 = vec2<u32>(_e167, _e170);
            let _e172 = order_count_2;
            let _e173 = whole_order_count_4;
            let _e174 = add_64_(_e173, _e172);
            let _e177 = (bitcast<i32>(_e173.y) < 0i);
            whole_order_count_4 = _e174;
            let _e187 = whole_order_count_4;
            work[(_e162 + 2u)] = _e187.x;
            work[(_e162 + 3u)] = _e187.y;
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
    order_count_3 = vec2<u32>();
    order_count_3 = vec2<u32>();
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
                let _e66 = order_count_3;
                work[(_e65 + 2u)] = _e66.x;
                work[(_e65 + 3u)] = _e66.y;
                work[(part_numbers_3 + _e53)] = _e60;
            } else {
                let _e76 = (rows_3 + (_e60 * 4u));
                whole_order_count_5 = vec2<u32>();
                let _e81 = work[(_e76 + 2u)];
                let _e84 = work[(_e76 + 3u)];
                whole_order_count_5 = vec2<u32>(_e81, _e84);
                let _e86 = order_count_3;
                let _e87 = whole_order_count_5;
                let _e88 = add_64_(_e87, _e86);
                let _e92 = (bitcast<i32>(_e87.y) < 0i);
                whole_order_count_5 = _e88;
                let _e102 = whole_order_count_5;
                work[(_e76 + 2u)] = _e102.x;
                work[(_e76 + 3u)] = _e102.y;
            }
            order_count_3 = vec2<u32>();
            is_first_3 = false;
            group_3 = _e59;
        }
        let _e112 = work[(order_3 + _e55)];
        let _e114 = (entries_3 + (_e112 * 4u));
        let _e117 = work[(_e114 + 2u)];
        let _e120 = work[(_e114 + 3u)];
        let _e121 = vec2<u32>(_e117, _e120);
        let _e122 = order_count_3;
        let _e123 = add_64_(_e122, _e121);
        let _e126 = (bitcast<i32>(_e122.y) < 0i);
        order_count_3 = _e123;
        local_7 = (_e55 + 1u);
    }
    let _e137 = group_3;
    if _e41 {
        let _e138 = (_e53 + 1u);
        let _e139 = is_first_3;
        if _e139 {
            let _e141 = (parts_3 + (_e53 * 4u));
            let _e142 = order_count_3;
            work[(_e141 + 2u)] = _e142.x;
            work[(_e141 + 3u)] = _e142.y;
            work[(part_numbers_3 + _e53)] = _e137;
            order_count_3 = vec2<u32>();
        }
        let _e153 = (parts_3 + (_e138 * 4u));
        let _e154 = order_count_3;
        work[(_e153 + 2u)] = _e154.x;
        work[(_e153 + 3u)] = _e154.y;
        work[(part_numbers_3 + _e138)] = _e137;
    } else {
        if (_e40 > 0u) {
            let _e165 = (rows_3 + (_e137 * 4u));
            whole_order_count_6 = vec2<u32>();
            let _e170 = work[(_e165 + 2u)];
            let _e173 = work[(_e165 + 3u)];
            whole_order_count_6 = vec2<u32>(_e170, _e173);
            let _e175 = order_count_3;
            let _e176 = whole_order_count_6;
            let _e177 = add_64_(_e176, _e175);
            let _e180 = (bitcast<i32>(_e176.y) < 0i);
            whole_order_count_6 = _e177;
            let _e190 = whole_order_count_6;
            work[(_e165 + 2u)] = _e190.x;
            work[(_e165 + 3u)] = _e190.y;
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
    order_count_4 = vec2<u32>();
    order_count_4 = vec2<u32>();
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
        let _e63 = order_count_4;
        let _e64 = add_64_(_e63, _e62);
        let _e68 = (bitcast<i32>(_e63.y) < 0i);
        order_count_4 = _e64;
        local_9 = (_e51 + 1u);
    }
    let _e79 = group_4;
    if (part_numbers_4 != 0u) {
        let _e80 = (_e49 + 1u);
        let _e81 = is_first_4;
        if _e81 {
            let _e83 = (parts_4 + (_e49 * 4u));
            let _e84 = order_count_4;
            work[(_e83 + 2u)] = _e84.x;
            work[(_e83 + 3u)] = _e84.y;
            work[(part_numbers_4 + _e49)] = _e79;
            order_count_4 = vec2<u32>();
        }
        let _e95 = (parts_4 + (_e80 * 4u));
        let _e96 = order_count_4;
        work[(_e95 + 2u)] = _e96.x;
        work[(_e95 + 3u)] = _e96.y;
        work[(part_numbers_4 + _e80)] = _e79;
    } else {
        if (_e40 > 0u) {
            let _e107 = (rows_4 + (_e79 * 4u));
            whole_order_count_7 = vec2<u32>();
            let _e112 = work[(_e107 + 2u)];
            let _e115 = work[(_e107 + 3u)];
            whole_order_count_7 = vec2<u32>(_e112, _e115);
            let _e117 = order_count_4;
            let _e118 = whole_order_count_7;
            let _e119 = add_64_(_e118, _e117);
            let _e122 = (bitcast<i32>(_e118.y) < 0i);
            whole_order_count_7 = _e119;
            let _e132 = whole_order_count_7;
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
    var order_count_5: vec2<u32>;
    var whole_order_count_8: vec2<u32>;

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
    order_count_5 = vec2<u32>();
    order_count_5 = vec2<u32>();
    let _e45 = atomicLoad((&sync[_e38]));
    let _e48 = atomicLoad((&sync[(_e38 + 1u)]));
    order_count_5 = vec2<u32>(_e45, _e48);
    let _e51 = (rows_6 + (i_6 * 4u));
    whole_order_count_8 = vec2<u32>();
    let _e57 = work[(_e51 + 2u)];
    let _e60 = work[(_e51 + 3u)];
    whole_order_count_8 = vec2<u32>(_e57, _e60);
    let _e62 = order_count_5;
    let _e63 = whole_order_count_8;
    let _e64 = add_64_(_e63, _e62);
    let _e68 = (bitcast<i32>(_e63.y) < 0i);
    whole_order_count_8 = _e64;
    let _e78 = whole_order_count_8;
    work[(_e51 + 2u)] = _e78.x;
    work[(_e51 + 3u)] = _e78.y;
}

// 8: pass groups_groups of kernel @scan_index
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
    let _e47 = (groups + (i * 4u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e55 = string_hash(vec2<u32>(_e50, _e53));
    let _e57 = hash_step(2538058380u, _e55);
    let _e59 = hash_finish((_e57 ^ 4u));
    local_1 = _e59;
    loop {
        let _e62 = local_1;
        let _e63 = (_e62 & mask);
        let _e67 = atomicCompareExchangeWeak((&sync[(table + _e63)]), 0u, (i + 1u));
        if _e67.exchanged {
            break;
        }
        if (_e67.old_value != 0u) {
            local_1 = (_e63 + 1u);
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
    let _e47 = (entries_1 + (i_1 * 4u));
    let _e50 = work[_e47];
    let _e53 = work[(_e47 + 1u)];
    let _e54 = vec2<u32>(_e50, _e53);
    let _e55 = string_hash(_e54);
    let _e57 = hash_step(2538058380u, _e55);
    let _e59 = hash_finish((_e57 ^ 4u));
    slot = _e59;
    let _e62 = (i_1 | 2147483648u);
    probes = u32();
    loop {
        let _e65 = slot;
        let _e66 = (_e65 & mask_1);
        slot = _e66;
        let _e67 = probes;
        if (_e67 >= most_probes_1) {
            atomicStore((&sync[full_1]), 1u);
            break;
        }
        probes = (_e67 + 1u);
        let _e72 = (table_1 + _e66);
        let _e74 = atomicLoad((&sync[_e72]));
        holder = _e74;
        if (_e74 == 0u) {
            let _e78 = atomicCompareExchangeWeak((&sync[_e72]), 0u, _e62);
            holder = select(_e78.old_value, _e62, _e78.exchanged);
        }
        let _e82 = holder;
        if (_e82 == _e62) {
            break;
        }
        if (_e82 != 0u) {
            local_3 = bool();
            if ((_e82 & 2147483648u) != 0u) {
                let _e92 = (entries_1 + ((_e82 & 2147483647u) * 4u));
                let _e94 = work[_e92];
                let _e97 = work[(_e92 + 1u)];
                let _e100 = string_equal(_e54, vec2<u32>(_e94, _e97));
                let _e101 = (true & _e100);
                local_3 = _e101;
                if (_e101 & (_e62 < _e82)) {
                    let _e105 = atomicMin((&sync[_e72]), _e62);
                }
            } else {
                let _e108 = (groups_1 + ((_e82 - 1u) * 4u));
                let _e110 = work[_e108];
                let _e113 = work[(_e108 + 1u)];
                let _e115 = string_equal(_e54, vec2<u32>(_e110, _e113));
                local_3 = (true & _e115);
            }
            let _e117 = local_3;
            if _e117 {
                break;
            }
            slot = (_e66 + 1u);
        }
    }
    let _e120 = slot;
    work[(slots_1 + i_1)] = _e120;
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
        let _e62 = (entries_3 + (i_3 * 4u));
        let _e64 = work[_e62];
        let _e67 = work[(_e62 + 1u)];
        let _e68 = vec2<u32>(_e64, _e67);
        let _e70 = (groups_3 + (_e60 * 4u));
        work[_e70] = 0u;
        work[(_e70 + 1u)] = 0u;
        work[(_e70 + 2u)] = 0u;
        work[(_e70 + 3u)] = 0u;
        work[_e70] = _e68.x;
        work[(_e70 + 1u)] = _e68.y;
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

// 9: pass index
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

// 10: pass sort_by_fields
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
