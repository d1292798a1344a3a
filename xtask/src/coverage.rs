//! Lines that tests run: `cargo xtask coverage`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use crate::ci::{root, target};

/// Set while cargo builds what is measured.
const INSTRUMENT: &str = "QUERNEL_XTASK_INSTRUMENT";

/// Where cargo calls this program in rustc's place ([`run`] has it do so for the workspace's own crates): rustc, with counters.
pub(crate) fn as_rustc() -> Option<ExitCode> {
    std::env::var_os(INSTRUMENT)?;
    let mut args = std::env::args_os().skip(1);
    let rustc = args.next()?;
    let status = Command::new(rustc).args(args).args(["-C", "instrument-coverage"]).status();
    Some(match status {
        Ok(status) => ExitCode::from(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(error) => {
            eprintln!("cannot run rustc: {error}");
            ExitCode::FAILURE
        }
    })
}

/// The crates that a plain run measures: those that need no GPU, no browser and no other engine.
const CRATES: [&str; 5] =
    ["quernel-ir", "quernel-compiler", "quernel-codegen", "quernel-runtime", "quernel-shaders-gen"];

/// What to measure.
#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    /// The crates whose tests run; none: all.
    crates: Vec<String>,
    /// Whether every file is listed.
    files: bool,
    /// What goes on to `cargo test`.
    rest: Vec<String>,
}

fn options(args: &[String]) -> Result<Options, String> {
    let mut options = Options::default();
    let mut workspace = false;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "-p" | "--package" => {
                options.crates.push(args.next().cloned().ok_or_else(|| format!("{arg} lacks its value"))?);
            }
            "--workspace" => workspace = true,
            "--files" => options.files = true,
            "--" => {
                options.rest = args.cloned().collect();
                break;
            }
            other => {
                return Err(format!(
                    "coverage knows no {other}; it takes -p CRATE, --workspace, --files, -- and what cargo test takes"
                ));
            }
        }
    }
    if options.crates.is_empty() && !workspace {
        options.crates = CRATES.map(String::from).to_vec();
    }
    Ok(options)
}

/// Runs the tests of crates, built to count, and prints how many of their lines ran.
pub(crate) fn run(args: &[String]) -> Result<(), String> {
    let options = options(args)?;
    // Before anything is built: without these all of it would be in vain.
    let tools = Tools::find()?;
    let folder = target().join("coverage");
    let profiles = folder.join("profiles");
    let _ = std::fs::remove_dir_all(&profiles);
    std::fs::create_dir_all(&profiles).map_err(|e| format!("cannot make {}: {e}", profiles.display()))?;
    let wrapper = std::env::current_exe().map_err(|e| format!("cannot find this program: {e}"))?;
    let which = match options.crates.as_slice() {
        [] => vec!["--workspace"],
        crates => crates.iter().flat_map(|name| ["-p", name]).collect(),
    };
    let cargo = |more: &[&str]| {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.arg("test").args(&which).args(more).current_dir(root());
        // Only the workspace's own crates count, beside what cargo has built of them before; all else is as it is.
        command.env("RUSTC_WORKSPACE_WRAPPER", &wrapper).env(INSTRUMENT, "1");
        // The processes of a binary add to some files of its own.
        command.env("LLVM_PROFILE_FILE", profiles.join("%4m.profraw"));
        command
    };
    println!("$ cargo test {} (instrumented)", which.join(" "));
    let listed = cargo(&["--no-run", "--message-format=json-render-diagnostics"])
        .args(before(&options.rest))
        .stderr(Stdio::inherit())
        .output();
    let listed = listed.map_err(|e| format!("cannot run cargo: {e}"))?;
    if !listed.status.success() {
        return Err("the tests do not build".into());
    }
    let binaries = executables(&String::from_utf8_lossy(&listed.stdout));
    // Failing tests have run lines too; that they failed is said.
    let tested =
        cargo(&["--no-fail-fast"]).args(&options.rest).status().map_err(|e| format!("cannot run cargo: {e}"))?;
    let report = tools.report(&folder, &profiles, &binaries)?;
    print(&report, &options);
    if tested.success() { Ok(()) } else { Err("tests failed; the counts are of what ran".into()) }
}

