package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Compiled;
import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Follows the ways out of revocations that take away what nobody has. */
class RevocationWaysOutTest {
    @TempDir
    private Path temporary;

    /** What the compiler says of an entity and a package with these annotations. */
    private Compiled compile(String onEntity, String onPackage) {
        return new Build(temporary, Tool.JAVAC)
                .source(
                        "shop/package-info.java",
                        "@dev.kedge.annotation.Database(name = \"shop\")",
                        "@dev.kedge.annotation.Routine(sql = \"CREATE FUNCTION one() RETURNS int LANGUAGE sql RETURN 1\")",
                        onPackage
                                .replace("@", "@dev.kedge.annotation.")
                                .replace("Privilege.", "dev.kedge.annotation.Privilege."),
                        "package shop;")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        onEntity,
                        "public interface Item {",
                        "    @Id long id();",
                        "}")
                .compile();
    }

    private List<String> advice(String onEntity, String onPackage) {
        return compile(onEntity, onPackage).messages().stream()
                .filter(message -> message.contains("KDG189"))
                .toList();
    }

    private void isGood(String onEntity, String onPackage) {
        assertThat(compile(onEntity, onPackage).problems())
                .singleElement()
                .asString()
                .endsWith(" KDG201");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // as it was | what is advised | as it is after that, in each way
                "@Revoke(privileges = Privilege.SELECT) | remove its @Grant." + " | ''",
                "@Revoke(privileges = Privilege.EXECUTE) | Remove this @Revoke; | ''",
                "@Revoke(privileges = {}) | Remove this @Revoke; | ''",
                "@Revoke(privileges = Privilege.SELECT) @Grant(to = \"PUBLIC\", privileges = Privilege.SELECT)"
                        + " | to take away a granted privilege, remove its @Grant. | ''",
                "@Revoke(from = \"app\", privileges = Privilege.SELECT)"
                        + " | Remove this @Revoke and the @Grant to app, or declare @Owner(\"app\"). | ''",
                "@Revoke(from = \"app\", privileges = Privilege.SELECT)"
                        + " | or declare @Owner(\"app\"). | @Owner(\"app\") @Revoke(from = \"app\", privileges = Privilege.SELECT)",
                "@Revoke(from = \"app\", privileges = Privilege.SELECT) @Grant(to = \"app\", privileges = Privilege.SELECT)"
                        + " | Remove this @Revoke and the @Grant to app, | ''",
                "@Owner(\"app\") @Revoke(from = \"app\", privileges = Privilege.EXECUTE)"
                        + " | Remove this @Revoke, | @Owner(\"app\")",
                "@Owner(\"app\") @Revoke(from = \"app\", privileges = Privilege.EXECUTE)"
                        + " | or name in it only some of SELECT, INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER."
                        + " | @Owner(\"app\") @Revoke(from = \"app\", privileges = {Privilege.SELECT, Privilege.TRIGGER})",
                "@Revoke(from = \"app\", privileges = Privilege.DELETE)"
                        + " | Remove this @Revoke and the @Grant to app, | ''",
                "@Owner(\"app\") @Revoke(from = \"app\", privileges = {})"
                        + " | or name in it only some of SELECT,"
                        + " | @Owner(\"app\") @Revoke(from = \"app\", privileges = Privilege.DELETE)",
                "@Owner(\"app\") @Revoke(from = \"app\", privileges = Privilege.SELECT)"
                        + " @Grant(to = \"app\", privileges = Privilege.SELECT, grantable = true)"
                        + " | Leave it out of one of @Grant and @Revoke."
                        + " | @Owner(\"app\") @Grant(to = \"app\", privileges = Privilege.SELECT, grantable = true)",
                "@Owner(\"app\") @Revoke(from = \"app\", privileges = Privilege.SELECT)"
                        + " @Grant(to = \"app\", privileges = Privilege.SELECT, grantable = true)"
                        + " | Leave it out of one of @Grant and @Revoke."
                        + " | @Owner(\"app\") @Revoke(from = \"app\", privileges = Privilege.SELECT)"
            })
    @Tag("way-out:KDG189")
    void ofATable(String before, String advised, String after) {
        assertThat(advice(before, "")).singleElement().asString().contains(advised);
        isGood(after, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Revoke(on = \"FUNCTION one()\", privileges = Privilege.USAGE) | or name in it only EXECUTE."
                        + " | @Revoke(on = \"FUNCTION one()\", privileges = Privilege.EXECUTE)",
                "@Revoke(on = \"FUNCTION one()\", privileges = Privilege.USAGE) | Remove this @Revoke, | ''",
                "@Revoke(on = \"FUNCTION one()\", privileges = {}) | or name in it only EXECUTE."
                        + " | @Revoke(on = \"FUNCTION one()\", privileges = Privilege.EXECUTE)",
                "@Revoke(privileges = Privilege.EXECUTE) | or name in it only some of USAGE, CREATE."
                        + " | @Revoke(privileges = {Privilege.USAGE, Privilege.CREATE})",
                "@Revoke(privileges = Privilege.USAGE) @Grant(to = \"PUBLIC\", privileges = Privilege.USAGE)"
                        + " | Leave it out of one of @Grant and @Revoke."
                        + " | @Grant(to = \"PUBLIC\", privileges = Privilege.USAGE)",
                "@Revoke(on = \"ROUTINES\", privileges = Privilege.USAGE) | or name in it only EXECUTE."
                        + " | @Revoke(on = \"ROUTINES\", privileges = Privilege.EXECUTE)",
                "@Revoke(on = \"ROUTINES IN SCHEMA archive\", privileges = Privilege.EXECUTE)"
                        + " | Remove this @Revoke; to take away a granted privilege, remove its @Grant. | ''",
                "@Revoke(on = \"LANGUAGE plpgsql\", privileges = Privilege.EXECUTE) | or name in it only USAGE."
                        + " | @Revoke(on = \"LANGUAGE plpgsql\", privileges = Privilege.USAGE)"
            })
    @Tag("way-out:KDG189")
    void ofWhatAPackageNames(String before, String advised, String after) {
        assertThat(advice("", before)).singleElement().asString().contains(advised);
        isGood("", after);
    }

    /** That the oldest server does not know a privilege is one problem, and not that nobody has it. */
    @Test
    void ofAPrivilegeThatTheOldestServerDoesNotKnow() {
        String revocation = "@Owner(\"app\") @Revoke(from = \"app\", privileges = Privilege.MAINTAIN)";
        assertThat(advice(revocation, "")).isEmpty();
        assertThat(compile(revocation, "").messages()).anyMatch(message -> message.contains("KDG143"));
    }
}
