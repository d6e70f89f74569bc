package org.hearsay.reader.place;

import java.util.Optional;
import org.hearsay.reader.name.Countries;

/** The country that a name or a nationality stands for: {@code SY} for "Syria", "Syrian Arab Republic", "Syrian" and "Syrians". */
public final class CountryLookup {

    private final Gazetteer gazetteer;
    private final Countries countries;

    public CountryLookup(Gazetteer gazetteer, Countries countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-2, {@code XK} for Kosovo
     * @param capital the id of its capital in GeoNames, 0 if it has none there
     * @param latitude degrees north of a point in its midst
     * @param longitude degrees east of it
     */
    public record Country(String code, String name, long capital, double latitude, double longitude) {}

    /** The country with a name, or of a people; empty for states of the past and nations without one. */
    public Optional<Country> of(String nameOrPeople) {
        String name = countries.countryOf(nameOrPeople).orElse(nameOrPeople);
        return gazetteer.find(name).stream()
                .map(NameTable.Named::place)
                .filter(place -> gazetteer.feature(place).equals("PCLI"))
                .findFirst()
                .map(place -> new Country(
                        gazetteer.country(place),
                        gazetteer.name(place),
                        gazetteer.id(place),
                        gazetteer.latitude(place),
                        gazetteer.longitude(place)));
    }
}
