package dev.kedge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets up a Maven project, and keeps every line that is there. */
class InitProjectTest {
    private static final String HEAD = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.acme</groupId>
              <artifactId>web-shop</artifactId>
              <version>1</version>
            """;

    @TempDir
    private Path root;

    private Invocation init(String... more) {
        String[] all = new String[more.length + 4];
        System.arraycopy(new String[] {"init", "--project", "--out", root.toString()}, 0, all, 0, 4);
        System.arraycopy(more, 0, all, 4, more.length);
        return Invocation.of(all);
    }

    private String pom() throws IOException {
        return Files.readString(root.resolve("pom.xml"));
    }

    private void pom(String text) throws IOException {
        Files.writeString(root.resolve("pom.xml"), text);
    }

    private void source(String name, String text) throws IOException {
        Path file = root.resolve("src/main/java").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Every line of the old pom is in the new one, in order, and a second run changes nothing. */
    private String completed(String before) throws Exception {
        pom(before);
        assertThat(init().status()).isZero();
        String after = pom();
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(root.resolve("pom.xml").toFile());
        assertThat(after.lines().map(String::strip).toList())
                .containsSubsequence(before.lines()
                        .map(String::strip)
                        .filter(line ->
                                !line.matches("<[\\w.]+/>") && !line.matches(".*<dependencies></dependencies>.*"))
                        .toList());
        for (String part : new String[] {
            "<kedge.version>",
            "<artifactId>kedge-annotations<",
            "<artifactId>kedge-runtime<",
            "<artifactId>kedge-processor<",
            "<artifactId>kedge-maven-plugin<"
        }) {
            assertThat(after.split(part, -1)).as(part).hasSize(2);
        }
        assertThat(init().out()).contains("there    pom.xml");
        assertThat(pom()).isEqualTo(after);
        return after;
    }

    @Test
    void anEmptyFolderGetsAWholeProject() throws IOException {
        Invocation dry = init("--dry-run");
        assertThat(dry.status()).isEqualTo(2);
        assertThat(dry.out()).contains("create   pom.xml", "Nothing was changed.");
        assertThat(root.resolve("pom.xml")).doesNotExist();
        Invocation done = init("--package", "com.example.shop");
        assertThat(done.out())
                .contains(
                        "created  pom.xml",
                        "created  src/main/java/com/example/shop/package-info.java",
                        "created  src/main/java/com/example/shop/Customer.java",
                        "Next: mvn kedge:accept");
        assertThat(pom()).contains("<groupId>com.example</groupId>", "<maven.compiler.release>17<");
        assertThat(init().out()).contains("there    pom.xml", "there    a package with @Database");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</project>\n",
                "  <properties/>\n  <dependencies></dependencies>\n  <build/>\n</project>\n",
                """
                  <!-- </project> <dependencies> -->
                  <dependencies>
                    <!-- ours -->
                  </dependencies>
                </project>
                """,
                """
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """,
                """
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <configuration>
                          <release>21</release>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """,
                """
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <configuration>
                          <annotationProcessorPaths>
                            <path>
                              <artifactId>lombok</artifactId>
                            </path>
                          </annotationProcessorPaths>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """,
                """
                  <profiles>
                    <profile><id>a</id><dependencies><dependency/></dependencies></profile>
                  </profiles>
                </project>
                """
            })
    void aPomGetsWhatItLacks(String rest) throws Exception {
        String after = completed(HEAD + rest);
        assertThat(after).contains("web-shop");
        assertThat(root.resolve("src/main/java/org/acme/webshop/package-info.java"))
                .content()
                .contains("@Database(name = \"webshop\")");
        assertThat(root.resolve("src/main/java/org/acme/webshop/Customer.java")).exists();
    }

    @Test
    void lineEndsAndMarksStay() throws IOException {
        pom("\uFEFF" + (HEAD + "</project>\n").replace("\n", "\r\n"));
        init();
        assertThat(pom()).startsWith("\uFEFF<project>").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void existingSourcesAreKept() throws Exception {
        source("org/acme/app/Main.java", "package org.acme.app;\nclass Main {}\n");
        source("org/acme/app/web/Page.java", "package org.acme.app.web;\nclass Page {}\n");
        source("org/acme/app/package-info.java", "/** Ours. */\npackage org.acme.app;\n");
        pom(HEAD + "  <dependencies>\n    <dependency>\n      <artifactId>lombok</artifactId>\n    </dependency>\n"
                + "  </dependencies>\n</project>\n");
        assertThat(init().out())
                .contains("created  src/main/java/org/acme/app/db/package-info.java", "such as Lombok")
                .doesNotContain("Customer");
        assertThat(root.resolve("src/main/java/org/acme/app/package-info.java"))
                .hasContent("/** Ours. */\npackage org.acme.app;\n");
        assertThat(root.resolve("src/main/java/org/acme/app/db/package-info.java"))
                .content()
                .contains("name = \"app\"");
    }

    @Test
    @Tag("way-out:KDG673")
    void aParentIsRefused() throws IOException {
        pom(HEAD + "  <packaging>pom</packaging>\n</project>\n");
        assertThat(init().err()).contains("[KDG673]", "in the folder of the module");
        Path module = Files.createDirectories(root.resolve("module"));
        Files.writeString(module.resolve("pom.xml"), HEAD + "</project>\n", StandardCharsets.UTF_8);
        Invocation.ok("init", "--project", "--out", module.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<maven.compiler.source>1.8</maven.compiler.source>", "<java.version>11</java.version>"})
    @Tag("way-out:KDG674")
    void anOldReleaseIsRefused(String property) throws IOException {
        pom(HEAD + "  <properties>" + property + "</properties>\n</project>\n");
        assertThat(init().err()).contains("[KDG674]", "<maven.compiler.release>17</maven.compiler.release>");
        pom(HEAD + "  <properties><maven.compiler.release>17</maven.compiler.release>" + property
                + "</properties>\n</project>\n");
        assertThat(init().status()).isZero();
    }

    @Test
    @Tag("way-out:KDG675")
    void aMalformedPomIsRefused() throws IOException {
        pom(HEAD);
        assertThat(init().err()).contains("[KDG675]", "pom.xml cannot be read");
        assertThat(pom()).isEqualTo(HEAD);
        pom(HEAD + "</project>");
        assertThat(init().status()).isZero();
    }

    @Test
    void withoutProjectTheServerIsNeeded() {
        Invocation missing = Invocation.of("init", "--dir", root.toString());
        assertThat(missing.status()).isEqualTo(64);
        assertThat(missing.err()).contains("Missing required option: '--admin-url");
    }
}
