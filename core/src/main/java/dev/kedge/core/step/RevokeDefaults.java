package dev.kedge.core.step;

import dev.kedge.core.ddl.RightSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Right;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Revokes privileges that {@code PUBLIC} or the owner of an object has by default.
 *
 * @param revocation the object, the role and the revoked privileges
 */
@Experimental
public record RevokeDefaults(Revocation revocation) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Optional<Revocation> old = before.object(revocation.key()).map(Revocation.class::cast);
        StepMismatch.unless(
                old.filter(it -> it.privileges().stream().anyMatch(revocation.privileges()::contains))
                        .isEmpty(),
                revocation.role() + " has not " + RightSql.list(revocation.permissions()) + " on " + revocation.name()
                        + " already");
        return before.plus(old.map(it -> it.plus(revocation.privileges())).orElse(revocation));
    }

    /** Revoking a privilege on the table from its owner also revokes it on the columns. */
    @Override
    public List<SqlStatement> statements(Situation situation) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx(RightSql.revoke(revocation, revocation.permissions(), false)));
        Rights.onColumnsOf(situation.before(), revocation, revocation.permissions(), false)
                .forEach(sql -> statements.add(SqlStatement.tx(sql)));
        return statements;
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RestoreDefaults(revocation));
    }

    /** Existing code cannot depend on an object that the same revision created, or on one that will be created. */
    @Override
    public List<Hazard> hazards(Situation situation) {
        if (isCompatible(situation)) {
            return List.of();
        }
        String who = revocation.role().equals(Right.PUBLIC) ? "any role" : revocation.role();
        return List.of(new Hazard(
                Hazard.Kind.BROKEN_CALLERS,
                ObjectKey.table(revocation.name()),
                "Code that runs now as " + who + " may need what is taken away on " + RightSql.words(revocation)
                        + "."));
    }

    @Override
    public boolean isCompatible(Situation situation) {
        return situation.isNew(revocation) || revocation.kind().isDefault();
    }

    @Override
    public ObjectKey subject() {
        return revocation.key();
    }

    @Override
    public String describe() {
        return "revoke " + RightSql.list(revocation.permissions()).toLowerCase(Locale.ROOT) + " on "
                + RightSql.words(revocation) + " from " + revocation.role();
    }
}
