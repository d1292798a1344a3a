//! Random modules: their text reads back, and every pass keeps them valid and their rows the same.

mod generate;
mod inputs;

use generate::{Shape, generate};
use inputs::Generated;
use proptest::prelude::*;
use quernel_ir::interp::{InterpError, Limits, run};
use quernel_ir::kernel::Module;
use quernel_ir::passes::{PASSES, default_pipeline};
use quernel_ir::scalar::Scalar;
use quernel_ir::text::parse;
use quernel_ir::verify::verify;

fn rows(module: &Module) -> Result<Vec<Vec<Scalar>>, InterpError> {
    run(module, &mut Generated, &[Scalar::Int(3)], Limits::default())
}

/// Bits and kinds, where equality of scalars is looser.
fn text(rows: &Result<Vec<Vec<Scalar>>, InterpError>) -> String {
    match rows {
        Ok(rows) => rows.iter().map(|row| row.iter().map(|v| format!("{v} ")).collect::<String>() + "\n").collect(),
        Err(error) => error.to_string(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn text_reads_back(seed in any::<u64>()) {
        let mut module = generate(seed, &Shape::default());
        verify(&module).unwrap_or_else(|e| panic!("seed {seed}: {e}\n{module}"));
        module.compact();
        let text = module.to_string();
        let read = parse(&text).unwrap_or_else(|e| panic!("seed {seed}: {e}\n{text}"));
        prop_assert_eq!(read.to_string(), text);
        prop_assert!(read == module, "seed {}: the module differs", seed);
    }

    #[test]
    fn passes_keep_the_meaning(seed in any::<u64>()) {
        let module = generate(seed, &Shape::default());
        let before = rows(&module);
        prop_assert!(!matches!(before, Err(InterpError::Invalid(_) | InterpError::Broken { .. })), "seed {}: {:?}\n{}", seed, before, module);
        let each = PASSES.iter().map(|p| vec![*p]).chain([default_pipeline()]);
        for passes in each {
            let names: Vec<&str> = passes.iter().map(|p| p.name).collect();
            let mut after = module.clone();
            for pass in &passes {
                (pass.run)(&mut after);
                if let Err(error) = verify(&after) {
                    panic!("seed {seed}, {} of {names:?}: {error}\n{after}\nfrom\n{module}", pass.name);
                }
            }
            let got = rows(&after);
            let trapped = matches!(before, Err(InterpError::Trap { .. })) && !matches!(got, Err(InterpError::Broken { .. } | InterpError::Invalid(_)));
            // Where moments meet infinite values, it matters how they are merged.
            let compared = names != ["split-sinks"] || !module.to_string().contains(" moments ");
            let equal = !compared || text(&before) == text(&got);
            prop_assert!(trapped || equal, "seed {}, {:?}:\n{}became\n{}\n{}\nfrom\n{}", seed, names, text(&before), text(&got), after, module);
        }
    }
}
