package dev.kedge.runtime.catalog;

import dev.kedge.core.ddl.Mode;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.sql.Literal;
import dev.kedge.runtime.Unmanaged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Indexes that no query uses, left behind by a CREATE INDEX CONCURRENTLY that failed, or of a partitioned table whose
 * partitions have none yet. One that has the name of a wanted index is in its way (manual, CREATE INDEX).
 */
public final class InvalidIndexes {
    private static final String KIND = "invalid index";

    private InvalidIndexes() {}

    /**
     * The phases with others in front of them that drop invalid indexes of names that are wanted.
     *
     * @param before what the database holds that the phases run on
     * @param after the schema that they lead to
     * @param defaultSchema the schema whose names are unqualified in {@code after}
     * @param phases the phases
     */
    public static List<Phase> droppedFirst(
            List<Unmanaged> before, Schema after, String defaultSchema, List<Phase> phases) {
        List<Phase> all = new ArrayList<>();
        for (Unmanaged thing : before) {
            Optional<QualifiedName> name = thing.kind().equals(KIND) ? name(thing) : Optional.empty();
            if (name.filter(it -> isWanted(it, after, defaultSchema)).isPresent()) {
                all.add(drop(all.size() + 1, name.get(), thing.definition().contains(" ON ONLY ")));
            }
        }
        int dropped = all.size();
        phases.forEach(phase -> all.add(numbered(phase, phase.number() + dropped)));
        return all;
    }

    private static Optional<QualifiedName> name(Unmanaged index) {
        List<String> names = Expression.names(index.name());
        return names.size() == 2 ? Optional.of(new QualifiedName(names.get(0), names.get(1))) : Optional.empty();
    }

    private static boolean isWanted(QualifiedName name, Schema after, String defaultSchema) {
        Stream<QualifiedName> ofTables = after.relations().stream()
                .flatMap(table -> Stream.concat(
                        table.indexes().stream().map(index -> table.name().withName(index.name())),
                        table.constraints().stream()
                                .filter(constraint -> constraint.isIndexed())
                                .map(constraint -> table.name().withName(constraint.name()))));
        Stream<QualifiedName> ofViews = after.views().stream()
                .flatMap(
                        view -> view.indexes().stream().map(index -> view.name().withName(index.name())));
        return Stream.concat(ofTables, ofViews)
                .map(wanted -> wanted.schema().isEmpty() ? wanted.withSchema(defaultSchema) : wanted)
                .anyMatch(name::equals);
    }

    private static Phase drop(int number, QualifiedName index, boolean ofPartitioned) {
        String sql = ofPartitioned
                ? "DROP INDEX " + index.sql() + ";"
                : "DROP INDEX CONCURRENTLY IF EXISTS " + index.sql() + ";";
        return new Phase(
                number,
                ofPartitioned ? Mode.TX : Mode.ALONE,
                List.of(),
                "drop invalid index " + index,
                ofPartitioned
                        ? Optional.empty()
                        : Optional.of("SELECT to_regclass(" + Literal.quote(index.sql()) + ") IS NULL"),
                Optional.empty(),
                Optional.empty(),
                sql);
    }

    private static Phase numbered(Phase phase, int number) {
        return new Phase(
                number,
                phase.mode(),
                phase.steps(),
                phase.title(),
                phase.doneWhen(),
                phase.cleanUp(),
                phase.rowsOf(),
                phase.terms(),
                phase.sql());
    }
}
