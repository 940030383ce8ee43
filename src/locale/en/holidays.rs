//! Named days: a row each, by the name as it is spelled; and the words by which the scan finds them. Rows only.
//!
//! A spelling has capitals where the text must have them, no apostrophes, and a space where a hyphen may stand.
//!
//! A Jewish or Muslim day is the civil day after the evening on which it begins; a feast of many days is its first, but
//! Ramadan, Lent and Holy Week, which news speaks of as periods.
//!
//! Left out, because the words alone do not say which day: "Independence Day", "Victory Day", "Flag Day" and
//! "Women's Day" (each country has its own), "Labour Day" (September, October or May by country), "Eid" (of two),
//! "Holocaust Remembrance Day" (January 27, and 27 Nisan in Israel), "Simchat Torah" (another day abroad).

use crate::lexicon::{NamedDay, Yearly};
use crate::value::hebrew::HebrewMonth;

const MON: u8 = 1;
const THU: u8 = 4;
const SUN: u8 = 7;

const fn after_leap_year(name: &'static str, month: u8, day: u8) -> NamedDay {
    NamedDay::new(name, Yearly::AfterLeapYear { month, day })
}

const fn chinese(name: &'static str, offset: i8) -> NamedDay {
    NamedDay::new(name, Yearly::ChineseNewYear { offset })
}

pub(super) const fn easter(name: &'static str, offset: i8) -> NamedDay {
    NamedDay::new(name, Yearly::Easter { offset })
}

pub(super) const fn fixed(name: &'static str, month: u8, day: u8) -> NamedDay {
    NamedDay::new(name, Yearly::Fixed { month, day })
}

const fn from_weekday(name: &'static str, month: u8, n: i8, weekday: u8, offset: i8) -> NamedDay {
    NamedDay::new(name, Yearly::Weekday { month, n, weekday, offset })
}

const fn hebrew(name: &'static str, month: HebrewMonth, day: u8) -> NamedDay {
    NamedDay::new(name, Yearly::Hebrew { month, day })
}

const fn hebrew_weekday(name: &'static str, month: HebrewMonth, day: u8) -> NamedDay {
    NamedDay::new(name, Yearly::HebrewWeekday { month, day })
}

const fn islamic(name: &'static str, month: u8, day: u8) -> NamedDay {
    NamedDay::new(name, Yearly::Islamic { month, day })
}

const fn julian(name: &'static str, month: u8, day: u8) -> NamedDay {
    NamedDay::new(name, Yearly::Julian { month, day })
}

/// Words that hold the name of a day and name none: "the Good Friday Agreement".
const fn other(name: &'static str) -> NamedDay {
    NamedDay::other(name)
}

const fn orthodox_easter(name: &'static str, offset: i8) -> NamedDay {
    NamedDay::new(name, Yearly::OrthodoxEaster { offset })
}

/// The name of a day that no rule of ours gives.
const fn undated(name: &'static str) -> NamedDay {
    NamedDay::new(name, Yearly::Never)
}

pub(super) const fn weekday(name: &'static str, month: u8, n: i8, weekday: u8) -> NamedDay {
    from_weekday(name, month, n, weekday, 0)
}

const fn weekday_before(name: &'static str, month: u8, day: u8, weekday: u8) -> NamedDay {
    NamedDay::new(name, Yearly::WeekdayBefore { month, day, weekday })
}

/// A word of each name without a month, weekday or unit, as the text has it between apostrophes.
pub(super) static KEYS: &str = "adha ashoura ashura azha baomer bishvat candlemas chanukah chanukkah christmas cinco deepavali diwali durga dussehra easter epiphany \
    feast fitr halloween hallows hanukah hanukkah hashana hashanah hashona holi juneteenth kippur kwanzaa \
    lent mardi mawlid milad navratri nowruz omer passover pentecost pesach prophet purim ramadan ramadhan ramazan \
    shavuos shavuot shavuoth shemini shvat succoth sukkot sukkoth thanksgiving tisha tishah vesak whitsun xmas";

