package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.DefaultPrivileges;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Namespace;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Table;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.DatabasePackage;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Origins;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.SchemaNames;
import dev.kedge.processor.source.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Reads the schema that the entities of one database declare. A compilation may contain only some of them, as in IDEs.
 * Tables of other entities are taken from the committed schema, as long as their entities exist.
 */
public final class SchemaReader {
    private final Compilation compilation;
    private final DatabasePackage database;
    private final Declared committed;
    private final Problems problems;
    private final Origins origins;
    private final EnumReader enums;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Entity> absent = new LinkedHashMap<>();
    private final Map<QualifiedName, Entity> byTable = new LinkedHashMap<>();
    private final Map<String, OwnPartitionReader.OwnPartition> partitions = new LinkedHashMap<>();
    private final Map<ObjectKey, Origin> said = new TreeMap<>();

    public SchemaReader(Compilation compilation, DatabasePackage database, Declared committed, Problems problems) {
        this.compilation = compilation;
        this.database = database;
        this.committed =
                new Declared(DefaultPrivileges.written(committed.schema(), database.schema()), committed.origins());
        this.problems = problems;
        this.origins = new Origins(database.mirror().site());
        this.enums = new EnumReader(compilation, committed, problems, origins, SchemaNames.of(database, problems));
    }

    /** The schema that these entities declare, together with those that are not in the compilation. */
    public DeclaredModel read(List<TypeElement> given) {
        Set<String> committedEntities = new LinkedHashSet<>();
        committed.origins().values().forEach(origin -> origin.entity().ifPresent(committedEntities::add));
        List<TypeElement> next = given;
        while (!next.isEmpty()) {
            next.forEach(this::add);
            next = referredTo(committedEntities);
        }
        committed.schema().tables().forEach(table -> keep(table, "Table"));
        committed.schema().views().forEach(view -> keep(view, "View"));
        PackageReader declared = new PackageReader(database, problems, origins).read();
        List<SchemaObject> objects = new ArrayList<>(declared.objects());
        Schema ofPackage = Schema.of(objects);
        committed.schema().enums().stream()
                .filter(type -> !ofPackage.has(type.key()))
                .forEach(this::keep);
        readPartitions(given);
        enums.types().stream().filter(type -> ofPackage.has(type.key())).forEach(this::reportTwice);
        objects.addAll(enums.types());
        entities.values().forEach(entity -> {
            objects.add(object(entity));
            objects.addAll(entity.objects());
        });
        absent.forEach((name, entity) -> {
            objects.add(entity.view().<SchemaObject>map(view -> view).orElseGet(entity::table));
            objects.addAll(committedUnder(name, entity.key()));
        });
        partitions.forEach((name, own) -> {
            List<ForeignKey> keys = foreignKeys(own.partition().name(), own.references());
            Schema around = Schema.of(List.of(own.root().table(), own.partition()));
            objects.add(around.withTable(own.partition().name(), now -> now.withForeignKeys(keys))
                    .partition(own.partition().name())
                    .orElseThrow());
            objects.addAll(own.rights());
        });
        committed.schema().partitions().stream().filter(this::isKept).forEach(partition -> {
            objects.add(partition);
            objects.addAll(committed.schema().rightsOn(partition.key()));
            said.put(partition.key(), committed.origin(partition.key()));
        });
        reportTwice(objects);
        objects.addAll(new RoutineReader(compilation, problems, origins).read(database.element()));
        objects.addAll(sqlObjects(objects));
        objects.addAll(Namespace.impliedBy(objects));
        List<Right> rights = rights();
        objects.addAll(rights);
        objects.addAll(new NamespaceReader(database, problems, origins).read(rights));
        said.putAll(enums.said());
        said.putAll(declared.said());
        RetiredReader retired = new RetiredReader(committed, problems, origins);
        Schema schema = retired.keep(database, Schema.of(objects), said, entities.values(), absent.values());
        said.putAll(retired.said());
        for (Sequence sequence : schema.all(Sequence.class)) {
            schema = schema.plus(sequence.canonical(schema));
        }
        return new DeclaredModel(
                new Declared(DefaultPrivileges.applied(schema, database.schema()), new TreeMap<>(said)),
                origins,
                List.copyOf(entities.values()),
                List.copyOf(absent.values()),
                entities.values().stream().map(e -> e.table().name()).collect(Collectors.toSet()));
    }

    /** Reads the interfaces of partitions that have parts of their own. */
    private void readPartitions(List<TypeElement> given) {
        List<SchemaObject> tables = new ArrayList<>();
        entities.values().forEach(entity -> tables.add(entity.table()));
        absent.values().forEach(entity -> tables.add(entity.table()));
        OwnPartitionReader reader = new OwnPartitionReader(
                compilation,
                database,
                name -> Optional.ofNullable(entities.getOrDefault(name, absent.get(name))),
                Schema.of(tables),
                problems,
                origins);
        given.stream().filter(OwnPartitionReader::isPartition).forEach(reader::read);
        partitions.putAll(reader.all());
        said.putAll(reader.said());
    }

