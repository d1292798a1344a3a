//! `format` and `printf`, in the dialect of the {fmt} library, which is DuckDB's.
//!
//! Both take values of several types. These come as one text, each value [packed] behind the one before it.
//!
//! [packed]: pack

use std::iter::Peekable;
use std::str::Chars;

/// A value to be formatted.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Bool(bool),
    Int(i128),
    Float(f64),
    Text(String),
}

/// A value as a part of the text that holds all of them: its kind, the length of its text, a colon, the text.
pub(super) fn pack(kind: char, text: &str) -> String {
    format!("{kind}{}:{text}", text.len())
}

fn unpack(mut packed: &str) -> Result<Vec<Value>, String> {
    let mut values = Vec::new();
    let broken = || "broken arguments of a format".to_string();
    while let Some(kind) = packed.chars().next() {
        let (length, rest) = packed.get(1..).and_then(|rest| rest.split_once(':')).ok_or_else(broken)?;
        let length: usize = length.parse().map_err(|_| broken())?;
        let text = rest.get(..length).ok_or_else(broken)?;
        packed = &rest[length..];
        values.push(match kind {
            'b' => Value::Bool(text == "true"),
            'i' => Value::Int(text.parse().map_err(|_| broken())?),
            'f' => Value::Float(text.parse().map_err(|_| broken())?),
            's' => Value::Text(text.to_owned()),
            _ => return Err(broken()),
        });
    }
    Ok(values)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Align {
    Default,
    Left,
    Right,
    Center,
    /// Between the sign and the digits.
    Sign,
}

/// How one value is written.
#[derive(Clone, Debug)]
struct Spec {
    fill: char,
    align: Align,
    /// `+` or a space before what is not negative.
    sign: Option<char>,
    alternate: bool,
    width: usize,
    precision: Option<usize>,
    /// Between groups of three digits.
    group: Option<char>,
    kind: Option<char>,
    /// C's rules, not Python's.
    c: bool,
}

impl Default for Spec {
    fn default() -> Self {
        Spec {
            fill: ' ',
            align: Align::Default,
            sign: None,
            alternate: false,
            width: 0,
            precision: None,
            group: None,
            kind: None,
            c: false,
        }
    }
}

/// Widths and precisions beyond it are errors, so that no text grows without bound.
const MOST: usize = 1 << 20;

fn number(rest: &mut Peekable<Chars<'_>>) -> Result<Option<usize>, String> {
    let mut value = None;
    while let Some(digit) = rest.peek().and_then(|c| c.to_digit(10)) {
        rest.next();
        let next = value.unwrap_or(0) * 10 + digit as usize;
        if next > MOST {
            return Err("number is too big".into());
        }
        value = Some(next);
    }
    Ok(value)
}

struct Arguments {
    values: Vec<Value>,
    next: usize,
    /// Whether indexes are written out; they can't be mixed with those that are not.
    manual: Option<bool>,
}

impl Arguments {
    fn get(&mut self, index: Option<usize>) -> Result<Value, String> {
        let manual = index.is_some();
        match self.manual {
            Some(true) if !manual => return Err("cannot switch from manual to automatic argument indexing".into()),
            Some(false) if manual => return Err("cannot switch from automatic to manual argument indexing".into()),
            _ => self.manual = Some(manual),
        }
        let index = index.unwrap_or_else(|| {
            self.next += 1;
            self.next - 1
        });
        let value = self.values.get(index).cloned();
        value.ok_or_else(|| format!("Argument index \"{index}\" out of range"))
    }

    fn size(&mut self, index: Option<usize>) -> Result<usize, String> {
        match self.get(index)? {
            Value::Int(size) => {
                usize::try_from(size).ok().filter(|s| *s <= MOST).ok_or_else(|| "number is too big".into())
            }
            _ => Err("width is not integer".into()),
        }
    }
}

/// `format`: `{index:spec}`.
pub(super) fn format(template: &str, packed: &str) -> Result<String, String> {
    let mut args = Arguments { values: unpack(packed)?, next: 0, manual: None };
    let mut out = String::new();
    let mut rest = template.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '{' if rest.next_if_eq(&'{').is_some() => out.push('{'),
            '}' if rest.next_if_eq(&'}').is_some() => out.push('}'),
            '{' => {
                let index = index(&mut rest)?;
                let value = args.get(index)?;
                let mut spec = Spec::default();
                if rest.next_if_eq(&':').is_some() {
                    spec = python_spec(&mut rest, &mut args)?;
                }
                match rest.next() {
                    Some('}') => out.push_str(&write(&value, &spec)?),
                    Some(_) => return Err("missing '}' in format string".into()),
                    None => return Err("invalid format string".into()),
                }
            }
            '}' => return Err("unmatched '}' in format string".into()),
            c => out.push(c),
        }
    }
    Ok(out)
}

