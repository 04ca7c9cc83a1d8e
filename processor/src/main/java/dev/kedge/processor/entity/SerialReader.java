package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Sequence;
import dev.kedge.processor.source.Accessor;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sequence of a column from {@code @Serial}. */
final class SerialReader {
    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    private final Declared committed;
    private final Problems problems;
    private final Expressions expressions;
    private final Origins origins;

    SerialReader(Declared committed, Problems problems, Origins origins) {
        this.committed = committed;
        this.problems = problems;
        this.expressions = new Expressions(problems);
        this.origins = origins;
    }

    /**
     * The column with its sequence as its default; unchanged if the accessor has no {@code @Serial}.
     *
     * @param read the column as its other annotations declare it
     * @param table the table of the column
     * @param former the name of the committed table that this one was; absent for none
     * @param entity the binary name of the entity
     * @param said receives the origin of the sequence
     */
    EntityColumn read(
            EntityColumn read,
            QualifiedName table,
            Optional<QualifiedName> former,
            String entity,
            Map<ObjectKey, Origin> said) {
        Accessor accessor = read.accessor();
        Optional<Mirror> found = accessor.annotation("Serial");
        if (found.isEmpty()) {
            return read;
        }
        Mirror mirror = found.get();
        Column column = read.column();
        String wrong = misplaced(column);
        if (!wrong.isEmpty()) {
            problems.report(mirror.site(), EntityCode.SERIAL_MISPLACED, accessor.name(), column.type(), wrong);
            return read;
        }
        Optional<String> given = expressions.name(mirror, "sequence", "sequence");
        QualifiedName name = table.withName(given.orElseGet(() -> Naming.sequence(table, column.name())));
        Sequence sequence = new Sequence(
                name,
                expressions.type(mirror).map(PgType::of).orElse(column.type()),
                SequenceReader.options(mirror),
                Optional.of(new ColumnName(table, column.name())),
                Persistence.OF_OWNER,
                Optional.empty());
        origins.put(sequence.key(), mirror.site(), mirror);
        Optional<String> was = given.isPresent()
                ? Optional.empty()
                : former.flatMap(old -> was(name, old, read.origin().was().orElse(column.name())));
        said.put(sequence.key(), new Origin(Optional.of(entity), was, Optional.empty(), Optional.empty()));
        return read.with(column.withDefault(Optional.of(sequence.next()))).withSerial(sequence);
    }

    private static String misplaced(Column column) {
        StringBuilder wrong = new StringBuilder();
        if (column.defaultValue().isPresent()) {
            wrong.append(", has a default");
        }
        if (column.identity().isPresent()) {
            wrong.append(", is an identity column");
        }
        if (column.generated().isPresent()) {
            wrong.append(", is generated");
        }
        return wrong.isEmpty() && !INTEGERS.contains(column.type().sql()) ? ", which is no integer" : wrong.toString();
    }

    /** The former name of the sequence of a column that is renamed, if the committed schema still has it under that name. */
    private Optional<String> was(QualifiedName name, QualifiedName table, String column) {
        QualifiedName old = table.withName(Naming.sequence(table, column));
        boolean renamed = !old.equals(name)
                && committed.schema().has(Sequence.key(old))
                && !committed.schema().has(Sequence.key(name));
        return renamed
                ? Optional.of(old.schema().equals(name.schema()) ? old.name() : old.toString())
                : Optional.empty();
    }
}
