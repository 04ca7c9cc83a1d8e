package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.Kedge;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.runtime.connection.DatabaseUrl;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The spellings of a database URL. */
class DatabaseUrlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            postgres://u:p@h:5433/d                     | jdbc:postgresql://h:5433/d                       | u   | p
            postgresql://u:p@h/d                        | jdbc:postgresql://h/d                            | u   | p
            postgresql+asyncpg://u:p@h/d?ssl=require    | jdbc:postgresql://h/d?sslmode=require            | u   | p
            postgresql+psycopg2://h/d                   | jdbc:postgresql://h/d                            | -   | -
            jdbc:postgresql://h:1/d?user=u&password=p   | jdbc:postgresql://h:1/d                          | u   | p
            jdbc:postgresql://h/d?ssl=true&user=a+b     | jdbc:postgresql://h/d?ssl=true                   | a b | -
            jdbc:postgresql:d                           | jdbc:postgresql://localhost/d                    | -   | -
            jdbc:postgresql:/                           | jdbc:postgresql://localhost/                     | -   | -
            r2dbc:postgresql://u:p@h/d                  | jdbc:postgresql://h/d                            | u   | p
            r2dbc:pool:postgresql://u@h/d               | jdbc:postgresql://h/d                            | u   | -
            POSTGRES://u@h/d                            | jdbc:postgresql://h/d                            | u   | -
            postgresql://u%40x:p%2F%25%3A+@h/d%20e      | jdbc:postgresql://h/d%20e                        | u@x | p/%:+
            postgresql://u:p@ss/w@h/d                   | jdbc:postgresql://h/d                            | u   | p@ss/w
            postgresql://u:a:b@h                        | jdbc:postgresql://h/                             | u   | a:b
            postgresql://u:@h/d                         | jdbc:postgresql://h/d                            | u   | ''
            postgresql:///d                             | jdbc:postgresql://localhost/d                    | -   | -
            postgresql:///d?host=h&port=6               | jdbc:postgresql://h:6/d                          | -   | -
            postgresql://a:1,b:2/d?target_session_attrs=read-write | jdbc:postgresql://a:1,b:2/d?targetServerType=primary | - | -
            postgresql://u@[::1]:5432/d                 | jdbc:postgresql://[::1]:5432/d                   | u   | -
            postgresql://h/d?connect_timeout=3&sslmode=disable | jdbc:postgresql://h/d?connectTimeout=3&sslmode=disable | - | -
            """)
    void spellings(String url, String jdbcUrl, String user, String password) {
        DatabaseUrl read = DatabaseUrl.parse(url).get();
        assertThat(read.jdbcUrl()).isEqualTo(jdbcUrl);
        assertThat(read.user()).isEqualTo(Optional.ofNullable(user));
        assertThat(read.password()).isEqualTo(Optional.ofNullable(password));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "mysql://u:s3cret@h/d",
                "s3cret",
                "postgresql://u:s3cret@h:99999/d",
                "postgresql://u:s3cret@h:port/d",
                "postgresql://u:s3cret%xx@h/d",
                "postgresql:///d?host=/var/run/postgresql&password=s3cret",
                "postgresql://%2Fvar%2Frun/d?password=s3cret",
                "postgresql://h:1:s3cret/d",
                "postgresql://u@h/d;password=s3cret",
                "postgresql://h/d?user=u;password=s3cret",
                "postgresql://u:12?s3cret@h/d",
                "host=h password=s3cret"
            })
    void whatIsNoUrlIsRefusedWithoutRepeatingIt(String url) {
        Outcome<DatabaseUrl> outcome = DatabaseUrl.parse(url);
        assertThat(outcome.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(DatabaseCode.URL_MALFORMED);
            assertThat(problem.toString()).doesNotContain("s3cret", "cret@", "12?");
        });
    }

    @Test
    void thePasswordDoesNotShow() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://u:s3cret@h/d?sslpassword=s3cret")
                .get();
        assertThat(url).hasToString("postgresql://u@h/d");
        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://h/d");
        assertThat(url.dataSource()).hasToString("postgresql://u@h/d");
    }

    @Test
    void theExplicitOneWinsThenTheEnvironmentThenTheConfiguration() {
        Map<String, String> environment = Map.of("DATABASE_URL", "postgres://environment/d");
        Optional<String> configured = Optional.of("postgres://configured/d");
        assertThat(DatabaseUrl.choose(Optional.of("postgres://explicit/d"), environment, configured)
                        .get())
                .hasToString("postgresql://explicit/d");
        assertThat(DatabaseUrl.choose(Optional.of(" "), environment, configured).get())
                .hasToString("postgresql://environment/d");
        assertThat(DatabaseUrl.choose(Optional.empty(), Map.of("DATABASE_URL", ""), configured)
                        .get())
                .hasToString("postgresql://configured/d");
        assertThat(DatabaseUrl.choose(Optional.empty(), Map.of(), Optional.empty())
                        .diagnostics())
                .extracting(d -> d.code())
                .containsExactly(DatabaseCode.URL_MISSING);
    }

    @Test
    void connectionsComeFromIt() throws SQLException {
        String url = Server.usual()
                .url()
                .replace("?user=postgres", "")
                .replace("//", "//postgres:x@")
                .substring(5);
        try (var connection = DatabaseUrl.parse(url).get().dataSource().getConnection()) {
            assertThat(connection.isValid(5)).isTrue();
        }
        Kedge nowhere = Kedge.on(DatabaseUrl.parse("postgresql://u:s3cret@localhost:1/d")
                        .get()
                        .dataSource())
                .with(MemoryMigrations.in("public"));
        assertThat(Expect.failure(DatabaseCode.CONNECTION_FAILED, nowhere::status))
                .hasMessageContaining("postgresql://u@localhost:1/d")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void anUnknownHostIsCalledOne() {
        Kedge nowhere = Kedge.on(DatabaseUrl.parse("postgresql://u:s3cret@no-such-host.invalid/d")
                        .get()
                        .dataSource())
                .with(MemoryMigrations.in("public"));
        assertThat(Expect.failure(DatabaseCode.CONNECTION_FAILED, nowhere::status))
                .hasMessageContaining("unknown host no-such-host.invalid")
                .hasMessageNotContaining("s3cret");
    }
}
