package dev.kedge.cli.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What can be seen in a project.
 *
 * @param packages the packages of its main sources, the shortest first
 * @param declared whether a package declares a database already
 */
record ProjectFacts(List<String> packages, boolean declared) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

    /** Reads the main sources of a project. */
    static ProjectFacts of(Path sources) throws IOException {
        TreeSet<String> packages =
                new TreeSet<>((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length());
        boolean declared = false;
        if (Files.isDirectory(sources)) {
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    // malformed characters do not matter here
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    Matcher name = PACKAGE.matcher(text);
                    if (name.find()) {
                        packages.add(name.group(1));
                    }
                    declared |= file.endsWith("package-info.java") && text.contains("dev.kedge.annotation");
                }
            }
        }
        return new ProjectFacts(List.copyOf(packages), declared);
    }

    /** The package that all sources are in or below; absent without sources. */
    Optional<String> common() {
        return packages.isEmpty() ? Optional.empty() : Optional.of(packages.get(0));
    }

    /** The package for a project without sources. */
    static String packageOf(String groupId, String artifactId) {
        String group = name(groupId);
        String artifact = segment(artifactId);
        return group.endsWith("." + artifact) || group.equals(artifact) ? group : group + "." + artifact;
    }

    private static String name(String id) {
        return Arrays.stream(id.split("\\.", -1)).map(ProjectFacts::segment).collect(Collectors.joining("."));
    }

    private static String segment(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "");
        String begun = letters.isEmpty() || Character.isDigit(letters.charAt(0)) ? "app" + letters : letters;
        return SourceVersion.isKeyword(begun) ? begun + "app" : begun;
    }
}
