package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command does with a Java step, whose class is the one in docs/java-steps.md. */
class JavaStepTest {
    private static final String STEP = "com.example.shop.NormalizePhones";

    @TempDir
    private Path work;

    private final String url = TestServer.freshDatabase();
    private TestFolder folder = new TestFolder(Path.of("."));
    private String step = "";

    @BeforeEach
    void writeRevision() throws IOException {
        folder = new TestFolder(work);
        folder.accept(
                "Create customers",
                "{\"table\":\"customers\"}",
                "{\"column\":\"id\",\"of\":\"customers\",\"position\":1,\"type\":\"bigint\"}",
                "{\"column\":\"phone\",\"of\":\"customers\",\"position\":2,\"type\":\"text\"}");
        Path fill = work.resolve("fill.sql");
        Files.writeString(fill, "INSERT INTO customers VALUES (1, '+49 (30) 123');\n");
        Invocation.ok("revision", "--dir", folder.path(), "-m", "Fill customers", "--sql", fill.toString());
        Invocation.ok("revision", "--dir", folder.path(), "-m", "Normalize phones", "--java", STEP);
        step = folder.newest();
    }

    /** Compiles sources into the folder {@code classes}; returns it. */
    private String classes(String name, String source) throws IOException {
        Path file = work.resolve("source").resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Path classes = Files.createDirectories(work.resolve("classes"));
        String path = System.getProperty("java.class.path");
        String modules = System.getProperty("jdk.module.path");
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        classes.toString(),
                        "-cp",
                        modules == null ? path : path + java.io.File.pathSeparator + modules,
                        file.toString());
        assertThat(status).as("javac").isZero();
        return classes.toString();
    }

    /** The class in the documentation. */
    private String documented() throws IOException {
        Matcher block = Pattern.compile("```java\n(package .*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/java-steps.md")));
        assertThat(block.find()).isTrue();
        return classes(STEP, block.group(1));
    }

    private Invocation online(String command, String... more) {
        List<String> line = new ArrayList<>(List.of(command, "--dir", folder.path(), "--url", url));
        line.addAll(List.of(more));
        return Invocation.of(line.toArray(String[]::new));
    }

    private List<String> phones() {
        return TestServer.query(url, "SELECT phone FROM customers");
    }

    @Test
    void theRevisionNamesTheStep() throws IOException {
        assertThat(Files.readString(folder.file(step, "up.sql")))
                .isEqualTo("-- phase 1 [java]: Normalize phones\n" + STEP + "\n");
    }

    @Test
    @Tag("way-out:KDG518")
    void isRefusedBeforeAnythingRunsAndFoundInTheClassPath() throws IOException {
        Invocation refused = online("upgrade");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains("[KDG518]", "Phase 1 of revision " + step, STEP, "--classpath target/classes");
        assertThat(TestServer.query(url, "SELECT to_regclass('customers')")).containsExactly("null");
        assertThat(online("upgrade", "--dry-run").err()).contains("[KDG518]");
        String classes = documented();
        Invocation preview = online("upgrade", "--dry-run", "--classpath", classes);
        assertThat(preview.out()).contains("a Java step in one transaction", STEP, "It runs code");
        assertThat(online("upgrade", "--classpath", classes).out()).contains("3 revisions applied");
        assertThat(phones()).containsExactly("+4930123");
        assertThat(online("upgrade").out())
                .as("a step that is done is not needed")
                .contains("Nothing to do");
    }

    @Test
    void aServiceIsFoundByItsName() throws IOException {
        Invocation.ok("revision", "--dir", folder.path(), "-m", "Clear", "--java", "clear-phones");
        documented();
        String classes = classes("com.example.Clear", """
                package com.example;
                public final class Clear implements dev.kedge.runtime.DataStep {
                    public String name() {
                        return "clear-phones";
                    }
                    public void run(java.sql.Connection connection) throws java.sql.SQLException {
                        try (var statement = connection.createStatement()) {
                            statement.execute("UPDATE customers SET phone = ''");
                        }
                    }
                }
                """);
        Path services = Files.createDirectories(Path.of(classes, "META-INF/services"));
        Files.writeString(services.resolve("dev.kedge.runtime.DataStep"), "com.example.Clear\n");
        assertThat(online("upgrade", "--classpath", classes).err()).isEmpty();
        assertThat(phones()).containsExactly("");
    }

    @Test
    @Tag("way-out:KDG680")
    void aClassPathMustExist() throws IOException {
        Invocation missing =
                online("upgrade", "--classpath", work.resolve("classes").toString());
        assertThat(missing.err()).contains("[KDG680]", "classes", "Compile the classes first");
        assertThat(online("upgrade", "--classpath", documented()).status()).isZero();
    }

    @Test
    @Tag("way-out:KDG681")
    void aClassMustBeAStep() throws IOException {
        String classes = classes(STEP, "package com.example.shop; public class NormalizePhones {}");
        assertThat(online("upgrade", "--classpath", classes).err())
                .contains("[KDG681]", STEP, "it does not implement dev.kedge.runtime.DataStep");
        String code = "package com.example.shop; %s class NormalizePhones implements dev.kedge.runtime.DataStep {"
                + " %s public void run(java.sql.Connection connection) {} }";
        classes(STEP, code.formatted("", ""));
        assertThat(online("upgrade", "--classpath", classes).err()).contains("[KDG681]", "it is not public");
        classes(STEP, code.formatted("public", "public NormalizePhones(int a) {}"));
        assertThat(online("upgrade", "--classpath", classes).err())
                .contains("[KDG681]", "no public constructor without parameters");
        classes(STEP, code.formatted("public", "public NormalizePhones() { throw new Error(\"no key\"); }"));
        assertThat(online("upgrade", "--classpath", classes).err()).contains("[KDG681]", "java.lang.Error: no key");
        assertThat(TestServer.query(url, "SELECT to_regclass('customers')")).containsExactly("null");
        assertThat(online("upgrade", "--classpath", documented()).status()).isZero();
    }

    @Test
    @Tag("way-out:KDG682")
    void aNameIsOneWord() {
        for (String name : List.of("two words", "a;b", "a--b", "it's", "", "a/*b")) {
            assertThat(Invocation.of("revision", "--dir", folder.path(), "-m", "No", "--java", name)
                            .err())
                    .contains("[KDG682]", "--java com.example.FillSymbols");
        }
        Invocation.ok("revision", "--dir", folder.path(), "-m", "Yes", "--java", "com.example.FillSymbols");
        assertThat(Invocation.of("revision", "--dir", folder.path(), "-m", "No", "--java", "a", "--sql", "b.sql")
                        .err())
                .contains("either --java NAME or --sql FILE");
    }

    @Test
    void statusAndScriptsNameIt() {
        assertThat(online("status").out().replace("\n", " "))
                .contains("Revision " + step + " runs the Java step " + STEP, "--classpath target/classes");
        assertThat(online("status", "--json").out()).contains("\"javaSteps\" : [ \"" + STEP + "\" ]");
        assertThat(Invocation.ok("sql", "--dir", folder.path()))
                .contains("-- It stops before the Java step " + STEP + " (revision " + step + ", phase 1)");
    }

    @Test
    void verifyLeavesItOutOrRunsIt() throws IOException {
        Invocation without = Invocation.of("verify", "--dir", folder.path(), "--url", url);
        assertThat(without.status()).as(without.err()).isZero();
        assertThat(without.out().replace("\n", " ")).contains("not run without their classes: " + STEP);
        assertThat(Invocation.ok("verify", "--json", "--dir", folder.path(), "--url", url))
                .contains("\"skippedSteps\" : [ \"" + STEP + "\" ]");
        Invocation with = Invocation.of("verify", "--dir", folder.path(), "--url", url, "--classpath", documented());
        assertThat(with.status()).as(with.err()).isZero();
        assertThat(with.out()).doesNotContain("not run");
        String broken = classes(
                STEP,
                "package com.example.shop; public class NormalizePhones implements dev.kedge.runtime.DataStep {"
                        + " public void run(java.sql.Connection connection) throws java.sql.SQLException {"
                        + " connection.createStatement().execute(\"UPDATE customers SET phon = ''\"); } }");
        assertThat(Invocation.of(
                                "verify",
                                "--dir",
                                folder.path(),
                                "--url",
                                TestServer.freshDatabase(),
                                "--classpath",
                                broken)
                        .err())
                .contains("KDG506", "phon");
    }

    @Test
    void initRefusesBeforeItCreatesAnything() throws IOException {
        String name = url.replaceFirst(".*/", "new");
        String[] init = {
            "init", "--dir", folder.path(), "--admin-url", url, "--role", name, "--database", name, "--json"
        };
        assertThat(Invocation.of(init).err()).contains("[KDG518]", step, STEP);
        assertThat(TestServer.query(url, "SELECT FROM pg_roles WHERE rolname = '" + name + "'"))
                .isEmpty();
        List<String> with = new ArrayList<>(List.of(init));
        with.addAll(List.of("--classpath", documented()));
        Invocation done = Invocation.of(with.toArray(String[]::new));
        assertThat(done.status()).as(done.err()).isZero();
        assertThat(TestServer.query(TestServer.url(name), "SELECT phone FROM customers"))
                .containsExactly("+4930123");
        // nothing is pending, so nothing is needed
        assertThat(Invocation.of(init).status()).isZero();
        Invocation dry = Invocation.of("upgrade", "--dir", folder.path(), "--url", TestServer.url(name), "--dry-run");
        assertThat(dry.status()).isNotEqualTo(ExitCode.DIFFERENT);
    }
}
