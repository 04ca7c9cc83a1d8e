package dev.kedge.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Outcome;
import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.FileText;
import dev.kedge.core.revision.Revision;
import dev.kedge.files.accept.Check;
import dev.kedge.files.accept.Discard;
import dev.kedge.files.accept.HandWrittenRevision;
import dev.kedge.files.branch.Merge;
import dev.kedge.files.branch.Rebase;
import dev.kedge.files.squash.Squash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The law of damage: whatever happens to a file, its readers say it in diagnostics and never throw. */
class DamageLawTest {
    private static final int TRIES = 200;

    private static final List<String> MORE = List.of(
            "{'column':'mood','of':'stock','position':3,'type':'mood','nullable':true}",
            "{'column':'other','of':'stock','position':4,'type':'bigint','nullable':true,'defaultValue':'1 + 1'}",
            "{'check':'stock_id_check','of':'stock','condition':'id > 0'}",
            "{'index':'stock_name_idx','of':'stock','method':'btree','columns':['name']}",
            "{'foreignKey':'stock_other_fkey','of':'stock','columns':['other'],'target':'stock','targetColumns':['id']}",
            "{'enumType':'mood','values':['sad','glad']}",
            "{'sequence':'numbers','type':'bigint'}",
            "{'view':'names','query':'SELECT name FROM stock'}",
            "{'routine':'f','arguments':['integer'],'definition':'FUNCTION f(m integer) RETURNS text LANGUAGE sql RETURN m::text'}");

    @TempDir
    Path folder;

    private Project project;
    private List<String> entities = List.of();
    private final Map<String, byte[]> whole = new TreeMap<>();

    @BeforeEach
    void start() throws IOException {
        project = new Project(folder);
        entities = Project.with(Project.STOCK, MORE.toArray(String[]::new));
        project.accept("Create the schema", Project.STOCK).get();
        project.accept(
                        project.compile(entities),
                        "Add more",
                        Project.allow("broken-callers:stock.stock_id_check"),
                        false)
                .get();
        for (String file : project.files().keySet()) {
            whole.put(file, Files.readAllBytes(folder.resolve(file)));
        }
    }

    @Test
    void noReaderThrows() throws IOException {
        Model model = project.compile(entities);
        List<String> files = new ArrayList<>(whole.keySet());
        int refused = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            Random random = new Random(seed);
            String file = files.get(random.nextInt(files.size()));
            byte[] damaged = new Mutation(random).of(whole.get(file));
            restore();
            Files.write(folder.resolve(file), damaged);
            String name = "seed " + seed + " in " + file;
            assertThatCode(() -> read(model)).as(name).doesNotThrowAnyException();
            refused += project.read().isPresent() ? 0 : 1;
        }
        // many hit a comment, a title or SQL between the headers, which may be edited
        assertThat(refused).isGreaterThan(TRIES / 3);
    }

    private void restore() throws IOException {
        project.delete("");
        for (Map.Entry<String, byte[]> file : whole.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private void read(Model model) {
        Directory directory = project.directory();
        says(Committed.readDatabase(directory));
        says(Committed.readRevisions(directory)).ifPresent(DamageLawTest::list);
        says(Committed.read(directory)).ifPresent(DamageLawTest::list);
        says(Check.run(directory, model));
        says(HandWrittenRevision.run(directory, "Fill", List.of(), Instant.EPOCH));
        says(Merge.run(new Merge.Request(directory, Optional.empty(), Set.of(), true, Instant.EPOCH)));
        says(Rebase.sides(directory, Optional.empty(), Optional.empty()));
        says(Squash.run(new Squash.Request(directory, "base:heads", Optional.of("All"), false, true, Instant.EPOCH)));
        says(Discard.run(directory, false));
    }

    private static <T> Optional<T> says(Outcome<T> outcome) {
        boolean said = Diagnostic.anyError(outcome.diagnostics());
        assertThat(outcome.isPresent()).isEqualTo(!said);
        outcome.diagnostics()
                .forEach(diagnostic ->
                        assertThat(diagnostic.message().toString()).isNotBlank());
        return outcome.value();
    }

    /** What listings and the runner ask of a folder that was read. */
    private static void list(Committed committed) {
        FolderMigrations migrations = new FolderMigrations(committed);
        committed.versions();
        for (Revision revision : committed.runnable()) {
            for (Direction direction : Direction.values()) {
                migrations.handWritten(revision.header(), direction);
                committed
                        .find(revision.id())
                        .orElseThrow()
                        .phases(direction)
                        .forEach(phase -> assertThat(phase.statements()).doesNotContainNull());
            }
        }
    }

    @Test
    void noReaderOfAModelThrows() {
        byte[] text = ModelFile.print(project.compile(entities)).getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 5 * TRIES; seed++) {
            byte[] damaged = new Mutation(new Random(seed)).of(text);
            assertThatCode(() -> says(
                            FileText.of("market.json", damaged).then(read -> ModelFile.parse("market.json", read))))
                    .as("seed " + seed)
                    .doesNotThrowAnyException();
        }
    }
}
