//! Bytes and numbers as text of another alphabet, and back.

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Base 64 with padding (RFC 4648).
pub(super) fn to_base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let word = group.iter().fold(0u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for i in 0..4 {
            let digit = BASE64[(word >> (18 - 6 * i)) as usize & 63];
            text.push(if i <= group.len() { digit.into() } else { '=' });
        }
    }
    text
}

pub(super) fn from_base64(text: &[u8]) -> Result<Vec<u8>, String> {
    let fail = |why: String| {
        let text = String::from_utf8_lossy(text);
        Err(format!("Could not decode string \"{text}\" as base64: {why}"))
    };
    if !text.len().is_multiple_of(4) {
        return fail("length must be a multiple of 4".into());
    }
    let padding = text.iter().rev().take(2).take_while(|byte| **byte == b'=').count();
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    for (at, group) in text.chunks(4).enumerate() {
        let mut word = 0u32;
        for (i, byte) in group.iter().enumerate() {
            let place = 4 * at + i;
            let digit = if place >= text.len() - padding { Some(0) } else { BASE64.iter().position(|d| d == byte) };
            let Some(digit) = digit else { return fail(format!("invalid byte value '{byte}' at position {place}")) };
            word = word << 6 | digit as u32;
        }
        bytes.extend(&word.to_be_bytes()[1..]);
    }
    bytes.truncate(bytes.len() - padding);
    Ok(bytes)
}

/// Two digits a byte.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(digit).collect()
}

/// Eight digits a byte.
pub(super) fn binary(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).map(digit).collect()
}

/// The digit of a value below 36, letters in upper case.
fn digit(value: u8) -> char {
    char::from(if value < 10 { b'0' + value } else { b'A' + value - 10 })
}

/// The bytes of two hexadecimal digits each; the first may be of one digit.
pub(super) fn unhex(text: &[u8]) -> Result<Vec<u8>, String> {
    let value = |byte: &u8| {
        let digit = char::from(*byte);
        digit.to_digit(16).ok_or_else(|| format!("Invalid input for hex digit: {digit}"))
    };
    let byte = |digits: &[u8]| digits.iter().try_fold(0u8, |sum, digit| Ok(sum << 4 | value(digit)? as u8));
    let (odd, pairs) = text.split_at(text.len() % 2);
    [odd].into_iter().filter(|odd| !odd.is_empty()).chain(pairs.chunks(2)).map(byte).collect()
}

/// The bytes of eight binary digits each; the first may be of fewer.
pub(super) fn unbin(text: &[u8]) -> Result<Vec<u8>, String> {
    let byte = |digits: &[u8]| {
        digits.iter().try_fold(0u8, |sum, digit| match digit {
            b'0' | b'1' => Ok(sum << 1 | (digit - b'0')),
            other => Err(format!("Invalid input for binary digit: {}", char::from(*other))),
        })
    };
    let (odd, whole) = text.split_at(text.len() % 8);
    [odd].into_iter().filter(|odd| !odd.is_empty()).chain(whole.chunks(8)).map(byte).collect()
}

/// A number that is not negative in a base of up to 36, with zeros before it up to a length.
pub(super) fn to_base(number: i64, radix: i32, length: i32) -> Result<String, String> {
    if number < 0 {
        return Err("'to_base' number must be greater than or equal to 0".into());
    }
    if !(2..=36).contains(&radix) {
        return Err("'to_base' radix must be between 2 and 36".into());
    }
    if !(0..=64).contains(&length) {
        return Err("'to_base' min_length must be between 0 and 64".into());
    }
    let (mut rest, mut digits) = (number, vec![]);
    while rest > 0 || digits.is_empty() {
        digits.push(digit((rest % i64::from(radix)) as u8));
        rest /= i64::from(radix);
    }
    digits.resize(digits.len().max(length as usize), '0');
    Ok(digits.into_iter().rev().collect())
}

/// Percent encoding of all but RFC 3986's unreserved characters.
pub(super) fn url_encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for byte in bytes {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(byte) {
            text.push(char::from(*byte));
        } else {
            text.push('%');
            text.extend([digit(byte >> 4), digit(byte & 15)]);
        }
    }
    text
}

/// The inverse; a `%` without two digits behind it stays.
pub(super) fn url_decode(text: &[u8]) -> Result<Vec<u8>, String> {
    let value = |at: usize| char::from(*text.get(at)?).to_digit(16);
    let (mut bytes, mut at) = (Vec::with_capacity(text.len()), 0);
    while at < text.len() {
        match (text[at], value(at + 1), value(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high << 4 | low) as u8);
                at += 3;
            }
            (byte, ..) => {
                bytes.push(byte);
                at += 1;
            }
        }
    }
    match std::str::from_utf8(&bytes) {
        Ok(_) => Ok(bytes),
        Err(_) => Err("Failed to decode string using URL decoding - decoded value is invalid UTF8".into()),
    }
}

/// Bytes that are UTF-8 as text.
pub(super) fn decode(bytes: &[u8]) -> Result<String, String> {
    let text = std::str::from_utf8(bytes).map(str::to_owned);
    text.map_err(|_| {
        "Failure in decode: could not convert blob to UTF8 string, the blob contained invalid UTF8 characters".into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_reads_back_what_it_wrote() {
        for bytes in [&b""[..], b"a", b"ab", b"abc", &[0xff, 0, 0xfe, 1]] {
            assert_eq!(from_base64(to_base64(bytes).as_bytes()).as_deref(), Ok(bytes));
        }
        assert_eq!(to_base64(b"ab"), "YWI=");
        assert!(from_base64(b"YW").is_err() && from_base64(b"Y!==").is_err() && from_base64(b"====").is_err());
    }

    #[test]
    fn digits_of_an_odd_number_begin_with_a_short_byte() {
        assert_eq!(unhex(b"abc"), Ok(vec![0x0a, 0xbc]));
        assert_eq!(unbin(b"101010101"), Ok(vec![1, 0x55]));
        assert_eq!((unhex(b""), unbin(b"")), (Ok(vec![]), Ok(vec![])));
        assert_eq!(binary(b"ab"), "0110000101100010");
        assert_eq!(to_base(10, 2, 8).unwrap(), "00001010");
        assert_eq!(url_encode("a b/é~".as_bytes()), "a%20b%2F%C3%A9~");
        assert_eq!(url_decode(b"a%20b+%zz%").unwrap(), b"a b+%zz%");
    }
}
