//! From arguments to a session with its tables, and to SQL text.

use std::io::Read;
use std::path::Path;

use quernel::{CancelHandle, Device, Session, Settings};

use crate::args::{DataArgs, RunArgs, SqlArgs};
use crate::commands::Failure;

/// A session with the tables and settings of the arguments.
pub(crate) fn session(data: &DataArgs, run: &RunArgs) -> Result<Session, Failure> {
    let session = Session::with_settings(Settings {
        device: run.device.clone(),
        gpu_profile: run.profile.clone(),
        threads: run.threads.map_or_else(quernel::default_threads, |n| n as usize),
        memory_limit: run.memory_limit.or(Settings::default().memory_limit),
        timeout: run.timeout,
        temp_directory: match &run.temp_directory {
            Some(folder) => Some(folder.clone()).filter(|folder| !folder.as_os_str().is_empty()),
            None => Settings::default().temp_directory,
        },
        max_temp_directory_size: run.max_temp_directory_size,
        temp_file_compression: run.temp_file_compression,
        ..Settings::default()
    });
    for folder in &data.data {
        session.register_folder(folder)?;
    }
    for (name, path) in &data.table {
        session.register(name, path)?;
    }
    if data.in_memory {
        // The limit and the time are those of the queries, not of loading.
        session.configure(|s| (s.memory_limit, s.timeout, s.device) = (None, None, Device::Cpu));
        session.load_into_memory()?;
        let given = self::session(&DataArgs::default(), run)?.settings();
        session.configure(|s| *s = given);
    }
    // What loading freed is given back.
    quernel_runtime::memory::keep_freed(session.settings().memory_limit);
    Ok(session)
}

/// The SQL text that the arguments give.
pub(crate) fn sql(args: &SqlArgs) -> Result<String, Failure> {
    match (&args.sql, &args.file) {
        (Some(sql), _) => Ok(sql.clone()),
        (None, Some(path)) => read(path),
        (None, None) => Err(Failure::message("there is no SQL: write -c SQL, or name a file")),
    }
}

/// A text file; `-` is standard input.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    let read = if path.as_os_str() == "-" {
        std::io::stdin().read_to_string(&mut text).map(|_| ())
    } else {
        std::fs::read_to_string(path).map(|t| text = t)
    };
    read.map_err(|e| Failure::message(format!("cannot read {}: {e}", path.display())))?;
    Ok(text)
}

/// Ctrl-C cancels what runs; a second one ends the process at once.
pub(crate) fn cancel_on_ctrl_c(handle: CancelHandle) {
    // A second handler is refused: the first one stays, which does the same.
    let _ = ctrlc::set_handler(move || {
        if handle.is_cancelled() {
            std::process::exit(130);
        }
        handle.cancel();
    });
}

/// Columns of the terminal that standard output is; 0 where it is none.
pub(crate) fn terminal_width() -> usize {
    let terminal = console::Term::stdout();
    if terminal.is_term() { terminal.size_checked().map_or(0, |(_, columns)| columns.into()) } else { 0 }
}
