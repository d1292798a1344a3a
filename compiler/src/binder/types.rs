//! Type rules, DuckDB's: names of types, the common type of two, results of arithmetic, which casts exist.

use std::collections::HashSet;

use quernel_ir::nested::NestedType;
use quernel_ir::types::{DataType, Span};
use sqlparser::ast;
use sqlparser::parser::Parser;

use super::scope::{DATABASE, MAIN};
use crate::catalog::{Catalog, EmptyCatalog};
use crate::error::{Error, Result};
use crate::sql::QuernelDialect;

use DataType::*;

/// Most elements of an array.
const MAX_ARRAY: u32 = 100_000;

/// The type that SQL text names.
pub(crate) fn from_ast(ty: &ast::DataType, catalog: &dyn Catalog, span: Span) -> Result<DataType> {
    use ast::DataType as A;
    Ok(match ty {
        A::TinyInt(Some(_))
        | A::SmallInt(Some(_))
        | A::Int2(Some(_))
        | A::MediumInt(Some(_))
        | A::Int(Some(_))
        | A::Integer(Some(_))
        | A::Int4(Some(_))
        | A::BigInt(Some(_))
        | A::Int8(Some(_)) => return Err(Error::syntax("types of integers have no width", span)),
        A::Bool | A::Boolean => Bool,
        A::TinyInt(_) => I8,
        A::SmallInt(_) | A::Int2(_) | A::Int16 => I16,
        A::Int(_) | A::Integer(_) | A::Int4(_) | A::Int32 | A::MediumInt(_) | A::Signed | A::SignedInteger => I32,
        A::BigInt(_) | A::Int8(_) | A::Int64 => I64,
        A::HugeInt | A::Int128 => I128,
        A::UTinyInt | A::UInt8 | A::TinyIntUnsigned(_) => U8,
        A::USmallInt | A::UInt16 | A::SmallIntUnsigned(_) | A::Int2Unsigned(_) => U16,
        A::UInt32
        | A::IntUnsigned(_)
        | A::IntegerUnsigned(_)
        | A::Int4Unsigned(_)
        | A::Unsigned
        | A::UnsignedInteger => U32,
        A::UBigInt | A::UInt64 | A::BigIntUnsigned(_) | A::Int8Unsigned(_) => U64,
        A::Float(_) | A::Float4 | A::Float32 | A::Real => F32,
        A::Double(_) | A::DoublePrecision | A::Float8 | A::Float64 => F64,
        A::Numeric(info) | A::Decimal(info) | A::Dec(info) => decimal(info, span)?,
        A::Character(_)
        | A::Char(_)
        | A::CharacterVarying(_)
        | A::CharVarying(_)
        | A::Varchar(_)
        | A::Nvarchar(_)
        | A::Text
        | A::String(_) => Str,
        A::Blob(_) | A::Bytea | A::Binary(_) | A::Varbinary(_) => Blob,
        A::Date | A::Date32 => Date,
        A::Time(_, ast::TimezoneInfo::None | ast::TimezoneInfo::WithoutTimeZone) => Time,
        A::Time(_, ast::TimezoneInfo::WithTimeZone | ast::TimezoneInfo::Tz) => TimeTz,
        A::Timestamp(_, ast::TimezoneInfo::None | ast::TimezoneInfo::WithoutTimeZone)
        | A::TimestampNtz(_)
        | A::Datetime(_) => Timestamp,
        A::Timestamp(_, ast::TimezoneInfo::WithTimeZone | ast::TimezoneInfo::Tz) => TimestampTz,
        A::Interval { .. } => Interval,
        A::Array(
            ast::ArrayElemTypeDef::SquareBracket(element, length) | ast::ArrayElemTypeDef::Qualified(element, length),
        ) => {
            let element = from_ast(element, catalog, span)?;
            match length {
                None => DataType::list(element),
                Some(length) => match u32::try_from(*length) {
                    Ok(length) if (1..=MAX_ARRAY).contains(&length) => DataType::array(element, length),
                    _ => return Err(Error::ty(format!("an array has 1 to {MAX_ARRAY} elements, not {length}"), span)),
                },
            }
        }
        A::Struct(fields, _) | A::Tuple(fields) => {
            let mut types: Vec<(String, DataType)> = Vec::with_capacity(fields.len());
            for field in fields {
                let name = field.field_name.as_ref().map_or(String::new(), |name| name.value.clone());
                if !name.is_empty() && types.iter().any(|(other, _)| other.eq_ignore_ascii_case(&name)) {
                    return Err(Error::ty(format!("a struct has the field \"{name}\" twice"), span));
                }
                types.push((name, from_ast(&field.field_type, catalog, span)?));
            }
            DataType::structure(types)
        }
        A::Map(key, value, _) => DataType::map(from_ast(key, catalog, span)?, from_ast(value, catalog, span)?),
        A::UHugeInt => U128,
        A::Bit(_) | A::BitVarying(_) | A::VarBit(_) => Bit,
        A::Uuid => Uuid,
        A::Enum(members, _) => {
            let mut labels: Vec<String> = Vec::with_capacity(members.len());
            for member in members {
                let ast::EnumMember::Name(label) = member else {
                    return Err(Error::unsupported("numbers of an ENUM's labels", span));
                };
                labels.push(label.clone());
            }
            let mut seen = HashSet::new();
            if let Some(twice) = labels.iter().find(|label| !seen.insert(label.as_str())) {
                return Err(Error::ty(format!("an ENUM has the label '{twice}' twice"), span));
            }
            DataType::enumeration(labels)
        }
        A::Custom(name, args) => return custom(name, args, catalog, span),
        other => return Err(Error::unsupported(format!("type {other}"), span)),
    })
}