fn index(rest: &mut Peekable<Chars<'_>>) -> Result<Option<usize>, String> {
    match rest.peek() {
        None => Err("invalid format string".into()),
        Some(c) if c.is_alphabetic() || *c == '_' => {
            let name: String = rest.by_ref().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            Err(format!(
                "Argument with name \"{name}\" not found, did you mean to use it as a format specifier (e.g. {{:{name}}}"
            ))
        }
        Some(_) => number(rest),
    }
}

fn python_spec(rest: &mut Peekable<Chars<'_>>, args: &mut Arguments) -> Result<Spec, String> {
    let align = |c: char| match c {
        '<' => Some(Align::Left),
        '>' => Some(Align::Right),
        '^' => Some(Align::Center),
        '=' => Some(Align::Sign),
        _ => None,
    };
    let mut spec = Spec::default();
    let mut ahead = rest.clone();
    let (first, second) = (ahead.next(), ahead.next());
    if let Some(found) = second.and_then(align) {
        spec.fill = first.unwrap_or(' ');
        spec.align = found;
        rest.next();
        rest.next();
    } else if let Some(found) = first.and_then(align) {
        spec.align = found;
        rest.next();
    }
    if let Some(sign) = rest.next_if(|c| matches!(c, '+' | '-' | ' ')) {
        spec.sign = Some(sign).filter(|sign| *sign != '-');
    }
    spec.alternate = rest.next_if_eq(&'#').is_some();
    if rest.next_if_eq(&'0').is_some() {
        (spec.fill, spec.align) = ('0', Align::Sign);
    }
    let mut nested = |rest: &mut Peekable<Chars<'_>>| -> Result<Option<usize>, String> {
        if rest.next_if_eq(&'{').is_none() {
            return number(rest);
        }
        let index = index(rest)?;
        let size = args.size(index)?;
        if rest.next() == Some('}') { Ok(Some(size)) } else { Err("invalid format string".into()) }
    };
    spec.width = nested(rest)?.unwrap_or(0);
    if rest.next_if_eq(&'.').is_some() {
        spec.precision = Some(nested(rest)?.ok_or("missing precision specifier")?);
    }
    if rest.next_if_eq(&'t').is_some() {
        spec.group = Some(rest.next().ok_or("invalid format string")?);
    } else if let Some(group) = rest.next_if(|c| matches!(c, ',' | '_' | '\'')) {
        spec.group = Some(group);
        // The precision may stand behind it.
        if rest.next_if_eq(&'.').is_some() {
            spec.precision = Some(nested(rest)?.ok_or("missing precision specifier")?);
        }
    }
    spec.kind = rest.next_if(|c| *c != '}');
    Ok(spec)
}

