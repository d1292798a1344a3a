//! `quernel compile`: the door for hand-written kernel IR.

use std::io::Write;

use quernel::format::TableOptions;
use quernel::ir::passes::{self, Pass};
use quernel::{CompileOptions, Stage};

use crate::args::CompileArgs;
use crate::commands::{Failure, open, query};

pub(crate) fn run(args: &CompileArgs) -> Result<(), Failure> {
    let text = open::read(&args.file)?;
    let name = args.file.display();
    let (module, map) = quernel::ir::text::parse_mapped(&text).map_err(|e| Failure::message(format!("{name}: {e}")))?;
    quernel::ir::verify::verify_mapped(&module, &map).map_err(|e| Failure::message(format!("{name}: {e}")))?;
    let passes = match &args.passes {
        None => Vec::new(),
        Some(names) if names.iter().all(String::is_empty) => passes::default_pipeline(),
        Some(names) => names.iter().map(|n| pass(n)).collect::<Result<_, _>>()?,
    };
    let options = CompileOptions { passes, ..CompileOptions::default() };
    let session = open::session(&args.data, &args.run_args)?;
    open::cancel_on_ctrl_c(session.cancel_handle());
    let compiled = quernel::compile_module(module.clone(), &options)?;
    let mut emit = args.emit.clone();
    if emit.is_empty() && !args.run {
        emit.push(Stage::Ir);
    }
    let mut out = std::io::stdout();
    for stage in &emit {
        writeln!(out, "{}", compiled.stage(*stage, args.kernel)?.trim_end())?;
    }
    if args.run {
        let result = session.run_module(module, &options)?;
        query::write(result, args.format, &mut out, TableOptions::default())?;
    }
    Ok(())
}

fn pass(name: &str) -> Result<Pass, Failure> {
    passes::pass(name).ok_or_else(|| {
        let known: Vec<&str> = passes::PASSES.iter().map(|p| p.name).collect();
        Failure::message(format!("there is no pass '{name}': {}", known.join(", ")))
    })
}
