//! Makes a [tagged automaton](super::tagged) of a pattern's nondeterministic one.
//!
//! A state is the list of the nondeterministic automaton's states that a text may have led to, in the order in which Perl would
//! try them, each with the registers of its groups. Registers are numbered in the order in which the list names them, so that
//! lists which differ by the numbers alone are one state.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::rc::Rc;

use regex_automata::nfa::thompson::{NFA, State};
use regex_automata::util::look::{Look, LookSet};
use regex_automata::util::primitives::StateID;

use super::tagged::{Automaton, CURRENT, FIRST, Found, Move, SCRATCH, SLOTS, Sources, Step, UNSET};

/// Most states of an automaton.
const STATES: usize = 512;
/// Most entries of the nondeterministic automaton's table.
const ENTRIES: usize = 1 << 15;
/// The time that may be spent: a look at an entry of the table counts 1, which is some ns, a state that is reached [`REACHED`].
const STEPS: usize = 1 << 18;
/// See [`STEPS`].
const REACHED: usize = 8;

/// A state of the nondeterministic automaton that consumes a byte or matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Item {
    state: StateID,
    /// A bit for each slot that is where the next byte is.
    pending: u32,
    /// Of the other slots.
    registers: [u8; SLOTS],
}

/// A state of the automaton.
#[derive(Debug, Default, PartialEq, Eq, Hash)]
struct List {
    /// A match is the last, as nothing counts behind it.
    items: Vec<Item>,
    /// The match where the text ends; `None`: the list's, if it has one.
    end: Option<Item>,
}

/// A state of the nondeterministic automaton that a byte leads to, with the registers of the slots.
type Seed = (StateID, [u8; SLOTS]);

/// Which assertions hold.
#[derive(Clone, Copy, Debug)]
struct At {
    start: bool,
    end: bool,
}

/// A hash of lists, which are long: the product of words, folded.
#[derive(Default)]
struct Fold(u64);

impl Hasher for Fold {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            let product = u128::from(self.0 ^ u64::from_le_bytes(word)) * 0x9e37_79b9_7f4a_7c15;
            self.0 = product as u64 ^ (product >> 64) as u64;
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A bound is passed.
#[derive(Debug)]
struct TooLarge;

struct Determinizer<'n> {
    nfa: &'n NFA,
    slots: usize,
    /// Classes of bytes that no transition tells apart.
    classes: usize,
    /// By state and class: where a byte leads.
    table: Vec<Option<StateID>>,
    steps: usize,
    stack: Vec<(StateID, u32)>,
    /// The round in which each state was seen last.
    seen: Vec<u32>,
    round: u32,
    /// Whether this round came to an assertion of the text's end.
    met_end: bool,
    known: HashMap<Rc<List>, usize, BuildHasherDefault<Fold>>,
    lists: Vec<Rc<List>>,
}

/// The automaton; `None` where it would be too large, or where the pattern asserts more than the text's start and end.
pub(super) fn determinize(nfa: &NFA) -> Option<Automaton> {
    let ends = LookSet::singleton(Look::Start).insert(Look::End);
    let slots = nfa.group_info().slot_len();
    if !nfa.look_set_any().subtract(ends).is_empty() || slots > SLOTS {
        return None;
    }
    let mut of = [0; 256];
    // The last of the alphabet is the text's end.
    let mut examples = vec![0; nfa.byte_classes().alphabet_len() - 1];
    for byte in 0..=u8::MAX {
        of[usize::from(byte)] = nfa.byte_classes().get(byte);
        examples[usize::from(nfa.byte_classes().get(byte))] = byte;
    }
    if nfa.states().len() * examples.len() > ENTRIES {
        return None;
    }
    let lead = |state: &State, byte: u8| match state {
        State::ByteRange { trans } => trans.matches_byte(byte).then_some(trans.next),
        State::Sparse(sparse) => sparse.matches_byte(byte),
        State::Dense(dense) => dense.matches_byte(byte),
        _ => None,
    };
    let determinizer = Determinizer {
        nfa,
        slots,
        classes: examples.len(),
        table: nfa.states().iter().flat_map(|state| examples.iter().map(|byte| lead(state, *byte))).collect(),
        steps: 0,
        stack: Vec::new(),
        seen: vec![0; nfa.states().len()],
        round: 0,
        met_end: false,
        known: HashMap::default(),
        lists: Vec::new(),
    };
    determinizer.run(of).ok()?
}

