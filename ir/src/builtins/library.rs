//! The table of library functions that are no more than a signature and what they compute: one entry adds one to kernel IR, to the
//! interpreter and to every backend that calls out.

use super::{
    Args, bins, bits, calendar, digest, distance, encode, format, graphemes, int, numbers, paths, random, regexp,
    sequence, series, sizes, strftime, strings, timetz, unsigned, uuid, zones,
};
use crate::builtin::Signature;
use crate::nested;
use crate::scalar::Scalar;
use crate::types::{DataType, Repr};

/// What a call can give besides a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Nothing else.
    Total,
    /// NULL for arguments that are not NULL.
    Nullable,
    /// An error.
    Fails,
    /// Both.
    NullableFails,
}

macro_rules! library {
    ($($(#[$doc:meta])* $variant:ident $name:literal ($($arg:ident),*) -> $result:ident $outcome:ident |$a:ident| $body:expr;)*) => {
        /// A library function of the table.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Function {
            $($(#[$doc])* $variant,)*
        }

        impl Function {
            /// Every function.
            pub const ALL: &[Function] = &[$(Function::$variant,)*];

            /// The name in IR text.
            pub fn name(self) -> &'static str {
                match self {
                    $(Function::$variant => $name,)*
                }
            }

            fn parts(self) -> (&'static [Repr], Repr, Outcome) {
                match self {
                    $(Function::$variant => (&[$(Repr::$arg,)*], Repr::$result, Outcome::$outcome),)*
                }
            }

            /// The result for arguments that are not NULL.
            pub(super) fn eval(self, args: &Args<'_>) -> Result<Scalar, String> {
                match self {
                    $(Function::$variant => {
                        let $a = args;
                        $body
                    })*
                }
            }
        }
    };
}

impl Function {
    /// The function that IR text names.
    pub fn from_name(name: &str) -> Option<Function> {
        Function::ALL.iter().copied().find(|f| f.name() == name)
    }

    pub(crate) fn signature(self) -> Signature {
        let (args, result, outcome) = self.parts();
        Signature {
            args: args.to_vec(),
            result,
            nullable: matches!(outcome, Outcome::Nullable | Outcome::NullableFails),
        }
    }

    /// Whether a call is more than its result, or has another result every time.
    pub(crate) fn is_volatile(self) -> bool {
        use Function as F;
        matches!(self, F::Random | F::SetSeed | F::UuidRandom | F::UuidOrdered | F::NextValue | F::CurrentValue)
    }

    pub(crate) fn can_fail(self) -> bool {
        matches!(self.parts().2, Outcome::Fails | Outcome::NullableFails)
    }
}

library! {
    /// Edits of a byte that make one string of the other.
    Levenshtein "levenshtein" (Str, Str) -> I64 Total |a| int(distance::levenshtein(a.bytes(0)?, a.bytes(1)?));
    /// The same with swaps of neighbours.
    DamerauLevenshtein "damerau_levenshtein" (Str, Str) -> I64 Total
        |a| int(distance::damerau_levenshtein(a.bytes(0)?, a.bytes(1)?));
    /// Bytes that differ, of strings of one length.
    Hamming "hamming" (Str, Str) -> I64 Fails |a| int(distance::hamming(a.bytes(0)?, a.bytes(1)?)?);
    Jaccard "jaccard" (Str, Str) -> F64 Fails |a| Ok(Scalar::F64(distance::jaccard(a.bytes(0)?, a.bytes(1)?)?));
    /// The third argument is the least score that counts; below it the result is 0.
    Jaro "jaro" (Str, Str, F64) -> F64 Total
        |a| Ok(Scalar::F64(distance::cut(distance::jaro(a.bytes(0)?, a.bytes(1)?), a.f64(2)?)));
    JaroWinkler "jaro_winkler" (Str, Str, F64) -> F64 Total
        |a| Ok(Scalar::F64(distance::cut(distance::jaro_winkler(a.bytes(0)?, a.bytes(1)?), a.f64(2)?)));

    /// How many distinct values a [sketch](crate::sketch) has seen.
    SketchCount "sketch_count" (Str) -> I64 Total |a| int(crate::sketch::count(a.bytes(0)?));

    /// (from, to, step, whether the end is one of them): a list of timestamps.
    Timestamps "timestamps" (I64, I64, Interval, Bool) -> Str Fails
        |a| integers(series::timestamps(a.i64(0)?, a.i64(1)?, a.interval(2)?, a.flag(3)?)?);
    /// (value, message): the value, if it is finite.
    Finite "finite" (F64, Str) -> F64 Fails
        |a| if a.f64(0)?.is_finite() { Ok(Scalar::F64(a.f64(0)?)) } else { Err(a.utf8(1)?.to_string()) };

    /// (least, most, bins, whether their bounds are rounded): a list.
    BinsI64 "bins_i64" (I64, I64, I64, Bool) -> Str Fails
        |a| integers(bins::of_integers(a.i64(0)?, a.i64(1)?, a.i64(2)?, a.flag(3)?)?);
    BinsF64 "bins_f64" (F64, F64, I64, Bool) -> Str Fails
        |a| Ok(Scalar::Blob(nested::list_of(
            &bins::of_floats(a.f64(0)?, a.f64(1)?, a.i64(2)?, a.flag(3)?)?.into_iter().map(Scalar::F64).collect::<Vec<_>>(),
            DataType::F64,
        )));
    BinsTimestamp "bins_timestamp" (I64, I64, I64, Bool) -> Str Fails
        |a| integers(bins::of_timestamps(a.i64(0)?, a.i64(1)?, a.i64(2)?, a.flag(3)?)?);

    /// The argument tells calls apart: each has numbers of its own.
    Random "random" (I64) -> F64 Total |a| a.i64(0).map(|_| Scalar::F64(random::random()));
    /// NULL; the numbers that come next are those of the seed.
    /// (seed, n): the n-th number from 0 on of the seed's sequence, at least 0 and less than 1.
    /// (sequence, number of the call).
    NextValue "next_value" (I64, I64) -> I64 Fails |a| a.i64(1).and_then(|_| int(sequence::next(a.i64(0)?)?));
    CurrentValue "current_value" (I64, I64) -> I64 Fails
        |a| a.i64(1).and_then(|_| int(sequence::current(a.i64(0)?)?));
    SeededRandom "seeded_random" (I64, I64) -> F64 Total |a| Ok(Scalar::F64(random::seeded(a.i64(0)?, a.i64(1)?)));
    SetSeed "set_seed" (F64) -> I32 NullableFails |a| random::set_seed(a.f64(0)?).map(|()| Scalar::Null);

    Md5 "md5" (Str) -> Str Total |a| Ok(Scalar::Str(digest::md5(a.bytes(0)?)));
    Sha1 "sha1" (Str) -> Str Total |a| Ok(Scalar::Str(digest::sha1(a.bytes(0)?)));
    Sha256 "sha256" (Str) -> Str Total |a| Ok(Scalar::Str(digest::sha256(a.bytes(0)?)));

    ToBase64 "to_base64" (Str) -> Str Total |a| Ok(Scalar::Str(encode::to_base64(a.bytes(0)?)));
    FromBase64 "from_base64" (Str) -> Str Fails |a| Ok(Scalar::Blob(encode::from_base64(a.bytes(0)?)?));
    HexText "hex_text" (Str) -> Str Total |a| Ok(Scalar::Str(encode::hex(a.bytes(0)?)));
    /// Of 64 bits.
    HexI64 "hex_i64" (I64) -> Str Total |a| Ok(Scalar::Str(format!("{:X}", a.i64(0)?)));
    HexI128 "hex_i128" (I128) -> Str Total |a| Ok(Scalar::Str(format!("{:X}", a.int(0)?)));
    Unhex "unhex" (Str) -> Str Fails |a| Ok(Scalar::Blob(encode::unhex(a.bytes(0)?)?));
    BinText "bin_text" (Str) -> Str Total |a| Ok(Scalar::Str(encode::binary(a.bytes(0)?)));
    BinI64 "bin_i64" (I64) -> Str Total |a| Ok(Scalar::Str(format!("{:b}", a.i64(0)?)));
    BinI128 "bin_i128" (I128) -> Str Total |a| Ok(Scalar::Str(format!("{:b}", a.int(0)?)));
    Unbin "unbin" (Str) -> Str Fails |a| Ok(Scalar::Blob(encode::unbin(a.bytes(0)?)?));
    /// (number, radix, least length).
    ToBase "to_base" (I64, I32, I32) -> Str Fails
        |a| Ok(Scalar::Str(encode::to_base(a.i64(0)?, a.i32(1)?, a.i32(2)?)?));
    UrlEncode "url_encode" (Str) -> Str Total |a| Ok(Scalar::Str(encode::url_encode(a.bytes(0)?)));
    UrlDecode "url_decode" (Str) -> Str Fails |a| a.text(encode::url_decode(a.bytes(0)?)?);
    /// Bytes that are UTF-8 as text.
    Decode "decode" (Str) -> Str Fails |a| Ok(Scalar::Str(encode::decode(a.bytes(0)?)?));

    /// Options come last: letters, as `i` for any case.
    RegexpMatches "regexp_matches" (Str, Str, Str) -> Bool Fails
        |a| Ok(Scalar::Bool(regexp::matches(a.bytes(0)?, a.bytes(1)?, a.bytes(2)?)?));
    RegexpFullMatch "regexp_full_match" (Str, Str, Str) -> Bool Fails
        |a| Ok(Scalar::Bool(regexp::full_match(a.bytes(0)?, a.bytes(1)?, a.bytes(2)?)?));
    /// (text, pattern, group, options).
    RegexpExtract "regexp_extract" (Str, Str, I32, Str) -> Str Fails
        |a| a.text(regexp::extract(a.bytes(0)?, a.bytes(1)?, a.i32(2)?, a.bytes(3)?)?);
    /// (text, pattern, replacement, options).
    RegexpReplace "regexp_replace" (Str, Str, Str, Str) -> Str Fails
        |a| a.text(regexp::replace(a.bytes(0)?, a.bytes(1)?, a.bytes(2)?, a.bytes(3)?)?);
    RegexpEscape "regexp_escape" (Str) -> Str Total |a| a.text(regexp::quote(a.bytes(0)?));
    Glob "glob" (Str, Str) -> Bool Total |a| Ok(Scalar::Bool(regexp::glob(a.bytes(0)?, a.bytes(1)?)));

    /// Lists of texts: parts between separators, between matches, of every match, of a path.
    Split "split" (Str, Str) -> Str Total |a| list(strings::split(a.bytes(0)?, a.bytes(1)?).into_iter().map(Some));
    RegexpSplit "regexp_split" (Str, Str, Str) -> Str Fails
        |a| list(regexp::split(a.bytes(0)?, a.bytes(1)?, a.bytes(2)?)?.into_iter().map(Some));
    RegexpExtractAll "regexp_extract_all" (Str, Str, I32, Str) -> Str Fails
        |a| list(regexp::extract_all(a.bytes(0)?, a.bytes(1)?, a.i32(2)?, a.bytes(3)?)?.into_iter());
    /// (text, pattern, how many groups, options): a struct of the first match's groups.
    RegexpExtractGroups "regexp_extract_groups" (Str, Str, I32, Str) -> Str Fails
        |a| Ok(texts(&regexp::extract_groups(a.bytes(0)?, a.bytes(1)?, a.i32(2)?, a.bytes(3)?)?));
    /// The same of every match: a list of structs.
    RegexpExtractAllGroups "regexp_extract_all_groups" (Str, Str, I32, Str) -> Str Fails
        |a| Ok(rows(&regexp::extract_all_groups(a.bytes(0)?, a.bytes(1)?, a.i32(2)?, a.bytes(3)?)?));
    ParsePath "parse_path" (Str, Str) -> Str Total
        |a| list(paths::parts(a.bytes(0)?, a.bytes(1)?).into_iter().map(Some));
    /// A list of one text.
    ListOfText "list_of_text" (Str) -> Str Total |a| list(std::iter::once(Some(a.bytes(0)?)));
    /// (text, separator, number).
    SplitPart "split_part" (Str, Str, I64) -> Str Total
        |a| a.text(strings::split_part(a.bytes(0)?, a.bytes(1)?, a.i64(2)?));
    Translate "translate" (Str, Str, Str) -> Str Total
        |a| a.text(strings::translate(a.bytes(0)?, a.bytes(1)?, a.bytes(2)?));
    /// (text, replacement, start, length).
    Overlay "overlay" (Str, Str, I64, I64) -> Str Total
        |a| a.text(strings::overlay(a.bytes(0)?, a.bytes(1)?, a.i64(2)?, a.i64(3)?));
    Between "between" (Str, I64, I64) -> Str Total |a| a.text(strings::between(a.bytes(0)?, a.i64(1)?, a.i64(2)?));
    /// The same of bytes.
    BetweenBytes "between_bytes" (Str, I64, I64) -> Str Total
        |a| Ok(Scalar::Blob(strings::between_bytes(a.bytes(0)?, a.i64(1)?, a.i64(2)?).to_vec()));
    Unicode "unicode" (Str) -> I32 Total |a| int(strings::unicode(a.bytes(0)?));
    GraphemeLength "grapheme_length" (Str) -> I64 Total |a| int(graphemes::length(&a.utf8(0)?));
    GraphemeLeft "grapheme_left" (Str, I64) -> Str Total |a| Ok(Scalar::Str(graphemes::left(&a.utf8(0)?, a.i64(1)?)));
    GraphemeRight "grapheme_right" (Str, I64) -> Str Total |a| Ok(Scalar::Str(graphemes::right(&a.utf8(0)?, a.i64(1)?)));
    GraphemeSubstring "grapheme_substring" (Str, I64, I64) -> Str Total
        |a| Ok(Scalar::Str(graphemes::substring(&a.utf8(0)?, a.i64(1)?, a.i64(2)?)));
    GraphemeSubstringFrom "grapheme_substring_from" (Str, I64) -> Str Total
        |a| Ok(Scalar::Str(graphemes::substring_from(&a.utf8(0)?, a.i64(1)?)));
    NfcNormalize "nfc_normalize" (Str) -> Str Total |a| Ok(Scalar::Str(graphemes::compose(&a.utf8(0)?)));
    StripAccents "strip_accents" (Str) -> Str Total |a| Ok(Scalar::Str(graphemes::strip_accents(&a.utf8(0)?)));

    /// (path, name of the separators).
    ParseFilename "parse_filename" (Str, Str) -> Str Total |a| a.text(paths::filename(a.bytes(0)?, a.bytes(1)?));
    ParseStem "parse_stem" (Str, Str) -> Str Total |a| a.text(paths::stem(a.bytes(0)?, a.bytes(1)?));
    ParseDirname "parse_dirname" (Str, Str) -> Str Total |a| a.text(paths::dirname(a.bytes(0)?, a.bytes(1)?));
    ParseDirpath "parse_dirpath" (Str, Str) -> Str Total |a| a.text(paths::dirpath(a.bytes(0)?, a.bytes(1)?));
    PathJoin "path_join" (Str, Str) -> Str Fails |a| Ok(Scalar::Str(paths::join(&a.utf8(0)?, &a.utf8(1)?)?));

    BinarySize "binary_size" (I64) -> Str Total |a| Ok(Scalar::Str(sizes::binary_size(a.i64(0)?)));
    DecimalSize "decimal_size" (I64) -> Str Total |a| Ok(Scalar::Str(sizes::decimal_size(a.i64(0)?)));
    ParseSize "parse_size" (Str) -> I128 Fails |a| int(sizes::parse_size(a.bytes(0)?)?);
    /// (value, least, most, width).
    Bar "bar" (F64, F64, F64, F64) -> Str Fails
        |a| Ok(Scalar::Str(sizes::bar(a.f64(0)?, a.f64(1)?, a.f64(2)?, a.f64(3)?)?));

    /// Arguments of `format` and `printf`, as parts of the text that holds all of them.
    PackBool "pack_bool" (Bool) -> Str Total |a| Ok(Scalar::Str(format::pack('b', &a.shown(0)?)));
    PackInt "pack_int" (I128) -> Str Total |a| Ok(Scalar::Str(format::pack('i', &a.shown(0)?)));
    PackFloat "pack_float" (F64) -> Str Total |a| Ok(Scalar::Str(format::pack('f', &a.f64(0)?.to_string())));
    PackText "pack_text" (Str) -> Str Total |a| Ok(Scalar::Str(format::pack('s', &a.utf8(0)?)));
    /// (format, arguments).
    Format "format" (Str, Str) -> Str Fails |a| Ok(Scalar::Str(format::format(&a.utf8(0)?, &a.utf8(1)?)?));
    Printf "printf" (Str, Str) -> Str Fails |a| Ok(Scalar::Str(format::printf(&a.utf8(0)?, &a.utf8(1)?)?));

    /// (text, collation) -> the text: what says how a compiler compares it.
    Collated "collated" (Str, I64) -> Str Total |a| Ok(Scalar::Blob(a.bytes(0)?.to_vec()));
    Cot "cot" (F64) -> F64 Total |a| Ok(Scalar::F64(1.0 / a.f64(0)?.tan()));
    Sinh "sinh" (F64) -> F64 Total |a| Ok(Scalar::F64(a.f64(0)?.sinh()));
    Cosh "cosh" (F64) -> F64 Total |a| Ok(Scalar::F64(a.f64(0)?.cosh()));
    Tanh "tanh" (F64) -> F64 Total |a| Ok(Scalar::F64(a.f64(0)?.tanh()));
    Asinh "asinh" (F64) -> F64 Total |a| Ok(Scalar::F64(libm::asinh(a.f64(0)?)));
    Acosh "acosh" (F64) -> F64 Total |a| Ok(Scalar::F64(libm::acosh(a.f64(0)?)));
    Atanh "atanh" (F64) -> F64 Total |a| Ok(Scalar::F64(libm::atanh(a.f64(0)?)));
    Gamma "gamma" (F64) -> F64 Total |a| Ok(Scalar::F64(numbers::gamma(a.f64(0)?)));
    LogGamma "lgamma" (F64) -> F64 Total |a| Ok(Scalar::F64(numbers::log_gamma(a.f64(0)?)));
    Even "even" (F64) -> F64 Total |a| Ok(Scalar::F64(numbers::even(a.f64(0)?)));
    NextAfter "next_after" (F64, F64) -> F64 Total |a| Ok(Scalar::F64(numbers::next_after(a.f64(0)?, a.f64(1)?)));
    NextAfterF32 "next_after_f32" (F32, F32) -> F32 Total
        |a| Ok(Scalar::F32(numbers::next_after_f32(a.f32(0)?, a.f32(1)?)));
    SignBit "sign_bit" (F64) -> Bool Total |a| Ok(Scalar::Bool(a.f64(0)?.is_sign_negative()));
    /// Division rounded down, and what it leaves.
    FloorDiv "floor_div" (F64, F64) -> F64 Total |a| Ok(Scalar::F64((a.f64(0)? / a.f64(1)?).floor()));
    FloorMod "floor_mod" (F64, F64) -> F64 Total
        |a| Ok(Scalar::F64(a.f64(0)? - a.f64(1)? * (a.f64(0)? / a.f64(1)?).floor()));
    Gcd "gcd" (I64, I64) -> I64 Fails
        |a| int(numbers::narrow(numbers::gcd(a.int(0)?, a.int(1)?)?, "gcd value is out of range")?);
    GcdI128 "gcd_i128" (I128, I128) -> I128 Fails |a| int(numbers::gcd(a.int(0)?, a.int(1)?)?);
    Lcm "lcm" (I64, I64) -> I64 Fails
        |a| int(numbers::narrow(numbers::lcm(a.int(0)?, a.int(1)?)?, "lcm value is out of range")?);
    LcmI128 "lcm_i128" (I128, I128) -> I128 Fails |a| int(numbers::lcm(a.int(0)?, a.int(1)?)?);
    Factorial "factorial" (I32) -> I128 Fails |a| int(numbers::factorial(a.i32(0)?)?);
    Binomial "binomial" (I32, I32) -> I128 Fails |a| int(numbers::binomial(a.i32(0)?, a.i32(1)?)?);
    /// (number, last digits to drop, zeros to put behind).
    TruncateInt "truncate_int" (I128, I32, I32) -> I128 Fails
        |a| int(numbers::truncate(a.int(0)?, a.i32(1)?, a.i32(2)?).ok_or("Value out of range")?);
    RoundEvenInt "round_even_int" (I128, I32, I32) -> I128 Fails
        |a| int(numbers::round_even(a.int(0)?, a.i32(1)?, a.i32(2)?).ok_or("Value out of range")?);
    /// (number, digits): half away from zero.
    RoundInt "round_int" (I128, I32) -> I128 Fails
        |a| int(numbers::round_half_up(a.int(0)?, a.i32(1)?).ok_or("Value out of range")?);
    /// (number, digits).
    TruncateF64 "truncate_f64" (F64, I32) -> F64 Total |a| Ok(Scalar::F64(numbers::truncate_float(a.f64(0)?, a.i32(1)?)));
    RoundEvenF64 "round_even_f64" (F64, I32) -> F64 Total
        |a| Ok(Scalar::F64(numbers::round_even_float(a.f64(0)?, a.i32(1)?)));
    /// 64 bits of a text.
    Hash "hash" (Str) -> I128 Total |a| int(numbers::hash(a.bytes(0)?));
    HashCombine "hash_combine" (I128, I128) -> I128 Total
        |a| int(numbers::combine(a.int(0)? as u64, a.int(1)? as u64));
    /// As `Random`: a UUID of version 4; of version 7 at a time in microseconds.
    UuidRandom "uuid_random" (I64) -> I128 Total |a| a.i64(0).map(|_| Scalar::Int(uuid::random(random::bits(), random::bits())));
    UuidOrdered "uuid_ordered" (I64, I64) -> I128 Total
        |a| a.i64(1).and_then(|_| Ok(Scalar::Int(uuid::ordered(a.i64(0)?, random::bits(), random::bits()))));
    UuidVersion "uuid_version" (I128) -> I64 Total |a| int(uuid::version(a.int(0)?));
    UuidTimestamp "uuid_timestamp" (I128) -> I64 Fails |a| int(uuid::timestamp(a.int(0)?)?);
    /// On 128-bit unsigned integers.
    UnsignedAdd "unsigned_add" (I128, I128) -> I128 Fails |a| int(unsigned::add(a.int(0)?, a.int(1)?)?);
    UnsignedSub "unsigned_sub" (I128, I128) -> I128 Fails |a| int(unsigned::sub(a.int(0)?, a.int(1)?)?);
    UnsignedMul "unsigned_mul" (I128, I128) -> I128 Fails |a| int(unsigned::mul(a.int(0)?, a.int(1)?)?);
    UnsignedDiv "unsigned_div" (I128, I128) -> I128 Fails |a| int(unsigned::div(a.int(0)?, a.int(1)?)?);
    UnsignedRem "unsigned_rem" (I128, I128) -> I128 Fails |a| int(unsigned::rem(a.int(0)?, a.int(1)?)?);
    UnsignedAnd "unsigned_and" (I128, I128) -> I128 Total |a| int(unsigned::and(a.int(0)?, a.int(1)?));
    UnsignedOr "unsigned_or" (I128, I128) -> I128 Total |a| int(unsigned::or(a.int(0)?, a.int(1)?));
    UnsignedXor "unsigned_xor" (I128, I128) -> I128 Total |a| int(unsigned::xor(a.int(0)?, a.int(1)?));
    UnsignedShl "unsigned_shl" (I128, I128) -> I128 Fails |a| int(unsigned::shl(a.int(0)?, a.int(1)?)?);
    UnsignedShr "unsigned_shr" (I128, I128) -> I128 Total |a| int(unsigned::shr(a.int(0)?, a.int(1)?));
    UnsignedNot "unsigned_not" (I128) -> I128 Total |a| int(unsigned::not(a.int(0)?));
    /// The MD5 digest as such a number, its first byte the lowest.
    Md5Number "md5_number" (Str) -> I128 Total |a| int(unsigned::of_bits(u128::from_le_bytes(digest::md5_bytes(a.bytes(0)?))));
    /// On BIT strings.
    BitsAnd "bits_and" (Str, Str) -> Str Fails |a| bits::zip("AND", a.bytes(0)?, a.bytes(1)?, |x, y| x & y);
    BitsOr "bits_or" (Str, Str) -> Str Fails |a| bits::zip("OR", a.bytes(0)?, a.bytes(1)?, |x, y| x | y);
    BitsXor "bits_xor" (Str, Str) -> Str Fails |a| bits::zip("XOR", a.bytes(0)?, a.bytes(1)?, |x, y| x ^ y);
    BitsNot "bits_not" (Str) -> Str Total |a| Ok(bits::not(a.bytes(0)?));
    BitsLeft "bits_left" (Str, I64) -> Str Fails |a| bits::shift(a.bytes(0)?, a.i64(1)?, true);
    BitsRight "bits_right" (Str, I64) -> Str Fails |a| bits::shift(a.bytes(0)?, a.i64(1)?, false);
    BitsGet "bits_get" (Str, I64) -> I32 Fails |a| int(bits::get(a.bytes(0)?, a.i64(1)?)?);
    BitsSet "bits_set" (Str, I64, I64) -> Str Fails |a| bits::set(a.bytes(0)?, a.i64(1)?, a.i64(2)?);
    BitsPad "bits_pad" (Str, I64) -> Str Fails |a| bits::pad(a.bytes(0)?, a.i64(1)?);
    BitsCount "bits_count" (Str) -> I64 Total |a| int(bits::count(a.bytes(0)?));
    /// On times with an offset: moved; seconds of the offset; (day, time) as an instant; with another offset in seconds, less than 16 hours.
    TimeTzAdd "timetz_add" (I64, Interval) -> I64 Total |a| int(timetz::add(a.i64(0)?, a.interval(1)?));
    TimeTzOffset "timetz_offset" (I64) -> I64 Total |a| int(timetz::offset(a.i64(0)?));
    TimeTzOnDate "timetz_on_date" (I32, I64) -> I64 Fails |a| int(timetz::on_date(a.i32(0)?, a.i64(1)?)?);
    TimeTzAt "timetz_at" (I64, I64) -> I64 Fails |a| int(timetz::at(a.i64(0)?, a.i64(1)?)?);
    /// Ends the query with the message, whatever value is wanted.
    Error "error" (Str) -> Str Fails |a| Err(a.utf8(0)?.into_owned());

    /// (timestamp, format).
    Strftime "strftime" (I64, Str) -> Str Fails |a| Ok(Scalar::Str(strftime::strftime(a.i64(0)?, &a.utf8(1)?, "")?));
    StrftimeUtc "strftime_utc" (I64, Str) -> Str Fails
        |a| Ok(Scalar::Str(strftime::strftime(a.i64(0)?, &a.utf8(1)?, "UTC")?));
    /// (text, format) -> timestamp.
    Strptime "strptime" (Str, Str) -> I64 Fails |a| int(strftime::strptime(&a.utf8(0)?, &a.utf8(1)?)?);
    TryStrptime "try_strptime" (Str, Str) -> I64 Nullable
        |a| nullable(strftime::strptime(&a.utf8(0)?, &a.utf8(1)?).ok());
    /// (part, from, to) timestamps: whole parts between.
    WholeParts "whole_parts" (Str, I64, I64) -> I64 NullableFails
        |a| nullable(calendar::whole_parts(&a.utf8(0)?, a.i64(1)?, a.i64(2)?)?);
    WholePartsOfTime "whole_parts_of_time" (Str, I64, I64) -> I64 NullableFails
        |a| nullable(calendar::whole_parts_of_time(&a.utf8(0)?, a.i64(1)?, a.i64(2)?)?);
    /// The same with boundaries crossed.
    Boundaries "boundaries" (Str, I64, I64) -> I64 NullableFails
        |a| nullable(calendar::boundaries(&a.utf8(0)?, a.i64(1)?, a.i64(2)?)?);
    /// (part, timestamp).
    PartOf "part_of" (Str, I64) -> F64 NullableFails
        |a| Ok(calendar::part_of(&a.utf8(0)?, a.i64(1)?)?.map_or(Scalar::Null, Scalar::F64));
    PartOfTime "part_of_time" (Str, I64) -> F64 Fails
        |a| Ok(Scalar::F64(calendar::part_of_time(&a.utf8(0)?, a.i64(1)?)?));
    PartOfInterval "part_of_interval" (Str, Interval) -> F64 Fails
        |a| Ok(Scalar::F64(calendar::part_of_interval(&a.utf8(0)?, a.interval(1)?)?));
    TruncateTo "truncate_to" (Str, I64) -> I64 Fails |a| int(calendar::truncate(&a.utf8(0)?, a.i64(1)?)?);
    TruncateInterval "truncate_interval" (Str, Interval) -> Interval Fails
        |a| Ok(Scalar::Interval(calendar::truncate_interval(&a.utf8(0)?, a.interval(1)?)?));
    /// Of a timestamp.
    Julian "julian" (I64) -> F64 Nullable
        |a| Ok(Some(a.i64(0)?).filter(|t| calendar::is_finite(*t)).map_or(Scalar::Null, |t| Scalar::F64(calendar::julian(t))));
    /// Of a date.
    YearWeek "year_week" (I32) -> I64 Nullable
        |a| nullable(Some(a.i32(0)?).filter(|d| calendar::is_finite_date(*d)).map(calendar::year_week));
    Era "era" (I32) -> I64 Nullable
        |a| nullable(Some(a.i32(0)?).filter(|d| calendar::is_finite_date(*d)).map(calendar::era));
    /// (later, earlier) timestamps.
    Age "age" (I64, I64) -> Interval Nullable
        |a| Ok(calendar::age(a.i64(0)?, a.i64(1)?).map_or(Scalar::Null, Scalar::Interval));
    /// (width, timestamp): the start of the bucket.
    Bucket "bucket" (Interval, I64) -> I64 Fails |a| int(calendar::bucket(a.interval(0)?, a.i64(1)?, None)?);
    /// (width, timestamp, origin).
    BucketFrom "bucket_from" (Interval, I64, I64) -> I64 Fails
        |a| int(calendar::bucket(a.interval(0)?, a.i64(1)?, Some(a.i64(2)?))?);
    /// (width, timestamp, offset).
    BucketOffset "bucket_offset" (Interval, I64, Interval) -> I64 Fails
        |a| int(calendar::bucket_offset(a.interval(0)?, a.i64(1)?, a.interval(2)?)?);
    /// (hour, minute, seconds) -> time of day.
    MakeTime "make_time" (I64, I64, F64) -> I64 Fails |a| int(calendar::make_time(a.i64(0)?, a.i64(1)?, a.f64(2)?)?);
    /// (year, month, day, hour, minute, seconds) -> timestamp.
    MakeTimestamp "make_timestamp" (I64, I64, I64, I64, I64, F64) -> I64 Fails
        |a| int(calendar::make_timestamp([a.i64(0)?, a.i64(1)?, a.i64(2)?], a.i64(3)?, a.i64(4)?, a.f64(5)?)?);
    /// Days since 1970 as a date.
    DateOfDays "date_of_days" (I32) -> I32 Total |a| int(a.i32(0)?);
    /// (zone, point in time) -> local time, and back.
    ToLocal "to_local" (Str, I64) -> I64 Fails |a| int(zones::to_local(&a.utf8(0)?, a.i64(1)?)?);
    ToUtc "to_utc" (Str, I64) -> I64 Fails |a| int(zones::to_utc(&a.utf8(0)?, a.i64(1)?)?);
    /// Microseconds, milliseconds, seconds since 1970 as a timestamp.
    TimestampOfMicros "timestamp_of_micros" (I64) -> I64 Fails |a| int(calendar::from_units(a.i64(0)?, 1)?);
    TimestampOfMillis "timestamp_of_millis" (I64) -> I64 Fails |a| int(calendar::from_units(a.i64(0)?, 1000)?);
    TimestampOfSeconds "timestamp_of_seconds" (F64) -> I64 Fails |a| int(calendar::from_seconds(a.f64(0)?)?);
    /// (timestamp or time, microseconds of a unit) -> units, without a rest.
    Units "units" (I64, I64) -> I64 Nullable
        |a| nullable(Some(a.i64(0)?).filter(|t| calendar::is_finite(*t)).and_then(|t| t.checked_div_euclid(a.i64(1).ok()?)));
    /// (timestamp or time) -> nanoseconds.
    Nanos "nanos" (I64) -> I64 NullableFails
        |a| match a.i64(0)? {
            value if !calendar::is_finite(value) => Ok(Scalar::Null),
            value => int(value.checked_mul(1000).ok_or("Overflow in nanoseconds")?),
        };
    /// Months count 30 days.
    IntervalMicros "interval_micros" (Interval) -> I64 Fails |a| int(calendar::interval_micros(a.interval(0)?)?);
    IntervalNormal "interval_normal" (Interval) -> Interval Fails
        |a| Ok(Scalar::Interval(calendar::normalize(a.interval(0)?)?));
    /// (number, microseconds of a unit) -> interval.
    IntervalOf "interval_of" (F64, F64) -> Interval Fails
        |a| Ok(Scalar::Interval(calendar::interval_of(a.f64(0)?, a.f64(1)?)?));
}

/// A list of texts.
fn list<'a>(texts: impl Iterator<Item = Option<&'a [u8]>>) -> Result<Scalar, String> {
    let texts: Vec<Scalar> = texts
        .map(|text| text.map_or(Scalar::Null, |text| Scalar::Str(String::from_utf8_lossy(text).into_owned())))
        .collect();
    Ok(Scalar::Blob(nested::list_of(&texts, DataType::Str)))
}

fn integers(values: Vec<i64>) -> Result<Scalar, String> {
    let values: Vec<Scalar> = values.into_iter().map(|value| Scalar::Int(value.into())).collect();
    Ok(Scalar::Blob(nested::list_of(&values, DataType::I64)))
}

/// A struct of texts.
fn texts(fields: &[&[u8]]) -> Scalar {
    let mut out = Vec::new();
    fields.iter().for_each(|field| write_text(Some(field), &mut out));
    Scalar::Blob(out)
}

/// A list of structs of texts.
fn rows(rows: &[Vec<Option<&[u8]>>]) -> Scalar {
    let mut out = Vec::new();
    for row in rows {
        out.push(nested::VALUE);
        row.iter().for_each(|field| write_text(*field, &mut out));
    }
    out.push(nested::END);
    Scalar::Blob(out)
}

fn write_text(text: Option<&[u8]>, out: &mut Vec<u8>) {
    let text = text.map_or(Scalar::Null, |text| Scalar::Str(String::from_utf8_lossy(text).into_owned()));
    nested::write_element(&text, DataType::Str, out);
}

fn nullable(value: Option<i64>) -> Result<Scalar, String> {
    Ok(value.map_or(Scalar::Null, |value| Scalar::Int(value.into())))
}
