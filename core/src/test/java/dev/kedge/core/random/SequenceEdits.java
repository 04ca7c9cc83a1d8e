package dev.kedge.core.random;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.SequenceOptions;
import dev.kedge.core.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Edits of sequences and of how identity columns count. */
final class SequenceEdits {
    static final List<Attribute> ALL = List.of(
            new Attribute("SEQUENCE", SequenceEdits::addOrDrop),
            new Attribute(
                    "SEQUENCE_NAME",
                    (draft, chance) -> KindEdits.rename(draft, chance, Sequence.class, ObjectKey.Kind.SEQUENCE)),
            new Attribute(
                    "SEQUENCE_OPTIONS",
                    (draft, chance) ->
                            in(draft, chance, sequence -> sequence.withOptions(someType(chance), options(chance)))),
            new Attribute("SEQUENCE_OWNER", SequenceEdits::own),
            new Attribute(
                    "SEQUENCE_COMMENT",
                    (draft, chance) -> in(draft, chance, sequence -> sequence.withComment(chance.text()))),
            new Attribute(
                    "IDENTITY_OPTIONS",
                    (draft, chance) -> ColumnEdits.inColumn(
                            draft,
                            chance,
                            (column, schema) -> column.withIdentity(column.identity()
                                    .map(identity -> chance.oneIn(3)
                                            ? identity.withSequence(Optional.of("numbers_" + chance.below(1000)))
                                            : identity.withOptions(options(chance)))))));

    private SequenceEdits() {}

    private static Draft addOrDrop(Draft draft, Chance chance) {
        List<Sequence> all = draft.schema().all(Sequence.class);
        if (!all.isEmpty() && chance.oneIn(3)) {
            return draft.replacing(List.of(chance.pick(all)), List.of());
        }
        Sequence sequence = Sequence.of(QualifiedName.of(chance.pick(List.of("numbers", "No. \"1\""))))
                .withOptions(someType(chance), options(chance));
        return draft.schema().has(sequence.key()) ? draft : draft.plus(sequence);
    }

    private static PgType someType(Chance chance) {
        return PgType.of(chance.pick(List.of("smallint", "integer", "bigint")));
    }

    private static SequenceOptions options(Chance chance) {
        boolean falling = chance.oneIn(4);
        long sign = falling ? -1 : 1;
        Optional<Long> near = chance.maybe(List.of(1L, 2L, 5L)).map(n -> n * sign);
        Optional<Long> far = chance.maybe(List.of(500L, 900L)).map(n -> n * sign);
        return new SequenceOptions(
                falling ? Optional.of(-chance.pick(List.of(1L, 3L))) : chance.maybe(List.of(1L, 10L)),
                falling ? far : near,
                falling ? near : far,
                chance.maybe(List.of(7L, 50L)).map(n -> n * sign),
                chance.maybe(List.of(1L, 20L)),
                chance.oneIn(3));
    }

    private static Draft own(Draft draft, Chance chance) {
        if (draft.schema().tables().isEmpty()) {
            return draft;
        }
        Table table = chance.pick(draft.schema().tables());
        List<ColumnName> columns = table.columns().stream()
                .filter(column -> column.identity().isEmpty())
                .map(Column::name)
                .map(column -> new ColumnName(table.name(), column))
                .toList();
        return in(draft, chance, sequence -> sequence.withOwner(chance.maybe(columns)));
    }

    private static Draft in(Draft draft, Chance chance, UnaryOperator<Sequence> change) {
        List<Sequence> all = draft.schema().all(Sequence.class);
        return all.isEmpty() ? draft : draft.plus(change.apply(chance.pick(all)));
    }
}
