package dev.kedge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One command per change: accept with a class path compiles before and after. */
class AcceptCompilesTest {
    private static final String PACKAGE = "@dev.kedge.annotation.Database(name = \"shop\")\npackage shop;\n";
    private static final String ITEM = """
            package shop;

            import dev.kedge.annotation.*;

            @Table
            public interface Item {
                @Id
                long id();
            %s}
            """;

    @TempDir
    private Path root = Path.of("");

    private String accept(int expected, String... more) {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        String[] first = {
            "accept",
            "--dir",
            root.resolve("kedge/shop").toString(),
            "--model",
            root.resolve("target/classes/META-INF/kedge/shop.json").toString(),
            "--sources",
            root.resolve("src").toString(),
            "--classpath",
            path
        };
        String[] all = new String[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        int status = Main.run(out, out, all);
        assertThat(status).as(printed.toString()).isEqualTo(expected);
        return printed.toString();
    }

    private void source(String name, String text) throws IOException {
        Path file = root.resolve("src/shop").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    @Tag("way-out:KDG660")
    void eachChangeIsOneCommand() throws IOException {
        source("package-info.java", PACKAGE);
        source("Item.java", ITEM.formatted(""));
        assertThat(accept(0, "-m", "Create"))
                .contains("Wrote revision", "create table item")
                .endsWith("The sources compile with it. Review up.sql and commit the folder.\n")
                .doesNotContain("KDG", "compile again");
        assertThat(root.resolve("target/classes/shop/ShopMigrations.class")).exists();
        source("Item.java", ITEM.formatted("    String name();\n"));
        assertThat(accept(1, "-m", "Add name")).contains("KDG206");
        assertThat(accept(0, "-m", "Add name", "--backfill", "item.name=''", "--allow", "broken-callers:item.name"))
                .contains("add column item.name text");
        source("Item.java", ITEM.formatted("    String name()\n"));
        assertThat(accept(1, "-m", "Broken")).contains("Item.java", "';' expected", "KDG660");
        source("Item.java", ITEM.formatted("    String name();\n    @Index int rank();\n"));
        assertThat(accept(0, "-m", "Add rank", "--backfill", "item.rank=0", "--allow", "broken-callers:item.rank"))
                .contains("create index item_rank_idx");
    }

    @Test
    @Tag("way-out:KDG659")
    void withoutSourcesThereIsNothingToCompile() throws IOException {
        Files.createDirectories(root.resolve("src"));
        assertThat(accept(1, "-m", "Create")).contains("KDG659", "there is no source", "--sources src/main/java");
        source("package-info.java", PACKAGE);
        source("Item.java", ITEM.formatted(""));
        accept(0, "-m", "Create");
    }

    @Test
    @Tag("way-out:KDG661")
    void whatDoesNotCompileWithTheRevisionIsShown() throws IOException {
        source("package-info.java", PACKAGE);
        source("Item.java", ITEM.formatted(""));
        source("User.java", "package shop;\nclass User {\n    int wrong = \"\";\n}\n");
        assertThat(accept(1, "-m", "Create")).contains("Wrote revision", "User.java:3", "KDG661");
        source("User.java", "package shop;\nclass User {}\n");
        source("Item.java", ITEM.formatted("    @Column(nullable = true) String name();\n"));
        accept(0, "-m", "Add name");
    }
}
