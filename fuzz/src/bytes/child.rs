//! The process that takes inputs, and the other end of its pipe.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write, stdin, stdout};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::Target;
use super::seeds::seeds;

/// How long an input may take.
pub const PATIENCE: Duration = Duration::from_secs(10);
/// Bytes that the process may have resident: states are limited to far less, and the rest is syntax trees, plans, code.
pub const MEMORY: u64 = 1 << 30;

/// What an input did that it must not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The panic's place and message.
    Panic(String),
    /// How the process ended.
    Abort(String),
    Hang,
    /// MiB that were resident.
    Memory(u64),
    /// A promise that was broken without a panic.
    Broken(String),
}

impl Finding {
    /// What it has in common with others of the same cause: no numbers and names.
    pub fn kind(&self) -> String {
        match self {
            // The place decides.
            Finding::Panic(text) => format!("panic at {}", text.split(": ").next().unwrap_or_default()),
            Finding::Abort(text) => format!("abort {}", text.lines().next().unwrap_or_default()),
            Finding::Hang => "hang".into(),
            Finding::Memory(_) => "memory".into(),
            Finding::Broken(text) => {
                let words =
                    text.split_whitespace().filter(|word| word.chars().all(|c| c.is_alphabetic() || ".,:".contains(c)));
                format!("broken {}", words.take(8).collect::<Vec<_>>().join(" "))
            }
        }
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Finding::Panic(text) => write!(f, "a panic at {text}"),
            Finding::Abort(text) => write!(f, "the process ended: {text}"),
            Finding::Hang => write!(f, "no end within {} s", PATIENCE.as_secs()),
            Finding::Memory(mib) => write!(f, "{mib} MiB resident"),
            Finding::Broken(text) => write!(f, "{text}"),
        }
    }
}

/// Panics of the project's own code since the last input. Those of the readers' crates are caught and become errors.
static PANICS: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn note_panics() {
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map_or_else(String::new, |l| format!("{}:{}", l.file(), l.line()));
        let text = info.payload_as_str().unwrap_or_default();
        if !place.contains("/registry/src/")
            && let Ok(mut panics) = PANICS.lock()
        {
            panics.push(format!("{place}: {text}"));
        }
        eprintln!("panic at {place}: {text}");
    }));
}

/// What an input does in this process; aborts and hangs take the process with them.
pub fn take(target: Target, seed: &super::seeds::Seed, input: &[u8], folder: &Path) -> Option<Finding> {
    let outcome = catch_unwind(AssertUnwindSafe(|| target.check(input, seed, folder)));
    let panics = PANICS.lock().map(|mut panics| std::mem::take(&mut *panics)).unwrap_or_default();
    if let Some(panic) = panics.into_iter().next() {
        return Some(Finding::Panic(panic));
    }
    match outcome {
        Ok(Ok(())) => None,
        Ok(Err(text)) => Some(Finding::Broken(text)),
        Err(panic) => Some(Finding::Panic(format!(
            "a dependency: {}",
            panic.downcast_ref::<String>().cloned().unwrap_or_default()
        ))),
    }
}

/// Takes inputs until the parent closes the pipe: the number of a seed, the length of the input, the input.
///
/// # Errors
/// The pipe broke, or there are no seeds.
pub fn serve(target: Target, folder: &Path) -> io::Result<()> {
    let seeds = seeds(target).map_err(io::Error::other)?;
    note_panics();
    let (mut requests, mut out) = (stdin().lock(), stdout());
    let mut head = [0; 16];
    while requests.read_exact(&mut head).is_ok() {
        let word = |at: usize| u64::from_le_bytes(std::array::from_fn(|i| head[at + i])) as usize;
        let mut input = vec![0; word(8)];
        requests.read_exact(&mut input)?;
        let line = match take(target, &seeds[word(0) % seeds.len()], &input, folder) {
            None => "ok".to_string(),
            Some(Finding::Broken(text)) => format!("broken {text}"),
            Some(Finding::Panic(text)) => format!("panic {text}"),
            Some(other) => format!("broken {other}"),
        };
        writeln!(out, "{}", line.replace('\n', " "))?;
        out.flush()?;
    }
    Ok(())
}

/// The parent's end.
#[derive(Debug)]
pub struct Taker {
    program: PathBuf,
    target: Target,
    folder: PathBuf,
    running: Option<(Child, ChildStdin, Receiver<String>)>,
}

impl Drop for Taker {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Taker {
    /// A process of `program`, this crate's binary, for inputs of a target. Its files go into `folder`.
    pub fn new(program: &Path, target: Target, folder: &Path) -> Taker {
        Taker { program: program.into(), target, folder: folder.into(), running: None }
    }

    fn stop(&mut self) {
        if let Some((mut child, ..)) = self.running.take() {
            // It may be gone already.
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    fn start(&mut self) -> io::Result<()> {
        let errors = File::create(self.folder.join("stderr"))?;
        let mut command = Command::new(&self.program);
        command.args(["--taker", self.target.name()]).arg("--folder").arg(&self.folder).current_dir(&self.folder);
        command.env("RUST_BACKTRACE", "0");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(errors).spawn()?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(io::Error::other("a process without pipes"));
        };
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        self.running = Some((child, input, lines));
        Ok(())
    }

    /// What an input made of a seed does.
    ///
    /// # Errors
    /// The process can't be started.
    pub fn take(&mut self, seed: usize, input: &[u8]) -> io::Result<Option<Finding>> {
        if self.running.is_none() {
            self.start()?;
        }
        let Some((child, pipe, lines)) = &mut self.running else { return Ok(None) };
        let head = [(seed as u64).to_le_bytes(), (input.len() as u64).to_le_bytes()].concat();
        let sent = pipe.write_all(&head).and_then(|()| pipe.write_all(input)).and_then(|()| pipe.flush());
        let start = Instant::now();
        let finding = loop {
            if sent.is_err() {
                break Some(Finding::Abort(String::new()));
            }
            match lines.recv_timeout(Duration::from_millis(50)) {
                Ok(line) => {
                    break match line.split_once(' ') {
                        Some(("panic", text)) => Some(Finding::Panic(text.into())),
                        Some(("broken", text)) => Some(Finding::Broken(text.into())),
                        _ => resident(child.id(), "VmHWM")
                            .filter(|bytes| *bytes > MEMORY)
                            .map(|b| Finding::Memory(b >> 20)),
                    };
                }
                Err(RecvTimeoutError::Disconnected) => break Some(Finding::Abort(String::new())),
                Err(RecvTimeoutError::Timeout) => {
                    if let Some(bytes) = resident(child.id(), "VmRSS").filter(|bytes| *bytes > MEMORY) {
                        break Some(Finding::Memory(bytes >> 20));
                    }
                    if start.elapsed() > PATIENCE {
                        break Some(Finding::Hang);
                    }
                }
            }
        };
        Ok(match finding {
            Some(Finding::Abort(_)) => {
                let status = child.wait().map_or_else(|e| e.to_string(), |status| status.to_string());
                self.stop();
                // What it said last: that its stack overflowed, that memory could not be had.
                let said = fs::read_to_string(self.folder.join("stderr")).unwrap_or_default();
                let last = said.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
                Some(Finding::Abort(format!("{status} {last}")))
            }
            Some(finding @ (Finding::Hang | Finding::Memory(_))) => {
                self.stop();
                Some(finding)
            }
            other => other,
        })
    }
}

/// A field of a process's status, in bytes, where the system tells.
fn resident(process: u32, field: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with(field))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib << 10)
}
