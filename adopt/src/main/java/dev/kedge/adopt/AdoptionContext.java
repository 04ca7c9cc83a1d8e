package dev.kedge.adopt;

import dev.kedge.adopt.java.Annotation;
import dev.kedge.adopt.java.JavaName;
import dev.kedge.adopt.java.JavaWords;
import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.ColumnName;
import dev.kedge.core.schema.DatabaseInfo;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.DefaultPrivileges;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Partition;
import dev.kedge.core.schema.PartitionTree;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.rule.SchemaRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A schema that annotations can express completely, with decisions that are made before anything is written. */
final class AdoptionContext {
    /** The initializer of an enum is one method, whose size limits the number of constants to a few thousand. */
    private static final int MOST_CONSTANTS = 1_000;

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    private final Schema schema;
    private final DatabaseInfo database;
    private final String packageName;
    private final Map<QualifiedName, List<Column>> viewColumns;
    private final DeclaredTypes types;
    private final Map<PgType, EnumType> enums = new HashMap<>();
    private final TypeNames names;
    /** The warnings of the compiler, by the table or part that they are about. */
    private final Map<String, Code> warnings = new TreeMap<>();

    private final Map<ColumnName, Sequence> serials = new LinkedHashMap<>();

    AdoptionContext(
            Schema all, DatabaseInfo database, String packageName, Map<QualifiedName, List<Column>> viewColumns) {
        this.schema = DefaultPrivileges.written(all, database.schema());
        this.database = database;
        this.packageName = packageName;
        this.viewColumns = viewColumns;
        this.types = DeclaredTypes.of(schema);
        schema.all(Sequence.class)
                .forEach(sequence -> sequence.ownedBy()
                        .filter(column -> isSerial(sequence, column))
                        .ifPresent(column -> serials.put(column, sequence)));
        Set<PgType> held = schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(column -> column.type().element())
                .collect(Collectors.toSet());
        schema.enums().stream()
                .filter(type -> held.contains(PgType.named(type.name())) && isJava(type))
                .forEach(type -> enums.put(PgType.named(type.name()), type));
        List<SchemaObject> named = new ArrayList<>(schema.tables());
        named.addAll(schema.views());
        named.addAll(ownTypes());
        named.addAll(javaEnums());
        this.names = new TypeNames(database, named);
        SchemaRules.check(all, database.postgres()).stream()
                .filter(problem -> !problem.isError())
                .forEach(warning -> warnings.put(warning.place().text(), warning.code()));
    }

    /**
     * Whether a sequence is all that a serial column needs: the column's own, without a comment, which gives its default and
     * is logged as its table.
     */
    private boolean isSerial(Sequence sequence, ColumnName owner) {
        return sequence.comment().isEmpty()
                && sequence.persistence() == Persistence.OF_OWNER
                && sequence.name().schema().equals(owner.table().schema())
                && schema.table(owner.table())
                        .flatMap(table -> table.column(owner.column()))
                        .filter(column -> INTEGERS.contains(column.type().sql()))
                        .flatMap(Column::defaultValue)
                        .filter(sequence.next()::equals)
                        .isPresent();
    }

    private static boolean isJava(EnumType type) {
        return !type.values().isEmpty()
                && type.values().size() <= MOST_CONSTANTS
                && type.values().stream().allMatch(JavaWords::isIdentifier);
    }

    Schema schema() {
        return schema;
    }

    DatabaseInfo database() {
        return database;
    }

    String packageName() {
        return packageName;
    }

    DeclaredTypes types() {
        return types;
    }

    /** The columns of a view, if they are known. */
    Optional<List<Column>> columnsOf(QualifiedName view) {
        return Optional.ofNullable(viewColumns.get(view));
    }

    /** The enum types that are Java enums. */
    List<EnumType> javaEnums() {
        return schema.enums().stream().filter(enums::containsValue).toList();
    }

    /** The enum type of a column's type, if it is a Java enum. */
    Optional<EnumType> javaEnum(PgType type) {
        return Optional.ofNullable(enums.get(type));
    }

    /** The partitions that have a Java type of their own. */
    List<Partition> ownTypes() {
        return schema.partitions().stream().filter(this::hasType).toList();
    }

    /**
     * Whether a partition has a Java type of its own: it has parts that an annotation of its table cannot declare, or a
     * foreign key refers to it, or a partition of it has one.
     */
    boolean hasType(Partition partition) {
        Partition plain = partition
                .withoutParts()
                .withUnlogged(partition.unlogged())
                .withComment(partition.comment())
                .withReplicaIdentity(partition.replicaIdentity())
                .withCluster(partition.cluster());
        return !plain.equals(partition)
                || schema.relations().stream()
                        .flatMap(table -> table.foreignKeys().stream())
                        .anyMatch(key -> key.target().equals(partition.name()))
                || new PartitionTree(schema).of(partition.name()).stream().anyMatch(this::hasType);
    }

    /** The sequence of a column that is declared with {@code @Serial}. */
    Optional<Sequence> serial(QualifiedName table, Column column) {
        return Optional.ofNullable(serials.get(new ColumnName(table, column.name())));
    }

    /** The sequences that are declared with {@code @Serial}, by their columns. */
    Map<ColumnName, Sequence> serials() {
        return serials;
    }

    /** The Java type of a table, view, Java enum or partition. */
    JavaName javaName(ObjectKey key) {
        return new JavaName(packageName, names.of(key));
    }

    /** An annotation with the name and schema of an object, as far as they do not follow from the name of the Java type. */
    Annotation named(String annotation, ObjectKey key) {
        Annotation plain = Annotation.of(annotation);
        return inSchema(names.needsName(key) ? plain.text("name", key.owner().name()) : plain, key.owner());
    }

    /** The schema of a name, also if it is the default schema. */
    String schemaOf(QualifiedName name) {
        return name.schema().isEmpty() ? database.schema() : name.schema();
    }

    /** An annotation with the schema of a name, unless it is the default schema. */
    static Annotation inSchema(Annotation annotation, QualifiedName name) {
        return annotation.text("schema", name.schema(), "");
    }

    /**
     * The codes of all warnings about a table and its parts, sorted. They are suppressed, because an adopted schema is as
     * intended.
     */
    List<String> warningsOn(Table table) {
        String path = table.key().path();
        return warnings.entrySet().stream()
                .filter(warning ->
                        warning.getKey().equals(path) || warning.getKey().startsWith(path + "."))
                .map(warning -> warning.getValue().id())
                .distinct()
                .sorted()
                .toList();
    }

    List<Right> rightsOn(ObjectKey key) {
        return schema.rightsOn(key);
    }
}
