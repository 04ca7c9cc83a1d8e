package dev.kedge.cli.project;

import dev.kedge.cli.project.PomText.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Inserts into a pom what Kedge needs and the pom does not have. */
final class PomParts {
    private static final String DEPENDENCY = """
            <dependency>
              <groupId>dev.kedge</groupId>
              <artifactId>%s</artifactId>
              <version>${kedge.version}</version>
            </dependency>
            """;
    private static final String PATH = """
            <path>
              <groupId>dev.kedge</groupId>
              <artifactId>kedge-processor</artifactId>
              <version>${kedge.version}</version>
            </path>
            """;
    private static final String GOALS = """
            <plugin>
              <groupId>dev.kedge</groupId>
              <artifactId>kedge-maven-plugin</artifactId>
              <version>${kedge.version}</version>
              <executions>
                <execution>
                  <goals>
                    <goal>prepare</goal>
                    <goal>check</goal>
                  </goals>
                </execution>
              </executions>
            </plugin>
            """;
    private static final String PROCESSORS = "annotationProcessorPaths";

    private final PomText pom;
    private final String version;
    private final List<String> inserted = new ArrayList<>();
    private boolean listBegun;

    PomParts(PomText pom, String version) {
        this.pom = pom;
        this.version = version;
    }

    /** A whole pom of a new project. */
    static String wholePom(String groupId, String artifactId, String release, String version) {
        PomText pom = new PomText("""
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <modelVersion>4.0.0</modelVersion>

                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>1.0-SNAPSHOT</version>

                  <properties>
                    <maven.compiler.release>%s</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>

                  <dependencies>
                  </dependencies>

                  <build>
                    <plugins>
                    </plugins>
                  </build>
                </project>
                """.formatted(groupId, artifactId, release));
        new PomParts(pom, version).insert(false);
        return pom.result();
    }

    /** Inserts what is missing, and returns the names of the parts. */
    List<String> insert(boolean release) {
        List<Element> dependencies = pom.all("project/dependencies/dependency");
        String properties = (isVersionKnown() ? "" : "<kedge.version>" + version + "</kedge.version>\n")
                + (release ? "<maven.compiler.release>17</maven.compiler.release>\n" : "");
        StringBuilder missing = new StringBuilder();
        Stream.of("kedge-annotations", "kedge-runtime")
                .filter(artifact -> dependencies.stream().noneMatch(it -> isArtifact(it, artifact)))
                .forEach(artifact -> {
                    missing.append(DEPENDENCY.formatted(artifact));
                    inserted.add("dependency " + artifact);
                });
        List<Element> plugins = pom.all("project/build/plugins/plugin");
        Optional<Element> compiler = plugins.stream()
                .filter(plugin -> isArtifact(plugin, "maven-compiler-plugin"))
                .findFirst();
        StringBuilder missingPlugins = new StringBuilder();
        if (compiler.isEmpty()) {
            missingPlugins.append(compiler());
            listBegun = true;
            inserted.add("annotation processor kedge-processor");
        } else {
            insertProcessor(compiler.get());
        }
        if (plugins.stream().noneMatch(plugin -> isArtifact(plugin, "kedge-maven-plugin"))) {
            missingPlugins.append(GOALS);
            inserted.add("plugin kedge-maven-plugin");
        }
        if (!inserted.isEmpty() || release) {
            insert("properties", properties);
        }
        insert("dependencies", missing.toString());
        insertPlugins(missingPlugins.toString());
        return inserted;
    }

    /** Whether a list of processors was begun, so that those of the class path are not found any more. */
    boolean isListBegun() {
        return listBegun;
    }

    private boolean isVersionKnown() {
        return pom.find("project/properties/kedge.version").isPresent();
    }

    private boolean isArtifact(Element element, String artifact) {
        return pom.child(element, "artifactId")
                .filter(id -> pom.text(id).equals(artifact))
                .isPresent();
    }

    private static String compiler() {
        return "<plugin>\n  <groupId>org.apache.maven.plugins</groupId>\n  <artifactId>maven-compiler-plugin</artifactId>\n"
                + "  <version>3.14.1</version>\n  <configuration>\n"
                + processors().indent(4)
                + "  </configuration>\n</plugin>\n";
    }

    private static String processors() {
        return "<" + PROCESSORS + ">\n" + PATH.indent(2) + "</" + PROCESSORS + ">\n";
    }

    private void insertProcessor(Element compiler) {
        Optional<Element> configuration = pom.child(compiler, "configuration");
        Optional<Element> list = configuration.flatMap(it -> pom.child(it, PROCESSORS));
        boolean there = list.isPresent()
                && pom.all(list.get().path() + "/path").stream().anyMatch(path -> isArtifact(path, "kedge-processor"));
        if (there) {
            return;
        }
        inserted.add("annotation processor kedge-processor");
        if (list.isPresent()) {
            pom.append(list.get(), PATH);
        } else if (configuration.isPresent()) {
            listBegun = true;
            pom.append(configuration.get(), processors());
        } else {
            listBegun = true;
            pom.append(compiler, "<configuration>\n" + processors().indent(2) + "</configuration>\n");
        }
    }

    /** Inserts into a child of the project, which is created if it is missing. */
    private void insert(String child, String lines) {
        if (lines.isEmpty()) {
            return;
        }
        Element project = pom.find("project").orElseThrow();
        Optional<Element> there = pom.find("project/" + child);
        if (there.isPresent()) {
            pom.append(there.get(), lines);
        } else {
            pom.append(project, "<" + child + ">\n" + lines.indent(2) + "</" + child + ">\n");
        }
    }

    private void insertPlugins(String lines) {
        if (lines.isEmpty()) {
            return;
        }
        Optional<Element> plugins = pom.find("project/build/plugins");
        Optional<Element> build = pom.find("project/build");
        String list = "<plugins>\n" + lines.indent(2) + "</plugins>\n";
        if (plugins.isPresent()) {
            pom.append(plugins.get(), lines);
        } else if (build.isPresent()) {
            pom.append(build.get(), list);
        } else {
            insert("build", list);
        }
    }
}