    /** Whether a committed partition has an interface that exists and was not read. */
    private boolean isKept(Partition partition) {
        Optional<String> name = committed.origin(partition.key()).entity();
        return name.filter(it -> !partitions.containsKey(it))
                .flatMap(compilation::type)
                .filter(OwnPartitionReader::isPartition)
                .isPresent();
    }

    /** The SQL objects of the package and the entities. Those of entities that are not read are taken from the committed schema. */
    private List<SchemaObject> sqlObjects(List<SchemaObject> others) {
        SqlObjectReader reader = new SqlObjectReader(
                compilation, SchemaNames.of(database, problems).defaultSchema(), problems, origins);
        reader.readOn(database.element(), Optional.empty());
        entities.forEach((name, entity) -> reader.readOn(entity.type(), Optional.of(name)));
        List<SchemaObject> kept = new ArrayList<>();
        SqlObjectReader.committedOn(committed, absent.keySet()).forEach(object -> {
            kept.add(object);
            said.put(object.key(), committed.origin(object.key()));
        });
        List<SchemaObject> read = reader.within(Schema.of(others).plus(kept));
        said.putAll(reader.said());
        kept.addAll(read);
        return kept;
    }

    private void reportTwice(EnumType type) {
        problems.report(
                origins.of(type.key()),
                EntityCode.DECLARED_TWICE,
                "Enum type",
                type.key().path());
    }

    /** A sequence is declared by its column or by the package, and by one column only. */
    private void reportTwice(List<SchemaObject> objects) {
        Set<ObjectKey> sequences = new LinkedHashSet<>();
        objects.stream()
                .filter(Sequence.class::isInstance)
                .map(SchemaObject::key)
                .filter(key -> !sequences.add(key))
                .forEach(key -> problems.report(origins.of(key), EntityCode.DECLARED_TWICE, "Sequence", key.path()));
    }

    /** The partitions and serial sequences of a committed table, and the rights on a committed table or view. */
    private List<SchemaObject> committedUnder(String entity, ObjectKey relation) {
        List<SchemaObject> objects = new ArrayList<>(committed.schema().rightsOn(relation));
        for (Partition partition : new PartitionTree(committed.schema()).under(relation.owner())) {
            if (committed.origin(partition.key()).entity().isEmpty()) {
                objects.add(partition);
                said.put(partition.key(), committed.origin(partition.key()));
            }
        }
        committed.schema().all(Sequence.class).stream()
                .filter(sequence -> committed.origin(sequence.key()).entity().equals(Optional.of(entity)))
                .forEach(sequence -> {
                    objects.add(sequence);
                    said.put(sequence.key(), committed.origin(sequence.key()));
                });
        return objects;
    }

    /** The rights on enum types, and the rights that the database's package declares. */
    private List<Right> rights() {
        RightReader reader = new RightReader(problems, origins);
        reader.readOnPackage(database.element(), database.schema());
        List<Right> rights = new ArrayList<>();
        for (EnumType type : enums.types()) {
            enums.element(type.name())
                    .ifPresentOrElse(
                            element -> reader.readOn(element, Securable.TYPE, type.name()),
                            () -> rights.addAll(committed.schema().rightsOn(type.key())));
        }
        rights.addAll(reader.rights());
        return rights;
    }

    private void add(TypeElement type) {
        String name = compilation.binaryName(type);
        Optional<Mirror> mirror = EntityReader.entityMirror(type);
        if (mirror.isEmpty() || entities.containsKey(name)) {
            return;
        }
        EntityReader reader = new EntityReader(compilation, database.schema(), committed, enums, problems, origins);
        reader.read(type, mirror.get()).ifPresent(entity -> {
            Entity other = byTable.putIfAbsent(entity.table().name(), entity);
            if (other != null) {
                problems.report(
                        mirror.get().site("name"),
                        EntityCode.DUPLICATE_TABLE,
                        other.type().getQualifiedName(),
                        type.getQualifiedName(),
                        entity.table().name());
                return;
            }
            entities.put(name, entity);
            said.putAll(entity.said());
        });
    }

    /** New entities that are referred to by a foreign key but are not in the compilation. */
    private List<TypeElement> referredTo(Set<String> committedEntities) {
        return entities.values().stream()
                .flatMap(entity -> entity.references().stream())
                .flatMap(reference -> reference.entity().stream())
                .distinct()
                .filter(type -> !entities.containsKey(compilation.binaryName(type)))
                .filter(type -> !committedEntities.contains(compilation.binaryName(type)))
                .filter(type -> !compilation.isRoot(type) && isTable(type))
                .toList();
    }

