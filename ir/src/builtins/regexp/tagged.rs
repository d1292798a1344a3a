//! A deterministic automaton with tags: one pass over a text finds the leftmost match and its groups.
//!
//! The method is Laurikari's ("NFAs with Tagged Transitions, their Conversion to Deterministic Automata and Application to
//! Regular Expressions", 2000) with Trofimovich's lookahead ("Tagged Deterministic Finite Automata with Lookahead", 2017): where a
//! group begins or ends is noted only when the next byte shows that the path goes on, so that a state which loops has nothing to
//! note. Of paths to the same state that which Perl would take first stays. [`determinize`](super::determinize) makes the
//! automaton.

use std::collections::HashMap;

/// Starts and ends of groups that an automaton can note.
pub(super) const SLOTS: usize = 20;
/// Stands where a group is no part of the match.
pub(super) const NONE: usize = usize::MAX;

/// Registers, those of [`UNSET`], [`CURRENT`] and [`SCRATCH`] among them. A power of two.
pub(super) const REGISTERS: usize = 32;
/// The register that is never written: a group not met.
pub(super) const UNSET: u8 = 0;
/// The register with the place of the next byte.
pub(super) const CURRENT: u8 = 1;
/// The first register for places that were noted.
pub(super) const FIRST: u8 = 2;
/// The register in which one value waits while others change places.
pub(super) const SCRATCH: u8 = REGISTERS as u8 - 1;

/// What an entry of the table says besides the next state: there is more to do than to go there.
const SPECIAL: u32 = 1 << 31;
/// The entry where no path goes on.
const DEAD: u32 = u32::MAX;

/// Copies one register to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Move {
    pub(super) to: u8,
    pub(super) from: u8,
}

/// The register of each slot at a match.
pub(super) type Sources = Box<[u8]>;

/// Where a byte leads: to a state, with registers to move before.
#[derive(Clone, Debug, Default)]
pub(super) struct Step {
    pub(super) to: usize,
    pub(super) moves: Vec<Move>,
}

/// A state as it was found: for each class of bytes the step, if any; and the match here, if the text goes on or ends.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) steps: Vec<Option<Step>>,
    pub(super) accept: Option<Sources>,
    pub(super) end: Option<Sources>,
}

#[derive(Debug)]
struct State {
    accept: Option<Sources>,
    end: Option<Sources>,
    skip: Option<Skip>,
}

/// The automaton of a pattern.
#[derive(Debug)]
pub(super) struct Automaton {
    /// The class of each byte.
    classes: [u8; 256],
    /// A row of the table has two to this power entries.
    shift: u32,
    /// By row and class: the start of the next row, with [`SPECIAL`] where that isn't all.
    next: Vec<u32>,
    /// By row and class: which of `moves`.
    moved: Vec<u16>,
    moves: Vec<Box<[Move]>>,
    states: Vec<State>,
    /// The row in which a search at the text's start begins, and that of one further on.
    starts: [u32; 2],
}

impl Automaton {
    /// The table of states found; `None` where it would be too large. `starts` are as in the automaton.
    pub(super) fn new(classes: [u8; 256], found: Vec<Found>, starts: [Option<usize>; 2]) -> Option<Automaton> {
        /// Entries of a table, 6 bytes each.
        const ENTRIES: usize = 1 << 16;
        let width = found.first().map_or(1, |state| state.steps.len()).next_power_of_two();
        let entries = width * found.len();
        if entries > ENTRIES {
            return None;
        }
        let skips: Vec<Option<Skip>> =
            found.iter().enumerate().map(|(at, state)| Skip::new(&classes, at, &state.steps)).collect();
        let (mut next, mut moved) = (vec![DEAD; entries], vec![0; entries]);
        let mut moves: Vec<Box<[Move]>> = vec![Box::default()];
        let mut numbers: HashMap<&[Move], usize> = HashMap::new();
        for (at, state) in found.iter().enumerate() {
            for (class, step) in state.steps.iter().enumerate() {
                let Some(Step { to, moves: needed }) = step else { continue };
                let known = if needed.is_empty() {
                    0
                } else {
                    *numbers.entry(needed).or_insert_with(|| {
                        moves.push(needed.as_slice().into());
                        moves.len() - 1
                    })
                };
                let special = known != 0 || (*to != at && (state.accept.is_some() || skips[*to].is_some()));
                let entry = at * width + class;
                next[entry] = (to * width) as u32 | if special { SPECIAL } else { 0 };
                moved[entry] = u16::try_from(known).ok()?;
            }
        }
        let states =
            found.into_iter().zip(skips).map(|(state, skip)| State { accept: state.accept, end: state.end, skip });
        Some(Automaton {
            classes,
            shift: width.trailing_zeros(),
            next,
            moved,
            moves,
            states: states.collect(),
            starts: starts.map(|start| start.map_or(DEAD, |start| (start * width) as u32)),
        })
    }

