package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.postgres.OnServers;
import dev.kedge.runtime.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;

/** Reads owners and grants of databases as administrators leave them. */
class RightsTest {
    private static final String APP = "kedge_app";
    private static final String READER = "kedge_reader";

    private static Owner owner(String name, Securable kind, String role) {
        return new Owner(QualifiedName.of(name), kind, Optional.empty(), role);
    }

    private static Grant grant(String name, Securable kind, String role, Permission... permissions) {
        return new Grant(QualifiedName.of(name), kind, Optional.empty(), role, List.of(permissions));
    }

    private static Permission may(Privilege privilege, boolean grantable) {
        return new Permission(privilege, Optional.empty(), grantable);
    }

    private static dev.kedge.runtime.catalog.Catalog read(Connection database) throws SQLException {
        return CatalogReader.read(database, "public");
    }

    private static Connection database(int major, String name, String... statements) throws SQLException {
        Connection database = Server.of(major).newDatabase(name);
        PhaseRunner runner = new PhaseRunner(database);
        for (String sql : statements) {
            runner.execute(sql);
        }
        return database;
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers(every = true)
    void nothingIsSaidOfADatabaseAsItIsMade(int major) throws SQLException {
        dev.kedge.runtime.catalog.Catalog catalog = read(database(major, "untouched"));
        assertThat(catalog.schema()).isEqualTo(Schema.EMPTY);
        assertThat(catalog.unmanaged()).isEmpty();
        assertThat(catalog.owners())
                .containsExactly(owner("public", Securable.SCHEMA, major < 15 ? "postgres" : "pg_database_owner"));
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void theUsualOwnerIsNotNamed(int major) throws SQLException {
        Connection database = database(
                major,
                "owners",
                "CREATE TABLE t (id bigserial, n bigint GENERATED ALWAYS AS IDENTITY)",
                "CREATE TABLE other (id bigserial)",
                "CREATE TYPE mood AS ENUM ('ok')",
                "CREATE DOMAIN code AS text",
                "CREATE SEQUENCE s",
                "CREATE SCHEMA space",
                "ALTER TABLE t OWNER TO kedge_app",
                "ALTER TYPE mood OWNER TO kedge_app",
                "ALTER DOMAIN code OWNER TO kedge_app",
                "ALTER SCHEMA space OWNER TO kedge_app",
                "ALTER SEQUENCE s OWNER TO kedge_reader",
                "ALTER SCHEMA public OWNER TO kedge_reader");
        dev.kedge.runtime.catalog.Catalog catalog = read(database);
        // the sequences of columns go with their tables, and nobody can say anything else of them
        assertThat(catalog.schema().all(Owner.class))
                .containsExactlyInAnyOrder(
                        owner("other", Securable.RELATION, "postgres"),
                        owner("s", Securable.SEQUENCE, READER),
                        owner("public", Securable.SCHEMA, READER));
        assertThat(catalog.withAllOwners().all(Owner.class))
                .hasSize(7)
                .contains(owner("t", Securable.RELATION, APP), owner("space", Securable.SCHEMA, APP));
        assertThat(catalog.unmanaged()).isEmpty();
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void grantsAreWhatIsAddedToTheServersOwn(int major) throws SQLException {
        Connection database = database(
                major,
                "grants",
                "CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY, \"A b\" text)",
                "CREATE TYPE mood AS ENUM ('ok')",
                "GRANT SELECT ON t TO kedge_app WITH GRANT OPTION",
                "SET ROLE kedge_app",
                "GRANT SELECT ON t TO kedge_reader",
                "RESET ROLE",
                "GRANT SELECT ON t TO kedge_reader WITH GRANT OPTION",
                "GRANT UPDATE (\"A b\") ON t TO PUBLIC",
                "GRANT ALL ON t TO postgres",
                "GRANT USAGE ON TYPE mood TO PUBLIC, kedge_app",
                "GRANT USAGE ON SEQUENCE t_id_seq TO kedge_reader",
                "GRANT USAGE ON SCHEMA public TO PUBLIC, kedge_app");
        dev.kedge.runtime.catalog.Catalog catalog = read(database);
        assertThat(catalog.schema().all(Grant.class))
                .containsExactlyInAnyOrder(
                        grant("t", Securable.RELATION, APP, may(Privilege.SELECT, true)),
                        // given by two roles, and one of them lets it be passed on
                        grant("t", Securable.RELATION, READER, may(Privilege.SELECT, true)),
                        grant(
                                "t",
                                Securable.RELATION,
                                "PUBLIC",
                                new Permission(Privilege.UPDATE, Optional.of("A b"), false)),
                        grant("mood", Securable.TYPE, APP, may(Privilege.USAGE, false)),
                        grant("t_id_seq", Securable.SEQUENCE, READER, may(Privilege.USAGE, false)),
                        grant("public", Securable.SCHEMA, APP, may(Privilege.USAGE, false)));
        assertThat(catalog.unmanaged()).isEmpty();
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void aRoleWithoutRightsReadsTheSame(int major) throws SQLException {
        Connection database = database(
                major,
                "unprivileged",
                "CREATE TABLE t (id bigserial PRIMARY KEY, a text DEFAULT 'x')",
                "CREATE DOMAIN code AS text CHECK (VALUE <> '')",
                "CREATE FUNCTION f() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "CREATE FOREIGN DATA WRAPPER w",
                "CREATE SERVER s FOREIGN DATA WRAPPER w",
                "CREATE USER MAPPING FOR postgres SERVER s",
                "REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC",
                "GRANT SELECT ON t TO kedge_app");
        dev.kedge.runtime.catalog.Catalog asSuperuser = read(database);
        assertThat(asSuperuser.unmanaged()).hasSize(4);
        new PhaseRunner(database).execute("SET ROLE kedge_reader");
        assertThat(read(database)).isEqualTo(asSuperuser);

        new PhaseRunner(database).execute("RESET ROLE");
        new PhaseRunner(database).execute("REVOKE USAGE ON SCHEMA public FROM PUBLIC");
        new PhaseRunner(database).execute("SET ROLE kedge_reader");
        assertThatThrownBy(() -> read(database)).hasMessage("the role has no USAGE on schema public");
    }
}
