//! The date dimension: 2,556 days from 1992-01-01.
//!
//! Weeks, seasons and holidays are those of `ssb-dbgen`. Its slips are mended, in columns that no query reads: it writes `Augest` and `Octorber`,
//! names every weekday as the next one, and flags all days but the last of a month as the last.

use std::fmt::Write as _;

use arrow_array::types::Int32Type;

use crate::generate::Table;
use crate::generate::columns::{primitive, table as of_columns, text};

pub(super) const DAYS: u64 = 2_556;

const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const MONTHS: [(&str, u64); 12] = [
    ("January", 31),
    ("February", 28),
    ("March", 31),
    ("April", 30),
    ("May", 31),
    ("June", 30),
    ("July", 31),
    ("August", 31),
    ("September", 30),
    ("October", 31),
    ("November", 30),
    ("December", 31),
];

/// A day of the calendar. Months, days and weeks count from 1.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    year: u64,
    month: u64,
    day: u64,
    /// Of the year.
    number: u64,
    /// From Sunday, 0.
    weekday: u64,
    month_days: u64,
}

impl Day {
    /// The day so many days after 1992-01-01.
    pub(super) fn new(index: u64) -> Day {
        let (mut year, mut left) = (1992, index);
        let leap = |year: u64| year.is_multiple_of(4);
        while left >= 365 + leap(year) as u64 {
            left -= 365 + leap(year) as u64;
            year += 1;
        }
        let number = left + 1;
        let mut month = 0;
        let days = |month: usize| MONTHS[month].1 + (month == 1 && leap(year)) as u64;
        while left >= days(month) {
            left -= days(month);
            month += 1;
        }
        let month_days = days(month);
        // 1992-01-01 was a Wednesday.
        Day { year, month: month as u64 + 1, day: left + 1, number, weekday: (index + 3) % 7, month_days }
    }

    /// 19920101.
    pub(super) fn key(self) -> i32 {
        (self.year * 10_000 + self.month * 100 + self.day) as i32
    }

    fn month_name(self) -> &'static str {
        MONTHS[self.month as usize - 1].0
    }

    /// As `ssb-dbgen` counts: the first week has six days.
    fn week(self) -> u64 {
        self.number / 7 + 1
    }

    fn season(self) -> &'static str {
        match self.month {
            1..=3 => "Winter",
            4 => "Spring",
            5..=8 => "Summer",
            9 | 10 => "Fall",
            _ => "Christmas",
        }
    }

    fn is_holiday(self) -> bool {
        let days = [(12, 24), (1, 1), (2, 20), (4, 20), (5, 20), (7, 20), (8, 20), (9, 20), (10, 20), (11, 20)];
        days.contains(&(self.month, self.day))
    }
}

pub(super) fn table(part_rows: u64) -> Table {
    let columns = vec![
        primitive::<Int32Type>("d_datekey", |row| Day::new(row).key()),
        text("d_date", |row, out| {
            let day = Day::new(row);
            let _ = write!(out, "{} {}, {}", day.month_name(), day.day, day.year);
        }),
        text("d_dayofweek", |row, out| out.push_str(WEEKDAYS[Day::new(row).weekday as usize])),
        text("d_month", |row, out| out.push_str(Day::new(row).month_name())),
        primitive::<Int32Type>("d_year", |row| Day::new(row).year as i32),
        primitive::<Int32Type>("d_yearmonthnum", |row| Day::new(row).key() / 100),
        text("d_yearmonth", |row, out| {
            let day = Day::new(row);
            let _ = write!(out, "{:.3}{}", day.month_name(), day.year);
        }),
        primitive::<Int32Type>("d_daynuminweek", |row| Day::new(row).weekday as i32 + 1),
        primitive::<Int32Type>("d_daynuminmonth", |row| Day::new(row).day as i32),
        primitive::<Int32Type>("d_daynuminyear", |row| Day::new(row).number as i32),
        primitive::<Int32Type>("d_monthnuminyear", |row| Day::new(row).month as i32),
        primitive::<Int32Type>("d_weeknuminyear", |row| Day::new(row).week() as i32),
        text("d_sellingseason", |row, out| out.push_str(Day::new(row).season())),
        primitive::<Int32Type>("d_lastdayinweekfl", |row| (Day::new(row).weekday == 6) as i32),
        primitive::<Int32Type>("d_lastdayinmonthfl", |row| {
            let day = Day::new(row);
            (day.day == day.month_days) as i32
        }),
        primitive::<Int32Type>("d_holidayfl", |row| Day::new(row).is_holiday() as i32),
        primitive::<Int32Type>("d_weekdayfl", |row| (1..=5).contains(&Day::new(row).weekday) as i32),
    ];
    of_columns("date", DAYS, part_rows, columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_is_right() {
        assert_eq!(Day::new(0).key(), 19920101);
        assert_eq!((Day::new(59).key(), Day::new(60).key()), (19920229, 19920301));
        assert_eq!((Day::new(365).key(), Day::new(366).key()), (19921231, 19930101));
        assert_eq!(Day::new(DAYS - 1).key(), 19981230);
        // 1998-12-30 was a Wednesday.
        assert_eq!((Day::new(DAYS - 1).weekday, Day::new(DAYS - 1).week()), (3, 53));
        assert_eq!((Day::new(5).week(), Day::new(6).week()), (1, 2));
    }
}
