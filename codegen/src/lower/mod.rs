//! Kernel IR to CLIF: one function for each kernel, the loop over its rows included.
//!
//! Kernel IR is structured SSA, so that every kernel value becomes a CLIF value that dominates its uses; only what changes from
//! row to row (the current row, accumulators) is a block parameter or a variable. Pointers that stay the same for a whole run
//! (column buffers, state headers, parameters) are loaded once, in the entry block.

mod arith;
mod bits;
mod calls;
mod casts;
mod compare;
mod dates;
mod direct;
mod groups;
mod hash;
mod ops;
mod poll;
mod probe;
mod prologue;
mod regions;
mod sinks;
mod strings;
mod uses;
mod values;
mod vector;

use std::collections::HashMap;
use std::rc::Rc;

use cranelift_codegen::ir::{
    AbiParam, Block as ClifBlock, BlockArg, Function, InstBuilder, SigRef, Signature, SourceLoc, Type as ClifType,
    Value as Clif, types,
};
use cranelift_codegen::isa::CallConv;
use cranelift_frontend::{FunctionBuilder, FunctionBuilderContext};
use quernel_ir::entity::Entity;
use quernel_ir::kernel::{Block, Kernel, Module, ParamId, StateId, Stmt, TableId, Type, Value};
use quernel_ir::layout::TupleLayout;
use quernel_ir::types::ValueType;

use crate::compile::{Constants, Location, Options, TrapKind, TrapSite};
use crate::error::{Error, Result};
use crate::steps::Step;
pub(crate) use direct::domains;
use values::{Operand, Val};

/// What lowering leaves beside the CLIF function.
#[derive(Debug, Default)]
pub(crate) struct Artifacts {
    pub(crate) traps: Vec<TrapSite>,
    /// Of which the order is found while the kernel runs.
    pub(crate) steps: Vec<Step>,
    pub(crate) constants: Constants,
    /// By source location.
    pub(crate) locations: Vec<Location>,
}

/// The columns' buffers, loaded in the entry block.
#[derive(Clone, Copy, Debug)]
struct Column {
    values: Clif,
    dictionary: Clif,
    /// Bitmap, bit of row 0, and a mask over bit numbers: 0 where there is no bitmap and one valid bit stands in for it.
    validity: Option<(Clif, Clif, Clif)>,
}

/// A state's header and what of it stays the same for a whole run.
#[derive(Clone, Copy, Debug, Default)]
struct StateRefs {
    header: Option<Clif>,
    index: Option<IndexRefs>,
    /// Values and validity.
    lut: Option<(Clif, Clif)>,
}

/// What of an index's header a probe reads.
#[derive(Clone, Copy, Debug)]
struct IndexRefs {
    directory: Clif,
    shift: Clif,
    rows: Clif,
    count: Clif,
    null_keys: Clif,
    /// Of a scaled index: base and factor.
    scale: Option<(Clif, Clif)>,
}

/// The row being processed.
#[derive(Clone, Copy, Debug)]
enum Current {
    None,
    /// Row number of a table's segment, a dictionary or a unit source.
    Number(Clif),
}

pub(crate) struct Lowering<'a> {
    module: &'a Module,
    kernel: &'a Kernel,
    b: FunctionBuilder<'a>,
    context: Clif,
    current: Current,
    operands: Vec<Option<Operand>>,
    columns: HashMap<(TableId, usize), Column>,
    params: HashMap<ParamId, Val>,
    states: Vec<StateRefs>,
    layouts: Vec<Option<Rc<TupleLayout>>>,
    accumulators: HashMap<(StateId, usize), groups::Place>,
    matchers: HashMap<Value, Clif>,
    /// Values that are the same for every row, computed in the entry block for vector code.
    invariants: HashMap<Value, Val>,
    /// Where vector code's values are defined.
    definitions: HashMap<Value, (Block, usize)>,
    /// Probes that block-wise code looks up ahead, by the row that they bind.
    staged: HashMap<Value, vector::Staged>,
    /// Arrays of groups.
    direct: HashMap<StateId, direct::Direct>,
    options: Options,
    trap_block: ClifBlock,
    signatures: HashMap<(Vec<ClifType>, Vec<ClifType>), SigRef>,
    location: Location,
    artifacts: Artifacts,
}

