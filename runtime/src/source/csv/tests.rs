use arrow_cast::display::array_value_to_string;

use super::*;

/// Names with types, and rows as text (NULL is `-`).
type Found = (Vec<(String, String)>, Vec<Vec<String>>);

fn try_read(text: &str, set: &[(&str, &str)]) -> Result<Found, SourceError> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.csv");
    std::fs::write(&path, text).unwrap();
    let mut options = CsvOptions::default();
    for (name, value) in set {
        assert!(options.set(name, value).unwrap());
    }
    let table = read_csv("x", &[path], &options)?;
    let columns = table.column_types().into_iter().map(|(n, t)| (n, t.to_string())).collect();
    let mut rows = Vec::new();
    for batch in table.to_batches()? {
        for row in 0..batch.num_rows() {
            let show = |c: &arrow_array::ArrayRef| {
                if c.is_null(row) { "-".to_string() } else { array_value_to_string(c, row).unwrap() }
            };
            rows.push(batch.columns().iter().map(show).collect());
        }
    }
    Ok((columns, rows))
}

fn read(text: &str) -> Found {
    try_read(text, &[]).unwrap()
}

fn columns(found: &Found) -> Vec<(&str, &str)> {
    found.0.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect()
}

#[test]
fn headers_types_and_nulls_are_found_as_duckdb_finds_them() {
    let found = read("a,b\ntrue,1\nfalse,0\n");
    assert_eq!(columns(&found), [("a", "BOOLEAN"), ("b", "BIGINT")]);
    assert_eq!(found.1, [["true", "1"], ["false", "0"]]);
    let found = read("a,b\n\"\",1\nx,\n");
    assert_eq!(columns(&found), [("a", "VARCHAR"), ("b", "BIGINT")]);
    assert_eq!(found.1, [["-", "1"], ["x", "-"]]);
    assert_eq!(columns(&read("1,2\n3,4\n")), [("column0", "BIGINT"), ("column1", "BIGINT")]);
    assert_eq!(read("x,y\na,b\n").1, [["a", "b"]]);
    assert!(read("x,y\n").1.is_empty());
    assert!(read("").1.is_empty());
    assert_eq!(columns(&read("a,,c\n1,2,3\n")), [("a", "BIGINT"), ("column1", "BIGINT"), ("c", "BIGINT")]);
    assert_eq!(columns(&read("a,a,A\n1,2,3\n")), [("a", "BIGINT"), ("a_1", "BIGINT"), ("A_2", "BIGINT")]);
    let found = read("1|x|2.5|\n2|y|3.5|\n");
    assert_eq!(columns(&found)[2..], [("column2", "DOUBLE"), ("column3", "VARCHAR")]);
    assert_eq!(read("a\n1\n\n2\n").1, [["1"], ["-"], ["2"]]);
    assert_eq!(read("a,b\r\n1,2\r\n\r\n3,4").1, [["1", "2"], ["3", "4"]]);
    assert_eq!(columns(&read("\u{feff}a,b\n1,2\n")), [("a", "BIGINT"), ("b", "BIGINT")]);
    assert_eq!(read("a,b\n\"x\"\"y\",\"l1\nl2\"\n").1, [["x\"y", "l1\nl2"]]);
}

#[test]
fn options_override_what_would_be_found() {
    let found = try_read("1,2\nNULL,4\n", &[("header", "false"), ("nullstr", "NULL")]).unwrap();
    assert_eq!(found.1, [["1", "2"], ["-", "4"]]);
    let found = try_read("# c\na;b\n1;2\n# d\n3;4\n", &[("comment", "#"), ("delim", ";")]).unwrap();
    assert_eq!(found.1, [["1", "2"], ["3", "4"]]);
    let found = try_read("junk\na,b\n1,2\n", &[("skip", "1"), ("all_varchar", "true")]).unwrap();
    assert_eq!(columns(&found), [("a", "VARCHAR"), ("b", "VARCHAR")]);
    let found = try_read("a,b\n1,2\n3\n", &[("null_padding", "true")]).unwrap();
    assert_eq!(found.1, [["1", "2"], ["3", "-"]]);
    assert!(CsvOptions::default().set("delim", "abcde").is_err());
    assert_eq!(CsvOptions::default().set("nonsense", "1"), Ok(false));
}

#[test]
fn ragged_and_malformed_records_are_named_by_line() {
    for text in ["a,b\n1,2\n3\n4,5\n", "a,b\n1,2\n3,4,5\n"] {
        let error = try_read(text, &[]).unwrap_err().to_string();
        assert!(error.contains("x.csv") && error.contains("line 3"), "{error}");
        assert!(error.contains("where there should be 2"), "{error}");
    }
    let error = try_read("a,b\n1,\"open\n2,3\n", &[]).unwrap_err().to_string();
    assert!(error.contains("line 2") && error.contains("does not end"), "{error}");
}

#[test]
fn given_types_are_kept_to() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("x.csv");
    std::fs::write(&path, "a,d,w,t\n1,1.255,340282366920938463463374607431768211455,x\n").unwrap();
    let ty = |n: &str, ty| (n.to_string(), ty);
    let mut options = CsvOptions {
        columns: Some(vec![
            ty("a", DataType::I8),
            ty("d", DataType::decimal(5, 2)),
            ty("w", DataType::Str),
            ty("t", DataType::Blob),
        ]),
        ..CsvOptions::default()
    };
    let table = read_csv("x", std::slice::from_ref(&path), &options).unwrap();
    assert_eq!(table.rows(), 1);
    assert_eq!(array_value_to_string(table.to_batches().unwrap()[0].column(1), 0).unwrap(), "1.26");
    std::fs::write(&path, "a,d,w,t\n1,1,1,1\n300,1,1,1\n").unwrap();
    let error = read_csv("x", std::slice::from_ref(&path), &options).unwrap_err().to_string();
    assert!(error.contains("line 3") && error.contains("\"a\"") && error.contains("300"), "{error}");
    options.columns = None;
    assert_eq!(read_csv("x", &[path], &options).unwrap().rows(), 2);
}

#[test]
fn a_type_that_the_sample_did_not_show_is_found_and_many_chunks_keep_their_order() {
    let mut text = String::from("n,s\n");
    let rows = 900_000;
    for i in 0..rows {
        text.push_str(&format!("{i},name {}\n", i % 10));
    }
    text.push_str("1.5,last\n");
    let found = try_read(&text, &[]).unwrap();
    assert_eq!(columns(&found), [("n", "DOUBLE"), ("s", "VARCHAR")]);
    assert_eq!(found.1.len(), rows + 1);
    assert_eq!(found.1[rows], ["1.5", "last"]);
    assert!(found.1[..rows].iter().enumerate().all(|(i, r)| r[0] == format!("{i}.0")));
}

#[test]
fn columns_of_one_name_are_numbered_however_many_there_are() {
    let found = try_read("a,A,a_1,,a,b\n1,2,3,4,5,6\n", &[("header", "true")]).unwrap();
    let names: Vec<&str> = columns(&found).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["a", "A_1", "a_1_1", "column3", "a_2", "b"]);
    // Every one is of the same name.
    let marks = ",".repeat(40_000);
    let names = format!("x{marks}").replace(',', ",x");
    assert_eq!(columns(&try_read(&format!("{names}\n1{marks}\n"), &[("header", "true")]).unwrap()).len(), 40_001);
}
