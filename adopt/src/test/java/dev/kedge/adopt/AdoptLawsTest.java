package dev.kedge.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.adopt.Compiled.Depth;
import dev.kedge.core.laws.Law;
import dev.kedge.core.random.RandomCase;
import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.files.Snapshot;
import dev.kedge.files.cases.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources that are written of a schema declare that very schema, and nothing is wrong with them. */
class AdoptLawsTest {
    private static final long SEED = Long.getLong("kedge.seed", 1);
    private static final int RANDOM = Law.seeds(100, 300);
    private static final int TO_THE_END = 20;
    private static final int AT_ONCE = 150;

    /** A schema to be written, and where it is from. */
    private record Given(String from, Schema schema, DatabaseInfo database) {
        /**
         * Whatever lives in a namespace implies it, even where the schema does not list it. Databases do not tell what is
         * retired.
         */
        Given {
            schema = schema.withoutMarks()
                    .plus(Namespace.impliedBy(schema.objects().values()));
        }
    }

    @Test
    void everyCaseDeclaresItself() {
        Set<Schema> seen = new LinkedHashSet<>();
        List<Given> given = new ArrayList<>();
        for (Case that : Case.all()) {
            for (String file : List.of("before.jsonl", "after.jsonl")) {
                Optional<Snapshot> snapshot = that.snapshot(file);
                snapshot.filter(it -> seen.add(it.declared().schema()))
                        .ifPresent(it -> given.add(new Given(
                                that + "/" + file, it.declared().schema(), named(it.database(), given.size()))));
            }
        }
        declareThemselves(given, Depth.PROCESSING);
    }

    @Test
    void randomSchemasDeclareThemselves() {
        declareThemselves(random(SEED, RANDOM), Depth.PROCESSING);
    }

    @Test
    void randomSchemasCompileToTheEnd() {
        declareThemselves(random(SEED, TO_THE_END), Depth.ALL);
    }

    private static List<Given> random(long first, int number) {
        return LongStream.range(first, first + number)
                .boxed()
                .flatMap(seed -> {
                    RandomCase that = RandomCase.of(seed);
                    return Stream.of(
                            new Given("seed " + seed + " before", that.before(), random(2 * seed)),
                            new Given("seed " + seed + " after", that.after(), random(2 * seed + 1)));
                })
                .toList();
    }

    /** A clash with a method of every object shows only when the compiler looks into the interface. */
    @Test
    void theCompilerLooksIntoEveryFile() {
        Schema schema =
                Schema.of(List.of(Table.of(QualifiedName.of("t"), List.of(Column.of("wait", 1, PgType.of("bigint"))))));
        Sources sources = SourceWriter.write(schema, random(0), "p.r0", Map.of());
        SortedMap<String, String> broken = new TreeMap<>(sources.files());
        broken.computeIfPresent("p/r0/T.java", (path, text) -> text.replace("wait_()", "wait()"));
        assertThat(Compiled.of(List.of(sources), Depth.ALL).problems()).isEmpty();
        assertThat(Compiled.of(List.of(new Sources(broken, schema, sources.types(), List.of())), Depth.ALL)
                        .problems())
                .anyMatch(problem -> problem.contains("wait()"));
    }

    private static DatabaseInfo random(long number) {
        return new DatabaseInfo("r" + number, 18, "public", List.of());
    }

    private static DatabaseInfo named(DatabaseInfo database, int number) {
        return new DatabaseInfo("c" + number, database.postgres(), database.schema(), database.ignore());
    }

    private static void declareThemselves(List<Given> given, Depth depth) {
        List<String> breaches = new ArrayList<>();
        for (int start = 0; start < given.size(); start += AT_ONCE) {
            List<Given> some = given.subList(start, Math.min(start + AT_ONCE, given.size()));
            Map<Given, Sources> sources = new LinkedHashMap<>();
            some.forEach(it -> sources.put(it, write(it)));
            Compiled compiled = Compiled.of(List.copyOf(sources.values()), depth);
            breaches.addAll(compiled.problems());
            sources.forEach((it, written) -> breaches.addAll(breaches(it, written, compiled)));
        }
        assertThat(breaches.size() + " breaches of " + given.size() + " schemas\n"
                        + breaches.stream().limit(20).collect(Collectors.joining("\n")))
                .startsWith("0 breaches");
    }

    private static Sources write(Given given) {
        return SourceWriter.write(
                given.schema(), given.database(), "p." + given.database().name(), Map.of());
    }

    private static List<String> breaches(Given given, Sources sources, Compiled compiled) {
        List<String> breaches = new ArrayList<>();
        String where = given.from() + " (" + given.database().name() + "): ";
        try {
            Schema read = compiled.schema(given.database().name());
            Set<ObjectKey> omissions =
                    sources.omissions().stream().map(Omission::object).collect(Collectors.toSet());
            differences(given.schema(), read).stream()
                    .filter(key -> !isOmitted(key, omissions))
                    .forEach(key -> breaches.add(where + key.kind() + " " + key + "\n  was  "
                            + given.schema().object(key) + "\n  read " + read.object(key)));
            if (!read.equals(sources.declared())) {
                breaches.add(where + "declares something else than it says: " + differences(sources.declared(), read));
            }
            if (!order(sources.declared()).equals(order(read))) {
                breaches.add(where + "other order: " + order(sources.declared()) + " read " + order(read));
            }
            if (!compiled.model(given.database().name()).database().equals(given.database())) {
                breaches.add(where + "@Database says otherwise");
            }
        } catch (RuntimeException | AssertionError e) {
            breaches.add(where + e);
        }
        return breaches;
    }

    /** Whether the object, or a part of it, is among those that are said to be missing. */
    private static boolean isOmitted(ObjectKey key, Set<ObjectKey> omissions) {
        return omissions.stream()
                .anyMatch(it ->
                        it.equals(key) || !it.name().isEmpty() && it.owner().equals(key.owner()));
    }

    private static List<ObjectKey> differences(Schema one, Schema other) {
        return Stream.concat(one.objects().keySet().stream(), other.objects().keySet().stream())
                .distinct()
                .filter(key -> !one.object(key).equals(other.object(key)))
                .toList();
    }

    /** The columns and attributes in their order, which equality does not look at. */
    private static Map<ObjectKey, List<String>> order(Schema schema) {
        Map<ObjectKey, List<String>> order = new LinkedHashMap<>();
        for (SchemaObject object : schema.objects().values()) {
            if (object instanceof Table table) {
                order.put(
                        table.key(),
                        table.columnsInOrder().stream().map(Column::name).toList());
            }
            if (object instanceof CompositeType type) {
                order.put(
                        type.key(),
                        type.attributes().stream()
                                .sorted(Comparator.comparingInt(Attribute::position)
                                        .thenComparing(Attribute::name))
                                .map(Attribute::name)
                                .toList());
            }
        }
        return order;
    }
}
