package dev.kedge.files.decision;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.DriftCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Declared;
import dev.kedge.core.schema.EnumType;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.SqlObject;
import dev.kedge.core.schema.ValueChange;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.stability.Experimental;
import dev.kedge.files.decision.Decision.Backfill;
import dev.kedge.files.decision.Decision.Drop;
import dev.kedge.files.decision.Decision.OfColumn;
import dev.kedge.files.decision.Decision.Rename;
import dev.kedge.files.decision.Decision.Using;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects the decisions in annotations that the snapshot has not consumed yet, and in options.
 *
 * <p>An annotation is a decision only if it differs from the one that the snapshot remembers for the same object. So it can
 * stay in the code, and swaps, chains and a rename there and back work.
 */
@SuppressWarnings("exports") // its results are for the differ, which only the modules of Kedge call
@Experimental
public final class DecisionReader {
    private static final String NOT_DECLARED = "the entities do not declare";

    private static final Set<ObjectKey.Kind> MOVABLE = Set.of(
            ObjectKey.Kind.TABLE,
            ObjectKey.Kind.ENUM,
            ObjectKey.Kind.DOMAIN,
            ObjectKey.Kind.RANGE_TYPE,
            ObjectKey.Kind.COLLATION,
            ObjectKey.Kind.COMPOSITE_TYPE,
            ObjectKey.Kind.SEQUENCE);

    private final Declared before;
    private final Declared after;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<ObjectKey, String> renames = new HashMap<>();
    private final Map<ObjectKey, QualifiedName> moves = new HashMap<>();
    private final Map<ObjectKey, Expression> using = new HashMap<>();
    private final Map<ObjectKey, Expression> backfills = new HashMap<>();
    private final Map<ObjectKey, String> replaced = new HashMap<>();