    /// Whether a match begins where the text does.
    pub(super) fn is_anchored(&self) -> bool {
        self.starts[1] == DEAD
    }

    /// Finds the leftmost match from `at` on. The slots `2 * g` and `2 * g + 1` become the start and the end of group `g`, as many
    /// as there are; [`NONE`] where a group is no part of the match.
    pub(super) fn search(&self, text: &[u8], mut at: usize, slots: &mut [usize]) -> bool {
        let mut row = self.starts[usize::from(at > 0)];
        if row == DEAD {
            return false;
        }
        let mut registers = [NONE; REGISTERS];
        let mut found = false;
        loop {
            if let Some(skip) = &self.state(row).skip {
                at = skip.next(text, at);
            }
            let (entry, step) = loop {
                let Some(byte) = text.get(at) else {
                    let Some(sources) = &self.state(row).end else { return found };
                    registers[usize::from(CURRENT)] = at;
                    read(&registers, sources, slots);
                    return true;
                };
                let entry = row as usize + usize::from(self.classes[usize::from(*byte)]);
                let step = self.next[entry];
                if step >= SPECIAL {
                    break (entry, step);
                }
                row = step;
                at += 1;
            };
            registers[usize::from(CURRENT)] = at;
            if let Some(sources) = &self.state(row).accept {
                read(&registers, sources, slots);
                found = true;
            }
            if step == DEAD {
                return found;
            }
            for Move { to, from } in &self.moves[usize::from(self.moved[entry])] {
                registers[usize::from(*to) % REGISTERS] = registers[usize::from(*from) % REGISTERS];
            }
            row = step & !SPECIAL;
            at += 1;
        }
    }

    fn state(&self, row: u32) -> &State {
        &self.states[(row >> self.shift) as usize]
    }
}

fn read(registers: &[usize; REGISTERS], sources: &[u8], slots: &mut [usize]) {
    for (slot, source) in slots.iter_mut().zip(sources) {
        *slot = registers[usize::from(*source) % REGISTERS];
    }
}

/// The bytes that leave a state which loops to itself on all others: up to three ranges of ASCII, and what is beyond ASCII or not.
/// They are looked for in eight bytes at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Skip {
    /// Of each range, what has a byte of ASCII overflow into the eighth bit if it isn't below, and if it is above; in each of
    /// eight bytes.
    ranges: [(u64, u64); 3],
    beyond: u64,
}

impl Skip {
    fn new(classes: &[u8; 256], state: usize, steps: &[Option<Step>]) -> Option<Skip> {
        const EACH: u64 = u64::from_le_bytes([1; 8]);
        let leaves = |byte: &u8| {
            let step = steps.get(usize::from(classes[usize::from(*byte)])).and_then(Option::as_ref);
            !step.is_some_and(|step| step.to == state && step.moves.is_empty())
        };
        let mut ranges: Vec<(u8, u8)> = Vec::new();
        for byte in (0..0x80).filter(leaves) {
            match ranges.last_mut() {
                Some((_, high)) if *high + 1 == byte => *high = byte,
                _ => ranges.push((byte, byte)),
            }
        }
        let length: usize = ranges.iter().map(|(low, high)| usize::from(high - low) + 1).sum();
        // A class of a few bytes is passed faster one by one.
        if ranges.len() > 3 || length > 0x80 - 8 {
            return None;
        }
        let mut skip = Skip { ranges: [(0, 0); 3], beyond: 0 };
        for (range, (low, high)) in skip.ranges.iter_mut().zip(ranges) {
            *range = (EACH * u64::from(0x80 - low), EACH * u64::from(0x7f - high));
        }
        if (0x80..=0xff).any(|byte| leaves(&byte)) {
            skip.beyond = EACH * 0x80;
        }
        Some(skip)
    }

    /// The eighth bit of each byte that leaves, the first byte's lowest.
    fn hits(&self, bytes: u64) -> u64 {
        const LOW: u64 = u64::from_le_bytes([0x7f; 8]);
        let low = bytes & LOW;
        let within = self.ranges.iter().fold(0, |hits, (least, most)| hits | ((low + least) & !(low + most)));
        (within & !bytes & !LOW) | (bytes & self.beyond)
    }

    /// The place of the first byte from `at` on that leaves, or one before it.
    fn next(&self, text: &[u8], mut at: usize) -> usize {
        while let Some(bytes) = text.get(at..).and_then(<[u8]>::first_chunk::<8>) {
            let hits = self.hits(u64::from_le_bytes(*bytes));
            if hits != 0 {
                return at + hits.trailing_zeros() as usize / 8;
            }
            at += 8;
        }
        let rest = text.len().saturating_sub(at);
        match text.last_chunk::<8>() {
            Some(bytes) if rest > 0 => {
                let hits = self.hits(u64::from_le_bytes(*bytes) >> (8 * (8 - rest)));
                at + rest.min(hits.trailing_zeros() as usize / 8)
            }
            _ => at,
        }
    }
}
