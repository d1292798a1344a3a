//! `quernel lab` from end to end, with engines that fail in every way that an engine can. They are Python programs of the standard library;
//! where there is no python3 the tests say so and pass.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use quernel_lab::record::{Case, Mode, Outcome, Report, Sample};

const QUERNEL: &str = env!("CARGO_BIN_EXE_quernel");

/// A folder with a table, a workload over it, and drivers.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    /// `None` without Python.
    fn new(engines: &[&str], queries: &[(&str, &str)]) -> Option<Place> {
        if !Command::new("python3").arg("--version").output().is_ok_and(|o| o.status.success()) {
            eprintln!("skipped: there is no python3 for the test's engines");
            return None;
        }
        let place = Place { folder: tempfile::tempdir().unwrap() };
        let make = "SELECT a.v + 10 * b.v AS n FROM (VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)) a(v), \
                    (VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9)) b(v)";
        let table = place.path("t.parquet");
        let output = Command::new(QUERNEL).args(["query", "-c", make, "-o"]).arg(&table).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let workload = place.path("workload");
        std::fs::create_dir(&workload).unwrap();
        let toml = "name = \"faults\"\ntitle = \"Faults\"\ngenerator = \"files\"\n[tables]\nt = \"../t.parquet\"\n";
        std::fs::write(workload.join("workload.toml"), toml).unwrap();
        for (name, sql) in queries {
            std::fs::write(workload.join(format!("{name}.sql")), format!("--- title = \"{name}\"\n{sql}\n")).unwrap();
        }
        let drivers = place.path("drivers");
        std::fs::create_dir(&drivers).unwrap();
        for engine in engines {
            let proxy = include_str!("lab/proxy.py");
            let text = format!("NAME, QUERNEL = {engine:?}, {QUERNEL:?}\n{proxy}");
            std::fs::write(drivers.join(format!("{engine}_driver.py")), text).unwrap();
        }
        Some(place)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// `quernel lab run` on the workload with these engines.
    fn command(&self, engines: &str, more: &[&str]) -> Command {
        let mut command = Command::new(QUERNEL);
        command.args(["lab", "run", "--engines", engines, "--mode", "in-memory", "--threads", "1", "--warmups", "0"]);
        command.arg("--workload").arg(self.path("workload")).arg("--home").arg(self.path("home"));
        command.arg("--drivers").arg(self.path("drivers")).arg("-o").arg(self.path("report")).args(more);
        command
    }

    fn run(&self, engines: &str, more: &[&str]) -> Output {
        self.command(engines, more).output().unwrap()
    }

    fn report(&self) -> Report {
        Report::read(&self.path("report/report.json")).unwrap()
    }
}

fn case<'a>(report: &'a Report, engine: &str, query: &str) -> &'a Case {
    report.cases.iter().find(|c| c.engine == engine && c.query == query).unwrap()
}

fn ok(output: &Output) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", text(&output.stdout), text(&output.stderr));
}

const FAULTS: [&str; 10] =
    ["wrong", "crash", "killed", "hang", "memory", "garbage", "eof", "refuse", "exhausted", "withheld"];

