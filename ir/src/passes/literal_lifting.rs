//! Literal lifting: constants of comparisons and arithmetic become parameters, so that one compiled kernel serves every query of
//! its shape. It runs last: what other passes prove from a literal's value is by then written in the operations, and a query for
//! whose literals it doesn't hold has another shape.

use crate::kernel::{BinaryOp, Kernel, Module, Op, Param, ParamId, Stmt, Value};
use crate::scalar::Scalar;
use crate::types::ValueType;

/// Lifts integer and float literals out of kernels.
pub fn literal_lifting(module: &mut Module) -> bool {
    let mut changed = false;
    let Module { params, kernels, .. } = module;
    for kernel in kernels.values_mut() {
        for value in liftable(kernel) {
            let Some(ty) = kernel.value_type(value) else { continue };
            let Some(scalar) = kernel.constant(value).cloned() else { continue };
            let ty = ValueType::required(ty.repr);
            // Each literal gets a parameter of its own, even where two are equal: the shape must not depend on that.
            let param: ParamId = params.push(Param { ty, value: Some(scalar), prepared: None });
            kernel.values[value].ty = crate::kernel::Type::Value(ty);
            kernel.values[value].op = Op::Param(param);
            changed = true;
        }
    }
    changed
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
