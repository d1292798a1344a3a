//! Library functions on nested values: what they are called and take. What they compute is in [`crate::builtins::nested`].

use std::fmt;

use crate::builtin::Signature;
use crate::types::{DataType, Repr};

/// A function on nested values, and on others whose type says what they are. It comes with a type, that of its first argument unless it says otherwise; *element type* is that
/// of the elements of this type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NestedFn {
    /// A value of the type -> the bytes of an element.
    Encode,
    /// (list, position from 1; negative from the end): an element. NULL where there is none, or it is NULL.
    Element,
    /// A field of a struct, by its position.
    Field(u16),
    /// How many elements.
    Length,
    /// (list, first, last, step): positions from 1, both inclusive, negative from the end. With a negative step the first is the higher one.
    Slice,
    /// (list, element): whether it is there.
    Contains,
    /// (list, element): its first position from 1; NULL where it is not there.
    Position,
    /// Two lists, one after the other.
    Concat,
    /// (list, element): with it at the end.
    Append,
    /// (list, element): with it in front.
    Prepend,
    Reverse,
    /// In order; which comes first is said by the two flags.
    Sort {
        descending: bool,
        nulls_first: bool,
    },
    /// Positions from 1 of the elements in order, a list of BIGINT.
    GradeUp {
        descending: bool,
        nulls_first: bool,
    },
    /// Each value that is not NULL once, where it stands first.
    Distinct,
    /// How many values there are that are not NULL, each counted once.
    Unique,
    /// A list of lists -> one list.
    Flatten,
    /// (list, length, element): cut, or filled up with the element.
    Resize,
    /// Two lists: whether they have a value in common.
    HasAny,
    /// Two lists: whether the first has all of the second's values.
    HasAll,
    /// Two lists: what both have, each once, in the first's order.
    Intersect,
    /// (list, list of BIGINT): elements by position, NULL where there is none.
    Pick,
    /// (list, list of BOOLEAN): the elements where it is true; NULLs behind the end of the first.
    Where,
    /// The sum of the elements that are not NULL: an i128 of integers, f64 of floats. NULL where there are none.
    Sum,
    /// The sum as an f64, and so for decimals too.
    SumF64,
    Min,
    Max,
    /// The number of elements that are not NULL.
    Count,
    /// The first element that is not NULL.
    AnyValue,
    /// (start, stop, step) -> list of BIGINT, without the stop; the type is the list's.
    Range,
    /// The same with the stop.
    Series,
    /// (list of keys, list of values) -> map; the type is the map's.
    Map,
    /// List of entries, structs of key and value -> map; the type is the map's. It checks the keys.
    MapFromEntries,
    /// The keys of a map, a list.
    MapKeys,
    /// The values of a map, a list.
    MapValues,
    /// (map, key as an element): its value, NULL where there is none.
    MapValue,
    /// Two maps of one type: the second's values where both have a key.
    MapConcat,
    /// As text; of any type that the type holds.
    Print,
    /// The position of an ENUM's value in it, as the smallest unsigned integer type that holds all of them.
    Code,
    /// (text, to print) elements of a list as text with the second argument between them, without NULLs.
    Join,
    /// A value as one of the other type; NULL within nested values stays NULL. Also from and to text.
    Cast(DataType),
    /// The same, NULL where it can't be.
    TryCast(DataType),
    /// Two lists or arrays of floats. Euclidean distance.
    Distance,
    /// The sum of products.
    InnerProduct,
    /// The inner product of both brought to length 1; NULL of lists without elements.
    CosineSimilarity,
    /// Of two arrays of three floats.
    CrossProduct,
}

