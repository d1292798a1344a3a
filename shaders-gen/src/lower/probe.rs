//! Probing an index.

use quernel_ir::entity::Entity;
use quernel_ir::interp::trapped::Trapped;
use quernel_ir::kernel::{Probe, ProbeKind, StateKind};

use super::{Lowering, Row, Site, Slot};
use crate::build::{Ty, Val, Var};
use crate::error::Result;
use crate::keys;
use crate::layout::WordLayout;
use crate::memory::Nullable;
use crate::program::ParamWord;

impl Lowering<'_, '_, '_, '_> {
    pub(super) fn probe(&mut self, probe: &Probe) -> Result<()> {
        let state = probe.state;
        let declared = &self.shared.module.states[state];
        let StateKind::Index { keys, null_safe, .. } = &declared.kind else {
            return self.malformed(format!("@{} is no index", declared.name));
        };
        let (keys, null_safe) = (*keys, null_safe.clone());
        let fields: Vec<_> = declared.fields.iter().map(|field| field.ty).collect();
        let layout = WordLayout::of(declared);
        let values = probe.keys.iter().map(|key| self.value(*key)).collect::<Result<Vec<_>>>()?;

        // A NULL key that is not null-safe matches nothing.
        let mut usable: Option<Val> = None;
        for (i, value) in values.iter().enumerate() {
            if !null_safe.get(i).copied().unwrap_or(false) {
                usable = self.both_valid(usable, value.valid);
            }
        }
        let (begin, end) = if keys == 0 {
            (self.f.u32(0), self.param(ParamWord::Count(state)))
        } else {
            let reprs: Vec<_> = fields[..keys].iter().map(|ty| ty.repr).collect();
            let strings = self.strings;
            let hash = keys::hash(self.f, &strings, &reprs, &values);
            let (mask, buckets) = (self.param(ParamWord::BucketMask(state)), self.param(ParamWord::Buckets(state)));
            let bucket = self.f.and(hash, mask);
            let at = self.f.add(buckets, bucket);
            let work = self.shared.buffers.work;
            let (begin, end) = (self.f.load(work, at), self.f.load_at(work, at, 1));
            (begin, end)
        };
        let end = match usable {
            Some(usable) => self.f.select(usable, end, begin),
            None => end,
        };
        self.f.name(end, "matches_end");

        let needs_found = probe.kind != ProbeKind::Inner;
        let matches = needs_found.then(|| self.f.named_var("matches", Ty::U32, None));
        let unknown = match (probe.kind, probe.mark) {
            (ProbeKind::Mark, Some(mark)) if self.value_type(mark)?.nullable => {
                let none = self.null_matches(usable, state);
                Some(self.f.named_var("unknown", Ty::BOOL, Some(none)))
            }
            _ => None,
        };

        let outer = matches!(probe.kind, ProbeKind::Outer | ProbeKind::Single);
        let position = self.f.named_var("position", Ty::U32, Some(begin));
        let current = outer.then(|| (self.f.var(Ty::U32, None), self.f.var(Ty::U32, None)));
        self.loops += 1;
        self.f.open();
        let k = self.f.get(position);
        let past = self.f.ge(k, end);
        let next = self.f.add_u32(k, 1);
        // An outer probe has a last round without a row, unless there was a match.
        match (matches, outer) {
            (Some(matches), true) => {
                let count = self.f.get(matches);
                let some = self.f.truth(count);
                let done = self.f.both(past, some);
                self.f.break_if(done);
                self.f.set(position, next);
                self.f.open();
            }
            _ => {
                self.f.break_if(past);
                self.f.set(position, next);
            }
        }
        let id = if keys == 0 {
            k
        } else {
            let order = self.param(ParamWord::Order(state));
            let at = self.f.add(order, k);
            self.f.load(self.shared.buffers.work, at)
        };
        self.f.name(id, "candidate");
        let address = self.row_address(state, id);
        let mut row = Row { state, id, address, present: None };
        let mut matching: Option<Val> = None;
        for i in 0..keys {
            let stored = self.shared.buffers.load_field(self.f, address, layout.fields[i]);
            let equal = self.equal(fields[i].repr, values[i].bits, stored.bits);
            let equal = self.same(equal, values[i].valid, stored.valid);
            matching = Some(match matching {
                Some(all) => self.f.both(all, equal),
                None => equal,
            });
        }
        if let Some(matching) = matching {
            let differs = self.f.not(matching);
            self.f.if_(differs, |f| f.continue_());
        }
        self.slots[probe.row.index()] = Some(Slot::Row(row));
        if let Some((block, condition)) = probe.condition {
            self.block(block)?;
            if let (Some(unknown), Some(valid)) = (unknown, self.value(condition)?.valid) {
                let (old, null) = (self.f.get(unknown), self.f.not(valid));
                let new = self.f.either(old, null);
                self.f.set(unknown, new);
            }
            let holds = self.is_true(condition)?;
            let fails = self.f.not(holds);
            self.f.if_(fails, |f| f.continue_());
        }
        if let Some(matches) = matches {
            let old = self.f.get(matches);
            let new = self.f.add_u32(old, 1);
            self.f.set(matches, new);
            if probe.kind == ProbeKind::Single {
                let many = self.f.truth(old);
                let site = self.site(Site::Probe(probe.body), Trapped::Many, probe.span);
                self.trap_if(many, site, &[]);
            }
        }
        match (probe.kind, current) {
            (ProbeKind::Semi | ProbeKind::Anti | ProbeKind::Mark, _) => self.f.break_(),
            (_, Some((current_id, current_address))) => {
                self.f.set(current_id, id);
                self.f.set(current_address, address);
                let inside = self.f.close();
                self.f.open();
                let zero = self.f.u32(0);
                self.f.set(current_id, zero);
                self.f.set(current_address, zero);
                let outside = self.f.close();
                let present = self.f.lt(k, end);
                self.f.branch(present, inside, outside);
                let (id, address) = (self.f.get(current_id), self.f.get(current_address));
                row = Row { state, id, address, present: Some(present) };
                if let Some(matched) = probe.matched {
                    self.slots[matched.index()] = Some(Slot::Row(row));
                }
                self.block(probe.body)?;
                self.f.break_if(past);
            }
            _ => self.block(probe.body)?,
        }
        self.loops -= 1;
        let round = self.f.close();
        self.f.push_loop(round);
        self.after(probe, matches, unknown)
    }

