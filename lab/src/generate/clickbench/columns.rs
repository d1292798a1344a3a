//! The 105 columns, in order.

use std::fmt::Write as _;
use std::sync::Arc;

use arrow_array::builder::StringBuilder;
use arrow_array::types::{ArrowPrimitiveType, Date32Type, Int16Type, Int32Type, Int64Type, TimestampMicrosecondType};
use arrow_array::{ArrayRef, PrimitiveArray};
use arrow_schema::{DataType, TimeUnit};

use super::words::{CAMPAIGNS, CHARSETS, COUNTRIES, LANGUAGES, MODELS};
use super::{Hit, Referer, URL_HASH, write_phrase};
use crate::splitmix::mix;

/// How a column's values come from hits.
pub(super) enum Column {
    Short(fn(&Hit) -> i16),
    Int(fn(&Hit) -> i32),
    Big(fn(&Hit) -> i64),
    /// Days since 1970.
    Day(fn(&Hit) -> i32),
    /// Seconds since 1970.
    Time(fn(&Hit) -> i64),
    Text(fn(&Hit, &mut String)),
}

use Column::{Big, Day, Int, Short, Text, Time};

impl Column {
    pub(super) fn data_type(&self) -> DataType {
        match self {
            Short(_) => DataType::Int16,
            Int(_) => DataType::Int32,
            Big(_) => DataType::Int64,
            Day(_) => DataType::Date32,
            Time(_) => DataType::Timestamp(TimeUnit::Microsecond, None),
            Text(_) => DataType::Utf8,
        }
    }

    pub(super) fn array(&self, hits: &[Hit]) -> ArrayRef {
        fn of<T: ArrowPrimitiveType>(hits: &[Hit], cell: impl Fn(&Hit) -> T::Native) -> ArrayRef {
            Arc::new(PrimitiveArray::<T>::from_iter_values(hits.iter().map(cell)))
        }
        match self {
            Short(cell) => of::<Int16Type>(hits, cell),
            Int(cell) => of::<Int32Type>(hits, cell),
            Big(cell) => of::<Int64Type>(hits, cell),
            Day(cell) => of::<Date32Type>(hits, cell),
            Time(cell) => of::<TimestampMicrosecondType>(hits, |hit| cell(hit) * 1_000_000),
            Text(cell) => {
                let mut builder = StringBuilder::with_capacity(hits.len(), 0);
                let mut text = String::new();
                for hit in hits {
                    text.clear();
                    cell(hit, &mut text);
                    builder.append_value(&text);
                }
                Arc::new(builder.finish())
            }
        }
    }
}

/// One of these, the same for a session.
fn pick<'a>(hit: &Hit, column: u64, words: &[&'a str]) -> &'a str {
    words[hit.of_session(column, words.len() as u64) as usize]
}

/// Says whether the hit comes from a campaign, one in fifty.
fn campaign(hit: &Hit) -> bool {
    hit.of_session(1000, 50) == 0
}

fn engine(hit: &Hit) -> i16 {
    match (hit.phrase, hit.referer) {
        (Some(_), Referer::Search(engine, _)) => engine as i16,
        _ => 0,
    }
}

/// A time in milliseconds, measured for half of all hits.
fn timing(hit: &Hit, column: u64, most: u64) -> i32 {
    if hit.own(999, 2) == 0 { 0 } else { (hit.own(column, most) * hit.own(column + 500, most) / most) as i32 }
}

const EMPTY: Column = Text(|_, _| {});
const ZERO: Column = Short(|_| 0);
const ZERO_INT: Column = Int(|_| 0);

