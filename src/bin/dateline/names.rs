//! Options of a few names: a parser that lists them. Knows no option.

/// A parser of a named option that lists the names.
macro_rules! names {
    ($type:ident) => {
        PossibleValuesParser::new($type::ALL.iter().map(|one| one.as_str()))
            .map(|name| name.parse::<$type>().unwrap_or_default())
    };
}