    private DecisionReader(Declared before, Declared after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The decisions, and errors for options that name an unknown object.
     *
     * @param decisions the decisions
     * @param problems the errors
     */
    public record Read(Decisions decisions, List<Diagnostic> problems) {}

    /**
     * Reads the decisions about the difference between two schemas.
     *
     * @param before the committed schema with what the snapshot remembers of its annotations
     * @param after the declared schema with its annotations
     * @param options the decisions on the command line
     * @return the decisions, and errors for options that name an unknown object
     */
    public static Read of(Declared before, Declared after, DecisionOptions options) {
        DecisionReader reader = new DecisionReader(before, after);
        reader.problems.addAll(options.problems());
        reader.optionRenames(options.of(Rename.class));
        reader.annotatedObjects();
        reader.annotatedValues();
        reader.annotatedParts();
        reader.renameTargets();
        reader.drops(options.of(Drop.class));
        reader.optionExpressions(options.of(Using.class), reader.using);
        reader.optionExpressions(options.of(Backfill.class), reader.backfills);
        Decisions decisions = new Decisions(
                reader.renames,
                reader.moves,
                reader.using,
                reader.backfills,
                options.dropped(),
                reader.replaced,
                reader.alters());
        return new Read(decisions, List.copyOf(reader.problems));
    }

    private void annotatedObjects() {
        for (ObjectKey key : after.schema().objects().keySet()) {
            ObjectKey same = inFormerSchema(key);
            boolean byOption = !formerKey(key).equals(same);
            after.origin(key)
                    .was()
                    .filter(was -> !byOption && !before.origin(same).was().equals(Optional.of(was)))
                    .ifPresent(was -> formerly(same, was).ifPresentOrElse(former -> becomes(former, same), () -> {
                        if (!before.schema().has(same)) {
                            unknown(key, was);
                        }
                    }));
        }
    }

    /** The committed object that a former name refers to: in the same schema, or in the schema that qualifies the name. */
    private Optional<ObjectKey> formerly(ObjectKey key, String was) {
        int dot = was.indexOf('.');
        QualifiedName qualified =
                dot < 1 ? QualifiedName.of(was) : new QualifiedName(was.substring(0, dot), was.substring(dot + 1));
        return Stream.of(key.owner().withName(was), qualified, QualifiedName.of(was))
                .map(name -> ObjectKey.of(key.kind(), name))
                .filter(former -> before.schema().object(former).isPresent())
                .findFirst();
    }

    private void becomes(ObjectKey former, ObjectKey key) {
        String space = key.owner().schema();
        if (!former.owner().schema().equals(space)) {
            moves.putIfAbsent(former, key.owner().withSchema(nowCalled(space)));
        } else if (!former.ownName().equals(key.ownName())) {
            renames.putIfAbsent(former, key.ownName());
        }
    }

    /** The key of an object before its schema was renamed. */
    private ObjectKey inFormerSchema(ObjectKey key) {
        String space = key.owner().schema();
        return space.isEmpty()
                ? key
                : new ObjectKey(
                        key.kind(),
                        key.owner()
                                .withSchema(formerKey(namespace(space)).owner().name()),
                        key.name());
    }

    private String nowCalled(String space) {
        return renames.getOrDefault(namespace(space), space);
    }

    private static ObjectKey namespace(String name) {
        return ObjectKey.of(ObjectKey.Kind.NAMESPACE, QualifiedName.of(name));
    }

    /** Annotations on constants are kept with the enum, because values have no lines of their own. */
    private void annotatedValues() {
        for (EnumType type : after.schema().enums()) {
            ObjectKey former = formerKey(type.key());
            Origin now = after.origin(type.key());
            Origin consumed = before.origin(former);
            for (ValueChange change : now.valuesWere()) {
                ObjectKey value = ObjectKey.enumValue(former.owner(), change.from());
                if (!consumed.valuesWere().contains(change) && before.schema().has(value)) {
                    renames.putIfAbsent(value, change.to());
                }
            }
            for (ValueChange change : now.replaced()) {
                if (!consumed.replaced().contains(change)) {
                    replaced.put(ObjectKey.enumValue(type.name(), change.from()), change.to());
                }
            }
        }
    }

    /** The origin of a part is remembered under the former name of its table. */
    private void annotatedParts() {
        for (SchemaObject object : after.schema().objects().values()) {
            ObjectKey former = formerKey(object.key());
            Set<ObjectKey> byOption = renamedIn(former.owner());
            object.parts().forEach(part -> {
                ObjectKey key = ObjectKey.part(object.key().owner(), part);
                ObjectKey formerly = ObjectKey.part(former.owner(), part);
                after.origin(key)
                        .was()
                        .filter(was -> !byOption.contains(formerly)
                                && !before.origin(formerly).was().equals(Optional.of(was)))
                        .ifPresent(was ->
                                renamedPart(key, formerly, was, before.schema().has(former)));
            });
            object.parts()
                    .forEach(part ->
                            annotatedExpressions(ObjectKey.part(object.key().owner(), part), former.owner()));
        }
    }

    private void annotatedExpressions(ObjectKey key, QualifiedName former) {
        Origin origin = after.origin(key);
        ObjectKey same = new ObjectKey(key.kind(), former, key.name());
        Origin consumed = before.origin(renames.entrySet().stream()
                .filter(rename -> rename.getKey().withName(rename.getValue()).equals(same))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(same));
        origin.using()
                .filter(text -> !consumed.using().equals(Optional.of(text)))
                .ifPresent(text -> using.put(key, new Expression(text)));
        origin.backfill()
                .filter(text -> !consumed.backfill().equals(Optional.of(text)))
                .ifPresent(text -> backfills.put(key, new Expression(text)));
    }

    /** How SQL objects become the declared ones, as far as that was not done yet. */
    private Map<ObjectKey, Expression> alters() {
        Map<ObjectKey, Expression> alters = new HashMap<>();
        for (SqlObject object : after.schema().all(SqlObject.class)) {
            ObjectKey key = object.key();
            after.origin(key)
                    .alter()
                    .filter(text -> !before.origin(key).alter().equals(Optional.of(text)))
                    .ifPresent(text -> alters.put(key, new Expression(text)));
        }
        return alters;
    }

    /** The keys, under the table's former name, that parts of it are renamed to. */
    private Set<ObjectKey> renamedIn(QualifiedName table) {
        return renames.entrySet().stream()
                .filter(rename -> !rename.getKey().name().isEmpty()
                        && rename.getKey().owner().equals(table))
                .map(rename -> rename.getKey().withName(rename.getValue()))
                .collect(Collectors.toSet());
    }

    private void renamedPart(ObjectKey key, ObjectKey formerly, String was, boolean ownerIsOld) {
        ObjectKey former = formerly.withName(was);
        if (before.schema().has(former)) {
            renames.putIfAbsent(former, key.name());
        } else if (ownerIsOld && !before.schema().has(formerly)) {
            unknown(key, was);
        }
    }

    /** The former key of an object that is not a part; its own key if it keeps its name. */
    private ObjectKey formerKey(ObjectKey key) {
        return Stream.concat(renames.keySet().stream(), moves.keySet().stream())
                .filter(former ->
                        former.name().isEmpty() && keyFromNowOn(former).equals(key))
                .findFirst()
                .orElseGet(() -> key.kind() == ObjectKey.Kind.NAMESPACE ? key : inFormerSchema(key));
    }

    private ObjectKey keyFromNowOn(ObjectKey former) {
        ObjectKey renamed = former.withName(renames.getOrDefault(former, former.ownName()));
        if (former.kind() == ObjectKey.Kind.NAMESPACE) {
            return renamed;
        }
        QualifiedName stays =
                renamed.owner().withSchema(nowCalled(former.owner().schema()));
        return ObjectKey.of(former.kind(), moves.getOrDefault(former, stays));
    }

    private void unknown(ObjectKey key, String was) {
        problems.add(Diagnostic.of(DriftCode.WAS_UNKNOWN, Place.object(key.path()), was, key.path()));
    }

    private void optionRenames(List<Rename> options) {
        for (Rename rename : options) {
            named(before.schema(), rename.path())
                    .ifPresentOrElse(
                            key -> decide(key, rename.to()),
                            () -> missing(
                                    rename, rename.path(), "the committed schema does not have", before.schema()));
        }
    }

    /** {@code archive.address} names another schema if the entities declare it; otherwise it is a name with a dot. */
    private void decide(ObjectKey key, String to) {
        if (MOVABLE.contains(key.kind()) && !after.schema().has(key.withName(to))) {
            int dot = to.indexOf('.');
            QualifiedName name =
                    dot < 1 ? QualifiedName.of(to) : new QualifiedName(to.substring(0, dot), to.substring(dot + 1));
            ObjectKey target = ObjectKey.of(key.kind(), name);
            if (after.schema().has(target)) {
                becomes(key, target);
                return;
            }
        }
        renames.put(key, to);
    }

    /** Rejects a rename to a name that the entities do not declare, because the same revision would undo it. */
    private void renameTargets() {
        renames.forEach((former, to) -> {
            ObjectKey renamed = keyFromNowOn(former.name().isEmpty() ? former : ownerOf(former));
            if (!former.name().isEmpty()) {
                renamed = new ObjectKey(former.kind(), renamed.owner(), to);
            }
            if (!after.schema().has(renamed)) {
                missing(new Rename(former.toString(), to), renamed.path(), NOT_DECLARED, after.schema());
            }
        });
    }

    /** The committed object that a part or a value belongs to. */
    private ObjectKey ownerOf(ObjectKey part) {
        return before.schema().objects().keySet().stream()
                .filter(key -> key.owner().equals(part.owner()))
                .filter(key ->
                        before.schema().object(key).orElseThrow().innerKeys().anyMatch(part::equals))
                .findFirst()
                .orElse(ObjectKey.table(part.owner()));
    }

    private void drops(List<Drop> options) {
        for (Drop drop : options) {
            if (named(before.schema(), drop.path()).isEmpty()) {
                missing(drop, drop.path(), "the committed schema does not have", before.schema());
            }
        }
    }

    private void optionExpressions(List<? extends OfColumn> options, Map<ObjectKey, Expression> target) {
        for (OfColumn option : options) {
            column(after.schema(), option.path())
                    .ifPresentOrElse(
                            column -> target.put(column, new Expression(option.expression())),
                            () -> missing(option, option.path(), NOT_DECLARED, after.schema()));
        }
    }

    /** The object of a path. If a path names several objects, a column comes before its constraints, and a table before a namespace
     * or extension. */
    private static Optional<ObjectKey> named(Schema schema, String path) {
        return schema.keys()
                .filter(key -> key.path().equals(path))
                .min(Comparator.comparing((ObjectKey key) ->
                                key.kind() == ObjectKey.Kind.NAMESPACE || key.kind() == ObjectKey.Kind.EXTENSION)
                        .thenComparing(ObjectKey::kind));
    }

    private static Optional<ObjectKey> column(Schema schema, String path) {
        return named(schema, path)
                .filter(key -> key.kind() == ObjectKey.Kind.COLUMN)
                .or(() -> schema.relations().stream()
                        .flatMap(table ->
                                table.columns().stream().map(column -> ObjectKey.column(table.name(), column.name())))
                        .filter(key -> key.path().equals(path))
                        .findFirst());
    }

    private void missing(Decision decision, String path, String fact, Schema schema) {
        String tableName = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
        String known = schema.tables().stream()
                .filter(table -> table.name().toString().equals(tableName))
                .findFirst()
                .map(table -> "columns of " + tableName + " are "
                        + String.join(
                                ", ", table.columns().stream().map(Column::name).toList()))
                .orElseGet(() -> "tables are "
                        + String.join(
                                ", ",
                                schema.tables().stream()
                                        .map(t -> t.name().toString())
                                        .toList()));
        problems.add(
                Diagnostic.of(DriftCode.DECISION_WITHOUT_OBJECT, Place.NOWHERE, decision.wording(), path, fact, known));
    }
}