pub(super) static COLUMNS: [(&str, Column); 105] = [
    ("WatchID", Big(|h| (mix(h.row ^ h.session.bits << 32) >> 1) as i64)),
    ("JavaEnable", Short(|h| (h.of_session(1, 10) < 7) as i16)),
    ("Title", Text(|h, out| h.page.write_title(out))),
    ("GoodEvent", Short(|_| 1)),
    ("EventTime", Time(|h| h.time)),
    ("EventDate", Day(|h| (h.time / 86_400) as i32)),
    ("CounterID", Int(|h| h.session.site as i32)),
    ("ClientIP", Int(|h| h.session.ip)),
    ("RegionID", Int(|h| (h.session.region * 7919 + 229) as i32 % 100_003)),
    ("UserID", Big(|h| h.session.user as i64)),
    ("CounterClass", Short(|h| [0, 1, 1, -1][(mix(h.session.site) & 3) as usize])),
    (
        "OS",
        Short(|h| {
            if h.session.phone.is_some() {
                60 + h.of_session(2, 30) as i16
            } else {
                [2, 44, 44, 35, 3][h.of_session(2, 5) as usize]
            }
        }),
    ),
    ("UserAgent", Short(|h| [5, 3, 3, 2, 7, 42][h.of_session(3, 6) as usize])),
    ("URL", Text(|h, out| h.page.write_url(out))),
    ("Referer", Text(|h, out| h.referer.write(out))),
    ("IsRefresh", Short(|h| h.refresh as i16)),
    ("RefererCategoryID", Short(|h| if h.own(4, 5) == 0 { h.own(5, 12_000) as i16 } else { 0 })),
    ("RefererRegionID", Int(|h| if h.own(6, 5) == 0 { h.own(7, 300) as i32 } else { 0 })),
    ("URLCategoryID", Short(|h| if h.page.rank % 4 == 0 { (mix(h.page.site) % 12_000) as i16 } else { 0 })),
    ("URLRegionID", Int(|h| (mix(h.page.site) % 300) as i32)),
    ("ResolutionWidth", Short(|h| h.session.screen.0)),
    ("ResolutionHeight", Short(|h| h.session.screen.1)),
    ("ResolutionDepth", Short(|h| [24, 32, 32, 16][h.of_session(8, 4) as usize])),
    ("FlashMajor", Short(|h| if h.session.phone.is_some() { 0 } else { 10 + h.of_session(9, 2) as i16 })),
    ("FlashMinor", Short(|h| h.of_session(10, 9) as i16)),
    ("FlashMinor2", Text(|h, out| drop_error(write!(out, "{}", h.of_session(11, 800))))),
    ("NetMajor", ZERO),
    ("NetMinor", ZERO),
    ("UserAgentMajor", Short(|h| 4 + h.of_session(12, 26) as i16)),
    ("UserAgentMinor", Text(|h, out| out.push_str(pick(h, 13, &["", "0", "D", "1", "B", "04"])))),
    ("CookieEnable", Short(|h| (h.of_session(14, 200) > 0) as i16)),
    ("JavascriptEnable", Short(|h| (h.of_session(15, 100) > 0) as i16)),
    ("IsMobile", Short(|h| h.session.phone.is_some() as i16)),
    ("MobilePhone", Short(|h| h.session.phone.map_or(0, |model| MODELS[model].1))),
    ("MobilePhoneModel", Text(|h, out| out.push_str(h.session.phone.map_or("", |model| MODELS[model].0)))),
    (
        "Params",
        Text(|h, out| {
            if h.own(16, 40) == 0 {
                drop_error(write!(out, "{{\"id\":{}}}", h.own(17, 100_000)))
            }
        }),
    ),
    ("IPNetworkID", Int(|h| (mix((h.session.ip >> 12) as u64) % 4_000_000) as i32)),
    ("TraficSourceID", Short(trafic_source)),
    ("SearchEngineID", Short(engine)),
    (
        "SearchPhrase",
        Text(|h, out| {
            if let Some(rank) = h.phrase {
                write_phrase(rank, out)
            }
        }),
    ),
    ("AdvEngineID", Short(|h| h.advertisement)),
    ("IsArtifical", Short(|h| (h.own(18, 20) == 0) as i16)),
    ("WindowClientWidth", Short(|h| h.window.0)),
    ("WindowClientHeight", Short(|h| h.window.1)),
    ("ClientTimeZone", Short(|h| [4, 4, 4, 3, 6, 7, 5][h.of_session(19, 7) as usize] * 60)),
    ("ClientEventTime", Time(|h| h.time + 14_400 + h.of_session(20, 600) as i64 - 300)),
    ("SilverlightVersion1", Short(|h| if h.of_session(21, 3) == 0 { 5 } else { 0 })),
    ("SilverlightVersion2", Short(|h| if h.of_session(21, 3) == 0 { 1 } else { 0 })),
    ("SilverlightVersion3", Int(|h| if h.of_session(21, 3) == 0 { 20_513 } else { 0 })),
    ("SilverlightVersion4", ZERO),
    ("PageCharset", Text(|h, out| out.push_str(CHARSETS[(mix(h.page.site) & 7) as usize]))),
    ("CodeVersion", Int(|h| [1, 1601, 291, 337][(mix(h.page.site) >> 8 & 3) as usize])),
    ("IsLink", Short(|h| (h.own(22, 100) < 8) as i16)),
    ("IsDownload", Short(|h| (h.own(23, 1000) < 2) as i16)),
    ("IsNotBounce", Short(|h| (h.own(24, 10) == 0) as i16)),
    ("FUniqID", Big(|h| (mix(h.session.user) >> 1) as i64)),
    (
        "OriginalURL",
        Text(|h, out| {
            if h.own(25, 30) == 0 {
                h.page.write_url(out)
            }
        }),
    ),
    ("HID", Int(|h| h.own(26, 1 << 30) as i32)),
    ("IsOldCounter", ZERO),
    ("IsEvent", ZERO),
    ("IsParameter", ZERO),
    ("DontCountHits", Short(|h| (h.own(27, 100) < 5) as i16)),
    ("WithHash", Short(|h| (h.own(28, 200) == 0) as i16)),
    ("HitColor", Text(|h, out| out.push_str(if h.own(29, 50) == 0 { "E" } else { "5" }))),
    ("LocalEventTime", Time(|h| h.time + 14_400)),
    (
        "Age",
        Short(|h| if h.of_session(30, 3) == 0 { [17, 22, 26, 31, 39, 50][h.of_session(31, 6) as usize] } else { 0 }),
    ),
    ("Sex", Short(|h| if h.of_session(30, 3) == 0 { 1 + h.of_session(32, 2) as i16 } else { 0 })),
    ("Income", Short(|h| h.of_session(33, 4) as i16)),
    ("Interests", Short(|h| h.of_session(34, 16_384) as i16)),
    ("Robotness", Short(|h| (h.of_session(35, 100) == 0) as i16)),
    ("RemoteIP", Int(|h| mix(h.session.ip as u64) as i32)),
    ("WindowName", Int(|h| if h.own(36, 3) == 0 { h.own(37, 100_000) as i32 } else { -1 })),
    ("OpenerName", Int(|h| if h.own(38, 10) == 0 { h.own(39, 100_000) as i32 } else { -1 })),
    ("HistoryLength", Short(|h| [-1, 1, 2, 3, 5, 9, 20][h.own(40, 7) as usize])),
    ("BrowserLanguage", Text(|h, out| out.push_str(pick(h, 41, &LANGUAGES)))),
    ("BrowserCountry", Text(|h, out| out.push_str(pick(h, 42, &COUNTRIES)))),
    ("SocialNetwork", EMPTY),
    ("SocialAction", EMPTY),
    ("HTTPError", Short(|h| if h.own(43, 300) == 0 { 404 } else { 0 })),
    ("SendTiming", Int(|h| timing(h, 44, 5_000))),
    ("DNSTiming", Int(|h| timing(h, 45, 300))),
    ("ConnectTiming", Int(|h| timing(h, 46, 700))),
    ("ResponseStartTiming", Int(|h| timing(h, 47, 3_000))),
    ("ResponseEndTiming", Int(|h| timing(h, 48, 4_000))),
    ("FetchTiming", Int(|h| timing(h, 49, 9_000))),
    ("SocialSourceNetworkID", Short(|h| if h.own(50, 100) == 0 { 1 + h.own(51, 5) as i16 } else { 0 })),
    ("SocialSourcePage", EMPTY),
    ("ParamPrice", Big(|h| if h.own(52, 500) == 0 { h.own(53, 1_000_000) as i64 } else { 0 })),
    ("ParamOrderID", EMPTY),
    (
        "ParamCurrency",
        Text(|h, out| {
            if h.own(52, 500) == 0 {
                out.push_str("RUB")
            }
        }),
    ),
    ("ParamCurrencyID", ZERO),
    (
        "OpenstatServiceName",
        Text(|h, out| {
            if h.own(54, 200) == 0 {
                out.push_str("direct.yandex.ru")
            }
        }),
    ),
    (
        "OpenstatCampaignID",
        Text(|h, out| {
            if h.own(54, 200) == 0 {
                drop_error(write!(out, "{}", h.own(55, 5_000)))
            }
        }),
    ),
    (
        "OpenstatAdID",
        Text(|h, out| {
            if h.own(54, 200) == 0 {
                drop_error(write!(out, "{}", h.own(56, 50_000)))
            }
        }),
    ),
    ("OpenstatSourceID", EMPTY),
    (
        "UTMSource",
        Text(|h, out| {
            if campaign(h) {
                out.push_str(pick(h, 57, &CAMPAIGNS))
            }
        }),
    ),
    (
        "UTMMedium",
        Text(|h, out| {
            if campaign(h) {
                out.push_str(pick(h, 58, &["cpc", "email", "banner"]))
            }
        }),
    ),
    (
        "UTMCampaign",
        Text(|h, out| {
            if campaign(h) {
                drop_error(write!(out, "{}", h.of_session(59, 2_000)))
            }
        }),
    ),
    ("UTMContent", EMPTY),
    ("UTMTerm", EMPTY),
    (
        "FromTag",
        Text(|h, out| {
            if h.own(60, 300) == 0 {
                out.push_str("rss")
            }
        }),
    ),
    ("HasGCLID", Short(|h| (h.own(61, 100) == 0) as i16)),
    ("RefererHash", Big(|h| h.referer.hash() as i64)),
    ("URLHash", Big(|h| h.page.hash(URL_HASH) as i64)),
    ("CLID", ZERO_INT),
];

/// Writing to a string can't fail.
fn drop_error(_: std::fmt::Result) {}

/// -1 from the same site, 0 none, 1 another site, 2 a search, 3 an advertisement.
fn trafic_source(hit: &Hit) -> i16 {
    match hit.referer {
        _ if hit.advertisement != 0 => 3,
        Referer::Page(page) if page.site == hit.page.site => -1,
        Referer::Page(_) => 1,
        Referer::Search(..) => 2,
        Referer::None => 0,
    }
}
