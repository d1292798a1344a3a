//! Functions on nested values: [`NestedFn`].
//!
//! Bytes that are no value of the type give a result all the same, of the right type, and never a panic.

mod cast;
mod maps;
mod text;
mod vectors;

use super::{decimals, int};
use crate::nested::{self, END, Elements, NULL, VALUE};
use crate::nested_fn::NestedFn;
use crate::scalar::Scalar;
use crate::types::DataType;

/// No list of more elements is made.
const MOST_ELEMENTS: i128 = 1 << 30;

/// What lists of positions and of conditions are refused with.
const NO_NULLS: &str = "NULLs are not allowed as list elements in the second input parameter.";

/// The arguments of a call, read by position. They are of the function's signature, or this gives nothing of theirs.
#[derive(Clone, Copy)]
struct Args<'a>(&'a [Scalar]);

impl<'a> Args<'a> {
    fn bytes(self, at: usize) -> &'a [u8] {
        self.0.get(at).and_then(Scalar::as_bytes).unwrap_or_default()
    }

    fn int(self, at: usize) -> i128 {
        self.0.get(at).and_then(Scalar::as_int).unwrap_or_default()
    }
}

/// The result of a call whose arguments are not NULL.
///
/// # Errors
/// The message of a call that fails.
pub(super) fn eval(function: NestedFn, ty: DataType, values: &[Scalar]) -> Result<Scalar, String> {
    let a = Args(values);
    let element = ty.element().unwrap_or(DataType::Null);
    let elements = |at: usize| Whole(Elements::new(a.bytes(at), element));
    Ok(match function {
        NestedFn::Encode => {
            let mut out = Vec::new();
            nested::write_element(values.first().unwrap_or(&Scalar::Null), ty, &mut out);
            Scalar::Blob(out)
        }
        NestedFn::Element => {
            let at = match a.int(1) {
                at if at > 0 => usize::try_from(at - 1).ok(),
                0 => None,
                at => usize::try_from(nested::length(a.bytes(0), element) as i128 + at).ok(),
            };
            match at.and_then(|at| nested::element_at(a.bytes(0), element, at)) {
                Some(found) => nested::read_element(found, element),
                None => Scalar::Null,
            }
        }
        NestedFn::Field(at) => match nested::field_at(a.bytes(0), ty.fields(), at.into()) {
            Some(field) => nested::read_element(field, ty.fields()[usize::from(at)].1),
            None => Scalar::Null,
        },
        NestedFn::Length => int(nested::length(a.bytes(0), element) as i64)?,
        NestedFn::Slice => slice(a, element)?,
        NestedFn::Contains => Scalar::Bool(elements(0).any(|e| e == a.bytes(1))),
        NestedFn::Position => match elements(0).position(|e| e == a.bytes(1)) {
            Some(at) => int(at as i64 + 1)?,
            None => Scalar::Null,
        },
        NestedFn::Concat => list([open(a.bytes(0)), open(a.bytes(1))]),
        NestedFn::Append => list([open(a.bytes(0)), a.bytes(1)]),
        NestedFn::Prepend => list([a.bytes(1), open(a.bytes(0))]),
        NestedFn::Reverse => {
            let all: Vec<&[u8]> = elements(0).collect();
            list(all.into_iter().rev())
        }
        NestedFn::Sort { descending, nulls_first } => {
            let mut all: Vec<&[u8]> = elements(0).collect();
            // Equal elements are the same bytes: their order does not show.
            all.sort_unstable_by(|x, y| compare(x, y, descending, nulls_first));
            list(all)
        }
        NestedFn::GradeUp { descending, nulls_first } => {
            let mut all: Vec<(usize, &[u8])> = elements(0).enumerate().collect();
            all.sort_by(|(_, x), (_, y)| compare(x, y, descending, nulls_first));
            let positions: Vec<Scalar> = all.iter().map(|(at, _)| Scalar::Int(*at as i128 + 1)).collect();
            Scalar::Blob(nested::list_of(&positions, DataType::I64))
        }
        NestedFn::Distinct => list(unique(elements(0).filter(|e| is_value(e)))),
        NestedFn::Unique => int(unique(elements(0).filter(|e| is_value(e))).len() as i64)?,
        NestedFn::Flatten => list(elements(0).filter_map(nested::payload).map(open)),
        NestedFn::Resize => {
            let wanted = a.int(1);
            if wanted < 0 {
                return Err(format!("a list can't be resized to {wanted} elements"));
            }
            if wanted > MOST_ELEMENTS {
                return Err(format!("a list of {wanted} elements is too long"));
            }
            let have = nested::length(a.bytes(0), element);
            let fill = std::iter::repeat_n(a.bytes(2), (wanted as usize).saturating_sub(have));
            list(elements(0).take(wanted as usize).chain(fill))
        }
        NestedFn::HasAny => {
            let set: std::collections::HashSet<&[u8]> = elements(1).filter(|e| is_value(e)).collect();
            Scalar::Bool(elements(0).any(|e| set.contains(e)))
        }
        NestedFn::HasAll => {
            let set: std::collections::HashSet<&[u8]> = elements(0).collect();
            Scalar::Bool(elements(1).filter(|e| is_value(e)).all(|e| set.contains(e)))
        }
        NestedFn::Intersect => {
            let set: std::collections::HashSet<&[u8]> = elements(1).collect();
            list(unique(elements(0).filter(|e| is_value(e) && set.contains(e))))
        }
        NestedFn::Pick => {
            let all: Vec<&[u8]> = elements(0).collect();
            let null = null_of(element);
            let at = |position: Option<&[u8]>| {
                let position = position.ok_or_else(|| NO_NULLS.to_string())?;
                let at = nested::read_payload(position, DataType::I64).as_int();
                let at = at.and_then(|at| usize::try_from(at - 1).ok());
                Ok(at.and_then(|at| all.get(at).copied()).unwrap_or(&null))
            };
            list(Elements::new(a.bytes(1), DataType::I64).map(at).collect::<Result<Vec<_>, String>>()?)
        }
        NestedFn::Where => {
            let null = null_of(element);
            let mut kept = Vec::new();
            let mut all = elements(0);
            for keep in Elements::new(a.bytes(1), DataType::Bool) {
                // Behind the list's end there are NULLs.
                let element = all.next().unwrap_or(&null);
                if keep.ok_or_else(|| NO_NULLS.to_string())? == [1] {
                    kept.push(element);
                }
            }
            list(kept)
        }
        NestedFn::Sum | NestedFn::SumF64 => sum(function, a.bytes(0), element)?,
        NestedFn::Min => optional(elements(0).filter(|e| is_value(e)).min(), element),
        NestedFn::Max => optional(elements(0).filter(|e| is_value(e)).max(), element),
        NestedFn::Count => int(elements(0).filter(|e| is_value(e)).count() as i64)?,
        NestedFn::AnyValue => optional(elements(0).find(|e| is_value(e)), element),
        NestedFn::Range | NestedFn::Series => range(a, function == NestedFn::Series)?,
        NestedFn::Map => maps::from_lists(a.bytes(0), a.bytes(1), ty)?,
        NestedFn::MapFromEntries => maps::from_entries(a.bytes(0), ty)?,
        NestedFn::MapKeys => maps::parts(a.bytes(0), ty, 0),
        NestedFn::MapValues => maps::parts(a.bytes(0), ty, 1),
        NestedFn::MapValue => maps::value(a.bytes(0), a.bytes(1), ty),
        NestedFn::MapConcat => maps::concat(a.bytes(0), a.bytes(1), ty),
        NestedFn::Code => Scalar::Int(a.int(0)),
        NestedFn::Print => {
            let mut out = String::new();
            text::print(values.first().unwrap_or(&Scalar::Null), ty, &mut out);
            Scalar::Str(out)
        }
        NestedFn::Join => text::join(a.bytes(0), a.bytes(1), element),
        NestedFn::Cast(to) => cast::cast(values.first().unwrap_or(&Scalar::Null), ty, to, false)?,
        NestedFn::TryCast(to) => {
            cast::cast(values.first().unwrap_or(&Scalar::Null), ty, to, true).unwrap_or(Scalar::Null)
        }
        NestedFn::Distance | NestedFn::InnerProduct | NestedFn::CosineSimilarity => {
            vectors::compare(function, a.bytes(0), a.bytes(1), element)?
        }
        NestedFn::CrossProduct => vectors::cross(a.bytes(0), a.bytes(1), element)?,
    })
}

