package dev.kedge.processor.entity;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.Partitioning;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.parse.PartitionKeyParser;
import dev.kedge.core.sql.Expression;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.SchemaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads how an entity's table is partitioned, and its partitions. */
final class PartitionReader {
    private final QualifiedName table;
    private final SchemaNames schemas;
    private final Set<String> columns;
    private final Expressions expressions;
    private final SettingsReader settings;
    private final Origins origins;
    private final Map<ObjectKey, Origin> said = new LinkedHashMap<>();

    PartitionReader(QualifiedName table, SchemaNames schemas, Set<String> columns, Problems problems, Origins origins) {
        this.table = table;
        this.schemas = schemas;
        this.columns = Set.copyOf(columns);
        this.expressions = new Expressions(problems);
        this.settings = new SettingsReader(problems);
        this.origins = origins;
    }

    /** How the table is partitioned; absent if it is not. */
    Optional<Partitioning> partitioning(TypeElement type) {
        return Mirror.find(type, "PartitionBy").map(this::by);
    }

    /** The partitions in the order of their declaration. */
    List<Partition> partitions(TypeElement type) {
        List<Partition> partitions = new ArrayList<>();
        Map<String, QualifiedName> named = new HashMap<>();
        for (Mirror mirror : Mirror.all(type, "Partition")) {
            mirror.text("name").ifPresent(name -> named.put(name, name(mirror, name)));
        }
        for (Mirror mirror : Mirror.all(type, "Partition")) {
            String name = expressions.name(mirror, "name", "partition").orElse("");
            String of = mirror.text("of").orElse(table.name());
            Partition partition = partition(mirror, name(mirror, name), named.getOrDefault(of, table.withName(of)));
            partitions.add(partition);
            origins.put(partition.key(), mirror.site(), mirror);
            Optional<String> was = expressions.name(mirror, "was", "former partition");
            said.put(partition.key(), new Origin(Optional.empty(), was, Optional.empty(), Optional.empty()));
        }
        return partitions;
    }

    /** A partition without parts that are declared by other annotations. */
    Partition partition(Mirror mirror, QualifiedName name, QualifiedName of) {
        Partition partition = Partition.of(
                name,
                of,
                new Expression(expressions.text(mirror, "bounds").orElse("")),
                mirror.inner("by").map(this::by),
                settings.parameters(mirror),
                mirror.text("tablespace"));
        TableSettings marks = settings.marks(mirror, TableSettings.NONE);
        return partition
                .withUnlogged(mirror.flag("unlogged").orElse(false))
                .withComment(mirror.text("comment"))
                .withReplicaIdentity(marks.replicaIdentity())
                .withCluster(marks.cluster());
    }

    private QualifiedName name(Mirror mirror, String name) {
        return mirror.text("schema").isPresent() ? schemas.in(mirror, name) : table.withName(name);
    }

    /** The origins of the partitions. */
    Map<ObjectKey, Origin> said() {
        return said;
    }

    private Partitioning by(Mirror mirror) {
        return new Partitioning(
                Partitioning.Method.valueOf(mirror.constant("value").orElse("RANGE")),
                mirror.texts("keys").stream()
                        .filter(key -> expressions.isSoundKey(mirror, "keys", key, columns::contains))
                        .map(key -> PartitionKeyParser.key(key, columns::contains))
                        .toList());
    }
}
