//! Where NULL can occur: columns above an operator, expressions over them.

use quernel_ir::entity::Arena;
use quernel_ir::plan::*;
use quernel_ir::scalar::Scalar;

use super::columns::Columns;

/// The visible columns of `rel` that can be NULL there. Knows outer joins, and filters and join conditions that reject NULL.
pub(crate) fn nullable_columns(rel: &Rel, columns: &Arena<ColumnId, ColumnInfo>) -> Columns {
    known(rel, columns).nullable
}

/// An operator's visible columns, and those of them that can be NULL.
struct Known {
    visible: Columns,
    nullable: Columns,
}

/// Long chains of operators that add columns are gone through once.
#[recursive::recursive]
fn known(rel: &Rel, columns: &Arena<ColumnId, ColumnInfo>) -> Known {
    match rel {
        Rel::Filter { input, predicate } => {
            let mut known = known(input, columns);
            remove_rejected(std::slice::from_ref(predicate), &mut known.nullable);
            known
        }
        Rel::Map { input, exprs } => {
            let Known { mut visible, mut nullable } = known(input, columns);
            let mut added = Vec::new();
            for (column, e) in exprs.iter().filter(|(c, _)| columns[*c].nullable) {
                // What the input doesn't give comes from outside a correlated subquery, where it may be NULL.
                let outside: Vec<ColumnId> = e.columns().difference(&visible).copied().collect();
                let is_null = if outside.is_empty() {
                    can_be_null(e, &nullable)
                } else {
                    can_be_null(e, &nullable.iter().copied().chain(outside).collect())
                };
                added.extend(is_null.then_some(*column));
            }
            nullable.extend(added);
            visible.extend(exprs.iter().map(|(column, _)| *column));
            Known { visible, nullable }
        }
        Rel::Project { input, columns: kept } => {
            let below = known(input, columns);
            let nullable =
                kept.iter().copied().filter(|c| below.nullable.contains(c) || !below.visible.contains(c)).collect();
            Known { visible: kept.iter().copied().collect(), nullable }
        }
        Rel::Sort { input, .. } | Rel::Limit { input, .. } | Rel::LimitBy { input, .. } => known(input, columns),
        _ => Known { visible: rel.output(), nullable: nullable_of(rel, columns) },
    }
}

/// The visible columns that can be NULL, of operators that [`known`] does not go through itself.
fn nullable_of(rel: &Rel, columns: &Arena<ColumnId, ColumnInfo>) -> Columns {
    match rel {
        Rel::Unit | Rel::Empty => Columns::new(),
        Rel::Scan { columns: defined, filters, .. } => {
            let mut set: Columns = defined.iter().map(|(c, _)| *c).filter(|c| columns[*c].nullable).collect();
            remove_rejected(filters, &mut set);
            set
        }
        Rel::Values { columns: defined, .. } => defined.iter().copied().filter(|c| columns[*c].nullable).collect(),
        Rel::SharedRef { columns: defined, .. } | Rel::WorkRef { columns: defined, .. } => {
            defined.iter().map(|(c, _)| *c).filter(|c| columns[*c].nullable).collect()
        }
        Rel::Aggregate { input, keys, aggregates } => {
            let below = known(input, columns);
            let is_null = |c: &ColumnId| below.nullable.contains(c) || !below.visible.contains(c);
            let mut set: Columns = keys.iter().copied().filter(is_null).collect();
            set.extend(aggregates.iter().map(|(c, _)| *c).filter(|c| columns[*c].nullable));
            set
        }
        Rel::Unnest { input, lists, .. } => {
            let mut set = nullable_columns(input, columns);
            set.extend(lists.iter().map(|(c, _)| *c));
            set
        }
        Rel::Window { input, functions, .. } => {
            let mut set = nullable_columns(input, columns);
            set.extend(functions.iter().map(|(c, _)| *c).filter(|c| columns[*c].nullable));
            set
        }
        Rel::Join { kind, left, right, on } | Rel::DependentJoin { kind, left, right, on } => {
            let mut set = nullable_columns(left, columns);
            match kind {
                JoinKind::Inner => {
                    set.extend(nullable_columns(right, columns));
                    remove_rejected(on, &mut set);
                }
                JoinKind::Left | JoinKind::Single => set.extend(right.output()),
                JoinKind::Full => {
                    set.extend(left.output());
                    set.extend(right.output());
                }
                JoinKind::Semi => remove_rejected(on, &mut set),
                JoinKind::Anti => {}
                JoinKind::Mark(mark) => {
                    if columns[*mark].nullable {
                        let mut below = set.clone();
                        below.extend(nullable_columns(right, columns));
                        let visible: Columns = left.output().union(&right.output()).copied().collect();
                        on.iter().for_each(|e| below.extend(e.columns().difference(&visible)));
                        if on.iter().any(|e| can_be_null(e, &below)) {
                            set.insert(*mark);
                        }
                    }
                }
            }
            set
        }
        Rel::Filter { .. }
        | Rel::Map { .. }
        | Rel::Project { .. }
        | Rel::Sort { .. }
        | Rel::Limit { .. }
        | Rel::LimitBy { .. } => known(rel, columns).nullable,
        Rel::SetOp { columns: defined, .. } | Rel::Recursive { columns: defined, .. } => {
            defined.iter().copied().filter(|c| columns[*c].nullable).collect()
        }
        Rel::SingleRow { input, .. } => input.output(),
    }
}

