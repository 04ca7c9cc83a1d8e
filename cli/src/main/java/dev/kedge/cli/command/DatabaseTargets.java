package dev.kedge.cli.command;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognizes targets that need a database. */
final class DatabaseTargets {
    private static final Pattern FROM_DATABASE = Pattern.compile("\\s*(current|[+-]\\d).*");

    private DatabaseTargets() {}

    static boolean isOf(@Nullable String text) {
        return text != null
                && FROM_DATABASE.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