/// `printf`: `%[index$][flags][width][.precision]conversion`.
pub(super) fn printf(template: &str, packed: &str) -> Result<String, String> {
    let mut args = Arguments { values: unpack(packed)?, next: 0, manual: None };
    let mut out = String::new();
    let mut rest = template.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '%' || rest.next_if_eq(&'%').is_some() {
            out.push(c);
            continue;
        }
        let mut spec = Spec { c: true, align: Align::Right, ..Spec::default() };
        let mut ahead = rest.clone();
        let (mut at, mut point) = (None, false);
        if let Some(index) = number(&mut ahead)?
            && ahead.next_if_eq(&'$').is_some()
        {
            at = Some(index.checked_sub(1).ok_or("argument index out of range")?);
            rest = ahead;
        }
        while let Some(flag) = rest.next_if(|c| "-+ #0,_'".contains(*c)) {
            match flag {
                '-' => spec.align = Align::Left,
                '#' => spec.alternate = true,
                '0' => spec.fill = '0',
                '+' | ' ' => spec.sign = Some(flag),
                group => spec.group = Some(group),
            }
        }
        if rest.next_if_eq(&'*').is_some() {
            spec.width = args.size(None)?;
        } else {
            spec.width = number(&mut rest)?.unwrap_or(0);
        }
        if rest.next_if_eq(&'.').is_some() {
            spec.precision = match rest.next_if_eq(&'*') {
                Some(_) => Some(args.size(None)?),
                None => number(&mut rest)?,
            };
            point = spec.precision.is_none();
        }
        let value = args.get(at)?;
        while rest.next_if(|c| "hlLqjzt".contains(*c)).is_some() {}
        spec.kind = Some(rest.next().ok_or("invalid format string")?);
        match (&value, spec.kind) {
            // A point alone groups the digits of an integer.
            (Value::Int(_), Some('d' | 'i' | 'u')) if point => spec.group = Some('.'),
            _ if point => spec.precision = Some(0),
            _ => {}
        }
        if spec.kind == Some('i') || spec.kind == Some('u') {
            spec.kind = Some('d');
        }
        match (spec.fill, spec.align, &value) {
            (_, Align::Left, _) | (_, _, Value::Text(_)) => spec.fill = ' ',
            ('0', ..) => spec.align = Align::Sign,
            _ => {}
        }
        out.push_str(&write(&value, &spec)?);
    }
    Ok(out)
}

fn invalid<T>(kind: char, of: &str) -> Result<T, String> {
    Err(format!("Invalid type specifier \"{kind}\" for formatting a value of type {of}"))
}

fn write(value: &Value, spec: &Spec) -> Result<String, String> {
    match value {
        Value::Bool(v) if spec.kind.is_none() || (spec.c && spec.kind == Some('s')) => {
            text(if *v { "true" } else { "false" }, spec)
        }
        Value::Bool(v) => integer(i128::from(*v), spec),
        Value::Int(v) => integer(*v, spec),
        Value::Float(v) => float(*v, spec),
        Value::Text(v) => match spec.kind {
            None | Some('s') => text(v, spec),
            Some(kind) => invalid(kind, "string"),
        },
    }
}

fn text(value: &str, spec: &Spec) -> Result<String, String> {
    if !spec.c && (spec.sign.is_some() || spec.alternate || spec.align == Align::Sign || spec.group.is_some()) {
        return Err("format specifier requires numeric argument".into());
    }
    let shown: String = value.chars().take(spec.precision.unwrap_or(usize::MAX)).collect();
    Ok(pad("", &shown, spec, Align::Left))
}

