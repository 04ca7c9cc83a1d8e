package dev.kedge.adopt.java;

import dev.kedge.adopt.java.Annotation.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formats annotations for readability: on one line if it is short enough, otherwise with one attribute a line. */
public final class AnnotationFormatter {
    private static final int WIDTH = 100;
    private static final int CONTINUED = 8;
    private static final int ELEMENT = 4;

    private final Imports imports;

    public AnnotationFormatter(Imports imports) {
        this.imports = imports;
    }

    /** The annotation. Its first line begins at this column. */
    public String annotation(Annotation annotation, int indent) {
        Optional<String> flat = flat(annotation).filter(line -> indent + line.length() <= WIDTH);
        if (flat.isPresent()) {
            return flat.get();
        }
        List<Member> members = annotation.members();
        if (members.size() == 1 && members.get(0).value() instanceof Value.Sql sql) {
            Member only = members.get(0);
            String start = head(annotation) + "(" + (isValue(annotation) ? "" : only.name() + " = ");
            return start + sql(sql, indent, indent + start.length()) + ")";
        }
        String blanks = " ".repeat(indent + CONTINUED);
        return members.stream()
                .map(member -> blanks + member(member, indent + CONTINUED))
                .collect(Collectors.joining(",\n", head(annotation) + "(\n", ")"));
    }

    private String member(Member member, int indent) {
        String start = member.name() + " = ";
        return start + value(member.value(), indent, indent + start.length());
    }

    /** A value on a line of this indentation, at this column. */
    private String value(Value value, int indent, int column) {
        Optional<String> flat = flat(value).filter(text -> column + text.length() + 1 <= WIDTH);
        if (flat.isPresent()) {
            return flat.get();
        }
        if (value instanceof Value.Array array) {
            String blanks = " ".repeat(indent + ELEMENT);
            return array.values().stream()
                    .map(element -> blanks + value(element, indent + ELEMENT, indent + ELEMENT))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + " ".repeat(indent) + "}"));
        }
        if (value instanceof Value.Nested nested) {
            return annotation(nested.annotation(), indent);
        }
        if (value instanceof Value.Sql sql) {
            return sql(sql, indent, column);
        }
        return value instanceof Value.Text text
                ? text(text.text(), indent)
                : flat(value).orElse("");
    }

    private static String sql(Value.Sql sql, int indent, int column) {
        String literal = JavaText.literal(sql.text());
        boolean plain = !sql.text().contains("\n") && column + literal.length() + 2 <= WIDTH;
        String lines = SqlLayout.lines(sql.text(), WIDTH - indent - CONTINUED);
        if (plain || !JavaText.fitsBlock(lines)) {
            return plain ? literal : text(sql.text(), indent);
        }
        return JavaText.block(lines, indent + CONTINUED, true);
    }

    private static String text(String text, int indent) {
        if (text.contains("\n") && JavaText.fitsBlock(text)) {
            return JavaText.block(text, indent + CONTINUED, false);
        }
        return String.join(
                "\n" + " ".repeat(indent + CONTINUED) + "+ ",
                JavaText.literals(text, WIDTH - indent - CONTINUED - CONTINUED));
    }

    private Optional<String> flat(Annotation annotation) {
        if (annotation.isBare()) {
            return Optional.of(head(annotation));
        }
        StringBuilder line = new StringBuilder(head(annotation)).append('(');
        String separator = "";
        for (Member member : annotation.members()) {
            Optional<String> value = flat(member.value());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            line.append(separator)
                    .append(isValue(annotation) ? "" : member.name() + " = ")
                    .append(value.get());
            separator = ", ";
        }
        return Optional.of(line.append(')').toString());
    }

    /** Texts of several lines do not fit on one line. */
    private Optional<String> flat(Value value) {
        if (value instanceof Value.Array array) {
            List<Optional<String>> elements =
                    array.values().stream().map(this::flat).toList();
            return elements.stream().allMatch(Optional::isPresent)
                    ? Optional.of(
                            elements.stream().flatMap(Optional::stream).collect(Collectors.joining(", ", "{", "}")))
                    : Optional.empty();
        }
        if (value instanceof Value.Nested nested) {
            return flat(nested.annotation());
        }
        if (value instanceof Value.Of of) {
            return Optional.of(imports.use(of.type()) + "." + (of.below().isEmpty() ? "class" : of.below()));
        }
        if (value instanceof Value.Word word) {
            return Optional.of(word.text());
        }
        String text =
                value instanceof Value.Sql sql ? sql.text() : value instanceof Value.Text plain ? plain.text() : "";
        return text.contains("\n") ? Optional.empty() : Optional.of(JavaText.literal(text));
    }

    private String head(Annotation annotation) {
        return "@" + imports.use(annotation.type()) + (annotation.nested().isEmpty() ? "" : "." + annotation.nested());
    }

    /** Whether the name of the only attribute can be left out. */
    private static boolean isValue(Annotation annotation) {
        return annotation.members().size() == 1
                && annotation.members().get(0).name().equals("value");
    }
}