pub use cast::cast;
pub use text::print;

/// Elements with their first byte.
struct Whole<'a>(Elements<'a>);

impl<'a> Iterator for Whole<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        self.0.next_whole()
    }
}

fn is_value(element: &[u8]) -> bool {
    element.first() == Some(&VALUE)
}

fn null_of(ty: DataType) -> Vec<u8> {
    let mut null = Vec::new();
    nested::write_null(ty, &mut null);
    null
}

/// A list without the byte behind its last element.
fn open(list: &[u8]) -> &[u8] {
    list.strip_suffix(&[END]).unwrap_or(list)
}

/// A list of elements, or of runs of them.
fn list<'a>(elements: impl IntoIterator<Item = &'a [u8]>) -> Scalar {
    let mut out = Vec::new();
    for element in elements {
        out.extend_from_slice(element);
    }
    out.push(END);
    Scalar::Blob(out)
}

fn optional(element: Option<&[u8]>, ty: DataType) -> Scalar {
    element.map_or(Scalar::Null, |element| nested::read_element(element, ty))
}

fn unique<'a>(elements: impl Iterator<Item = &'a [u8]>) -> Vec<&'a [u8]> {
    let mut seen = std::collections::HashSet::new();
    elements.filter(|e| seen.insert(*e)).collect()
}

