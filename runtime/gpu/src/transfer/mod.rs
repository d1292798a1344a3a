//! Bytes between the host and a device.
//!
//! Both ways go through *staging* buffers: host memory that the driver has pinned, so that the device's copy engine reaches it at
//! the link's rate. `write_buffer` would make a new one for every call and fill it in one thread; that reached 4.8 GB/s on a link
//! that does 54.
//!
//! - [`upload`]: a bounded ring of buffers, filled by several threads at once and used again when the device has copied
//!   them. Who finds none free waits: that is the backpressure.
//! - [`download`]: a few buffers in flight, read in order.

pub mod download;
mod ring;
mod slot;
pub mod upload;

pub use self::ring::Ring;
pub use self::slot::Staging;
pub use self::upload::{Bytes, Fill, Upload};
