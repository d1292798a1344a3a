//! Plan to kernels: cuts the plan into pipelines at its breakers and writes one kernel for each.
//!
//! The scheme is produce and consume (Neumann 2011, "Efficiently Compiling Efficient Query Plans"): `Lowering::produce` makes
//! the kernel whose source lies below an operator and, inside its innermost region, calls the consumer, which writes what the
//! operators above do with one row. Everything between two breakers so ends up in one kernel, with no column written between.
//!
//! The right side of a join is its build side: it becomes an index, and the left side's pipeline probes it.

mod aggregate;
mod cast;
mod error;
mod expr;
mod functions;
mod join;
mod nested;
mod recursive;
mod relation;
mod setop;
mod statistics;
mod window;

use std::collections::{BTreeSet, HashMap, HashSet};

use quernel_ir::builder::Builder;
use quernel_ir::kernel::{Field, Module, Op, OutputColumn, RowSet, State, StateId, StateKind, Value};
use quernel_ir::plan::{ColumnId, Plan, RecursionId, Rel, SharedId};
use quernel_ir::types::ValueType;

pub use error::LowerError;
use error::Result;
pub(crate) use expr::represented;

/// The values of a plan's visible columns in the open kernel.
type Env = HashMap<ColumnId, Value>;

/// Writes what happens with one row of the open kernel.
type Consumer<'c, 'p> = &'c mut dyn FnMut(&mut Lowering<'p>, &Env) -> Result<()>;

/// Estimate of the rows that an operator gives; `None` where nothing is known.
pub type Estimate<'e> = &'e dyn Fn(&Rel) -> Option<u64>;

/// The kernels of an optimized plan. `estimate` sizes states and chooses build sides.
pub fn lower(plan: &Plan, name: &str, estimate: Estimate<'_>) -> std::result::Result<Module, LowerError> {
    let mut lowering = Lowering {
        plan,
        estimate,
        b: Builder::new(name),
        names: HashMap::new(),
        shared: HashMap::new(),
        work: HashMap::new(),
    };
    lowering.run()?;
    Ok(lowering.b.module)
}

struct Lowering<'p> {
    plan: &'p Plan,
    estimate: Estimate<'p>,
    b: Builder,
    /// How often a name was taken, for unique names.
    names: HashMap<String, usize>,
    /// States of the shared subplans that have been computed: for each of their columns its field.
    shared: HashMap<SharedId, Materialized>,
    /// Of the recursions around: the state of the round before, and those that are open.
    work: HashMap<RecursionId, StateId>,
}

/// Rows of a plan in a state: the field of each column.
#[derive(Clone, Debug)]
struct Materialized {
    state: StateId,
    fields: HashMap<ColumnId, usize>,
}

impl<'p> Lowering<'p> {
    fn run(&mut self) -> Result<()> {
        let plan = self.plan;
        for id in plan.shared.keys() {
            if self.recursions_of(id).is_empty() {
                self.share(id)?;
            }
        }
        // A limit at the root is the output's own.
        let (root, limit, offset) = match &plan.root {
            Rel::Limit { input, limit, offset } => (input.as_ref(), *limit, *offset),
            other => (other, None, 0),
        };
        let required: BTreeSet<ColumnId> = plan.output.iter().map(|(_, c)| *c).collect();
        let mut output = None;
        self.produce(root, &required, &mut |lowering, env| {
            let mut values = Vec::with_capacity(plan.output.len());
            for (_, column) in &plan.output {
                let value = lowering.column(*column, env)?;
                values.push(lowering.owned(value)?);
            }
            let state = match output {
                Some(state) => state,
                None => {
                    let columns = plan
                        .output
                        .iter()
                        .map(|(name, c)| OutputColumn { name: name.clone(), ty: plan.columns[*c].ty })
                        .collect();
                    let names = plan.output.iter().map(|(name, _)| name.clone()).collect();
                    let kind = StateKind::Output { columns, limit, offset };
                    let state = lowering.state_of("out", kind, names, &values, None);
                    output = Some(state);
                    state
                }
            };
            lowering.b.append(state, values);
            Ok(())
        })
    }

    /// Computes a shared subplan.
    fn share(&mut self, id: SharedId) -> Result<()> {
        let shared = &self.plan.shared[id];
        let required: BTreeSet<ColumnId> = shared.columns.iter().copied().collect();
        let rows = self.materialize(&shared.plan, &required, &shared.name, StateKind::Rows)?;
        self.shared.insert(id, rows);
        Ok(())
    }

    /// A name like `base` that nothing in the module has.
    fn name(&mut self, base: &str) -> String {
        let base = clean_name(base);
        let count = self.names.entry(base.clone()).or_insert(0);
        *count += 1;
        if *count == 1 {
            return base;
        }
        let numbered = format!("{base}_{count}");
        self.name_exactly(numbered)
    }

