//! Dealing an index's rows to several devices: the number of the device that each row goes to, by the upper half of its key's hash (buckets of the
//! [directory](super::index) are told apart by lower bits).
//!
//! `deal` gives every row its number. Row numbers are sorted by that, and `starts` finds where each device's rows begin.

use quernel_ir::kernel::State;

use super::{Parts, Pass, index};
use crate::build::Ty;
use crate::profile::Profile;

/// Spreads rows whose keys match nothing, by their numbers.
const SPREAD: u32 = 0x9e37_79b9;

/// Makes the pass. Parameters: rows, their place, place of the bounds (of each device but the first, the first 16-bit number that is its own), place of
/// the rows' numbers (for `starts`: sorted), place of the starts (one more than devices), number of starts, number of bounds.
///
/// # Errors
/// A bug.
pub fn pass(profile: &Profile, state: &State) -> crate::Result<Pass> {
    let mut parts = Parts::new(profile, &["n", "rows", "bounds", "numbers", "starts", "start_count", "bound_count"]);
    parts.each("deal", 0, |f, buffers, params, i| {
        let (hashed, usable) = index::hash(f, buffers, state, params[1], i);
        let hashed = match usable {
            Some(usable) => {
                let spread = f.u32(SPREAD);
                let any = f.mul(i, spread);
                f.select(usable, hashed, any)
            }
            None => hashed,
        };
        let half = f.u32(16);
        let upper = f.shr(hashed, half);
        let device = f.var(Ty::U32, None);
        f.loop_(|f| {
            let before = f.get(device);
            let past = f.ge(before, params[6]);
            f.break_if(past);
            let at = f.add(params[2], before);
            let bound = f.load(buffers.work, at);
            let below = f.lt(upper, bound);
            f.break_if(below);
            let next = f.add_u32(before, 1);
            f.set(device, next);
        });
        let (at, device) = (f.add(params[3], i), f.get(device));
        f.store(buffers.work, at, device);
    });
    index::starts(&mut parts);
    parts.finish("deal")
}
