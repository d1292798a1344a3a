//! Makes types follow their operations again after a rewrite: a value whose arguments have become required is required.

use crate::kernel::{Block, Kernel, Module, Op, Stmt, Type};
use crate::types::ValueType;
use crate::typing::result_type;

/// Gives every value of a kernel, which has been taken out of its module, the type that its operation has now.
pub(super) fn retype(module: &Module, kernel: &mut Kernel) -> bool {
    let body = kernel.body;
    block(module, kernel, body)
}

fn block(module: &Module, kernel: &mut Kernel, id: Block) -> bool {
    let mut changed = false;
    let stmts = std::mem::take(&mut kernel.blocks[id]);
    for stmt in &stmts {
        for nested in stmt.blocks() {
            changed |= block(module, kernel, nested);
        }
        match stmt {
            Stmt::Let(value) => {
                let data = &kernel.values[*value];
                let ty = match (&data.op, data.ty) {
                    (Op::Const(scalar), Type::Value(ty)) => {
                        Some(Type::Value(ValueType::new(ty.repr, scalar.is_null())))
                    }
                    (op, ty) => result_type(module, kernel, op, ty).ok(),
                };
                if let Some(ty) = ty
                    && ty != data.ty
                {
                    kernel.values[*value].ty = ty;
                    changed = true;
                }
            }
            Stmt::If { results, .. } => {
                for result in results {
                    let types = (kernel.value_type(result.then), kernel.value_type(result.otherwise));
                    if let (Some(then), Some(otherwise)) = types {
                        let ty = Type::Value(ValueType::new(then.repr, then.nullable || otherwise.nullable));
                        changed |= kernel.values[result.value].ty != ty;
                        kernel.values[result.value].ty = ty;
                    }
                }
            }
            _ => {}
        }
    }
    kernel.blocks[id] = stmts;
    changed
}