/// What goes to cargo itself, of what goes to it and to the tests.
fn before(rest: &[String]) -> &[String] {
    rest.split(|arg| arg == "--").next().unwrap_or_default()
}

/// The executables that cargo's messages name: tests, and the programs that they start.
fn executables(messages: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = messages
        .lines()
        .filter_map(|line| line.split_once("\"executable\":\"")?.1.split_once('"'))
        .map(|(path, _)| path.into())
        .collect();
    found.sort();
    found.dedup();
    found
}

/// LLVM's programs, of rustc's own version or a later one: the format of profiles changes.
#[derive(Debug)]
struct Tools {
    profdata: PathBuf,
    cov: PathBuf,
}

impl Tools {
    fn find() -> Result<Tools, String> {
        let about = Command::new("rustc").arg("-vV").output().map_err(|e| format!("cannot run rustc: {e}"))?;
        let about = String::from_utf8_lossy(&about.stdout).into_owned();
        let field =
            |name: &str| about.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_string();
        let (host, wanted) = (field("host:"), major(&field("LLVM version:")).unwrap_or(0));
        let sysroot = Command::new("rustc")
            .args(["--print", "sysroot"])
            .output()
            .map_err(|e| format!("cannot run rustc: {e}"))?;
        let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot.stdout).trim());
        // The toolchain's component, then the system's packages.
        let own = sysroot.join("lib/rustlib").join(host).join("bin");
        let mut places = vec![(own.join("llvm-profdata"), own.join("llvm-cov"))];
        places.extend(
            (wanted..wanted + 4).map(|n| (format!("llvm-profdata-{n}").into(), format!("llvm-cov-{n}").into())),
        );
        places.push(("llvm-profdata".into(), "llvm-cov".into()));
        let fits = |program: &Path| version(program).is_some_and(|found| found >= wanted);
        places
            .into_iter()
            .find(|(profdata, cov)| fits(cov) && exists(profdata))
            .map(|(profdata, cov)| Tools { profdata, cov })
            .ok_or_else(|| {
                let old = version(Path::new("llvm-cov"))
                    .map_or_else(String::new, |old| format!(" (llvm-cov here is of LLVM {old})"));
                format!(
                    "coverage needs llvm-profdata and llvm-cov of LLVM {wanted} or later{old}: \
                     rustup component add llvm-tools, or apt-get install llvm-{wanted}"
                )
            })
    }

    /// Lines and lines that ran, by file.
    fn report(&self, folder: &Path, profiles: &Path, binaries: &[PathBuf]) -> Result<BTreeMap<String, Lines>, String> {
        let [first, others @ ..] = binaries else { return Err("there are no tests".into()) };
        let merged = folder.join("all.profdata");
        // Processes that tests kill leave files that end early.
        let status = Command::new(&self.profdata)
            .args(["merge", "--sparse", "--failure-mode=all"])
            .arg(profiles)
            .arg("-o")
            .arg(&merged)
            .status()
            .map_err(|e| format!("cannot run {}: {e}", self.profdata.display()))?;
        if !status.success() {
            return Err(format!("{} failed", self.profdata.display()));
        }
        let mut command = Command::new(&self.cov);
        command.args(["export", "--format=lcov", "--summary-only"]).arg("--instr-profile").arg(&merged).arg(first);
        for other in others {
            command.arg("--object").arg(other);
        }
        let output =
            command.stderr(Stdio::inherit()).output().map_err(|e| format!("cannot run {}: {e}", self.cov.display()))?;
        if !output.status.success() {
            return Err(format!("{} failed", self.cov.display()));
        }
        Ok(lines(&String::from_utf8_lossy(&output.stdout), &root()))
    }
}

fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.trim().parse().ok()
}

/// The version of LLVM that a program is of.
fn version(program: &Path) -> Option<u32> {
    let output = Command::new(program).arg("--version").stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    major(text.split_once("LLVM version ")?.1.split_whitespace().next()?)
}

