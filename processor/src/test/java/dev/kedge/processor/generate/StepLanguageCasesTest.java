package dev.kedge.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.step.Step;
import dev.kedge.files.cases.Case;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of all cases, written in the step language, compiled and made: the same steps, and every kind among them. */
class StepLanguageCasesTest {
    private static final String HEADER = "dev.kedge.core.revision.RevisionHeader";

    @TempDir
    private Path folder;

    @Test
    void compiledStepsAreTheStepsThatWereWritten() throws IOException, ReflectiveOperationException {
        CompiledSteps compiled = new CompiledSteps(folder);
        for (Case that : Case.runnable()) {
            compiled.add(that.toString(), that.plan().up(), that.plan().down());
            compiled.add(that + " from nothing", that.build().up(), that.build().down());
        }
        Set<String> seen = compiled.check().stream()
                .flatMap(revision -> Stream.of(revision.up(), revision.down()))
                .flatMap(List<Step>::stream)
                .map(step -> step.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen)
                .isEqualTo(Stream.of(Step.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (String named : compiled.namedTypes()) {
            assertThat(named).startsWith("dev.kedge.core");
            boolean language = named.startsWith("dev.kedge.core.language.") || named.equals(HEADER);
            assertThat(language || isEnumOrOuter(Class.forName(named)))
                    .as(named)
                    .isTrue();
        }
    }

    private static boolean isEnumOrOuter(Class<?> type) {
        return type.isEnum() || Stream.of(type.getDeclaredClasses()).anyMatch(Class::isEnum);
    }
}
