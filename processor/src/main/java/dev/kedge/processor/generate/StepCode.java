package dev.kedge.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import dev.kedge.core.language.StepLanguage;
import dev.kedge.core.language.grammar.KeyText;
import dev.kedge.core.language.grammar.NameText;
import dev.kedge.core.language.grammar.Neutral;
import dev.kedge.core.language.grammar.Phrase;
import dev.kedge.core.language.spec.RevisionSpec;
import dev.kedge.core.revision.Revision;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.Part;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.sql.Expression;
import dev.kedge.core.step.Step;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes one revision in the step language: one method, or several if it would be long. It knows kinds of steps only by the
 * components of their records.
 *
 * <p>A method has at most 64 KiB of bytecode. So a long record has a method of its own, and a long list is split into
 * several methods that each add items.
 */
final class StepCode {
    /** A record has at most a dozen components, and none of them may need more bytes than this. */
    private static final int LONG = 4_000;
    /** Longer lists in one method are hard to read. */
    private static final int MANY = 50;

    private static final ClassName REVISION = ClassName.get(RevisionSpec.class);

    private static final Map<String, ClassName> SPECS = new ConcurrentHashMap<>();

    private final Revision revision;
    private final List<StepMethod> methods = new ArrayList<>();

    private StepCode(Revision revision) {
        this.revision = revision;
    }

    /** The methods of a revision; its own, which takes the header, is the first. */
    static List<StepMethod> methods(Revision revision) {
        StepCode code = new StepCode(revision);
        StepMethod own = code.ofRevision();
        List<StepMethod> all = new ArrayList<>();
        all.add(own);
        all.addAll(code.methods);
        return all;
    }

    private StepMethod ofRevision() {
        ParameterSpec header =
                ParameterSpec.builder(RevisionHeader.class, "header").build();
        List<StepMethod> more = new ArrayList<>();
        List<Code.Call> words = new ArrayList<>();
        words.add(new Code.Call("minimumServer", List.of(value(revision.minimumServer()))));
        words.add(new Code.Call("upHash", List.of(value(revision.upHash()))));
        words.add(new Code.Call("downHash", List.of(value(revision.downHash()))));
        list("up", Step.class, revision.up(), REVISION, words, more);
        list("down", Step.class, revision.down(), REVISION, words, more);
        list("files", String.class, revision.files(), REVISION, words, more);
        Code.Call factory = new Code.Call("revision", List.of(Code.Text.of(header.name()), value(revision.created())));
        return new StepMethod(
                "r" + revision.id(),
                Optional.of(revision.header().message()),
                Optional.of(header),
                REVISION,
                new Code.Chain(factory, words),
                more,
                more.isEmpty() ? revision.up().size() + revision.down().size() : 0,
                new StepMethod.Home());
    }

    /** The expression that creates the record; {@code place} is its position in a list, from 1, or 0. */
    private Code of(Record record, int place) {
        Phrase phrase = Phrase.of(record.getClass());
        ClassName spec = specs(phrase);
        List<Code> arguments = new ArrayList<>();
        for (RecordComponent component : phrase.required()) {
            arguments.add(value(Phrase.get(component, record)));
        }
        List<Code.Call> words = new ArrayList<>();
        List<StepMethod> more = new ArrayList<>();
        for (RecordComponent component : phrase.words()) {
            word(component, Phrase.get(component, record), place, spec, words, more, record instanceof Step);
        }
        Code.Call factory = new Code.Call(phrase.factory(), arguments);
        Code code = words.isEmpty() ? factory : new Code.Chain(factory, words);
        if (more.isEmpty() && code.weight() <= LONG) {
            return code;
        }
        StepMethod method = new StepMethod(
                name(phrase.factory()), Optional.empty(), Optional.empty(), spec, code, more, 1, new StepMethod.Home());
        methods.add(method);
        return new Code.Elsewhere(method, List.of());
    }

    private void word(
            RecordComponent component,
            Object value,
            int place,
            ClassName spec,
            List<Code.Call> words,
            List<StepMethod> more,
            boolean step) {
        String word = component.getName();
        if (value instanceof Boolean) {
            if (value.equals(true)) {
                words.add(new Code.Call(word, List.of()));
            }
        } else if (value instanceof Integer) {
            if (place == 0 || !value.equals(place)) {
                words.add(new Code.Call(word, List.of(value(value))));
            }
        } else if (value instanceof List<?> list) {
            list(word, element(component), list, spec, words, more);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(it -> words.add(new Code.Call(word, List.of(value(it)))));
        } else if (!Neutral.is(value) || (step && value instanceof Enum<?>)) { // a step always states the new value
            words.add(new Code.Call(word, List.of(value(value))));
        }
    }

