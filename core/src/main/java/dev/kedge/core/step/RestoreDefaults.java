package dev.kedge.core.step;

import dev.kedge.core.ddl.RightSql;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.StepMismatch;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Locale;

/**
 * Grants {@code PUBLIC} or the owner of an object privileges that they had by default and that were revoked.
 *
 * @param revocation the object, the role and the restored privileges
 */
@Experimental
public record RestoreDefaults(Revocation revocation) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Revocation rest = before.object(revocation.key())
                .map(Revocation.class::cast)
                .filter(old -> old.privileges().containsAll(revocation.privileges()))
                .orElseThrow(() -> new StepMismatch(RightSql.list(revocation.permissions()) + " on " + revocation.name()
                        + " was not revoked from " + revocation.role()))
                .minus(revocation.privileges());
        return rest.privileges().isEmpty() ? before.minus(rest.key()) : before.plus(rest);
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return RightSql.grant(revocation, revocation.permissions()).stream()
                .map(SqlStatement::tx)
                .toList();
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new RevokeDefaults(revocation));
    }

    @Override
    public ObjectKey subject() {
        return revocation.key();
    }

    @Override
    public String describe() {
        return "give " + RightSql.list(revocation.permissions()).toLowerCase(Locale.ROOT) + " on "
                + RightSql.words(revocation) + " back to " + revocation.role();
    }
}
