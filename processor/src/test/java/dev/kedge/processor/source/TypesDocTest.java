package dev.kedge.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.processor.Build;
import dev.kedge.processor.Build.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the table of Java types in docs/types.md to what the processor makes of an entity that has them all. */
class TypesDocTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void pageListsWhatJavaTypesBecome(@TempDir Path temporary) throws IOException {
        Map<String, String> types = new LinkedHashMap<>();
        Files.readAllLines(Path.of("../docs/types.md")).stream()
                .dropWhile(line -> !line.startsWith("| Java | PostgreSQL |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split(" *\\| *", -1))
                .forEach(row -> {
                    Matcher java = CODE.matcher(row[1]);
                    while (java.find()) {
                        types.put(java.group(1), row[2].replace("`", ""));
                    }
                });
        List<String> mapped = Arrays.stream(Scalar.values())
                .filter(scalar -> scalar != Scalar.ENUM)
                .map(Scalar::java)
                .toList();
        assertThat(types.keySet()).containsAll(mapped);

        StringBuilder accessors = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> type : types.entrySet()) {
            number++;
            accessors
                    .append("    ")
                    .append(type.getKey())
                    .append(" c")
                    .append(number)
                    .append("();\n");
            expected.append("c")
                    .append(number)
                    .append(' ')
                    .append(type.getValue())
                    .append('\n');
        }
        String model = new Build(temporary, Tool.JAVAC)
                .source("shop/package-info.java", "@dev.kedge.annotation.Database(name = \"shop\")", "package shop;")
                .source(
                        "shop/Item.java",
                        "package shop;",
                        "@dev.kedge.annotation.Table",
                        "public interface Item {",
                        accessors + "}")
                .compile()
                .model("shop");
        StringBuilder found = new StringBuilder();
        for (int i = 1; i <= number; i++) {
            Matcher column = Pattern.compile("\"column\":\"c" + i + "\",.*?\"type\":\"([^\"]*)\"")
                    .matcher(model);
            assertThat(column.find()).as("column c%s", i).isTrue();
            found.append("c").append(i).append(' ').append(column.group(1)).append('\n');
        }
        assertThat(found).hasToString(expected.toString());
    }
}
