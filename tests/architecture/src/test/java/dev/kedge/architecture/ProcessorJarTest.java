package dev.kedge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The processor as users get it: one jar that javac and Gradle find, and that brings no library into their way. */
class ProcessorJarTest {
    @Test
    void javacAndGradleFindTheProcessor() throws Exception {
        assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualToIgnoringWhitespace("dev.kedge.processor.KedgeProcessor");
        assertThat(text("META-INF/gradle/incremental.annotation.processors"))
                .isEqualToIgnoringWhitespace("dev.kedge.processor.KedgeProcessor,aggregating");
    }

    @Test
    void librariesStandUnderOtherNamesAndKedgeUnderItsOwn() throws Exception {
        try (JarFile jar = jar()) {
            List<String> classes = jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .toList();
            assertThat(classes).allMatch(name -> name.startsWith("dev/kedge/"));
            assertThat(classes)
                    .contains("dev/kedge/core/schema/Schema.class", "dev/kedge/files/accept/Accept.class")
                    .anyMatch(name -> name.startsWith("dev/kedge/processor/shaded/"));
        }
    }

    private static JarFile jar() throws Exception {
        Class<?> processor =
                Class.forName("dev.kedge.processor.KedgeProcessor", false, ProcessorJarTest.class.getClassLoader());
        URI location =
                processor.getProtectionDomain().getCodeSource().getLocation().toURI();
        assertThat(location.getPath()).as("run to the phase package or further").endsWith(".jar");
        return new JarFile(Path.of(location).toFile());
    }

    private static String text(String name) throws Exception {
        try (JarFile jar = jar()) {
            ZipEntry entry = jar.getEntry(name);
            assertThat(entry).as(name).isNotNull();
            return read(jar, entry);
        }
    }

    private static String read(JarFile jar, ZipEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