impl NestedFn {
    const PLAIN: [(NestedFn, &'static str); 41] = [
        (NestedFn::Encode, "encode"),
        (NestedFn::Element, "element"),
        (NestedFn::Length, "length"),
        (NestedFn::Slice, "slice"),
        (NestedFn::Contains, "contains"),
        (NestedFn::Position, "position"),
        (NestedFn::Concat, "concat"),
        (NestedFn::Append, "append"),
        (NestedFn::Prepend, "prepend"),
        (NestedFn::Reverse, "reverse"),
        (NestedFn::Distinct, "distinct"),
        (NestedFn::Unique, "unique"),
        (NestedFn::Flatten, "flatten"),
        (NestedFn::Resize, "resize"),
        (NestedFn::HasAny, "has_any"),
        (NestedFn::HasAll, "has_all"),
        (NestedFn::Intersect, "intersect"),
        (NestedFn::Pick, "pick"),
        (NestedFn::Where, "where"),
        (NestedFn::Sum, "sum"),
        (NestedFn::SumF64, "sum_f64"),
        (NestedFn::Min, "min"),
        (NestedFn::Max, "max"),
        (NestedFn::Count, "count"),
        (NestedFn::AnyValue, "any_value"),
        (NestedFn::Range, "range"),
        (NestedFn::Series, "series"),
        (NestedFn::Map, "map"),
        (NestedFn::MapFromEntries, "map_from_entries"),
        (NestedFn::MapKeys, "map_keys"),
        (NestedFn::MapValues, "map_values"),
        (NestedFn::MapValue, "map_value"),
        (NestedFn::MapConcat, "map_concat"),
        (NestedFn::Print, "print"),
        (NestedFn::Code, "code"),
        (NestedFn::Join, "join"),
        (NestedFn::Distance, "distance"),
        (NestedFn::InnerProduct, "inner_product"),
        (NestedFn::CosineSimilarity, "cosine_similarity"),
        (NestedFn::CrossProduct, "cross_product"),
        (NestedFn::Sort { descending: false, nulls_first: false }, "sort"),
    ];

    /// The function that IR text names behind `nested.`; `to` is the type that a cast names.
    pub(crate) fn from_keyword(word: &str, to: Option<DataType>) -> Option<NestedFn> {
        if let Some((function, _)) = Self::PLAIN.iter().find(|(_, name)| *name == word) {
            return Some(*function);
        }
        if let Some(at) = word.strip_prefix("field") {
            return at.parse().ok().map(NestedFn::Field);
        }
        let (head, tail) = word.split_once('.').unwrap_or((word, ""));
        let descending = tail.starts_with("desc");
        let nulls_first = tail.ends_with("nulls_first");
        Some(match (head, to) {
            ("cast", Some(to)) => NestedFn::Cast(to),
            ("try_cast", Some(to)) => NestedFn::TryCast(to),
            ("sort", _) => NestedFn::Sort { descending, nulls_first },
            ("grade_up", _) => NestedFn::GradeUp { descending, nulls_first },
            _ => return None,
        })
    }

    /// Writes `nested.length list(i64) `; a cast has its second type behind the first: `nested.cast list(i32) to list(i64) `.
    pub(crate) fn write(self, f: &mut fmt::Formatter<'_>, ty: DataType) -> fmt::Result {
        let ty = ty.ir_name();
        let order = |descending: bool, nulls_first: bool| match (descending, nulls_first) {
            (false, false) => "",
            (true, false) => ".desc",
            (false, true) => ".nulls_first",
            (true, true) => ".desc_nulls_first",
        };
        match self {
            NestedFn::Field(at) => write!(f, "nested.field{at} {ty} "),
            NestedFn::Cast(to) => write!(f, "nested.cast {ty} to {} ", to.ir_name()),
            NestedFn::TryCast(to) => write!(f, "nested.try_cast {ty} to {} ", to.ir_name()),
            NestedFn::Sort { descending, nulls_first } => {
                write!(f, "nested.sort{} {ty} ", order(descending, nulls_first))
            }
            NestedFn::GradeUp { descending, nulls_first } => {
                write!(f, "nested.grade_up{} {ty} ", order(descending, nulls_first))
            }
            plain => {
                let name = Self::PLAIN.iter().find(|(function, _)| *function == plain).map_or("?", |(_, name)| name);
                write!(f, "nested.{name} {ty} ")
            }
        }
    }

    /// Argument and result types.
    pub(crate) fn signature(self, ty: DataType) -> Signature {
        use Repr::{Bool, F64, I64, I128, Str};
        let element = ty.element().unwrap_or(DataType::Null);
        let (args, result, nullable): (&[Repr], Repr, bool) = match self {
            NestedFn::Encode => return Signature { args: vec![ty.repr()], result: Str, nullable: false },
            NestedFn::Element => (&[Str, I64], element.repr(), true),
            NestedFn::Field(at) => {
                let field = ty.fields().get(usize::from(at)).map_or(DataType::Null, |(_, ty)| *ty);
                (&[Str], field.repr(), true)
            }
            NestedFn::Length | NestedFn::Unique | NestedFn::Count => (&[Str], I64, false),
            NestedFn::Slice => (&[Str, I64, I64, I64], Str, false),
            NestedFn::Contains | NestedFn::HasAny | NestedFn::HasAll => (&[Str, Str], Bool, false),
            NestedFn::Position => (&[Str, Str], I64, true),
            NestedFn::Concat
            | NestedFn::Append
            | NestedFn::Prepend
            | NestedFn::Intersect
            | NestedFn::Pick
            | NestedFn::Where
            | NestedFn::Join
            | NestedFn::Map
            | NestedFn::MapConcat
            | NestedFn::CrossProduct => (&[Str, Str], Str, false),
            NestedFn::Reverse
            | NestedFn::Sort { .. }
            | NestedFn::GradeUp { .. }
            | NestedFn::Distinct
            | NestedFn::Flatten
            | NestedFn::MapFromEntries
            | NestedFn::MapKeys
            | NestedFn::MapValues => (&[Str], Str, false),
            NestedFn::Resize => (&[Str, I64, Str], Str, false),
            NestedFn::Sum if element.is_float() => (&[Str], F64, true),
            NestedFn::Sum => (&[Str], I128, true),
            NestedFn::SumF64 => (&[Str], F64, true),
            NestedFn::Min | NestedFn::Max | NestedFn::AnyValue => (&[Str], element.repr(), true),
            NestedFn::Range | NestedFn::Series => (&[I64, I64, I64], Str, false),
            NestedFn::MapValue => {
                let value = element.fields().get(1).map_or(DataType::Null, |(_, ty)| *ty);
                (&[Str, Str], value.repr(), true)
            }
            NestedFn::Code => {
                let code = ty.as_enum().map_or(DataType::U32, |labels| labels.code_type());
                return Signature { args: vec![ty.repr()], result: code.repr(), nullable: false };
            }
            NestedFn::Print => return Signature { args: vec![ty.repr()], result: Str, nullable: false },
            NestedFn::Cast(to) => return Signature { args: vec![ty.repr()], result: to.repr(), nullable: false },
            NestedFn::TryCast(to) => return Signature { args: vec![ty.repr()], result: to.repr(), nullable: true },
            NestedFn::Distance | NestedFn::InnerProduct => (&[Str, Str], F64, false),
            NestedFn::CosineSimilarity => (&[Str, Str], F64, true),
        };
        Signature { args: args.to_vec(), result, nullable }
    }

    /// Whether the type that comes with it is the result's, and not the first argument's.
    pub fn is_of_result(self) -> bool {
        matches!(self, NestedFn::Range | NestedFn::Series | NestedFn::Map | NestedFn::MapFromEntries)
    }

    /// Whether it can give NULL for arguments that are not NULL.
    pub fn gives_null(self) -> bool {
        matches!(
            self,
            NestedFn::Element
                | NestedFn::Field(_)
                | NestedFn::Position
                | NestedFn::Sum
                | NestedFn::SumF64
                | NestedFn::Min
                | NestedFn::Max
                | NestedFn::AnyValue
                | NestedFn::MapValue
                | NestedFn::CosineSimilarity
                | NestedFn::TryCast(_)
        )
    }

    /// Whether a call can end the query with an error.
    pub(crate) fn can_fail(self) -> bool {
        matches!(
            self,
            NestedFn::Slice
                | NestedFn::Pick
                | NestedFn::Where
                | NestedFn::CrossProduct
                | NestedFn::Resize
                | NestedFn::Sum
                | NestedFn::Range
                | NestedFn::Series
                | NestedFn::Map
                | NestedFn::MapFromEntries
                | NestedFn::Cast(_)
                | NestedFn::Distance
                | NestedFn::InnerProduct
                | NestedFn::CosineSimilarity
        )
    }
}