fn remove_rejected(conjuncts: &[Expr], set: &mut Columns) {
    for conjunct in conjuncts {
        for column in conjunct.columns() {
            if set.contains(&column) && rejects_null(conjunct, &Columns::from([column])) {
                set.remove(&column);
            }
        }
    }
}

/// Whether the expression can be NULL; `nullable` are all the columns that can, among those that it reads.
#[recursive::recursive]
pub(crate) fn can_be_null(expr: &Expr, nullable: &Columns) -> bool {
    match expr {
        Expr::Column(c) => nullable.contains(c),
        Expr::Literal(value, _) => value.is_null(),
        Expr::Param(..) => true,
        Expr::Lifted(_) => false,
        Expr::Cast { input, try_, .. } => *try_ || can_be_null(input, nullable),
        Expr::Case { branches, otherwise, .. } => {
            branches.iter().any(|(_, then)| can_be_null(then, nullable))
                || otherwise.as_ref().is_none_or(|e| can_be_null(e, nullable))
        }
        Expr::Call { func, args, .. } => match func {
            Func::DistinctFrom | Func::NotDistinctFrom | Func::IsNull | Func::IsNotNull | Func::ConcatSkipNull => false,
            Func::ListPack | Func::StructPack | Func::Element => false,
            Func::Nested(function) if function.gives_null() => true,
            Func::Coalesce | Func::Greatest | Func::Least => args.iter().all(|a| can_be_null(a, nullable)),
            // NULL where the divisor is 0, outside a domain, for an empty or unknown part.
            Func::NullIf | Func::IntDiv | Func::Mod | Func::Div => true,
            Func::Builtin(builtin) if builtin.signature().nullable => true,
            Func::DatePart | Func::DateTrunc | Func::DateDiff | Func::ToInterval => {
                args.iter().any(|a| can_be_null(a, nullable))
            }
            _ => args.iter().any(|a| can_be_null(a, nullable)),
        },
    }
}

/// Whether the predicate is not TRUE (FALSE or NULL) whenever *all* of `set` are NULL.
pub(crate) fn rejects_null(predicate: &Expr, set: &Columns) -> bool {
    truth_when_null(predicate, set).is_some_and(|t| t != Truth::True)
}

