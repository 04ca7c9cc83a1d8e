package dev.kedge.servers;

import static dev.kedge.servers.CompiledProject.kedge;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.postgres.OnServers;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** SQL objects from the annotation to the drop: compiler, revision, upgrade, audit, repair. */
class SqlObjectLifeTest {
    private static final String ORDERS = """
            package shop;

            import dev.kedge.annotation.Id;
            import dev.kedge.annotation.Index;
            import dev.kedge.annotation.Table;

            @Table
            %s
            public interface Orders {
                @Id
                long id();

                String note();
            }
            """;

    private static final String CONFIGURATION = """
            @Sql(
                    kind = "TEXT SEARCH CONFIGURATION",
                    name = "public.notes",
                    create = "CREATE TEXT SEARCH CONFIGURATION notes (COPY = pg_catalog.%s)",
                    drop = "DROP TEXT SEARCH CONFIGURATION notes"%s)
            """;

    private static final String FEED = """
            @Sql(
                    kind = "publication",
                    name = "feed",
                    create = "CREATE PUBLICATION feed FOR TABLE orders%s",
                    drop = "DROP PUBLICATION feed",
                    dependsOn = "orders")
            """;

    private static final String RULED = """
            package shop;

            import dev.kedge.annotation.Id;
            import dev.kedge.annotation.Sql;
            import dev.kedge.annotation.Table;

            @Sql(
                    kind = "rule",
                    name = "stays on orders",
                    create = "CREATE RULE stays AS ON DELETE TO orders WHERE old.total > 10 DO INSTEAD NOTHING",
                    drop = "DROP RULE stays ON orders",
                    dependsOn = "orders")
            @Table
            public interface Orders {
                @Id
                long id();

                %s total();
            }
            """;

    private static final String INDEX =
            "@Index(name = \"by_words\", using = \"gin\", columns = \"to_tsvector('notes', note)\")";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @OnServers
    @Tag("way-out:KDG199")
    void isCreatedWatchedAlteredAndDropped(int major) throws SQLException, IOException {
        Server server = Server.of(major);
        CompiledProject project = new CompiledProject(folder, "shop");
        try (Connection connection = server.newDatabase("sql_object_life");
                Statement statement = connection.createStatement()) {
            String url = server.url("sql_object_life");
            declare(project, INDEX, CONFIGURATION.formatted("english", ""), FEED.formatted(""));
            assertThat(project.compiled()).isNotEmpty();
            accept(project, "Create all");
            assertThat(project.compiled()).isEmpty();
            kedge(0, "upgrade", "--dir", project.dir(), "--url", url);
            assertThat(audit(0, project, url, "--verbose"))
                    .contains(
                            "[ok]        SQL object publication feed",
                            "[ok]        SQL object text search configuration notes")
                    .doesNotContain("existence only", "unmanaged");

            // changes by hand, and a fingerprint from another version
            statement.execute("ALTER PUBLICATION feed SET (publish = 'insert')");
            statement.execute("UPDATE kedge_objects SET server = 9 WHERE object LIKE 'text%'");
            assertThat(audit(2, project, url))
                    .contains(
                            "[differs]   SQL object publication feed",
                            "changed since it was created",
                            "[existence only] SQL object text search configuration notes",
                            "DROP PUBLICATION feed;");
            assertThat(kedge(0, "repair", "--dir", project.dir(), "--url", url, "head", "--yes"))
                    .contains(
                            "publication feed: it has changed since its fingerprint was recorded",
                            "text search configuration notes: no fingerprint is recorded for this version of the server");
            assertThat(audit(0, project, url)).doesNotContain("existence only");
            statement.execute("DROP PUBLICATION feed");
            statement.execute("CREATE PUBLICATION other FOR TABLE orders");
            assertThat(audit(2, project, url, "--unmanaged"))
                    .contains("[missing]   SQL object publication feed", "[unmanaged] publication other");
            statement.execute("DROP PUBLICATION other");
            statement.execute("CREATE PUBLICATION feed FOR TABLE orders");
            kedge(0, "repair", "--dir", project.dir(), "--url", url, "head", "--yes");

            // no other object depends on the publication, so it is dropped and created again
            declare(
                    project,
                    INDEX,
                    CONFIGURATION.formatted("english", ""),
                    FEED.formatted(" WITH (publish = 'update')"));
            assertThat(project.compiled()).anyMatch(error -> error.contains("publication feed"));
            accept(project, "Hand on updates only");
            kedge(0, "upgrade", "--dir", project.dir(), "--url", url);
            assertThat(audit(0, project, url)).doesNotContain("existence only");

            // the index depends on the configuration
            declare(
                    project,
                    INDEX,
                    CONFIGURATION.formatted("german", ""),
                    FEED.formatted(" WITH (publish = 'update')"));
            assertThat(project.compiled())
                    .anyMatch(error -> error.contains("KDG199") && error.contains("index by_words of orders"));
            String alter = ",\n        alter = \"ALTER TEXT SEARCH CONFIGURATION notes"
                    + " ALTER MAPPING REPLACE english_stem WITH german_stem\"";
            declare(
                    project,
                    INDEX,
                    CONFIGURATION.formatted("german", alter),
                    FEED.formatted(" WITH (publish = 'update')"));
            assertThat(project.compiled()).isNotEmpty().noneMatch(error -> error.contains("KDG199"));
            accept(project, "Read German");
            assertThat(project.compiled()).isEmpty();
            kedge(0, "upgrade", "--dir", project.dir(), "--url", url);
            assertThat(audit(0, project, url)).doesNotContain("existence only");
            // alter was consumed and may be removed
            declare(
                    project,
                    INDEX,
                    CONFIGURATION.formatted("german", ""),
                    FEED.formatted(" WITH (publish = 'update')"));
            assertThat(project.compiled()).isEmpty();
            assertThat(kedge(1, "downgrade", "--dir", project.dir(), "--url", url, "-1"))
                    .contains("down.sql has no statements that undo the change of text search configuration notes");

            declare(project, "", "", "");
            accept(
                    project,
                    "Drop all",
                    "--allow",
                    "broken-callers:publication feed",
                    "--allow",
                    "broken-callers:text search configuration notes");
            kedge(0, "upgrade", "--dir", project.dir(), "--url", url);
            assertThat(audit(0, project, url)).doesNotContain("SQL object", "unmanaged");
        }
    }

