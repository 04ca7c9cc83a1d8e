package dev.kedge.files.accept;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EditDistance;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.lock.LockMode;
import dev.kedge.core.lock.Locks;
import dev.kedge.core.lock.RelationLock;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.View;
import dev.kedge.core.sql.NameReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the tables that phases of hand-written SQL name with {@code -- touches:}. */
final class TouchedTables {
    private static final int LETTERS_FOR_EACH = 4;

    private final Schema schema;
    private final Set<QualifiedName> relations;

    TouchedTables(Schema schema) {
        this.schema = schema;
        this.relations = Stream.concat(
                        schema.tables().stream().map(Table::name),
                        schema.all(View.class).stream().map(View::name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The error for a table that neither the schema nor the SQL has, which is probably misspelled. */
    Optional<Diagnostic> unknown(String file, Phase phase) {
        NameReferences words = NameReferences.withStrings(phase.sql());
        return phase.terms().tables().stream()
                .filter(table -> !relations.contains(table) && !words.has(table.name()))
                .findFirst()
                .map(table -> Diagnostic.of(
                        FileCode.TOUCHED_TABLE_UNKNOWN,
                        Place.whole(file),
                        phase.number(),
                        table,
                        nearest(table.toString())
                                .map(name -> "Did you mean " + name + "?")
                                .orElse("Name a table of the schema, or one that the SQL names.")));
    }

    private Optional<String> nearest(String table) {
        return EditDistance.nearest(
                table, relations.stream().map(QualifiedName::toString).toList(), LETTERS_FOR_EACH);
    }

    /** The tables of the schema that a statement changes and that the phase does not name. */
    List<QualifiedName> unnamed(Phase phase, String statement) {
        List<QualifiedName> unnamed = new ArrayList<>();
        for (RelationLock lock : new Locks(schema, schema).phase(List.of(statement), false)) {
            boolean changed = lock.mode().compareTo(LockMode.ROW_EXCLUSIVE) > 0;
            if (changed
                    && relations.contains(lock.relation())
                    && !phase.terms().tables().contains(lock.relation())) {
                unnamed.add(lock.relation());
            }
        }
        return unnamed;
    }
}
