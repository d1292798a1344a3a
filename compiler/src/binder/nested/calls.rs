//! Functions on nested values by name.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::nested::NestedType;
use quernel_ir::nested_fn::NestedFn;
use quernel_ir::plan::{Expr, Func};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::{DataType, Span};

use super::super::coerce::Mode;
use super::super::{Binder, types};
use super::int;
use crate::error::{Error, Result};

use DataType::{Bool, F32, F64, I32, I64, Str, U64};

/// A call's parts, for the functions below.
pub(super) struct Call<'b, 'c> {
    pub(super) binder: &'b mut Binder<'c>,
    pub(super) name: &'b str,
    pub(super) span: Span,
}

/// The name without the prefix that lists and arrays each have: both take both.
pub(super) fn stem(name: &str) -> &str {
    name.strip_prefix("list_").or_else(|| name.strip_prefix("array_")).unwrap_or(name)
}

/// Every name that is a function on nested values alone; those that are others' too are not here.
pub(crate) const NAMES: &[&str] = &[
    "array_append",
    "array_concat",
    "array_contains",
    "array_cosine_distance",
    "array_cosine_similarity",
    "array_cross_product",
    "array_distance",
    "array_extract",
    "array_inner_product",
    "array_length",
    "array_position",
    "array_slice",
    "array_to_string",
    "array_value",
    "cardinality",
    "element_at",
    "flatten",
    "generate_series",
    "len",
    "list_aggregate",
    "list_append",
    "list_apply",
    "list_concat",
    "list_contains",
    "list_cosine_similarity",
    "list_distance",
    "list_distinct",
    "list_element",
    "list_extract",
    "list_filter",
    "list_grade_up",
    "list_has_all",
    "list_has_any",
    "list_inner_product",
    "list_intersect",
    "list_pack",
    "list_position",
    "list_prepend",
    "list_resize",
    "list_reverse",
    "list_reverse_sort",
    "list_select",
    "list_slice",
    "list_sort",
    "list_transform",
    "list_unique",
    "list_value",
    "list_where",
    "list_zip",
    "map",
    "map_concat",
    "map_contains",
    "map_contains_value",
    "map_entries",
    "map_extract",
    "map_extract_value",
    "map_from_entries",
    "map_keys",
    "map_values",
    "range",
    "row",
    "struct_concat",
    "struct_contains",
    "struct_extract",
    "struct_has",
    "struct_indexof",
    "struct_insert",
    "struct_keys",
    "struct_pack",
    "struct_position",
    "struct_values",
    "unnest",
];

impl Binder<'_> {
    /// A call of a function on nested values; `None` where the name and the arguments mean another function.
    pub(in crate::binder) fn nested_call(&mut self, name: &str, args: &[Expr], span: Span) -> Result<Option<Expr>> {
        let first = args.first().map_or(DataType::Null, |e| self.ty(e));
        let nested = args.iter().any(|e| self.ty(e).is_nested());
        if !nested && !NAMES.contains(&name) && !name.starts_with("list_") && !name.starts_with("array_") {
            return Ok(None);
        }
        let known = super::super::functions::is_scalar(name) && !NAMES.contains(&name);
        if known
            && !(first.is_nested() && matches!(name, "length" | "contains" | "concat" | "repeat" | "reverse" | "len"))
        {
            return Ok(None);
        }
        if nested {
            self.refuse_collation(name, args, span)?;
        }
        let mut call = Call { binder: self, name, span };
        call.bind(args.to_vec())
    }
}

impl Call<'_, '_> {
    pub(super) fn arity(&self, args: &[Expr], range: std::ops::RangeInclusive<usize>) -> Result<()> {
        if range.contains(&args.len()) {
            return Ok(());
        }
        let wanted = if range.start() == range.end() {
            format!("{}", range.start())
        } else {
            format!("{} to {}", range.start(), range.end())
        };
        Err(Error::ty(format!("{} takes {wanted} arguments, not {}", self.name, args.len()), self.span))
    }

    fn make(&self, func: NestedFn, args: Vec<Expr>, ty: DataType) -> Result<Option<Expr>> {
        Ok(Some(Expr::Call { func: Func::Nested(func), args, ty, span: self.span }))
    }

