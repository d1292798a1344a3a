//! Turns panics of file readers into errors.
//!
//! Broken files make third-party decoders panic now and then. They leave nothing behind that is used afterwards: what panicked is
//! dropped with its file's reader.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

thread_local! {
    /// Whether a panic of this thread is about to be reported as an error.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Runs `read`; a panic becomes its message. The panic is not printed: the process's panic hook is told to pass over it.
pub(crate) fn catch<T>(read: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let others = take_hook();
        set_hook(Box::new(move |info| {
            if !GUARDED.get() {
                others(info);
            }
        }));
    });
    let outer = GUARDED.replace(true);
    let result = catch_unwind(AssertUnwindSafe(read));
    GUARDED.set(outer);
    result.map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("unknown reason").to_string()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_its_message() {
        assert_eq!(catch(|| 1), Ok(1));
        assert_eq!(catch(|| -> i32 { panic!("broken at {}", 7) }), Err("broken at 7".to_string()));
    }
}