    fn name_exactly(&mut self, name: String) -> String {
        match self.names.get(&name) {
            None => {
                self.names.insert(name.clone(), 1);
                name
            }
            Some(_) => self.name(&format!("{name}_")),
        }
    }

    fn state(&mut self, name: &str, kind: StateKind, fields: Vec<Field>, estimate: Option<u64>) -> StateId {
        let name = self.name(name);
        self.b.module.states.push(State { name, kind, fields, estimate })
    }

    /// A state whose fields hold `values`.
    fn state_of(
        &mut self,
        name: &str,
        kind: StateKind,
        names: Vec<String>,
        values: &[Value],
        estimate: Option<u64>,
    ) -> StateId {
        let types: Vec<ValueType> = values.iter().map(|v| self.b.ty(*v)).collect();
        let fields = plain_fields(&names, &types);
        self.state(name, kind, fields, estimate)
    }

    /// The value of a column.
    fn column(&mut self, column: ColumnId, env: &Env) -> Result<Value> {
        env.get(&column).copied().ok_or_else(|| {
            LowerError::Malformed(format!("column {column} ({}) is not visible", self.plan.columns[column].name))
        })
    }

    fn columns(&mut self, columns: &[ColumnId], env: &Env) -> Result<Vec<Value>> {
        columns.iter().map(|column| self.column(*column, env)).collect()
    }

    fn column_names(&self, columns: &[ColumnId]) -> Vec<String> {
        columns.iter().map(|c| self.plan.columns[*c].name.clone()).collect()
    }

    /// Computes a plan into a state of the given kind (rows or sorted without keys) with a field for each required column.
    fn materialize(
        &mut self,
        rel: &Rel,
        required: &BTreeSet<ColumnId>,
        name: &str,
        kind: StateKind,
    ) -> Result<Materialized> {
        let columns: Vec<ColumnId> = required.iter().copied().collect();
        let mut made = None;
        let estimate = (self.estimate)(rel);
        self.produce(rel, required, &mut |lowering, env| {
            let mut values = Vec::with_capacity(columns.len());
            for column in &columns {
                let value = lowering.column(*column, env)?;
                values.push(lowering.owned(value)?);
            }
            let state = match made {
                Some(state) => state,
                None => {
                    let names = lowering.column_names(&columns);
                    let state = lowering.state_of(name, kind.clone(), names, &values, estimate);
                    made = Some(state);
                    state
                }
            };
            lowering.b.append(state, values);
            Ok(())
        })?;
        let state = made.ok_or_else(|| LowerError::Malformed(format!("nothing fills {name}")))?;
        let fields = columns.into_iter().enumerate().map(|(i, c)| (c, i)).collect();
        Ok(Materialized { state, fields })
    }

    /// A kernel over materialized rows, its columns visible to the consumer.
    fn scan_state(
        &mut self,
        rows: &Materialized,
        set: RowSet,
        required: &BTreeSet<ColumnId>,
        consume: Consumer<'_, 'p>,
    ) -> Result<()> {
        let name = self.b.module.states[rows.state].name.clone();
        let name = self.name(&format!("scan_{name}"));
        let row = self.b.begin_state(name, rows.state, set);
        let mut env = Env::new();
        for column in required {
            if let Some(&field) = rows.fields.get(column) {
                env.insert(*column, self.b.op(Op::Field { row, field })?);
            }
        }
        consume(self, &env)?;
        self.b.finish();
        Ok(())
    }
}

/// Fields of keys and payload; names made unique.
fn plain_fields(names: &[String], types: &[ValueType]) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::with_capacity(types.len());
    let mut taken = FieldNames::default();
    for (i, ty) in types.iter().enumerate() {
        let base = clean_name(names.get(i).map_or("f", |n| n.as_str()));
        fields.push(Field { name: taken.unique(base), ty: *ty, merge: None, terms: None });
    }
    fields
}

/// The names of a state's fields, of which there may be thousands.
#[derive(Default)]
struct FieldNames {
    taken: HashSet<String>,
    /// By name, the smallest number that may make it one that is not taken.
    next: HashMap<String, usize>,
}

impl FieldNames {
    fn of(fields: &[Field]) -> FieldNames {
        FieldNames { taken: fields.iter().map(|field| field.name.clone()).collect(), next: HashMap::new() }
    }

    /// `base`, or with a number where a field has the name; which is taken then.
    fn unique(&mut self, base: String) -> String {
        if self.taken.insert(base.clone()) {
            return base;
        }
        let next = self.next.entry(base.clone()).or_insert(2);
        loop {
            let name = format!("{base}_{next}");
            *next += 1;
            if self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}

/// A name as an identifier of IR text.
fn clean_name(name: &str) -> String {
    let mut clean: String =
        name.chars().take(40).map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '_' }).collect();
    if clean.is_empty() || clean.starts_with(|c: char| c.is_ascii_digit()) {
        clean.insert(0, '_');
    }
    clean
}