/// Whether the expression is NULL whenever all of `set` are NULL.
pub(crate) fn null_if_null(expr: &Expr, set: &Columns) -> bool {
    truth_when_null(expr, set) == Some(Truth::Null)
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Truth {
    True,
    /// FALSE, or a value that is not NULL.
    False,
    Null,
    /// FALSE or NULL, which of them is not known.
    NotTrue,
}

/// The expression's value where all of `set` are NULL; `None` where other inputs decide.
#[recursive::recursive]
fn truth_when_null(expr: &Expr, set: &Columns) -> Option<Truth> {
    match expr {
        Expr::Column(c) => set.contains(c).then_some(Truth::Null),
        Expr::Literal(Scalar::Null, _) => Some(Truth::Null),
        Expr::Literal(Scalar::Bool(true), _) => Some(Truth::True),
        Expr::Literal(Scalar::Bool(false), _) => Some(Truth::False),
        Expr::Literal(..) | Expr::Param(..) | Expr::Lifted(_) => None,
        Expr::Cast { input, .. } => (truth_when_null(input, set) == Some(Truth::Null)).then_some(Truth::Null),
        Expr::Case { .. } => None,
        Expr::Call { func, args, .. } => {
            let truths = || args.iter().map(|a| truth_when_null(a, set)).collect::<Vec<_>>();
            match func {
                Func::And => {
                    let t = truths();
                    if t.contains(&Some(Truth::False)) {
                        Some(Truth::False)
                    } else if t.iter().all(|t| *t == Some(Truth::True)) {
                        Some(Truth::True)
                    } else if t.iter().all(|t| matches!(t, Some(Truth::True | Truth::Null))) {
                        Some(Truth::Null)
                    } else if t.iter().any(|t| matches!(t, Some(Truth::Null | Truth::NotTrue))) {
                        Some(Truth::NotTrue)
                    } else {
                        None
                    }
                }
                Func::Or => {
                    let t = truths();
                    if t.contains(&Some(Truth::True)) {
                        Some(Truth::True)
                    } else if t.contains(&None) {
                        None
                    } else if t.iter().all(|t| *t == Some(Truth::False)) {
                        Some(Truth::False)
                    } else if t.iter().all(|t| matches!(t, Some(Truth::False | Truth::Null))) {
                        Some(Truth::Null)
                    } else {
                        Some(Truth::NotTrue)
                    }
                }
                Func::Not => match truth_when_null(&args[0], set)? {
                    Truth::True => Some(Truth::False),
                    Truth::False => Some(Truth::True),
                    Truth::Null => Some(Truth::Null),
                    Truth::NotTrue => None,
                },
                Func::IsNull => match truth_when_null(&args[0], set)? {
                    Truth::Null => Some(Truth::True),
                    Truth::True | Truth::False => Some(Truth::False),
                    Truth::NotTrue => None,
                },
                Func::IsNotNull => match truth_when_null(&args[0], set)? {
                    Truth::Null => Some(Truth::False),
                    Truth::True | Truth::False => Some(Truth::True),
                    Truth::NotTrue => None,
                },
                // `coalesce(p, false)`: what unnesting writes for `p IS TRUE`.
                Func::Coalesce => {
                    let t = truths();
                    match t.iter().find(|t| **t != Some(Truth::Null)) {
                        None => Some(Truth::Null),
                        Some(first) => match first {
                            Some(Truth::True) => Some(Truth::True),
                            Some(Truth::False) => Some(Truth::False),
                            _ => None,
                        },
                    }
                }
                Func::DistinctFrom
                | Func::NotDistinctFrom
                | Func::Greatest
                | Func::Least
                | Func::ConcatSkipNull
                | Func::ListPack
                | Func::StructPack
                | Func::Element
                | Func::NullIf => None,
                // x IN (…): NULL for a NULL x; with a NULL in the list, NULL or TRUE.
                Func::InList => (truth_when_null(&args[0], set) == Some(Truth::Null)).then_some(Truth::Null),
                _ => truths().contains(&Some(Truth::Null)).then_some(Truth::Null),
            }
        }
    }
}
