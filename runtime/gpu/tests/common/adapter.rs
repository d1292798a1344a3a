//! The adapter to test on: the software one, so that results don't depend on the machine.

use quernel_gpu::device::Kind;
use quernel_gpu::{Adapter, Adapters};

/// `None`, after saying so: there is none and none is required.
pub(crate) fn adapter() -> Option<&'static Adapter> {
    let adapters = Adapters::shared();
    let software = adapters.all().iter().find(|a| a.kind() == Kind::Software);
    let found = software.or(adapters.all().first());
    if found.is_none() {
        let required = std::env::var("QUERNEL_REQUIRE_GPU").is_ok_and(|v| v == "1");
        assert!(!required, "no GPU adapter found: {}", adapters.hint());
        println!("skipped: no GPU adapter found: {}", adapters.hint());
    }
    found
}
