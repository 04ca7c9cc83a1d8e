package dev.kedge.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kedge.core.diagnostic.CommandCode;
import dev.kedge.core.diagnostic.DatabaseCode;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.runtime.configuration.ConfiguredSettings;
import dev.kedge.runtime.configuration.ConfiguredValue.Source;
import dev.kedge.runtime.configuration.Setting;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the environment, .env and kedge.properties. */
class ConfigurationTest {
    private static final String URL = "postgresql://app:s3cret@localhost/";

    @TempDir
    private Path folder;

    private void properties(String text) throws IOException {
        Files.writeString(folder.resolve("kedge.properties"), text);
    }

    private void env(String text) throws IOException {
        Files.writeString(folder.resolve(".env"), text);
    }

    private Configuration read(Map<String, String> environment) {
        return Configuration.read(folder, environment);
    }

    private KedgeException failure() {
        try {
            read(Map.of()).url();
            throw new AssertionError("nothing is wrong");
        } catch (KedgeException e) {
            assertThat(e.getMessage()).doesNotContain("s3cret");
            return e;
        }
    }

    @Test
    void theEnvironmentPrecedesTheFiles() throws IOException {
        properties("url=" + URL + "file\nschema=of_file\nrole=of_file\nlock-timeout=3m\n");
        env("DATABASE_URL=" + URL + "dotenv\nKEDGE_SCHEMA=of_env_file\n");
        Map<String, String> environment = Map.of("DATABASE_URL", URL + "environment", "KEDGE_SCHEMA", " ");
        assertThat(read(environment).url().database()).isEqualTo("environment");
        assertThat(read(environment).schema()).contains("of_env_file");
        assertThat(read(environment).role()).contains("of_file");
        assertThat(read(environment).lockTimeout()).contains(Duration.ofMinutes(3));
        assertThat(read(Map.of()).url().database()).isEqualTo("dotenv");
        env("");
        assertThat(read(Map.of()).url().database()).isEqualTo("file");
        assertThat(read(environment).toString()).doesNotContain("s3cret", "localhost");
    }

    @Test
    void thePomIsBetweenTheFiles() throws IOException {
        properties("schema=of_file\nrole=of_file\n");
        env("KEDGE_SCHEMA=of_env_file\n");
        Map<Setting, String> pom = Map.of(Setting.SCHEMA, "of_pom", Setting.ROLE, "of_pom");
        ConfiguredSettings settings =
                ConfiguredSettings.read(List.of(folder), Map.of(), pom).get();
        assertThat(settings.text(Setting.SCHEMA)).contains("of_env_file");
        assertThat(settings.find(Setting.ROLE).orElseThrow().source()).isEqualTo(Source.POM);
    }

