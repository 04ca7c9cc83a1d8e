package dev.kedge.core.step;

import dev.kedge.core.ddl.Ddl;
import dev.kedge.core.ddl.SqlStatement;
import dev.kedge.core.ddl.TableChange.Action;
import dev.kedge.core.ddl.TableChange.Pass;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Experimental;
import java.util.List;
import java.util.Optional;

/**
 * Moves a table to another tablespace; its indexes are not moved.
 *
 * @param table the table
 * @param tablespace the tablespace; absent for the database's default
 */
@Experimental
public record ChangeTablespace(QualifiedName table, Optional<String> tablespace) implements Step {
    @Override
    public Schema applyTo(Schema before) {
        Situation.at(before).table(table);
        return before.withTable(table, t -> t.withSettings(t.settings().withTablespace(tablespace)));
    }

    @Override
    public List<SqlStatement> statements(Situation situation) {
        return List.of(tablespace
                .map(space -> SqlStatement.rewrite(
                        table, new Action(Pass.STORAGE, "SET TABLESPACE " + Ddl.quote(space), List.of(), List.of())))
                .orElseGet(this::toDefault));
    }

    /** Only the server knows the default of its database. */
    private SqlStatement toDefault() {
        return SqlStatement.ownTx("DO $kedge$\nBEGIN\n    EXECUTE (SELECT "
                + Literal.quote(Ddl.alter(table, "SET TABLESPACE "))
                + " || quote_ident(spcname)\n        FROM pg_tablespace JOIN pg_database ON dattablespace = pg_tablespace.oid\n"
                + "        WHERE datname = current_database());\nEND $kedge$");
    }

    @Override
    public Inverse inverse(Schema before) {
        return Inverse.exact(new ChangeTablespace(
                table, Situation.at(before).table(table).settings().tablespace()));
    }

    @Override
    public List<Hazard> hazards(Situation situation) {
        return situation.inUse(table)
                ? List.of(new Hazard(
                        Hazard.Kind.REWRITE,
                        subject(),
                        "Moving " + table
                                + " to another tablespace copies all of it and blocks reads and writes of it."))
                : List.of();
    }

    @Override
    public boolean isUnnoticed() {
        return true;
    }

    @Override
    public List<String> attributes(Schema before) {
        return List.of("tablespace");
    }

    @Override
    public ObjectKey subject() {
        return ObjectKey.table(table);
    }

    @Override
    public String describe() {
        return "move table " + table
                + tablespace.map(space -> " to tablespace " + space).orElse(" to the database's tablespace");
    }
}
