package org.hearsay.bench.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.reader.place.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerTest {

    private static final List<String> TOWNS = List.of(
            town(11, "Velmar", "Wielmar,Вельмар,VLM,wei er ma", 34, 36, "PPLC", "07", "70", 900_000),
            town(12, "Öda", "Oda,Odaville", 35, 36, "PPL", "07", "70", 600),
            town(13, "Lur", "", 34, 38, "PPLA", "07", "71", 20_000),
            town(14, "Lur", "", 36, 38, "PPL", "08", "", 900));

    private static String town(
            int id, String name, String others, int lat, int lon, String feature, String one, String two, int people) {
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                name,
                others,
                String.valueOf(lat),
                String.valueOf(lon),
                "P",
                feature,
                "SY",
                "",
                one,
                two,
                "",
                "",
                String.valueOf(people),
                "",
                "",
                "",
                "");
    }

    private static Compiler.Compiled compiled(Path folder) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("cities500.txt.gz")))) {
            out.write((String.join("\n", TOWNS) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(
                folder.resolve("admin1.json"),
                "[{\"code\":\"SY.07\",\"name\":\"Velmar Province\"},{\"code\":\"SY.09\",\"name\":\"Nowhere\"}]");
        Files.writeString(folder.resolve("admin2.json"), "[{\"code\":\"SY.07.71\",\"name\":\"Lur\"}]");
        return Compiler.compile(folder);
    }

    private static int place(Gazetteer gazetteer, String name, String feature) {
        return IntStream.range(0, gazetteer.size())
                .filter(i ->
                        gazetteer.name(i).equals(name) && gazetteer.feature(i).equals(feature))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsWrittenIsRead(@TempDir Path folder) throws IOException {
        Gazetteer gazetteer =
                Gazetteer.read(new ByteArrayInputStream(compiled(folder).file()));

        int velmar = place(gazetteer, "Velmar", "PPLC");
        assertThat(gazetteer.id(velmar)).isEqualTo(11);
        assertThat(gazetteer.latitude(velmar)).isEqualTo(34);
        assertThat(gazetteer.longitude(velmar)).isEqualTo(36);
        assertThat(gazetteer.country(velmar)).isEqualTo("SY");
        assertThat(gazetteer.population(velmar)).isCloseTo(900_000, within(45_000.0));
    }

    @Test
    void aDivisionLiesAmongItsTownsAndHasTheIdOfItsSeat(@TempDir Path folder) throws IOException {
        Gazetteer gazetteer =
                Gazetteer.read(new ByteArrayInputStream(compiled(folder).file()));

        int province = place(gazetteer, "Velmar Province", "ADM1");
        assertThat(gazetteer.latitude(province)).isCloseTo(34.3333, within(0.0001));
        assertThat(gazetteer.longitude(province)).isCloseTo(36.6667, within(0.0001));
        assertThat(gazetteer.id(province)).isEqualTo(11);
        assertThat(gazetteer.id(place(gazetteer, "Syria", "PCLI"))).isEqualTo(11);
        assertThat(IntStream.range(0, gazetteer.size()).mapToObj(gazetteer::name))
                .doesNotContain("Nowhere");
    }

    @Test
    void droppedNamesAreCounted(@TempDir Path folder) throws IOException {
        assertThat(compiled(folder).summary())
                .contains("SCRIPT=1")
                .contains("SYLLABLES=1")
                .contains("CODE=1")
                .contains("SAME=5");
    }

    @Test
    void theSameFilesMakeTheSameBytes(@TempDir Path folder) throws IOException {
        assertThat(compiled(folder).file()).isEqualTo(compiled(folder).file());
    }
}
