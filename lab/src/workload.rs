//! Workloads as data: a folder with a `workload.toml` and one `.sql` file a query.
//!
//! ```toml
//! name = "tpch"
//! title = "TPC-H"
//! description = "22 analytic queries over eight tables of a trader's orders."
//! # What makes the tables: a generator that the lab knows, or `files` for the user's own.
//! generator = "tpch"
//! # Sizes that `--scale` defaults to, and what a scale of 1 means.
//! default-scale = 1.0
//! scale-unit = "scale factor: 1 is about 1 GB of text"
//! ```
//!
//! A query file is named for its query (`q01.sql`) and begins with a TOML header in comments:
//!
//! ```sql
//! --- title = "Pricing summary report"
//! --- bytes = 123
//! --- [sweep]
//! --- name = "filter-selectivity"
//! --- axis = "selectivity"
//! --- value = 0.01
//! SELECT …
//! ```
//!
//! A variant for one engine lies beside it as `q01.ENGINE.sql`, and its header must say why: `--- reason = "…"`.
