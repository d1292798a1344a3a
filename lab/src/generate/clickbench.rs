//! A `hits` table with the schema of ClickBench's and made-up rows.
//!
//! The original is a month of a web-analytics service: 100 million page views. What its queries feel of it is kept: the 105 columns
//! and their types; which of them are nearly constant, mostly empty, or nearly unique; sessions, whose hits lie together and share user, site, machine and
//! day; sites, pages, users and search phrases after Zipf's law; and that the constants in the queries (site 62, one user, two hashes of
//! URLs) name something that is there. From a million rows on, every query returns rows.
//!
//! Rows are in no order but that of sessions, so that no engine is helped by zone maps.

mod columns;
pub(crate) mod import;
mod words;

use std::fmt::Write as _;
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::{Field, Schema, SchemaRef};

use self::columns::COLUMNS;
use self::words::*;
use super::random::{Draws, Stream, Weighted};
use super::zipf::Zipf;
use super::{Batches, Table};
use crate::splitmix::mix;

pub(crate) const TABLES: [&str; 1] = ["hits"];

/// Rows of a batch, a multiple of [`LONGEST`].
const BATCH: u64 = 4096;

/// No session has more hits, so that any row's session is found close by.
const LONGEST: u64 = 32;

/// Sites; the original has 6,506.
const SITES: u64 = 6_500;

/// Regions; the original has 9,040.
const REGIONS: u64 = 9_000;

/// 2013-07-01 00:00:00 UTC, in seconds.
const START: i64 = 1_372_636_800;

/// The site, the user, and the hashes of a URL as page and as referrer that the queries ask for.
const SITE: u64 = 62;
const USER: u64 = 435_090_932_899_640_449;
const URL_HASH: u64 = 2_868_770_270_353_813_622;
const REFERER_HASH: u64 = 3_594_120_000_172_545_465;

/// A scale of 1 is a million rows.
pub(crate) fn tables(scale: f64, seed: u64, part_rows: u64) -> Vec<Table> {
    let rows = (scale * 1e6) as u64;
    let part_rows = part_rows.next_multiple_of(LONGEST);
    let model = Arc::new(Model::new(seed, rows));
    let schema = schema();
    let of_batches = Arc::clone(&schema);
    let make = move |part: usize| -> Batches {
        let start = part as u64 * part_rows;
        let end = (start + part_rows).min(rows);
        let (model, schema) = (Arc::clone(&model), Arc::clone(&of_batches));
        Box::new((start..end).step_by(BATCH as usize).map(move |first| {
            let hits = model.hits(first, (first + BATCH).min(end));
            let arrays = COLUMNS.iter().map(|(_, column)| column.array(&hits)).collect();
            RecordBatch::try_new(Arc::clone(&schema), arrays)
        }))
    };
    vec![Table { name: "hits", schema, rows, parts: rows.div_ceil(part_rows) as usize, make: Box::new(make) }]
}

pub(crate) fn schema() -> SchemaRef {
    let fields: Vec<Field> =
        COLUMNS.iter().map(|(name, column)| Field::new(*name, column.data_type(), false)).collect();
    Arc::new(Schema::new(fields))
}

/// A page of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Page {
    site: u64,
    /// By popularity; 0 is the front page.
    rank: u64,
    /// A parameter that makes the URL unlike all others; 0: none.
    session: u64,
}

impl Page {
    fn id(self) -> u64 {
        mix(mix(self.site << 40 | self.rank).wrapping_add(self.session))
    }

    /// A hash of the URL in which the front page of [`SITE`] has the given one.
    fn hash(self, of_front_page: u64) -> u64 {
        self.id() ^ Page { site: SITE, rank: 0, session: 0 }.id() ^ of_front_page
    }

    fn write_url(self, out: &mut String) {
        let id = mix(self.site << 40 | self.rank);
        // Writing to a string can't fail.
        let _ = write!(out, "http://{}/", Host(self.site));
        if self.rank > 0 {
            let pick = |words: &[&'static str], shift: u32| words[(id >> shift) as usize % words.len()];
            let _ = write!(out, "{}/{}", pick(&SECTIONS, 0), pick(&SLUGS, 8));
            // One page in a thousand is about a search engine.
            let about = if id >> 32 & 1023 == 0 { "google" } else { pick(&SLUGS, 16) };
            let _ = write!(out, "-{about}-{}", self.rank);
            out.push_str([".html", "/", "", ".htm"][(id >> 24 & 3) as usize]);
        }
        if self.session != 0 {
            let _ = write!(out, "?sid={:016x}", self.session);
        }
    }

    fn write_title(self, out: &mut String) {
        let mut draws = Stream::new(self.site, "title").draws(self.rank);
        if draws.below(8) == 0 {
            return;
        }
        for i in 0..draws.between(2, 7) {
            if i > 0 {
                out.push(' ');
            }
            out.push_str(WORDS[draws.below(WORDS.len() as u64) as usize]);
        }
        if draws.below(500) == 0 {
            out.push_str(" - Google");
        }
        let _ = write!(out, " | {}", Host(self.site));
    }
}

/// The host of a site.
struct Host(u64);

impl std::fmt::Display for Host {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let id = mix(self.0);
        let (first, second) =
            (SLUGS[(id & 63) as usize % SLUGS.len()], SECTIONS[(id >> 8 & 63) as usize % SECTIONS.len()]);
        let www = if id >> 16 & 3 == 0 { "www." } else { "" };
        write!(f, "{www}{first}-{second}{}.{}", self.0, ["ru", "com", "ua", "net"][(id >> 20 & 3) as usize])
    }
}

