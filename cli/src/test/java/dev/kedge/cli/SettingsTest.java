package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where commands find the folder, the database and other settings that the command line does not give. */
class SettingsTest {
    @TempDir
    private Path work;

    private final Map<String, String> environment = new HashMap<>();
    private TestFolder folder = new TestFolder(Path.of("."));

    @BeforeEach
    void writeFolder() throws IOException {
        folder = new TestFolder(work);
        folder.accept("Create prices", TestFolder.PRICES, TestFolder.CLOSE);
    }

    private Invocation kedge(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), work, environment, arguments);
        assertThat(out + err.toString()).doesNotContain(Recorded.SECRET);
        return new Invocation(status, out.toString(), err.toString());
    }

    private void properties(String text) throws IOException {
        Files.writeString(work.resolve("kedge.properties"), text);
    }

    private void secondDatabase() throws IOException {
        Path other = work.resolve("kedge/shop");
        Files.createDirectories(other.resolve("revisions"));
        for (Path file : files(work.resolve("kedge/market"))) {
            Path copy =
                    other.resolve(work.resolve("kedge/market").relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(file).replace("\"market\"", "\"shop\""));
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    /** A jar with the committed folders below a prefix. */
    private Path jar(String prefix) throws IOException {
        Path jar = work.resolve("app.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            write(zip, prefix);
        }
        return jar;
    }

    private void write(ZipOutputStream zip, String prefix) throws IOException {
        for (Path file : files(work.resolve("kedge"))) {
            zip.putNextEntry(
                    new ZipEntry(prefix + work.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, zip);
            zip.closeEntry();
        }
    }

    @Test
    @Tag("way-out:KDG665")
    void withoutAFolderAllWaysAreNamed() throws IOException {
        Invocation none = kedge("heads");
        assertThat(none.status()).isEqualTo(64);
        assertThat(none.err()).contains("[KDG665]", "--dir", "KEDGE_DIR", ".env", "kedge.properties: dir=");
        properties("dir=kedge\n");
        assertThat(kedge("heads").out()).contains(folder.newest());
        properties("");
        environment.put("KEDGE_DIR", folder.path());
        assertThat(kedge("heads").out()).contains(folder.newest());
        environment.clear();
        Files.writeString(work.resolve(".env"), "KEDGE_DIR=kedge/market\n");
        assertThat(kedge("heads").out()).contains(folder.newest());
    }

    @Test
    @Tag("way-out:KDG666")
    void theParentOffersItsDatabases() throws IOException {
        String parent = work.resolve("kedge").toString();
        assertThat(kedge("heads", "--dir", parent).status()).isZero();
        secondDatabase();
        Invocation several = kedge("heads", "--dir", parent);
        assertThat(several.status()).isEqualTo(1);
        assertThat(several.err()).contains("[KDG666]", "several databases: market, shop", "--database=market");
        assertThat(kedge("heads", "--dir", parent, "--database=market").status())
                .isZero();
        environment.put("KEDGE_DATABASE", "shop");
        assertThat(kedge("sql", "--dir", parent).out()).contains("shop").doesNotContain("market");
    }

    @Test
    @Tag("way-out:KDG667")
    void anUnknownDatabaseIsRefused() throws IOException {
        Invocation unknown = kedge("heads", "--dir", work.resolve("kedge").toString(), "--database=markt");
        assertThat(unknown.err()).contains("[KDG667]", "no database markt, but market", "--database market");
        Invocation other = kedge("heads", "--dir", folder.path(), "--database=shop");
        assertThat(other.err()).contains("[KDG667]", "no database shop, but market");
        assertThat(kedge("heads", "--dir", folder.path(), "--database=market").status())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BOOT-INF/classes/", "WEB-INF/classes/"})
    @Tag("way-out:KDG668")
    void aJarIsAFolderToReadFrom(String prefix) throws IOException {
        String jar = jar(prefix).toString();
        for (String command : List.of("heads", "history", "sql")) {
            assertThat(kedge(command, "--dir", jar).out())
                    .isEqualTo(kedge(command, "--dir", folder.path()).out())
                    .isNotEmpty();
        }
        Invocation refused = kedge("release", "--dir", jar, "1.0");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("[KDG668]", "app.jar is a file", "Name the folder in the sources: --dir");
        assertThat(kedge("release", "--dir", folder.path(), "1.0").status()).isZero();
    }

    @Test
    void aJarInAJarIsReadToo() throws IOException {
        Path inner = jar("");
        Path outer = work.resolve("outer.jar");
        try (OutputStream file = Files.newOutputStream(outer);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("BOOT-INF/lib/domain.jar"));
            Files.copy(inner, zip);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("BOOT-INF/classes/application.properties"));
            zip.closeEntry();
        }
        assertThat(kedge("heads", "--dir", outer.toString()).out()).contains(folder.newest());
    }

    @Test
    @Tag("way-out:KDG669")
    void aFileWithoutAFolderIsRefused() throws IOException {
        Path file = Files.writeString(work.resolve("app.war"), "no archive");
        assertThat(kedge("heads", "--dir", file.toString()).err())
                .contains("[KDG669]", "app.war is not a jar with the folder of a database");
        assertThat(kedge("heads", "--dir", jar("").toString()).status()).isZero();
    }

    @Test
    @Tag("way-out:KDG670")
    void aPathThatIsNoneIsRefusedWithItsPlace() throws IOException {
        properties("url=postgresql://app:s3cret@localhost/x\ndir=a\\u0000b\n");
        assertThat(kedge("heads").err()).contains("kedge.properties:2: [KDG670]", "Write it with /");
        properties("dir=kedge/market\n");
        assertThat(kedge("heads").status()).isZero();
    }

    @Test
    void anExplicitOptionPrecedesAll() throws IOException {
        secondDatabase();
        properties("dir=kedge/shop\n");
        environment.put("KEDGE_DATABASE", "shop");
        assertThat(kedge("sql").out()).contains("shop").doesNotContain("market");
        assertThat(kedge("sql", "--dir", folder.path()).out()).contains("market");
    }

    @Test
    void theSchemaOfTheFileIsThatOfScripts() throws IOException {
        properties("schema=tenant_a\ndir=kedge");
        assertThat(kedge("sql").out()).contains("tenant_a");
        assertThat(kedge("sql", "--schema=tenant_b").out()).contains("tenant_b").doesNotContain("tenant_a");
    }

    @Test
    void theUrlOfTheFileIsNamedByItsPlaceAndNeverShown() throws IOException {
        properties("dir=kedge\nurl=postgresql://app:s3cret@localhost:1/x\n");
        assertThat(kedge("status").err()).contains("[KDG501]", "app@localhost:1/x");
        properties("dir=kedge\nurl=s3cret\n");
        assertThat(kedge("status").err()).contains("kedge.properties:2: [KDG513]");
        properties("dir=kedge\nulr=s3cret\n");
        Invocation unknown = kedge("status");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("kedge.properties:2: [KDG662] There is no setting ulr.", "Use url.");
    }

    /** They compare what they are given, and must never touch another database. */
    @Test
    void diffAndVerifyReadNoUrl() throws IOException {
        properties("dir=kedge\nurl=postgresql://app@localhost:1/x\n");
        environment.put("DATABASE_URL", "postgresql://app@localhost:1/x");
        assertThat(kedge("verify", "--pg-bin", work.toString()).err()).contains("[KDG623]");
        assertThat(kedge("diff", "--from", folder.path()).err()).contains("--to");
    }

    @Test
    void aNewFolderIsNamedAfterItsDatabase() throws IOException {
        properties("dir=db\n");
        Files.delete(work.resolve("kedge/market/snapshot.jsonl"));
        Invocation accepted = kedge("accept", "--model", folder.model(TestFolder.PRICES), "-m", "Create");
        assertThat(accepted.status()).as(accepted.err()).isZero();
        assertThat(work.resolve("db/market/snapshot.jsonl")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "upgrade, --dryrun, --dry-run",
        "upgrade, --dryRun, --dry-run",
        "upgrade, --ulr=x, --url",
        "upgrade, -url, --url",
        "status, --jsn, --json",
        "history, --rnage=a:b, --range",
        "accept, --mesage=x, --message",
        "downgrade, --wait-for-other=1s, --wait-for-others",
        "upgrade, --wait, --wait-for-others"
    })
    void aMisspeltOptionIsAnsweredWithTheNearest(String command, String option, String meant) {
        Invocation wrong = kedge(command, "--dir", folder.path(), option);
        assertThat(wrong.status()).isEqualTo(64);
        assertThat(wrong.err()).contains("Did you mean " + meant + "?", "Try 'kedge " + command + " --help'.");
    }

    @Test
    void aWordThatIsLikeNoOtherHasNoSuggestion() {
        assertThat(kedge("upgrade", "--frobnicate").err())
                .contains("--frobnicate")
                .doesNotContain("Did you mean");
        assertThat(kedge("statsu").err()).contains("Did you mean kedge status?");
        assertThat(kedge("frobnicate").err()).doesNotContain("Did you mean");
    }
}
