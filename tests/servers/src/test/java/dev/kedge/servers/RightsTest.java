package dev.kedge.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.core.audit.ManagedSchema;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.schema.Grant;
import dev.kedge.core.schema.Owner;
import dev.kedge.core.schema.Permission;
import dev.kedge.core.schema.Privilege;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.Revocation;
import dev.kedge.core.schema.Schema;
import dev.kedge.core.schema.Securable;
import dev.kedge.core.schema.rule.SchemaRules;
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

    private static Revocation revocation(String name, Securable kind, String role, Privilege... privileges) {
        return new Revocation(QualifiedName.of(name), kind, Optional.empty(), role, List.of(privileges));
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void revocationsAreWhatIsTakenFromTheServersOwn(int major) throws SQLException {
        Connection database = database(
                major,
                "revocations",
                "CREATE TABLE t (id bigint)",
                "CREATE TYPE mood AS ENUM ('ok')",
                "CREATE DOMAIN code AS text",
                "CREATE FUNCTION f(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1'",
                "CREATE SEQUENCE s",
                "ALTER SEQUENCE s OWNER TO kedge_app",
                "REVOKE ALL ON FUNCTION f(integer) FROM PUBLIC",
                "REVOKE ALL ON PROCEDURE p() FROM PUBLIC, postgres",
                "REVOKE ALL ON TYPE mood FROM PUBLIC",
                "REVOKE ALL ON DOMAIN code FROM PUBLIC",
                "REVOKE ALL ON LANGUAGE plpgsql FROM PUBLIC",
                "REVOKE CREATE, USAGE ON SCHEMA public FROM PUBLIC",
                "REVOKE SELECT, TRIGGER ON t FROM postgres",
                "GRANT SELECT (id) ON t TO postgres",
                "GRANT DELETE ON t TO postgres WITH GRANT OPTION",
                "REVOKE UPDATE ON SEQUENCE s FROM kedge_app");
        Schema read = read(database).schema();
        assertThat(read.all(Revocation.class))
                .containsExactlyInAnyOrder(
                        new Revocation(
                                QualifiedName.of("f"),
                                Securable.ROUTINE,
                                Optional.of("integer"),
                                "PUBLIC",
                                List.of(Privilege.EXECUTE)),
                        new Revocation(
                                QualifiedName.of("p"),
                                Securable.ROUTINE,
                                Optional.of(""),
                                "PUBLIC",
                                List.of(Privilege.EXECUTE)),
                        new Revocation(
                                QualifiedName.of("p"),
                                Securable.ROUTINE,
                                Optional.of(""),
                                "postgres",
                                List.of(Privilege.EXECUTE)),
                        revocation("mood", Securable.TYPE, "PUBLIC", Privilege.USAGE),
                        revocation("code", Securable.TYPE, "PUBLIC", Privilege.USAGE),
                        revocation("plpgsql", Securable.LANGUAGE, "PUBLIC", Privilege.USAGE),
                        major < 15
                                ? revocation("public", Securable.SCHEMA, "PUBLIC", Privilege.USAGE, Privilege.CREATE)
                                : revocation("public", Securable.SCHEMA, "PUBLIC", Privilege.USAGE),
                        revocation("t", Securable.RELATION, "postgres", Privilege.SELECT, Privilege.TRIGGER),
                        revocation("s", Securable.SEQUENCE, "kedge_app", Privilege.UPDATE));
        assertThat(read.all(Grant.class))
                .containsExactly(grant(
                        "t",
                        Securable.RELATION,
                        "postgres",
                        new Permission(Privilege.SELECT, Optional.of("id"), false),
                        may(Privilege.DELETE, true)));
        // what an owner has counts only together with the owner
        assertThat(read.all(Owner.class)).contains(owner("t", Securable.RELATION, "postgres"));
        assertThat(read(database).unmanaged()).isEmpty();
        // adopted, it is the same again
        assertThat(SchemaRules.check(read, major)).noneMatch(Diagnostic::isError);
    }

    @ParameterizedTest(name = "PostgreSQL {0}")
    @OnServers
    void whatTheServerSaysOfTheSchemaPublicIsThereIfItIsDeclared(int major) throws SQLException {
        Schema declared = Schema.of(List.of(
                grant("public", Securable.SCHEMA, "PUBLIC", may(Privilege.USAGE, false)),
                revocation("public", Securable.SCHEMA, "PUBLIC", Privilege.CREATE)));
        dev.kedge.runtime.catalog.Catalog untouched = read(database(major, "declared_public"));
        Schema found = ManagedSchema.of(declared, untouched.against(declared));
        if (major >= 15) {
            assertThat(found).isEqualTo(declared);
        } else {
            assertThat(found)
                    .isEqualTo(
                            declared.minus(declared.all(Revocation.class).get(0).key()));
        }
        assertThat(ManagedSchema.of(Schema.EMPTY, untouched.against(Schema.EMPTY)))
                .isEqualTo(Schema.EMPTY);
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
        assertThat(asSuperuser.unmanaged()).hasSize(3);
        assertThat(asSuperuser.schema().all(Revocation.class)).hasSize(1);
        new PhaseRunner(database).execute("SET ROLE kedge_reader");
        assertThat(read(database))
                .usingRecursiveComparison()
                .ignoringFields("reader")
                .isEqualTo(asSuperuser);

        new PhaseRunner(database).execute("RESET ROLE");
        new PhaseRunner(database).execute("REVOKE USAGE ON SCHEMA public FROM PUBLIC");
        new PhaseRunner(database).execute("SET ROLE kedge_reader");
        assertThatThrownBy(() -> read(database)).hasMessage("the role has no USAGE on schema public");
    }
}
