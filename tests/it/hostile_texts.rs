//! Texts that nobody writes and everybody may be sent, of any size. `hostile.rs` reads them, and
//! `benches/hostile.rs` measures them. Knows nothing of what is found in them.

/// The name of a kind of text, and how it is made: at least so many bytes, cut to a character.
pub type Family = (&'static str, fn(usize) -> String);

/// All kinds.
pub const FAMILIES: &[Family] = &[
    ("last last", |size| again("last ", size)),
    ("since since", |size| again("since ", size)),
    ("of the of the", |size| again("of the ", size)),
    ("first second", |size| again("the first second of ", size)),
    ("half and half", |size| again("a half and ", size)),
    ("said said", |size| again("said that he said ", size)),
    ("digits", |size| again("1234567890", size)),
    ("1 1 1", |size| again("1 ", size)),
    ("1-1-1", |size| again("1-", size)),
    ("1/1/1", |size| again("1/", size)),
    ("10:10:10", |size| again("10:", size)),
    ("2025 2025", |size| again("2025 ", size)),
    ("glued months", |size| again("2020-May-", size)),
    ("glued days", |size| again("Jan 8-", size)),
    ("hexadecimal", |size| again("00:1A:2B:3C:4D:5E:", size)),
    ("letters and stops", |size| again("1a.2b/3c,4d:", size)),
    ("month names", |size| again("January February March April May June July ", size)),
    ("weekdays", |size| again("Monday, Tuesday, Wednesday and Thursday, ", size)),
    ("straight quotes", |size| again("\"", size)),
    ("closing quotes", |size| format!("He left on Monday.{}", "\"".repeat(size))),
    ("quoted dates", |size| again("“On Jan. 8” ‘it’ \"began\" ", size)),
    ("never closed", |size| again("“It began on Monday. ", size)),
    ("apostrophes", |size| again("'", size)),
    ("brackets", |size| again("([{<", size)),
    ("brackets around", |size| format!("{}May 1{}", "(".repeat(size / 2), ")".repeat(size / 2))),
    ("full stops", |size| again(".", size)),
    ("abbreviations", |size| again("U.S. a.m. Jan. Mr. ", size)),
    ("dashes", |size| again("-–—", size)),
    ("commas", |size| again("a, ", size)),
    ("no spaces", |size| again("a", size)),
    ("no spaces, dates", |size| again("January8th2025", size)),
    ("spaces", |size| again(" ", size)),
    ("lines", |size| again("\n", size)),
    ("CRLF", |size| again("On Jan. 8 it began.\r\n", size)),
    ("CRLF alone", |size| again("\r\n", size)),
    ("NUL", |size| again("\0", size)),
    ("NUL between", |size| again("Jan.\08\0", size)),
    ("combining marks", |size| format!("e{}", again("\u{301}", size))),
    ("marked dates", |size| again("Ja\u{301}n. 8\u{301} ", size)),
    ("emoji", |size| again("🎉👩‍👩‍👧", size)),
    ("emoji and dates", |size| again("🎉Jan. 8🎉", size)),
    ("right to left", |size| again("\u{202e}ביום 8 בינואר\u{202c} ", size)),
    ("no script", |size| again("日本語の文", size)),
    ("wide spaces", |size| again("\u{2003}\u{a0}\u{200b}", size)),
    ("one sentence of dates", |size| again("on Jan. 8, 2025, and from May 3 to 5, ", size)),
    ("one sentence of events", |size| again("and the mayor said on Monday that it began, ", size)),
    ("one sentence of commas", |size| again("according to him, ", size)),
    ("one sentence of ifs", |size| again("if it rains, ", size)),
    ("nested reports", |size| again("he said that she said that ", size)),
    ("nested relatives", |size| again("the man who knew ", size)),
    ("a date every second word", |size| again("rain Monday fell Tuesday ", size)),
    ("one list, no verb", |size| again("the mayor, the old bridge, ", size)),
    ("one line of cells", |size| again("a | b | c | ", size)),
    ("one line of dated cells", |size| again("Jan. 8 | began | 2025 | ", size)),
    ("open quotes, dates", |size| again("“on Monday ", size)),
    ("verbs, no stop", |size| again("began fell ended rose ", size)),
    ("wrapped lines, no stop", |size| again("the council met on Monday in the old hall by the river and\n", size)),
    ("one day, other words", |size| counted(size, |n| format!("On Jan. 8, {n}abcd began {n}efgh. "))),
    ("one event, over and over", |size| again("Ann Lee resigned on Jan. 8. ", size)),
    ("one event, other numbers", |size| counted(size, |n| format!("On Jan. 8 a bomb killed {} men. ", n + 2))),
    ("one event, other names", |size| counted(size, |n| format!("On Jan. 8 a bomb killed B{n}abcd in V{n}efgh. "))),
    ("one event, told again", |size| {
        format!("Ann Lee resigned on Jan. 8. {}", again("Her resignation came late. ", size))
    }),
    ("many events, told again", |size| {
        counted(size, |n| format!("B{n}abcd resigned on Jan. 8. The resignation of B{n}abcd came late. "))
    }),
    ("many verbs, each dated", |size| counted(size, |n| format!("On Jan. 8 he z{n}rbed. He has z{n}rbed. "))),
    ("pronouns", |size| again("he she it they ", size)),
    ("pronouns that act", |size| again("He left her. She left him. They left it. ", size)),
    ("conjuncts without subject", |size| format!("He left on Monday {}", again("and fell and rose ", size))),
    ("few words, many days", |size| {
        counted(size, |n| format!("On May {}, {}, it began {n}abcd. ", n % 28 + 1, n / 100 % 900 + 1100))
    }),
];

/// The piece over and over.
fn again(piece: &str, size: usize) -> String {
    piece.repeat(size.div_ceil(piece.len()))
}

/// Sentences, each of its number.
fn counted(size: usize, sentence: fn(usize) -> String) -> String {
    let mut text = String::with_capacity(size + 64);
    for n in 0.. {
        if text.len() >= size {
            break;
        }
        text.push_str(&sentence(n));
    }
    text
}
