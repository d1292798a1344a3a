//! The tables of TPC-DS.
//!
//! Data come from the crate `tpcdsgen`, a port of the reference `dsdgen`. It makes a table from source rows, of which each is a function of its
//! number alone: a sale's source row is an order, which has several lines, and a tenth of the lines come back.

use arrow_schema::SchemaRef;
use tpcdsgen::config::{Session, SessionBuilder, Table as Kind};
use tpcdsgen_arrow::*;

use super::{Batches, Table};

/// All tables but `dbgen_version`, which says how data were made and which no query reads.
pub(super) const TABLES: [&str; 24] = [
    "income_band",
    "reason",
    "ship_mode",
    "warehouse",
    "store",
    "call_center",
    "web_site",
    "web_page",
    "promotion",
    "household_demographics",
    "catalog_page",
    "item",
    "customer_address",
    "customer",
    "date_dim",
    "time_dim",
    "customer_demographics",
    "web_returns",
    "catalog_returns",
    "store_returns",
    "web_sales",
    "catalog_sales",
    "store_sales",
    "inventory",
];

/// Below it the generator's row counts, which are of a thousandth at the least, are zero.
const LEAST_SCALE: f64 = 0.001;

/// Rows that a source row comes to on average: an order of a store or of the web has 8 to 16 lines, one of the catalog 4 to 14.
fn lines(kind: Kind) -> f64 {
    match kind {
        Kind::StoreSales | Kind::WebSales => 12.0,
        Kind::CatalogSales => 9.0,
        Kind::StoreReturns | Kind::WebReturns => 1.2,
        Kind::CatalogReturns => 0.9,
        _ => 1.0,
    }
}

/// The tables at a scale factor, in parts of about `part_rows` rows.
pub(super) fn tables(scale: f64, part_rows: u64) -> Vec<Table> {
    // The generator refuses scales that are negative or not finite.
    let scale = if scale.is_finite() { scale.max(LEAST_SCALE) } else { LEAST_SCALE };
    let session = SessionBuilder::new().with_scale_factor(scale).build().expect("a finite scale above 0");
    /// A table by its kind and the reader that makes its batches; the readers share no trait.
    macro_rules! tables {
        ($($kind:ident $reader:ident,)*) => {
            vec![$(table(&session, part_rows, Kind::$kind, $reader::schema_ref(), |session, from, to| {
                Box::new($reader::new(session).with_source_row_range(from, to).with_batch_size(BATCH))
            }),)*]
        };
    }
    tables![
        IncomeBand IncomeBandArrow,
        Reason ReasonArrow,
        ShipMode ShipModeArrow,
        Warehouse WarehouseArrow,
        Store StoreArrow,
        CallCenter CallCenterArrow,
        WebSite WebSiteArrow,
        WebPage WebPageArrow,
        Promotion PromotionArrow,
        HouseholdDemographics HouseholdDemographicsArrow,
        CatalogPage CatalogPageArrow,
        Item ItemArrow,
        CustomerAddress CustomerAddressArrow,
        Customer CustomerArrow,
        DateDim DateDimArrow,
        TimeDim TimeDimArrow,
        CustomerDemographics CustomerDemographicsArrow,
        WebReturns WebReturnsArrow,
        CatalogReturns CatalogReturnsArrow,
        StoreReturns StoreReturnsArrow,
        WebSales WebSalesArrow,
        CatalogSales CatalogSalesArrow,
        StoreSales StoreSalesArrow,
        Inventory InventoryArrow,
    ]
}

const BATCH: usize = 16 * 1024;

/// A table whose parts are ranges of source rows, from 1 and inclusive.
fn table(
    session: &Session,
    part_rows: u64,
    kind: Kind,
    schema: SchemaRef,
    make: fn(Session, u64, u64) -> Batches,
) -> Table {
    let sources = session.get_scaling().get_row_count(kind);
    let part_sources = ((part_rows as f64 / lines(kind)) as u64).max(1);
    let session = session.clone();
    Table {
        name: kind.get_name(),
        schema,
        rows: (sources as f64 * lines(kind)) as u64,
        parts: sources.div_ceil(part_sources).max(1) as usize,
        make: Box::new(move |part| {
            let from = part as u64 * part_sources + 1;
            make(session.clone(), from, from.saturating_add(part_sources - 1))
        }),
    }
}

#[cfg(test)]
mod tests {
    use arrow_array::RecordBatch;

    use super::*;

    /// The rows of a table as text, one line each.
    fn rows(table: &Table) -> Vec<String> {
        let batches = (0..table.parts).flat_map(|part| (table.make)(part));
        let text = |batch: RecordBatch| {
            let row = |row| batch.columns().iter().map(|c| format!("{:?}|", c.slice(row, 1))).collect();
            (0..batch.num_rows()).map(row).collect::<Vec<String>>()
        };
        batches.flat_map(|batch| text(batch.unwrap())).collect()
    }

    /// Tables that are the same at every scale: they are large, and cut as all others are.
    const FIXED: [&str; 4] = ["customer_demographics", "date_dim", "time_dim", "catalog_page"];

    #[test]
    fn tables_come_by_their_names_and_with_the_rows_they_promise() {
        let tables = tables(0.001, 100_000);
        assert_eq!(tables.iter().map(|t| t.name).collect::<Vec<_>>(), TABLES);
        for table in &tables {
            let batches = (0..table.parts).flat_map(|part| (table.make)(part));
            let rows: usize = batches.map(|batch| batch.unwrap().num_rows()).sum();
            let (rows, expected) = (rows as f64, table.rows as f64);
            assert!((rows - expected).abs() <= expected * 0.2 + 10.0, "{}: {rows} rows, not {expected}", table.name);
        }
    }

    #[test]
    fn parts_together_are_the_whole() {
        let (whole, parts) = (tables(0.001, u64::MAX), tables(0.001, 60));
        for (whole, parts) in whole.iter().zip(&parts).filter(|(t, _)| !FIXED.contains(&t.name)) {
            assert_eq!(whole.parts, 1);
            assert!(rows(whole) == rows(parts), "{}", whole.name);
        }
    }
}
