//! Names of result columns that have no alias, spelled as DuckDB spells them.

use quernel_ir::types::Span;
use quernel_ir::window::Exclude;
use sqlparser::ast::{self, BinaryOperator, Expr, UnaryOperator, Value};

use super::types;
use crate::catalog::EmptyCatalog;
use crate::sql::elements;

/// The name of an item of a select list: a column's own, else the expression's text.
pub(super) fn of(expr: &Expr) -> String {
    match expr {
        Expr::Identifier(ident) => ident.value.clone(),
        Expr::CompoundIdentifier(parts) => parts.last().map(|p| p.value.clone()).unwrap_or_default(),
        Expr::Nested(inner) => of(inner),
        _ => text(expr),
    }
}

fn list(exprs: &[Expr]) -> String {
    exprs.iter().map(text).collect::<Vec<_>>().join(", ")
}

/// Functions whose names are keywords: DuckDB quotes them.
fn quoted(name: &str) -> String {
    const KEYWORDS: [&str; 22] = [
        "substring",
        "position",
        "trim",
        "left",
        "right",
        "nullif",
        "if",
        "year",
        "month",
        "day",
        "hour",
        "minute",
        "second",
        "overlay",
        "week",
        "quarter",
        "decade",
        "century",
        "millennium",
        "millisecond",
        "microsecond",
        "replace",
    ];
    if KEYWORDS.contains(&name) && name != "replace" { format!("\"{name}\"") } else { name.into() }
}

fn call(name: &str, args: &[&Expr]) -> String {
    format!("{}({})", quoted(name), args.iter().map(|a| text(a)).collect::<Vec<_>>().join(", "))
}

fn negated(negated: bool, inner: String) -> String {
    if negated { format!("(NOT {inner})") } else { inner }
}

