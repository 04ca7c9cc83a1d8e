package dev.kedge.benchmarks;

import dev.kedge.files.Model;
import dev.kedge.files.ModelFile;
import dev.kedge.files.ModelReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The time that the processor adds to a compilation, compared with javac on the entities alone, and with javac on the
 * entities and the generated sources as if they had been written by hand.
 */
record Processing(Project project) implements Measurement {
    private static final int ENTITIES = 300;
    private static final String ALONE = "javac, entities alone";
    private static final String WITH_GENERATED = "javac, entities and generated code as sources";

    @Override
    public void run(Table table) throws Exception {
        many(table);
    }

    /** Measures the entities of the example application. */
    void example(Table table) throws Exception {
        List<Path> sources = List.of(project.exampleEntities());
        Compile alone = new Compile(project, "example-alone", sources, Optional.empty());
        Compile processed = new Compile(project, "example-processed", sources, Optional.of(project.exampleFolder()));
        Compile byHand = byHand("example-by-hand", processed);
        for (boolean warm : new boolean[] {true, false}) {
            String on = "javac with the processor";
            Times times = new Race()
                    .with(ALONE, () -> time(alone, warm))
                    .with(WITH_GENERATED, () -> time(byHand, warm))
                    .with(on, () -> time(processed, warm))
                    .run(warm ? 8 : 1, warm ? 9 : 5);
            table.title("The example's entities, " + state(warm));
            table.times(times);
            ratios(table, times, on);
        }
    }

    private void many(Table table) throws Exception {
        Path entities = Entities.write(project.emptyFolder("many-entities"), ENTITIES);
        Path few = project.emptyFolder("committed-30");
        Path many = project.emptyFolder("committed-300");
        Model model = model(entities);
        AcceptedHistory.ofTables(model, few.resolve(Entities.DATABASE), 30);
        long accepting =
                Race.nanos(() -> AcceptedHistory.ofTablesAndColumns(model, many.resolve(Entities.DATABASE), 300));
        List<Path> sources = List.of(entities);
        Compile alone = new Compile(project, "many-alone", sources, Optional.empty());
        Compile with30 = new Compile(project, "many-30", sources, Optional.of(few));
        Compile with300 = new Compile(project, "many-300", sources, Optional.of(many));
        Compile byHand = byHand("many-by-hand", with300);
        for (boolean warm : new boolean[] {true, false}) {
            String on30 = "processor, 30 revisions";
            String on300 = "processor, 300 revisions";
            Times times = new Race()
                    .with(ALONE, () -> time(alone, warm))
                    .with(WITH_GENERATED, () -> time(byHand, warm))
                    .with(on30, () -> time(with30, warm))
                    .with(on300, () -> time(with300, warm))
                    .run(warm ? 2 : 0, warm ? 5 : 3);
            table.title(ENTITIES + " entities, " + state(warm));
            table.times(times);
            ratios(table, times, on300);
            table.atMost("300 over 30 revisions", times.ratio(on300, on30), 1.15, "x");
        }
        table.figure("accept of 300 revisions, each", accepting / 300_000_000 + " ms");
    }

    /** The model that the first compilation writes. It fails because there is no snapshot. */
    private Model model(Path entities) throws IOException {
        Compile first = new Compile(
                project, "many-first", List.of(entities), Optional.of(project.emptyFolder("committed-none")));
        String output = first.once().output();
        Path file = first.classes().resolve(ModelFile.path(Entities.DATABASE));
        return ModelReader.read(file, List.of()).value().orElseThrow(() -> new IllegalStateException(output));
    }

    /** A compilation of the same sources and of those that another one generated from them. */
    private Compile byHand(String name, Compile other) throws IOException {
        Compile.Result result = other.once();
        if (!result.succeeded()) {
            throw new IllegalStateException(result.output());
        }
        // a folder of its own, because the other compilation empties its own
        Path kept = project.emptyFolder(name + "-sources");
        Project.copy(other.generated(), kept);
        return new Compile(project, name, List.of(other.sources().get(0), kept), Optional.empty());
    }

    private static long time(Compile compile, boolean warm) throws Exception {
        return warm ? compile.warm() : compile.cold();
    }

    private static String state(boolean warm) {
        return warm ? "javac in a warm JVM" : "javac from a fresh JVM";
    }

    private static void ratios(Table table, Times times, String on) {
        table.atMost("over entities alone", times.ratio(on, ALONE), 1.5, "x");
        table.atMost("over generated code as sources", times.ratio(on, WITH_GENERATED), 1.5, "x");
    }
}
