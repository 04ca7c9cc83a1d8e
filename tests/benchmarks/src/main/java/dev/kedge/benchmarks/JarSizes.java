package dev.kedge.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How large the jars are. */
record JarSizes(Project project) implements Measurement {
    private static final double KILOBYTE = 1000;

    @Override
    public void run(Table table) throws IOException {
        table.title("Jar sizes");
        table.atMost("annotations", size(project.jar("annotations")), 40, " KB");
        table.atMost("runtime", size(project.jar("runtime")), 600, " KB");
        table.atMost(
                "runtime and core, which it needs",
                size(project.jar("runtime")) + size(project.jar("core")),
                600,
                " KB");
        table.figure("processor, all in it", text(size(project.jar("processor"))));
        table.figure("kedge.jar, all in it", text(size(project.commandLine())));
    }

    private static String text(double kilobytes) {
        return String.format(Locale.ROOT, "%.0f KB", kilobytes);
    }

    private static double size(Path jar) throws IOException {
        return Math.ceil(Files.size(jar) / KILOBYTE);
    }
}
