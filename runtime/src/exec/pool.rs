//! Worker threads: a process-wide pool that runs one closure on several threads at once and waits for all of them.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use crate::error::ExecError;
use crate::spill::Spill;
use crate::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use crate::sync::mpsc::{Receiver, Sender, channel};
use crate::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, shared, thread};

/// A closure on some thread, as the pool sees it.
struct Job {
    /// The caller's closure, with its lifetime hidden.
    run: *const (dyn Fn(usize) + Sync),
    worker: usize,
    latch: Arc<Latch>,
}

// SAFETY: the closure is Sync, and alive until the latch opens.
unsafe impl Send for Job {}

#[derive(Default)]
struct Latch {
    state: Mutex<LatchState>,
    opened: Condvar,
}

#[derive(Default)]
struct LatchState {
    left: usize,
    panic: Option<Box<dyn Any + Send>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

shared! {
    /// Threads that have nothing to do. A thread that is done goes back here, so that concurrent queries get threads of their own.
    static IDLE: Mutex<Vec<Sender<Option<Job>>>> = Mutex::new(Vec::new());
}

/// Works on what comes, until `None` does.
fn serve(jobs: &Receiver<Option<Job>>, own: &Sender<Option<Job>>) {
    while let Ok(Some(job)) = jobs.recv() {
        // SAFETY: the caller of `scope` keeps the closure alive until the latch opens.
        let outcome = catch_unwind(AssertUnwindSafe(|| unsafe { (*job.run)(job.worker) }));
        lock(&IDLE).push(own.clone());
        let mut state = lock(&job.latch.state);
        state.left -= 1;
        if let Err(panic) = outcome {
            state.panic = Some(panic);
        }
        job.latch.opened.notify_all();
    }
}

/// Ends the threads that have nothing to do: an execution of a model ends when all of its threads have.
#[cfg(feature = "model")]
pub fn dismiss() {
    for sender in lock(&IDLE).drain(..) {
        // A thread that is gone needs no word.
        let _ = sender.send(None);
    }
}

/// Runs `run(0)` here and `run(1)`, …, `run(threads - 1)` on pool threads; returns when all are done.
///
/// # Errors
/// [`ExecError::Internal`] with the panic's message, if one panicked. Threads that can't be started are left out: work that is
/// dispensed to whoever asks gets done all the same.
fn scope(threads: usize, run: &(dyn Fn(usize) + Sync)) -> Result<(), ExecError> {
    let latch = Arc::new(Latch::default());
    // SAFETY: only the lifetime changes; this function doesn't return before all jobs are done with it.
    let hidden: *const (dyn Fn(usize) + Sync + 'static) = unsafe { std::mem::transmute(run) };
    for worker in 1..threads {
        let idle = lock(&IDLE).pop();
        let sender = idle.or_else(|| {
            let (sender, receiver) = channel();
            let own = sender.clone();
            let builder = thread::Builder::new().name("quernel-worker".into());
            builder.spawn(move || serve(&receiver, &own)).ok().map(|_| sender)
        });
        let Some(sender) = sender else { break };
        lock(&latch.state).left += 1;
        if sender.send(Some(Job { run: hidden, worker, latch: latch.clone() })).is_err() {
            lock(&latch.state).left -= 1;
        }
    }
    let here = catch_unwind(AssertUnwindSafe(|| run(0)));
    let mut state = lock(&latch.state);
    while state.left > 0 {
        state = latch.opened.wait(state).unwrap_or_else(PoisonError::into_inner);
    }
    match here.err().or(state.panic.take()) {
        None => Ok(()),
        Some(panic) => {
            let text = panic.downcast_ref::<&str>().map(|s| (*s).to_owned());
            let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
            Err(ExecError::Internal(text.unwrap_or_else(|| "a worker thread panicked".into())))
        }
    }
}

/// What ends a query before it is done.
#[derive(Clone, Debug, Default)]
pub struct Interrupt {
    /// Set from outside to cancel.
    pub cancelled: Arc<std::sync::atomic::AtomicBool>,
    /// When the time is up, and how much time that was.
    pub deadline: Option<(Instant, Duration)>,
    /// What the query has on disk: who looks whether the query is to end looks whether there is too much of it in memory.
    pub spill: Option<Arc<Spill>>,
}

impl Interrupt {
    /// # Errors
    /// [`ExecError::Cancelled`] or [`ExecError::Timeout`], and [`ExecError::Disk`] if bytes on disk are lost.
    pub fn check(&self) -> Result<(), ExecError> {
        if self.cancelled.load(Ordering::Relaxed) {
            return Err(ExecError::Cancelled);
        }
        if let Some(spill) = &self.spill {
            spill.look();
            if spill.is_used() {
                spill.check()?;
            }
        }
        match self.deadline {
            Some((deadline, limit)) if Instant::now() >= deadline => Err(ExecError::Timeout { limit }),
            _ => Ok(()),
        }
    }
}

/// The threads of one query.
#[derive(Clone, Debug)]
pub struct Workers {
    threads: usize,
    pub interrupt: Interrupt,
}

impl Workers {
    /// `threads` threads (at least one), the calling one among them.
    pub fn new(threads: usize) -> Workers {
        Workers { threads: threads.max(1), interrupt: Interrupt::default() }
    }

    /// As [`Workers::new`], stopped by `interrupt`.
    pub fn interruptible(threads: usize, interrupt: Interrupt) -> Workers {
        Workers { interrupt, ..Workers::new(threads) }
    }

    pub fn threads(&self) -> usize {
        self.threads
    }

    /// Runs `work(worker)` on up to `threads` threads at once. An error of one stops the others, which learn it from the flag that
    /// they are given.
    ///
    /// # Errors
    /// The first error of any thread.
    pub fn run(
        &self,
        threads: usize,
        work: impl Fn(usize, &AtomicBool) -> Result<(), ExecError> + Sync,
    ) -> Result<(), ExecError> {
        let stop = AtomicBool::new(false);
        let error: Mutex<Option<ExecError>> = Mutex::new(None);
        scope(threads.clamp(1, self.threads), &|worker| {
            if let Err(e) = work(worker, &stop) {
                stop.store(true, Ordering::Relaxed);
                lock(&error).get_or_insert(e);
            }
        })?;
        match lock(&error).take() {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    /// Runs `work(i)` for each `i` below `items`, each once, over the threads.
    ///
    /// # Errors
    /// The first error, or what interrupts the query.
    pub fn for_each(
        &self,
        items: usize,
        work: impl Fn(usize) -> Result<(), ExecError> + Sync,
    ) -> Result<(), ExecError> {
        let next = AtomicUsize::new(0);
        self.run(items, |_, stop| {
            loop {
                let item = next.fetch_add(1, Ordering::Relaxed);
                if item >= items || stop.load(Ordering::Relaxed) {
                    return Ok(());
                }
                self.interrupt.check()?;
                work(item)?;
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_worked_on_once_on_any_number_of_threads() {
        for threads in [1, 2, 4, 9] {
            let counts: Vec<AtomicUsize> = (0..1000).map(|_| AtomicUsize::new(0)).collect();
            Workers::new(threads)
                .for_each(1000, |i| {
                    counts[i].fetch_add(1, Ordering::Relaxed);
                    Ok(())
                })
                .unwrap();
            assert!(counts.iter().all(|count| count.load(Ordering::Relaxed) == 1));
        }
    }

    #[test]
    fn an_error_stops_the_rest_and_a_panic_is_an_error() {
        let error = Workers::new(4)
            .for_each(100, |i| if i == 7 { Err(ExecError::InvalidModule("seven".into())) } else { Ok(()) })
            .unwrap_err();
        assert!(error.to_string().contains("seven"));
        let error = Workers::new(4).for_each(100, |i| if i == 9 { panic!("nine") } else { Ok(()) }).unwrap_err();
        assert_eq!(error.to_string(), "internal error: nine");
    }

    #[test]
    fn cancelling_and_the_time_limit_end_the_work() {
        let interrupt = Interrupt::default();
        let workers = Workers::interruptible(2, interrupt.clone());
        let error = workers
            .for_each(1000, |i| {
                interrupt.cancelled.fetch_or(i == 3, Ordering::Relaxed);
                Ok(())
            })
            .unwrap_err();
        assert!(matches!(error, ExecError::Cancelled));
        let limit = Duration::from_millis(1);
        let interrupt = Interrupt { deadline: Some((Instant::now() + limit, limit)), ..Interrupt::default() };
        let workers = Workers::interruptible(2, interrupt);
        let error = workers
            .for_each(1 << 30, |_| {
                std::thread::sleep(limit);
                Ok(())
            })
            .unwrap_err();
        assert!(matches!(error, ExecError::Timeout { .. }));
    }
}
