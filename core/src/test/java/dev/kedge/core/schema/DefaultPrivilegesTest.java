package dev.kedge.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is written and what objects have are translated into each other without loss. */
class DefaultPrivilegesTest {
    private static final Grant TABLES = grant("", Securable.TABLES, "app", Privilege.SELECT);
    private static final Revocation ROUTINES = revocation("", Securable.ROUTINES, Privilege.EXECUTE);
    private static final Grant ROUTINES_OF_SALES = grant("sales", Securable.ROUTINES, "PUBLIC", Privilege.EXECUTE);

    private static Grant grant(String name, Securable kind, String role, Privilege privilege) {
        return new Grant(
                QualifiedName.of(name),
                kind,
                Optional.empty(),
                role,
                List.of(new Permission(privilege, Optional.empty(), false)));
    }

    private static Revocation revocation(String name, Securable kind, Privilege privilege) {
        return new Revocation(QualifiedName.of(name), kind, Optional.empty(), Right.PUBLIC, List.of(privilege));
    }

    private static Routine routine(String name) {
        return Routine.of("CREATE FUNCTION " + name + "() RETURNS integer LANGUAGE sql AS 'SELECT 1'", Optional.empty())
                .orElseThrow();
    }

    private static Revocation revoked(Routine routine) {
        return new Revocation(
                routine.name(), Securable.ROUTINE, Optional.of(""), Right.PUBLIC, List.of(Privilege.EXECUTE));
    }

    @Test
    void grantsOnAllTables() {
        Table table = Table.of(QualifiedName.of("t"), List.of());
        Schema written = Schema.of(List.of(table, TABLES));
        Schema applied = written.plus(grant("t", Securable.RELATION, "app", Privilege.SELECT));
        assertThat(DefaultPrivileges.applied(written, "public")).isEqualTo(applied);
        assertThat(DefaultPrivileges.written(applied, "public")).isEqualTo(written);
    }

    @Test
    void anExceptionIsARevocation() {
        Table table = Table.of(QualifiedName.of("t"), List.of());
        Schema schema = Schema.of(List.of(table, TABLES));
        Schema written = schema.plus(
                new Revocation(table.name(), Securable.RELATION, Optional.empty(), "app", List.of(Privilege.SELECT)));
        assertThat(DefaultPrivileges.written(schema, "public")).isEqualTo(written);
        assertThat(DefaultPrivileges.applied(written, "public")).isEqualTo(schema);
    }

    @Test
    void aGrantOfTheTableDecidesAboutTheGrantOption() {
        Table table = Table.of(QualifiedName.of("t"), List.of());
        for (boolean byDefault : List.of(true, false)) {
            Grant all = TABLES.withPermissions(List.of(new Permission(Privilege.SELECT, Optional.empty(), byDefault)));
            Grant own = grant("t", Securable.RELATION, "app", Privilege.SELECT)
                    .withPermissions(List.of(new Permission(Privilege.SELECT, Optional.empty(), !byDefault)));
            Schema schema = Schema.of(List.of(table, all, own));
            assertThat(DefaultPrivileges.applied(schema, "public")).isEqualTo(schema);
            assertThat(DefaultPrivileges.written(schema, "public")).isEqualTo(schema);
        }
    }

    @Test
    void anExceptionOfARevocationIsAGrant() {
        Routine routine = routine("f");
        Schema schema = Schema.of(List.of(routine, ROUTINES));
        Schema written = schema.plus(new Grant(
                routine.name(),
                Securable.ROUTINE,
                Optional.of(""),
                Right.PUBLIC,
                List.of(new Permission(Privilege.EXECUTE, Optional.empty(), false))));
        assertThat(DefaultPrivileges.written(schema, "public")).isEqualTo(written);
        assertThat(DefaultPrivileges.applied(written, "public")).isEqualTo(schema);
    }

    /** In the schema PUBLIC gets back what it does not have elsewhere. */
    @Test
    void aSchemaAddsToTheDatabase() {
        Routine here = routine("sales.f");
        Routine elsewhere = routine("g");
        Schema written = Schema.of(List.of(here, elsewhere, ROUTINES, ROUTINES_OF_SALES));
        Schema applied = written.plus(revoked(elsewhere));
        assertThat(DefaultPrivileges.applied(written, "public")).isEqualTo(applied);
        assertThat(DefaultPrivileges.written(applied, "public")).isEqualTo(written);
        Schema without = applied.plus(revoked(here));
        assertThat(DefaultPrivileges.applied(DefaultPrivileges.written(without, "public"), "public"))
                .isEqualTo(without);
    }

    /** The schema of an unqualified name is the default schema. */
    @Test
    void ofTheDefaultSchema() {
        Schema written = Schema.of(
                List.of(routine("f"), ROUTINES, grant("shop", Securable.ROUTINES, "PUBLIC", Privilege.EXECUTE)));
        assertThat(DefaultPrivileges.applied(written, "shop")).isEqualTo(written);
        assertThat(DefaultPrivileges.applied(written, "public")).isEqualTo(written.plus(revoked(routine("f"))));
    }

    /** A privilege that does not exist is one mistake, and not one of each object. */
    @Test
    void mistakesAreNotMultiplied() {
        Schema written = Schema.of(List.of(
                routine("f"),
                grant("", Securable.ROUTINES, "app", Privilege.SELECT),
                revocation("", Securable.ROUTINES, Privilege.USAGE)));
        assertThat(DefaultPrivileges.applied(written, "public")).isEqualTo(written);
    }
}
