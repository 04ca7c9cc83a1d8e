package dev.kedge.files;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.FileCode;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.diagnostic.Place;
import dev.kedge.core.stability.Experimental;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds compiled classes that have {@code @Table}, to detect that the annotation processor did not run. */
@Experimental
public final class EntityClasses {
    /** How a class file names the annotation (Java virtual machine specification, section 4.7.16). */
    private static final String DESCRIPTOR = "Ldev/kedge/annotation/Table;";

    private EntityClasses() {}

    /**
     * {@return the binary names of the entities among the classes in a folder, sorted}
     *
     * @param classes the folder of compiled classes
     */
    public static Outcome<List<String>> in(Path classes) {
        if (!Files.isDirectory(classes)) {
            return Outcome.of(List.of());
        }
        try (Stream<Path> walk = Files.walk(classes)) {
            List<String> found = new ArrayList<>();
            for (Path file :
                    walk.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                // The descriptor is plain ASCII in the constant pool.
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(DESCRIPTOR)) {
                    String path = classes.relativize(file).toString();
                    found.add(path.substring(0, path.length() - ".class".length())
                            .replace(file.getFileSystem().getSeparator(), "."));
                }
            }
            return Outcome.of(List.copyOf(found));
        } catch (IOException e) {
            return Outcome.failed(Diagnostic.of(
                    FileCode.FILE_UNREADABLE,
                    Place.whole(classes.toString()),
                    "The classes cannot be read: " + e.getMessage()));
        }
    }

    /**
     * {@return whether a model was read from this entity}
     *
     * @param model the compiled model
     * @param entity the binary name of the entity
     */
    public static boolean knows(Model model, String entity) {
        return model.declared().origins().values().stream()
                .anyMatch(origin -> origin.entity().equals(Optional.of(entity)));
    }
}
