package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.files.Directory;
import dev.kedge.files.Released;
import dev.kedge.files.SnapshotFile;
import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Retired columns and tables have no accessor or entity and stay in the declared schema as they are committed. */
class RetiredTest {

    @TempDir
    private Path temporary;

    private Build build = new Build(Path.of("."), Tool.JAVAC);

    @BeforeEach
    void start() {
        build = new Build(temporary, Tool.JAVAC);
        database("");
        build.source("shop/Kind.java", "package shop;", "public enum Kind { A, B }");
        stock("", "    @Index @Unique(name = \"k\") Optional<Kind> kind();");
        build.source(
                "shop/Old.java",
                "package shop;",
                "import dev.kedge.annotation.*;",
                "@Table(name = \"old\") @Grant(to = \"PUBLIC\", privileges = Privilege.SELECT)",
                "public interface Old {",
                "    @Id long id();",
                "    @References(Stock.class) String symbol();",
                "}");
        build.compile();
        Commits.accept(build, "shop", "Create all");
        assertThat(build.clean().compile().problems()).isEmpty();
    }

    private void database(String retired) {
        build.source(
                "shop/package-info.java",
                "@dev.kedge.annotation.Database(name = \"shop\"" + retired + ")",
                "package shop;");
    }

    private void stock(String attributes, String accessor) {
        build.source(
                "shop/Stock.java",
                "package shop;",
                "import dev.kedge.annotation.*;",
                "import java.util.Optional;",
                "@Table(name = \"stocks\"" + attributes + ")",
                "public interface Stock {",
                "    @Id String symbol();",
                accessor,
                "}");
    }

    private String snapshot() {
        return Build.read(Commits.folder(build, "shop").resolve(SnapshotFile.NAME));
    }

    private Compiled compile() {
        return build.clean().compile();
    }

    @Test
    void keepsAColumnAndAllThatItsAccessorDeclared() {
        String before = snapshot();
        stock(", retired = \"kind\"", "");
        build.delete("shop/Kind.java");
        assertThat(compile().messages())
                .filteredOn(message -> message.contains("KDG203"))
                .singleElement()
                .asString()
                .contains("retire column stocks.kind");
        Commits.accept(build, "shop", "Retire kind");
        assertThat(compile().problems()).isEmpty();
        assertThat(snapshot().lines().filter(line -> !line.startsWith("{\"revision\"")))
                .containsAll(before.lines()
                        .filter(line -> !line.startsWith("{\"revision\""))
                        .toList())
                .anyMatch(line -> line.startsWith("{\"retired\":\"kind\",\"of\":\"stocks\",\"since\":\""));
    }

    @Test
    void keepsATableWithItsRights() {
        database(", retired = \"old\"");
        build.delete("shop/Old.java");
        assertThat(compile().messages())
                .filteredOn(message -> message.contains("KDG203"))
                .singleElement()
                .asString()
                .contains("retire table old");
        Commits.accept(build, "shop", "Retire old");
        assertThat(compile().problems()).isEmpty();
        assertThat(snapshot()).contains("{\"grant\":\"old\"", "{\"retired\":\"old\",\"since\":");
        database("");
        assertThat(String.join("\n", compile().messages()))
                .contains("drop table old")
                .contains("\n      data-loss:old\n")
                .contains("\n      unreleased:old\n");
        Commits.accept(build, "shop", "Drop old", "data-loss:old", "unreleased:old");
        assertThat(compile().problems()).isEmpty();
    }

    /** An accept that would be refused is not advised. */
    @Test
    void asksForTheReleaseOfTheRetirement() {
        Released.record(new Directory(Commits.folder(build, "shop")), "1.0").get();
        build.clean().compile();
        stock(", retired = \"kind\"", "");
        compile();
        Commits.accept(build, "shop", "Retire kind");
        stock("", "");
        assertThat(String.join("\n", compile().messages()))
                .contains("KDG240", "A revision can be written from them when")
                .doesNotContain("kedge:accept");
        Released.record(new Directory(Commits.folder(build, "shop")), "1.1").get();
        assertThat(String.join("\n", compile().messages()))
                .doesNotContain("KDG240", "unreleased")
                .contains("kedge:accept");
    }

    @Test
    @Tag("way-out:KDG730")
    void namesColumnsOfTheCommittedSchema() {
        stock(", retired = \"kinds\"", "");
        assertThat(String.join("\n", compile().messages()))
                .contains("KDG730", "Columns of stocks without an accessor: kind.");
        stock("", "    @Index @Unique(name = \"k\") Optional<Kind> kind();");
        assertThat(compile().problems()).isEmpty();
    }

    @Test
    @Tag("way-out:KDG731")
    void hasNoAccessorOfARetiredColumn() {
        stock(", retired = \"kind\"", "    @Index @Unique(name = \"k\") Optional<Kind> kind();");
        assertThat(String.join("\n", compile().messages())).contains("KDG731", "accessor kind()");
        stock("", "    @Index @Unique(name = \"k\") Optional<Kind> kind();");
        assertThat(compile().problems()).isEmpty();
    }

    @Test
    @Tag("way-out:KDG732")
    void namesTablesOfTheCommittedSchema() {
        database(", retired = \"olds\"");
        assertThat(String.join("\n", compile().messages())).contains("KDG732", "All tables have entities.");
        database("");
        assertThat(compile().problems()).isEmpty();
    }

    @Test
    @Tag("way-out:KDG733")
    void hasNoEntityOfARetiredTable() {
        database(", retired = \"old\"");
        assertThat(String.join("\n", compile().messages())).contains("KDG733", "shop.Old declares it");
        database("");
        assertThat(compile().problems()).isEmpty();
    }

    @Test
    @Tag("way-out:KDG734")
    void keepsTheColumnsOfKeys() {
        build.source(
                "shop/Old.java",
                "package shop;",
                "import dev.kedge.annotation.*;",
                "@Table(name = \"old\", retired = \"id\")",
                "public interface Old {",
                "    @References(Stock.class) String symbol();",
                "}");
        assertThat(String.join("\n", compile().messages())).contains("KDG734", "primary key old_pkey");
    }
}
