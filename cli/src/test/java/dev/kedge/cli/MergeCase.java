package dev.kedge.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Branches that meet, as a text file describes them: sections headed by {@code ==}, the entities as lines of a snapshot with
 * single quotes. A branch is what it adds ({@code +}) and removes ({@code -}, by how the line begins), and what it allows.
 *
 * @param name the file's name
 * @param sections the lines of each section by its heading
 */
record MergeCase(String name, Map<String, List<String>> sections) {
    private static final Path FOLDER = Path.of("src/test/resources/merges");

    static List<MergeCase> all() throws IOException {
        List<MergeCase> cases = new ArrayList<>();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                cases.add(read(file));
            }
        }
        return cases;
    }

    private static MergeCase read(Path file) throws IOException {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("== ")) {
                lines = new ArrayList<>();
                sections.put(line.substring(3), lines);
            } else {
                lines.add(line);
            }
        }
        return new MergeCase(file.getFileName().toString().replace(".txt", ""), sections);
    }

    /** The heading that begins so, without its beginning; empty if there is none. */
    String heading(String start) {
        return sections.keySet().stream()
                .filter(heading ->
                        heading.equals(start) || heading.startsWith(start + ":") || heading.startsWith(start + " "))
                .findFirst()
                .map(heading -> heading.substring(Math.min(heading.length(), start.length() + 1))
                        .strip())
                .orElse("");
    }

    boolean has(String start) {
        return !heading(start).isEmpty() || sections.containsKey(start);
    }

    List<String> section(String start) {
        return sections.entrySet().stream()
                .filter(entry -> entry.getKey().equals(start)
                        || entry.getKey().startsWith(start + ":")
                        || entry.getKey().startsWith(start + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    List<String> allowed(String section) {
        return section(section).stream()
                .filter(line -> line.startsWith("allow "))
                .map(line -> line.substring("allow ".length()))
                .toList();
    }

    /** The entities after these branches. */
    List<String> entities(String... branches) {
        List<String> entities = new ArrayList<>(section("base"));
        for (String branch : branches) {
            for (String line : section(branch)) {
                if (line.startsWith("+ ")) {
                    entities.add(line.substring(2));
                } else if (line.startsWith("- ")) {
                    entities.removeIf(entity -> entity.startsWith(line.substring(2)));
                }
            }
        }
        return entities;
    }

    /** The entities when everything has met: as the case says, or what all branches did. */
    List<String> together() {
        return has("both") ? entities("both") : entities("ours", "theirs", "third");
    }

    @Override
    public String toString() {
        return name;
    }
}
