package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Setting databases up as somebody who may do less than everything, by awkward names, and in several goes. */
class InitTest {
    @TempDir
    private Path work;

    private final String suffix = TestServer.freshDatabase().replaceFirst(".*/ops", "");
    private final String admin = "admin" + suffix;
    private final String role = "app" + suffix;
    private final String database = "init" + suffix;
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void prepare() throws IOException {
        folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        asSuperuser("CREATE ROLE " + admin + " LOGIN CREATEROLE CREATEDB");
    }

    private static void asSuperuser(String sql) {
        TestServer.execute(TestServer.url("postgres"), sql);
    }

    private Invocation init(String as, String role, String database, String... more) {
        String[] all = new String[9 + more.length];
        String url = TestServer.url("postgres").replace("postgres@", as + "@");
        String[] first = {"init", "--dir", folder.path(), "--admin-url", url, "--role", role, "--database", database};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Invocation.of(all);
    }

    @Test
    void takesNoSuperuser() {
        Invocation first = init(admin, role, database, "--password-env", "PATH");
        assertThat(first.err()).isEmpty();
        assertThat(first.out())
                .contains("created  role " + role, "created  database " + database, "1 revision applied")
                .doesNotContain(System.getenv("PATH"));
        assertThat(TestServer.query(
                        TestServer.url(database), "SELECT tableowner FROM pg_tables WHERE tablename = 'prices'"))
                .containsExactly(role);
        assertThat(init(admin, role, database).out()).doesNotContain("created").contains("Nothing to do");
    }

    @Test
    void dryRunTellsAndDoesNothing() {
        Invocation before = init(admin, role, database, "--dry-run", "--password-env", "PATH");
        assertThat(init("postgres", role, database, "--dry-run").out()).contains("there    membership in role " + role);
        assertThat(before.status()).isEqualTo(2);
        assertThat(before.out())
                .contains("create   role " + role, "create   database " + database, "run      " + folder.newest())
                .doesNotContain(System.getenv("PATH"));
        assertThat(TestServer.query(
                        TestServer.url("postgres"),
                        "SELECT FROM pg_roles WHERE rolname = '" + role + "' UNION ALL SELECT FROM pg_database"
                                + " WHERE datname = '" + database + "'"))
                .isEmpty();
        assertThat(init(admin, role, database).status()).isZero();
        Invocation after = init(admin, role, database, "--dry-run", "--json");
        assertThat(after.status()).isZero();
        assertThat(after.out())
                .contains("\"what\" : \"role " + role + "\"", "\"how\" : \"there\"", "\"revisions\" : [ ]")
                .doesNotContain("\"create\"");
    }

    @Test
    void namesMayBeAnythingTheServerTakes() {
        String odd = "We\"ird Ünï 東 " + suffix;
        assertThat(init(admin, odd, odd, "--schema", "It's \"mine\"").out())
                .contains("created  schema It's \"mine\"", "1 revision applied");
        assertThat(init(admin, odd, odd, "--schema", "It's \"mine\"").out()).doesNotContain("created");
        Invocation tooLong = init(admin, "x".repeat(64), database);
        assertThat(tooLong.status()).isEqualTo(1);
        assertThat(tooLong.err()).contains("KDG657", "64 bytes");
    }

    @Test
    void whatTheAdministratorMayNotOthersAreAskedFor() {
        asSuperuser("CREATE ROLE " + admin + "x LOGIN CREATEROLE");
        Invocation stopped = init(admin + "x", role, database);
        assertThat(stopped.status()).isEqualTo(1);
        assertThat(stopped.out()).contains("created  role " + role);
        assertThat(stopped.err()).contains("KDG656", "CREATE DATABASE " + database + " OWNER " + role + ";");
        assertThat(init("postgres", role, database).out())
                .contains("there    role " + role, "created  database " + database, "1 revision applied");
    }

    @Test
    void theOwnerOfADatabaseIsAskedForRightsOnIt() {
        asSuperuser("CREATE DATABASE " + database);
        TestServer.execute(TestServer.url(database), "REVOKE ALL ON SCHEMA public FROM public");
        Invocation refused = init(admin, role, database);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains("KDG656", "\\connect " + database, "GRANT CONNECT, CREATE, TEMPORARY ON DATABASE");
        asSuperuser("GRANT ALL ON DATABASE " + database + " TO " + role);
        TestServer.execute(TestServer.url(database), "GRANT ALL ON SCHEMA public TO " + role);
        assertThat(init(admin, role, database).out()).contains("1 revision applied");
    }

    @Test
    void aRoleThatIsThereKeepsItsPasswordUnlessOneIsGiven() {
        asSuperuser("CREATE ROLE " + role + " LOGIN PASSWORD 'former'");
        String secret = "SELECT rolpassword FROM pg_authid WHERE rolname = '" + role + "'";
        var former = TestServer.query(TestServer.url("postgres"), secret);
        assertThat(init("postgres", role, database).status()).isZero();
        assertThat(TestServer.query(TestServer.url("postgres"), secret)).isEqualTo(former);
        assertThat(init("postgres", role, database, "--password-env", "PATH").out())
                .contains("set      password");
        assertThat(TestServer.query(TestServer.url("postgres"), secret)).isNotEqualTo(former);
    }
}
