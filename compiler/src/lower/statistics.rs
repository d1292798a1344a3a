//! Statistics of finished sums and moments.

use quernel_ir::builtin::Builtin;
use quernel_ir::builtins::library::Function;
use quernel_ir::kernel::{BinaryOp, CastMode, Overflow, UnaryOp, Value};
use quernel_ir::plan::{AggregateFunc, PairStatistic};
use quernel_ir::scalar::Scalar;
use quernel_ir::types::Repr;

use super::Lowering;
use super::error::Result;

impl Lowering<'_> {
    fn float(&mut self, value: f64) -> Result<Value> {
        Ok(self.b.constant(Scalar::F64(value), Repr::F64)?)
    }

    fn plus(&mut self, a: Value, b: Value) -> Result<Value> {
        Ok(self.b.binary(BinaryOp::Add(Overflow::Proved), a, b)?)
    }

    fn minus(&mut self, a: Value, b: Value) -> Result<Value> {
        Ok(self.b.binary(BinaryOp::Sub(Overflow::Proved), a, b)?)
    }

    fn over(&mut self, a: Value, b: Value) -> Result<Value> {
        Ok(self.b.binary(BinaryOp::Div(Overflow::Proved), a, b)?)
    }

    fn product(&mut self, factors: &[Value]) -> Result<Value> {
        let Some((&first, rest)) = factors.split_first() else { return self.float(1.0) };
        rest.iter()
            .try_fold(first, |product, factor| Ok(self.b.binary(BinaryOp::Mul(Overflow::Proved), product, *factor)?))
    }

    /// `value`, or NULL where the f64 `tested` is not above zero.
    fn null_unless_above_zero(&mut self, value: Value, tested: Value) -> Result<Value> {
        let zero = self.float(0.0)?;
        let above = self.b.binary(BinaryOp::Gt, tested, zero)?;
        let null = self.b.null(Repr::F64)?;
        Ok(self.b.select(above, value, null)?)
    }

    fn finite(&mut self, value: Value, message: &str) -> Result<Value> {
        let message = self.b.str(message)?;
        Ok(self.b.call(Builtin::Library(Function::Finite), vec![value, message])?)
    }

    /// Skewness and kurtosis of a count and the sums of powers, by the formulas that DuckDB has.
    pub(super) fn shape(&mut self, func: AggregateFunc, count: Value, sums: &[Value]) -> Result<Value> {
        let n = self.b.cast(count, Repr::F64, CastMode::Proved)?;
        let one = self.float(1.0)?;
        let part = self.over(one, n)?;
        let (sum, squares, cubes) = (sums[0], sums[1], sums[2]);
        // The squared distances from the mean.
        let of_mean = self.product(&[sum, sum, part])?;
        let distances = self.minus(squares, of_mean)?;
        let variance = self.product(&[part, distances])?;
        let (two, three) = (self.float(2.0)?, self.float(3.0)?);
        if func == AggregateFunc::Skewness {
            let zero = self.float(0.0)?;
            let negative = self.b.binary(BinaryOp::Lt, variance, zero)?;
            let variance = self.b.select(negative, zero, variance)?;
            let cube = self.product(&[variance, variance, variance])?;
            let divisor = self.b.unary(UnaryOp::Sqrt, cube)?;
            let (less_one, less_two) = (self.minus(n, one)?, self.minus(n, two)?);
            let pairs = self.product(&[n, less_one])?;
            let root = self.b.unary(UnaryOp::Sqrt, pairs)?;
            let correction = self.over(root, less_two)?;
            let second = self.product(&[three, squares, sum, part])?;
            let third = self.product(&[two, sum, sum, sum, part, part])?;
            let third_moment = self.minus(cubes, second)?;
            let third_moment = self.plus(third_moment, third)?;
            let scaled = self.product(&[correction, part, third_moment])?;
            let value = self.over(scaled, divisor)?;
            let value = self.null_unless_above_zero(value, divisor)?;
            let value = self.null_below(value, count, 3)?;
            return self.finite(value, "SKEW is out of range!");
        }
        let (four, six) = (self.float(4.0)?, self.float(6.0)?);
        let second = self.product(&[four, cubes, sum, part])?;
        let third = self.product(&[six, squares, sum, sum, part, part])?;
        let fourth = self.product(&[three, sum, sum, sum, sum, part, part, part])?;
        let moment = self.minus(sums[3], second)?;
        let moment = self.plus(moment, third)?;
        let moment = self.minus(moment, fourth)?;
        let fourth_moment = self.product(&[part, moment])?;
        let square = self.product(&[variance, variance])?;
        let ratio = self.over(fourth_moment, square)?;
        let (value, least) = if func == AggregateFunc::KurtosisPop {
            (self.minus(ratio, three)?, 2)
        } else {
            let (less_one, more_one) = (self.minus(n, one)?, self.plus(n, one)?);
            let (less_two, less_three) = (self.minus(n, two)?, self.minus(n, three)?);
            let scaled = self.product(&[more_one, ratio])?;
            let offset = self.product(&[three, less_one])?;
            let excess = self.minus(scaled, offset)?;
            let scaled = self.product(&[less_one, excess])?;
            let divisor = self.product(&[less_two, less_three])?;
            (self.over(scaled, divisor)?, 4)
        };
        let value = self.null_unless_above_zero(value, variance)?;
        let value = self.null_below(value, count, least)?;
        self.finite(value, "Kurtosis is out of range!")
    }

    /// A statistic of pairs (y, x): of their count, and the means of y and x, their sums of squared distances and the sum of products.
    pub(super) fn pair_statistic(
        &mut self,
        statistic: PairStatistic,
        count: Value,
        [mean_y, mean_x, m2_y, m2_x, products]: [Value; 5],
    ) -> Result<Value> {
        use PairStatistic as P;
        let n = self.b.cast(count, Repr::F64, CastMode::Proved)?;
        let value = match statistic {
            P::RegrCount => return Ok(self.b.cast(count, Repr::I64, CastMode::Proved)?),
            P::CovarPop => self.over(products, n)?,
            P::CovarSamp => {
                let one = self.float(1.0)?;
                let divisor = self.minus(n, one)?;
                let value = self.over(products, divisor)?;
                return self.null_below(value, count, 2);
            }
            P::Corr => {
                let (deviation_y, deviation_x) =
                    (self.b.unary(UnaryOp::Sqrt, m2_y)?, self.b.unary(UnaryOp::Sqrt, m2_x)?);
                let divisor = self.product(&[deviation_y, deviation_x])?;
                self.over(products, divisor)?
            }
            P::RegrAvgX => mean_x,
            P::RegrAvgY => mean_y,
            P::RegrSxx => m2_x,
            P::RegrSyy => m2_y,
            P::RegrSxy => products,
            P::RegrSlope | P::RegrIntercept => {
                let slope = self.over(products, m2_x)?;
                if statistic == P::RegrSlope {
                    slope
                } else {
                    let rise = self.product(&[slope, mean_x])?;
                    let value = self.minus(mean_y, rise)?;
                    self.null_unless_above_zero(value, m2_x)?
                }
            }
            P::RegrR2 => {
                let (square, both) = (self.product(&[products, products])?, self.product(&[m2_y, m2_x])?);
                let ratio = self.over(square, both)?;
                let (zero, one) = (self.float(0.0)?, self.float(1.0)?);
                let level = self.b.binary(BinaryOp::Eq, m2_y, zero)?;
                let value = self.b.select(level, one, ratio)?;
                self.null_unless_above_zero(value, m2_x)?
            }
        };
        self.null_below(value, count, 1)
    }
}
