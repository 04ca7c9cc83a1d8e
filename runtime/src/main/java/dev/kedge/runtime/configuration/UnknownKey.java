package dev.kedge.runtime.configuration;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EditDistance;
import dev.kedge.core.diagnostic.Place;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains a key that is not a setting. The value is never shown, because it may be a password. */
final class UnknownKey {
    private static final List<String> PARTS_OF_URL =
            List.of("user", "username", "password", "pwd", "host", "hostname", "port", "jdbcurl");

    private UnknownKey() {}

    static Diagnostic of(String key, Place place) {
        String word = letters(key.replaceFirst("^kedge\\.", ""));
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
        return Arrays.stream(Setting.values())
                .min(Comparator.comparingInt(setting -> distance(word, setting)))
                .filter(setting -> distance(word, setting) <= Math.max(1, word.length() / 4));
    }

    private static int distance(String word, Setting setting) {
        return Stream.of(setting.key(), setting.variable())
                .mapToInt(name -> EditDistance.between(word, letters(name)))
                .min()
                .orElseThrow();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