#[recursive::recursive]
fn text(expr: &Expr) -> String {
    match expr {
        Expr::Identifier(_) | Expr::CompoundIdentifier(_) | Expr::Nested(_) => of(expr),
        Expr::Value(value) => match &value.value {
            Value::SingleQuotedString(s) | Value::EscapedStringLiteral(s) => format!("'{}'", s.replace('\'', "''")),
            other => other.to_string(),
        },
        Expr::TypedString(typed) => {
            let ty = types::from_ast(&typed.data_type, &EmptyCatalog, Span::default())
                .map_or(typed.data_type.to_string(), |t| t.to_string());
            let value = typed.value.value.clone().into_string().unwrap_or_default();
            format!("CAST('{value}' AS {})", if ty == "DATE" { "date".into() } else { ty })
        }
        Expr::BinaryOp { left, op: op @ (BinaryOperator::And | BinaryOperator::Or), right } => {
            let mut terms = vec![text(right)];
            let mut at = left;
            while let Expr::BinaryOp { left, op: same, right } = &**at {
                if same != op {
                    break;
                }
                terms.push(text(right));
                at = left;
            }
            terms.push(text(at));
            terms.reverse();
            format!("({})", terms.join(&format!(" {op} ")))
        }
        Expr::BinaryOp { .. } => {
            // Down the left side in a loop: chains are as deep as they are long.
            let mut rights = Vec::new();
            let mut at = expr;
            while let Expr::BinaryOp { left, op, right } = at {
                if matches!(op, BinaryOperator::And | BinaryOperator::Or) {
                    break;
                }
                rights.push((op, right));
                at = left;
            }
            let mut all = "(".repeat(rights.len());
            all.push_str(&text(at));
            for (op, right) in rights.into_iter().rev() {
                let op = if *op == BinaryOperator::NotEq { "!=".into() } else { op.to_string() };
                all.push_str(&format!(" {op} {})", text(right)));
            }
            all
        }
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => match &**expr {
            Expr::Value(_) => format!("-{}", text(expr)),
            Expr::Nested(inner) if matches!(**inner, Expr::Value(_)) => format!("-{}", text(inner)),
            other => format!("(-({}))", text(other)),
        },
        Expr::UnaryOp { op: UnaryOperator::Not, expr } => format!("(NOT {})", text(expr)),
        Expr::UnaryOp { op: UnaryOperator::BitwiseNot, expr } => format!("(~({}))", text(expr)),
        Expr::UnaryOp { op, expr } => format!("({op}{})", text(expr)),
        Expr::IsNull(e) | Expr::IsUnknown(e) => format!("({} IS NULL)", text(e)),
        Expr::IsNotNull(e) | Expr::IsNotUnknown(e) => format!("({} IS NOT NULL)", text(e)),
        Expr::IsTrue(e) => format!("(CAST({} AS BOOLEAN) IS NOT DISTINCT FROM true)", text(e)),
        Expr::IsNotTrue(e) => format!("(CAST({} AS BOOLEAN) IS DISTINCT FROM true)", text(e)),
        Expr::IsFalse(e) => format!("(CAST({} AS BOOLEAN) IS NOT DISTINCT FROM false)", text(e)),
        Expr::IsNotFalse(e) => format!("(CAST({} AS BOOLEAN) IS DISTINCT FROM false)", text(e)),
        Expr::IsDistinctFrom(a, b) => format!("({} IS DISTINCT FROM {})", text(a), text(b)),
        Expr::IsNotDistinctFrom(a, b) => format!("({} IS NOT DISTINCT FROM {})", text(a), text(b)),
        Expr::InList { expr, list: items, negated: not } if elements(items).is_some() => {
            negated(*not, format!("contains({}, {})", elements(items).map(text).unwrap_or_default(), text(expr)))
        }
        Expr::InList { expr, list: items, negated: not } => {
            negated(*not, format!("({} IN ({}))", text(expr), list(items)))
        }
        Expr::InSubquery { expr, subquery, negated: not } => {
            negated(*not, format!("({} = ANY({subquery}))", text(expr)))
        }
        Expr::Between { expr, negated: not, low, high } => {
            negated(*not, format!("({} BETWEEN {} AND {})", text(expr), text(low), text(high)))
        }
        Expr::Like { negated, expr, pattern, escape_char, .. } => {
            like(*negated, "~~", "like_escape", [expr, pattern], escape_char.as_deref())
        }
        Expr::ILike { negated, expr, pattern, escape_char, .. } => {
            like(*negated, "~~*", "ilike_escape", [expr, pattern], escape_char.as_deref())
        }
        Expr::Case { operand, conditions, else_result, .. } => {
            let mut all = String::from("CASE ");
            for when in conditions {
                let condition = match operand {
                    Some(operand) => format!("({} = {})", text(operand), text(&when.condition)),
                    None => text(&when.condition),
                };
                all.push_str(&format!(" WHEN ({condition}) THEN ({})", text(&when.result)));
            }
            let otherwise = else_result.as_ref().map_or("NULL".into(), |e| text(e));
            all + &format!(" ELSE {otherwise} END")
        }
        Expr::Cast { kind, expr, data_type, .. } => {
            let ty = types::from_ast(data_type, &EmptyCatalog, Span::default())
                .map_or(data_type.to_string(), |t| t.to_string());
            let cast = if matches!(kind, ast::CastKind::TryCast) { "TRY_CAST" } else { "CAST" };
            format!("{cast}({} AS {ty})", text(expr))
        }
        Expr::Extract { field, expr, .. } => {
            format!("date_part('{}', {})", field.to_string().trim_matches('\'').to_ascii_uppercase(), text(expr))
        }
        Expr::Substring { expr, substring_from, substring_for, .. } => {
            let args: Vec<&Expr> = [Some(expr), substring_from.as_ref(), substring_for.as_ref()]
                .into_iter()
                .flatten()
                .map(|e| &**e)
                .collect();
            call("substring", &args)
        }
        Expr::Overlay { expr, overlay_what, overlay_from, overlay_for } => {
            let args = [Some(expr), Some(overlay_what), Some(overlay_from), overlay_for.as_ref()];
            call("overlay", &args.into_iter().flatten().map(|e| &**e).collect::<Vec<_>>())
        }
        Expr::Position { expr, r#in } => call("position", &[r#in, expr]),
        Expr::Trim { trim_where, trim_what, expr, trim_characters } => {
            let name = match trim_where {
                Some(ast::TrimWhereField::Leading) => "ltrim",
                Some(ast::TrimWhereField::Trailing) => "rtrim",
                _ => "trim",
            };
            let what = trim_what.iter().map(|e| &**e).chain(trim_characters.iter().flatten());
            let args: Vec<&Expr> = std::iter::once(&**expr).chain(what).collect();
            call(name, &args)
        }
        Expr::Ceil { expr, .. } => call("ceil", &[expr]),
        Expr::Floor { expr, .. } => call("floor", &[expr]),
        Expr::Exists { subquery, negated: not } => negated(*not, format!("EXISTS({subquery})")),
        Expr::Subquery(query) => format!("({query})"),
        Expr::Function(function) => function_text(function),
        Expr::Tuple(items) => format!("({})", list(items)),
        other => other.to_string(),
    }
}

fn like(not: bool, op: &str, function: &str, [value, pattern]: [&Expr; 2], escape: Option<&Expr>) -> String {
    match escape {
        Some(escape) => negated(not, format!("{function}({}, {}, {})", text(value), text(pattern), text(escape))),
        None => format!("({} {}{op} {})", text(value), if not { "!" } else { "" }, text(pattern)),
    }
}

fn function_text(function: &ast::Function) -> String {
    let name = super::functions::function_name(function);
    let list = match &function.args {
        ast::FunctionArguments::None => return name,
        ast::FunctionArguments::Subquery(query) => return format!("{name}({query})"),
        ast::FunctionArguments::List(list) => list,
    };
    let (args, distinct) = (&list.args, list.duplicate_treatment == Some(ast::DuplicateTreatment::Distinct));
    let inside = list.clauses.iter().find_map(|clause| match clause {
        ast::FunctionArgumentClause::IgnoreOrRespectNulls(treatment) => Some(*treatment),
        _ => None,
    });
    let nulls = match function.null_treatment.or(inside) {
        Some(ast::NullTreatment::IgnoreNulls) => " IGNORE NULLS",
        _ => "",
    };
    let texts: Vec<String> = args
        .iter()
        .map(|arg| match arg {
            ast::FunctionArg::Unnamed(ast::FunctionArgExpr::Expr(e)) => text(e),
            other => other.to_string(),
        })
        .collect();
    let all = match (name.as_str(), texts.as_slice()) {
        ("count", []) if function.over.is_some() => "count()".into(),
        ("count", [star]) if star == "*" && function.over.is_some() => "count()".into(),
        ("count", []) => "count_star()".into(),
        ("count", [star]) if star == "*" => "count_star()".into(),
        ("coalesce" | "ifnull", _) => format!("COALESCE({})", texts.join(", ")),
        _ => format!("{}({}{}{nulls})", quoted(&name), if distinct { "DISTINCT " } else { "" }, texts.join(", ")),
    };
    let all = match &function.filter {
        Some(filter) => format!("{all} FILTER (WHERE {})", text(filter)),
        None => all,
    };
    match &function.over {
        Some(ast::WindowType::WindowSpec(spec)) => format!("{all} OVER ({})", window_text(spec)),
        Some(ast::WindowType::NamedWindow(name)) => format!("{all} OVER {name}"),
        None => all,
    }
}

fn window_text(spec: &ast::WindowSpec) -> String {
    let (name, exclude) = crate::sql::name_and_exclusion(spec.window_name.as_ref());
    let mut parts: Vec<String> = name.iter().map(|name| name.to_string()).collect();
    if !spec.partition_by.is_empty() {
        parts.push(format!("PARTITION BY {}", list(&spec.partition_by)));
    }
    if !spec.order_by.is_empty() {
        let keys = spec.order_by.iter().map(|key| {
            let direction = if matches!(key.options.sort, Some(ast::OrderBySort::Desc)) { " DESC" } else { "" };
            let nulls = match key.options.nulls_first {
                Some(true) => " NULLS FIRST",
                Some(false) => " NULLS LAST",
                None => "",
            };
            format!("{}{direction}{nulls}", text(&key.expr))
        });
        parts.push(format!("ORDER BY {}", keys.collect::<Vec<_>>().join(", ")));
    }
    if let Some(frame) = &spec.window_frame {
        let bound = |bound: &ast::WindowFrameBound| match bound {
            ast::WindowFrameBound::CurrentRow => "CURRENT ROW".to_string(),
            ast::WindowFrameBound::Preceding(None) => "UNBOUNDED PRECEDING".to_string(),
            ast::WindowFrameBound::Following(None) => "UNBOUNDED FOLLOWING".to_string(),
            ast::WindowFrameBound::Preceding(Some(distance)) => format!("{} PRECEDING", text(distance)),
            ast::WindowFrameBound::Following(Some(distance)) => format!("{} FOLLOWING", text(distance)),
        };
        let end = frame.end_bound.as_ref().unwrap_or(&ast::WindowFrameBound::CurrentRow);
        parts.push(format!("{} BETWEEN {} AND {}", frame.units, bound(&frame.start_bound), bound(end)));
        parts.extend(match exclude {
            Exclude::Nothing => None,
            Exclude::Current => Some("EXCLUDE CURRENT ROW".to_string()),
            Exclude::Group => Some("EXCLUDE GROUP".to_string()),
            Exclude::Ties => Some("EXCLUDE TIES".to_string()),
        });
    }
    parts.join(" ")
}