#[test]
fn every_planted_fault_is_reported_as_what_it_is_and_the_rest_goes_on() {
    let mut queries: Vec<(String, String)> = FAULTS
        .iter()
        .map(|fault| (fault.to_string(), format!("SELECT count(*) AS n, 'planted {fault}' AS what FROM t")))
        .collect();
    queries.push(("zlast".into(), "SELECT n % 10 AS digit, sum(n) AS s FROM t GROUP BY digit".into()));
    let list: Vec<(&str, &str)> = queries.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let Some(place) = Place::new(&["honest", "planted"], &list) else { return };
    let more = ["--rounds", "2", "--timeout", "3s", "--memory-limit", "400MB"];
    ok(&place.run("quernel,honest,planted", &more));
    let report = place.report();
    assert!(!report.interrupted);
    assert_eq!(report.cases.len(), 3 * 11);
    for engine in ["quernel", "honest"] {
        for case in report.cases.iter().filter(|c| c.engine == engine) {
            assert!(matches!(case.outcome, Outcome::Ok { .. }), "{case:?}");
            assert_eq!(case.samples.len(), 2, "{case:?}");
            assert!(case.samples.iter().all(|s| s.seconds > 0.0 && s.cpu.is_some()), "{case:?}");
        }
    }
    let planted = |query: &str| &case(&report, "planted", query).outcome;
    let said =
        |outcome: &Outcome, what: &str| assert!(format!("{outcome:?}").contains(what), "{outcome:?} lacks {what}");
    let Outcome::Wrong { difference } = planted("wrong") else { panic!("{:?}", planted("wrong")) };
    assert_eq!(difference, "row 1, column n: 101, the reference has 100");
    assert!(matches!(planted("crash"), Outcome::Crashed { .. }));
    said(planted("crash"), "about to fall over");
    assert!(matches!(planted("killed"), Outcome::Crashed { .. }));
    said(planted("killed"), "signal: 9");
    assert_eq!(*planted("hang"), Outcome::TimedOut { seconds: 3.0 });
    assert!(matches!(planted("memory"), Outcome::OutOfMemory { .. }), "{:?}", planted("memory"));
    said(planted("memory"), "above the limit of 381 MiB");
    assert!(matches!(planted("garbage"), Outcome::Crashed { .. }));
    said(planted("garbage"), "Welcome to the engine!");
    assert!(matches!(planted("eof"), Outcome::Crashed { .. }));
    said(planted("eof"), "exit status: 3");
    assert!(matches!(planted("refuse"), Outcome::Unsupported { .. }));
    assert!(matches!(planted("exhausted"), Outcome::OutOfMemory { .. }));
    assert!(matches!(planted("withheld"), Outcome::Failed { .. }));
    said(planted("withheld"), "there is no result file");
    // A new process takes the query after every fault.
    assert!(matches!(planted("zlast"), Outcome::Ok { rows: 10 }));
    for fault in FAULTS {
        assert!(case(&report, "planted", fault).samples.is_empty());
    }
    for page in ["report.md", "report.html"] {
        assert!(place.path("report").join(page).is_file(), "{page}");
    }
}

#[test]
fn a_fault_in_a_timed_round_ends_its_case_and_no_other() {
    let query = |fault: &str| format!("SELECT count(*) AS n, 'planted {fault}' AS what FROM t");
    let queries = ["timed-crash", "timed-hang", "timed-more"].map(|fault| (fault, query(fault)));
    let mut queries: Vec<(&str, &str)> = queries.iter().map(|(a, b)| (*a, b.as_str())).collect();
    queries.push(("zlast", "SELECT max(n) FROM t"));
    let Some(place) = Place::new(&["honest", "planted"], &queries) else { return };
    ok(&place.run("quernel,honest,planted", &["--rounds", "3", "--timeout", "2s"]));
    let report = place.report();
    let planted = |query: &str| case(&report, "planted", query);
    assert!(matches!(planted("timed-crash").outcome, Outcome::Crashed { .. }));
    assert_eq!(planted("timed-hang").outcome, Outcome::TimedOut { seconds: 2.0 });
    assert_eq!(
        planted("timed-more").outcome,
        Outcome::Wrong { difference: "2 rows in round 1, 1 before".into() },
        "a round with other rows than those that were compared"
    );
    for (query, _) in &queries[..3] {
        assert!(planted(query).samples.is_empty(), "no time of a case that failed counts");
    }
    assert!(matches!(planted("zlast").outcome, Outcome::Ok { .. }));
    for case in report.cases.iter().filter(|c| c.engine != "planted" || c.query == "zlast") {
        assert_eq!(case.samples.len(), 3, "{case:?}");
    }
}