fn integer(value: i128, spec: &Spec) -> Result<String, String> {
    // A group asked of an integer makes decimal digits of it, whatever the float's conversion.
    let float = spec.c && spec.group.is_some() && spec.kind.is_some_and(|kind| "fFeEgGaA".contains(kind));
    let kind = if float { 'd' } else { spec.kind.unwrap_or('d') };
    if spec.precision.is_some() && !spec.c {
        return Err("precision not allowed for this argument type".into());
    }
    if kind == 'c' && spec.c {
        let c = u32::try_from(value).ok().and_then(char::from_u32).ok_or("invalid character")?;
        return Ok(pad("", &c.to_string(), spec, Align::Left));
    }
    // C shows the bits of a negative number, as one of 64 bits where it fits.
    let bits = match i64::try_from(value) {
        Ok(value) if spec.c && kind != 'd' => u128::from(value as u64),
        _ if spec.c && kind != 'd' => value as u128,
        _ => value.unsigned_abs(),
    };
    let (prefix, mut digits) = match kind {
        'd' | 'n' => ("", bits.to_string()),
        'x' => ("0x", format!("{bits:x}")),
        'X' => ("0X", format!("{bits:X}")),
        'b' => ("0b", format!("{bits:b}")),
        'B' => ("0B", format!("{bits:b}")),
        'o' => ("0", format!("{bits:o}")),
        other => return invalid(other, "int"),
    };
    if let Some(group) = spec.group {
        digits = grouped(&digits, group);
    }
    if let Some(least) = spec.precision {
        digits = format!("{digits:0>least$}");
    }
    let negative = value < 0 && (!spec.c || kind == 'd');
    let prefix = if spec.alternate { prefix } else { "" };
    Ok(pad(&format!("{}{prefix}", sign(negative, spec)), &digits, spec, Align::Right))
}

fn float(value: f64, spec: &Spec) -> Result<String, String> {
    let size = value.abs();
    let kind = spec.kind.unwrap_or(' ');
    let digits = if value.is_nan() || value.is_infinite() {
        let name = if value.is_nan() { "nan" } else { "inf" };
        if kind.is_ascii_uppercase() { name.to_uppercase() } else { name.to_owned() }
    } else {
        match kind {
            ' ' | 'n' => match spec.precision {
                None => shortest(size),
                Some(precision) => general(size, precision, spec.alternate),
            },
            'f' | 'F' => format!("{size:.*}", spec.precision.unwrap_or(6)),
            'e' | 'E' => cased(exponent(&format!("{size:.*e}", spec.precision.unwrap_or(6))), kind),
            'g' | 'G' => cased(general(size, spec.precision.unwrap_or(6), spec.alternate), kind),
            'a' | 'A' => cased(hexadecimal(size), kind),
            other => return invalid(other, "float"),
        }
    };
    let digits = match (spec.group, digits.find(|c: char| !c.is_ascii_digit())) {
        (Some(group), Some(end)) => grouped(&digits[..end], group) + &digits[end..],
        (Some(group), None) => grouped(&digits, group),
        _ => digits,
    };
    Ok(pad(sign(value.is_sign_negative(), spec), &digits, spec, Align::Right))
}

fn cased(text: String, kind: char) -> String {
    if kind.is_ascii_uppercase() { text.to_uppercase() } else { text }
}

fn sign(negative: bool, spec: &Spec) -> &'static str {
    match (negative, spec.sign) {
        (true, _) => "-",
        (_, Some('+')) => "+",
        (_, Some(_)) => " ",
        _ => "",
    }
}

/// Rust's `1.5e7` as C's `1.5e+07`.
fn exponent(text: &str) -> String {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let (sign, digits) = exponent.strip_prefix('-').map_or(('+', exponent), |digits| ('-', digits));
    format!("{mantissa}e{sign}{digits:0>2}")
}

/// The fewest digits that read back as the value.
fn shortest(value: f64) -> String {
    let scientific = format!("{value:e}");
    let power: i32 = scientific.split_once('e').and_then(|(_, power)| power.parse().ok()).unwrap_or(0);
    if value != 0.0 && !(-4..16).contains(&power) { exponent(&scientific) } else { format!("{value:?}") }
}

/// C's `%g`.
fn general(value: f64, precision: usize, alternate: bool) -> String {
    let precision = precision.max(1);
    let scientific = format!("{value:.*e}", precision - 1);
    let power: i64 = scientific.split_once('e').and_then(|(_, power)| power.parse().ok()).unwrap_or(0);
    let trimmed = |text: &str| match text.contains('.') && !alternate {
        true => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        false => text.to_owned(),
    };
    if power < -4 || power >= precision as i64 {
        let (mantissa, power) = scientific.split_once('e').unwrap_or((&scientific, "0"));
        return exponent(&format!("{}e{power}", trimmed(mantissa)));
    }
    trimmed(&format!("{value:.*}", (precision as i64 - 1 - power) as usize))
}

