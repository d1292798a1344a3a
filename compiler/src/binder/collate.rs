//! COLLATE: text that is compared and sorted by a key which is made of it.
//!
//! Only where it stands is it known what is to be compared by it: beside a comparison, BETWEEN or IN, and in ORDER BY. Elsewhere it would have to go
//! with the value.

use sqlparser::ast;

use super::Binder;
use super::expr::comparison;
use crate::error::{Error, Result};
use crate::sql::call;

/// The functions of which the key is made, in order.
type Key = Vec<&'static str>;

impl Binder<'_> {
    /// A comparison with a COLLATE beside it: one of keys. `None`: there is none.
    pub(super) fn collated(&self, expr: &ast::Expr) -> Result<Option<ast::Expr>> {
        let any = match expr {
            ast::Expr::BinaryOp { left, right, .. } => has_collation(left) || has_collation(right),
            ast::Expr::Between { expr, low, high, .. } => [expr, low, high].into_iter().any(|e| has_collation(e)),
            ast::Expr::InList { expr, list, .. } => has_collation(expr) || list.iter().any(has_collation),
            _ => false,
        };
        if !any {
            return Ok(None);
        }
        let mut expr = expr.clone();
        let mut operands: Vec<&mut ast::Expr> = match &mut expr {
            ast::Expr::BinaryOp { left, op, right } if comparison(op).is_some() => vec![left, right],
            ast::Expr::Between { expr, low, high, .. } => vec![expr, low, high],
            ast::Expr::InList { expr, list, .. } => std::iter::once(&mut **expr).chain(list).collect(),
            _ => return Ok(None),
        };
        let mut key: Option<Key> = None;
        for operand in &mut operands {
            let Some((value, of)) = self.collation(operand)? else { continue };
            if key.as_ref().is_some_and(|key| *key != of) {
                let message = "two different collations are compared; give both sides the same one";
                return Err(Error::invalid(message, self.span(&**operand)));
            }
            **operand = value;
            key = Some(of);
        }
        let Some(key) = key else { return Ok(None) };
        operands.into_iter().for_each(|operand| *operand = keyed(operand.clone(), &key));
        Ok(Some(expr))
    }

    /// A key of ORDER BY with COLLATE.
    pub(super) fn collated_key(&self, expr: &ast::Expr) -> Result<Option<ast::Expr>> {
        Ok(self.collation(expr)?.map(|(value, key)| keyed(value, &key)))
    }

    /// The value before COLLATE, and what its key is made of.
    fn collation(&self, expr: &ast::Expr) -> Result<Option<(ast::Expr, Key)>> {
        let (value, collation) = match expr {
            ast::Expr::Nested(inner) => return self.collation(inner),
            ast::Expr::Collate { expr, collation } => (expr, collation),
            _ => return Ok(None),
        };
        let mut key = Key::new();
        for part in collation.0.iter().filter_map(|part| part.as_ident()).flat_map(|ident| ident.value.split('.')) {
            match part.to_ascii_lowercase().as_str() {
                "nocase" => key.push("lower"),
                "noaccent" => key.push("strip_accents"),
                "nfc" => key.push("nfc_normalize"),
                "binary" | "c" | "posix" => {}
                other => {
                    let what = format!("the collation {other}; there are NOCASE, NOACCENT, NFC and BINARY");
                    return Err(Error::unsupported(what, self.span(expr)));
                }
            }
        }
        Ok(Some(((**value).clone(), key)))
    }
}

fn has_collation(expr: &ast::Expr) -> bool {
    match expr {
        ast::Expr::Nested(inner) => has_collation(inner),
        expr => matches!(expr, ast::Expr::Collate { .. }),
    }
}

fn keyed(value: ast::Expr, key: &Key) -> ast::Expr {
    key.iter().fold(value, |value, function| call(function, vec![value]))
}
