package dev.kedge.runtime.normalize;

import dev.kedge.core.diff.SchemaDiff;
import dev.kedge.core.diff.order.Decisions;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Retired;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.TableSettings;
import dev.kedge.core.schema.View;
import dev.kedge.core.step.Situation;
import dev.kedge.core.step.Step;
import dev.kedge.runtime.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An empty database beside the live one. A whole schema is built there in one transaction, read back and rolled back.
 * So all dependencies exist, which the temporary schema of the live server may lack or forbid.
 */
public final class ReferenceDatabase {
    private final TemporarySchema space;
    private final Plans plans;

    private ReferenceDatabase(Connection connection, TemporarySchema space) {
        this.space = space;
        this.plans = new Plans(connection, space);
    }

    /**
     * Decides what was undecided, as far as the empty database can. Nothing is left behind. No transaction may be open.
     *
     * @param connection a connection to the empty database
     * @param declared the declared schema
     * @param live the live schema
     * @param sofar the result from the live server
     */
    public static ExpressionNormalizer.Result decide(
            Connection connection,
            String defaultSchema,
            Schema declared,
            Schema live,
            ExpressionNormalizer.Result sofar)
            throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            TemporarySchema space = TemporarySchema.of(connection);
            CatalogReader.settle(connection, defaultSchema);
            ReferenceDatabase twin = new ReferenceDatabase(connection, space);
            twin.build(buildable(declared));
            return twin.decided(
                    CatalogReader.readOpen(connection, defaultSchema).schema(), live, sofar);
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    /** Removes roles and tablespaces, which belong to the live server. No expression depends on them. */
    private static Schema buildable(Schema declared) {
        Schema schema = Schema.EMPTY;
        for (SchemaObject object : declared.objects().values()) {
            if (object instanceof Table table) {
                TableSettings settings =
                        TableSettings.NONE.withPartitioning(table.settings().partitioning());
                schema = schema.plus(table.withSettings(settings)
                        .withIndexes(ProbeObject.indexes(table.indexes()))
                        .withPolicies(table.policies().stream()
                                .map(ProbeObject::forAll)
                                .toList()));
            } else if (object instanceof View view) {
                schema = schema.plus(view.withIndexes(ProbeObject.indexes(view.indexes())));
            } else if (!(object instanceof Right) && !(object instanceof Retired)) {
                schema = schema.plus(object);
            }
        }
        return schema;
    }

    /** Builds what it can: an object that the server rejects affects only the objects that depend on it. */
    private void build(Schema schema) throws SQLException {
        Situation situation = Situation.at(Schema.EMPTY);
        for (Step step :
                SchemaDiff.between(Schema.EMPTY, schema, Decisions.NONE).steps()) {
            Situation now = situation;
            space.attempt(() -> space.runAfter(now, List.of(step)));
            situation = situation.after(step);
        }
    }

    private ExpressionNormalizer.Result decided(Schema built, Schema live, ExpressionNormalizer.Result sofar)
            throws SQLException {
        Schema schema = sofar.schema();
        List<ObjectKey> open = new ArrayList<>();
        for (ObjectKey key : sofar.undecided()) {
            ObjectKey whole = owner(key, schema);
            Optional<SchemaObject> mine = schema.object(whole);
            Optional<SchemaObject> spelled = built.object(whole);
            Optional<SchemaObject> there = live.object(whole);
            if (mine.isEmpty() || spelled.isEmpty() || there.isEmpty() || lacks(spelled.get(), key, whole)) {
                open.add(key);
            } else {
                SchemaObject worded =
                        ServerSpelling.withRoles(ServerSpelling.of(mine.get(), spelled.get()), there.get());
                if (worded instanceof View view && spelled.get() instanceof View words) {
                    worded = view.withIndexes(ServerSpelling.indexes(view.indexes(), words.indexes()));
                }
                schema = schema.plus(
                        worded.equals(there.get())
                                ? worded
                                : new ConstantFolding(plans, whole.owner()).of(worded, there.get()));
                if (whole.kind() == ObjectKey.Kind.PARTITION) {
                    schema = withParts(schema, whole.owner(), built, live);
                }
            }
        }
        return new ExpressionNormalizer.Result(schema, open);
    }

    /** Spells the parts of its own that a partition has. */
    private Schema withParts(Schema schema, QualifiedName partition, Schema built, Schema live) throws SQLException {
        Table mine = schema.relation(partition).orElseThrow();
        Table spelled = built.relation(partition).orElseThrow();
        Table there = live.relation(partition).orElseThrow();
        SchemaObject worded = ServerSpelling.withRoles(ServerSpelling.of(mine, spelled), there);
        Table table = (Table) new ConstantFolding(plans, partition).of(worded, there);
        return schema.withTable(partition, now -> table);
    }

    /** The table, partition or view that a trigger or policy belongs to. */
    private static ObjectKey owner(ObjectKey key, Schema schema) {
        QualifiedName name = key.owner();
        return key.name().isEmpty()
                ? key
                : schema.table(name).isPresent()
                        ? ObjectKey.table(name)
                        : schema.partition(name).isPresent() ? ObjectKey.partition(name) : ObjectKey.view(name);
    }

    private static boolean lacks(SchemaObject spelled, ObjectKey key, ObjectKey whole) {
        return !key.name().isEmpty()
                && spelled.parts().stream()
                        .noneMatch(part -> ObjectKey.part(whole.owner(), part).equals(key));
    }
}
