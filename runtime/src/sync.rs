//! What threads meet at: locks, atomics, channels and threads of the standard library. With the feature `model` they are shuttle's, which
//! runs the threads of a test one at a time and decides at each of these who goes on (`model/`). Flags that come from outside of the crate, and
//! atomics that are laid over memory of kernels, are the standard library's in both.

#[cfg(feature = "model")]
pub(crate) use shuttle::sync::{Condvar, Mutex, MutexGuard, atomic, mpsc};
pub(crate) use std::sync::{Arc, PoisonError, Weak};
#[cfg(not(feature = "model"))]
pub(crate) use std::{
    sync::{Condvar, Mutex, MutexGuard, atomic, mpsc},
    thread,
};

/// Threads of a model.
#[cfg(feature = "model")]
pub(crate) mod thread {
    pub(crate) use shuttle::thread::{Builder, scope};

    /// There is no time: others have their turn, also where the scheduler would let this one go on for ever.
    pub(crate) fn sleep(_: std::time::Duration) {
        shuttle::thread::yield_now();
    }
}

/// A value that all threads have: of the process, or of one execution of a model.
macro_rules! shared {
    ($(#[$doc:meta])* static $name:ident: $type:ty = $value:expr;) => {
        $(#[$doc])*
        #[cfg(not(feature = "model"))]
        static $name: $type = $value;
        #[cfg(feature = "model")]
        shuttle::lazy_static! {
            $(#[$doc])*
            static ref $name: $type = $value;
        }
    };
}
pub(crate) use shared;
