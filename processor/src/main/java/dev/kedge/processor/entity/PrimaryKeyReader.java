package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Naming;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.PrimaryKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the primary key of one entity: {@code @Id} on accessors, {@code @PrimaryKey} on the entity, or both. */
final class PrimaryKeyReader {
    private final QualifiedName table;
    private final Problems problems;
    private final Origins origins;
    private final Map<ObjectKey, Origin> said;

    PrimaryKeyReader(QualifiedName table, Problems problems, Origins origins, Map<ObjectKey, Origin> said) {
        this.table = table;
        this.problems = problems;
        this.origins = origins;
        this.said = said;
    }

    /** The key; absent if the entity has none. */
    Optional<PrimaryKey> read(Optional<Mirror> onEntity, List<EntityColumn> columns, String entity) {
        List<EntityColumn> marked = columns.stream()
                .filter(column -> column.accessor().annotation("Id").isPresent())
                .sorted(Comparator.comparingInt(PrimaryKeyReader::order))
                .toList();
        List<String> ids = marked.stream().map(EntityColumn::name).toList();
        Optional<PrimaryKey> key = onEntity.isPresent()
                ? named(onEntity.get(), columns, ids, entity)
                : Optional.of(ids).filter(it -> !it.isEmpty()).map(it -> PrimaryKey.of(Naming.primaryKey(table), it));
        key.ifPresent(it -> {
            demandNotNull(it, columns);
            ObjectKey place = ObjectKey.constraint(table, it);
            onEntity.ifPresent(mirror -> origins.put(place, mirror.site(), mirror));
            marked.stream()
                    .flatMap(column -> column.accessor().annotation("Id").stream())
                    .findFirst()
                    .ifPresent(id -> origins.put(place, id.site()));
        });
        return key;
    }

    private Optional<PrimaryKey> named(Mirror mirror, List<EntityColumn> columns, List<String> ids, String entity) {
        KeyReader reader = new KeyReader(
                name -> columns.stream().anyMatch(column -> column.name().equals(name)), problems);
        Expressions expressions = new Expressions(problems);
        List<String> written = reader.columns(mirror, "columns");
        if (!written.isEmpty() && !ids.isEmpty()) {
            problems.report(
                    mirror.site("columns"), EntityCode.PRIMARY_KEY_TWICE, entity, accessorOf(ids.get(0), columns));
        }
        if (written.isEmpty() && ids.isEmpty()) {
            problems.report(mirror.site(), EntityCode.PRIMARY_KEY_WITHOUT_COLUMNS, entity);
            return Optional.empty();
        }
        String name = expressions.name(mirror, "name", "primary key").orElseGet(() -> Naming.primaryKey(table));
        PrimaryKey key = new PrimaryKey(
                name,
                written.isEmpty() ? ids : written,
                reader.columns(mirror, "include"),
                KeyReader.deferral(mirror),
                mirror.flag("withoutOverlaps").orElse(false),
                mirror.text("comment"));
        expressions
                .name(mirror, "was", "former primary key")
                .ifPresent(was -> said.put(ObjectKey.constraint(table, key), Origin.NONE.withWas(was)));
        return Optional.of(key);
    }

    /** PostgreSQL makes every column of a primary key NOT NULL, so an accessor must not allow nulls. */
    private void demandNotNull(PrimaryKey key, List<EntityColumn> columns) {
        columns.stream()
                .filter(column ->
                        key.columns().contains(column.name()) && column.column().nullable())
                .forEach(column -> problems.report(
                        column.accessor().site(),
                        EntityCode.ID_NULLABLE,
                        column.accessor().name()));
    }

    private static String accessorOf(String name, List<EntityColumn> columns) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .map(column -> column.accessor().name())
                .findFirst()
                .orElse(name);
    }

    private static int order(EntityColumn column) {
        return column.accessor()
                .annotation("Id")
                .flatMap(m -> m.number("order"))
                .orElse(0);
    }
}