/// A type of the schema `main`, which has all built-in ones: `main.decimal(4, 1)` is `DECIMAL(4, 1)`.
fn qualified(name: &ast::ObjectName, args: &[String], span: Span) -> Option<Result<DataType>> {
    let parts: Vec<&str> = name.0.iter().filter_map(|part| part.as_ident()).map(|part| part.value.as_str()).collect();
    let [schemas @ .., name] = parts.as_slice() else { return None };
    let known = match schemas {
        [schema] => schema.eq_ignore_ascii_case(MAIN),
        [database, schema] => {
            [DATABASE, "system"].iter().any(|d| database.eq_ignore_ascii_case(d)) && schema.eq_ignore_ascii_case(MAIN)
        }
        _ => false,
    };
    let text = if args.is_empty() { name.to_string() } else { format!("{name}({})", args.join(", ")) };
    let parsed = known.then(|| Parser::new(&QuernelDialect).try_with_sql(&text).and_then(|mut p| p.parse_data_type()));
    parsed?.ok().map(|ty| from_ast(&ty, &EmptyCatalog, span))
}

/// The name of a type as the catalog knows it: without the schema `main`.
pub(super) fn own_name(name: &ast::ObjectName) -> String {
    let parts: Vec<&str> = name.0.iter().filter_map(|part| part.as_ident()).map(|part| part.value.as_str()).collect();
    let parts = match parts.as_slice() {
        [database, rest @ ..] if rest.len() == 2 && database.eq_ignore_ascii_case(DATABASE) => rest,
        all => all,
    };
    match parts {
        [schema, name] if schema.eq_ignore_ascii_case(MAIN) => (*name).to_string(),
        parts => parts.join("."),
    }
}

fn custom(name: &ast::ObjectName, args: &[String], catalog: &dyn Catalog, span: Span) -> Result<DataType> {
    if args.is_empty()
        && let Some(ty) = catalog.named_type(&own_name(name))
    {
        return Ok(ty);
    }
    if let Some(ty) = qualified(name, args, span) {
        return ty;
    }
    const NAMES: &[(&str, DataType)] = &[
        ("int1", I8),
        ("short", I16),
        ("long", I64),
        ("hugeint", I128),
        ("int128", I128),
        ("utinyint", U8),
        ("usmallint", U16),
        ("uinteger", U32),
        ("uint", U32),
        ("ubigint", U64),
        ("uint8", U8),
        ("uint16", U16),
        ("uint32", U32),
        ("uint64", U64),
        ("logical", Bool),
        ("bpchar", Str),
        ("string", Str),
        ("varbinary", Blob),
        ("float4", F32),
        ("float8", F64),
        ("timestamp_us", Timestamp),
        // Microseconds like all timestamps; casts to the first two round.
        ("timestamp_s", Timestamp),
        ("timestamp_ms", Timestamp),
        ("timestamp_ns", Timestamp),
        ("timestamptz", TimestampTz),
        ("guid", Uuid),
        ("bitstring", Bit),
        ("uint128", U128),
        ("\"null\"", DataType::Null),
    ];
    let text = name.to_string();
    match NAMES.iter().find(|(n, _)| text.eq_ignore_ascii_case(n)) {
        Some((_, ty)) if args.is_empty() => Ok(*ty),
        _ => {
            let own = catalog.type_names();
            let known = NAMES.iter().map(|(n, _)| *n).chain([
                "boolean",
                "tinyint",
                "smallint",
                "integer",
                "bigint",
                "decimal",
                "numeric",
                "real",
                "double",
                "varchar",
                "blob",
                "date",
                "time",
                "timestamp",
                "interval",
                "text",
            ]);
            Err(Error::unknown("type", &text, known.chain(own.iter().map(String::as_str)), span))
        }
    }
}

