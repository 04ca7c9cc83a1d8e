package dev.kedge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build.Tool;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the ways out of comments on what does not exist. */
class CommentWaysOutTest {
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
        assertThat(problems("", ", comment = \"how it is counted\""))
                .anyMatch(problem -> problem.endsWith(" KDG700"));
        assertThat(problems("", "")).singleElement().asString().endsWith(" KDG201");
        assertThat(problems("@Column(comment = \"how it is counted\")", ""))
                .singleElement()
                .asString()
                .endsWith(" KDG201");
    }
}
