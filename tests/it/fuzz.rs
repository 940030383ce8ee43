//! The drives of `tests/fuzz/` without libFuzzer: a fixed run of mutants, and every input that was
//! ever wrong. What must hold is said in `drives.rs`; here inputs are made.

#[path = "../fuzz/drives.rs"]
pub(crate) mod drives;

use std::panic::catch_unwind;

use crate::{cases, here, read, report};
use drives::{DRIVES, Drive};

/// Mutants of each drive: a second or two in a debug build, with all five at once.
const MUTANTS: usize = if cfg!(debug_assertions) { 1 } else { 20 };

/// The mutants of each drive, before they are multiplied: a text is slower to read than a date.
const SHARES: [(&str, usize); 5] =
    [("extract", 600), ("anchor", 1_500), ("timex3", 6_000), ("edtf", 20_000), ("json", 4_000)];

/// No mutant is longer; bytes.
const LONGEST: usize = 1_500;

/// Inputs that once were wrong: the drive, and what it was given.
const CRASHES: &[(&str, &[u8])] = &[
    // "Next weekend" was given a week of which chrono's calendar has the Monday and no Saturday.
    ("anchor", b"+262142-12-30"),
    // The clock of an ISO date and time was a token that began with the date.
    ("extract", b"2629-03-06T1yr"),
    // Across the date line the later moment is of the earlier day: such an interval covered no days.
    ("timex3", b"2025-01-09T00:00+14:00/2025-01-08T23:00Z"),
];

/// Inputs that are wrong today, with what is said of them: mutants of which the same is said are
/// passed over. Once mended, a row moves up.
const NOT_YET: &[(&str, &[u8], &str)] = &[];

/// Words of the dictionary that libFuzzer reads: in quotes, with `\xNN` for bytes.
fn dictionary() -> Vec<Vec<u8>> {
    let file = read("tests/fuzz/dictionary.txt");
    let lines = cases(&file);
    lines.map(|line| unescaped(line).unwrap_or_else(|| panic!("{line:?} is no entry of a dictionary"))).collect()
}

/// What stands in quotes; none where the quotes or an escape are wrong.
fn unescaped(line: &str) -> Option<Vec<u8>> {
    let mut rest = line.strip_prefix('"')?.strip_suffix('"')?.as_bytes();
    let mut word = Vec::new();
    while let [byte, after @ ..] = rest {
        (*byte != b'"').then_some(())?;
        let (byte, after) = match after {
            [b'x', after @ ..] if *byte == b'\\' => {
                let digits = std::str::from_utf8(after.get(..2)?).ok()?;
                (u8::from_str_radix(digits, 16).ok()?, &after[2..])
            }
            _ if *byte == b'\\' => return None,
            after => (*byte, after),
        };
        word.push(byte);
        rest = after;
    }
    (!word.is_empty()).then_some(word)
}

/// The seeds of a drive.
fn seeds(drive: &str) -> Vec<Vec<u8>> {
    let folder = here("tests/fuzz/seeds").join(drive);
    let entries = folder.read_dir().unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    // A folder has an order of its own on each machine.
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))).collect()
}

/// Numbers that look like chance and are the same in every run (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 where there is none.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end as u64).max(1)).expect("below a usize")
    }

    fn one_of<'a>(&mut self, from: &'a [Vec<u8>]) -> &'a [u8] {
        &from[self.below(from.len())]
    }

    /// Two places in so many bytes, the first not behind the second, seldom far apart.
    fn stretch(&mut self, len: usize) -> (usize, usize) {
        let start = self.below(len + 1);
        let reach = if self.below(8) == 0 { len } else { 12 };
        (start, (start + self.below(reach + 1)).min(len))
    }
}

