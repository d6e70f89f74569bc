package org.hearsay.reader.time;

/** How what a rule finds is counted out. {@code rules.tsv} names them in small letters; {@link Normaliser} carries them out. */
enum Operation {
    /** A word of the lexicon or a number; has a value and no meaning of its own. */
    WORD,
    /** Nothing to count: type and value are the argument, which may be a day. */
    UNDATED,
    /** A number of units. */
    AMOUNT,
    /** How long. */
    DURATION,
    /** "(in) two weeks", "(within) two weeks": how long, or when, as the tense says. */
    AHEAD,
    /** "16-month-old". */
    AGE,
    /** "two years ago", "a week from now". */
    AGO,
    /** "two days later": a duration whose end is a day that the text gave before. */
    AFTER,
    /** "two days after the vote", "a week before Monday": a length that is counted from what follows. */
    LAPSE,
    /** "the past three months". */
    WINDOW,
    /** "the first nine months". */
    FIRSTN,
    /** "recent weeks", "the coming days". */
    RECENT,
    /** "every day". */
    SET,
    /** A day or month by name or figures, with or without a year. */
    DATE,
    FIGURES,
    WEEKDAY,
    YEAR,
    DECADE,
    CENTURY,
    /** "the third quarter", "the first half of 2012". */
    NTH,
    SEASON,
    HOLIDAY,
    /** "today". */
    DEICTIC,
    /** "last week", "next March". */
    RELATIVE,
    /** "the following month": counted from a time that the text gave before. */
    PREVIOUS,
    /** "the week of May 5": the stretch that holds a day. */
    WITHIN,
    /** "the day before Easter". */
    BESIDE,
    /** "the quarter": the one spoken of. */
    THE,
    /** "the fiscal year ended …". */
    ENDED,
    /** "the year-earlier quarter". */
    YEARAGO,
    YEAREND,
    /** "early July", "the end of the month". */
    EDGE,
    /** "Thursday evening". */
    DAYPART,
    /** "10 p.m. Wednesday". */
    CLOCK
}
