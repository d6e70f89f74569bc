package org.hearsay.bench.made;

import java.util.Random;

/**
 * What a report is about, and when: reports of one subject have people in common, some of whom stay while others are in the news
 * for a season, so that few names are in a great part of an archive, however large.
 *
 * @param subject from 0
 * @param season from 0
 */
record Scene(int subject, int season) {

    /** How many subjects there are. */
    static final int SUBJECTS = 16;

    private static final int SEASON = 30 * SUBJECTS;

    /** Those who are in the news have come up in this season or in one of so many before. */
    private static final int LASTING = 3;

    /** Of the report with a number. */
    static Scene of(int report) {
        return new Scene(report % SUBJECTS, report / SEASON);
    }

    /**
     * Draws a number; whoever has a smaller one among those who stay, or among those of a season, is drawn more often.
     *
     * @param share of the draws that are of those who stay
     * @param staying how many stay, of each subject
     * @param coming how many come up in each season, of each subject
     */
    int draw(Random random, double share, int staying, int coming) {
        if (random.nextDouble() < share) {
            return subject * staying + often(random, staying);
        }
        int came = Math.max(0, season - often(random, LASTING));
        return SUBJECTS * staying + (came * SUBJECTS + subject) * coming + often(random, coming);
    }

    private static int often(Random random, int most) {
        double drawn = random.nextDouble();
        return (int) (drawn * drawn * most);
    }
}