impl Determinizer<'_> {
    fn run(mut self, of: [u8; 256]) -> Result<Option<Automaton>, TooLarge> {
        let start = [(self.nfa.start_unanchored(), [UNSET; SLOTS])];
        // The first list is left for good by the first byte, and so known to nobody.
        let first = self.reach(&start, true)?;
        self.lists.push(first.into());
        let later = self.reach(&start, false)?;
        let later = self.state(later)?;
        let (mut found, mut at) = (Vec::new(), 0);
        while let Some(list) = self.lists.get(at).cloned() {
            let accept = list.items.last().filter(|item| self.is_match(item.state));
            let mut state = Found {
                steps: Vec::with_capacity(self.classes),
                accept: accept.map(|item| self.sources(item)),
                end: list.end.as_ref().or(accept).map(|item| self.sources(item)),
            };
            // Most classes lead where others do: the states that they lead to, and the steps.
            let (mut taken, mut steps) = (Vec::new(), Vec::new());
            for class in 0..self.classes {
                self.count(list.items.len())?;
                let before = taken.len();
                taken.extend(list.items.iter().map(|item| self.table[item.state.as_usize() * self.classes + class]));
                let leads = &taken[before..];
                let known = taken[..before].chunks_exact(leads.len().max(1)).position(|known| known == leads);
                let step: Option<Step> = match known {
                    Some(known) => {
                        taken.truncate(before);
                        Option::clone(&steps[known])
                    }
                    None => {
                        let step = self.step(&list.items, leads)?;
                        steps.push(step.clone());
                        step
                    }
                };
                state.steps.push(step);
            }
            found.push(state);
            at += 1;
        }
        Ok(Automaton::new(of, found, [Some(0), later]))
    }

    fn count(&mut self, steps: usize) -> Result<(), TooLarge> {
        self.steps += steps;
        if self.steps > STEPS { Err(TooLarge) } else { Ok(()) }
    }

    fn is_match(&self, state: StateID) -> bool {
        matches!(self.nfa.state(state), State::Match { .. })
    }

    /// The registers of a match.
    fn sources(&self, item: &Item) -> Sources {
        (0..self.slots).map(|slot| if item.pending >> slot & 1 == 1 { CURRENT } else { item.registers[slot] }).collect()
    }

    /// The step of a byte that leads from a list's items to `leads`.
    fn step(&mut self, items: &[Item], leads: &[Option<StateID>]) -> Result<Option<Step>, TooLarge> {
        let mut seeds = Vec::with_capacity(items.len());
        for (item, lead) in items.iter().zip(leads) {
            let Some(lead) = lead else { continue };
            let mut registers = item.registers;
            for (slot, register) in registers.iter_mut().enumerate() {
                if item.pending >> slot & 1 == 1 {
                    *register = CURRENT;
                }
            }
            seeds.push((*lead, registers));
        }
        let mut list = self.reach(&seeds, false)?;
        let moves = renumber(&mut list)?;
        Ok(self.state(list)?.map(|to| Step { to, moves }))
    }

    /// The list of what seeds lead to without a byte.
    fn reach(&mut self, seeds: &[Seed], start: bool) -> Result<List, TooLarge> {
        let items = self.close(seeds, At { start, end: false })?;
        // What the end lets pass may come before what else leads to the same state, and so change the list behind it.
        let end = if self.met_end { self.close(seeds, At { start, end: true })?.pop() } else { None };
        let end = end.filter(|item| self.is_match(item.state));
        Ok(List { items, end })
    }

    /// What seeds lead to without a byte, each state once and in order, up to a match.
    fn close(&mut self, seeds: &[Seed], at: At) -> Result<Vec<Item>, TooLarge> {
        self.round += 1;
        self.met_end = false;
        let mut items = Vec::with_capacity(2 * seeds.len());
        for (seed, registers) in seeds {
            self.stack.clear();
            self.stack.push((*seed, 0));
            while let Some((id, pending)) = self.stack.pop() {
                self.count(REACHED)?;
                if std::mem::replace(&mut self.seen[id.as_usize()], self.round) == self.round {
                    continue;
                }
                match self.nfa.state(id) {
                    State::Fail => {}
                    State::Union { alternates } => {
                        self.stack.extend(alternates.iter().rev().map(|next| (*next, pending)));
                    }
                    State::BinaryUnion { alt1, alt2 } => self.stack.extend([(*alt2, pending), (*alt1, pending)]),
                    State::Capture { next, slot, .. } => self.stack.push((*next, pending | 1 << slot.as_usize())),
                    State::Look { look, next } => {
                        let start = *look == Look::Start;
                        self.met_end |= !start;
                        if if start { at.start } else { at.end } {
                            self.stack.push((*next, pending));
                        }
                    }
                    State::ByteRange { .. } | State::Sparse(_) | State::Dense(_) | State::Match { .. } => {
                        let mut item = Item { state: id, pending, registers: *registers };
                        for (slot, register) in item.registers.iter_mut().enumerate() {
                            if pending >> slot & 1 == 1 {
                                *register = UNSET;
                            }
                        }
                        items.push(item);
                        if self.is_match(id) {
                            return Ok(items);
                        }
                    }
                }
            }
        }
        Ok(items)
    }

    /// The number of a list's state; `None` where nothing is left to find.
    fn state(&mut self, list: List) -> Result<Option<usize>, TooLarge> {
        if list.items.is_empty() && list.end.is_none() {
            return Ok(None);
        }
        if let Some(known) = self.known.get(&list) {
            return Ok(Some(*known));
        }
        if self.lists.len() == STATES {
            return Err(TooLarge);
        }
        let list = Rc::new(list);
        self.known.insert(list.clone(), self.lists.len());
        self.lists.push(list);
        Ok(Some(self.lists.len() - 1))
    }
}