    /// The argument as a list, and its elements' type; a NULL is a list of NULLs.
    fn list(&mut self, arg: Expr) -> Result<(Expr, DataType)> {
        let ty = self.binder.ty(&arg);
        match ty.nested() {
            Some(NestedType::List(element)) => Ok((arg, *element)),
            Some(NestedType::Array(element, _)) => {
                let element = *element;
                Ok((self.binder.coerce(arg, DataType::list(element), self.span)?, element))
            }
            _ if ty == DataType::Null => {
                Ok((self.binder.coerce(arg, DataType::list(DataType::Null), self.span)?, DataType::Null))
            }
            _ => Err(Error::ty(format!("{} takes a list, not {ty}", self.name), self.span)),
        }
    }

    /// Two lists of one type.
    fn two_lists(&mut self, args: Vec<Expr>) -> Result<(Vec<Expr>, DataType)> {
        let mut lists = Vec::with_capacity(args.len());
        let mut element = DataType::Null;
        for arg in args {
            let (list, ty) = self.list(arg)?;
            element = types::unify(element, ty).ok_or_else(|| {
                Error::ty(format!("{} of lists of {element} and {ty}; cast one of them", self.name), self.span)
            })?;
            lists.push(list);
        }
        let ty = DataType::list(element);
        let lists =
            lists.into_iter().map(|list| self.binder.coerce(list, ty, self.span)).collect::<Result<Vec<_>>>()?;
        Ok((lists, element))
    }

    fn map_types(&self, arg: &Expr) -> Result<(DataType, DataType)> {
        match self.binder.ty(arg).nested() {
            Some(NestedType::Map(key, value)) => Ok((*key, *value)),
            _ => Err(Error::ty(format!("{} takes a map, not {}", self.name, self.binder.ty(arg)), self.span)),
        }
    }

    /// Whether the constants that follow a list say descending, and NULLs first; else as ORDER BY sorts. `reverse`: they say only where NULLs are.
    fn order(&self, args: &[Expr], reverse: bool) -> Result<(bool, bool)> {
        let default = self.binder.catalog.default_order();
        let mut descending = default.descending != reverse;
        let mut nulls_first = None;
        for (i, arg) in args.iter().enumerate() {
            let Expr::Literal(Scalar::Str(word), _) = arg else {
                return Err(Error::ty(format!("the order of {} is a constant", self.name), self.span));
            };
            match (i + usize::from(reverse), word.to_ascii_lowercase().as_str()) {
                (0, "default") => {}
                (0, "asc" | "ascending") => descending = false,
                (0, "desc" | "descending") => descending = true,
                (1, "nulls first") => nulls_first = Some(true),
                (1, "nulls last") => nulls_first = Some(false),
                _ => return Err(Error::invalid(format!("{word} is no order of {}", self.name), self.span)),
            }
        }
        Ok((descending, nulls_first.unwrap_or(default.nulls.first(descending))))
    }

