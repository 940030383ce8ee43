//! Drives `drives::timex3` with what libFuzzer makes. Knows nothing of dates.
#![no_main]

#[path = "../drives.rs"]
mod drives;

libfuzzer_sys::fuzz_target!(|data: &[u8]| drives::must("timex3", data));