/// Numbers a list's registers in the order of their first use; the moves that bring the values there, in an order that loses none.
fn renumber(list: &mut List) -> Result<Vec<Move>, TooLarge> {
    let mut numbers = [UNSET; 256];
    let mut free = FIRST;
    let mut moves = Vec::new();
    let items = list.items.iter_mut().chain(&mut list.end);
    for register in items.flat_map(|item| &mut item.registers).filter(|register| **register != UNSET) {
        let number = &mut numbers[usize::from(*register)];
        if *number == UNSET {
            if free == SCRATCH {
                return Err(TooLarge);
            }
            *number = free;
            if free != *register {
                moves.push(Move { to: free, from: *register });
            }
            free += 1;
        }
        *register = *number;
    }
    Ok(in_sequence(moves))
}

/// Moves that are made at once, one after the other.
fn in_sequence(mut moves: Vec<Move>) -> Vec<Move> {
    let mut sequence = Vec::with_capacity(moves.len());
    while let Some(last) = moves.last().copied() {
        // One whose target nobody waits for; else all that is left are cycles, and one value is set aside.
        match moves.iter().position(|m| moves.iter().all(|other| other.from != m.to)) {
            Some(ready) => sequence.push(moves.swap_remove(ready)),
            None => {
                sequence.push(Move { to: SCRATCH, from: last.to });
                for waiting in moves.iter_mut().filter(|m| m.from == last.to) {
                    waiting.from = SCRATCH;
                }
            }
        }
    }
    sequence
}
