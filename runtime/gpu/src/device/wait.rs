//! Submitting work, and waiting for it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::{Device, Fault, lock};
use crate::error::{GpuError, Result};

/// How long one look at the device lasts while waiting; then cancellation is looked at.
const SLICE: Duration = Duration::from_millis(20);

/// Work that the device has been given.
#[derive(Clone, Debug)]
pub struct Submission {
    index: wgpu::SubmissionIndex,
    what: String,
    since: Instant,
}

/// What ends a wait early.
#[derive(Clone, Copy, Debug, Default)]
pub struct Waiting<'a> {
    /// Set when the query is cancelled.
    pub cancelled: Option<&'a AtomicBool>,
    /// When the query's time is up, and how much time that was.
    pub deadline: Option<(Instant, Duration)>,
}

impl Waiting<'_> {
    /// # Errors
    /// The query was cancelled, or its time is up.
    pub fn check(&self) -> Result<()> {
        if self.cancelled.is_some_and(|flag| flag.load(Ordering::Relaxed)) {
            return Err(GpuError::Cancelled);
        }
        match self.deadline {
            Some((deadline, limit)) if Instant::now() >= deadline => Err(GpuError::TimeUp { limit }),
            _ => Ok(()),
        }
    }
}

impl Device {
    /// Gives the device commands to run, in the order of the calls.
    ///
    /// # Errors
    /// The device has gone, or the commands are not valid (errors of calls since the last submission that no scope caught are
    /// reported here too).
    pub fn submit(&self, what: &str, commands: impl IntoIterator<Item = wgpu::CommandBuffer>) -> Result<Submission> {
        let submitted = {
            let _polling = lock(&self.0.polling);
            self.checked(what, || self.0.queue.submit(commands))
        };
        // An error of the encoding comes first: what is submitted is invalid because of it.
        if let Some(message) = lock(&self.0.loss.stray).take() {
            self.check()?;
            return Err(GpuError::Internal { what: what.into(), message });
        }
        let index = submitted?;
        if self.0.faults.strikes(Fault::DeviceLoss) {
            self.0.raw.destroy();
            let _ = self.poll(wgpu::PollType::Poll);
            self.give_up("destroyed by a test");
        }
        Ok(Submission { index, what: what.into(), since: Instant::now() })
    }

    /// Waits until a submission, and all before it, are done.
    ///
    /// # Errors
    /// The device has gone; cancelled, or the query's time is up; the submission took longer than [`DeviceOptions::patience`](super::DeviceOptions), after
    /// which the device is given up, since nobody knows whether it will ever answer.
    pub fn wait(&self, submission: &Submission, waiting: Waiting<'_>) -> Result<()> {
        let late = self.0.faults.strikes(Fault::Timeout);
        let hangs = self.0.faults.strikes(Fault::Hang);
        let slice = SLICE.min(self.0.patience);
        loop {
            self.check()?;
            waiting.check()?;
            if hangs {
                std::thread::sleep(slice);
            } else if !late && self.poll_for(submission, slice)? {
                return self.check();
            }
            if late || submission.since.elapsed() > self.0.patience {
                self.give_up(&format!("it did not finish {} in {:?}", submission.what, self.0.patience));
                return Err(GpuError::Timeout {
                    adapter: self.0.name.clone(),
                    what: submission.what.clone(),
                    limit: self.0.patience,
                });
            }
        }
    }

    /// Waits up to `time` for a submission; whether it is done. Callbacks of finished work run meanwhile.
    pub(crate) fn poll_for(&self, submission: &Submission, time: Duration) -> Result<bool> {
        let wait = wgpu::PollType::Wait { submission_index: Some(submission.index.clone()), timeout: Some(time) };
        match self.poll(wait)? {
            Ok(_) => Ok(true),
            Err(wgpu::PollError::Timeout) => Ok(false),
            Err(error @ wgpu::PollError::WrongSubmissionIndex(..)) => {
                Err(GpuError::Internal { what: submission.what.clone(), message: error.to_string() })
            }
        }
    }

    /// Waits until the device has nothing to do, so that memory of dropped buffers is free.
    ///
    /// # Errors
    /// As [`Device::wait`].
    pub fn settle(&self) -> Result<()> {
        let last = self.submit("settle", [])?;
        self.wait(&last, Waiting::default())
    }

    /// Runs the callbacks of finished work.
    pub(crate) fn poll(&self, how: wgpu::PollType) -> Result<Result<wgpu::PollStatus, wgpu::PollError>> {
        // One thread polls or submits at a time: wgpu 30 reads the fence's value before it looks whether the queue is empty, and panics where another
        // thread has emptied it in between (a submission polls too).
        let _polling = lock(&self.0.polling);
        // wgpu panics where the driver reports a lost device in the middle of a poll, after it has called the callback of device
        // loss. Its locks don't poison, and the device is not used any more.
        match catch_unwind(AssertUnwindSafe(|| self.0.raw.poll(how))) {
            Ok(polled) => Ok(polled),
            Err(_) => {
                self.give_up("the driver reported an error while waiting");
                self.check()?;
                Ok(Err(wgpu::PollError::Timeout))
            }
        }
    }
}
