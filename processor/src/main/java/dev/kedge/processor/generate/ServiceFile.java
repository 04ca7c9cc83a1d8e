package dev.kedge.processor.generate;

import dev.kedge.core.revision.Migrations;
import dev.kedge.processor.source.Compilation;
import dev.kedge.processor.source.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** The file by which {@link java.util.ServiceLoader} finds the migrations of all databases of a module. */
public final class ServiceFile {
    private static final String PATH = "META-INF/services/" + Migrations.class.getName();

    private ServiceFile() {}

    /**
     * Adds the providers. Existing ones stay as long as their classes exist, because a round may contain one of several
     * databases.
     */
    public static void add(Collection<String> providers, Compilation compilation) {
        if (providers.isEmpty()) {
            return;
        }
        try {
            TreeSet<String> lines = new TreeSet<>(providers);
            Resources.read(compilation.filer(), PATH)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("")
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .filter(line -> compilation.elements().getTypeElement(line.replace('$', '.')) != null)
                    .forEach(lines::add);
            List<TypeElement> madeFrom = providers.stream()
                    .flatMap(name -> Optional.ofNullable(compilation.elements().getTypeElement(name)).stream())
                    .toList();
            Resources.write(compilation.filer(), PATH, String.join("\n", lines) + "\n", madeFrom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