    @Test
    void theFirstFolderWithAFileCounts() throws IOException {
        Path module = Files.createDirectories(folder.resolve("module"));
        properties("schema=of_root\ndir=db\n");
        List<Path> folders = List.of(module, folder);
        assertThat(ConfiguredSettings.read(folders, Map.of(), Map.of()).get().text(Setting.DIR))
                .contains(folder.resolve("db").toString());
        Files.writeString(module.resolve("kedge.properties"), "role=of_module\n");
        assertThat(ConfiguredSettings.read(folders, Map.of(), Map.of()).get().text(Setting.SCHEMA))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ulr, Use url.",
        "kedge.url, Use url.",
        "database_url, Use url.",
        "lockTimeout, Use lock-timeout.",
        "shcema, Use schema.",
        "directory-of-it, The settings are dir",
        "password, Write the whole address as url"
    })
    @Tag("way-out:KDG662")
    void anUnknownKeyIsAnError(String key, String remedy) throws IOException {
        properties("# ours\nurl=" + URL + "x\n" + key + "=s3cret\n");
        assertThat(failure().code()).isEqualTo(CommandCode.SETTING_UNKNOWN);
        assertThat(failure())
                .hasMessageContaining("kedge.properties:3: [KDG662] There is no setting " + key)
                .hasMessageContaining(remedy);
        properties("url=" + URL + "x\nlock-timeout=30s\n");
        assertThat(read(Map.of()).url().database()).isEqualTo("x");
    }

    @Test
    @Tag("way-out:KDG663")
    void aValueThatIsNoTimeIsAnErrorOfItsLine() throws IOException {
        properties("url=" + URL + "x\n\nwait-for-others = soon\n");
        assertThat(failure())
                .hasMessageContaining("kedge.properties:3: [KDG663] The value of wait-for-others is not")
                .hasMessageContaining("wait-for-others=30s");
        properties("url=" + URL + "x\nwait-for-others=30s\n");
        assertThat(read(Map.of()).waitForOthers()).contains(Duration.ofSeconds(30));
        env("KEDGE_LOCK_TIMEOUT=later");
        assertThat(failure()).hasMessageContaining(".env:1: [KDG663] The value of KEDGE_LOCK_TIMEOUT");
        env("");
        assertThatThrownBy(() -> read(Map.of("KEDGE_TABLE_LOCK_TIMEOUT", "5")))
                .hasMessageContaining("KEDGE_TABLE_LOCK_TIMEOUT: [KDG663]");
    }

    @Test
    @Tag("way-out:KDG664")
    void aMalformedLineIsAnErrorOfItsLine() throws IOException {
        properties("schema=a\ndir=C:\\users\\kedge\n");
        assertThat(failure())
                .hasMessageContaining("kedge.properties:2: [KDG664]")
                .hasMessageContaining("path with /");
        properties("url=" + URL + "x\ndir=C:/users/kedge\n");
        read(Map.of());
        env("OTHER='x\nDATABASE_URL=postgresql://app:${PASSWORD}@localhost/x");
        assertThat(failure()).hasMessageContaining(".env:2: [KDG664]").hasMessageContaining("DATABASE_URL='…'");
        env("DATABASE_URL='postgresql://app:${s3cret}@localhost/y'");
        assertThat(read(Map.of()).url().database()).isEqualTo("y");
        env("\nDATABASE_URL=\"postgresql://app:s3cret@localhost/y\n");
        assertThat(failure()).hasMessageContaining(".env:2: [KDG664]").hasMessageContaining("quotes of DATABASE_URL");
    }

    @Test
    void aWrongUrlIsNamedByItsPlace() throws IOException {
        properties("role=a\nurl=mysql://app:s3cret@localhost/x\n");
        assertThat(failure().code()).isEqualTo(DatabaseCode.URL_MALFORMED);
        assertThat(failure()).hasMessageContaining("kedge.properties:2: [KDG513]");
        properties("role=a\n");
        assertThat(failure().code()).isEqualTo(DatabaseCode.URL_MISSING);
    }

    @Test
    void bytesAreUtf8WithOrWithoutAMark() throws IOException {
        properties("\uFEFFschema=größe\r\nrole=\\u00e4bc\r\n");
        assertThat(read(Map.of()).schema()).contains("größe");
        assertThat(read(Map.of()).role()).contains("äbc");
        env("\uFEFFexport KEDGE_SCHEMA=\"a b\"\r\nKEDGE_ROLE=app # ours\r\n");
        assertThat(read(Map.of()).schema()).contains("a b");
        assertThat(read(Map.of()).role()).contains("app");
        Files.write(folder.resolve("kedge.properties"), "schema=größe".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(failure().code()).isEqualTo(FileCode.FILE_NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OTHER=${A}\nKEDGE_ROLE=app",
                "KEY=\"-----BEGIN\nKEDGE_ROLE=no\n-----\"\nKEDGE_ROLE=app",
                "KEDGE_ROLE=first\nKEDGE_ROLE = 'app'  # last",
                "KEDGE_ROL=x\n#KEDGE_ROLE=no\nnot a line\nKEDGE_ROLE=app",
                "  export KEDGE_ROLE=\"ap\\p\""
            })
    void otherNamesInEnvAreLeftAlone(String text) {
        assertThat(roleOf(text)).isEqualTo("app");
    }

    private String roleOf(String text) {
        try {
            env(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read(Map.of()).role().orElse("");
    }

    /** Random text of the characters that matter gives what Properties gives. */
    @Test
    void propertiesAreReadByTheRulesOfJava() throws IOException {
        String[] pieces = {
            "schema", "=", ":", " ", "\t", "\n", "\r\n", "\r", "\\", "\\\\", "#", "!", "a", "\\u0041", "\\\n"
        };
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("role=x\n");
            for (int i = 0; i < 12; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Properties expected = new Properties();
            expected.load(new StringReader(text.toString()));
            expected.remove("", "");
            // Java is not consistent about lines of only a backslash
            boolean odd = Pattern.compile("(?:^|[\r\n])\\s*(?:[=:]|\\\\\\s)")
                    .matcher(text)
                    .find();
            if (odd || !expected.stringPropertyNames().stream().allMatch(List.of("schema", "role")::contains)) {
                continue;
            }
            properties(text.toString());
            assertThat(read(Map.of()).schema().orElse(""))
                    .as("seed %s: %s", seed, text)
                    .isEqualTo(expected.getProperty("schema", "").strip());
        }
    }
}
