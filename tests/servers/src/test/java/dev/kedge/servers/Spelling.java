package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.audit.ManagedSchema;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.sql.Statements;
import dev.kedge.runtime.catalog.CatalogReader;
import dev.kedge.runtime.normalize.ExpressionNormalizer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Databases made by hand, held against what was declared. */
final class Spelling {
    private Spelling() {}

    static Connection database(int major, String... sql) throws SQLException {
        Connection database = Server.of(major).emptyDatabase("migrated");
        PhaseRunner runner = new PhaseRunner(database);
        for (String script : sql) {
            for (String statement : Statements.split(script)) {
                runner.execute(statement);
            }
        }
        return database;
    }

    /** The objects that the server of this database does not find to be what was declared. */
    static List<ObjectKey> differing(Connection database, SchemaObject... declared) throws SQLException {
        Schema wanted = Schema.of(List.of(declared));
        Schema live =
                ManagedSchema.of(wanted, CatalogReader.read(database, "public").against(wanted));
        ExpressionNormalizer.Result result = ExpressionNormalizer.of(database, "public", wanted, live);
        assertThat(result.undecided()).isEmpty();
        return result.schema().objects().values().stream()
                .filter(object -> !live.object(object.key()).equals(Optional.of(object)))
                .map(SchemaObject::key)
                .toList();
    }
}
