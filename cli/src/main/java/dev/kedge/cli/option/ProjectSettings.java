package dev.kedge.cli.option;

import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.runtime.configuration.ConfiguredSettings;
import dev.kedge.runtime.configuration.ConfiguredValue;
import dev.kedge.runtime.configuration.Setting;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings for a caller of commands that has settings of its own: Maven, with its pom. */
public final class ProjectSettings {
    /** The key of the folder. */
    public static final String DIR = Setting.DIR.key();

    /** The key of the name of the database. */
    public static final String DATABASE = Setting.DATABASE.key();

    /** Without any setting. */
    public static final ProjectSettings NONE = new ProjectSettings(ConfiguredSettings.NONE);

    private final ConfiguredSettings settings;

    private ProjectSettings(ConfiguredSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads the settings.
     *
     * @param folders the folders in which {@code .env} and {@code kedge.properties} are looked for
     * @param environment the variables of the environment
     * @param pom what the pom says, by key
     */
    public static Outcome<ProjectSettings> read(
            List<Path> folders, Map<String, String> environment, Map<String, String> pom) {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            Optional.ofNullable(pom.get(setting.key())).ifPresent(text -> values.put(setting, text));
        }
        return ConfiguredSettings.read(folders, environment, values).map(ProjectSettings::new);
    }

    /** The keys of all settings. */
    public static List<String> keys() {
        return Arrays.stream(Setting.values()).map(Setting::key).toList();
    }

    /** The value of a setting; absent if no source has one. */
    public Optional<String> text(String key) {
        return find(key).map(ConfiguredValue::text);
    }

    /** Where the value of a setting is; absent if no source has one. */
    public Optional<Place> place(String key) {
        return find(key).map(ConfiguredValue::place);
    }

    private Optional<ConfiguredValue> find(String key) {
        return Arrays.stream(Setting.values())
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .flatMap(settings::find);
    }

    /** The settings as commands read them. */
    public ConfiguredSettings values() {
        return settings;
    }
}
