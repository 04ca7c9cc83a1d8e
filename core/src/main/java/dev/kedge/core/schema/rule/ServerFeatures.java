package dev.kedge.core.schema.rule;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.schema.Collation;
import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Constraint;
import dev.kedge.core.schema.ForeignKey;
import dev.kedge.core.schema.Generated;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Index;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Persistence;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.schema.Table;
import dev.kedge.core.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** Finds the features of a schema that its oldest server does not support (the manual's release notes). */
final class ServerFeatures {
    private final int postgres;
    private final List<Diagnostic> found = new ArrayList<>();

    private ServerFeatures(int postgres) {
        this.postgres = postgres;
    }

    /** Reports one diagnostic for each feature that was introduced after this major version. */
    static List<Diagnostic> check(Schema schema, int postgres) {
        ServerFeatures features = new ServerFeatures(postgres);
        schema.relations().forEach(features::checkTable);
        schema.views()
                .forEach(view ->
                        features.need(15, view.options().securityInvoker(), view.key(), "security_invoker for a view"));
        schema.all(Sequence.class)
                .forEach(sequence -> features.need(
                        15,
                        sequence.persistence() != Persistence.OF_OWNER,
                        sequence.key(),
                        "a persistence of its own for a sequence"));
        for (Collation collation : schema.all(Collation.class)) {
            features.need(
                    17,
                    collation.provider() == Collation.Provider.BUILTIN,
                    collation.key(),
                    "the provider builtin for a collation");
            features.need(16, collation.rules().isPresent(), collation.key(), "RULES for a collation");
        }
        for (Grant grant : schema.all(Grant.class)) {
            grant.permissions().forEach(permission -> features.needPrivilege(permission.privilege(), grant));
        }
        for (Revocation revocation : schema.all(Revocation.class)) {
            revocation.privileges().forEach(privilege -> features.needPrivilege(privilege, revocation));
        }
        return List.copyOf(features.found);
    }

    private void needPrivilege(Privilege privilege, Right right) {
        need(privilege.since(), true, right.key(), "the privilege " + privilege.sql());
    }

    private void checkTable(Table table) {
        for (UniqueConstraint unique : table.uniques()) {
            need(15, unique.nullsNotDistinct(), ObjectKey.constraint(table.name(), unique), "NULLS NOT DISTINCT");
        }
        for (Constraint constraint : table.constraints()) {
            ObjectKey key = ObjectKey.constraint(table.name(), constraint);
            need(18, constraint.withoutOverlaps(), key, "WITHOUT OVERLAPS");
            need(18, constraint.notEnforced(), key, "NOT ENFORCED");
            need(18, constraint instanceof ForeignKey foreign && foreign.period(), key, "PERIOD");
        }
        for (Index index : table.indexes()) {
            need(15, index.nullsNotDistinct(), ObjectKey.index(table.name(), index.name()), "NULLS NOT DISTINCT");
        }
        for (ForeignKey key : table.foreignKeys()) {
            boolean some = !key.onDeleteColumns().isEmpty();
            need(15, some, ObjectKey.constraint(table.name(), key), "ON DELETE SET NULL for some columns");
        }
        for (Column column : table.columns()) {
            boolean virtual = column.generated()
                    .filter(generated -> generated.kind() == Generated.Kind.VIRTUAL)
                    .isPresent();
            need(18, virtual, ObjectKey.column(table.name(), column.name()), "VIRTUAL for a generated column");
        }
    }

    private void need(int since, boolean used, ObjectKey by, String feature) {
        if (used && postgres < since) {
            found.add(Diagnostic.of(
                    EntityCode.FEATURE_NEEDS_SERVER, Place.object(by.path()), by.path(), feature, since, postgres));
        }
    }
}