    private static Class<?> element(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private void list(
            String word, Class<?> element, List<?> list, ClassName spec, List<Code.Call> words, List<StepMethod> more) {
        if (list.isEmpty()) {
            return;
        }
        List<Code> items = items(element, list);
        int weight = items.stream().mapToInt(item -> 4 + item.weight()).sum();
        if (weight <= LONG && items.size() <= MANY) {
            words.add(new Code.Call(word, items));
            return;
        }
        int start = 0;
        while (start < items.size()) {
            int end = start;
            int held = 0;
            while (end < items.size() && end - start < MANY && held <= LONG) {
                held += 4 + items.get(end).weight();
                end++;
            }
            more.add(part(word, items.subList(start, end), spec, element == Step.class ? end - start : 1));
            start = end;
        }
    }

    /** The method that adds these items to its parameter. */
    private StepMethod part(String word, List<Code> items, ClassName spec, int steps) {
        ParameterSpec parameter = ParameterSpec.builder(spec, "it").build();
        Code code = new Code.Call(parameter.name() + "." + word, items);
        StepMethod method = new StepMethod(
                name(word),
                Optional.empty(),
                Optional.of(parameter),
                spec,
                code,
                List.of(),
                steps,
                new StepMethod.Home());
        methods.add(method);
        return method;
    }

    private List<Code> items(Class<?> element, List<?> list) {
        boolean allShort = list.stream().allMatch(item -> shortened(item).isPresent());
        boolean numbered = Record.class.isAssignableFrom(element)
                && Phrase.of(element.asSubclass(Record.class)).hasPosition();
        List<?> ordered = numbered ? byPosition(list) : list;
        List<Code> items = new ArrayList<>();
        for (Object item : ordered) {
            if (item instanceof Record record && !isScalar(item)) {
                items.add(allShort ? value(record) : of(record, numbered ? items.size() + 1 : 0));
            } else {
                items.add(value(item));
            }
        }
        return items;
    }

    /** Parts that their owner sorts by name can be written in the order of their positions. */
    private static List<?> byPosition(List<?> list) {
        List<Part> parts = list.stream().map(Part.class::cast).toList();
        boolean byName =
                parts.stream().sorted(Comparator.comparing(Part::name)).toList().equals(parts);
        Comparator<Part> position = Comparator.comparing(StepCode::position);
        return byName ? parts.stream().sorted(position).toList() : parts;
    }

    private static Integer position(Part part) {
        return Phrase.of(((Record) part).getClass()).words().stream()
                .filter(word -> word.getName().equals("position"))
                .map(word -> (Integer) Phrase.get(word, (Record) part))
                .findFirst()
                .orElse(0);
    }

    private static boolean isScalar(Object value) {
        return value instanceof QualifiedName
                || value instanceof ObjectKey
                || value instanceof PgType
                || value instanceof Expression
                || value instanceof StorageParameter;
    }

    /** The only component to write for a record that has a short form; absent if the record needs more components. */
    private static Optional<Object> shortened(Object value) {
        if (!(value instanceof Record record)) {
            return Optional.empty();
        }
        Phrase phrase = Phrase.of(record.getClass());
        return Phrase.shortForm(record.getClass())
                .filter(only -> phrase.words().stream().allMatch(word -> Neutral.is(Phrase.get(word, record))))
                .map(only -> Phrase.get(phrase.required().get(0), record));
    }

    private Code value(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof QualifiedName name) {
            return text(NameText.print(name));
        }
        if (value instanceof ObjectKey key) {
            return text(KeyText.print(key));
        }
        if (value instanceof PgType type) {
            return text(type.sql());
        }
        if (value instanceof Expression expression) {
            return text(expression.text());
        }
        if (value instanceof StorageParameter parameter) {
            return text(parameter.toString());
        }
        if (value instanceof Instant instant) {
            return text(instant.toString());
        }
        if (value instanceof Enum<?> constant) {
            return new Code.Constant(ClassName.get(constant.getDeclaringClass()), constant.name());
        }
        if (value instanceof Integer number) {
            return Code.Text.of(number.toString());
        }
        if (value instanceof Long number) {
            return Code.Text.of(number + "L");
        }
        Optional<Object> only = shortened(value);
        return only.isPresent() ? value(only.get()) : of((Record) value, 0);
    }

    private static Code text(String text) {
        List<String> pieces = JavaText.pieces(text);
        List<Code> constants = new ArrayList<>();
        pieces.forEach(piece -> constants.add(new Code.Text(JavaText.lines(piece))));
        return constants.size() == 1 ? constants.get(0) : new Code.Call("text", constants);
    }

    /** No name in the language begins like an id, so the methods here do not hide any. */
    private String name(String what) {
        return "r" + revision.id() + "_" + what + (methods.size() + 1);
    }

    /** The class of what a factory makes. */
    private static ClassName specs(Phrase phrase) {
        return SPECS.computeIfAbsent(
                phrase.factory(),
                factory -> Arrays.stream(StepLanguage.class.getMethods())
                        .filter(method -> method.getName().equals(factory))
                        .map(method -> ClassName.get(method.getReturnType()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the step language has no factory " + factory)));
    }
}
