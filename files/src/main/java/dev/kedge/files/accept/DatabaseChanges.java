package dev.kedge.files.accept;

import dev.kedge.core.schema.DatabaseInfo;
import java.util.ArrayList;
import java.util.List;

/** The changes of {@code @Database}, and their consequences for a database. */
final class DatabaseChanges {
    private DatabaseChanges() {}

    static List<String> between(DatabaseInfo before, DatabaseInfo after) {
        List<String> changes = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            changes.add("@Database is called " + after.name() + " instead of " + before.name());
        }
        if (before.postgres() != after.postgres()) {
            changes.add("the oldest server is PostgreSQL " + after.postgres() + " instead of " + before.postgres());
        }
        if (!before.schema().equals(after.schema())) {
            changes.add("unqualified names are in schema " + after.schema() + " instead of " + before.schema());
        }
        for (String pattern : without(before.ignore(), after.ignore())) {
            changes.add("what matches " + pattern + " is no longer left alone: declare what exists of it and stamp the"
                    + " revision that creates it, or audit calls it [extra] and its repair drops it");
        }
        for (String pattern : without(after.ignore(), before.ignore())) {
            changes.add("what matches " + pattern + " and is not declared is left alone");
        }
        if (changes.isEmpty() && !before.equals(after)) {
            changes.add("the patterns of @Database stand in another order");
        }
        return changes;
    }

    private static List<String> without(List<String> some, List<String> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