    private boolean isTable(TypeElement type) {
        return isEntity(type, "Table");
    }

    private boolean isEntity(TypeElement type, String annotation) {
        return type.getKind() == ElementKind.INTERFACE
                && Mirror.find(type, annotation).isPresent()
                && DatabasePackage.around(type, compilation.elements())
                        .filter(around -> around.packageName().equals(database.packageName()))
                        .isPresent();
    }

    /** A committed table or view stays while its entity exists and was not read. */
    private void keep(SchemaObject relation, String annotation) {
        ObjectKey key = relation.key();
        Optional<String> entity = committed.origin(key).entity();
        if (entity.isEmpty() || entities.containsKey(entity.get()) || byTable.containsKey(key.owner())) {
            return;
        }
        Optional<TypeElement> type = compilation.type(entity.get()).filter(it -> isEntity(it, annotation));
        if (type.isEmpty()) {
            return;
        }
        Mirror mirror = Mirror.find(type.get(), annotation).orElseThrow();
        readUnreported(type.get(), mirror).ifPresent(read -> {
            absent.put(entity.get(), read.over(relation));
            origins.put(key, mirror.site());
            committed.origins().forEach((part, origin) -> {
                if (part.owner().equals(key.owner()) && part.kind().isOfRelation()) {
                    said.put(part, origin);
                }
            });
        });
    }

    /** Reads an entity only for the Java types of its accessors; its errors are reported when it is compiled. */
    private Optional<Entity> readUnreported(TypeElement type, Mirror mirror) {
        Problems ignored = new Problems();
        Origins unused = new Origins(mirror.site());
        EnumReader types = new EnumReader(compilation, committed, ignored, unused, SchemaNames.of(database, ignored));
        return new EntityReader(compilation, database.schema(), committed, types, ignored, unused).read(type, mirror);
    }

    /** An enum that only absent entities use is also read, because its class file is complete. */
    private void keep(EnumType type) {
        PgType itself = PgType.named(type.name());
        Optional<Entity> user = absent.values().stream()
                .filter(entity -> entity.table().columns().stream()
                        .anyMatch(column -> column.type().element().equals(itself)))
                .findFirst();
        if (user.isEmpty()) {
            return;
        }
        Site site = Site.of(user.get().type());
        Origin origin = committed.origin(ObjectKey.enumType(type.name()));
        Optional<TypeElement> java = origin.entity()
                .flatMap(compilation::type)
                .filter(element -> element.getKind() == ElementKind.ENUM)
                .filter(element -> enums.read(element, site).name().equals(type.name()))
                .filter(element -> !enums.read(element, site).asText());
        java.ifPresentOrElse(element -> enums.declare(element, site), () -> enums.keep(type, origin));
    }

    private SchemaObject object(Entity entity) {
        return entity.view().<SchemaObject>map(view -> view).orElseGet(() -> withForeignKeys(entity));
    }

    private Table withForeignKeys(Entity entity) {
        return entity.table().withForeignKeys(foreignKeys(entity.table().name(), entity.references()));
    }

    private List<ForeignKey> foreignKeys(QualifiedName from, List<Reference> references) {
        List<ForeignKey> keys = new ArrayList<>();
        for (Reference reference : references) {
            reference.entity().ifPresent(type -> {
                Optional<Table> target = target(type);
                if (target.isEmpty()) {
                    if (!isTable(type) && !OwnPartitionReader.isPartition(type)) {
                        problems.report(
                                reference.mirror().site("value"),
                                EntityCode.REFERENCE_NOT_ENTITY,
                                type.getQualifiedName(),
                                database.name());
                    }
                    return;
                }
                ForeignKey key = reference.to(target.get());
                keys.add(key);
                origins.put(ObjectKey.constraint(from, key), reference.mirror().site(), reference.mirror());
            });
        }
        return keys;
    }

    /** The table or partition that a type declares. A partition has the primary key of its table. */
    private Optional<Table> target(TypeElement type) {
        String name = compilation.binaryName(type);
        Entity entity = entities.getOrDefault(name, absent.get(name));
        if (entity != null) {
            return Optional.of(entity.table());
        }
        OwnPartitionReader.OwnPartition own = partitions.get(name);
        if (own != null) {
            return Optional.of(own.root().table().withName(own.partition().name()));
        }
        return committed.schema().partitions().stream()
                .filter(partition -> committed.origin(partition.key()).entity().equals(Optional.of(name)))
                .findFirst()
                .flatMap(partition -> new PartitionTree(committed.schema())
                        .root(partition)
                        .map(root -> root.withName(partition.name())));
    }
}
