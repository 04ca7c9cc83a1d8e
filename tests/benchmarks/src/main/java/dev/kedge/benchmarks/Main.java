package dev.kedge.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs all measurements, or those that the arguments name, and prints one table. */
public final class Main {
    private Main() {}

    /** Runs the named measurements. */
    public static void main(String[] arguments) throws Exception {
        Project project = Project.here();
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        measurements.put("sizes", new JarSizes(project));
        measurements.put("noop", new NoopUpgrade(project));
        measurements.put("revisions", new ManyRevisions(project));
        Processing processing = new Processing(project);
        measurements.put("example", processing::example);
        measurements.put("entities", processing);
        measurements.put("status", new ColdStatus(project));
        measurements.put("comparing", new Comparing(project));
        List<String> names = arguments.length == 0 ? List.copyOf(measurements.keySet()) : List.of(arguments);
        Table table = new Table();
        for (String name : names) {
            Measurement measurement = measurements.get(name);
            if (measurement == null) {
                throw new IllegalArgumentException(name + " is not one of " + String.join(", ", measurements.keySet()));
            }
            measurement.run(table);
        }
        Path file = project.scratch().resolve("benchmarks.txt");
        Files.writeString(file, table.toString());
        System.out.println("\nWritten to " + file.toAbsolutePath().normalize());
    }
}
