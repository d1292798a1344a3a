//! One engine's process: started, asked, watched, and killed when it must be.

use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;

use crate::engine::memory;
use crate::protocol::{Answer, Failure, Request};

/// How often a waiting lab looks at the clock, at the engine's memory and for Ctrl-C. Reading `/proc` takes some 30 µs, so that an
/// engine loses well under a percent of one core to being watched.
const TICK: Duration = Duration::from_millis(20);

/// The longest line that is read as an answer.
const LONGEST_LINE: u64 = 64 << 20;

/// Bytes of an engine's standard error that are kept for messages.
const KEPT_STDERR: usize = 4096;

/// How to start an engine.
#[derive(Clone, Debug, Default)]
pub struct Launch {
    pub program: PathBuf,
    pub args: Vec<String>,
    pub environment: BTreeMap<String, String>,
}

/// What every engine is held to.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// Resident bytes, those of mapped files left out, above which the process is killed.
    pub memory: Option<u64>,
    /// Cores that it may use.
    pub cores: Option<usize>,
}

/// Why there is no answer. All but [`Trouble::Refused`] leave the process dead.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// The engine said that it can't.
    Refused(Failure),
    /// The process ended, or spoke something else than the protocol.
    Crashed(String),
    /// Killed for its memory, by the lab or by the kernel.
    OutOfMemory(String),
    /// No answer within these seconds; killed.
    TimedOut(f64),
    /// The lab was told to stop; killed.
    Interrupted,
}

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Trouble::Refused(failure) => write!(f, "{}", failure.message),
            Trouble::Crashed(message) | Trouble::OutOfMemory(message) => write!(f, "{message}"),
            Trouble::TimedOut(seconds) => write!(f, "no answer within {seconds} s"),
            Trouble::Interrupted => write!(f, "interrupted"),
        }
    }
}

/// An engine's process.
#[derive(Debug)]
pub struct Process {
    child: Child,
    /// Closed to tell the engine that there is nothing more.
    requests: Option<ChildStdin>,
    answers: Receiver<Vec<u8>>,
    stderr: Arc<Mutex<VecDeque<u8>>>,
    limits: Limits,
    /// The kernel's count of processes killed for memory, when this one began.
    kills_before: u64,
    dead: bool,
}

impl Process {
    /// Starts the process.
    ///
    /// # Errors
    /// A message: there is no such program, or it may not be run.
    pub fn start(launch: &Launch, limits: Limits) -> Result<Process, String> {
        let mut command = Command::new(&launch.program);
        command.args(&launch.args).envs(&launch.environment);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        confine(&mut command, limits);
        let kills_before = memory::kernel_kills();
        let failed = |e: std::io::Error| format!("cannot start {}: {e}", launch.program.display());
        let mut child = command.spawn().map_err(failed)?;
        let requests = child.stdin.take();
        let (sender, answers) = channel();
        if let Some(stdout) = child.stdout.take() {
            std::thread::spawn(move || {
                let mut reader = BufReader::new(stdout);
                loop {
                    let mut line = Vec::new();
                    match (&mut reader).take(LONGEST_LINE).read_until(b'\n', &mut line) {
                        Ok(0) | Err(_) => return,
                        Ok(_) if sender.send(line).is_err() => return,
                        Ok(_) => {}
                    }
                }
            });
        }
        let stderr = Arc::new(Mutex::new(VecDeque::new()));
        if let Some(mut pipe) = child.stderr.take() {
            let kept = stderr.clone();
            std::thread::spawn(move || {
                let mut buffer = [0; 4096];
                while let Ok(n @ 1..) = pipe.read(&mut buffer) {
                    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
                    kept.extend(&buffer[..n]);
                    let surplus = kept.len().saturating_sub(KEPT_STDERR);
                    kept.drain(..surplus);
                }
            });
        }
        Ok(Process { child, requests, answers, stderr, limits, kills_before, dead: false })
    }

    /// Whether there is still somebody to ask.
    pub fn is_alive(&self) -> bool {
        !self.dead
    }

    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// See [`Trouble`].
    pub fn ask<T: DeserializeOwned>(
        &mut self,
        request: &Request,
        timeout: Duration,
        stop: &AtomicBool,
    ) -> Result<T, Trouble> {
        if self.dead {
            return Err(Trouble::Crashed("the process has ended".into()));
        }
        let mut line = serde_json::to_vec(request).map_err(|e| Trouble::Crashed(e.to_string()))?;
        line.push(b'\n');
        let sent = self.requests.as_mut().map(|pipe| pipe.write_all(&line).and_then(|()| pipe.flush()));
        if !matches!(sent, Some(Ok(()))) {
            return Err(self.ended());
        }
        let begun = Instant::now();
        let line = loop {
            match self.answers.recv_timeout(TICK) {
                Ok(line) => break line,
                Err(RecvTimeoutError::Disconnected) => return Err(self.ended()),
                Err(RecvTimeoutError::Timeout) => {}
            }
            if stop.load(Ordering::Relaxed) {
                self.kill();
                return Err(Trouble::Interrupted);
            }
            if begun.elapsed() >= timeout {
                self.kill();
                return Err(Trouble::TimedOut(timeout.as_secs_f64()));
            }
            if let (Some(limit), Some(used)) = (self.limits.memory, memory::resident(self.child.id()))
                && used > limit
            {
                self.kill();
                let (used, limit) = (used >> 20, limit >> 20);
                let message = format!("killed by the lab: {used} MiB resident, above the limit of {limit} MiB");
                return Err(Trouble::OutOfMemory(message));
            }
        };
        match serde_json::from_slice(&line) {
            Ok(Answer::Ok(answer)) => Ok(answer),
            Ok(Answer::Error(failure)) => Err(Trouble::Refused(failure)),
            Err(e) => {
                self.kill();
                let shown: String = String::from_utf8_lossy(&line).trim_end().chars().take(200).collect();
                Err(Trouble::Crashed(format!("protocol error: {e} in the answer {shown:?}")))
            }
        }
    }