/// Where a visitor comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Referer {
    None,
    Page(Page),
    /// A search engine, by number from 1, with the phrase.
    Search(usize, u64),
}

impl Referer {
    fn write(self, out: &mut String) {
        match self {
            Referer::None => {}
            Referer::Page(page) => page.write_url(out),
            Referer::Search(engine, phrase) => {
                let _ =
                    write!(out, "http://{}/search?text={:x}&lr={}", ENGINES[engine - 1].0, mix(phrase), phrase % 300);
            }
        }
    }

    fn hash(self) -> u64 {
        match self {
            Referer::None => 0,
            Referer::Page(page) => page.hash(REFERER_HASH),
            Referer::Search(engine, phrase) => mix(mix(phrase).wrapping_add(engine as u64)),
        }
    }
}

/// A search phrase: words by the digits of its rank, so that frequent ones are short and none occurs twice.
fn write_phrase(rank: u64, out: &mut String) {
    let words = WORDS.len() as u64;
    let mut rest = rank;
    loop {
        out.push_str(WORDS[(rest % words) as usize]);
        rest /= words;
        if rest == 0 {
            return;
        }
        rest -= 1;
        out.push(' ');
    }
}

/// What a session's hits share.
#[derive(Clone, Copy, Debug)]
struct Session {
    bits: u64,
    user: u64,
    /// By popularity.
    site_rank: u64,
    site: u64,
    region: u64,
    ip: i32,
    /// Width, height.
    screen: (i16, i16),
    /// By its number in [`MODELS`].
    phone: Option<usize>,
    /// Seconds; no session goes on past its day.
    start: i64,
    end: i64,
}

/// One row.
#[derive(Clone, Debug)]
struct Hit {
    row: u64,
    /// Random, for what nothing else depends on.
    bits: u64,
    session: Session,
    page: Page,
    referer: Referer,
    /// By rank.
    phrase: Option<u64>,
    advertisement: i16,
    refresh: bool,
    window: (i16, i16),
    /// Seconds.
    time: i64,
}

impl Hit {
    /// A number below n for a column, the same for all hits of a session.
    fn of_session(&self, column: u64, n: u64) -> u64 {
        ((mix(self.session.bits.wrapping_add(column)) as u128 * n as u128) >> 64) as u64
    }

    /// A number below n for a column.
    fn own(&self, column: u64, n: u64) -> u64 {
        ((mix(self.bits.wrapping_add(column)) as u128 * n as u128) >> 64) as u64
    }
}

/// The distributions, at a number of rows.
struct Model {
    sessions: Stream,
    hits: Stream,
    begins: Stream,
    users: Zipf,
    sites: Zipf,
    regions: Zipf,
    phrases: Zipf,
    models: Zipf,
    /// Pages of a site, by the power of two that they number.
    pages: Vec<Zipf>,
    /// Exponent of the number of pages, by a site's rank.
    pages_of: Vec<usize>,
    screens: Weighted,
    engines: Weighted,
    hours: Weighted,
}

impl Model {
    fn new(seed: u64, rows: u64) -> Model {
        let rows_f = rows as f64;
        let harmonic: f64 = (1..=SITES).map(|rank| 1.0 / rank as f64).sum();
        let pages_of = (1..=SITES).map(|rank| {
            let pages = (0.15 * rows_f / harmonic / rank as f64).max(16.0);
            (pages as u64).next_power_of_two().ilog2() as usize
        });
        let pages_of: Vec<usize> = pages_of.collect();
        let most = pages_of.iter().copied().max().unwrap_or(0);
        Model {
            sessions: Stream::new(seed, "hits.session"),
            hits: Stream::new(seed, "hits.hit"),
            begins: Stream::new(seed, "hits.begin"),
            users: Zipf::new(((rows_f * 0.3) as u64).max(1), 2),
            sites: Zipf::new(SITES, 4),
            regions: Zipf::new(REGIONS, 4),
            phrases: Zipf::new(((rows_f * 0.1) as u64).max(1), 3),
            models: Zipf::new(MODELS.len() as u64, 4),
            pages: (0..=most).map(|power| Zipf::new(1 << power, 5)).collect(),
            pages_of,
            screens: Weighted::new(SCREENS.map(|(_, _, weight)| weight)),
            engines: Weighted::new(ENGINES.map(|(_, weight)| weight)),
            hours: Weighted::new(HOURS),
        }
    }

