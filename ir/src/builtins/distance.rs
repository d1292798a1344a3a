//! How far two strings are apart. Bytes are compared, not characters, as DuckDB does.

/// Insertions, deletions and substitutions (Wagner and Fischer 1974), a row of the table at a time.
pub(super) fn levenshtein(a: &[u8], b: &[u8]) -> i64 {
    let mut row: Vec<i64> = (0..=b.len() as i64).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i as i64 + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + i64::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

/// The same with swaps of neighbours, between which others may be edited (Lowrance and Wagner 1975).
pub(super) fn damerau_levenshtein(a: &[u8], b: &[u8]) -> i64 {
    let width = b.len() + 2;
    let far = (a.len() + b.len()) as i64;
    // Row and column 0 are a border that no swap reaches across.
    let mut table = vec![0; (a.len() + 2) * width];
    table[0] = far;
    for i in 0..=a.len() {
        table[(i + 1) * width] = far;
        table[(i + 1) * width + 1] = i as i64;
    }
    for j in 0..=b.len() {
        table[j + 1] = far;
        table[width + j + 1] = j as i64;
    }
    // The last row in which each byte was seen.
    let mut seen = [0usize; 256];
    for i in 1..=a.len() {
        let mut matched = 0;
        for j in 1..=b.len() {
            let (row, column) = (seen[usize::from(b[j - 1])], matched);
            let same = a[i - 1] == b[j - 1];
            if same {
                matched = j;
            }
            let substituted = table[i * width + j] + i64::from(!same);
            let inserted = table[(i + 1) * width + j] + 1;
            let deleted = table[i * width + j + 1] + 1;
            let between = (i - row - 1 + (j - column - 1)) as i64;
            let swapped = table[row * width + column] + between + 1;
            table[(i + 1) * width + j + 1] = substituted.min(inserted).min(deleted).min(swapped);
        }
        seen[usize::from(a[i - 1])] = i;
    }
    table[(a.len() + 1) * width + b.len() + 1]
}

/// Bytes that differ.
pub(super) fn hamming(a: &[u8], b: &[u8]) -> Result<i64, String> {
    if a.len() != b.len() {
        return Err("Mismatch Function: Strings must be of equal length!".into());
    }
    if a.is_empty() {
        return Err("Mismatch Function: Strings must be of length > 0!".into());
    }
    Ok(a.iter().zip(b).filter(|(x, y)| x != y).count() as i64)
}

/// Bytes that both have, as a share of those that either has.
pub(super) fn jaccard(a: &[u8], b: &[u8]) -> Result<f64, String> {
    if a.is_empty() || b.is_empty() {
        return Err("Jaccard Function: An argument too short!".into());
    }
    let set = |text: &[u8]| {
        text.iter().fold([false; 256], |mut set, byte| {
            set[usize::from(*byte)] = true;
            set
        })
    };
    let (a, b) = (set(a), set(b));
    let both = a.iter().zip(&b).filter(|(x, y)| **x && **y).count();
    let either = a.iter().zip(&b).filter(|(x, y)| **x || **y).count();
    Ok(both as f64 / either as f64)
}

/// Jaro 1989; 0 for two empty strings, as in DuckDB.
pub(super) fn jaro(a: &[u8], b: &[u8]) -> f64 {
    let window = (a.len().max(b.len()) / 2).saturating_sub(1);
    let mut taken = vec![false; b.len()];
    let mut matched = Vec::new();
    for (i, x) in a.iter().enumerate() {
        let (low, high) = (i.saturating_sub(window), (i + window + 1).min(b.len()));
        if let Some(j) = (low..high).find(|&j| !taken[j] && b[j] == *x) {
            taken[j] = true;
            matched.push(*x);
        }
    }
    if matched.is_empty() {
        return 0.0;
    }
    let other = b.iter().zip(&taken).filter(|(_, taken)| **taken).map(|(byte, _)| byte);
    let transposed = matched.iter().zip(other).filter(|(x, y)| x != y).count() / 2;
    let m = matched.len() as f64;
    (m / a.len() as f64 + m / b.len() as f64 + (m - transposed as f64) / m) / 3.0
}

/// Jaro's similarity raised by a common prefix of up to 4 bytes, where it is above 0.7 (Winkler 1990).
pub(super) fn jaro_winkler(a: &[u8], b: &[u8]) -> f64 {
    let similarity = jaro(a, b);
    if similarity <= 0.7 {
        return similarity;
    }
    let prefix = a.iter().zip(b).take(4).take_while(|(x, y)| x == y).count();
    (similarity + prefix as f64 * 0.1 * (1.0 - similarity)).min(1.0)
}

/// 0 for what is below the least score that counts.
pub(super) fn cut(score: f64, least: f64) -> f64 {
    if score >= least { score } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_duckdb() {
        assert_eq!(levenshtein(b"kitten", b"sitting"), 3);
        assert_eq!(levenshtein("é".as_bytes(), b"e"), 2);
        assert_eq!((levenshtein(b"", b"abc"), levenshtein(b"abc", b"")), (3, 3));
        assert_eq!(damerau_levenshtein(b"ab", b"ba"), 1);
        assert_eq!(damerau_levenshtein(b"ca", b"abc"), 2);
        assert_eq!(damerau_levenshtein(b"", b"abc"), 3);
        assert_eq!(jaro(b"duck", b"duckdb"), 0.8888888888888888);
        assert_eq!(jaro_winkler(b"duck", b"duckdb"), 0.9333333333333333);
        assert_eq!(jaro_winkler(b"dwayne", b"duane"), 0.8400000000000001);
        assert_eq!(jaccard(b"hello", b"hallo"), Ok(0.6));
        assert!(jaccard(b"", b"a").is_err() && hamming(b"a", b"").is_err());
    }
}
