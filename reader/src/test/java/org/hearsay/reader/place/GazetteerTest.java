package org.hearsay.reader.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.reader.name.Countries;
import org.hearsay.reader.name.Table;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void everyPlaceIsFoundByItsOwnName() {
        IntStream.iterate(0, place -> place < GAZETTEER.size(), place -> place + 997)
                .forEach(place ->
                        assertThat(GAZETTEER.find(GAZETTEER.name(place))).contains(new NameTable.Named(place, false)));
    }

    @Test
    void aTownLiesInItsDivisionsAndItsCountry() {
        int homs = GAZETTEER.find("Homs").stream()
                .map(NameTable.Named::place)
                .filter(place -> GAZETTEER.id(place) == 169577
                        && GAZETTEER.feature(place).equals("PPLA"))
                .findFirst()
                .orElseThrow();

        assertThat(GAZETTEER.regions(homs).stream()
                        .map(GAZETTEER::place)
                        .map(place -> GAZETTEER.name(place.orElseThrow())))
                .containsSequence("Homs", "Syria");
        assertThat(GAZETTEER.country(homs)).isEqualTo("SY");
        assertThat(GAZETTEER.latitude(homs)).isEqualTo(34.7268);
        assertThat(GAZETTEER.longitude(homs)).isEqualTo(36.7234);
        assertThat(GAZETTEER.population(homs)).isBetween(600_000.0, 900_000.0);
    }

    @Test
    void accentsCapitalsAndMarksDoNotMatter() {
        assertThat(NameKey.of("St. Mary’s")).isEqualTo("saint marys");
        assertThat(NameKey.of("Łódź")).isEqualTo("lodz");
        assertThat(NameKey.of("Dayr az-Zawr")).isEqualTo("dayr az zawr");
        assertThat(NameKey.of("MT.  VERNON")).isEqualTo("mount vernon");
        assertThat(NameKey.of(" – ")).isEmpty();
        assertThat(GAZETTEER.find("SAO PAULO")).isEqualTo(GAZETTEER.find("São Paulo"));
        assertThat(GAZETTEER.find("–")).isEmpty();
    }

    @Test
    void countriesAreFoundByNameAndByPeople() {
        CountryLookup countries = new CountryLookup(GAZETTEER, new Countries());

        assertThat(countries.of("Syrians")).map(CountryLookup.Country::code).contains("SY");
        assertThat(countries.of("Syrian Arab Republic"))
                .map(CountryLookup.Country::name)
                .contains("Syria");
        assertThat(countries.of("Georgian")).map(CountryLookup.Country::capital).contains(611717L);
        assertThat(countries.of("Dovrastian")).isEmpty();
    }

    @Test
    void everyCountryOfTheNameStepThatStillIsHasAPlace() {
        CountryLookup countries = new CountryLookup(GAZETTEER, new Countries());

        assertThat(Table.rows(Countries.class, "countries.tsv").stream()
                        .map(List::getFirst)
                        .filter(name -> countries.of(name).isEmpty()))
                .containsExactlyInAnyOrder(
                        "Czechoslovakia",
                        "England",
                        "Kurdistan",
                        "Northern Ireland",
                        "Scotland",
                        "Soviet Union",
                        "Tibet",
                        "Wales",
                        "Yugoslavia");
    }

    @Test
    void everyOutletOfTheTableHasAHomeAndEveryCityThatStandsAloneIsKnown() {
        Lookup lookup = new Lookup(GAZETTEER, Weights.tuned());

        assertThat(Table.rows(Homes.class, "homes.tsv").stream()
                        .map(row -> row.getFirst().split(", "))
                        .filter(home -> lookup.within(home[0], home[1]).isEmpty()))
                .isEmpty();
        assertThat(Table.rows(Lookup.class, "standalone.tsv").stream()
                        .filter(city -> lookup.within(city.get(0), city.get(1)).isEmpty()))
                .isEmpty();
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(file)) {
            zip.write(new byte[100]);
        }

        assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(file.toByteArray())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a gazetteer of this version");
    }
}
