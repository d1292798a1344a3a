//! Literals that stand for others.

use crate::param::Bounds;
use crate::scalar::Scalar;
use crate::types::DataType;

/// A literal of a comparison whose value a plan must not depend on, so that the plan serves queries that differ in such literals alone
/// (a literal "lifted out" of the query, or auto-parameterized). What is known of its value is that it is not NULL, and
/// [`Lifted::bounds`]; estimates alone go by the value that it has in the query at hand.
#[derive(Clone, Debug)]
pub struct Lifted {
    /// Which one of the plan's: equal literals of one type have one number.
    pub index: u32,
    pub ty: DataType,
    pub bounds: Bounds,
    /// Its value in the query that is planned, for estimates. `None`: the plan is for no query in particular.
    pub example: Option<Scalar>,
}

/// The example is no part of it.
impl PartialEq for Lifted {
    fn eq(&self, other: &Lifted) -> bool {
        (self.index, self.ty, self.bounds) == (other.index, other.ty, other.bounds)
    }
}