/// C's `%a`.
fn hexadecimal(value: f64) -> String {
    if value == 0.0 {
        return "0x0p+0".into();
    }
    let bits = value.to_bits();
    let (raw, mantissa) = ((bits >> 52 & 0x7ff) as i64, bits & ((1 << 52) - 1));
    let (lead, power) = if raw == 0 { (0, -1022) } else { (1, raw - 1023) };
    let digits = format!("{mantissa:013x}");
    let digits = digits.trim_end_matches('0');
    let point = if digits.is_empty() { "" } else { "." };
    format!("0x{lead}{point}{digits}p{}{}", if power < 0 { '-' } else { '+' }, power.abs())
}

fn grouped(digits: &str, group: char) -> String {
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    out
}

fn pad(sign: &str, body: &str, spec: &Spec, default: Align) -> String {
    let missing = spec.width.saturating_sub(sign.chars().count() + body.chars().count());
    let fill = |count: usize| spec.fill.to_string().repeat(count);
    match if spec.align == Align::Default { default } else { spec.align } {
        Align::Left => format!("{sign}{body}{}", fill(missing)),
        Align::Center => format!("{}{sign}{body}{}", fill(missing / 2), fill(missing - missing / 2)),
        Align::Sign => format!("{sign}{}{body}", fill(missing)),
        Align::Right | Align::Default => format!("{}{sign}{body}", fill(missing)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(values: &[(char, &str)]) -> String {
        values.iter().map(|(kind, text)| pack(*kind, text)).collect()
    }

    #[test]
    fn format_follows_fmt() {
        let one = |template: &str, kind: char, value: &str| format(template, &packed(&[(kind, value)])).unwrap();
        assert_eq!(one("{:05d}|{{}}", 'i', "42"), "00042|{}");
        assert_eq!(one("{:,}", 'i', "-1234567"), "-1,234,567");
        assert_eq!(one("{:t.}", 'i', "1234567"), "1.234.567");
        assert_eq!(one("{:x}", 'i', "-255"), "-ff");
        assert_eq!(one("{:^7}|", 's', "é"), "   é   |");
        assert_eq!(one("{:,.2f}", 'f', "1234567.891"), "1,234,567.89");
        for (value, text) in [("1", "1.0"), ("1e20", "1e+20"), ("1e-7", "1e-07"), ("1e15", "1000000000000000.0")] {
            assert_eq!(one("{}", 'f', value), text);
        }
        let two = packed(&[('i', "1"), ('s', "a")]);
        assert_eq!(format("{1} {0}", &two).unwrap(), "a 1");
        assert_eq!(format("{:>{}}", &packed(&[('s', "a"), ('i', "3")])).unwrap(), "  a");
        for bad in ["{", "}", "{0} {}", "{5}", "{:d}{:d}", "{:z}", "{name}", "{:99999999999}"] {
            assert!(format(bad, &two).is_err(), "{bad}");
        }
    }

    #[test]
    fn printf_follows_c() {
        let one = |template: &str, kind: char, value: &str| printf(template, &packed(&[(kind, value)])).unwrap();
        assert_eq!(one("%5d%%", 'i', "1"), "    1%");
        assert_eq!(one("%05.1f", 'f', "3.14159"), "003.1");
        assert_eq!(one("%x", 'i', "-1"), "ffffffffffffffff");
        assert_eq!(one("%g", 'f', "1234567"), "1.23457e+06");
        assert_eq!(one("%a", 'f', "1.5"), "0x1.8p+0");
        assert_eq!(one("%-5s|", 's', "a"), "a    |");
        assert_eq!(printf("%2$s %1$s", &packed(&[('s', "a"), ('s', "b")])).unwrap(), "b a");
        assert!(printf("%d", "").is_err() && printf("%s", &pack('i', "1")).is_err() && printf("%", "").is_err());
    }
}
