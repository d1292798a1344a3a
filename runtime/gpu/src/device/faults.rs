//! Failures on demand, for tests: what a device does rarely and a query must survive.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// Something that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The device is destroyed after a submission: the driver's own path of device loss.
    DeviceLoss,
    /// The driver has no memory for a buffer.
    AllocationRefused,
    /// The driver can't compile a shader: it is given text that is no WGSL.
    ShaderRefused,
    /// A submission took too long: its wait gives up at once.
    Timeout,
    /// A submission is never seen to end: its wait lasts as long as patience does.
    Hang,
}

/// Which faults are to strike, and when. Shared by all clones of a [`Device`](super::Device); without an injection it costs one
/// relaxed load per submission, allocation and compilation.
#[derive(Clone, Debug)]
pub struct Faults(Arc<[AtomicI64; 5]>);

/// No fault.
const NEVER: i64 = -1;

impl Default for Faults {
    fn default() -> Faults {
        Faults(Arc::new([const { AtomicI64::new(NEVER) }; 5]))
    }
}

impl Faults {
    /// Lets `fault` strike once, after `after` occasions (submissions, allocations, compilations, waits) have gone well.
    pub fn inject(&self, fault: Fault, after: u32) {
        self.0[fault as usize].store(i64::from(after), Ordering::Relaxed);
    }

    /// Takes back what was injected and has not struck.
    pub fn clear(&self) {
        for countdown in self.0.iter() {
            countdown.store(NEVER, Ordering::Relaxed);
        }
    }

    /// Whether an injected fault is still to strike.
    pub fn is_pending(&self, fault: Fault) -> bool {
        self.0[fault as usize].load(Ordering::Relaxed) != NEVER
    }

    /// Counts one occasion; true: it strikes now.
    pub(crate) fn strikes(&self, fault: Fault) -> bool {
        let countdown = &self.0[fault as usize];
        if countdown.load(Ordering::Relaxed) == NEVER {
            return false;
        }
        let step =
            countdown.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| (left != NEVER).then(|| left - 1));
        step == Ok(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_strikes_once_after_the_occasions_given() {
        let faults = Faults::default();
        assert!(!faults.strikes(Fault::Timeout));
        faults.inject(Fault::Timeout, 2);
        let struck: Vec<bool> = (0..5).map(|_| faults.strikes(Fault::Timeout)).collect();
        assert_eq!(struck, [false, false, true, false, false]);
        faults.inject(Fault::DeviceLoss, 0);
        assert!(faults.is_pending(Fault::DeviceLoss));
        faults.clear();
        assert!(!faults.strikes(Fault::DeviceLoss));
    }
}
