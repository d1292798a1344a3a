//! The memory budget of one query.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// An operator asked for more memory than the query may have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "out of memory: {what} needs {requested} bytes more, and {used} of the limit of {limit} bytes are in use; raise the memory \
     limit or select less"
)]
pub struct MemoryLimit {
    /// What asked: a state's or table's name.
    pub what: String,
    /// Bytes asked for.
    pub requested: u64,
    /// Bytes in use before.
    pub used: u64,
    /// The budget in bytes.
    pub limit: u64,
}

/// Counts the bytes that a query holds in states and decoded columns, and refuses what goes beyond its limit. Asked for blocks of
/// tens of kilobytes and more, never for rows.
#[derive(Debug)]
pub struct MemoryBudget {
    limit: u64,
    used: AtomicU64,
    peak: AtomicU64,
}

impl MemoryBudget {
    /// A budget of `limit` bytes; `None`: counts only.
    pub fn new(limit: Option<u64>) -> Arc<MemoryBudget> {
        Arc::new(MemoryBudget { limit: limit.unwrap_or(u64::MAX), used: AtomicU64::new(0), peak: AtomicU64::new(0) })
    }

    /// Takes `bytes` for `what`; they are given back by [`MemoryBudget::release`].
    ///
    /// # Errors
    /// The limit would be passed; nothing is taken then.
    pub fn take(&self, bytes: u64, what: &str) -> Result<(), MemoryLimit> {
        let taken = self.used.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
            used.checked_add(bytes).filter(|total| *total <= self.limit)
        });
        match taken {
            Ok(before) => {
                self.peak.fetch_max(before + bytes, Ordering::Relaxed);
                Ok(())
            }
            Err(used) => Err(MemoryLimit { what: what.into(), requested: bytes, used, limit: self.limit }),
        }
    }

    /// Gives `bytes` back.
    pub fn release(&self, bytes: u64) {
        self.used.fetch_sub(bytes, Ordering::Relaxed);
    }

    /// Takes `bytes` until the result is dropped.
    ///
    /// # Errors
    /// As [`MemoryBudget::take`].
    pub fn reserve(self: &Arc<Self>, bytes: u64, what: &str) -> Result<Reservation, MemoryLimit> {
        self.take(bytes, what)?;
        Ok(Reservation { budget: self.clone(), bytes })
    }

    /// Bytes in use.
    pub fn used(&self) -> u64 {
        self.used.load(Ordering::Relaxed)
    }

    /// The most bytes that were in use at one time.
    pub fn peak(&self) -> u64 {
        self.peak.load(Ordering::Relaxed)
    }

    /// The limit in bytes; `None`: there is none.
    pub fn limit(&self) -> Option<u64> {
        (self.limit != u64::MAX).then_some(self.limit)
    }
}

/// Bytes taken from a budget, given back when dropped.
#[derive(Debug)]
pub struct Reservation {
    budget: Arc<MemoryBudget>,
    bytes: u64,
}

impl Reservation {
    /// Bytes held.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Takes more.
    ///
    /// # Errors
    /// As [`MemoryBudget::take`].
    pub fn grow(&mut self, bytes: u64, what: &str) -> Result<(), MemoryLimit> {
        self.budget.take(bytes, what)?;
        self.bytes += bytes;
        Ok(())
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        self.budget.release(self.bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_request_takes_nothing_and_names_who_asked() {
        let budget = MemoryBudget::new(Some(100));
        let held = budget.reserve(60, "state @a").unwrap();
        let refused = budget.reserve(41, "state @b").unwrap_err();
        assert_eq!(refused, MemoryLimit { what: "state @b".into(), requested: 41, used: 60, limit: 100 });
        assert!(refused.to_string().contains("state @b"));
        assert_eq!(budget.used(), 60);
        drop(held);
        assert_eq!((budget.used(), budget.peak()), (0, 60));
    }
}
