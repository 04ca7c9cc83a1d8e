package dev.kedge.core.step;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Identity;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RelationRenaming;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sequences of identity columns that are named after their columns. The schema has no objects for them, only rights that
 * refer to them.
 */
final class IdentitySequences {
    private IdentitySequences() {}

    /**
     * The sequences that are renamed along with a table or column. The server leaves the sequence of an identity column its
     * name. One that is named after the column is renamed along, as a database has it that is made with the new names; one that
     * was never renamed is not looked for by another name.
     */
    static List<RelationRenaming> renamed(Schema before, ObjectKey object, String to) {
        QualifiedName table = object.owner();
        boolean whole = object.kind() == ObjectKey.Kind.TABLE;
        if (!whole && object.kind() != ObjectKey.Kind.COLUMN) {
            return List.of();
        }
        return columns(before, table)
                .filter(column -> whole || column.name().equals(object.name()))
                .map(column -> whole
                        ? new RelationRenaming(
                                sequence(table, column.name()), sequence(table.withName(to), column.name()))
                        : new RelationRenaming(sequence(table, column.name()), sequence(table, to)))
                .filter(renaming -> !renaming.from().equals(renaming.to()))
                .filter(renaming -> before.object(Sequence.key(renaming.from())).isEmpty()
                        && before.object(Sequence.key(renaming.to())).isEmpty())
                .toList();
    }

    /** The sequences that move to another schema with their table. */
    static List<RelationRenaming> moved(Schema before, QualifiedName table, String schema) {
        return columns(before, table)
                .map(column -> sequence(table, column.name()))
                .map(sequence -> new RelationRenaming(sequence, sequence.withSchema(schema)))
                .toList();
    }

    /** The keys of the sequences that are dropped with a table, or with a column if one is given. */
    static List<ObjectKey> droppedWith(Schema before, QualifiedName table, Optional<String> column) {
        return identities(before, table)
                .filter(it -> column.filter(only -> !only.equals(it.name())).isEmpty())
                .map(it -> it.identity()
                        .flatMap(Identity::sequence)
                        .map(table::withName)
                        .orElseGet(() -> sequence(table, it.name())))
                .map(Sequence::key)
                .toList();
    }

    /** The sequences that a step creates together with a table or an identity column. */
    static List<Owner> created(Step step, Schema before, Schema after) {
        if (!(step instanceof CreateTable || step instanceof AddColumn || step instanceof ChangeIdentity)) {
            return List.of();
        }
        QualifiedName table = step.subject().owner();
        List<ObjectKey> old = droppedWith(before, table, Optional.empty());
        return droppedWith(after, table, Optional.empty()).stream()
                .filter(key -> !old.contains(key))
                .map(key -> new Owner(key.owner(), Securable.SEQUENCE, Optional.empty(), ""))
                .toList();
    }

    private static Stream<Column> columns(Schema schema, QualifiedName table) {
        return identities(schema, table)
                .filter(column -> column.identity().flatMap(Identity::sequence).isEmpty());
    }

    private static Stream<Column> identities(Schema schema, QualifiedName table) {
        return schema.table(table).map(Table::columns).stream()
                .flatMap(List::stream)
                .filter(column -> column.identity().isPresent());
    }

    private static QualifiedName sequence(QualifiedName table, String column) {
        return table.withName(Naming.sequence(table, column));
    }
}