fn decimal(info: &ast::ExactNumberInfo, span: Span) -> Result<DataType> {
    let (precision, scale) = match info {
        ast::ExactNumberInfo::None => (18, 3),
        ast::ExactNumberInfo::Precision(p) => (*p, 0),
        ast::ExactNumberInfo::PrecisionAndScale(p, s) => (*p, *s),
    };
    let max = u64::from(DataType::MAX_PRECISION);
    if precision == 0 || precision > max {
        return Err(Error::ty(format!("the width of a DECIMAL must be between 1 and {max}, not {precision}"), span));
    }
    if scale < 0 || scale as u64 > precision {
        return Err(Error::ty(
            format!("the scale of a DECIMAL must be between 0 and its width {precision}, not {scale}"),
            span,
        ));
    }
    Ok(DataType::decimal(precision as u8, scale as u8))
}

/// Precision and scale that hold every value of an integer or decimal type.
pub(crate) fn decimal_parts(ty: DataType) -> Option<(u8, u8)> {
    Some(match ty {
        Decimal { precision, scale } => (precision, scale),
        I8 | U8 => (3, 0),
        I16 | U16 => (5, 0),
        I32 | U32 => (10, 0),
        I64 => (19, 0),
        U64 => (20, 0),
        I128 => (38, 0),
        _ => return None,
    })
}

fn int_bits(ty: DataType) -> u8 {
    match ty {
        I8 | U8 => 8,
        I16 | U16 => 16,
        I32 | U32 => 32,
        I64 | U64 => 64,
        _ => 128,
    }
}

fn unify_integers(a: DataType, b: DataType) -> DataType {
    if a.is_unsigned() == b.is_unsigned() {
        return if int_bits(a) >= int_bits(b) { a } else { b };
    }
    let (signed, unsigned) = if a.is_unsigned() { (b, a) } else { (a, b) };
    match int_bits(signed).max(int_bits(unsigned) * 2) {
        16 => I16,
        32 => I32,
        64 => I64,
        _ => I128,
    }
}

/// The type that holds both (COALESCE, CASE, UNION, comparisons); `None` where DuckDB wants an explicit cast.
pub(crate) fn unify(a: DataType, b: DataType) -> Option<DataType> {
    Some(match (a, b) {
        (a, b) if a == b => a,
        (Null, other) | (other, Null) => other,
        (U128, other) | (other, U128) => match other {
            Bool => U128,
            other if other.is_unsigned() => U128,
            F32 | F64 => other,
            // DuckDB's, which takes it for the least of the unsigned integers.
            I8 => I16,
            I16 => I32,
            I32 => I64,
            I64 => I128,
            I128 => F64,
            Decimal { scale, .. } => DataType::decimal(DataType::MAX_PRECISION, scale),
            _ => return None,
        },
        (a, b) if a.is_integer() && b.is_integer() => unify_integers(a, b),
        (Bool, n) | (n, Bool) if n.is_integer() => n,
        (F64, n) | (n, F64) if n.is_numeric() => F64,
        (F32, n) | (n, F32) if n.is_numeric() => F32,
        (a, b) if a.is_decimal() || b.is_decimal() => {
            let ((pa, sa), (pb, sb)) = (decimal_parts(a)?, decimal_parts(b)?);
            let scale = sa.max(sb);
            DataType::decimal(((pa - sa).max(pb - sb) + scale).min(DataType::MAX_PRECISION), scale)
        }
        (Nested(a), Nested(b)) => return unify_nested(a.get(), b.get()),
        (Enum(_), Enum(_) | Str) | (Str, Enum(_)) => Str,
        (Date, Timestamp) | (Timestamp, Date) => Timestamp,
        (Date | Timestamp, TimestampTz) | (TimestampTz, Date | Timestamp) => TimestampTz,
        _ => return None,
    })
}

