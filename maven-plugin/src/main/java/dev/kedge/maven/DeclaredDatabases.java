package dev.kedge.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds out, before anything is compiled, whether sources declare a database. */
final class DeclaredDatabases {
    private static final String PACKAGE = "package-info.java";
    private static final String ANNOTATION = "dev.kedge.annotation";

    private DeclaredDatabases() {}

    /** Whether a package of these source roots has an annotation of Kedge. A comment that names one counts as well. */
    static boolean areIn(List<Path> roots) throws IOException {
        for (Path root : roots) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(it -> it.endsWith(PACKAGE)).toList()) {
                    // malformed characters do not matter here
                    if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(ANNOTATION)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
