package org.hearsay.bench.made;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;

/**
 * Makes readings of reports: three in ten claims tell again what an earlier report of the subject told, in other words, and every
 * tenth report copies.
 */
public final class MadeReports {

    /** How many claims a report makes. */
    public static final int CLAIMS = 50;

    private static final int AGAIN = 14;
    private static final int MAIN = 6;
    private static final int COPIED = 20;
    private static final int A_DAY = 8;

    /** What is told again is of one of so many reports before, of the subject. */
    private static final int BEFORE = 30;

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    private final World world = new World();
    private final List<Template> templates = Template.all();

    /** The reading with a number, from 0; the same for the same number. */
    public Reading make(int number) {
        Writing writing = new Writing(world, Scene.of(number));
        for (int line = 0; line < CLAIMS; line++) {
            boolean copies = number % 10 == 3 && number > Scene.SUBJECTS && line < COPIED;
            write(copies ? number - Scene.SUBJECTS : number, line, writing);
        }
        String headline = writing.text().substring(0, writing.text().indexOf('.'));
        return writing.reading(new Report.Builder("made-" + number, writing.text())
                .publisher(world.outlet(number * 7))
                .published(day(number).toString())
                .headline(headline)
                .build());
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number / A_DAY);
    }

    private void write(int number, int line, Writing writing) {
        Random random = new Random(number * 1009L + line);
        Happening happening = happening(number, line, random);
        double how = random.nextDouble();
        writing.paragraph(line / 3);
        writing.say(happening, new Writing.Manner(how < 0.45, how > 0.97, random.nextInt(12) == 0), random);
    }

    /** What stands first in a report is told again by those that follow, most soon after. */
    private Happening happening(int number, int line, Random random) {
        int before = Math.min(number / Scene.SUBJECTS, BEFORE);
        boolean again = line < AGAIN && before > 0;
        int back = again ? 1 + (int) (Math.pow(random.nextDouble(), 3) * before) : 0;
        int of = number - back * Scene.SUBJECTS;
        int main = again ? AGAIN + random.nextInt(MAIN) : line;
        return Happening.any(templates, world, Scene.of(of), day(of), new Random(of * 1013L + main + 7));
    }
}
