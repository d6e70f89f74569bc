package org.hearsay.reader.coref;

import java.util.Optional;
import org.hearsay.reader.name.Countries;

/** Keeps countries and towns apart: "the country" is no town, and "the city" no country. */
final class PlaceSizes {

    private final Board board;
    private final Lexicon lexicon;
    private final Countries countries;

    /** Whether the report names a country that is known. */
    private final boolean isOfThisWorld;

    PlaceSizes(Board board, Lexicon lexicon, Countries countries) {
        this.board = board;
        this.lexicon = lexicon;
        this.countries = countries;
        isOfThisWorld = board.drafts.stream().anyMatch(this::isCountry);
    }

    /** Whether a place is large or small enough for what the nominal calls it. A report that names no known country may be about another. */
    boolean fits(Draft nominal, Chain place) {
        Optional<Lexicon.Extent> extent = lexicon.extent(nominal.lemma);
        if (extent.isEmpty()) {
            return true;
        }
        boolean country = isCountry(place);
        return switch (extent.get()) {
            case COUNTRY -> country || !isCalled(place, Lexicon.Extent.TOWN) && !isOfThisWorld;
            case TOWN -> !country && !isCalled(place, Lexicon.Extent.COUNTRY);
        };
    }

    private boolean isCountry(Chain chain) {
        return chain.drafts().stream().anyMatch(this::isCountry);
    }

    private boolean isCountry(Draft draft) {
        return draft.isName()
                && Types.isPlace(draft.type)
                && countries.country(board.text(draft)).isPresent();
    }

    private boolean isCalled(Chain chain, Lexicon.Extent extent) {
        return chain.roles().stream()
                .anyMatch(noun -> lexicon.extent(noun).filter(extent::equals).isPresent());
    }
}
