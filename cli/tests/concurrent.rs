//! 64 sessions that run queries at one time in one process: the answers are those of one session alone, none waits for ever, and all memory and
//! temporary files are given back. `QUERNEL_STRESS_ROUNDS` multiplies how many queries each runs.

mod support;

use std::alloc::{GlobalAlloc, Layout, System};
use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Barrier, Mutex};
use std::time::Duration;

use arrow_cast::display::array_value_to_string;
use quernel::tpch::QUERIES;
use quernel::{Error, Session, Settings};
use quernel_runtime::error::ExecError;
use support::tpch;

/// The system's allocator, and the bytes that it has given.
struct Counting;

static HELD: AtomicI64 = AtomicI64::new(0);

// SAFETY: all is the system allocator's.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        HELD.fetch_add(layout.size() as i64, Ordering::Relaxed);
        // SAFETY: by the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size() as i64, Ordering::Relaxed);
        // SAFETY: by the caller's promise.
        unsafe { System.dealloc(start, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const SESSIONS: usize = 64;
/// Queries of each session.
const QUERIES_EACH: usize = 6;
/// How long nothing may happen.
const PATIENCE: Duration = Duration::from_secs(120);

/// Joins, groups, sorts and windows that take more than a few megabytes, in an order that does not depend on where states lie.
const LARGE: [&str; 8] = [
    "SELECT count(*), sum(a.l_quantity), max(b.l_comment) FROM lineitem a JOIN lineitem b ON a.l_orderkey = b.l_orderkey AND a.l_linenumber = b.l_linenumber",
    "SELECT count(*), max(n), max(c) FROM (SELECT l_orderkey, l_linenumber, count(*) AS n, max(l_comment) AS c FROM lineitem GROUP BY ALL)",
    "SELECT l_orderkey, l_comment FROM lineitem ORDER BY l_comment, l_orderkey, l_linenumber LIMIT 20 OFFSET 40000",
    "SELECT sum(r * l_partkey) FROM (SELECT l_partkey, row_number() OVER (ORDER BY l_comment, l_orderkey, l_linenumber) AS r FROM lineitem)",
    "SELECT sum(s), max(m) FROM (SELECT sum(l_quantity) OVER (PARTITION BY l_suppkey ORDER BY l_orderkey, l_linenumber) AS s, max(l_comment) OVER (PARTITION BY l_partkey) AS m FROM lineitem)",
    "SELECT count(*) FROM (SELECT DISTINCT l_comment FROM lineitem)",
    "SELECT count(*), sum(o_custkey) FROM orders WHERE o_orderkey NOT IN (SELECT l_orderkey FROM lineitem WHERE l_quantity > 49)",
    "WITH RECURSIVE r(n) AS (SELECT 1 UNION SELECT n * 7 % 10007 FROM r) SELECT count(*), sum(n) FROM r",
];

fn queries() -> Vec<&'static str> {
    QUERIES.iter().copied().chain(LARGE).collect()
}

fn answer(session: &Session, sql: &str) -> Result<Vec<String>, Error> {
    let mut lines = Vec::new();
    for batch in session.sql(sql)? {
        let batch = batch?;
        for row in 0..batch.num_rows() {
            let values = batch.columns().iter().map(|column| array_value_to_string(column, row).unwrap());
            lines.push(values.collect::<Vec<_>>().join("|"));
        }
    }
    Ok(lines)
}

/// The rows of the same tables: in memory, shared with other sessions, or from files.
fn session(shared: &Session, settings: Settings, files: bool) -> Session {
    let session = Session::with_settings(settings);
    if files {
        session.register_folder(tpch()).unwrap();
    } else {
        for name in shared.catalog().names() {
            session.register_source(&name, shared.catalog().source(&name).unwrap()).unwrap();
        }
    }
    session
}

/// One of the sessions: its queries, some of which are cancelled or out of time. How many ended early.
fn client(
    number: usize,
    rounds: usize,
    shared: &Session,
    folder: &Path,
    expected: &[Vec<String>],
    now: &Mutex<String>,
) -> usize {
    let settings = Settings {
        threads: number % 3 + 1,
        memory_limit: [None, Some(12 << 20), Some(9 << 20)][number / 3 % 3],
        temp_directory: Some(folder.to_path_buf()),
        timeout: (number % 16 == 5).then_some(Duration::from_millis(20)),
        ..Settings::default()
    };
    let session = session(shared, settings, number.is_multiple_of(2));
    let mut early = 0;
    for round in 0..QUERIES_EACH * rounds {
        let query = (number * 11 + round * 7) % expected.len();
        let sql = queries()[query];
        *now.lock().unwrap() = sql.to_string();
        let found = std::thread::scope(|scope| {
            let cancel = session.cancel_handle();
            if number % 8 == 3 {
                scope.spawn(move || {
                    std::thread::sleep(Duration::from_millis((number * 13 + round * 29) as u64 % 60));
                    cancel.cancel();
                });
            }
            answer(&session, sql)
        });
        match found {
            Ok(found) => {
                assert!(found == expected[query], "session {number}: {sql}\n{found:?}\nnot {:?}", expected[query])
            }
            Err(Error::Cancelled | Error::Run { source: ExecError::Cancelled, .. }) if number % 8 == 3 => early += 1,
            Err(Error::Run { source: ExecError::Timeout { .. }, .. }) if number % 16 == 5 => early += 1,
            Err(error) => panic!("session {number}: {sql}\n{error}"),
        }
    }
    early
}

/// Temporary files that are open, which have no names.
#[cfg(target_os = "linux")]
fn open_files(folder: &Path) -> usize {
    let open = std::fs::read_dir("/proc/self/fd").unwrap().flatten();
    open.filter(|entry| std::fs::read_link(entry.path()).is_ok_and(|to| to.starts_with(folder))).count()
}

#[cfg(not(target_os = "linux"))]
fn open_files(_: &Path) -> usize {
    0
}

#[test]
fn sessions_at_one_time_have_the_answers_of_one_alone_and_give_all_back() {
    let rounds = std::env::var("QUERNEL_STRESS_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let folder = tempfile::tempdir().unwrap();
    let shared = Session::with_settings(Settings { threads: 2, ..Settings::default() });
    shared.register_folder(tpch()).unwrap();
    shared.load_into_memory().unwrap();
    let alone = session(&shared, Settings { threads: 1, memory_limit: None, ..Settings::default() }, false);
    let expected: Vec<Vec<String>> = queries().iter().map(|sql| answer(&alone, sql).unwrap()).collect();
    drop(alone);
    let before = HELD.load(Ordering::Relaxed);

    let nows: Vec<Mutex<String>> = (0..SESSIONS).map(|_| Mutex::default()).collect();
    let (early, begin) = (AtomicUsize::new(0), Barrier::new(SESSIONS));
    let (ended, ends) = channel();
    std::thread::scope(|scope| {
        for (number, now) in nows.iter().enumerate() {
            let (shared, expected, early, begin, ended) = (&shared, &expected, &early, &begin, ended.clone());
            let folder = folder.path();
            scope.spawn(move || {
                begin.wait();
                early.fetch_add(client(number, rounds, shared, folder, expected, now), Ordering::Relaxed);
                now.lock().unwrap().clear();
                ended.send(number)
            });
        }
        drop(ended);
        let mut left = SESSIONS;
        while left > 0 {
            match ends.recv_timeout(PATIENCE * rounds as u32) {
                Ok(_) => left -= 1,
                // A session that panicked, which the scope tells.
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => {
                    eprintln!("{left} sessions do not end: {nows:#?}");
                    std::process::abort();
                }
            }
        }
    });
    drop(nows);
    assert!(early.into_inner() > 0, "some queries end early");
    assert_eq!(open_files(folder.path()), 0);
    assert!(std::fs::read_dir(folder.path()).unwrap().next().is_none());
    // What threads keep for the next query is theirs.
    let held = HELD.load(Ordering::Relaxed) - before;
    println!("{held} bytes are held that were not before");
    assert!(held < 8 << 20, "{held} bytes more are held");
}