    fn bind(&mut self, mut args: Vec<Expr>) -> Result<Option<Expr>> {
        let span = self.span;
        let first = args.first().map_or(DataType::Null, |e| self.binder.ty(e));
        if first == DataType::Null && !args.is_empty() {
            let entry = || DataType::structure(vec![("key".into(), DataType::Null), ("value".into(), DataType::Null)]);
            let of_null = match self.name {
                "map_keys" | "map_values" | "map_extract" | "element_at" => Some(DataType::list(DataType::Null)),
                "map_entries" => Some(DataType::list(entry())),
                "map_extract_value" | "map_from_entries" | "list_slice" | "array_slice" | "list_resize"
                | "array_resize" => Some(DataType::Null),
                "map_contains" | "map_contains_value" | "struct_contains" | "struct_has" => Some(Bool),
                "struct_position" | "struct_indexof" => Some(DataType::I32),
                "cardinality" => Some(U64),
                _ => None,
            };
            if let Some(ty) = of_null {
                return Ok(Some(Expr::null(ty)));
            }
        }
        match (self.name, stem(self.name)) {
            ("list_value" | "list_pack", _) => self.binder.list_of(args, span).map(Some),
            ("array_value", _) => {
                let length = args.len() as u32;
                let (ty, args) = self.binder.unify_all(args, Mode::Mix("an array"), span)?;
                Ok(Some(Expr::Call { func: Func::ListPack, args, ty: DataType::array(ty, length), span }))
            }
            ("row", _) => self.binder.struct_of(args.into_iter().map(|e| (String::new(), e)).collect(), span).map(Some),
            ("struct_extract" | "struct_extract_at", _) => {
                self.arity(&args, 2..=2)?;
                let index = args.remove(1);
                self.binder.subscript(args.remove(0), index, span).map(Some)
            }
            (
                "struct_keys" | "struct_values" | "struct_concat" | "struct_contains" | "struct_has"
                | "struct_position" | "struct_indexof",
                _,
            ) => self.of_struct(args),
            ("map", _) if args.is_empty() => {
                let empty = self.binder.list_of(vec![], span)?;
                self.binder.map_of(empty.clone(), empty, span).map(Some)
            }
            ("map", _) => {
                self.arity(&args, 2..=2)?;
                let values = self.list(args.remove(1))?.0;
                let keys = self.list(args.remove(0))?.0;
                self.binder.map_of(keys, values, span).map(Some)
            }
            ("map_from_entries", _) => {
                self.arity(&args, 1..=1)?;
                let (list, entry) = self.list(args.remove(0))?;
                let [(_, key), (_, value)] = entry.fields() else {
                    return Err(Error::ty("map_from_entries takes a list of structs of key and value", span));
                };
                self.make(NestedFn::MapFromEntries, vec![list], DataType::map(*key, *value))
            }
            ("map_keys" | "map_values" | "map_entries", _) => {
                self.arity(&args, 1..=1)?;
                let (key, value) = self.map_types(&args[0])?;
                match self.name {
                    "map_keys" => self.make(NestedFn::MapKeys, args, DataType::list(key)),
                    "map_values" => self.make(NestedFn::MapValues, args, DataType::list(value)),
                    _ => {
                        let entry = self.binder.ty(&args[0]).element().unwrap_or(DataType::Null);
                        self.binder.explicit_cast(args.remove(0), DataType::list(entry), false, span).map(Some)
                    }
                }
            }
            ("map_extract_value", _) | ("element_at" | "map_extract", _) => {
                self.arity(&args, 2..=2)?;
                let (key_type, ty) = self.map_types(&args[0])?;
                let (map, key) = (args.remove(0), args.remove(0));
                let value = self.binder.map_value(map.clone(), key, span)?;
                if self.name == "map_extract_value" {
                    return Ok(Some(value));
                }
                let Expr::Call { args: looked_up, .. } = &value else { return Ok(Some(value)) };
                let wanted = looked_up[1].clone();
                // As a list, which is empty where there is no such key.
                let list = DataType::list(ty);
                let call = |func, args, ty| Expr::Call { func, args, ty, span };
                let missing = call(Func::IsNull, vec![map.clone()], Bool);
                let keys = call(Func::Nested(NestedFn::MapKeys), vec![map], DataType::list(key_type));
                let present = call(Func::Nested(NestedFn::Contains), vec![keys, wanted], Bool);
                let (one, none) = (call(Func::ListPack, vec![value], list), call(Func::ListPack, vec![], list));
                let branches = vec![(missing, Expr::null(list)), (present, one)];
                Ok(Some(Expr::Case { branches, otherwise: Some(Box::new(none)), ty: list }))
            }
            ("map_contains", _) => {
                self.arity(&args, 2..=2)?;
                let (key, _) = self.map_types(&args[0])?;
                let keys = self.make(NestedFn::MapKeys, vec![args.remove(0)], DataType::list(key))?;
                let wanted = self.binder.element_of(args.remove(0), key, span)?;
                let args = keys.into_iter().chain([wanted]).collect();
                self.make(NestedFn::Contains, args, Bool)
            }
            ("map_contains_value", _) => {
                self.arity(&args, 2..=2)?;
                let (_, value) = self.map_types(&args[0])?;
                let values = self.make(NestedFn::MapValues, vec![args.remove(0)], DataType::list(value))?;
                let args = values.into_iter().chain(args).collect();
                self.binder.call("list_contains", args, span).map(Some)
            }
            ("map_concat", _) => {
                self.arity(&args, 2..=usize::MAX)?;
                let (ty, args) = self.binder.unify_all(args, Mode::Mix("map_concat"), span)?;
                let mut maps = args.into_iter();
                let Some(mut all) = maps.next() else { return Ok(None) };
                for map in maps {
                    // A NULL adds nothing.
                    let is_null = |e: &Expr| Expr::Call { func: Func::IsNull, args: vec![e.clone()], ty: Bool, span };
                    let branches = vec![(is_null(&all), map.clone()), (is_null(&map), all.clone())];
                    let both = Expr::Call { func: Func::Nested(NestedFn::MapConcat), args: vec![all, map], ty, span };
                    all = Expr::Case { branches, otherwise: Some(Box::new(both)), ty };
                }
                Ok(Some(all))
            }
            ("cardinality", _) => {
                self.arity(&args, 1..=1)?;
                self.map_types(&args[0])?;
                let length = self.make(NestedFn::Length, args, I64)?;
                length.map(|e| self.binder.coerce(e, U64, span)).transpose()
            }
            ("range" | "generate_series", _) => self.series(args),
            ("flatten", _) => {
                self.arity(&args, 1..=1)?;
                let (list, inner) = self.list(args.remove(0))?;
                // A list of NULLs has no lists to put together.
                let inner = if inner == DataType::Null { DataType::list(DataType::Null) } else { inner };
                let Some(element) = inner.element() else {
                    return Err(Error::ty(format!("flatten takes a list of lists, not of {inner}"), span));
                };
                let list = self.binder.coerce(list, DataType::list(DataType::list(element)), span)?;
                self.make(NestedFn::Flatten, vec![list], DataType::list(element))
            }
            // The list, so many times, put together.
            ("repeat", _) => {
                self.arity(&args, 2..=2)?;
                let (list, element) = self.list(args.remove(0))?;
                let of = DataType::list(element);
                let list = self.binder.coerce(list, of, span)?;
                let times = self.binder.coerce(args.remove(0), I64, span)?;
                let known = [&list, &times].map(|e| Expr::call(Func::IsNotNull, vec![e.clone()], Bool));
                let times = self.binder.call("greatest", vec![times, int(0)], span)?;
                let none = Expr::Call { func: Func::ListPack, args: vec![], ty: DataType::list(of), span };
                let lists = self.binder.call("list_resize", vec![none, times, list], span)?;
                let repeated = Expr::Call { func: Func::Nested(NestedFn::Flatten), args: vec![lists], ty: of, span };
                Ok(Some(Expr::Case { branches: vec![(Expr::and(known.to_vec()), repeated)], otherwise: None, ty: of }))
            }
            ("unnest", _) => Err(Error::invalid("unnest stands only in a select list and in FROM", span)),
            (_, "length" | "len") if matches!(self.name, "length" | "len" | "array_length" | "list_length") => {
                if first == Str || (first == DataType::Null && !self.name.starts_with("array")) {
                    return Ok(Some(Expr::Call {
                        func: Func::Length,
                        args: vec![self.binder.coerce(args.remove(0), Str, span)?],
                        ty: I64,
                        span,
                    }));
                }
                self.arity(&args, 1..=2)?;
                if let Some(dimension) = args.get(1)
                    && !matches!(dimension, Expr::Literal(Scalar::Int(1), _))
                {
                    return Err(Error::unsupported("array_length of a dimension other than 1", span));
                }
                args.truncate(1);
                if self.binder.ty(&args[0]).element().is_none() {
                    args[0] = self.list(args.remove(0))?.0;
                }
                self.make(NestedFn::Length, args, I64)
            }
            (_, "extract" | "element") if matches!(self.name, "list_extract" | "list_element" | "array_extract") => {
                self.arity(&args, 2..=2)?;
                let index = args.remove(1);
                self.binder.subscript(args.remove(0), index, span).map(Some)
            }
            (_, "slice") => {
                self.arity(&args, 3..=4)?;
                let step = if args.len() == 4 { args.remove(3) } else { int(1) };
                let (last, begin) = (args.remove(2), args.remove(1));
                self.binder.slice(args.remove(0), begin, last, step, span).map(Some)
            }
            (_, "contains" | "has") => {
                self.arity(&args, 2..=2)?;
                if let Some(NestedType::Map(..)) = first.nested() {
                    self.name = "map_contains";
                    return self.bind(args);
                }
                let (list, value) = (self.list(args.remove(0))?.0, args.remove(0));
                let (list, value, ty) = self.binder.with_element(list, value, span)?;
                // NULL is found nowhere: the answer is NULL.
                let element = self.binder.element_of(value.clone(), ty, span)?;
                let found =
                    Expr::Call { func: Func::Nested(NestedFn::Contains), args: vec![list, element], ty: Bool, span };
                if !self.binder.nullable(&value) {
                    return Ok(Some(found));
                }
                let present = Expr::Call { func: Func::IsNotNull, args: vec![value], ty: Bool, span };
                Ok(Some(Expr::Case { branches: vec![(present, found)], otherwise: None, ty: Bool }))
            }
            (_, "position" | "indexof") if self.name != "position" => {
                self.arity(&args, 2..=2)?;
                let (list, value) = (self.list(args.remove(0))?.0, args.remove(0));
                let (list, value, ty) = self.binder.with_element(list, value, span)?;
                let element = self.binder.element_of(value, ty, span)?;
                let at = self.make(NestedFn::Position, vec![list, element], I64)?;
                at.map(|e| self.binder.coerce(e, I32, span)).transpose()
            }
            (_, "concat" | "cat") => {
                // A NULL is no list, and adds nothing; NULLs of no type at all are NULL.
                let several = args.len() > 1;
                let given: Vec<Expr> = args.into_iter().filter(|e| self.binder.ty(e) != DataType::Null).collect();
                if given.is_empty() {
                    return Ok(Some(Expr::null(DataType::Null)));
                }
                let (lists, element) = self.two_lists(given)?;
                let ty = DataType::list(element);
                let lists = lists.into_iter().map(|list| if several { self.or_empty(list) } else { list });
                let lists: Vec<Expr> = lists.collect();
                Ok(lists.into_iter().reduce(|all, list| Expr::Call {
                    func: Func::Nested(NestedFn::Concat),
                    args: vec![all, list],
                    ty,
                    span,
                }))
            }
            (_, "append" | "push_back") => {
                self.arity(&args, 2..=2)?;
                let value = args.remove(1);
                self.extended(args.remove(0), value, NestedFn::Append)
            }
            (_, "prepend" | "push_front") => {
                self.arity(&args, 2..=2)?;
                let (list, value) = if stem(self.name) == "prepend" {
                    (args.remove(1), args.remove(0))
                } else {
                    (args.remove(0), args.remove(0))
                };
                self.extended(list, value, NestedFn::Prepend)
            }
            (_, "pop_back") => {
                self.arity(&args, 1..=1)?;
                self.binder.slice(args.remove(0), int(1), int(-2), int(1), span).map(Some)
            }
            (_, "pop_front") => {
                self.arity(&args, 1..=1)?;
                self.binder.slice(args.remove(0), int(2), int(-1), int(1), span).map(Some)
            }
            (_, "reverse") => {
                self.arity(&args, 1..=1)?;
                let (list, ty) = self.list(args.remove(0))?;
                self.make(NestedFn::Reverse, vec![list], DataType::list(ty))
            }
            (_, "sort" | "reverse_sort" | "grade_up") => {
                self.arity(&args, 1..=3)?;
                let (descending, nulls_first) = self.order(&args[1..], stem(self.name) == "reverse_sort")?;
                let (list, ty) = self.list(args.remove(0))?;
                if stem(self.name) == "grade_up" {
                    return self.make(NestedFn::GradeUp { descending, nulls_first }, vec![list], DataType::list(I64));
                }
                self.make(NestedFn::Sort { descending, nulls_first }, vec![list], DataType::list(ty))
            }
            (_, "distinct") => {
                self.arity(&args, 1..=1)?;
                let (list, ty) = self.list(args.remove(0))?;
                self.make(NestedFn::Distinct, vec![list], DataType::list(ty))
            }
            (_, "unique") => {
                self.arity(&args, 1..=1)?;
                let (list, _) = self.list(args.remove(0))?;
                let unique = self.make(NestedFn::Unique, vec![list], I64)?;
                unique.map(|e| self.binder.coerce(e, U64, span)).transpose()
            }
            (_, "resize") => {
                self.arity(&args, 2..=3)?;
                let value = if args.len() == 3 { args.remove(2) } else { Expr::null(DataType::Null) };
                let mut length = self.binder.coerce(args.remove(1), I64, span)?;
                if self.binder.nullable(&length) {
                    length = Expr::Call { func: Func::Coalesce, args: vec![length, int(0)], ty: I64, span };
                }
                let (list, ty) = self.list(args.remove(0))?;
                let value = self.binder.element_of(value, ty, span)?;
                self.make(NestedFn::Resize, vec![list, length, value], DataType::list(ty))
            }
            (_, "has_any" | "has_all" | "intersect") => {
                self.arity(&args, 2..=2)?;
                let (mut lists, ty) = self.two_lists(args)?;
                match stem(self.name) {
                    "has_any" => self.make(NestedFn::HasAny, lists, Bool),
                    "has_all" => self.make(NestedFn::HasAll, lists, Bool),
                    _ => {
                        // Nothing is in both where there is no second list.
                        let second = lists.pop().map(|list| self.or_empty(list));
                        lists.extend(second);
                        self.make(NestedFn::Intersect, lists, DataType::list(ty))
                    }
                }
            }
            (_, "select" | "where") => {
                self.arity(&args, 2..=2)?;
                let (func, of) =
                    if stem(self.name) == "select" { (NestedFn::Pick, I64) } else { (NestedFn::Where, Bool) };
                let by = self.binder.coerce(args.remove(1), DataType::list(of), span)?;
                let (list, ty) = self.list(args.remove(0))?;
                self.make(func, vec![list, by], DataType::list(ty))
            }
            (_, "to_string") => {
                self.arity(&args, 1..=2)?;
                let separator =
                    if args.len() == 2 { args.remove(1) } else { Expr::Literal(Scalar::Str(",".into()), Str) };
                let mut separator = self.binder.coerce(separator, Str, span)?;
                if self.binder.nullable(&separator) {
                    let comma = Expr::Literal(Scalar::Str(",".into()), Str);
                    separator = Expr::Call { func: Func::Coalesce, args: vec![separator, comma], ty: Str, span };
                }
                let list = self.list(args.remove(0))?.0;
                self.make(NestedFn::Join, vec![list, separator], Str)
            }
            (
                _,
                "distance"
                | "inner_product"
                | "dot_product"
                | "cosine_similarity"
                | "cosine_distance"
                | "negative_inner_product"
                | "negative_dot_product"
                | "cross_product",
            ) => self.vectors(args),
            _ => Ok(None),
        }
    }

