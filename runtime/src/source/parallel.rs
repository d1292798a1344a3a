//! Runs independent pieces of work on several threads, outside of queries: loading, encoding, opening files.

use crate::sync::atomic::{AtomicUsize, Ordering};
use crate::sync::{Mutex, PoisonError, thread};

/// Number of threads that loading uses by default.
pub(crate) fn default_threads() -> usize {
    std::thread::available_parallelism().map_or(1, |n| n.get())
}

/// `work(0..tasks)` on up to `threads` threads; results in order. The first error ends it (tasks begun are finished).
pub(crate) fn parallel<T: Send, E: Send>(
    threads: usize,
    tasks: usize,
    work: impl Fn(usize) -> Result<T, E> + Sync,
) -> Result<Vec<T>, E> {
    let threads = threads.min(tasks);
    if threads <= 1 {
        return (0..tasks).map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, T)>> = Mutex::new(Vec::with_capacity(tasks));
    let failed: Mutex<Option<(usize, E)>> = Mutex::new(None);
    let run = || {
        loop {
            let task = next.fetch_add(1, Ordering::Relaxed);
            if task >= tasks {
                break;
            }
            match work(task) {
                Ok(value) => done.lock().unwrap_or_else(PoisonError::into_inner).push((task, value)),
                Err(error) => {
                    next.store(tasks, Ordering::Relaxed);
                    let mut failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
                    // The error of the lowest task, so that the message does not depend on timing more than it must.
                    if failed.as_ref().is_none_or(|(first, _)| task < *first) {
                        *failed = Some((task, error));
                    }
                }
            }
        }
    };
    thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(run);
        }
        run();
    });
    if let Some((_, error)) = failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        return Err(error);
    }
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(task, _)| *task);
    Ok(done.into_iter().map(|(_, value)| value).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_order_and_an_error_wins() {
        let squares: Result<Vec<usize>, ()> = parallel(4, 100, |i| Ok(i * i));
        assert_eq!(squares, Ok((0..100).map(|i| i * i).collect()));
        let failed: Result<Vec<usize>, usize> = parallel(4, 100, |i| if i == 40 { Err(i) } else { Ok(i) });
        assert_eq!(failed, Err(40));
    }
}
