//! Functions on lists and arrays of floats.

use crate::nested::{self, Elements};
use crate::nested_fn::NestedFn;
use crate::scalar::Scalar;
use crate::types::DataType;

fn floats(bytes: &[u8], ty: DataType) -> impl Iterator<Item = Option<f64>> {
    Elements::new(bytes, ty).map(move |payload| match nested::read_payload(payload?, ty) {
        Scalar::F32(value) => Some(value.into()),
        Scalar::F64(value) => Some(value),
        _ => None,
    })
}

/// Distance, inner product and cosine similarity, in the precision of the elements.
///
/// # Errors
/// The two differ in length, or hold a NULL.
pub(super) fn compare(function: NestedFn, a: &[u8], b: &[u8], ty: DataType) -> Result<Scalar, String> {
    let lengths = (nested::length(a, ty), nested::length(b, ty));
    if lengths.0 != lengths.1 {
        return Err(format!(
            "list dimensions must be equal, got left length {} and right length {}",
            lengths.0, lengths.1
        ));
    }
    let single = ty == DataType::F32;
    // As DuckDB: arithmetic of FLOAT in 32 bits.
    let round = |value: f64| if single { f64::from(value as f32) } else { value };
    let (mut product, mut square_a, mut square_b, mut apart) = (0.0, 0.0, 0.0, 0.0);
    for (x, y) in floats(a, ty).zip(floats(b, ty)) {
        let (Some(x), Some(y)) = (x, y) else { return Err("list arguments can not contain NULL values".into()) };
        product = round(product + round(x * y));
        square_a = round(square_a + round(x * x));
        square_b = round(square_b + round(y * y));
        let difference = round(x - y);
        apart = round(apart + round(difference * difference));
    }
    if function == NestedFn::CosineSimilarity && lengths.0 == 0 {
        return Ok(Scalar::Null);
    }
    Ok(Scalar::F64(match function {
        NestedFn::Distance => round(f64::sqrt(apart)),
        NestedFn::InnerProduct => product,
        _ => {
            let length = round(f64::sqrt(round(square_a * square_b)));
            round(product / length).clamp(-1.0, 1.0)
        }
    }))
}

/// The cross product of two arrays of three floats.
///
/// # Errors
/// One of them holds a NULL.
pub(super) fn cross(a: &[u8], b: &[u8], ty: DataType) -> Result<Scalar, String> {
    let read = |bytes, side: &str| -> Result<Vec<f64>, String> {
        let value = |value: Option<f64>| value.ok_or_else(|| format!("{side} argument can not contain NULL values"));
        floats(bytes, ty).map(value).collect()
    };
    let (a, b) = (read(a, "left")?, read(b, "right")?);
    let ([a0, a1, a2], [b0, b1, b2]) = (&a[..], &b[..]) else { return Ok(super::list([])) };
    let products = [a1 * b2 - a2 * b1, a2 * b0 - a0 * b2, a0 * b1 - a1 * b0];
    let scalars =
        products.map(|value| if ty == DataType::F32 { Scalar::F32(value as f32) } else { Scalar::F64(value) });
    Ok(Scalar::Blob(nested::list_of(&scalars, ty)))
}
