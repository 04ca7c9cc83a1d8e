package dev.kedge.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.schema.Commented;
import dev.kedge.core.schema.SchemaObject;
import dev.kedge.core.step.CommentObject;
import dev.kedge.core.step.CommentViewColumn;
import dev.kedge.core.step.Step;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordReferencesTest {
    /** Marks and types decide what counts, not the names of components. */
    public record Advice(
            String recommend, List<Inner> comments, @Prose Optional<String> note) {}

    public record Inner(Expression condition, @Prose String comment) {}

    @Test
    void everyComponentCountsButProse() {
        Advice advice = new Advice(
                "market.prices",
                List.of(new Inner(new Expression("close > 0 AND t.* IS NOT NULL"), "of the volume")),
                Optional.of("see quotes"));

        NameReferences names = RecordReferences.of(advice);

        assertThat(names.names())
                .contains("market.prices", "market", "prices", "close")
                .doesNotContain("of the volume", "volume", "see quotes", "quotes");
        assertThat(names.everything()).isTrue();
    }

    /** The model has no prose but comments, and its comments are marked wherever they are. */
    @Test
    void commentsAreMarkedAsProse() {
        Set<String> prose = new TreeSet<>();
        for (Class<?> record : model()) {
            for (RecordComponent component : record.getRecordComponents()) {
                if (component.isAnnotationPresent(Prose.class)) {
                    prose.add(record.getSimpleName() + "." + component.getName());
                }
            }
        }
        List<String> commented = model().stream()
                .filter(Commented.class::isAssignableFrom)
                .map(record -> record.getSimpleName() + ".comment")
                .toList();
        assertThat(commented).isNotEmpty();
        Set<String> expected = new TreeSet<>(commented);
        expected.addAll(List.of(
                CommentObject.class.getSimpleName() + ".comment",
                CommentViewColumn.class.getSimpleName() + ".comment",
                "View.columnComments"));
        assertThat(prose).isEqualTo(expected);
    }

    /** All records that a step or a schema may hold. */
    private static Set<Class<?>> model() {
        Set<Class<?>> found = new HashSet<>();
        Stream.of(Step.class, SchemaObject.class).forEach(type -> collect(type, found));
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> raw && raw.isSealed()) {
            Arrays.stream(raw.getPermittedSubclasses()).forEach(permitted -> collect(permitted, found));
        } else if (type instanceof Class<?> raw && raw.isRecord() && found.add(raw)) {
            Arrays.stream(raw.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        }
    }
}
