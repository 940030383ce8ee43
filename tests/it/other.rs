//! The other reading of what the text leaves open, published on Wednesday 2019-03-06.

use dateline::{Document, Extractor, Style};

/// A sentence, the value of its first mention, and the other reading; "-" where there is none.
const CASES: &[(&str, &str, &str)] = &[
    ("The court heard the case on Friday.", "2019-03-01", "2019-03-08"),
    ("The court will hear the case on Friday.", "2019-03-08", "2019-03-01"),
    ("She left on Tuesday.", "2019-03-05", "2019-03-12"),
    ("They met on Monday morning.", "2019-03-04TMO", "2019-03-11TMO"),
    ("They will meet at 5 p.m. on Monday.", "2019-03-11T17:00", "2019-03-04T17:00"),
    ("It opened on Jan. 8.", "2019-01-08", "2020-01-08"),
    ("It opened on Dec. 20.", "2018-12-20", "2019-12-20"),
    ("He was born on Feb. 29.", "2016-02-29", "2020-02-29"),
    ("It rained in February.", "2019-02", "2020-02"),
    ("It will open in April.", "2019-04", "2018-04"),
    ("It rained in early February.", "2019-02", "2020-02"),
    ("It closed in the summer.", "2018-SU", "2019-SU"),
    ("Profit rose in the third quarter.", "2018-Q3", "2019-Q3"),
    // The first of two that stand together.
    ("The court sat on Jan. 8 and 9.", "2019-01-08", "2020-01-08"),
    ("The choir will sing on Monday at 5.", "2019-03-11", "2019-03-04"),
    ("He left Sunday night around 11.", "2019-03-03TNI", "2019-03-10TNI"),
    // What the words, the story or the day of publication settle.
    ("The court heard the case on Wednesday.", "2019-03-06", "-"),
    ("It rained in March.", "2019-03", "-"),
    ("It opened on Jan. 8, 2018.", "2018-01-08", "-"),
    ("It sat on Jan. 8 and 9, 2018.", "2018-01-08", "-"),
    ("She left on Tuesday, the 5th.", "2019-03-05", "-"),
    ("It will fall on Friday the 13th.", "2019-09-13", "-"),
    ("It opened on Thursday, Jan. 8.", "2015-01-08", "-"),
    ("She left last Friday.", "2019-03-01", "-"),
    ("She left on Friday last week.", "2019-03-01", "-"),
    ("It rained yesterday.", "2019-03-05", "-"),
    ("It ran from Friday to Sunday.", "2019-03-01/2019-03-03", "-"),
    ("He comes every Friday.", "XXXX-WXX-5", "-"),
    ("It fell three days ago.", "2019-03-03", "-"),
];

/// How a case of the table reads.
fn reading(extractor: &Extractor, text: &str) -> (String, String) {
    let doc = Document::new(text).published("2019-03-06".parse().unwrap());
    let mention = extractor.mentions(&doc).next().unwrap();
    let written = |value: Option<&dateline::Temporal>| value.map_or("-".to_owned(), ToString::to_string);
    (written(mention.value()), written(mention.other()))
}

#[test]
fn open_dates_have_another_reading() {
    let extractor = Extractor::new();
    let wrong = CASES.iter().filter_map(|(text, value, other)| {
        let got = reading(&extractor, text);
        (got != ((*value).to_owned(), (*other).to_owned()))
            .then(|| format!("{text} want {value}, {other}; got {got:?}"))
    });
    crate::report(&wrong.collect::<Vec<_>>());
}

#[test]
fn nothing_is_open_without_a_day_of_publication_or_in_a_history() {
    let undated = Document::new("It opened on Jan. 8 and closed on Friday.");
    let extractor = Extractor::new();
    assert!(extractor.mentions(&undated).all(|mention| mention.other().is_none()));
    let histories = Extractor::builder().style(Style::Narrative).build().unwrap();
    let history = Document::new("In May 1940 it fell. In June he fled.").published("2019-03-06".parse().unwrap());
    assert!(histories.mentions(&history).all(|mention| mention.other().is_none()));
}
