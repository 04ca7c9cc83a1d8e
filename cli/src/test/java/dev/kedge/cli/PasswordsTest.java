package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** No command repeats a password that it is given, rightly or wrongly; {@link Recorded} fails if one does. */
class PasswordsTest {
    private static final List<String> URLS = List.of(
            "postgres://u:s3cret@localhost:1/d",
            "postgresql://u:%73s3cret@localhost:1/d",
            "postgresql://u:s3cret@#?/ \"it's\"@localhost:1/d",
            "jdbc:postgresql://localhost:1/d?user=u&password=s3cret",
            "postgresql://u@localhost:1/d?sslpassword=s3cret",
            "postgresql://u@localhost:1/d;password=s3cret",
            "postgresql://localhost:1/d?user=u;password=s3cret",
            "postgresql://localhost:1/d?options=-c%20app.password%3Ds3cret",
            "host=localhost port=1 user=u password=s3cret dbname=d",
            "u:s3cret@localhost/d",
            "mysql://u:s3cret@localhost/d",
            "postgres:/u:s3cret@localhost/d");

    private static final Set<String> ALWAYS_REFUSED = Set.of(URLS.get(2), URLS.get(3));

    private static final Map<String, CommandLine> COMMANDS = Main.commandLine(
                    new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()))
            .getSubcommands();

    @TempDir
    private Path work;

    /** Every option and positional parameter of every command that takes a value. */
    static Stream<String> places() {
        List<String> places = new ArrayList<>();
        COMMANDS.forEach((name, command) -> {
            CommandSpec spec = command.getCommandSpec();
            for (PositionalParamSpec positional : spec.positionalParameters()) {
                places.add(name + " " + positional.paramLabel());
            }
            for (OptionSpec option : spec.options()) {
                if (option.arity().max() > 0) {
                    places.add(name + " " + option.longestName());
                }
            }
        });
        return places.stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aUrlWhereverItIsGiven(String place) throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        String command = place.substring(0, place.indexOf(' '));
        String argument = place.substring(place.indexOf(' ') + 1);
        boolean known = List.of("--url", "--admin-url", "--twin", "--from", "--to", "TARGET", "RANGE")
                .contains(argument);
        for (String url : URLS) {
            if (!known && !ALWAYS_REFUSED.contains(url)) {
                // it might be the name of a file or a role
                continue;
            }
            List<String> line = new ArrayList<>(List.of(command));
            if (argument.startsWith("--")) {
                line.addAll(List.of(argument, url));
            } else {
                line.add(url);
            }
            CommandSpec spec = COMMANDS.get(command).getCommandSpec();
            for (OptionSpec option : spec.options()) {
                boolean given = argument.equals(option.longestName());
                if (!given && option.longestName().equals("--dir")) {
                    line.addAll(List.of("--dir", folder.path()));
                } else if (!given && option.longestName().equals("--url")) {
                    line.addAll(List.of("--url", "postgresql://u@localhost:1/d"));
                } else if (!given && option.required() && option.arity().max() > 0) {
                    line.addAll(List.of(option.longestName(), "x"));
                }
            }
            Invocation.of(line.toArray(String[]::new));
        }
    }

    @Test
    @Tag("way-out:KDG630")
    void aUrlInPlaceOfATargetIsToldWhereItBelongs() throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        String url = TestServer.freshDatabase();
        Invocation wrong =
                Invocation.of("upgrade", "--dir", folder.path(), url.replace("postgres@", "postgres:s3cret@"));
        assertThat(wrong.status()).isEqualTo(64);
        assertThat(wrong.err()).contains("[KDG630]", "as TARGET", "--url URL");
        assertThat(Invocation.ok("upgrade", "--dir", folder.path(), "--url", url))
                .contains("1 revision applied");
        assertThat(Invocation.of("heads", "--dir", url.replace("postgres@", "postgres:s3cret@"))
                        .err())
                .contains("[KDG630]", "as --dir", "needs no database");
    }

    @Test
    void wrongOptionsAreRepeatedWithoutIt() {
        for (String[] line : new String[][] {
            {"status", "--password", "s3cret"},
            {"status", "--password=s3cret"},
            {"status", "--db-pwd=s3cret"},
            {"status", "password=s3cret"},
            {"status", "--urll", "postgres://u:s3cret@h/d"},
            {"status", "postgres://u:s3cret a/b@h/d"},
            {"postgres://u:s3cret@h/d"},
            {"init", "--role", "a", "--database", "b", "--admin-url", "postgres://h/d", "--password", "s3cret"},
            {"init", "--role", "a", "--database", "b", "--admin-url", "postgres://h/d", "--password-env", "s3cret"},
            {"upgrade", "--lock-timeout", "postgres://u:s3cret@h/d"}
        }) {
            assertThat(Invocation.of(line).status()).isNotZero();
        }
    }

    @Test
    void aSessionStatementThatFails() throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        String url = TestServer.freshDatabase();
        for (String statement : List.of(
                "SET app.password = 's3cret' x",
                "SET work_mem = 's3cret'",
                "SELECT set_config('no-name', 's3cret', false)",
                "CREATE USER postgres PASSWORD 's3cret'",
                "CREATE USER postgres PASSWORD s3cret",
                "CREATE USER postgres PASSWORD \"s3cret\"",
                "ALTER ROLE nobody_here PASSWORD $$s3cret$$",
                "SELECT 's3cret'::int",
                "SELECT 's3cret",
                "SELECT dblink_connect('password=s3cret')")) {
            Invocation refused = Invocation.of("upgrade", "--dir", folder.path(), "--url", url, "--session", statement);
            assertThat(refused.err()).contains("[KDG644]");
            assertThat(refused.status()).isEqualTo(1);
        }
    }

    @Test
    void aRevisionThatSetsAPasswordAndFails() throws IOException {
        TestFolder folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
        String url = TestServer.freshDatabase();
        Invocation.ok("upgrade", "--dir", folder.path(), "--url", url);
        List<String> statements = List.of(
                "ALTER ROLE nobody_here PASSWORD 's3cret';",
                "ALTER ROLE nobody_here\n  PASSWORD 's3cret\nover two lines';",
                "CREATE ROLE postgres LOGIN PASSWORD s3cret;",
                "CREATE USER MAPPING FOR postgres SERVER nowhere OPTIONS (user 'u', password 's3cret');",
                "SELECT 1;\nALTER ROLE nobody_here PASSWORD $p$s3cret$p$;",
                "CREATE SUBSCRIPTION s CONNECTION 'host=localhost port=1 password=s3cret' PUBLICATION p;");
        for (String mode : List.of("tx", "alone")) {
            for (String statement : statements) {
                if (mode.equals("alone") && statement.startsWith("SELECT")) {
                    continue;
                }
                Path sql = Files.writeString(
                        work.resolve("role.sql"), "-- phase 1 [" + mode + "]: role\n" + statement + "\n");
                Invocation.ok("revision", "--dir", folder.path(), "-m", "Role", "--sql", sql.toString());
                assertThat(Invocation.of("upgrade", "--dir", folder.path(), "--url", url)
                                .err())
                        .contains("[KDG506]");
                assertThat(String.join("\n", TestServer.query(url, "SELECT error, statement FROM kedge_history")))
                        .doesNotContain("s3cret");
                assertThat(Invocation.of("history", "--verbose", "--dir", folder.path(), "--url", url)
                                .status())
                        .isZero();
                Invocation.ok("discard", "--dir", folder.path(), "--force");
                TestServer.execute(url, "DELETE FROM kedge_history WHERE phase = 1 AND state = 'failed'");
            }
        }
    }
}