/// Fills `function` with the code of `kernel`, [block-wise](vector) where that is possible and wanted.
pub(crate) fn lower(
    module: &Module,
    kernel: &Kernel,
    function: &mut Function,
    builder: &mut FunctionBuilderContext,
    call_conv: CallConv,
    options: Options,
) -> Result<Artifacts> {
    let mut signature = Signature::new(call_conv);
    signature.params.extend([types::I64; 4].map(AbiParam::new));
    signature.returns.push(AbiParam::new(types::I32));
    function.signature = signature;
    let mut b = FunctionBuilder::new(function, builder);
    let entry = b.create_block();
    b.append_block_params_for_function_params(entry);
    b.switch_to_block(entry);
    b.seal_block(entry);
    let trap_block = b.create_block();
    b.append_block_param(trap_block, types::I32);
    b.set_cold_block(trap_block);
    let (context, rows, begin, end) = match b.block_params(entry) {
        [context, rows, begin, end] => (*context, *rows, *begin, *end),
        _ => return Err(Error::Malformed { kernel: kernel.name.clone(), what: "entry parameters".into() }),
    };
    let mut lowering = Lowering {
        module,
        kernel,
        b,
        context,
        current: Current::None,
        operands: vec![None; kernel.values.len()],
        columns: HashMap::new(),
        params: HashMap::new(),
        states: vec![StateRefs::default(); module.states.len()],
        layouts: vec![None; module.states.len()],
        accumulators: HashMap::new(),
        matchers: HashMap::new(),
        invariants: HashMap::new(),
        definitions: HashMap::new(),
        staged: HashMap::new(),
        direct: HashMap::new(),
        options,
        trap_block,
        signatures: HashMap::new(),
        location: Location::default(),
        artifacts: Artifacts::default(),
    };
    lowering.run(rows, begin, end)?;
    let Lowering { mut b, artifacts, .. } = lowering;
    b.switch_to_block(trap_block);
    b.seal_block(trap_block);
    let code = b.block_params(trap_block)[0];
    b.ins().return_(&[code]);
    b.finalize(cranelift_codegen::isa::TargetFrontendConfig {
        default_call_conv: call_conv,
        pointer_width: target_lexicon::PointerWidth::U64,
        page_size_align_log2: 12,
    });
    Ok(artifacts)
}

