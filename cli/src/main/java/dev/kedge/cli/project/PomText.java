package dev.kedge.cli.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a pom with the offsets of its elements, so that parts can be inserted while everything else, including
 * comments and spaces, remains as it is. The text must be well-formed.
 */
final class PomText {
    private static final Pattern MARKUP =
            Pattern.compile("<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?]]>|<\\?[\\s\\S]*?\\?>"
                    + "|<(?<end>/)?(?<name>[\\w.:-]+)(?:\"[^\"]*\"|'[^']*'|[^>\"'])*?(?<empty>/)?>");

    private final String text;
    private final List<Element> elements = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    /**
     * An element.
     *
     * @param path the names of the element and those around it, such as {@code project/build/plugins}
     * @param begin the offset of its first tag
     * @param open the offset behind its first tag
     * @param close the offset of its last tag; that of the first tag if it is the same
     * @param end the offset behind its last tag
     */
    record Element(String path, int begin, int open, int close, int end) {
        boolean isEmptyTag() {
            return close == begin;
        }

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private record Edit(int begin, int end, String text) {}

    PomText(String text) {
        this.text = text;
        Deque<Element> open = new ArrayDeque<>();
        Matcher tag = MARKUP.matcher(text);
        while (tag.find()) {
            if (tag.group("name") == null) {
                continue;
            }
            if (tag.group("end") != null) {
                Element begun = open.pop();
                elements.add(new Element(begun.path, begun.begin, begun.open, tag.start(), tag.end()));
                continue;
            }
            String path = (open.isEmpty() ? "" : open.peek().path + "/") + tag.group("name");
            Element element = new Element(path, tag.start(), tag.end(), tag.start(), tag.end());
            if (tag.group("empty") != null) {
                elements.add(element);
            } else {
                open.push(element);
            }
        }
        elements.sort(Comparator.comparingInt(Element::begin));
    }

    /** The first element of a path. */
    Optional<Element> find(String path) {
        return all(path).stream().findFirst();
    }

    /** All elements of a path. */
    List<Element> all(String path) {
        return elements.stream().filter(element -> element.path.equals(path)).toList();
    }

    /** A child of an element. */
    Optional<Element> child(Element parent, String name) {
        return all(parent.path + "/" + name).stream()
                .filter(child -> child.begin >= parent.begin && child.end <= parent.end)
                .findFirst();
    }

    /** The text of an element, without blanks around it. */
    String text(Element element) {
        return element.isEmptyTag()
                ? ""
                : text.substring(element.open, element.close).strip();
    }

    /** Inserts lines at the end of an element. Lines are indented relative to the children of the element. */
    void append(Element parent, String lines) {
        String indent = indent(parent);
        String inner = lines.strip().indent(indent.length() + 2).replace(" ".repeat(indent.length() + 2) + "\n", "\n");
        if (parent.isEmptyTag()) {
            edits.add(new Edit(
                    parent.begin,
                    parent.end,
                    "<" + parent.name() + ">\n" + inner + indent + "</" + parent.name() + ">"));
            return;
        }
        int lineStart = text.lastIndexOf('\n', parent.close - 1) + 1;
        boolean ownLine = lineStart > parent.open - 1
                && text.substring(lineStart, parent.close).isBlank();
        if (ownLine) {
            edits.add(new Edit(lineStart, lineStart, inner));
        } else {
            edits.add(new Edit(parent.close, parent.close, "\n" + inner + indent));
        }
    }

    /** The blanks in front of an element's line. */
    private String indent(Element element) {
        int lineStart = text.lastIndexOf('\n', element.begin) + 1;
        String before = text.substring(lineStart, element.begin);
        return before.isBlank() ? before.replace("\t", "  ") : "";
    }

    /** Whether anything was inserted. */
    boolean isChanged() {
        return !edits.isEmpty();
    }

    /** The text with what was inserted, with the line ends that it had. */
    String result() {
        StringBuilder result = new StringBuilder();
        int from = 0;
        List<Edit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(Edit::begin));
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        for (Edit edit : ordered) {
            result.append(text, from, edit.begin).append(edit.text.replace("\n", end));
            from = edit.end;
        }
        return result.append(text, from, text.length()).toString();
    }
}
