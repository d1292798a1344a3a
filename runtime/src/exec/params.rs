//! Parameters as kernels see them.

use quernel_codegen::abi::{Slot, StrView};
use quernel_ir::kernel::Module;
use quernel_ir::scalar::Scalar;
use quernel_ir::types::Repr;
use quernel_ir::typing::scalar_fits;

use crate::error::ExecError;

/// Bound parameters: their values, and the same in memory.
#[derive(Debug)]
pub struct Params {
    /// By [`ParamId`](quernel_ir::kernel::ParamId). Strings that slots view are here.
    pub scalars: Vec<Scalar>,
    pub slots: Vec<Slot>,
}

impl Params {
    /// The module's parameters, with `prepared` as the values of `$1`, `$2`, …
    ///
    /// # Errors
    /// A value is missing or of another type.
    pub fn bind(module: &Module, prepared: &[Scalar]) -> Result<Params, ExecError> {
        let mut scalars = Vec::new();
        for param in module.params.values() {
            let scalar = match (&param.value, param.prepared) {
                (_, Some(index)) => {
                    let value = prepared.get(index as usize).or(param.value.as_ref());
                    let value = value.ok_or(ExecError::MissingParameter { index })?;
                    if !scalar_fits(value, param.ty.repr) || (value.is_null() && !param.ty.nullable) {
                        let (value, wanted) = (value.to_string(), param.ty.to_string());
                        return Err(ExecError::BadParameter { index, value, wanted });
                    }
                    value.clone()
                }
                (Some(value), None) => value.clone(),
                (None, None) => {
                    return Err(ExecError::InvalidModule("a parameter has neither value nor number".into()));
                }
            };
            scalars.push(scalar);
        }
        let slots = scalars.iter().zip(module.params.values()).map(|(s, param)| slot(s, param.ty.repr)).collect();
        Ok(Params { scalars, slots })
    }
}

/// A scalar as a kernel reads it; a long string is viewed where it is.
fn slot(scalar: &Scalar, repr: Repr) -> Slot {
    let mut slot = Slot { bytes: [0; 16], valid: u8::from(!scalar.is_null()) };
    write_plain(scalar, repr, &mut slot.bytes);
    slot
}

/// Writes a scalar's plain value into the first bytes of `to` (zeros for NULL). A long string is viewed where it is.
pub fn write_plain(scalar: &Scalar, repr: Repr, to: &mut [u8]) {
    let mut put = |bytes: &[u8]| to[..bytes.len()].copy_from_slice(bytes);
    match scalar {
        Scalar::Null => {}
        Scalar::Bool(v) => put(&[u8::from(*v)]),
        Scalar::Int(v) => put(&v.to_le_bytes()[..repr.size()]),
        Scalar::F32(v) => put(&v.to_ne_bytes()),
        Scalar::F64(v) => put(&v.to_ne_bytes()),
        Scalar::Interval(v) => {
            put(&v.months.to_ne_bytes());
            to[4..8].copy_from_slice(&v.days.to_ne_bytes());
            to[8..16].copy_from_slice(&v.micros.to_ne_bytes());
        }
        Scalar::Str(_) | Scalar::Blob(_) => {
            let view = StrView::new(scalar.as_bytes().unwrap_or_default());
            put(&view.len.to_ne_bytes());
            to[4..8].copy_from_slice(&view.prefix);
            to[8..16].copy_from_slice(&view.tail);
        }
    }
}

#[cfg(test)]
mod tests {
    use quernel_ir::kernel::Param;
    use quernel_ir::types::ValueType;

    use super::*;

    fn module(prepared: Option<u32>, value: Option<Scalar>) -> Module {
        let mut module = Module::default();
        let ty = ValueType::required(Repr::I32);
        module.params.push(Param { prepared, value, ..Param::literal(ty, Scalar::Null) });
        module
    }

    #[test]
    fn values_land_in_slots_and_wrong_ones_are_named() {
        let bound = Params::bind(&module(Some(0), None), &[Scalar::Int(-2)]).unwrap();
        assert_eq!(bound.slots[0].bytes[..4], (-2i32).to_ne_bytes());
        assert_eq!(bound.slots[0].valid, 1);
        let bound = Params::bind(&module(None, Some(Scalar::Int(9))), &[]).unwrap();
        assert_eq!(bound.slots[0].bytes[..4], 9i32.to_ne_bytes());
        let missing = Params::bind(&module(Some(1), None), &[Scalar::Int(1)]).unwrap_err();
        assert_eq!(missing.to_string(), "parameter $2 has no value");
        let wrong = Params::bind(&module(Some(0), None), &[Scalar::Str("x".into())]).unwrap_err();
        assert!(wrong.to_string().contains("$1") && wrong.to_string().contains("i32"), "{wrong}");
    }
}
