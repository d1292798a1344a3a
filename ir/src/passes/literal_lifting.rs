//! Literal lifting: constants of comparisons and arithmetic become parameters, so that one compiled kernel serves every query of
//! its shape. It runs last: what other passes prove from a literal's value is by then written in the operations, and a query for
//! whose literals it doesn't hold has another shape.

use std::collections::HashMap;

use crate::entity::Arena;
use crate::kernel::{BinaryOp, Kernel, KernelId, Module, Op, Param, ParamId, Stmt, Value};
use crate::scalar::Scalar;
use crate::types::{Repr, ValueType};

/// Lifts integer and float literals out of kernels. Literals that the query's shape leaves open ([`Param::lifted`]) are numbered as they would be
/// if they had been constants so far, so that both ways lead to the same kernels; strings, which would stay constants, come last.
pub fn literal_lifting(module: &mut Module) -> bool {
    let mut changed = false;
    let Module { params, kernels, .. } = module;
    let before = std::mem::take(params);
    let mut moved: HashMap<ParamId, ParamId> = HashMap::new();
    for (id, param) in before.iter().filter(|(_, param)| param.lifted.is_none()) {
        moved.insert(id, params.push(param.clone()));
    }
    let mut strings: Vec<(KernelId, Value, Param)> = Vec::new();
    for (id, kernel) in kernels.iter_mut() {
        let lifted = lifted(kernel, &before);
        for (value, data) in kernel.values.iter_mut() {
            let Op::Param(param) = &mut data.op else { continue };
            match moved.get(param) {
                Some(to) => *param = *to,
                None if lifted.contains(&value) => {}
                // Nothing reads it any more.
                None => data.op = Op::Const(before[*param].value.clone().unwrap_or(Scalar::Null)),
            }
        }
        let mut values = liftable(kernel);
        values.extend(lifted);
        values.sort();
        for value in values {
            let Some(ty) = kernel.value_type(value) else { continue };
            let ty = ValueType::required(ty.repr);
            let param = match &kernel.values[value].op {
                Op::Param(param) if ty.repr == Repr::Str => {
                    strings.push((id, value, before[*param].clone()));
                    continue;
                }
                Op::Param(param) => before[*param].clone(),
                Op::Const(scalar) => Param::literal(ty, scalar.clone()),
                _ => continue,
            };
            // Each literal gets a parameter of its own, even where two are equal: the shape must not depend on that.
            kernel.values[value].ty = crate::kernel::Type::Value(ty);
            kernel.values[value].op = Op::Param(params.push(param));
            changed = true;
        }
    }
    for (id, value, param) in strings {
        kernels[id].values[value].op = Op::Param(params.push(param));
        changed = true;
    }
    changed
}

/// The parameters of a kernel that are literals of its query.
fn lifted(kernel: &Kernel, params: &Arena<ParamId, Param>) -> Vec<Value> {
    let defined = kernel.blocks.values().flatten().filter_map(|stmt| match stmt {
        Stmt::Let(value) => Some(*value),
        _ => None,
    });
    let is_lifted = |value: &Value| match kernel.values[*value].op {
        Op::Param(param) => params[param].lifted.is_some(),
        _ => false,
    };
    defined.filter(is_lifted).collect()
}

/// Number literals that every reader takes as an operand of a comparison or of arithmetic. A divisor stays: that it isn't 0 is
/// what keeps a division from trapping. So do the literals that keys of groups are made with: they bound how many groups there are.
fn liftable(kernel: &Kernel) -> Vec<Value> {
    let mut fit: Vec<Value> = Vec::new();
    let mut unfit: Vec<Value> = in_keys(kernel);
    for stmt in kernel.blocks.values().flatten() {
        unfit.extend(stmt.args());
        let Stmt::Let(value) = stmt else { continue };
        match &kernel.values[*value].op {
            Op::Binary { op, left, right } => {
                let both = match op {
                    BinaryOp::Eq | BinaryOp::Ne | BinaryOp::Lt | BinaryOp::Le | BinaryOp::Gt | BinaryOp::Ge => true,
                    BinaryOp::Add(_) | BinaryOp::Sub(_) | BinaryOp::Mul(_) => true,
                    BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => true,
                    BinaryOp::Div(_) | BinaryOp::Rem | BinaryOp::DivRound | BinaryOp::Shl | BinaryOp::Shr => false,
                    BinaryOp::Same | BinaryOp::And | BinaryOp::Or => false,
                };
                fit.push(*left);
                if both { fit.push(*right) } else { unfit.push(*right) }
            }
            op => unfit.extend(op.args()),
        }
    }
    fit.sort();
    fit.dedup();
    unfit.sort();
    fit.retain(|v| {
        matches!(kernel.constant(*v), Some(Scalar::Int(_) | Scalar::F32(_) | Scalar::F64(_)))
            && unfit.binary_search(v).is_err()
    });
    fit
}

/// Values that keys of groups are computed from.
fn in_keys(kernel: &Kernel) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for stmt in kernel.blocks.values().flatten() {
        if let Stmt::Upsert { keys, .. } = stmt {
            found.extend(keys);
        }
    }
    let mut seen = 0;
    while let Some(&value) = found.get(seen) {
        seen += 1;
        for arg in kernel.values[value].op.args() {
            if !found.contains(&arg) {
                found.push(arg);
            }
        }
    }
    found
}
