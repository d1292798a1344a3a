pub mod lower;
pub mod optimizer;