/// A seed with a few changes: words put in, bytes changed, stretches dropped, doubled, or taken
/// from another seed.
fn mutant(chance: &mut Chance, seeds: &[Vec<u8>], words: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = chance.one_of(seeds).to_vec();
    if bytes.len() > LONGEST {
        let start = chance.below(bytes.len() - LONGEST);
        bytes = bytes[start..start + LONGEST].to_vec();
    }
    for _ in 0..=chance.below(6) {
        let (start, end) = chance.stretch(bytes.len());
        let new = match chance.below(6) {
            0 | 1 => [chance.one_of(words), &bytes[start..end]].concat(),
            2 => chance.one_of(words).to_vec(),
            3 => Vec::new(),
            4 => bytes[start..end].repeat(1 + chance.below(4)),
            _ if chance.below(2) == 0 => bytes[start..end].iter().map(|b| b ^ (1 << chance.below(8))).collect(),
            _ => {
                let other = chance.one_of(seeds);
                let (from, to) = chance.stretch(other.len());
                other[from..to].to_vec()
            }
        };
        bytes.splice(start..end, new);
    }
    bytes.truncate(LONGEST);
    bytes
}

/// What is wrong with an input, a panic of the crate included.
fn wrong(drive: Drive, input: &[u8]) -> Vec<String> {
    let shown = |line: String| format!("b\"{}\": {line}", input.escape_ascii());
    match catch_unwind(|| drive(input)) {
        Ok(wrong) => wrong.into_iter().map(shown).collect(),
        Err(panic) => {
            let said = panic.downcast_ref::<String>().map(String::as_str);
            let said = said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("something");
            vec![shown(format!("panicked with {said}"))]
        }
    }
}

fn drive(name: &str) -> Drive {
    DRIVES.into_iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no drive is called {name}")).1
}

/// The fixed run of one drive: all its seeds, then mutants of them.
fn run(name: &str) {
    let (seeds, words) = (seeds(name), dictionary());
    assert!(seeds.len() > 4 && words.len() > 150, "{} seeds, {} words", seeds.len(), words.len());
    let share = SHARES.iter().find(|(known, _)| *known == name).expect("each drive has its share").1;
    let mut chance = Chance(0xDA7E);
    let mutants = std::iter::repeat_with(|| mutant(&mut chance, &seeds, &words)).take(share * MUTANTS);
    let inputs = seeds.iter().cloned().chain(mutants);
    let known = |line: &String| NOT_YET.iter().any(|(drive, _, said)| *drive == name && line.contains(said));
    let mut all: Vec<String> =
        inputs.flat_map(|input| wrong(drive(name), &input)).filter(|line| !known(line)).collect();
    // The same fault comes in many clothes.
    all.truncate(20);
    report(&all);
}

#[test]
fn extract_holds() {
    run("extract");
}

#[test]
fn anchor_holds() {
    run("anchor");
}

#[test]
fn timex3_holds() {
    run("timex3");
}

#[test]
fn edtf_holds() {
    run("edtf");
}

#[test]
fn json_holds() {
    run("json");
}

#[test]
fn crashes_are_mended() {
    let again = CRASHES.iter().flat_map(|(name, input)| wrong(drive(name), input));
    let still = |(name, input, said): &&(&str, &[u8], &str)| wrong(drive(name), input).iter().any(|w| w.contains(said));
    let mended = NOT_YET.iter().filter(|row| !still(row));
    let mended = mended.map(|(name, input, _)| format!("{name} b\"{}\" is mended: move it up", input.escape_ascii()));
    report(&again.chain(mended).collect::<Vec<_>>());
}

/// Each drive has its target, its seeds and its share, and libFuzzer can read the dictionary.
#[test]
fn the_workshop_is_complete() {
    let manifest = read("tests/fuzz/Cargo.toml");
    let has = |name: &str| {
        manifest.contains(&format!("path = \"targets/{name}.rs\""))
            && read(&format!("tests/fuzz/targets/{name}.rs")).contains(&format!("must(\"{name}\""))
            && SHARES.iter().any(|(known, _)| *known == name)
    };
    let without = DRIVES.iter().filter(|(name, _)| !has(name)).map(|(name, _)| format!("{name} has no target"));
    let bad = [r#""a"b""#, r#""\n""#, r#""\xg0""#, r#""\x""#, r#""""#, "a"];
    let read = bad.iter().filter(|line| unescaped(line).is_some()).map(|line| format!("{line} was read"));
    report(&without.chain(read).collect::<Vec<_>>());
    assert_eq!(unescaped(r#""a\x0A\xff""#), Some(b"a\n\xff".to_vec()));
}
