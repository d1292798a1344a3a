//! Work spread over threads, whose results come in order.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex};

/// Runs `make(0)`, `make(1)`, … `make(jobs - 1)` on `threads` threads and gives the results to `take` in that order, on the
/// calling thread. No more than two results a thread wait at any time. The first error ends it.
pub fn in_order<T: Send, E>(
    jobs: usize,
    threads: usize,
    make: impl Fn(usize) -> T + Sync,
    mut take: impl FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    struct Shared<T> {
        next: usize,
        taken: usize,
        ready: BTreeMap<usize, T>,
        stop: bool,
    }
    let threads = threads.clamp(1, jobs.max(1));
    let shared = Mutex::new(Shared { next: 0, taken: 0, ready: BTreeMap::new(), stop: false });
    let changed = Condvar::new();
    let lock = || shared.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    /// Wakes everyone when a worker panics, so that the panic surfaces in place of a hang.
    struct Wake<'a, T>(&'a Mutex<Shared<T>>, &'a Condvar);
    impl<T> Drop for Wake<'_, T> {
        fn drop(&mut self) {
            if std::thread::panicking() {
                self.0.lock().unwrap_or_else(|poisoned| poisoned.into_inner()).stop = true;
            }
            self.1.notify_all();
        }
    }
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let _wake = Wake(&shared, &changed);
                loop {
                    let job = {
                        let mut s = lock();
                        while !s.stop && s.next < jobs && s.next >= s.taken + 2 * threads {
                            s = changed.wait(s).unwrap_or_else(|poisoned| poisoned.into_inner());
                        }
                        if s.stop || s.next >= jobs {
                            return;
                        }
                        s.next += 1;
                        s.next - 1
                    };
                    let made = make(job);
                    lock().ready.insert(job, made);
                    changed.notify_all();
                }
            });
        }
        for job in 0..jobs {
            let made = {
                let mut s = lock();
                loop {
                    if let Some(made) = s.ready.remove(&job) {
                        s.taken = job + 1;
                        break made;
                    }
                    if s.stop {
                        return Ok(()); // a worker panicked: the scope passes it on
                    }
                    s = changed.wait(s).unwrap_or_else(|poisoned| poisoned.into_inner());
                }
            };
            changed.notify_all();
            if let Err(e) = take(made) {
                lock().stop = true;
                changed.notify_all();
                return Err(e);
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_arrive_in_order_whatever_their_time() {
        let mut got = Vec::new();
        let make = |i: usize| {
            std::thread::sleep(std::time::Duration::from_micros(((i * 7919) % 13) as u64 * 50));
            i
        };
        in_order(100, 4, make, |i| {
            got.push(i);
            Ok::<(), ()>(())
        })
        .unwrap();
        assert_eq!(got, (0..100).collect::<Vec<_>>());
        assert_eq!(in_order(100, 4, |i| i, |i| if i == 7 { Err(i) } else { Ok(()) }), Err(7));
    }
}
