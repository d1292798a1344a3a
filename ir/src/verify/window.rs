//! Window states.

use super::{Problem, update_applies};
use crate::kernel::{SortField, State, UpdateOp};
use crate::types::{Repr, ValueType};
use crate::window::{Exclude, Frame, FrameUnit, WindowCall, WindowFunc};

/// Checks the keys and calls of a window state.
pub(super) fn check(state: &State, keys: &[SortField], partition: usize) -> Result<(), Problem> {
    let computed: usize = state.calls().iter().map(|call| call.func.fields()).sum();
    if computed > state.fields.len() {
        return Err(Problem::Window(format!("has {} fields for {computed} results", state.fields.len())));
    }
    if let Some(key) = keys.iter().find(|key| key.field >= state.appended()) {
        return Err(Problem::Missing(format!("appended field {}", key.field)));
    }
    if partition > keys.len() {
        return Err(Problem::Partition { got: partition, keys: keys.len() });
    }
    let mut field = state.appended();
    for call in state.calls() {
        check_call(state, &keys[partition..], call, field)?;
        field += call.func.fields();
    }
    Ok(())
}

fn check_call(state: &State, order: &[SortField], call: &WindowCall, field: usize) -> Result<(), Problem> {
    let (word, _) = call.func.word();
    let appended = |at: usize| match state.fields[..state.appended()].get(at) {
        Some(field) => Ok(field.ty),
        None => Err(Problem::Missing(format!("appended field {at}"))),
    };
    let args = call.args.iter().map(|arg| appended(*arg)).collect::<Result<Vec<_>, _>>()?;
    let (least, most) = call.func.arguments();
    if !(least..=most).contains(&args.len()) {
        return Err(Problem::Count { got: args.len(), want: least });
    }
    if call.ignore_nulls && !call.func.takes_nulls() {
        return Err(Problem::Window(format!("ignores NULLs in {word}, which has none to ignore")));
    }
    let integer = |ty: &ValueType| {
        if ty.repr == Repr::I64 {
            Ok(())
        } else {
            Err(Problem::Window(format!("has a {ty} where {word} needs an i64")))
        }
    };
    let result = state.fields[field].ty;
    let wanted = |want: ValueType| {
        if result == want {
            return Ok(());
        }
        Err(Problem::FieldType { op: word.into(), field: state.fields[field].name.clone(), ty: result })
    };
    match call.func {
        WindowFunc::RowNumber | WindowFunc::Rank | WindowFunc::DenseRank => wanted(ValueType::required(Repr::I64))?,
        WindowFunc::PercentRank | WindowFunc::CumeDist => wanted(ValueType::required(Repr::F64))?,
        WindowFunc::Ntile => {
            integer(&args[0])?;
            wanted(ValueType::new(Repr::I64, args[0].nullable))?;
        }
        WindowFunc::FramePlace => {
            integer(&args[0])?;
            wanted(ValueType::required(Repr::I64))?;
        }
        WindowFunc::FramePercentRank | WindowFunc::FrameCumeDist => {
            integer(&args[0])?;
            wanted(ValueType::required(Repr::F64))?;
        }
        WindowFunc::FrameNtile => {
            args.iter().try_for_each(integer)?;
            wanted(ValueType::nullable(Repr::I64))?;
        }
        WindowFunc::FrameLag | WindowFunc::FrameLead => {
            wanted(ValueType::nullable(args[0].repr))?;
            args[1..].iter().take(2).try_for_each(integer)?;
            if args.get(3).is_some_and(|default| default.repr != args[0].repr) {
                return Err(Problem::Window(format!("has a default of another type than the value of {word}")));
            }
        }
        WindowFunc::Fill => {
            if args[1].repr != args[0].repr || args[2].repr != Repr::F64 {
                return Err(Problem::Window(format!(
                    "calls {word} with values of other types, or places that are no f64"
                )));
            }
            wanted(ValueType::nullable(args[0].repr))?;
        }
        WindowFunc::Collected(collected) => {
            let types = collected.get().types.iter().map(|ty| ty.repr());
            let flag = (args.len() > types.len()).then_some(Repr::Bool);
            if args.iter().map(|arg| arg.repr).ne(types.chain(flag)) {
                return Err(Problem::Window(format!("calls {collected} with a value of another type")));
            }
            wanted(ValueType::nullable(collected.result_type().repr()))?;
        }
        WindowFunc::Aggregate(UpdateOp::Collect { .. } | UpdateOp::Sketch) => {
            return Err(Problem::Window("collects values without a function of them".into()));
        }
        WindowFunc::Aggregate(op) => {
            update_applies(op, &state.fields, field)?;
            let want = op.arguments(&state.fields[field..]);
            if args.iter().map(|arg| arg.repr).ne(want) {
                return Err(Problem::Window(format!("updates a field by {word} with a value of another type")));
            }
        }
        _ => {
            wanted(ValueType::nullable(args[0].repr))?;
            args.get(1).map_or(Ok(()), integer)?;
            if args.get(2).is_some_and(|default| default.repr != args[0].repr) {
                return Err(Problem::Window(format!("has a default of another type than the value of {word}")));
            }
        }
    }
    check_frame(call, order, &appended)
}

fn check_frame(
    call: &WindowCall,
    order: &[SortField],
    appended: &dyn Fn(usize) -> Result<ValueType, Problem>,
) -> Result<(), Problem> {
    let frame = call.frame;
    if !call.func.has_frame() {
        return if frame == Frame::default() {
            Ok(())
        } else {
            Err(Problem::Window("has a frame where none matters".into()))
        };
    }
    if call.func.has_places() && frame.exclude != Exclude::Nothing {
        return Err(Problem::Window("leaves rows of a frame out in which it looks for places".into()));
    }
    for field in frame.distances() {
        let ty = appended(*field)?;
        match (frame.unit, order) {
            (FrameUnit::Range, [key]) if appended(key.field)?.repr == ty.repr => {}
            (FrameUnit::Range, _) => {
                return Err(Problem::Window("has a range whose bound is no value of the only order key".into()));
            }
            _ if ty.repr == Repr::I64 => {}
            _ => return Err(Problem::Window(format!("counts rows in a {ty}"))),
        }
    }
    Ok(())
}