fn unify_nested(a: &NestedType, b: &NestedType) -> Option<DataType> {
    use NestedType::{Array, List, Map, Struct};
    Some(match (a, b) {
        (Array(a, n), Array(b, m)) if n == m => DataType::array(unify(*a, *b)?, *n),
        (List(a) | Array(a, _), List(b) | Array(b, _)) => DataType::list(unify(*a, *b)?),
        (Map(k, v), Map(l, w)) => DataType::map(unify(*k, *l)?, unify(*v, *w)?),
        (Struct(a), Struct(b)) => {
            let unnamed = |fields: &[(String, DataType)]| fields.iter().all(|(name, _)| name.is_empty());
            if unnamed(a) || unnamed(b) {
                // By place, with the names that there are.
                if a.len() != b.len() {
                    return None;
                }
                let named = if unnamed(a) { b } else { a };
                let fields = named
                    .iter()
                    .zip(a.iter().zip(b))
                    .map(|((name, _), ((_, a), (_, b)))| Some((name.clone(), unify(*a, *b)?)));
                return Some(DataType::structure(fields.collect::<Option<_>>()?));
            }
            // By name; what only one has is NULL in the other.
            let mut fields = a.clone();
            for (name, ty) in b {
                match fields.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
                    Some((_, known)) => *known = unify(*known, *ty)?,
                    None => fields.push((name.clone(), *ty)),
                }
            }
            DataType::structure(fields)
        }
        _ => return None,
    })
}

/// The type that `+ - * // %` on two different integer types compute in. Where one is signed and the other not, DuckDB's
/// choice of an overload is wider than [`unify`].
pub(crate) fn integer_arithmetic(a: DataType, b: DataType) -> DataType {
    if a.is_unsigned() == b.is_unsigned() {
        return unify_integers(a, b);
    }
    let (signed, unsigned) = if a.is_unsigned() { (b, a) } else { (a, b) };
    match (int_bits(signed), int_bits(unsigned)) {
        (s, u) if s > u => signed,
        (_, 64) => I128,
        _ => I64,
    }
}

/// Digits that a 64-bit decimal holds. DuckDB does not widen the product of two 64-bit decimals past it; overflow is an error.
const NARROW: u8 = 18;

fn cap(precision: u8, a: u8, b: u8) -> u8 {
    if precision > NARROW && a <= NARROW && b <= NARROW { NARROW } else { precision.min(DataType::MAX_PRECISION) }
}

/// The type of the sum or difference of two decimals or integers, at least one of them a decimal.
pub(crate) fn decimal_add(a: DataType, b: DataType) -> Option<DataType> {
    let ((pa, sa), (pb, sb)) = (decimal_parts(a)?, decimal_parts(b)?);
    let scale = sa.max(sb);
    // Both operands, at the common scale, plus a digit for the carry.
    let precision = (pa - sa).max(pb - sb) + scale + 1;
    Some(DataType::decimal(precision.min(DataType::MAX_PRECISION), scale))
}

/// The type of their product; `None` where the scales add up to more than a decimal has.
pub(crate) fn decimal_mul(a: DataType, b: DataType) -> Option<DataType> {
    let ((pa, sa), (pb, sb)) = (decimal_parts(a)?, decimal_parts(b)?);
    let scale = sa + sb;
    if scale > DataType::MAX_PRECISION {
        return None;
    }
    // Where the scales alone need 18 digits, it is not kept narrow.
    let precision = if scale < NARROW { cap(pa + pb, pa, pb) } else { (pa + pb).min(DataType::MAX_PRECISION) };
    Some(DataType::decimal(precision, scale))
}

/// Whether an argument of type `from` goes where `to` is wanted without being asked: nothing is lost by it.
pub(crate) fn implicit(from: DataType, to: DataType) -> bool {
    match (from, to) {
        (a, b) if a == b => true,
        (Null, _) => true,
        (a, b) if a.is_integer() && b.is_integer() => {
            int_bits(b) > int_bits(a) && (a.is_unsigned() || !b.is_unsigned())
                || int_bits(b) == int_bits(a) && a.is_unsigned() == b.is_unsigned()
                || b == I64 && matches!(a, U64 | I128)
        }
        (a, F32 | F64) if a.is_integer() || a.is_decimal() => true,
        (F32, F64) => true,
        (a, Decimal { .. }) if a.is_integer() || a.is_decimal() => true,
        (Date, Timestamp | TimestampTz) | (Timestamp, TimestampTz) => true,
        (Enum(_), Str) | (Time, TimeTz) => true,
        (a, U128) => a.is_unsigned(),
        (U128, F32 | F64) => true,
        _ => false,
    }
}