    /** The server does not change a column that a rule uses, and a declared rule is not unmanaged. */
    @ParameterizedTest
    @OnServers
    void isMadeAgainAroundWhatItLooksAt(int major) throws SQLException, IOException {
        Server server = Server.of(major);
        CompiledProject project = new CompiledProject(folder, "shop");
        try (Connection connection = server.newDatabase("sql_object_again");
                Statement statement = connection.createStatement()) {
            String url = server.url("sql_object_again");
            project.write("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")\npackage shop;\n");
            project.write("shop/Orders.java", RULED.formatted("int"));
            accept(project, "Create all");
            kedge(0, "upgrade", "--dir", project.dir(), "--url", url);
            statement.execute("INSERT INTO orders VALUES (1, 100)");

            project.write("shop/Orders.java", RULED.formatted("long"));
            accept(project, "Count further", "--allow", "rewrite:orders.total");
            assertThat(kedge(0, "sql", "--dir", project.dir(), "--", "-1:"))
                    .contains("INSERT INTO public.kedge_objects", "'rule stays on orders'");
            kedge(0, "upgrade", "--dir", project.dir(), "--url", url);
            assertThat(audit(0, project, url))
                    .contains("SQL object rule stays on orders")
                    .doesNotContain("existence only");
            kedge(0, "downgrade", "--dir", project.dir(), "--url", url, "-1");
            assertThat(audit(0, project, url)).doesNotContain("existence only");

            project.write(
                    "shop/Orders.java", RULED.formatted("long").replaceAll("(?s)@Sql\\(.*?\\)\\n@Table", "@Table"));
            kedge(0, "upgrade", "--dir", project.dir(), "--url", url);
            accept(project, "Let them go", "--allow", "broken-callers:rule stays on orders");
            kedge(0, "upgrade", "--dir", project.dir(), "--url", url);
            assertThat(audit(0, project, url)).doesNotContain("SQL object", "unmanaged");
        }
    }

    private static void declare(CompiledProject project, String index, String configuration, String publication)
            throws IOException {
        project.write(
                "shop/package-info.java",
                "@Database(name = \"shop\")\n" + configuration + publication
                        + "package shop;\n\nimport dev.kedge.annotation.Database;\nimport dev.kedge.annotation.Sql;\n");
        project.write("shop/Orders.java", ORDERS.formatted(index));
    }

    private static void accept(CompiledProject project, String message, String... options) throws IOException {
        project.compiled();
        String[] arguments = new String[options.length + 7];
        String[] first = {"accept", "--dir", project.dir(), "--model", project.model(), "--message", message};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(options, 0, arguments, first.length, options.length);
        kedge(0, arguments);
    }

    private static String audit(int status, CompiledProject project, String url, String... options) {
        String[] arguments = new String[options.length + 5];
        String[] first = {"audit", "--dir", project.dir(), "--url", url};
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(options, 0, arguments, first.length, options.length);
        return kedge(status, arguments);
    }
}
