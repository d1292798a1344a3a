//! Index probes: every kind is one loop over the candidates of a slot, with the body emitted once.

use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::{Block as ClifBlock, InstBuilder, Type as ClifType, Value as Clif, types};
use cranelift_frontend::Variable;
use quernel_ir::entity::Entity;
use quernel_ir::interp::ops::MANY_ROWS;
use quernel_ir::kernel::{Probe, ProbeKind, StateKind};
use quernel_ir::types::Repr;

use super::compare::Cmp;
use super::values::{Bits, Operand, Val, constant};
use super::vector;
use super::{IndexRefs, Lowering};
use crate::compile::TrapKind;
use crate::error::Result;

/// Where a probe's control flow meets.
#[derive(Clone, Copy, Debug)]
struct Joints {
    /// A candidate, by its address.
    candidate: ClifBlock,
    /// On to the next candidate.
    next: ClifBlock,
    /// No further candidate.
    exhausted: ClifBlock,
    after: ClifBlock,
}

/// What an outer probe keeps across its body.
#[derive(Clone, Copy, Debug)]
struct Outer {
    matched: Variable,
    cursor: Variable,
    limit: Variable,
}

impl Lowering<'_> {
    pub(super) fn probe(&mut self, probe: &Probe) -> Result<()> {
        let StateKind::Index { keys, null_safe, .. } = &self.module.states[probe.state].kind else {
            return Err(self.malformed(format!("@{} is probed but is no index", self.module.states[probe.state].name)));
        };
        if *keys != probe.keys.len() {
            return Err(self.malformed(format!("a probe of {} keys into an index of {keys}", probe.keys.len())));
        }
        let layout = self.layout(probe.state)?;
        let Some(index) = self.states[probe.state.index()].index else {
            return Err(self.malformed("the index was not opened"));
        };
        let IndexRefs { rows, count, null_keys, .. } = index;
        let size = i64::from(layout.size);
        let mut values: Vec<(Repr, Val, bool)> = Vec::new();
        for (i, &key) in probe.keys.iter().enumerate() {
            values.push((self.ty(key)?.repr, self.scalar(key)?, null_safe.get(i).copied().unwrap_or(false)));
        }
        // Where a key that must not be NULL is, nothing matches.
        let mut present = None;
        for (_, key, safe) in &values {
            if !safe {
                present = self.both(present, key.valid);
            }
        }
        let outer = matches!(probe.kind, ProbeKind::Outer | ProbeKind::Single).then(|| Outer {
            matched: self.variable(types::I8),
            cursor: self.variable(types::I64),
            limit: self.variable(types::I64),
        });
        let unknown = (probe.kind == ProbeKind::Mark).then(|| self.variable(types::I8));

        let joints = Joints {
            candidate: self.b.create_block(),
            next: self.b.create_block(),
            exhausted: self.b.create_block(),
            after: self.b.create_block(),
        };
        let row = self.b.append_block_param(joints.candidate, types::I64);
        // How far the loop over the candidates runs before it is charged again.
        let stop = self.variable(types::I64);
        let end;
        if values.is_empty() {
            let bytes = self.b.ins().imul_imm_s(count, size);
            end = self.b.ins().iadd(rows, bytes);
            if let Some(outer) = &outer {
                self.b.def_var(outer.limit, end);
            }
            let some = self.b.ins().icmp(IntCC::NotEqual, rows, end);
            self.go_on(some, joints.exhausted);
            let until = self.stretch(rows, end, size);
            self.b.def_var(stop, until);
            self.jump(joints.candidate, &[rows]);
        } else {
            // Keys that are dear to compare are compared by their hashes first.
            let mut compared = None;
            let start;
            if let Some(candidates) = self.staged_candidates(probe) {
                (start, end) = candidates;
            } else {
                // An outer probe's candidates are, as far as control flow shows, reached without a look at the index too: what they
                // use is computed before that branch, or is a variable. (A NULL key has a hash as well.)
                let hashed: Vec<(Repr, Val)> = values.iter().map(|(repr, key, _)| (*repr, *key)).collect();
                let early = if outer.is_some() { Some(self.index_hash(index, &hashed)?) } else { None };
                if let Some(present) = present {
                    let look = self.b.create_block();
                    self.branch(present, look, &[], joints.exhausted, &[]);
                    self.enter(look);
                }
                let hash = match early {
                    Some(hash) => hash,
                    None => self.index_hash(index, &hashed)?,
                };
                let (address, entry, hit) = self.look_up(index, hash);
                let open = self.b.create_block();
                self.branch(hit, open, &[], joints.exhausted, &[]);
                self.enter(open);
                (start, end) = self.candidates(address, entry);
                let dear = values.len() > vector::MAX_KEYS_AHEAD || values.iter().any(|(repr, ..)| *repr == Repr::Str);
                compared = dear.then_some(hash);
            }
            if let Some(outer) = &outer {
                self.b.def_var(outer.limit, end);
            }
            let some = self.b.ins().icmp(IntCC::NotEqual, start, end);
            self.go_on(some, joints.exhausted);
            let until = self.stretch(start, end, size);
            self.b.def_var(stop, until);
            self.jump(joints.candidate, &[start]);
            self.b.switch_to_block(joints.candidate);
            self.note_candidate(&outer, row);
            if let (Some(offset), Some(hash)) = (layout.hash, compared) {
                let stored = self.b.ins().load(types::I64, constant(), row, offset as i32);
                let same = self.b.ins().icmp(IntCC::Equal, stored, hash);
                self.go_on(same, joints.next);
            }
            for (i, &(repr, key, safe)) in values.iter().enumerate() {
                let stored = self.load_field(row, layout.fields[i], constant());
                let same = if safe {
                    self.same_values(repr, key, stored)?
                } else {
                    let equal = self.compare(Cmp::Eq, repr, key.bits, stored.bits)?;
                    self.and_valid(equal, stored.valid)
                };
                self.go_on(same, joints.next);
            }
        }
        if values.is_empty() {
            self.b.switch_to_block(joints.candidate);
            self.note_candidate(&outer, row);
        }
        let operand = Operand::Row { row, base: row, nullable: false, written: false };
        self.bind(probe.row, operand)?;
        if let Some((block, condition)) = probe.condition {
            self.block(block)?;
            let condition = self.scalar(condition)?;
            let holds = self.truth_of(condition)?;
            if let (Some(unknown), Some(valid)) = (unknown, condition.valid) {
                let null = self.not(valid);
                let seen = self.b.use_var(unknown);
                let seen = self.b.ins().bor(seen, null);
                self.b.def_var(unknown, seen);
            }
            self.go_on(holds, joints.next);
        }
        let body = self.found(probe, joints, row, outer)?;
        // On to the next candidate. For an outer probe `next` comes after the body too, which no candidate dominates.
        self.enter(joints.next);
        let (row, end) = match &outer {
            Some(outer) => (self.b.use_var(outer.cursor), self.b.use_var(outer.limit)),
            None => (row, end),
        };
        let following = self.b.ins().iadd_imm_s(row, size);
        let until = self.b.use_var(stop);
        let more = self.b.ins().icmp(IntCC::NotEqual, following, until);
        let stopped = self.b.create_block();
        self.branch(more, joints.candidate, &[following], stopped, &[]);
        self.enter(stopped);
        let more = self.b.ins().icmp(IntCC::NotEqual, following, end);
        self.go_on(more, joints.exhausted);
        let until = self.stretch(following, end, size);
        self.b.def_var(stop, until);
        self.jump(joints.candidate, &[following]);
        self.b.seal_block(joints.candidate);
        self.enter(joints.exhausted);
        match probe.kind {
            ProbeKind::Inner | ProbeKind::Semi => self.jump(joints.after, &[]),
            ProbeKind::Anti => {
                self.block(probe.body)?;
                self.jump(joints.after, &[]);
            }
            ProbeKind::Outer | ProbeKind::Single => {
                let (Some(outer), Some(body)) = (&outer, body) else { return Err(self.malformed("an outer probe")) };
                let matched = self.b.use_var(outer.matched);
                let none = self.iconst(types::I64, 0);
                let zeros = self.address(crate::callouts::zeros());
                self.branch(matched, joints.after, &[], body, &[none, zeros]);
                self.b.seal_block(body);
            }
            ProbeKind::Mark => {
                let Some(body) = body else { return Err(self.malformed("a mark probe")) };
                let mut null = unknown.map(|unknown| self.b.use_var(unknown));
                if let Some(present) = present {
                    let some = self.icmp_imm(IntCC::NotEqual, count, 0);
                    let absent = self.not(present);
                    let unmatched = self.b.ins().band(absent, some);
                    null = Some(match null {
                        Some(null) => self.b.ins().bor(null, unmatched),
                        None => unmatched,
                    });
                }
                let nullable_key =
                    values.iter().zip(&layout.fields).any(|((_, _, safe), field)| !safe && field.valid.is_some());
                if nullable_key {
                    let some = self.icmp_imm(IntCC::NotEqual, null_keys, 0);
                    null = Some(match null {
                        Some(null) => self.b.ins().bor(null, some),
                        None => some,
                    });
                }
                let no = self.iconst(types::I8, 0);
                let valid = match null {
                    Some(null) => self.not(null),
                    None => self.iconst(types::I8, 1),
                };
                self.jump(body, &[no, valid]);
                self.enter(body);
                let Some(mark) = probe.mark else { return Err(self.malformed("a mark probe without a mark")) };
                let (bits, valid) = (self.b.block_params(body)[0], self.b.block_params(body)[1]);
                let valid = self.ty(mark)?.nullable.then_some(valid);
                self.bind(mark, Operand::Scalar(Val::new(Bits::One(bits), valid)))?;
                self.block(probe.body)?;
                self.jump(joints.after, &[]);
            }
        }
        self.enter(joints.after);
        Ok(())
    }

    /// Control has a match: runs the body there, or goes where it is. Gives the body's block, where others jump to it later.
    fn found(&mut self, probe: &Probe, joints: Joints, row: Clif, outer: Option<Outer>) -> Result<Option<ClifBlock>> {
        match (probe.kind, outer) {
            (ProbeKind::Inner, _) => {
                self.block(probe.body)?;
                self.jump(joints.next, &[]);
                Ok(None)
            }
            (ProbeKind::Semi, _) => {
                self.block(probe.body)?;
                self.jump(joints.after, &[]);
                Ok(None)
            }
            (ProbeKind::Anti, _) => {
                self.jump(joints.after, &[]);
                Ok(None)
            }
            (ProbeKind::Mark, _) => {
                let body = self.b.create_block();
                self.b.append_block_param(body, types::I8);
                self.b.append_block_param(body, types::I8);
                let yes = self.iconst(types::I8, 1);
                self.jump(body, &[yes, yes]);
                Ok(Some(body))
            }
            (ProbeKind::Outer | ProbeKind::Single, Some(outer)) => {
                if probe.kind == ProbeKind::Single {
                    let again = self.b.use_var(outer.matched);
                    let site = self.trap_site(TrapKind::Cardinality, MANY_ROWS);
                    self.trap_if(again, site);
                }
                let yes = self.iconst(types::I8, 1);
                self.b.def_var(outer.matched, yes);
                let body = self.b.create_block();
                let matched_row = self.b.append_block_param(body, types::I64);
                let base = self.b.append_block_param(body, types::I64);
                self.jump(body, &[row, row]);
                // The other way in comes later, when there is no candidate left.
                self.b.switch_to_block(body);
                let Some(matched) = probe.matched else {
                    return Err(self.malformed("an outer probe without a matched row"));
                };
                self.bind(matched, Operand::Row { row: matched_row, base, nullable: true, written: false })?;
                self.block(probe.body)?;
                self.branch(matched_row, joints.next, &[], joints.after, &[]);
                Ok(Some(body))
            }
            (ProbeKind::Outer | ProbeKind::Single, None) => Err(self.malformed("an outer probe")),
        }
    }

    /// A variable that starts 0.
    fn variable(&mut self, ty: ClifType) -> Variable {
        let variable = self.b.declare_var(ty);
        let zero = self.iconst(ty, 0);
        self.b.def_var(variable, zero);
        variable
    }

    fn note_candidate(&mut self, outer: &Option<Outer>, row: Clif) {
        if let Some(outer) = outer {
            self.b.def_var(outer.cursor, row);
        }
    }

    /// Goes on where the condition holds, else to `otherwise`.
    fn go_on(&mut self, cond: Clif, otherwise: ClifBlock) {
        let on = self.b.create_block();
        self.branch(cond, on, &[], otherwise, &[]);
        self.enter(on);
    }

    /// The hash of a key, as the index has it.
    pub(super) fn index_hash(&mut self, index: IndexRefs, keys: &[(Repr, Val)]) -> Result<Clif> {
        match (index.scale, keys) {
            (Some((base, factor)), &[(repr, key)]) => {
                let Bits::One(bits) = key.bits else { return Err(self.malformed("a scaled key is an integer")) };
                let key = if repr == Repr::I64 { bits } else { self.b.ins().sextend(types::I64, bits) };
                let distance = self.b.ins().isub(key, base);
                Ok(self.b.ins().imul(distance, factor))
            }
            _ => self.hash(keys),
        }
    }

    /// The directory entry of a hash: its address, itself, and whether it does not rule out a match.
    pub(super) fn look_up(&mut self, index: IndexRefs, hash: Clif) -> (Clif, Clif, Clif) {
        let slot = self.b.ins().ushr(hash, index.shift);
        let offset = self.b.ins().ishl_imm_u(slot, 3);
        let address = self.b.ins().iadd(index.directory, offset);
        let entry = self.b.ins().load(types::I64, constant(), address, 0);
        let filtered = if index.scale.is_some() { self.b.ins().ushr_imm_u(hash, 32) } else { hash };
        let filter = self.bloom(filtered);
        let common = self.b.ins().band(entry, filter);
        (address, entry, self.b.ins().icmp(IntCC::Equal, common, filter))
    }

    /// First candidate and end of a directory entry.
    pub(super) fn candidates(&mut self, address: Clif, entry: Clif) -> (Clif, Clif) {
        let end = self.b.ins().ushr_imm_u(entry, 16);
        let before = self.b.ins().load(types::I64, constant(), address, -8);
        (self.b.ins().ushr_imm_u(before, 16), end)
    }

    /// [`crate::abi::bloom`], inline.
    fn bloom(&mut self, hash: Clif) -> Clif {
        let one = self.iconst(types::I64, 1);
        let first = self.b.ins().band_imm_u(hash, 15);
        let first = self.b.ins().ishl(one, first);
        let second = self.b.ins().ushr_imm_u(hash, 4);
        let second = self.b.ins().band_imm_u(second, 15);
        let second = self.b.ins().ishl(one, second);
        self.b.ins().bor(first, second)
    }
}