fn castable_nested(from: &NestedType, to: &NestedType) -> bool {
    use NestedType::{Array, List, Map, Struct};
    match (from, to) {
        (List(a) | Array(a, _), List(b) | Array(b, _)) => castable(*a, *b),
        (Map(k, v), Map(l, w)) => castable(*k, *l) && castable(*v, *w),
        // The names of the fields are the keys.
        (Struct(fields), Map(k, v)) => {
            castable(Str, *k) && fields.iter().all(|(name, from)| !name.is_empty() && castable(*from, *v))
        }
        // A map is a list of its entries.
        (Map(k, v), List(DataType::Nested(entry))) => {
            let fields = [("key".into(), *k), ("value".into(), *v)];
            castable_nested(&Struct(fields.to_vec()), entry.get())
        }
        (Struct(a), Struct(b)) => {
            let unnamed = |fields: &[(String, DataType)]| fields.iter().all(|(name, _)| name.is_empty());
            if unnamed(a) || unnamed(b) {
                return a.len() == b.len() && a.iter().zip(b).all(|((_, a), (_, b))| castable(*a, *b));
            }
            let mut found = false;
            b.iter().all(|(name, to)| match a.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
                Some((_, from)) => {
                    found = true;
                    castable(*from, *to)
                }
                None => true,
            }) && found
        }
        _ => false,
    }
}

/// Whether CAST can turn `from` into `to` at all.
pub(crate) fn castable(from: DataType, to: DataType) -> bool {
    match (from, to) {
        (a, b) if a == b => true,
        (Null, _) | (_, Str) | (Str, _) => true,
        // By its label.
        (Enum(_), to) => castable(Str, to),
        (Time | Timestamp | TimestampTz, TimeTz) | (TimeTz, Time) => true,
        (Bit, other) | (other, Bit) => other.is_integer() || other.is_float() || matches!(other, Bool | Blob | U128),
        (Uuid, Blob | U128) | (Blob | U128, Uuid) => true,
        (U128, other) | (other, U128) => other.is_numeric() || other == Bool,
        (Bool, b) => b.is_numeric(),
        (a, Bool) => a.is_numeric(),
        (a, b) if a.is_numeric() && b.is_numeric() => true,
        (Nested(a), Nested(b)) => castable_nested(a.get(), b.get()),
        (Date, Timestamp | TimestampTz) => true,
        (Timestamp | TimestampTz, Date | Time | Timestamp | TimestampTz) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dec(p: u8, s: u8) -> DataType {
        DataType::decimal(p, s)
    }

    /// Rows of the table that DuckDB 2.0 gives for `typeof(coalesce(a, b))`.
    #[test]
    fn common_types_are_those_of_duckdb() {
        for (a, b, both) in [
            (I8, U8, I16),
            (I8, U16, I32),
            (I16, U8, I16),
            (I64, U32, I64),
            (I64, U64, I128),
            (U8, U16, U16),
            (dec(5, 2), I32, dec(12, 2)),
            (dec(15, 2), I64, dec(21, 2)),
            (dec(15, 2), I128, dec(38, 2)),
            (dec(38, 2), dec(38, 0), dec(38, 2)),
            (dec(5, 2), F32, F32),
            (F32, F64, F64),
            (Bool, I32, I32),
            (Date, Timestamp, Timestamp),
        ] {
            assert_eq!(unify(a, b), Some(both), "{a} and {b}");
            assert_eq!(unify(b, a), Some(both), "{b} and {a}");
        }
        assert_eq!(unify(Date, I32), None);
        assert_eq!(unify(Str, I32), None);
    }

    /// Rows of `typeof(a + b)` and `typeof(a * b)`.
    #[test]
    fn arithmetic_types_are_those_of_duckdb() {
        assert_eq!(integer_arithmetic(I8, U8), I64);
        assert_eq!(integer_arithmetic(I16, U8), I16);
        assert_eq!(integer_arithmetic(I32, U64), I128);
        assert_eq!(integer_arithmetic(U8, U32), U32);
        assert_eq!(decimal_add(dec(15, 2), dec(15, 2)), Some(dec(16, 2)));
        assert_eq!(decimal_add(dec(5, 2), I64), Some(dec(22, 2)));
        assert_eq!(decimal_add(dec(18, 2), dec(18, 2)), Some(dec(19, 2)));
        assert_eq!(decimal_add(dec(10, 10), I32), Some(dec(21, 10)));
        assert_eq!(decimal_add(dec(12, 0), dec(10, 6)), Some(dec(19, 6)));
        assert_eq!(decimal_add(dec(15, 2), I128), Some(dec(38, 2)));
        assert_eq!(decimal_mul(dec(15, 2), dec(15, 2)), Some(dec(18, 4)));
        assert_eq!(decimal_mul(dec(15, 2), I64), Some(dec(34, 2)));
        assert_eq!(decimal_mul(dec(15, 2), I32), Some(dec(18, 2)));
        assert_eq!(decimal_mul(dec(38, 2), dec(11, 10)), Some(dec(38, 12)));
        assert_eq!(decimal_mul(dec(38, 30), dec(38, 30)), None);
    }
}
