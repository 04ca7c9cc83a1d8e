package dev.kedge.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kedge.core.language.grammar.Phrase;
import dev.kedge.core.language.spec.StepSpec;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.Step;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the step language to the records of the model: a factory for every kind of step and what is in it, a word for every
 * component that may be left out, and nothing else. What is missing is printed as the lines that are to be written.
 */
class StepLanguageTest {
    /** Texts in the language. */
    private static final Set<Class<?>> TEXTS = Set.of(
            String.class, QualifiedName.class, ObjectKey.class, PgType.class, Expression.class, StorageParameter.class);

    /** Factories that stand for no record of the model. */
    private static final Set<String> OTHERS = Set.of("revision", "text");

    private final Map<String, String> wanted = new LinkedHashMap<>();

    @Test
    void everyRecordCanBeSaid() {
        phrases().forEach(this::want);
        List<Method> factories = factories();
        Set<String> known = factories.stream()
                .map(Method::getReturnType)
                .distinct()
                .flatMap(spec -> words(spec).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        factories.stream().map(StepLanguageTest::signature).forEach(known::add);
        List<String> missing = wanted.entrySet().stream()
                .filter(line -> !known.contains(line.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(missing).as("write these lines in core.language").isEmpty();
        known.removeAll(wanted.keySet());
        assertThat(known).as("no record has these").isEmpty();
    }

    /** A method of the class that uses the language, and every class has those of Object, would hide them. */
    @Test
    void noFactoryIsCalledAsAMethodThatEveryClassHas() {
        Set<String> ofObject = Stream.of(Object.class.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        List<String> names = phrases().map(Phrase::factory).toList();
        assertThat(names).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ofObject);
        assertThat(names).noneMatch(name -> name.matches("r[0-9a-f]{12}.*"));
    }

    /** The factories that source code can call, without those that a subclass hides by one with another result. */
    private static List<Method> factories() {
        Map<String, Method> factories = new LinkedHashMap<>();
        Arrays.stream(StepLanguage.class.getMethods())
                .filter(StepLanguageTest::isFactory)
                .forEach(method -> factories.merge(
                        method.getName() + Arrays.toString(method.getParameterTypes()),
                        method,
                        (one, other) ->
                                one.getDeclaringClass().isAssignableFrom(other.getDeclaringClass()) ? other : one));
        return List.copyOf(factories.values());
    }

    private static boolean isFactory(Method method) {
        return Modifier.isStatic(method.getModifiers()) && !OTHERS.contains(method.getName());
    }

    private static List<String> words(Class<?> spec) {
        return Arrays.stream(spec.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.getName().equals("make"))
                .map(method -> spec.getSimpleName() + "." + signature(method))
                .toList();
    }

    private static String signature(Method method) {
        return signature(
                method.getName(),
                Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList(),
                method.getReturnType().getSimpleName());
    }

    private static String signature(String name, List<String> parameters, String type) {
        return name + parameters.stream().collect(Collectors.joining(", ", "(", ") ")) + type;
    }

    /** The phrases of all kinds of steps and of all records in them. */
    private static Stream<Phrase> phrases() {
        Set<Class<? extends Record>> types = new LinkedHashSet<>();
        for (Class<?> kind : Step.class.getPermittedSubclasses()) {
            reach(kind, types);
        }
        return types.stream().map(Phrase::of);
    }

    private static void reach(Class<?> type, Set<Class<? extends Record>> types) {
        if (type.isRecord() && !TEXTS.contains(type) && types.add(type.asSubclass(Record.class))) {
            for (RecordComponent component : type.getRecordComponents()) {
                reach(element(component.getGenericType()), types);
            }
        }
    }

    private static Class<?> element(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : type);
    }

    private void want(Phrase phrase) {
        boolean step = Step.class.isAssignableFrom(phrase.type());
        String spec = step && phrase.words().isEmpty() ? StepSpec.class.getSimpleName() : specName(phrase);
        for (List<String> parameters : parameters(phrase.required())) {
            String names = named(parameters, phrase.required());
            String arguments =
                    phrase.required().stream().map(RecordComponent::getName).collect(Collectors.joining(", "));
            wanted.put(
                    signature(phrase.factory(), parameters, spec),
                    "public static " + spec + " " + phrase.factory() + "(" + names + ") { return new " + spec + "("
                            + (spec.equals("StepSpec") ? phrase.type().getSimpleName() + ".class, " : "") + arguments
                            + "); }");
        }
        for (RecordComponent word : phrase.words()) {
            want(spec, word);
        }
    }

    private void want(String spec, RecordComponent word) {
        String name = word.getName();
        if (word.getType() == boolean.class) {
            wanted.put(
                    spec + "." + signature(name, List.of(), spec),
                    "public " + spec + " " + name + "() { set(\"" + name + "\", true); return this; }");
            return;
        }
        boolean list = word.getType() == List.class;
        for (String type : types(element(word.getGenericType()))) {
            wanted.put(
                    spec + "." + signature(name, List.of(type + (list ? "[]" : "")), spec),
                    "public " + spec + " " + name + "(" + type + (list ? "... " : " ") + name + ") { "
                            + (list ? "add(\"" + name + "\", (Object[]) " : "set(\"" + name + "\", ") + name
                            + "); return this; }");
        }
    }

    private static String named(List<String> types, List<RecordComponent> components) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            named.add(types.get(i) + " " + components.get(i).getName());
        }
        return String.join(", ", named);
    }

    private static List<List<String>> parameters(List<RecordComponent> components) {
        List<List<String>> all = List.of(List.of());
        for (RecordComponent component : components) {
            all = all.stream()
                    .flatMap(begun -> types(component.getType()).stream()
                            .map(type -> Stream.concat(begun.stream(), Stream.of(type))
                                    .toList()))
                    .toList();
        }
        return all;
    }

    /** The types in which a component of this class can be given. */
    private static List<String> types(Class<?> type) {
        if (TEXTS.contains(type)) {
            return List.of("String");
        }
        if (!type.isRecord()) {
            return List.of(type == Long.class ? "long" : type.getSimpleName());
        }
        List<String> types = new ArrayList<>();
        Phrase phrase = Phrase.of(type.asSubclass(Record.class));
        Phrase.shortForm(type)
                .ifPresent(only -> types.addAll(types(phrase.required().get(0).getType())));
        types.add(specName(phrase));
        return types;
    }

    private static String specName(Phrase phrase) {
        return Character.toUpperCase(phrase.factory().charAt(0))
                + phrase.factory().substring(1) + "Spec";
    }
}
