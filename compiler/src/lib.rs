
pub mod optimizer;