#[test]
fn an_engine_that_cannot_load_is_named_and_the_others_run() {
    let queries =
        [("a", "SELECT count(*) FROM t"), ("b", "SELECT max(n), 'once crash' FROM t"), ("c", "SELECT min(n) FROM t")];
    let engines = ["honest", "unreadable", "falling", "sleeping", "once"];
    let Some(place) = Place::new(&engines, &queries) else { return };
    ok(&place.run("quernel,honest,unreadable,falling,sleeping,once", &["--rounds", "2", "--load-timeout", "2s"]));
    let report = place.report();
    let load = |engine: &str| report.loads.iter().find(|l| l.engine == engine).unwrap().error.as_deref();
    assert_eq!(load("honest"), None);
    assert_eq!(load("unreadable"), Some("cannot read these tables"));
    assert!(load("falling").unwrap().contains("the process ended by itself"), "{:?}", load("falling"));
    assert_eq!(load("sleeping"), Some("no answer within 2 s"));
    for engine in ["unreadable", "falling", "sleeping"] {
        assert!(report.cases.iter().all(|c| c.engine != engine), "{engine} has nothing to show");
    }
    for case in report.cases.iter().filter(|c| ["quernel", "honest"].contains(&c.engine.as_str())) {
        assert_eq!((case.samples.len(), &case.outcome), (2, &Outcome::Ok { rows: 1 }), "{case:?}");
    }
    // What fell over and can't be started again is lost from there on.
    assert!(matches!(case(&report, "once", "b").outcome, Outcome::Crashed { .. }));
    let Outcome::Crashed { message } = &case(&report, "once", "c").outcome else { panic!("{report:?}") };
    assert!(message.contains("could not be started again: cannot read these tables"), "{message}");
}