/// The order of two elements.
pub(crate) fn compare(a: &[u8], b: &[u8], descending: bool, nulls_first: bool) -> std::cmp::Ordering {
    let null = |e: &[u8]| e.first() == Some(&NULL);
    match (null(a), null(b)) {
        (false, false) if descending => b.cmp(a),
        (false, false) => a.cmp(b),
        (x, y) if nulls_first => y.cmp(&x),
        (x, y) => x.cmp(&y),
    }
}

/// Positions from 1, from the end where they are negative, both inclusive; `None` where they hold nothing.
fn bounds(length: usize, first: i128, last: i128) -> Option<(usize, usize)> {
    let length = length as i128;
    let from_end = |at: i128| if at < 0 { length + at + 1 } else { at };
    let (first, last) = (from_end(first).max(1), from_end(last).min(length));
    (first <= last).then(|| (first as usize - 1, last as usize - 1))
}

fn slice(a: Args<'_>, element: DataType) -> Result<Scalar, String> {
    let step = a.int(3);
    if step == 0 {
        return Err("the step of a list's slice is 0".into());
    }
    let all: Vec<&[u8]> = Whole(Elements::new(a.bytes(0), element)).collect();
    // A negative step goes down from the first position to the last.
    let (low, high) = if step > 0 { (a.int(1), a.int(2)) } else { (a.int(2), a.int(1)) };
    let Some((first, last)) = bounds(all.len(), low, high) else { return Ok(list([])) };
    let part = &all[first..=last];
    let by = step.unsigned_abs().try_into().unwrap_or(usize::MAX);
    Ok(if step > 0 { list(part.iter().step_by(by).copied()) } else { list(part.iter().rev().step_by(by).copied()) })
}

fn sum(function: NestedFn, bytes: &[u8], ty: DataType) -> Result<Scalar, String> {
    let mut values = Elements::new(bytes, ty).flatten().map(|payload| nested::read_payload(payload, ty)).peekable();
    if values.peek().is_none() {
        return Ok(Scalar::Null);
    }
    if ty.is_float() || function == NestedFn::SumF64 {
        let scale = ty.scale().into();
        let float = |value: Scalar| match value {
            Scalar::F32(value) => value.into(),
            Scalar::F64(value) => value,
            Scalar::Int(value) => decimals::decimal_to_f64(value, scale),
            Scalar::Bool(value) => f64::from(u8::from(value)),
            _ => 0.0,
        };
        return Ok(Scalar::F64(values.map(float).sum()));
    }
    let mut total = 0i128;
    for value in values {
        let value = match value {
            Scalar::Int(value) => value,
            Scalar::Bool(value) => value.into(),
            _ => 0,
        };
        total = total.checked_add(value).ok_or("the sum of a list is out of range")?;
    }
    Ok(Scalar::Int(total))
}

fn range(a: Args<'_>, with_stop: bool) -> Result<Scalar, String> {
    let (start, stop, step) = (a.int(0), a.int(1), a.int(2));
    if step == 0 {
        return Err("the step of a range is 0".into());
    }
    // The last value is within the bound: so many steps lie between, of which none ends beyond 64 bits.
    let span = if step > 0 { stop - start } else { start - stop } - i128::from(!with_stop);
    let count = if span < 0 { 0 } else { span / step.abs() + 1 };
    if count > MOST_ELEMENTS {
        return Err(format!("a list of {count} elements is too long"));
    }
    let mut out = Vec::with_capacity(count as usize * 9 + 1);
    for i in 0..count {
        nested::write_element(&Scalar::Int(start + i * step), DataType::I64, &mut out);
    }
    out.push(END);
    Ok(Scalar::Blob(out))
}
