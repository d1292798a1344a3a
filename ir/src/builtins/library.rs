//! The table of library functions that are no more than a signature and what they compute: one entry adds one to kernel IR, to the
//! interpreter and to every backend that calls out.

use super::{Args, digest, distance, encode, int};
use crate::builtin::Signature;
use crate::scalar::Scalar;
use crate::types::Repr;

/// What a call can give besides a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Nothing else.
    Total,
    /// NULL for arguments that are not NULL.
    Nullable,
    /// An error.
    Fails,
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
        Signature { args: args.to_vec(), result, nullable: outcome == Outcome::Nullable }
    }

    pub(crate) fn can_fail(self) -> bool {
        self.parts().2 == Outcome::Fails
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
}
