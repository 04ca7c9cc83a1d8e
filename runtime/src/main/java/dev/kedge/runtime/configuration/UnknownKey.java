package dev.kedge.runtime.configuration;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EditDistance;
import dev.kedge.core.diagnostic.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains a key that is not a setting. The value is never shown, because it may be a password. */
final class UnknownKey {
    private static final List<String> PARTS_OF_URL =
            List.of("user", "username", "password", "pwd", "host", "hostname", "port", "jdbcurl");

    private static final int LETTERS_FOR_EACH = 4;

    private UnknownKey() {}

    static Diagnostic of(String key, Place place) {
        String word = EditDistance.letters(key.replaceFirst("^kedge\\.", ""));
        String all = "The settings are "
                + Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", ")) + ".";
        String remedy = PARTS_OF_URL.contains(word)
                ? "Write the whole address as url: url=postgresql://user:password@host:5432/name"
                : meant(word)
                        .map(setting -> "Use " + setting.key() + ".\n" + all)
                        .orElse(all);
        return Diagnostic.of(CommandCode.SETTING_UNKNOWN, place, key, remedy);
    }

    private static Optional<Setting> meant(String word) {
        Map<String, Setting> byName = new LinkedHashMap<>();
        for (Setting setting : Setting.values()) {
            byName.put(setting.key(), setting);
            byName.put(setting.variable(), setting);
        }
        return EditDistance.nearest(word, byName.keySet(), LETTERS_FOR_EACH)
                .flatMap(name -> Optional.ofNullable(byName.get(name)));
    }
}