/// As when the machine takes the lab down: nothing is told to stop.
#[test]
fn a_lab_that_was_killed_goes_on_from_what_it_had_written() {
    let queries = [("a", "SELECT count(*), 'slow' FROM t"), ("b", "SELECT sum(n), 'slow' FROM t")];
    let Some(place) = Place::new(&["honest"], &queries) else { return };
    let rounds = ["--rounds", "5"];
    let mut child =
        place.command("quernel,honest", &rounds).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let begun = Instant::now();
    let samples = || {
        let report = Report::read(&place.path("report/report.json")).ok()?;
        Some(report.cases.iter().map(|c| c.samples.len()).sum::<usize>())
    };
    while samples().unwrap_or(0) < 4 {
        assert!(begun.elapsed() < Duration::from_secs(60), "nothing was recorded");
        assert!(child.try_wait().unwrap().is_none(), "it ended before it could be killed");
        std::thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let first = place.report();
    ok(&place.run("quernel,honest", &["--rounds", "5", "--resume"]));
    let second = place.report();
    assert!(!second.interrupted);
    for case in &second.cases {
        assert_eq!(case.samples.len(), 5, "{case:?}");
        let before = &first.cases.iter().find(|c| c.engine == case.engine && c.query == case.query).unwrap().samples;
        assert_eq!(&case.samples[..before.len()], &before[..], "samples from before are kept");
    }
}

#[test]
fn a_stopped_run_keeps_what_is_done_and_goes_on() {
    let queries =
        [("a", "SELECT count(*) FROM t"), ("b", "SELECT sum(n), 'slow' FROM t"), ("c", "SELECT max(n) FROM t")];
    let Some(place) = Place::new(&["honest"], &queries) else { return };
    let rounds = ["--rounds", "6", "--seed", "9"];
    let mut child: Child =
        place.command("quernel,honest", &rounds).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    // Until some samples are in the record.
    let begun = Instant::now();
    let samples =
        |path: &Path| Report::read(path).map_or(0, |r| r.cases.iter().map(|c| c.samples.len()).sum::<usize>());
    while samples(&place.path("report/report.json")) < 6 {
        assert!(
            begun.elapsed() < Duration::from_secs(60) && child.try_wait().unwrap().is_none(),
            "nothing was recorded"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    let interrupted = Command::new("kill").arg("-INT").arg(child.id().to_string()).status().unwrap();
    assert!(interrupted.success());
    let stopped = child.wait_with_output().unwrap();
    assert_eq!(stopped.status.code(), Some(130));
    let said = String::from_utf8_lossy(&stopped.stderr).into_owned();
    assert!(
        said.contains("what is done is kept") && said.trim_end().ends_with("--rounds 6 --seed 9 --resume"),
        "{said}"
    );
    let first = place.report();
    assert!(first.interrupted);
    let done: usize = first.cases.iter().map(|c| c.samples.len()).sum();
    assert!((6..36).contains(&done), "{done}");
    // Without --resume nothing is overwritten; with other settings nothing is mixed.
    let refused = place.run("quernel,honest", &rounds);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("--resume"));
    let other = place.run("quernel,honest", &["--rounds", "7", "--seed", "9", "--resume"]);
    assert!(String::from_utf8_lossy(&other.stderr).contains("other settings"), "{other:?}");
    ok(&place.run("quernel,honest", &["--rounds", "6", "--seed", "9", "--resume"]));
    let second = place.report();
    assert!(!second.interrupted);
    for case in &second.cases {
        assert_eq!(case.samples.len(), 6, "{case:?}");
        let before = &first.cases.iter().find(|c| c.engine == case.engine && c.query == case.query).unwrap().samples;
        assert_eq!(&case.samples[..before.len()], &before[..], "samples from before the stop are kept");
    }
    assert!(second.settings.notes.iter().any(|note| note.contains("resumed")));
}

#[test]
fn engines_that_cannot_start_are_left_out_by_name() {
    let Some(place) = Place::new(&["honest"], &[("a", "SELECT count(*) FROM t")]) else { return };
    std::fs::write(place.path("drivers/broken_driver.py"), "import no_such_package\n").unwrap();
    let talker = "import sys\nfor line in sys.stdin: print('{\"ok\": 1}', flush=True)\n";
    std::fs::write(place.path("drivers/talker_driver.py"), talker).unwrap();
    ok(&place.run("quernel,honest,broken,talker,duckdb", &["--rounds", "1"]));
    let report = place.report();
    assert_eq!(report.engines.iter().map(|e| e.name.as_str()).collect::<Vec<_>>(), ["quernel", "honest"]);
    let reason = |name: &str| &report.absent.iter().find(|a| a.name == name).unwrap().reason;
    assert!(reason("broken").contains("no_such_package"), "{}", reason("broken"));
    assert!(reason("talker").contains("protocol error"), "{}", reason("talker"));
    assert!(reason("duckdb").contains("quernel lab setup"), "{}", reason("duckdb"));
    assert!(case(&report, "quernel", "a").samples[0].compile.is_some());
    assert!(report.engines[0].compiles && !report.engines[1].compiles);
}

#[test]
fn two_engines_that_differ_leave_no_one_right() {
    let queries = [("a", "SELECT count(*) AS n, 'planted wrong' AS what FROM t")];
    let Some(place) = Place::new(&["planted"], &queries) else { return };
    ok(&place.run("quernel,planted", &["--rounds", "1"]));
    let report = place.report();
    for case in &report.cases {
        let Outcome::Wrong { difference } = &case.outcome else { panic!("{case:?}") };
        assert!(difference.contains("no agreed answer"), "{difference}");
    }
    assert!(report.settings.notes.iter().any(|note| note.contains("no two engines agree")));
}

#[test]
fn reports_are_drawn_and_compared_by_file_or_folder() {
    let Some(place) = Place::new(&["honest"], &[("a", "SELECT n FROM t ORDER BY n LIMIT 3")]) else { return };
    let run = place.run("quernel,honest", &["--rounds", "2"]);
    ok(&run);
    // How it came out stands in the terminal too.
    let said = String::from_utf8_lossy(&run.stdout).into_owned();
    assert!(said.contains("Faults at scale 1, in memory\n  Quernel ") && said.contains("1 timed"), "{said}");
    let lab =
        |args: &[&str]| Command::new(QUERNEL).arg("lab").args(args).current_dir(place.folder.path()).output().unwrap();
    let page = place.path("report/report.html");
    for name in ["report", "report/report.json"] {
        std::fs::remove_file(&page).unwrap();
        ok(&lab(&["report", name]));
        assert!(page.is_file());
        let same = lab(&["compare", name, "report"]);
        ok(&same);
        assert!(String::from_utf8_lossy(&same.stdout).contains("0 faster, 0 slower, 1 the same"), "{same:?}");
    }
    // A report where Quernel takes ten times as long, and one that is none.
    let mut slow = place.report();
    for case in slow.cases.iter_mut().filter(|c| c.engine == "quernel") {
        case.samples =
            (0..8).map(|round| Sample { seconds: 10.0 + f64::from(round), round, ..Sample::default() }).collect();
    }
    let mut fast = slow.clone();
    fast.cases.iter_mut().flat_map(|c| &mut c.samples).for_each(|s| s.seconds /= 10.0);
    for (name, report) in [("slow.json", &slow), ("fast.json", &fast)] {
        report.write(&place.path(name)).unwrap();
    }
    assert_eq!(lab(&["compare", "fast.json", "slow.json"]).status.code(), Some(1));
    assert_eq!(lab(&["compare", "slow.json", "fast.json"]).status.code(), Some(0));
    std::fs::write(place.path("none.json"), "{}").unwrap();
    for wrong in ["none.json", "nowhere", "drivers"] {
        assert_eq!(lab(&["compare", "fast.json", wrong]).status.code(), Some(2), "{wrong}");
        assert_eq!(lab(&["report", wrong]).status.code(), Some(1), "{wrong}");
    }
}

#[test]
fn parquet_modes_run_and_variants_are_recorded() {
    let Some(place) = Place::new(&["honest"], &[("a", "SELECT n FROM t ORDER BY n LIMIT 3")]) else { return };
    let variant = "--- reason = \"to see it\"\nSELECT n + 0 AS n FROM t ORDER BY n LIMIT 3\n";
    std::fs::write(place.path("workload/a.honest.sql"), variant).unwrap();
    let mut command = place.command("quernel,honest", &["--rounds", "2..3"]);
    let args: Vec<_> =
        command.get_args().map(|a| if a == "in-memory" { "hot-parquet".into() } else { a.to_owned() }).collect();
    command = Command::new(QUERNEL);
    ok(&command.args(args).output().unwrap());
    let report = place.report();
    assert!(report.cases.iter().all(|c| c.mode == Mode::HotParquet && c.outcome == Outcome::Ok { rows: 3 }));
    assert!(report.cases.iter().all(|c| (2..=3).contains(&c.samples.len())));
    assert_eq!(report.loads.len(), 2);
    let query = &report.workloads[0].queries[0];
    assert_eq!(query.variants["honest"].reason, "to see it");
    assert!(query.plan.as_ref().unwrap().contains("kernel"), "{:?}", query.plan);
    assert!(place.path("report").join(query.dumps.as_ref().unwrap()).join("6-asm.s").is_file());
}

#[test]
fn the_engine_answers_every_request_and_survives_garbage() {
    let requests = [
        r#"not JSON"#,
        r#"{"request":"hello","protocol":1}"#,
        r#"{"request":"open","threads":1,"memory_limit":null,"temp_dir":"/tmp"}"#,
        r#"{"request":"load","mode":"parquet","tables":{"t":["/nowhere/t.parquet"]}}"#,
        r#"{"request":"prepare","sql":"SELECT 1 +"}"#,
        r#"{"request":"run","sql":"SELECT 42 AS n","result":null,"timeout":10}"#,
        r#"{"request":"explain","sql":"SELECT 42 AS n"}"#,
        r#"{"request":"close"}"#,
    ];
    let mut child =
        Command::new(QUERNEL).args(["lab", "engine"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), (requests.join("\n") + "\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    ok(&output);
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), requests.len(), "{text}");
    let starts = ["{\"error\"", "{\"ok\"", "{\"ok\"", "{\"error\"", "{\"error\"", "{\"ok\"", "{\"ok\"", "{\"ok\""];
    for ((line, start), request) in lines.iter().zip(starts).zip(requests) {
        assert!(line.starts_with(start), "{request}: {line}");
    }
    assert!(lines[4].contains("unsupported") && lines[5].contains("\"rows\":1"), "{text}");
}

#[test]
fn wrong_arguments_say_what_is_known() {
    let home = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| {
        let output = Command::new(QUERNEL)
            .args(["lab", "run", "-o"])
            .arg(home.path().join("out"))
            .arg("--home")
            .arg(home.path())
            .args(args)
            .output()
            .unwrap();
        assert!(!output.status.success());
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    assert!(run(&["--workload", "tcph"]).contains("tpch"));
    assert!(run(&["--engines", "duckbd"]).contains("duckdb"));
    assert!(run(&["--queries", "q99"]).contains("q99"));
}
