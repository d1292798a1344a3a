//! The fact table: one row a line, one to seven lines an order.

use std::sync::Arc;

use arrow_array::builder::{Int32Builder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};

use super::Sizes;
use super::date::{DAYS, Day};
use super::words::{PRIORITIES, SHIP_MODES};
use crate::generate::random::{Draws, Stream};
use crate::generate::{Batches, Table};

/// Orders of a batch.
const BATCH: u64 = 2048;

/// Orders are placed up to 1998-08-02, so that every commit date is in the calendar.
const ORDER_DAYS: u64 = DAYS - 150;

/// On average.
const LINES: u64 = 4;

fn schema() -> SchemaRef {
    use DataType::{Int32, Int64, Utf8};
    let fields = [
        ("lo_orderkey", Int64),
        ("lo_linenumber", Int32),
        ("lo_custkey", Int32),
        ("lo_partkey", Int32),
        ("lo_suppkey", Int32),
        ("lo_orderdate", Int32),
        ("lo_orderpriority", Utf8),
        ("lo_shippriority", Int32),
        ("lo_quantity", Int32),
        ("lo_extendedprice", Int32),
        ("lo_ordtotalprice", Int32),
        ("lo_discount", Int32),
        ("lo_revenue", Int32),
        ("lo_supplycost", Int32),
        ("lo_tax", Int32),
        ("lo_commitdate", Int32),
        ("lo_shipmode", Utf8),
    ];
    Arc::new(Schema::new(fields.map(|(name, kind)| Field::new(name, kind, false)).to_vec()))
}

pub(super) fn table(sizes: Sizes, seed: u64, part_rows: u64) -> Table {
    let schema = schema();
    let orders = Stream::new(seed, "lineorder");
    let keys: Arc<[i32]> = (0..DAYS).map(|day| Day::new(day).key()).collect();
    let part_orders = (part_rows / LINES).max(1);
    let of_batches = Arc::clone(&schema);
    let make = move |part: usize| -> Batches {
        let start = part as u64 * part_orders;
        let end = (start + part_orders).min(sizes.orders);
        let (schema, keys) = (Arc::clone(&of_batches), Arc::clone(&keys));
        Box::new((start..end).step_by(BATCH as usize).map(move |first| {
            let mut rows = Rows::default();
            for order in first..(first + BATCH).min(end) {
                rows.order(order, &mut orders.draws(order), sizes, &keys);
            }
            rows.finish(Arc::clone(&schema))
        }))
    };
    Table {
        name: "lineorder",
        schema,
        rows: sizes.orders * LINES,
        parts: sizes.orders.div_ceil(part_orders) as usize,
        make: Box::new(make),
    }
}

/// What a part costs, in cents (TPC-H specification, 4.2.3).
fn retail_price(part: i64) -> i64 {
    90_000 + part / 10 % 20_001 + part % 1000 * 100
}

struct Line {
    quantity: i64,
    part: i64,
    supplier: i64,
    discount: i64,
    tax: i64,
    commit_day: usize,
    ship_mode: &'static str,
    price: i64,
}

#[derive(Default)]
struct Rows {
    order: Int64Builder,
    line: Int32Builder,
    customer: Int32Builder,
    part: Int32Builder,
    supplier: Int32Builder,
    order_date: Int32Builder,
    priority: StringBuilder,
    ship_priority: Int32Builder,
    quantity: Int32Builder,
    price: Int32Builder,
    total: Int32Builder,
    discount: Int32Builder,
    revenue: Int32Builder,
    supply_cost: Int32Builder,
    tax: Int32Builder,
    commit_date: Int32Builder,
    ship_mode: StringBuilder,
}

impl Rows {
    fn order(&mut self, number: u64, draws: &mut Draws, sizes: Sizes, dates: &[i32]) {
        // As in TPC-H, 8 keys of 32 are used, and every third customer has never ordered.
        let key = (number / 8 * 32 + number % 8 + 1) as i64;
        let mut customer = draws.below(sizes.customers) + 1;
        if customer.is_multiple_of(3) {
            customer -= 1;
        }
        let day = draws.below(ORDER_DAYS) as usize;
        let priority = PRIORITIES[draws.below(5) as usize];
        let lines: Vec<Line> = (0..draws.between(1, 7))
            .map(|_| {
                let quantity = draws.between(1, 50);
                let part = draws.between(1, sizes.parts as i64);
                Line {
                    quantity,
                    part,
                    supplier: draws.between(1, sizes.suppliers as i64),
                    discount: draws.between(0, 10),
                    tax: draws.between(0, 8),
                    commit_day: day + draws.between(30, 90) as usize,
                    ship_mode: SHIP_MODES[draws.below(7) as usize],
                    price: quantity * retail_price(part),
                }
            })
            .collect();
        let total: i64 = lines.iter().map(|l| l.price * (100 - l.discount) / 100 * (100 + l.tax) / 100).sum();
        for (line, number) in lines.iter().zip(1..) {
            self.order.append_value(key);
            self.line.append_value(number);
            self.customer.append_value(customer as i32);
            self.part.append_value(line.part as i32);
            self.supplier.append_value(line.supplier as i32);
            self.order_date.append_value(dates[day]);
            self.priority.append_value(priority);
            self.ship_priority.append_value(0);
            self.quantity.append_value(line.quantity as i32);
            self.price.append_value(line.price as i32);
            self.total.append_value(total as i32);
            self.discount.append_value(line.discount as i32);
            self.revenue.append_value((line.price * (100 - line.discount) / 100) as i32);
            self.supply_cost.append_value((6 * retail_price(line.part) / 10) as i32);
            self.tax.append_value(line.tax as i32);
            self.commit_date.append_value(dates[line.commit_day]);
            self.ship_mode.append_value(line.ship_mode);
        }
    }

    fn finish(mut self, schema: SchemaRef) -> Result<RecordBatch, ArrowError> {
        let columns: Vec<ArrayRef> = vec![
            Arc::new(self.order.finish()),
            Arc::new(self.line.finish()),
            Arc::new(self.customer.finish()),
            Arc::new(self.part.finish()),
            Arc::new(self.supplier.finish()),
            Arc::new(self.order_date.finish()),
            Arc::new(self.priority.finish()),
            Arc::new(self.ship_priority.finish()),
            Arc::new(self.quantity.finish()),
            Arc::new(self.price.finish()),
            Arc::new(self.total.finish()),
            Arc::new(self.discount.finish()),
            Arc::new(self.revenue.finish()),
            Arc::new(self.supply_cost.finish()),
            Arc::new(self.tax.finish()),
            Arc::new(self.commit_date.finish()),
            Arc::new(self.ship_mode.finish()),
        ];
        RecordBatch::try_new(schema, columns)
    }
}
