//! POSITIONAL JOIN: the first row with the first, the second with the second, and so on; the shorter side is filled up with NULLs.

use quernel_ir::plan::{Expr, Func, JoinKind};
use quernel_ir::types::Span;
use sqlparser::ast::{JoinConstraint, TableFactor};

use super::Binder;
use super::from::{Source, join_rel};
use super::scope::Scope;
use crate::error::{Error, Result};

impl Binder<'_> {
    pub(super) fn positional_join(
        &mut self,
        left: Source,
        right: &TableFactor,
        constraint: &JoinConstraint,
        before: &Scope,
        span: Span,
    ) -> Result<Source> {
        if !matches!(constraint, JoinConstraint::None) {
            return Err(Error::syntax("POSITIONAL JOIN takes no condition", span));
        }
        let visible = before.clone().join(left.scope.clone());
        let right = self.factor(right, &visible)?;
        self.check_duplicate(&left.scope, &right.scope, span)?;
        if left.lateral || right.lateral {
            return Err(Error::unsupported("LATERAL in a POSITIONAL JOIN", span));
        }
        let (left_rel, l, _) = self.numbered(left.rel, Vec::new(), false, span);
        let (right_rel, r, _) = self.numbered(right.rel, Vec::new(), false, span);
        let on = vec![self.compare(Func::Eq, Expr::Column(l), Expr::Column(r), span)?];
        self.nulled.extend(left.scope.ids().chain(right.scope.ids()));
        let rel = join_rel(JoinKind::Full, left_rel, right_rel, false, on);
        Ok(Source { rel, scope: left.scope.join(right.scope), lateral: false })
    }
}
