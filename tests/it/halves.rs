//! Tables of cases in two halves: one that is read while the program is mended, and one set aside, of which only numbers are
//! ever told. Knows no case: a test says how one is judged.

use crate::{cases, read, report};

/// Judges the cases of `tests/corpus/NAME.txt` and `NAME-aside.txt`. `answers`: how many answers each half has, as many for
/// every case. A measure has a name and the number of answers that must be right at least in each half; `faults` gives for
/// each measure what is wrong with a case. Prints how many are right.
#[track_caller]
pub fn judge<const N: usize>(
    name: &str,
    answers: [usize; 2],
    measures: [(&str, [usize; 2]); N],
    faults: impl Fn(&str) -> [Vec<String>; N],
) {
    let mut wrong = Vec::new();
    for (half, file) in [name.to_owned(), format!("{name}-aside")].iter().enumerate() {
        let table = read(&format!("tests/corpus/{file}.txt"));
        let found: Vec<_> = cases(&table).map(&faults).collect();
        let all = answers[half];
        assert!(
            !found.is_empty() && all.is_multiple_of(found.len()),
            "{file}: {} cases for {all} answers",
            found.len()
        );
        for (index, (what, enough)) in measures.iter().enumerate() {
            let faults: Vec<&String> = found.iter().flat_map(|case| &case[index]).collect();
            let right = all - faults.len();
            println!("{file}: {what} {right} of {all}");
            if right < enough[half] {
                wrong.push(format!("{file}: {what} {right} of {all}, not {}", enough[half]));
                // Of what is set aside nobody is told more.
                wrong.extend(faults.into_iter().filter(|_| half == 0).cloned());
            }
        }
    }
    report(&wrong);
}
