package dev.kedge.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What init --project writes compiles once its first revision is written. */
class InitProjectTest {
    @TempDir
    private Path root = Path.of("");

    private String kedge(String... arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed, true);
        int status = Main.run(out, out, arguments);
        assertThat(status).as(printed.toString()).isZero();
        return printed.toString();
    }

    @Test
    void anEmptyProjectCompiles() throws IOException {
        kedge("init", "--project", "--out", root.toString(), "--package", "com.example.shop");
        assertThat(root.resolve("src/main/java/com/example/shop/Customer.java")).exists();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String accepted = kedge(
                "accept",
                "--dir",
                root.resolve("src/main/resources/kedge").toString(),
                "--model",
                root.resolve("target/classes/META-INF/kedge/shop.json").toString(),
                "--sources",
                root.resolve("src/main/java").toString(),
                "--classpath",
                path,
                "-m",
                "Create the first tables");
        assertThat(accepted).contains("create table customers", "The sources compile with it.");
        assertThat(Files.isRegularFile(root.resolve("src/main/resources/kedge/shop/snapshot.jsonl")))
                .isTrue();
    }
}
