package org.hearsay.bench.made;

import java.util.List;
import java.util.Random;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;

/** Who and what made reports are about. */
final class World {

    private static final int TOWNS = 75;
    private static final int COUNTRIES = 40;
    private static final int OUTLETS = 25;

    /** The letters that stand for countries on the map. */
    private static final int LANDS = 6;

    private static final List<String> SYLLABLES =
            List.of("ka", "ro", "vel", "min", "da", "sor", "te", "pu", "lan", "is", "bre", "no", "gar");

    private static final List<String> FORMS =
            List.of("Front", "Brigade", "Council", "Party", "Union", "Guard", "Bank", "Movement", "League");

    private static final List<String> SORTS =
            List.of("Popular", "National", "United", "Free", "Central", "Joint", "Old", "Youth", "Rural", "Victory");

    private static final List<String> OFFICES =
            List.of("trade minister", "envoy", "governor", "spokesman", "mayor", "harbour master", "head of customs");

    private static final List<String> RANKS = List.of("colonel", "general", "captain", "major");

    private static final List<String> KIN = List.of("brother", "sister", "cousin", "son");

    /** Somebody or something by a name; words that stand for nobody have no type. */
    record Party(String name, String type) {

        boolean isEntity() {
            return !type.isEmpty();
        }

        Mention.Type mention() {
            return switch (type) {
                case "person" -> Mention.Type.PERSON;
                case "body" -> Mention.Type.ORGANISATION;
                default -> Mention.Type.PLACE;
            };
        }
    }

    /** @param type as in {@code sentences.tsv} */
    Party any(String type, Scene scene, Random random) {
        return switch (type) {
            case "person" -> person(scene.draw(random, 0.25, 20, 150));
            case "body" -> body(scene.draw(random, 0.7, 60, 6));
            case "town" -> new Party(town(scene.draw(random, 1, TOWNS, 0)), type);
            case "country" ->
                new Party(country(random.nextBoolean() ? scene.subject() : random.nextInt(COUNTRIES)), type);
            case "office" -> new Party(OFFICES.get(random.nextInt(OFFICES.size())), "");
            case "rank" -> new Party(RANKS.get(random.nextInt(RANKS.size())), "");
            case "kin" -> new Party(KIN.get(random.nextInt(KIN.size())), "");
            default -> throw new IllegalArgumentException("nothing is known of '" + type + "'");
        };
    }

    String outlet(int number) {
        return "The " + name(40_000 + number % OUTLETS) + " Courier";
    }

    /** Where a town or a country lies, for a mention of it. */
    Place place(String mention, Party party) {
        int number = Math.floorMod(party.name().hashCode(), 1_000_000);
        int country = number % LANDS;
        return new Place(
                mention,
                1 + number,
                party.name(),
                number % 1700 / 20.0 - 40,
                number / 1700 % 3000 / 10.0 - 150,
                "X" + (char) ('A' + country),
                party.type().equals("country") ? "PCLI" : "PPL");
    }

    /** A word that means nothing. */
    static String word(Random random) {
        return name((int) (Math.pow(random.nextDouble(), 3) * 30_000)).toLowerCase(java.util.Locale.ROOT);
    }

    private static Party person(int number) {
        return new Party(name(number % 331) + " " + name(1000 + number), "person");
    }

    private static Party body(int number) {
        String sort = SORTS.get(number / 7 % SORTS.size());
        return new Party(name(300 + number) + " " + sort + " " + FORMS.get(number % FORMS.size()), "body");
    }

    private static String town(int number) {
        return name(5000 + number);
    }

    private static String country(int number) {
        return name(2200 + number) + "ia";
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