    /// Whether comparing the key alone leaves open if there is a match.
    fn null_matches(&mut self, usable: Option<Val>, state: quernel_ir::kernel::StateId) -> Val {
        let nulls = self.param(ParamWord::NullKeys(state));
        let null_in_index = self.f.truth(nulls);
        match usable {
            Some(usable) => {
                let count = self.param(ParamWord::Count(state));
                let any = self.f.truth(count);
                self.f.select(usable, null_in_index, any)
            }
            None => null_in_index,
        }
    }

    /// What is done after the loop.
    fn after(&mut self, probe: &Probe, matches: Option<Var>, unknown: Option<Var>) -> Result<()> {
        let Some(matches) = matches else { return Ok(()) };
        let count = self.f.get(matches);
        let found = self.f.truth(count);
        let run = match probe.kind {
            ProbeKind::Semi => found,
            ProbeKind::Anti => self.f.not(found),
            ProbeKind::Mark => {
                if let Some(mark) = probe.mark {
                    let valid = unknown.map(|unknown| {
                        let unknown = self.f.get(unknown);
                        let known = self.f.not(unknown);
                        self.f.either(found, known)
                    });
                    self.define(mark, Nullable { bits: found, valid });
                }
                return self.block(probe.body);
            }
            ProbeKind::Inner | ProbeKind::Outer | ProbeKind::Single => return Ok(()),
        };
        self.f.open();
        self.block(probe.body)?;
        let then = self.f.close();
        self.f.open();
        let otherwise = self.f.close();
        self.f.branch(run, then, otherwise);
        Ok(())
    }
}
