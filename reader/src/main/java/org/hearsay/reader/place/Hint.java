package org.hearsay.reader.place;

/** What words beside a name say it names. */
enum Hint {
    NONE,
    /** "the province of Homs", "Homs governorate". */
    DIVISION,
    /** "the town of Homs". */
    TOWN
}