    /// The rows from `start` to before `end`, where `start` begins a session for sure.
    fn hits(&self, start: u64, end: u64) -> Vec<Hit> {
        let mut session = self.session(start);
        let mut time = session.start;
        let hits = (start..end).map(|row| {
            // A session has six hits on average.
            if row > start && (row.is_multiple_of(LONGEST) || self.begins.below(row, 6) == 0) {
                session = self.session(row);
                time = session.start;
            }
            let mut draws = self.hits.draws(row);
            time = (time + draws.between(0, 90)).min(session.end);
            self.hit(row, session, time, &mut draws)
        });
        hits.collect()
    }

    fn session(&self, row: u64) -> Session {
        let mut draws = self.sessions.draws(row);
        let rank = self.users.draw(&mut draws);
        // Hosts, regions and machines are the user's.
        let mut of_user = Stream::new(rank, "user").draws(0);
        let phone = (of_user.below(100) < 6).then(|| self.models.draw(&mut of_user) as usize);
        let (width, height, _) = match phone {
            Some(_) => [(320, 480, 0), (768, 1024, 0), (480, 800, 0), (720, 1280, 0)][of_user.below(4) as usize],
            None => SCREENS[self.screens.pick(of_user.bits())],
        };
        let site_rank = self.sites.draw(&mut draws);
        let day = draws.below(31) as i64;
        let hour = self.hours.pick(draws.bits()) as i64;
        Session {
            bits: draws.bits(),
            // A popular user but not the first is the one that a query asks for.
            user: (mix(rank) ^ mix(100) ^ USER) & (u64::MAX >> 1),
            site_rank,
            site: site(site_rank),
            region: self.regions.draw(&mut of_user),
            // Above the least, from which a query subtracts.
            ip: (of_user.bits() as i32).max(i32::MIN + 16),
            screen: (width, height),
            phone,
            start: START + day * 86_400 + hour * 3600 + draws.between(0, 3599),
            end: START + day * 86_400 + 86_399,
        }
    }

    /// A page of a site, which is given by its rank.
    fn page(&self, site_rank: u64, draws: &mut Draws) -> Page {
        let rank = self.pages[self.pages_of[site_rank as usize]].draw(draws);
        Page { site: site(site_rank), rank, session: if draws.below(100) < 8 { draws.bits() } else { 0 } }
    }

    fn hit(&self, row: u64, session: Session, time: i64, draws: &mut Draws) -> Hit {
        let page = self.page(session.site_rank, draws);
        let phrase = (draws.below(1000) < 132).then(|| self.phrases.draw(draws));
        let referer = match (phrase, draws.below(100)) {
            (Some(phrase), _) => Referer::Search(self.engines.pick(draws.bits()) + 1, phrase),
            (None, 0..25) => Referer::None,
            (None, 25..75) => Referer::Page(self.page(session.site_rank, draws)),
            (None, 75..85) => Referer::Search(1, 0),
            (None, _) => {
                let other = self.sites.draw(draws);
                Referer::Page(self.page(other, draws))
            }
        };
        let (width, height) = session.screen;
        // A third of all windows is as large as the screen lets them be.
        let window = match draws.below(3) {
            0 => (width, (height - 120).max(0)),
            _ => [width, height].map(|most| draws.between(most as i64 / 3, most as i64) as i16).into(),
        };
        Hit {
            row,
            bits: draws.bits(),
            session,
            page,
            referer,
            phrase,
            advertisement: if draws.below(1000) < 6 { [2, 2, 2, 27, 13, 45][draws.below(6) as usize] } else { 0 },
            refresh: draws.below(100) < 12,
            window,
            time,
        }
    }
}

/// Bits of a site's number.
const SITE_BITS: u32 = 18;

/// A site's number, by rank: the most visited is [`SITE`].
fn site(rank: u64) -> u64 {
    // Multiplication by an odd number and XOR are bijections.
    (rank.wrapping_mul(0x2_9e3d) & ((1 << SITE_BITS) - 1)) ^ SITE
}
