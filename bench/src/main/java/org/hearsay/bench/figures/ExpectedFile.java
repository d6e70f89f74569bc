package org.hearsay.bench.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/** Expected figures in a YAML file. */
public final class ExpectedFile {

    private static final int WIDTH = 120;

    private ExpectedFile() {}

    /** The files of a folder, by name. */
    public static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e, e);
        }
    }

    /** @throws IllegalArgumentException if a field is missing; the message names the file and the field */
    public static Expected load(Path file) {
        try {
            if (new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file))
                    instanceof Map<?, ?> map) {
                return expected(new Fields(file, map));
            }
            throw new IllegalArgumentException(file + " holds no figures");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e, e);
        }
    }

    private static Expected expected(Fields fields) {
        Optional<Fields> stamp = fields.map("measured");
        return new Expected(
                fields.text("title"),
                fields.text("set"),
                fields.text("about"),
                fields.text("kind"),
                fields.text("gold"),
                fields.optional("texts"),
                stamp.map(at -> new Expected.Stamp(
                        at.text("date"), at.text("reader"), at.text("model"), at.optional("machine"))),
                fields.maps("figures").stream().map(ExpectedFile::figure).toList());
    }

    private static ExpectedFigure figure(Fields fields) {
        return new ExpectedFigure(
                fields.text("measure"),
                fields.text("unit"),
                fields.number("at-least"),
                fields.number("at-most"),
                fields.number("value"),
                fields.number("precision"),
                fields.number("recall"));
    }

    /** Writes the file anew. */
    public static void save(Path file, Expected expected) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(WIDTH);
        try {
            Files.writeString(file, new Yaml(new Representer(options), options).dump(map(expected)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e, e);
        }
    }

    private static Map<String, Object> map(Expected expected) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("title", expected.title());
        map.put("set", expected.set());
        map.put("about", expected.about());
        map.put("kind", expected.kind());
        map.put("gold", expected.gold());
        expected.texts().ifPresent(texts -> map.put("texts", texts));
        expected.measured().ifPresent(stamp -> {
            Map<String, Object> measured = new LinkedHashMap<>();
            measured.put("date", stamp.date());
            measured.put("reader", stamp.reader());
            measured.put("model", stamp.model());
            stamp.machine().ifPresent(machine -> measured.put("machine", machine));
            map.put("measured", measured);
        });
        List<Object> figures = new ArrayList<>();
        for (ExpectedFigure figure : expected.figures()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("measure", figure.measure());
            fields.put("unit", figure.unit());
            figure.atLeast().ifPresent(value -> fields.put("at-least", value));
            figure.atMost().ifPresent(value -> fields.put("at-most", value));
            figure.value().ifPresent(value -> fields.put("value", value));
            figure.precision().ifPresent(value -> fields.put("precision", value));
            figure.recall().ifPresent(value -> fields.put("recall", value));
            figures.add(fields);
        }
        map.put("figures", figures);
        return map;
    }
}
