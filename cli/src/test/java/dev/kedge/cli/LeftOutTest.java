package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no declaration has words for is said by every command that reads a database, and it counts. */
class LeftOutTest {
    private static final String FAMILY =
            "CREATE TABLE p (id int PRIMARY KEY, x text); CREATE TABLE c (extra int) INHERITS (p)";

    @TempDir
    private Path project;

    private final String one = TestServer.freshDatabase();
    private final String other = TestServer.freshDatabase();

    @Test
    void whatAdoptLeavesOutIsListedAndNotWritten() {
        TestServer.execute(one, FAMILY + "; COMMENT ON COLUMN c.extra IS 'more'");
        Said said = kedge("adopt", "--url", one, "--package", "com.example.shop", "--out", project.toString());
        assertThat(said.code).as(said.text).isEqualTo(ExitCode.DIFFERENT);
        assertThat(said.text)
                .contains("Adopted shop: 1 table", "inheriting table public.c", "comment table column public.c.extra");
        assertThat(project.resolve("src/main/java/com/example/shop/P.java")).exists();
        assertThat(project.resolve("src/main/java/com/example/shop/C.java")).doesNotExist();
    }

    @Test
    void whatIsWholeEndsWell() {
        TestServer.execute(one, "CREATE TABLE p (id int PRIMARY KEY, x text)");
        Said said = kedge("adopt", "--url", one, "--package", "com.example.shop", "--out", project.toString());
        assertThat(said.code).as(said.text).isZero();
    }

    @Test
    void definitionsThatDifferAreADifference() {
        TestServer.execute(one, FAMILY);
        TestServer.execute(other, FAMILY.replace("extra int", "extra bigint"));
        Said said = kedge("diff", "--from", one, "--to", other);
        assertThat(said.code).as(said.text).isEqualTo(ExitCode.DIFFERENT);
        assertThat(said.text)
                .contains("What Kedge can declare is equal.")
                .contains("Defined differently, and no step changes it: inheriting table public.c");
        assertThat(kedge("diff", "--from", one, "--to", other, "--sql").text).contains("-- Defined differently");
        assertThat(kedge("diff", "--from", one, "--to", other, "--json").text)
                .contains("\"equal\":false", "\"differs\" : [ \"inheriting table public.c\" ]");
    }

    @Test
    void whatOnlyOneHasIsADifference() {
        TestServer.execute(one, FAMILY + "; CREATE RULE keep AS ON DELETE TO p DO INSTEAD NOTHING");
        TestServer.execute(other, FAMILY + "; CREATE RULE s AS ON UPDATE TO p DO INSTEAD NOTHING");
        Said said = kedge("diff", "--from", one, "--to", other);
        assertThat(said.code).as(said.text).isEqualTo(ExitCode.DIFFERENT);
        assertThat(said.text)
                .contains("Only in --from, and no step drops it: rule keep on public.p")
                .contains("Only in --to, and no step creates it: rule s on public.p");
    }

    @Test
    void equalOnesAreNone() {
        TestServer.execute(one, FAMILY);
        TestServer.execute(other, FAMILY);
        Said said = kedge("diff", "--from", one, "--to", other, "--unmanaged");
        assertThat(said.code).as(said.text).isZero();
        assertThat(said.text)
                .contains(
                        "The schemas are equal.", "Kedge cannot declare, in " + other + ": inheriting table public.c");
    }

    /** Beside a folder only the database tells of it, and so it says what is not compared. */
    @Test
    void aFolderTellsNothingOfIt() {
        TestServer.execute(one, FAMILY);
        kedge("adopt", "--url", one, "--package", "com.example.shop", "--out", project.toString(), "--stamp");
        String folder = project.resolve("src/main/resources/kedge/shop").toString();
        Said said = kedge("diff", "--from", one, "--to", folder);
        assertThat(said.code).as(said.text).isZero();
        assertThat(said.text).contains("The schemas are equal.", "Not compared: 1 in");
        Said audit = kedge("audit", "--dir", folder, "--url", one, "--unmanaged");
        assertThat(audit.code).as(audit.text).isZero();
        assertThat(audit.text).contains("[unmanaged] inheriting table public.c");
    }

    private record Said(int code, String text) {}

    private static Said kedge(String... arguments) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        int code = Main.run(out, out, List.of(arguments).toArray(String[]::new));
        return new Said(code, text.toString());
    }
}