    /// Asks the process to end, and kills it where it doesn't.
    pub fn close(mut self) {
        if !self.dead {
            let _ =
                self.ask::<crate::protocol::Done>(&Request::Close {}, Duration::from_secs(2), &AtomicBool::new(false));
        }
    }

    /// The answer pipe closed by itself: says why.
    fn ended(&mut self) -> Trouble {
        self.requests = None;
        // A process may close its output and live on.
        let deadline = Instant::now() + Duration::from_secs(1);
        let status = loop {
            match self.child.try_wait() {
                Ok(Some(status)) => break Some(status),
                Ok(None) if Instant::now() < deadline => std::thread::sleep(Duration::from_millis(5)),
                _ => break None,
            }
        };
        self.kill();
        let Some(status) = status else {
            return Trouble::Crashed(format!("the engine closed its output and did not end{}", self.last_words()));
        };
        if signal(status) == Some(libc::SIGKILL) && memory::kernel_kills() > self.kills_before {
            return Trouble::OutOfMemory("killed by the kernel, which had run out of memory".into());
        }
        Trouble::Crashed(format!("the process ended by itself: {status}{}", self.last_words()))
    }

    /// The end of what the process wrote to standard error.
    fn last_words(&self) -> String {
        // The reader may still be at it.
        std::thread::sleep(Duration::from_millis(20));
        let kept = self.stderr.lock().unwrap_or_else(PoisonError::into_inner);
        let text = String::from_utf8_lossy(&kept.iter().copied().collect::<Vec<u8>>()).into_owned();
        let lines: Vec<&str> = text.lines().map(str::trim_end).filter(|l| !l.is_empty()).collect();
        let last = lines[lines.len().saturating_sub(5)..].join(" | ");
        if last.is_empty() { last } else { format!("; last words: {last}") }
    }

    fn kill(&mut self) {
        self.dead = true;
        self.requests = None;
        // The process leads a group of its own: whatever it started goes with it.
        #[cfg(unix)]
        if matches!(self.child.try_wait(), Ok(None)) {
            // SAFETY: kill has no memory effects; the group is that of a child that has not been waited for, so that its id is still its own.
            unsafe { libc::kill(-(self.child.id() as i32), libc::SIGKILL) };
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    std::os::unix::process::ExitStatusExt::signal(&status)
}

/// Holds the process to its cores; a group of its own keeps the terminal's Ctrl-C from it; it does not outlive the lab.
fn confine(command: &mut Command, limits: Limits) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
    #[cfg(target_os = "linux")]
    {
        let cores = limits.cores.map(first_cores);
        // SAFETY: between fork and exec only system calls are made, which are async-signal-safe and touch no memory but `cores`, a plain
        // value that the closure owns, and a constant.
        unsafe {
            command.pre_exec(move || {
                libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
                kill_me_first();
                if let Some(cores) = &cores {
                    libc::sched_setaffinity(0, size_of::<libc::cpu_set_t>(), cores);
                }
                Ok(())
            });
        }
    }
    #[cfg(not(target_os = "linux"))]
    let _ = limits;
}

/// Where the machine runs out of memory before the lab has looked, the kernel is to kill the engine, not the lab or something else.
#[cfg(target_os = "linux")]
fn kill_me_first() {
    const SCORE: &[u8] = b"1000";
    // SAFETY: the path is a C string and the buffer as long as is said; the descriptor is the one that was opened. Where it may not be
    // written, nothing is changed.
    unsafe {
        let file = libc::open(c"/proc/self/oom_score_adj".as_ptr(), libc::O_WRONLY);
        if file >= 0 {
            libc::write(file, SCORE.as_ptr().cast(), SCORE.len());
            libc::close(file);
        }
    }
}

/// The first `n` of the cores that this process may use.
#[cfg(target_os = "linux")]
fn first_cores(n: usize) -> libc::cpu_set_t {
    // SAFETY: an all-zero cpu_set_t is the empty set; both calls write within the set that they are given, and indexes stay below
    // CPU_SETSIZE.
    unsafe {
        let mut all: libc::cpu_set_t = std::mem::zeroed();
        let mut chosen: libc::cpu_set_t = std::mem::zeroed();
        if libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), &mut all) != 0 {
            return all;
        }
        let mine = (0..libc::CPU_SETSIZE as usize).filter(|core| libc::CPU_ISSET(*core, &all));
        for core in mine.take(n) {
            libc::CPU_SET(core, &mut chosen);
        }
        chosen
    }
}

/// Whether a program can be started: a path that is there, or a name on `PATH`.
pub fn is_program(program: &Path) -> bool {
    if program.components().count() > 1 {
        return program.is_file();
    }
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn an_engine_is_the_first_to_go_when_the_machine_runs_out_of_memory() {
        let args = ["-c", "cat /proc/self/oom_score_adj >&2"].map(String::from).to_vec();
        let launch = Launch { program: "/bin/sh".into(), args, environment: BTreeMap::new() };
        let mut process = Process::start(&launch, Limits::default()).unwrap();
        let asked =
            process.ask::<crate::protocol::Done>(&Request::Close {}, Duration::from_secs(10), &AtomicBool::new(false));
        let Err(Trouble::Crashed(message)) = asked else { panic!("{asked:?}") };
        assert!(message.ends_with("last words: 1000"), "{message}");
    }
}
