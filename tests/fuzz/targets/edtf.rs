//! Drives `drives::edtf` with what libFuzzer makes. Knows nothing of dates.
#![no_main]

#[path = "../drives.rs"]
mod drives;

libfuzzer_sys::fuzz_target!(|data: &[u8]| drives::must("edtf", data));
