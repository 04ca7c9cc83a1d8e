package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the ways out of comments and states that nothing can have. */
class PartWaysOutTest {
    @TempDir
    private Path temporary;

    private List<String> problems(String onColumn, String onEnum) {
        return new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@Table",
                        "public interface Item {",
                        "    @Id long id();",
                        "    " + onColumn + " Unit unit();",
                        "    @EnumType(storage = EnumType.Storage.TEXT" + onEnum + ") enum Unit { PIECE }",
                        "}")
                .compile()
                .problems();
    }

    @Test
    @Tag("way-out:KDG700")
    void ofAnEnumThatIsText() {
        assertThat(problems("", ", comment = \"how it is counted\"")).anyMatch(problem -> problem.endsWith(" KDG700"));
        assertThat(problems("", "")).singleElement().asString().endsWith(" KDG201");
        assertThat(problems("@Column(comment = \"how it is counted\")", ""))
                .singleElement()
                .asString()
                .endsWith(" KDG201");
    }

    private List<String> problemsOfView(String trigger) {
        return new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "import dev.kedge.annotation.*;",
                        "@View(sql = \"SELECT 1::bigint AS id\")",
                        trigger,
                        "public interface Item {",
                        "    long id();",
                        "}")
                .compile()
                .problems();
    }

    @Test
    @Tag("way-out:KDG701")
    void ofATriggerOfAView() {
        String trigger =
                "@Trigger(name = \"put\", events = \"INSTEAD OF INSERT\", action = \"FOR EACH ROW EXECUTE FUNCTION put()\"";
        assertThat(problemsOfView(trigger + ", state = Trigger.State.DISABLED)"))
                .anyMatch(problem -> problem.endsWith(" KDG701"));
        assertThat(problemsOfView(trigger + ")")).singleElement().asString().endsWith(" KDG201");
        assertThat(problemsOfView("")).singleElement().asString().endsWith(" KDG201");
    }
}