fn exists(program: &Path) -> bool {
    // It knows no --version; that it starts is enough.
    Command::new(program).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Lines {
    all: u64,
    run: u64,
}

impl Lines {
    fn percent(self) -> f64 {
        if self.all == 0 { 100.0 } else { self.run as f64 * 100.0 / self.all as f64 }
    }

    fn plus(self, other: Lines) -> Lines {
        Lines { all: self.all + other.all, run: self.run + other.run }
    }
}

/// The files of the workspace's crates in a report in lcov's form, but for tests in folders of their own.
fn lines(report: &str, root: &Path) -> BTreeMap<String, Lines> {
    let mut files = BTreeMap::new();
    let mut file = None;
    for line in report.lines() {
        let Some((key, value)) = line.split_once(':') else { continue };
        match key {
            "SF" => {
                let path = Path::new(value).strip_prefix(root).ok().and_then(Path::to_str);
                file = path.filter(|path| path.contains("/src/") && !path.starts_with("target")).map(String::from);
            }
            "LF" | "LH" => {
                let (Some(file), Ok(count)) = (&file, value.trim().parse()) else { continue };
                let lines: &mut Lines = files.entry(file.clone()).or_default();
                if key == "LF" { lines.all = count } else { lines.run = count }
            }
            _ => {}
        }
    }
    files
}

fn tested(options: &Options) -> String {
    if options.crates.is_empty() { "the workspace".into() } else { options.crates.join(", ") }
}

fn print(files: &BTreeMap<String, Lines>, options: &Options) {
    let mut crates: BTreeMap<&str, Lines> = BTreeMap::new();
    for (file, lines) in files {
        let name = file.split_once("/src/").map_or("", |(name, _)| name);
        let sum = crates.entry(name).or_default();
        *sum = sum.plus(*lines);
    }
    let row =
        |name: &str, lines: Lines| println!("{:>8} {:>8} {:>6.1}%  {name}", lines.all, lines.run, lines.percent());
    println!("\n   lines      run          of these crates' code, by the tests of {}", tested(options));
    for (name, lines) in &crates {
        row(name, *lines);
    }
    row("all", crates.values().fold(Lines::default(), |sum, lines| sum.plus(*lines)));
    // The least covered first, of some size unless all are asked for.
    let mut least: Vec<(&String, &Lines)> =
        files.iter().filter(|(_, lines)| options.files || lines.all >= 40).collect();
    least.sort_by(|a, b| a.1.percent().total_cmp(&b.1.percent()));
    if !options.files {
        least.truncate(20);
    }
    println!(
        "\n   lines      run          {}",
        if options.files { "every file" } else { "the files of 40 lines and more that are run the least" }
    );
    for (name, lines) in least {
        row(name, *lines);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_read_by_file() {
        let report = "SF:/w/ir/src/a.rs\nFNF:1\nLF:10\nLH:7\nend_of_record\nSF:/w/ir/tests/b.rs\nLF:5\nLH:5\nend_of_record\n\
                      SF:/home/x/.cargo/registry/src/c.rs\nLF:3\nLH:3\nend_of_record\nSF:/w/cli/src/d/e.rs\nLF:2\nLH:0\nend_of_record\n";
        let files = lines(report, Path::new("/w"));
        let expected = [("cli/src/d/e.rs", Lines { all: 2, run: 0 }), ("ir/src/a.rs", Lines { all: 10, run: 7 })];
        assert_eq!(files, expected.map(|(name, lines)| (name.to_string(), lines)).into());
        assert_eq!(files["ir/src/a.rs"].percent(), 70.0);
    }

    #[test]
    fn executables_are_those_of_the_messages() {
        let messages = "{\"reason\":\"compiler-artifact\",\"executable\":\"/t/a-1\",\"fresh\":true}\n{\"executable\":null}\n{\"executable\":\"/t/a-1\"}\n";
        assert_eq!(executables(messages), [PathBuf::from("/t/a-1")]);
    }

    #[test]
    fn arguments_are_crates_and_what_goes_on() {
        let args = |text: &str| -> Vec<String> { text.split_whitespace().map(String::from).collect() };
        let found = options(&args("-p quernel-ir --files -- --test text")).unwrap();
        assert_eq!((found.crates, found.files, found.rest), (args("quernel-ir"), true, args("--test text")));
        assert_eq!(options(&[]).unwrap().crates.len(), CRATES.len());
        assert_eq!(options(&args("--workspace")).unwrap().crates.len(), 0);
        assert!(options(&args("--nothing")).unwrap_err().contains("--files"));
        assert!(options(&args("-p")).is_err());
    }
}
