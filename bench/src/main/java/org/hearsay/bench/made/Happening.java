package org.hearsay.bench.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Something that reports tell.
 *
 * @param fillers of the roles of the sentence, in their order
 */
record Happening(Template template, List<World.Party> fillers, World.Party town, LocalDate day) {

    Happening {
        fillers = List.copyOf(fillers);
    }

    static Happening any(List<Template> templates, World world, Scene scene, LocalDate around, Random random) {
        int total = templates.stream().mapToInt(Template::weight).sum();
        int at = random.nextInt(total);
        int chosen = 0;
        while (at >= templates.get(chosen).weight()) {
            at -= templates.get(chosen).weight();
            chosen++;
        }
        List<World.Party> fillers = new ArrayList<>();
        for (Template.Piece piece : templates.get(chosen).pieces()) {
            if (piece.isRole()) {
                fillers.add(another(fillers, piece.text(), world, scene, random));
            }
        }
        return new Happening(templates.get(chosen), fillers, world.any("town", scene, random), around.minusDays((int)
                (Math.pow(random.nextDouble(), 4) * 300)));
    }

    /** Nobody does anything to himself. */
    private static World.Party another(List<World.Party> others, String type, World world, Scene scene, Random random) {
        World.Party party = world.any(type, scene, random);
        while (others.contains(party)) {
            party = world.any(type, scene, random);
        }
        return party;
    }
}
