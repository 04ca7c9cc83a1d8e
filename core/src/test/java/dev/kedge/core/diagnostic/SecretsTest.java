package dev.kedge.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a password in a text, and what is not. */
class SecretsTest {

    @ParameterizedTest(name = "{index}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "postgres://u:hunter2@h/d" is no revision     | "postgres://u:…@h/d" is no revision
            'postgresql+asyncpg://u:hunter2@h:5432/d'     | 'postgresql+asyncpg://u:…@h:5432/d'
            jdbc:postgresql://u:hunter2@h                 | jdbc:postgresql://u:…@h
            postgres:/u:hunter2@h/d is no folder          | postgres:/u:…@h/d is no folder
            postgres://u:hunt@er2@h/d                     | postgres://u:…@h/d
            postgres://u:hunt/er#2?x@h/d                  | postgres://u:…@h/d
            postgres://u:hunt er2@h/d                     | postgres://u:…@h/d
            postgres://u:hunt'er2@h/d                     | postgres://u:…@h/d
            postgres://u:hunt%40er2@h/d                   | postgres://u:…@h/d
            from postgres://u:hunter2@h/d to postgres://v:hunter3@i/e | from postgres://u:…@h/d to postgres://v:…@i/e
            jdbc:postgresql://h/d?user=u&password=hunter2&ssl=true | jdbc:postgresql://h/d?user=u&password=…&ssl=true
            jdbc:sqlserver://h;password=hunter2;x=1       | jdbc:sqlserver://h;password=…;x=1
            h/d%3Bpassword%3Dhunter2                      | h/d%3Bpassword%3D…
            ?sslpassword=hunter2                          | ?sslpassword=…
            host=h password=hunter2 dbname=d              | host=h password=… dbname=d
            host=h password='hunt er2' dbname=d           | host=h password=… dbname=d
            host=h password = 'hunt\\'er2' dbname=d       | host=h password = … dbname=d
            PGPASSWORD=hunter2                            | PGPASSWORD=…
            --db-password=hunter2                         | --db-password=…
            {"password":"hunter2","user":"u"}             | {"password":…,"user":"u"}
            {'password' : 'hunter2'}                      | {'password' : …}
            ALTER ROLE app PASSWORD 'hunter2'             | ALTER ROLE app PASSWORD …
            create user app encrypted password E'hunt\\'er2' | create user app encrypted password …
            CREATE ROLE a PASSWORD 'hunt''er2' LOGIN      | CREATE ROLE a PASSWORD … LOGIN
            ALTER ROLE app PASSWORD $$hunter2$$;          | ALTER ROLE app PASSWORD …;
            ALTER ROLE app PASSWORD $x$hunt$er2$x$ LOGIN  | ALTER ROLE app PASSWORD … LOGIN
            ALTER ROLE app PASSWORD 'hunter2 that is cut  | ALTER ROLE app PASSWORD …
            SET app.password = 'hunter2'                  | SET app.password = …
            SET app.password TO 'hunter2'                 | SET app.password TO …
            SET app.api_key='hunter2'                     | SET app.api_key=…
            SELECT set_config('app.secret', 'hunter2', false) | SELECT set_config('app.secret', …, false)
            OPTIONS (user 'u', password 'hunter2')        | OPTIONS (user 'u', password …)
            CONNECTION 'host=h password=hunter2 dbname=d' | CONNECTION 'host=h password=… dbname=d'
            """)
    void areHidden(String text, String hidden) {
        assertThat(Secrets.hide(text)).isEqualTo(hidden);
        assertThat(Secrets.hide(hidden)).isEqualTo(hidden);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write postgresql://user@host:5432/name or jdbc:postgresql://host:5432/name",
                "Set it to the password: export APP_PASSWORD=…",
                "--password-env APP_PASSWORD",
                "\\password \"app\"",
                "@Column(name = \"password\") String password();",
                "add column users.password text",
                "Check host, port, database, user and password.",
                "ALTER TABLE users ADD COLUMN password text",
                "password authentication failed for user \"app\"",
                "postgresql://u@localhost:5432/d, postgresql://v@localhost:5433/e",
                "users.password_hash = ''",
                "ALTER ROLE app PASSWORD NULL"
            })
    void areNotSeenWhereNoneIs(String text) {
        assertThat(Secrets.hide(text)).isEqualTo(text);
        assertThat(Secrets.hideInSql(text)).isEqualTo(text);
    }

    @Test
    void ofAStatementAreKnownToItsMessage() {
        String sql = "CREATE USER app PASSWORD hunter2";
        assertThat(Secrets.hideInSql(sql)).isEqualTo("CREATE USER app PASSWORD …");
        assertThat(Secrets.hide("syntax error at or near \"hunter2\"", Secrets.inSql(sql)))
                .isEqualTo("syntax error at or near \"…\"");
        assertThat(Secrets.hide("near \"x1\" of x1y", List.of("x1"))).isEqualTo("near \"…\" of x1y");
        assertThat(Secrets.inSql("ALTER ROLE a PASSWORD $$hunter2$$")).contains("hunter2");
        assertThat(Secrets.inSql("ALTER ROLE a PASSWORD E'hunter2'")).contains("hunter2");
    }

    @Test
    void areInNoDiagnostic() throws IOException, ClassNotFoundException {
        Diagnostic diagnostic = Diagnostic.of(
                RevisionCode.REVISION_UNKNOWN, Place.whole("postgres:/u:hunter2@h"), "postgres://u:hunter2@h", "x");
        assertThat(diagnostic.toString()).doesNotContain("hunter2").contains("postgres://u:…@h");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(diagnostic);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(diagnostic);
        }
    }
}