/// Sorted by name.
pub(super) static NAMED_DAYS: &[NamedDay] = &[
    weekday_before("Advent Sunday", 12, 3, SUN),
    fixed("All Fools Day", 4, 1),
    fixed("All Hallows Eve", 10, 31),
    fixed("All Saints Day", 11, 1),
    fixed("All Souls Day", 11, 2),
    fixed("American Independence Day", 7, 4),
    fixed("Americas Independence Day", 7, 4),
    fixed("Anzac day", 4, 25),
    fixed("April Fool Day", 4, 1),
    fixed("April Fools Day", 4, 1),
    islamic("Arafah Day", 12, 9),
    islamic("Arafat Day", 12, 9),
    other("Armenian Genocide Remembrance Day"),
    fixed("Armistice Day", 11, 11),
    easter("Ascension Day", 39),
    easter("Ascension Thursday", 39),
    easter("Ash Wednesday", -46),
    islamic("Ashoura", 1, 10),
    islamic("Ashura", 1, 10),
    fixed("Assumption Day", 8, 15),
    fixed("Australia Day", 1, 26),
    fixed("Bastille Day", 7, 14),
    from_weekday("Black Friday", 11, 4, THU, 1),
    fixed("Bonfire Night", 11, 5),
    fixed("Boxing Day", 12, 26),
    fixed("Brazils Independence Day", 9, 7),
    fixed("Burns Night", 1, 25),
    fixed("Canada Day", 7, 1),
    weekday("Canadas Thanksgiving", 10, 2, MON),
    weekday("Canadian Thanksgiving", 10, 2, MON),
    fixed("Candlemas", 2, 2).ambiguous(),
    hebrew("Chanukah", HebrewMonth::Kislev, 25),
    hebrew("Chanukkah", HebrewMonth::Kislev, 25),
    chinese("Chinese New Year", 0),
    chinese("Chinese New Years day", 0),
    chinese("Chinese New Years eve", -1),
    fixed("Christmas", 12, 25).ambiguous(),
    fixed("Christmas day", 12, 25),
    fixed("Christmas eve", 12, 24),
    other("Christmas Island"),
    fixed("Cinco de Mayo", 5, 5),
    weekday("Columbus Day", 10, 2, MON),
    weekday("Commonwealth Day", 3, 2, MON),
    julian("Coptic Christmas", 12, 25),
    orthodox_easter("Coptic Easter", 0),
    from_weekday("Cyber Monday", 11, 4, THU, 4),
    islamic("Day of Arafah", 12, 9),
    islamic("Day of Arafat", 12, 9),
    hebrew("Day of Atonement", HebrewMonth::Tishri, 10),
    undated("Deepavali"),
    undated("Diwali"),
    weekday("Dr. Martin Luther King Jr. day", 1, 3, MON),
    undated("Durga Puja"),
    undated("Dussehra"),
    fixed("Earth Day", 4, 22),
    easter("Easter", 0).ambiguous(),
    easter("Easter day", 0),
    easter("Easter Eve", -1),
    other("Easter Island"),
    easter("Easter Monday", 1),
    other("Easter Rising"),
    easter("Easter Sunday", 0),
    islamic("Eid al adha", 12, 10),
    islamic("Eid al azha", 12, 10),
    islamic("Eid al fitr", 10, 1),
    islamic("Eid el adha", 12, 10),
    islamic("Eid el fitr", 10, 1),
    islamic("Eid Milad un nabi", 3, 12),
    islamic("Eid ul adha", 12, 10),
    islamic("Eid ul azha", 12, 10),
    islamic("Eid ul fitr", 10, 1),
    from_weekday("Election Day", 11, 1, MON, 1).alone(),
    fixed("Epiphany", 1, 6).ambiguous(),
    fixed("Europe Day", 5, 9),
    easter("Fat Tuesday", -47),
    weekday("Fathers Day", 6, 3, SUN).alone(),
    easter("Feast of Corpus Christi", 60),
    islamic("Feast of Sacrifice", 12, 10),
    hebrew("Feast of Tabernacles", HebrewMonth::Tishri, 15),
    fixed("Feast of the Annunciation", 3, 25),
    easter("Feast of the Ascension", 39),
    fixed("Feast of the Assumption", 8, 15),
    fixed("Feast of the Epiphany", 1, 6),
    fixed("Feast of the Immaculate Conception", 12, 8),
    islamic("Feast of the Sacrifice", 12, 10),
    fixed("Finlands Independence Day", 12, 6),
    fixed("Finnish Independence Day", 12, 6),
    weekday_before("First Sunday of Advent", 12, 3, SUN),
    other("Genocide Remembrance Day"),
    fixed("Ghanas Independence Day", 3, 6),
    from_weekday("Giving Tuesday", 11, 4, THU, 5),
    easter("Good Friday", -2),
    other("Good Friday accord"),
    other("Good Friday accords"),
    other("Good Friday agreement"),
    other("Good Friday peace accord"),
    other("Good Friday peace accords"),
    other("Good Friday peace agreement"),
    fixed("Groundhog Day", 2, 2),
    fixed("Guy Fawkes Day", 11, 5),
    fixed("Guy Fawkes Night", 11, 5),
    fixed("Halloween", 10, 31).ambiguous(),
    hebrew("Hanukah", HebrewMonth::Kislev, 25),
    hebrew("Hanukkah", HebrewMonth::Kislev, 25),
    islamic("Hijri New Year", 1, 1),
    undated("Holi"),
    other("Holocaust Martyrs and Heroes Remembrance Day"),
    other("Holocaust Memorial Day"),
    other("Holocaust Remembrance Day"),
    easter("Holy Saturday", -1),
    easter("Holy Thursday", -3),
    easter("Holy Week", -7).until(Yearly::Easter { offset: -1 }),
    fixed("Human Rights Day", 12, 10),
    islamic("Id al adha", 12, 10),
    islamic("Id al fitr", 10, 1),
    after_leap_year("Inauguration Day", 1, 20).alone(),
    fixed("Indian Independence Day", 8, 15),
    fixed("Indias Independence Day", 8, 15),
    fixed("Indias Republic Day", 1, 26),
    weekday("Indigenous Peoples Day", 10, 2, MON),
    fixed("Indonesias Independence Day", 8, 17),
    fixed("International Day of Peace", 9, 21),
    fixed("International Holocaust Remembrance Day", 1, 27),
    fixed("International Literacy Day", 9, 8),
    fixed("International Migrants Day", 12, 18),
    fixed("International Womens Day", 3, 8),
    fixed("International Workers Day", 5, 1),
    islamic("Islamic New Year", 1, 1),
    hebrew("Jewish New Year", HebrewMonth::Tishri, 1),
    fixed("Juneteenth", 6, 19),
    fixed("Kwanzaa", 12, 26).ambiguous(),
    weekday("Labor Day", 9, 1, MON).alone(),
    hebrew("Lag Baomer", HebrewMonth::Iyar, 18),
    hebrew("Lag Bomer", HebrewMonth::Iyar, 18),
    easter("Lent", -46).until(Yearly::Easter { offset: -1 }).ambiguous(),
    chinese("Lunar New Year", 0),
    chinese("Lunar New Years day", 0),
    chinese("Lunar New Years eve", -1),
    easter("Mardi Gras", -47),
    weekday("Martin Luther King day", 1, 3, MON),
    weekday("Martin Luther King Jr. day", 1, 3, MON),
    easter("Maundy Thursday", -3),
    islamic("Mawlid", 3, 12),
    islamic("Mawlid al nabi", 3, 12),
    islamic("Mawlid an nabi", 3, 12),
    fixed("May Day", 5, 1),
    weekday("Memorial Day", 5, -1, MON).alone(),
    fixed("Mexican Independence Day", 9, 16),
    fixed("Mexicos Independence Day", 9, 16),
    islamic("Milad un nabi", 3, 12),
    weekday("MLK Day", 1, 3, MON),
    weekday("MLK Jr. Day", 1, 3, MON),
    easter("Mothering Sunday", -21),
    weekday("Mothers Day", 5, 2, SUN).alone(),
    islamic("Muslim New Year", 1, 1),
    undated("Navratri"),
    fixed("New Years day", 1, 1).alone(),
    fixed("New Years eve", 12, 31).alone(),
    fixed("Nigerias Independence Day", 10, 1),
    undated("Nowruz"),
    fixed("Old New Year", 1, 14),
    julian("Orthodox Christmas", 12, 25),
    julian("Orthodox Christmas day", 12, 25),
    julian("Orthodox Christmas eve", 12, 24),
    orthodox_easter("Orthodox Easter", 0),
    orthodox_easter("Orthodox Easter Monday", 1),
    orthodox_easter("Orthodox Easter Sunday", 0),
    julian("Orthodox Epiphany", 1, 6),
    orthodox_easter("Orthodox Good Friday", -2),
    fixed("Orthodox New Year", 1, 14),
    other("Orthodox New Years eve"),
    orthodox_easter("Orthodox Palm Sunday", -7),
    orthodox_easter("Orthodox Pentecost", 49),
    fixed("Pakistans Independence Day", 8, 14),
    easter("Palm Sunday", -7),
    easter("Pancake Day", -47),
    hebrew("Passover", HebrewMonth::Nisan, 15),
    other("Passover massacre"),
    weekday("Patriots Day", 4, 3, MON),
    fixed("Pearl Harbor Day", 12, 7),
    fixed("Pearl Harbor Remembrance Day", 12, 7),
    easter("Pentecost", 49).ambiguous(),
    easter("Pentecost Monday", 50),
    easter("Pentecost Sunday", 49),
    hebrew("Pesach", HebrewMonth::Nisan, 15),
    fixed("Polands Independence Day", 11, 11),
    fixed("Polish Independence Day", 11, 11),
    weekday("Presidents Day", 2, 3, MON),
    islamic("Prophet Mohammeds birthday", 3, 12),
    islamic("Prophet Muhammads birthday", 3, 12),
    hebrew("Purim", HebrewMonth::Adar, 14),
    islamic("Ramadan", 9, 1).until(Yearly::Islamic { month: 10, day: 0 }),
    other("Ramadan War"),
    islamic("Ramadhan", 9, 1).until(Yearly::Islamic { month: 10, day: 0 }),
    islamic("Ramazan", 9, 1).until(Yearly::Islamic { month: 10, day: 0 }),
    fixed("Remembrance Day", 11, 11).alone(),
    weekday("Remembrance Sunday", 11, 2, SUN),
    hebrew("Rosh Hashana", HebrewMonth::Tishri, 1),
    hebrew("Rosh Hashanah", HebrewMonth::Tishri, 1),
    hebrew("Rosh Hashona", HebrewMonth::Tishri, 1),
    fixed("Saint Andrews Day", 11, 30),
    fixed("Saint Davids Day", 3, 1),
    fixed("Saint Georges Day", 4, 23),
    fixed("Saint Lucys Day", 12, 13),
    fixed("Saint Nicholas Day", 12, 6),
    fixed("Saint Patricks day", 3, 17),
    fixed("Saint Stephens Day", 12, 26),
    fixed("Saint Valentines Day", 2, 14),
    other("Saint Valentines Day massacre"),
    hebrew("Shavuos", HebrewMonth::Sivan, 6),
    hebrew("Shavuot", HebrewMonth::Sivan, 6),
    hebrew("Shavuoth", HebrewMonth::Sivan, 6),
    hebrew("Shemini Atzeret", HebrewMonth::Tishri, 22),
    easter("Shrove Tuesday", -47),
    fixed("St. Andrews Day", 11, 30),
    fixed("St. Davids Day", 3, 1),
    fixed("St. Georges Day", 4, 23),
    fixed("St. Lucys Day", 12, 13),
    fixed("St. Nicholas Day", 12, 6),
    fixed("St. Paddys Day", 3, 17),
    fixed("St. Patricks day", 3, 17),
    fixed("St. Stephens Day", 12, 26),
    fixed("St. Valentines Day", 2, 14),
    other("St. Valentines Day massacre"),
    hebrew("Succoth", HebrewMonth::Tishri, 15),
    hebrew("Sukkot", HebrewMonth::Tishri, 15),
    hebrew("Sukkoth", HebrewMonth::Tishri, 15),
    weekday("Thanksgiving", 11, 4, THU).ambiguous(),
    weekday("Thanksgiving day", 11, 4, THU),
    from_weekday("Thanksgiving eve", 11, 4, THU, -1),
    fixed("Three Kings Day", 1, 6),
    hebrew_weekday("Tisha Bav", HebrewMonth::Av, 9),
    hebrew_weekday("Tishah Bav", HebrewMonth::Av, 9),
    easter("Trinity Sunday", 56),
    hebrew("Tu Bishvat", HebrewMonth::Shevat, 15),
    hebrew("Tu Bshvat", HebrewMonth::Shevat, 15),
    fixed("Ukraines Independence Day", 8, 24),
    fixed("Ukrainian Independence Day", 8, 24),
    fixed("UN Day", 10, 24),
    fixed("United Nations Day", 10, 24),
    fixed("US Independence Day", 7, 4),
    fixed("V E Day", 5, 8),
    fixed("Valentines Day", 2, 14),
    other("Valentines Day massacre"),
    fixed("VE Day", 5, 8),
    undated("Vesak"),
    fixed("Veterans Day", 11, 11).alone(),
    weekday_before("Victoria Day", 5, 24, MON),
    fixed("Waitangi Day", 2, 6),
    easter("Whit Monday", 50),
    easter("Whit Sunday", 49),
    easter("Whitsun", 49),
    fixed("World Aids day", 12, 1),
    fixed("World Autism Awareness Day", 4, 2),
    fixed("World Cancer Day", 2, 4),
    fixed("World Diabetes Day", 11, 14),
    fixed("World Environment Day", 6, 5),
    fixed("World Food Day", 10, 16),
    fixed("World Health Day", 4, 7),
    fixed("World Malaria Day", 4, 25),
    fixed("World Mental Health Day", 10, 10),
    fixed("World No Tobacco Day", 5, 31),
    fixed("World Oceans Day", 6, 8),
    fixed("World Population Day", 7, 11),
    fixed("World Press Freedom Day", 5, 3),
    fixed("World Refugee Day", 6, 20),
    fixed("World TB Day", 3, 24),
    fixed("World Tuberculosis Day", 3, 24),
    fixed("World Water Day", 3, 22),
    fixed("Xmas", 12, 25).ambiguous(),
    fixed("Xmas day", 12, 25),
    fixed("Xmas eve", 12, 24),
    hebrew("Yom Kippur", HebrewMonth::Tishri, 10),
    other("Yom Kippur War"),
];
