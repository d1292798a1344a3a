//! The expressions directly inside an expression.

use sqlparser::ast::{self, Expr, FunctionArg, FunctionArgExpr};

/// The parts of `expr`, to change them; queries in it are none.
pub(crate) fn parts_mut(expr: &mut Expr) -> Vec<&mut Expr> {
    match expr {
        Expr::BinaryOp { left, right, .. }
        | Expr::AnyOp { left, right, .. }
        | Expr::AllOp { left, right, .. }
        | Expr::IsDistinctFrom(left, right)
        | Expr::IsNotDistinctFrom(left, right) => vec![left, right],
        Expr::Between { expr, low, high, .. } => vec![expr, low, high],
        Expr::Like { expr, pattern, .. }
        | Expr::ILike { expr, pattern, .. }
        | Expr::SimilarTo { expr, pattern, .. } => {
            vec![expr, pattern]
        }
        Expr::InList { expr, list, .. } => std::iter::once(&mut **expr).chain(list).collect(),
        Expr::Nested(e)
        | Expr::UnaryOp { expr: e, .. }
        | Expr::IsNull(e)
        | Expr::IsNotNull(e)
        | Expr::IsTrue(e)
        | Expr::IsNotTrue(e)
        | Expr::IsFalse(e)
        | Expr::IsNotFalse(e)
        | Expr::IsUnknown(e)
        | Expr::IsNotUnknown(e)
        | Expr::Cast { expr: e, .. }
        | Expr::Extract { expr: e, .. }
        | Expr::Ceil { expr: e, .. }
        | Expr::Floor { expr: e, .. }
        | Expr::InSubquery { expr: e, .. }
        | Expr::Named { expr: e, .. } => vec![e],
        Expr::Substring { expr, substring_from, substring_for, .. } => {
            std::iter::once(expr).chain(substring_from).chain(substring_for).map(|e| &mut **e).collect()
        }
        Expr::Overlay { expr, overlay_what, overlay_from, overlay_for } => {
            [expr, overlay_what, overlay_from].into_iter().chain(overlay_for).map(|e| &mut **e).collect()
        }
        Expr::Trim { expr, trim_what, trim_characters, .. } => {
            let what = trim_what.iter_mut().map(|e| &mut **e);
            std::iter::once(&mut **expr).chain(what).chain(trim_characters.iter_mut().flatten()).collect()
        }
        Expr::Case { operand, conditions, else_result, .. } => {
            let whens = conditions.iter_mut().flat_map(|when| [&mut when.condition, &mut when.result]);
            operand.iter_mut().chain(else_result).map(|e| &mut **e).chain(whens).collect()
        }
        Expr::Tuple(items) => items.iter_mut().collect(),
        Expr::Array(array) => array.elem.iter_mut().collect(),
        Expr::Dictionary(fields) => fields.iter_mut().map(|field| &mut *field.value).collect(),
        Expr::CompoundFieldAccess { root, access_chain } => {
            let subscripts = access_chain.iter_mut().flat_map(|access| match access {
                ast::AccessExpr::Subscript(ast::Subscript::Index { index }) => vec![index],
                ast::AccessExpr::Subscript(ast::Subscript::Slice { lower_bound, upper_bound, stride }) => {
                    lower_bound.iter_mut().chain(upper_bound).chain(stride).collect()
                }
                ast::AccessExpr::Dot(_) => vec![],
            });
            std::iter::once(&mut **root).chain(subscripts).collect()
        }
        Expr::Function(function) => {
            let args = match &mut function.args {
                ast::FunctionArguments::List(list) => list.args.iter_mut().collect(),
                _ => vec![],
            };
            let args = args.into_iter().filter_map(|arg| match arg {
                FunctionArg::Unnamed(FunctionArgExpr::Expr(e))
                | FunctionArg::Named { arg: FunctionArgExpr::Expr(e), .. }
                | FunctionArg::ExprNamed { arg: FunctionArgExpr::Expr(e), .. } => Some(e),
                _ => None,
            });
            args.chain(function.filter.iter_mut().map(|e| &mut **e)).collect()
        }
        _ => vec![],
    }
}

/// A call of a function by its name.
pub(crate) fn call(name: &str, args: Vec<Expr>) -> Expr {
    Expr::Function(ast::Function {
        name: ast::ObjectName::from(vec![ast::Ident::new(name)]),
        uses_odbc_syntax: false,
        parameters: ast::FunctionArguments::None,
        args: ast::FunctionArguments::List(ast::FunctionArgumentList {
            duplicate_treatment: None,
            args: args.into_iter().map(|arg| FunctionArg::Unnamed(FunctionArgExpr::Expr(arg))).collect(),
            clauses: vec![],
        }),
        filter: None,
        null_treatment: None,
        over: None,
        within_group: vec![],
    })
}