impl Lowering<'_> {
    /// An error for IR that the verifier would refuse.
    fn malformed(&self, what: impl Into<String>) -> Error {
        Error::Malformed { kernel: self.kernel.name.clone(), what: what.into() }
    }

    fn unsupported(&self, what: impl Into<String>) -> Error {
        Error::Unsupported { kernel: self.kernel.name.clone(), what: what.into() }
    }

    fn operand(&self, value: Value) -> Result<Operand> {
        match self.operands.get(value.index()) {
            Some(Some(operand)) => Ok(*operand),
            _ => Err(self.malformed(format!("{value} is used before its definition"))),
        }
    }

    fn scalar(&self, value: Value) -> Result<Val> {
        match self.operand(value)? {
            Operand::Scalar(val) => Ok(val),
            Operand::Row { .. } => Err(self.malformed(format!("{value} is a row where a scalar is needed"))),
        }
    }

    fn ty(&self, value: Value) -> Result<ValueType> {
        match self.kernel.values.get(value).map(|data| data.ty) {
            Some(Type::Value(ty)) => Ok(ty),
            Some(Type::Row { .. }) => Err(self.malformed(format!("{value} is a row where a scalar is needed"))),
            None => Err(self.malformed(format!("there is no {value}"))),
        }
    }

    fn bind(&mut self, value: Value, operand: Operand) -> Result<()> {
        match self.operands.get_mut(value.index()) {
            Some(slot) => {
                *slot = Some(operand);
                Ok(())
            }
            None => Err(self.malformed(format!("there is no {value}"))),
        }
    }

    fn unbind(&mut self, value: Value) {
        if let Some(slot) = self.operands.get_mut(value.index()) {
            *slot = None;
        }
    }

    /// The layout of a state's rows.
    fn layout(&mut self, state: StateId) -> Result<Rc<TupleLayout>> {
        match self.layouts.get(state.index()) {
            Some(Some(layout)) => Ok(layout.clone()),
            Some(None) => {
                let layout = Rc::new(TupleLayout::of(&self.module.states[state]));
                if layout.size as usize > crate::callouts::ZEROS_SIZE {
                    let name = &self.module.states[state].name;
                    return Err(self.unsupported(format!("a row of @{name} with {} bytes", layout.size)));
                }
                self.layouts[state.index()] = Some(layout.clone());
                Ok(layout)
            }
            None => Err(self.malformed(format!("there is no {state}"))),
        }
    }

    /// Marks the instructions that follow as coming from `location`.
    fn locate(&mut self, location: Location) {
        self.location = location;
        // Location 0 is the default, "nowhere".
        self.artifacts.locations.push(location);
        self.b.set_srcloc(SourceLoc::new(self.artifacts.locations.len() as u32));
    }

    /// Adds a trap site and returns the status that means it.
    fn trap_site(&mut self, kind: TrapKind, message: impl Into<String>) -> i64 {
        self.artifacts.traps.push(TrapSite {
            kind,
            location: self.location,
            span: self.location.span(self.kernel),
            message: message.into(),
        });
        self.artifacts.traps.len() as i64
    }

    /// Ends the kernel with `status` where `cond` is not 0.
    fn trap_if(&mut self, cond: Clif, status: i64) {
        let next = self.b.create_block();
        let code = self.iconst(types::I32, status);
        self.b.ins().brif(cond, self.trap_block, &[BlockArg::Value(code)], next, &[]);
        self.enter(next);
    }

    /// Ends the kernel with `status` where the pointer is null.
    fn trap_null(&mut self, pointer: Clif, status: i64) {
        let next = self.b.create_block();
        let code = self.iconst(types::I32, status);
        self.b.ins().brif(pointer, next, &[], self.trap_block, &[BlockArg::Value(code)]);
        self.enter(next);
    }

    /// A site for a refusal of memory.
    fn memory_trap(&mut self) -> i64 {
        self.trap_site(TrapKind::Memory, "out of memory: the query needs more than its memory limit")
    }

    /// Goes on in a block all of whose predecessors are known.
    fn enter(&mut self, block: ClifBlock) {
        self.b.switch_to_block(block);
        self.b.seal_block(block);
    }

    fn jump(&mut self, block: ClifBlock, args: &[Clif]) {
        let args: Vec<BlockArg> = args.iter().map(|v| BlockArg::Value(*v)).collect();
        self.b.ins().jump(block, &args);
    }

    fn branch(&mut self, cond: Clif, then: ClifBlock, then_args: &[Clif], other: ClifBlock, other_args: &[Clif]) {
        let then_args: Vec<BlockArg> = then_args.iter().map(|v| BlockArg::Value(*v)).collect();
        let other_args: Vec<BlockArg> = other_args.iter().map(|v| BlockArg::Value(*v)).collect();
        self.b.ins().brif(cond, then, &then_args, other, &other_args);
    }

    fn signature(&mut self, params: &[ClifType], returns: &[ClifType]) -> SigRef {
        let key = (params.to_vec(), returns.to_vec());
        if let Some(signature) = self.signatures.get(&key) {
            return *signature;
        }
        let mut signature = Signature::new(self.b.func.signature.call_conv);
        signature.params.extend(params.iter().map(|ty| AbiParam::new(*ty)));
        signature.returns.extend(returns.iter().map(|ty| AbiParam::new(*ty)));
        let signature = self.b.import_signature(signature);
        self.signatures.insert(key, signature);
        signature
    }

    /// Calls the function at `callee`.
    fn call_pointer(&mut self, callee: Clif, args: &[Clif], returns: &[ClifType]) -> Vec<Clif> {
        let params: Vec<ClifType> = args.iter().map(|v| self.b.func.dfg.value_type(*v)).collect();
        let signature = self.signature(&params, returns);
        let call = self.b.ins().call_indirect(signature, callee, args);
        self.b.inst_results(call).to_vec()
    }

    /// Calls a function of ours, at a constant address, with one result.
    fn call(&mut self, function: *const u8, args: &[Clif], result: ClifType) -> Clif {
        let callee = self.address(function);
        self.call_pointer(callee, args, &[result])[0]
    }

    /// The statements of a block, in order.
    fn block(&mut self, block: Block) -> Result<()> {
        let kernel = self.kernel;
        let Some(stmts) = kernel.blocks.get(block) else {
            return Err(self.malformed(format!("there is no {block}")));
        };
        let (location, srcloc) = (self.location, self.b.srcloc());
        for (index, stmt) in stmts.iter().enumerate() {
            self.stmt(block, index, stmt)?;
        }
        // What follows belongs to the region's own statement again.
        self.location = location;
        self.b.set_srcloc(srcloc);
        Ok(())
    }

    fn stmt(&mut self, block: Block, index: usize, stmt: &Stmt) -> Result<()> {
        self.locate(Location { value: None, stmt: Some((block, index)) });
        match stmt {
            Stmt::Let(value) => {
                let kernel = self.kernel;
                let Some(data) = kernel.values.get(*value) else {
                    return Err(self.malformed(format!("there is no {value}")));
                };
                self.locate(Location { value: Some(*value), stmt: Some((block, index)) });
                let operand = self.op(*value, &data.op, data.ty)?;
                self.bind(*value, operand)
            }
            Stmt::Filter { cond, body } => self.filter(*cond, *body),
            Stmt::If { cond, then, otherwise, results } => self.if_(*cond, *then, *otherwise, results),
            Stmt::Probe(probe) => self.probe(probe),
            Stmt::Upsert { state, keys, row } => self.upsert(*state, keys, *row),
            Stmt::Update { target, field, op, args } => self.update(*target, *field, *op, args),
            Stmt::Append { state, values, .. } => self.append(*state, values),
            Stmt::Repeat { count, index, body } => self.repeat(*count, *index, *body),
            Stmt::Fold { count, init, index, acc, body, next, result } => {
                self.fold_rounds(*count, *init, *index, *acc, *body, *next, *result)
            }
            Stmt::Mark { row } => self.mark(*row),
            Stmt::Store { state, value } => self.store(*state, *value),
        }
    }
}