    /// A list, empty where it is NULL.
    fn or_empty(&self, list: Expr) -> Expr {
        if !self.binder.nullable(&list) {
            return list;
        }
        let ty = self.binder.ty(&list);
        let empty = Expr::Call { func: Func::ListPack, args: vec![], ty, span: self.span };
        Expr::Call { func: Func::Coalesce, args: vec![list, empty], ty, span: self.span }
    }

    /// A list with one more element. A NULL list is an empty one.
    fn extended(&mut self, list: Expr, value: Expr, func: NestedFn) -> Result<Option<Expr>> {
        let list = self.list(list)?.0;
        let (list, value, element) = self.binder.with_element(list, value, self.span)?;
        let ty = DataType::list(element);
        let value = self.binder.element_of(value, element, self.span)?;
        let list = self.or_empty(list);
        self.make(func, vec![list, value], ty)
    }

    /// `range([start,] stop[, step])` and `generate_series`, as a list.
    fn series(&mut self, mut args: Vec<Expr>) -> Result<Option<Expr>> {
        self.arity(&args, 1..=3)?;
        let temporal = |ty| matches!(ty, DataType::Date | DataType::Timestamp | DataType::TimestampTz);
        if args.iter().any(|arg| temporal(self.binder.ty(arg)) || self.binder.ty(arg) == DataType::Interval) {
            return self.timestamps(args);
        }
        if let Some(other) = args.iter().map(|e| self.binder.ty(e)).find(|ty| !ty.is_integer() && *ty != DataType::Null)
        {
            return Err(Error::unsupported(format!("{} of {other}; it takes whole numbers", self.name), self.span));
        }
        if args.len() == 1 {
            args.insert(0, int(0));
        }
        if args.len() == 2 {
            args.push(int(1));
        }
        let args = args.into_iter().map(|e| self.binder.coerce(e, I64, self.span)).collect::<Result<Vec<_>>>()?;
        let func = if self.name == "range" { NestedFn::Range } else { NestedFn::Series };
        self.make(func, args, DataType::list(I64))
    }

