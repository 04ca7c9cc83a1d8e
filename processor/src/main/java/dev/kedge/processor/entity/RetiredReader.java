package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Renaming;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.RetiredObjects;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Table;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which columns and tables are retired, and keeps them in the declared schema as the committed one has them. */
final class RetiredReader {
    private static final String RETIRED = "retired";

    private final Declared committed;
    private final Problems problems;
    private final Origins origins;
    private final Map<ObjectKey, Origin> said = new TreeMap<>();
    private final List<ObjectKey> retired = new ArrayList<>();

    RetiredReader(Declared committed, Problems problems, Origins origins) {
        this.committed = committed;
        this.problems = problems;
        this.origins = origins;
    }

    /** The origins of what is kept. */
    Map<ObjectKey, Origin> said() {
        return said;
    }

    /**
     * The declared schema with the retired columns and tables.
     *
     * @param schema what the entities declare
     * @param declared the former names and other origins of what the entities declare
     * @param entities the entities that were read
     * @param absent the entities that were not, whose tables are as committed
     */
    Schema keep(
            DatabasePackage database,
            Schema schema,
            Map<ObjectKey, Origin> declared,
            Collection<Entity> entities,
            Collection<Entity> absent) {
        Schema base = renamed(schema, declared);
        entities.forEach(entity -> columns(entity, base));
        Map<QualifiedName, Entity> byTable = new LinkedHashMap<>();
        Stream.of(entities, absent)
                .flatMap(Collection::stream)
                .forEach(entity -> byTable.put(entity.key().owner(), entity));
        tables(database, base, byTable);
        RetiredObjects.Result result = RetiredObjects.in(schema, base, retired);
        result.kept().forEach(key -> said.put(key, withoutEntity(key)));
        return result.schema().plus(marks(absent, base));
    }

    /** Entities and enums may be deleted; columns have no class of their own. */
    private Origin withoutEntity(ObjectKey key) {
        Origin origin = committed.origin(key);
        return key.kind() == ObjectKey.Kind.TABLE
                ? new Origin(Optional.empty(), origin.was(), origin.using(), origin.backfill())
                : origin;
    }

    /** The marks of the tables of entities that were not read. Their columns and tables are in the schema already. */
    private static List<Retired> marks(Collection<Entity> absent, Schema base) {
        return absent.stream()
                .flatMap(entity -> base.retired().stream()
                        .filter(mark ->
                                mark.of().equals(Optional.of(entity.key().owner()))))
                .toList();
    }

    /** The committed schema after the renames that the entities declare. */
    private Schema renamed(Schema schema, Map<ObjectKey, Origin> declared) {
        Schema base = committed.schema();
        for (ObjectKey key : schema.keys().toList()) {
            Optional<String> was = declared.getOrDefault(key, Origin.NONE).was();
            boolean renamable = key.kind() == ObjectKey.Kind.TABLE || key.kind() == ObjectKey.Kind.COLUMN;
            if (renamable && was.isPresent() && !base.has(key)) {
                Optional<ObjectKey> former = former(key, was.get(), base);
                if (former.isPresent()) {
                    base = base.renamed(Renaming.of(former.get(), key));
                }
            }
        }
        return base;
    }

    private static Optional<ObjectKey> former(ObjectKey key, String was, Schema base) {
        int dot = was.indexOf('.');
        Stream<ObjectKey> candidates = key.kind() == ObjectKey.Kind.COLUMN || dot < 1
                ? Stream.of(key.withName(was), ObjectKey.table(QualifiedName.of(was)))
                : Stream.of(
                        key.withName(was),
                        ObjectKey.table(new QualifiedName(was.substring(0, dot), was.substring(dot + 1))));
        return candidates
                .filter(some -> some.kind() == key.kind() && base.has(some))
                .findFirst();
    }

    private void columns(Entity entity, Schema base) {
        Mirror mirror = EntityReader.entityMirror(entity.type()).orElseThrow();
        QualifiedName table = entity.key().owner();
        Optional<Table> was = base.table(table);
        for (String name : mirror.texts(RETIRED).stream().distinct().toList()) {
            ObjectKey key = ObjectKey.column(table, name);
            Optional<EntityColumn> accessor = entity.columns().stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst();
            Optional<Column> column = was.flatMap(it -> it.column(name));
            Site site = mirror.site(RETIRED);
            if (accessor.isPresent()) {
                problems.report(
                        site,
                        EntityCode.RETIRED_COLUMN_DECLARED,
                        key.path(),
                        accessor.get().accessor().name());
            } else if (column.isEmpty()) {
                problems.report(site, EntityCode.RETIRED_COLUMN_UNKNOWN, key.path(), known(table, was, entity));
            } else {
                Optional<String> obstacle = RetiredObjects.obstacle(was.orElseThrow(), name);
                obstacle.ifPresentOrElse(
                        key2 -> problems.report(site, EntityCode.RETIRED_COLUMN_IN_KEY, key.path(), key2),
                        () -> retire(key, site, mirror));
            }
        }
    }

    private static String known(QualifiedName table, Optional<Table> was, Entity entity) {
        if (was.isEmpty()) {
            return "It does not have table " + table + " either.";
        }
        String free = was.get().columns().stream()
                .map(Column::name)
                .filter(name -> entity.columns().stream()
                        .noneMatch(column -> column.name().equals(name)))
                .collect(Collectors.joining(", "));
        return free.isEmpty()
                ? "All columns of " + table + " have accessors."
                : "Columns of " + table + " without an accessor: " + free + ".";
    }

    private void tables(DatabasePackage database, Schema base, Map<QualifiedName, Entity> byTable) {
        Mirror mirror = database.mirror();
        for (String text : mirror.texts(RETIRED).stream().distinct().toList()) {
            QualifiedName name = name(text, database.schema(), base);
            ObjectKey key = ObjectKey.table(name);
            Site site = mirror.site(RETIRED);
            if (byTable.containsKey(name)) {
                problems.report(
                        site,
                        EntityCode.RETIRED_TABLE_DECLARED,
                        name,
                        byTable.get(name).type().getQualifiedName());
            } else if (base.table(name).isEmpty()) {
                String free = base.tables().stream()
                        .map(Table::name)
                        .filter(some -> !byTable.containsKey(some))
                        .map(QualifiedName::toString)
                        .collect(Collectors.joining(", "));
                problems.report(
                        site,
                        EntityCode.RETIRED_TABLE_UNKNOWN,
                        name,
                        free.isEmpty() ? "All tables have entities." : "Tables without an entity: " + free + ".");
            } else {
                retire(key, site, mirror);
            }
        }
    }

    /** Names in other schemas are qualified. A table of the default schema may have a dot in its name. */
    private static QualifiedName name(String text, String defaultSchema, Schema base) {
        int dot = text.indexOf('.');
        QualifiedName plain = QualifiedName.of(text);
        if (dot < 1 || base.table(plain).isPresent()) {
            return plain;
        }
        String space = text.substring(0, dot);
        String rest = text.substring(dot + 1);
        return space.equals(defaultSchema) ? QualifiedName.of(rest) : new QualifiedName(space, rest);
    }

    private void retire(ObjectKey key, Site site, Mirror mirror) {
        ObjectKey mark = Retired.key(key);
        retired.add(key);
        origins.put(key, site, mirror);
        origins.put(mark, site, mirror);
        said.put(mark, committed.origin(mark));
    }
}
