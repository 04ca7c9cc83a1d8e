package dev.kedge.cli.adopt;

import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Partitions of a table that are named by dates, as jobs name those that they create.
 *
 * @param table the partitioned table
 * @param names the partitions, sorted; at least {@value #FEWEST}
 * @param pattern the pattern of {@code --ignore} that matches them and nothing else
 */
record DatedPartitions(QualifiedName table, List<QualifiedName> names, String pattern) {
    private static final int FEWEST = 3;

    /** A name that ends with a year and perhaps a month, week or quarter, a day and an hour. */
    private static final Pattern DATED = Pattern.compile("(.*?)((?:19|20)\\d\\d(?:[-_]?[wqmdh]?\\d{1,3}){0,4})");

    DatedPartitions {
        names = List.copyOf(names);
    }

    /** Those of a schema. */
    static List<DatedPartitions> in(Schema schema) {
        Map<QualifiedName, Map<String, List<QualifiedName>>> named = new TreeMap<>();
        for (Partition partition : schema.partitions()) {
            Matcher matcher = DATED.matcher(partition.name().name());
            if (matcher.matches() && !partition.isDefault()) {
                String prefix = partition
                        .name()
                        .withName(matcher.group(1) + matcher.group(2).charAt(0))
                        .toString();
                named.computeIfAbsent(partition.of(), table -> new TreeMap<>())
                        .computeIfAbsent(prefix + "*", pattern -> new ArrayList<>())
                        .add(partition.name());
            }
        }
        List<DatedPartitions> all = new ArrayList<>();
        named.forEach((table, patterns) -> patterns.forEach((pattern, names) -> {
            if (names.size() >= FEWEST && matched(schema, pattern) == names.size()) {
                all.add(new DatedPartitions(table, names, pattern));
            }
        }));
        return all;
    }

    private static long matched(Schema schema, String pattern) {
        DatabaseInfo info = new DatabaseInfo("any", 0, "public", List.of(pattern));
        return Stream.of(schema.tables(), schema.partitions())
                .flatMap(List::stream)
                .filter(relation -> info.ignores(relation.key().owner()))
                .count();
    }

    /** What to do where a job creates the partitions. */
    List<String> advice() {
        return List.of(
                "Table " + table + " has " + names.size() + " partitions that are named by date, such as "
                        + names.get(names.size() - 1) + ".",
                "If a job creates them, delete what was written and adopt again with --ignore '" + pattern + "'.");
    }
}