    /// `range(from, to, step)` of timestamps, and of dates as such.
    fn timestamps(&mut self, args: Vec<Expr>) -> Result<Option<Expr>> {
        use DataType::{Date, Interval, Null, Timestamp, TimestampTz};
        self.arity(&args, 3..=3)?;
        let types: Vec<DataType> = args.iter().map(|arg| self.binder.ty(arg)).collect();
        let bounds = types[..2].iter().all(|ty| matches!(ty, Date | Timestamp | TimestampTz | Null));
        if !bounds || !matches!(types[2], Interval | Null) {
            let message = format!("{} takes two dates or timestamps and an interval between them", self.name);
            return Err(Error::ty(message, self.span));
        }
        let ty = if types.contains(&TimestampTz) { TimestampTz } else { Timestamp };
        let wanted = [ty, ty, Interval];
        let args = args.into_iter().zip(wanted).map(|(arg, to)| self.binder.explicit_cast(arg, to, false, self.span));
        let mut args = args.collect::<Result<Vec<_>>>()?;
        args.push(Expr::bool(self.name != "range"));
        let func = Func::Builtin(Builtin::Library(Function::Timestamps));
        Ok(Some(Expr::Call { func, args, ty: DataType::list(ty), span: self.span }))
    }

    /// Functions of two vectors of floats.
    fn vectors(&mut self, args: Vec<Expr>) -> Result<Option<Expr>> {
        self.arity(&args, 2..=2)?;
        let arrays: Vec<Option<u32>> = args
            .iter()
            .map(|e| match self.binder.ty(e).nested() {
                Some(NestedType::Array(_, length)) => Some(*length),
                _ => None,
            })
            .collect();
        if let [Some(a), Some(b)] = arrays[..]
            && a != b
        {
            return Err(Error::ty(format!("{} of arrays of {a} and {b} elements", self.name), self.span));
        }
        let (lists, element) = self.two_lists(args)?;
        // Whatever else is in them is computed in doubles.
        let float = if element == F32 { F32 } else { F64 };
        let lists = lists
            .into_iter()
            .map(|e| self.binder.coerce(e, DataType::list(float), self.span))
            .collect::<Result<Vec<_>>>()?;
        if stem(self.name) == "cross_product" {
            let cross = Expr::Call {
                func: Func::Nested(NestedFn::CrossProduct),
                args: lists,
                ty: DataType::list(float),
                span: self.span,
            };
            return self.binder.coerce(cross, DataType::array(float, 3), self.span).map(Some);
        }
        let func = match stem(self.name) {
            "distance" => NestedFn::Distance,
            "cosine_similarity" | "cosine_distance" => NestedFn::CosineSimilarity,
            _ => NestedFn::InnerProduct,
        };
        let value = Expr::Call { func: Func::Nested(func), args: lists, ty: F64, span: self.span };
        let value = match stem(self.name) {
            "cosine_distance" => {
                let one = Expr::Literal(Scalar::F64(1.0), F64);
                Expr::Call { func: Func::Sub, args: vec![one, value], ty: F64, span: self.span }
            }
            "negative_inner_product" | "negative_dot_product" => {
                Expr::Call { func: Func::Neg, args: vec![value], ty: F64, span: self.span }
            }
            _ => value,
        };
        self.binder.coerce(value, float, self.span).map(Some)
    }
}
