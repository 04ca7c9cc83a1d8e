package dev.kedge.runtime.configuration;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.revision.FileText;
import dev.kedge.runtime.configuration.ConfiguredValue.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The settings of a project. The environment takes precedence over {@code .env}, that over the pom, and that over
 * {@code kedge.properties}. A blank value counts as absent.
 */
public final class ConfiguredSettings {
    /** The name of the configuration file. */
    public static final String FILE = "kedge.properties";

    /** The name of the file with variables. */
    public static final String ENV_FILE = ".env";

    /** Without any setting. */
    public static final ConfiguredSettings NONE = new ConfiguredSettings(List.of());

    private final List<ConfiguredValue> values;

    private ConfiguredSettings(List<ConfiguredValue> values) {
        this.values = List.copyOf(values);
    }

    /**
     * Reads the settings.
     *
     * @param folders the folders in which the files are looked for; of each file only the first one counts
     * @param environment the variables of the environment
     * @param pom what the pom says; empty without Maven
     * @return the settings; an error for each unknown key and each value that cannot be read, also if another source takes
     *     precedence
     */
    public static Outcome<ConfiguredSettings> read(
            List<Path> folders, Map<String, String> environment, Map<Setting, String> pom) {
        List<Diagnostic> problems = new ArrayList<>();
        List<ConfiguredValue> values = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            value(setting, environment.getOrDefault(setting.variable(), ""), Source.ENVIRONMENT, setting.variable())
                    .ifPresent(values::add);
        }
        values.addAll(of(read(folders, ENV_FILE, EnvironmentText::parse, problems), Source.ENV_FILE, problems));
        pom.forEach(
                (setting, text) -> value(setting, text, Source.POM, "pom.xml").ifPresent(values::add));
        values.addAll(of(read(folders, FILE, PropertiesText::parse, problems), Source.PROPERTIES, problems));
        values.stream()
                .filter(value -> value.setting().isTime())
                .filter(value -> TimeText.parse(value.text()).isEmpty())
                .map(ConfiguredSettings::noTime)
                .forEach(problems::add);
        return Outcome.of(new ConfiguredSettings(values), problems);
    }

    private record Text(Path file, List<SettingText> entries) {}

    private static Optional<Text> read(
            List<Path> folders,
            String name,
            BiFunction<String, String, Outcome<List<SettingText>>> parser,
            List<Diagnostic> problems) {
        Optional<Path> found = folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String file = found.get().toString().replace('\\', '/');
        try {
            Outcome<List<SettingText>> parsed =
                    FileText.of(file, Files.readAllBytes(found.get())).then(text -> parser.apply(file, text));
            problems.addAll(parsed.diagnostics());
            return parsed.value().map(entries -> new Text(found.get(), entries));
        } catch (IOException e) {
            problems.add(Diagnostic.of(
                    FileCode.FILE_UNREADABLE, Place.whole(file), "The file cannot be read: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private static List<ConfiguredValue> of(Optional<Text> text, Source source, List<Diagnostic> problems) {
        List<ConfiguredValue> values = new ArrayList<>();
        if (text.isEmpty()) {
            return values;
        }
        Path file = text.get().file();
        Function<String, Optional<Setting>> names = source == Source.ENV_FILE ? Setting::ofVariable : Setting::ofKey;
        for (SettingText entry : text.get().entries()) {
            Place place = Place.line(file.toString().replace('\\', '/'), entry.line());
            Optional<Setting> setting = names.apply(entry.name());
            if (setting.isEmpty()) {
                problems.add(UnknownKey.of(entry.name(), place));
                continue;
            }
            // the last line counts, also if it is blank
            values.removeIf(earlier -> earlier.setting() == setting.get());
            if (!entry.text().isEmpty()) {
                values.add(
                        new ConfiguredValue(setting.get(), beside(file, setting.get(), entry.text()), source, place));
            }
        }
        return values;
    }

    private static Optional<ConfiguredValue> value(Setting setting, String text, Source source, String place) {
        return Optional.of(text.strip())
                .filter(value -> !value.isEmpty())
                .map(value -> new ConfiguredValue(setting, value, source, Place.whole(place)));
    }

    /** A path in a file is relative to the folder of the file. */
    private static String beside(Path file, Setting setting, String text) {
        if (setting != Setting.DIR) {
            return text;
        }
        try {
            return file.resolveSibling(text).toString();
        } catch (InvalidPathException e) {
            return text;
        }
    }

    private static Diagnostic noTime(ConfiguredValue value) {
        String name = value.source() == Source.ENVIRONMENT || value.source() == Source.ENV_FILE
                ? value.setting().variable()
                : value.setting().key();
        return Diagnostic.of(CommandCode.SETTING_NOT_A_TIME, value.place(), name);
    }

    /** The value of a setting; absent if no source has one. */
    public Optional<ConfiguredValue> find(Setting setting) {
        return values.stream().filter(value -> value.setting() == setting).findFirst();
    }

    /** The text of a setting; absent if no source has one. */
    public Optional<String> text(Setting setting) {
        return find(setting).map(ConfiguredValue::text);
    }

    /** The length of time of a setting; absent if no source has one. */
    public Optional<Duration> time(Setting setting) {
        return text(setting).flatMap(TimeText::parse);
    }

    /** All values, also those that others take precedence over; for each setting, the one that counts comes first. */
    public List<ConfiguredValue> all() {
        return values;
    }
}
