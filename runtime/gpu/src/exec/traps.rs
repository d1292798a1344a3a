//! What a trap says, of the operands that a shader left.

use quernel_ir::scalar::{Interval, Scalar};
use quernel_ir::types::Repr;
use quernel_runtime::error::ExecError;
use quernel_shaders_gen::library::words::width;
use quernel_shaders_gen::program::TrapSite;

use super::batch::Piece;
use super::run::Run;
use crate::error::Result;

/// The error of a trap.
pub(crate) fn error(run: &mut Run<'_>, site: &TrapSite, operands: &[u32]) -> Result<ExecError> {
    let mut values = Vec::new();
    let mut at = 0;
    for repr in site.what.operands() {
        let words = &operands[at..operands.len().min(at + width(repr) as usize)];
        at += words.len();
        values.push(scalar(run, repr, words)?);
    }
    let message = site.what.message(&values).unwrap_or_else(|| format!("{:?} failed", site.what));
    Ok(ExecError::Trap { message, span: site.span, kernel: site.kernel.clone() })
}

fn scalar(run: &mut Run<'_>, repr: Repr, words: &[u32]) -> Result<Scalar> {
    let word = |at: usize| words.get(at).copied().unwrap_or(0);
    let double = |at: usize| u64::from(word(at)) | u64::from(word(at + 1)) << 32;
    Ok(match repr {
        Repr::Bool => Scalar::Bool(word(0) != 0),
        Repr::I8 | Repr::I16 | Repr::I32 => Scalar::Int((word(0) as i32).into()),
        Repr::I64 => Scalar::Int((double(0) as i64).into()),
        Repr::I128 => Scalar::Int((i128::from(double(2) as i64) << 64) | i128::from(double(0))),
        Repr::F32 => Scalar::F32(f32::from_bits(word(0))),
        Repr::F64 => Scalar::F64(f64::from_bits(double(0))),
        Repr::Interval => {
            let (months, days) = (word(0) as i32, word(1) as i32);
            Scalar::Interval(Interval { months, days, micros: double(2) as i64 })
        }
        Repr::Str => {
            let (address, length) = (word(0), word(1));
            let first = address / 4;
            let end = (u64::from(address) + u64::from(length)).div_ceil(4) as u32;
            let work = run.arenas.work.clone();
            let words = run.fetch(&[Piece { arena: &work, word: first, words: end - first }])?;
            let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
            let start = (address % 4) as usize;
            let bytes = bytes.get(start..start + length as usize).unwrap_or_default().to_vec();
            String::from_utf8(bytes).map_or_else(|e| Scalar::Blob(e.into_bytes()), Scalar::Str)
        }
    })
}
