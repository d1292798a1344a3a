//! Arrow types and Quernel's, both ways.
//!
//! Every Quernel type has one Arrow type that results are given in ([`arrow_type`]); several Arrow types are read as one Quernel
//! type ([`data_type`]): times of every unit are microseconds, strings of every layout are VARCHAR.

use std::collections::HashMap;

use arrow_schema::{DataType as ArrowType, Field, IntervalUnit, Schema, TimeUnit};
use quernel_ir::table::TableSchema;
use quernel_ir::types::DataType;

use super::nested::{nested_arrow_type, nested_data_type};

/// Key of field metadata that tells a HUGEINT from a DECIMAL(38,0): Arrow has no 128-bit integer.
pub const TYPE_KEY: &str = "quernel.type";
/// Value under [`TYPE_KEY`] of a HUGEINT.
pub const HUGEINT: &str = "HUGEINT";

/// The Arrow type of a Quernel type. HUGEINT is `Decimal128(38, 0)`, told apart by the metadata that [`arrow_field`] adds.
pub fn arrow_type(ty: DataType) -> ArrowType {
    match ty {
        DataType::Null => ArrowType::Null,
        DataType::Bool => ArrowType::Boolean,
        DataType::I8 => ArrowType::Int8,
        DataType::I16 => ArrowType::Int16,
        DataType::I32 => ArrowType::Int32,
        DataType::I64 => ArrowType::Int64,
        DataType::I128 => ArrowType::Decimal128(38, 0),
        DataType::U8 => ArrowType::UInt8,
        DataType::U16 => ArrowType::UInt16,
        DataType::U32 => ArrowType::UInt32,
        DataType::U64 => ArrowType::UInt64,
        DataType::Decimal { precision, scale } => ArrowType::Decimal128(precision, scale as i8),
        DataType::F32 => ArrowType::Float32,
        DataType::F64 => ArrowType::Float64,
        // Labels of an ENUM, digits of a UUID and of a UHUGEINT.
        DataType::Str | DataType::Bit | DataType::Enum(_) | DataType::Uuid | DataType::U128 | DataType::TimeTz => {
            ArrowType::Utf8
        }
        DataType::Blob => ArrowType::Binary,
        DataType::Date => ArrowType::Date32,
        DataType::Time => ArrowType::Time64(TimeUnit::Microsecond),
        DataType::Timestamp => ArrowType::Timestamp(TimeUnit::Microsecond, None),
        DataType::TimestampTz => ArrowType::Timestamp(TimeUnit::Microsecond, Some("UTC".into())),
        DataType::Interval => ArrowType::Interval(IntervalUnit::MonthDayNano),
        DataType::Nested(ty) => nested_arrow_type(ty),
    }
}

/// The Arrow field of a column.
pub fn arrow_field(name: &str, ty: DataType, nullable: bool) -> Field {
    let field = Field::new(name, arrow_type(ty), nullable || ty == DataType::Null);
    match ty {
        DataType::I128 => field.with_metadata(HashMap::from([(TYPE_KEY.to_string(), HUGEINT.to_string())])),
        _ => field,
    }
}

/// The Arrow schema of a table.
pub fn arrow_schema(schema: &TableSchema) -> Schema {
    Schema::new(schema.columns.iter().map(|c| arrow_field(&c.name, c.ty, c.nullable)).collect::<Vec<_>>())
}

/// The Quernel type that a field is read as.
///
/// # Errors
/// A message that names the column and its Arrow type, where there is none.
pub fn data_type(field: &Field) -> Result<DataType, String> {
    if field.metadata().get(TYPE_KEY).is_some_and(|t| t == HUGEINT)
        && matches!(field.data_type(), ArrowType::Decimal128(38, 0))
    {
        return Ok(DataType::I128);
    }
    plain_data_type(field.data_type())
        .ok_or_else(|| format!("column {:?}, of Arrow type {},", field.name(), field.data_type()))
}

/// As [`data_type`], of an Arrow type alone.
pub fn plain_data_type(ty: &ArrowType) -> Option<DataType> {
    Some(match ty {
        ArrowType::Null => DataType::Null,
        ArrowType::Boolean => DataType::Bool,
        ArrowType::Int8 => DataType::I8,
        ArrowType::Int16 => DataType::I16,
        ArrowType::Int32 => DataType::I32,
        ArrowType::Int64 => DataType::I64,
        ArrowType::UInt8 => DataType::U8,
        ArrowType::UInt16 => DataType::U16,
        ArrowType::UInt32 => DataType::U32,
        ArrowType::UInt64 => DataType::U64,
        ArrowType::Float16 | ArrowType::Float32 => DataType::F32,
        ArrowType::Float64 => DataType::F64,
        ArrowType::Decimal32(p, s)
        | ArrowType::Decimal64(p, s)
        | ArrowType::Decimal128(p, s)
        | ArrowType::Decimal256(p, s)
            if (1..=DataType::MAX_PRECISION).contains(p) && *s >= 0 && *s as u8 <= *p =>
        {
            DataType::Decimal { precision: *p, scale: *s as u8 }
        }
        ArrowType::Utf8 | ArrowType::LargeUtf8 | ArrowType::Utf8View => DataType::Str,
        ArrowType::Binary | ArrowType::LargeBinary | ArrowType::BinaryView | ArrowType::FixedSizeBinary(_) => {
            DataType::Blob
        }
        ArrowType::Date32 | ArrowType::Date64 => DataType::Date,
        ArrowType::Time32(_) | ArrowType::Time64(_) => DataType::Time,
        ArrowType::Timestamp(_, None) => DataType::Timestamp,
        ArrowType::Timestamp(_, Some(_)) => DataType::TimestampTz,
        ArrowType::Interval(_) | ArrowType::Duration(_) => DataType::Interval,
        ArrowType::Dictionary(_, value) => return plain_data_type(value),
        ArrowType::RunEndEncoded(_, values) => return plain_data_type(values.data_type()),
        other => return nested_data_type(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_type() -> Vec<DataType> {
        use DataType::*;
        let mut all = vec![
            Null,
            Bool,
            I8,
            I16,
            I32,
            I64,
            I128,
            U8,
            U16,
            U32,
            U64,
            F32,
            F64,
            Str,
            Blob,
            Date,
            Time,
            Timestamp,
            TimestampTz,
            Interval,
        ];
        for (p, s) in [(1, 0), (1, 1), (9, 2), (18, 18), (19, 0), (38, 0), (38, 38)] {
            all.push(DataType::decimal(p, s));
        }
        all
    }

    #[test]
    fn every_type_survives_the_way_through_arrow() {
        for ty in every_type() {
            assert_eq!(data_type(&arrow_field("c", ty, true)), Ok(ty));
        }
    }

    #[test]
    fn an_unsupported_type_is_named_with_its_column() {
        let item = Field::new("item", ArrowType::Decimal256(60, 2), true);
        let field = Field::new("xs", ArrowType::List(item.into()), true);
        let message = data_type(&field).unwrap_err();
        assert!(message.contains("\"xs\"") && message.contains("List"), "{message}");
        assert!(data_type(&Field::new("d", ArrowType::Decimal128(10, -2), true)).is_err());
        assert!(data_type(&Field::new("d", ArrowType::Decimal256(60, 2), true)).is_err());
    }
}
