package dev.kedge.core.diagnostic;

import dev.kedge.core.stability.Internal;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text in which commands and options are values, so that it can be printed for users of the command line, of Maven or of a
 * Java program. It is written as a template, in which {@code {upgrade @target=head --dry-run}} is a command and
 * {@code {--allow=rewrite:t.c}} is a single option; {@code WordingTemplate} describes the grammar.
 */
@Internal
public final class Wording implements Serializable {
    /** No text. */
    public static final Wording EMPTY = new Wording(List.of());

    private static final long serialVersionUID = 1;

    /** The pieces in order. */
    private final ArrayList<Part> parts;

    Wording(List<Part> parts) {
        this.parts = new ArrayList<>(parts);
    }

    /** A piece of the text. */
    sealed interface Part extends Serializable permits Plain, Only, Command, Argument {
        /** A copy with other texts. */
        Part map(UnaryOperator<String> mapping);
    }

    /** Text that is equal in all dialects. */
    record Plain(String text) implements Part {
        @Override
        public Part map(UnaryOperator<String> mapping) {
            return new Plain(mapping.apply(text));
        }
    }

    /** Text of one dialect only. */
    record Only(Dialect dialect, String text) implements Part {
        @Override
        public Part map(UnaryOperator<String> mapping) {
            return new Only(dialect, mapping.apply(text));
        }
    }

    /**
     * A command of Kedge.
     *
     * @param name its name, such as {@code upgrade}
     * @param arguments its arguments, in order
     */
    record Command(String name, List<Argument> arguments) implements Part {
        Command {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Part map(UnaryOperator<String> mapping) {
            return new Command(
                    name,
                    arguments.stream().map(argument -> argument.map(mapping)).toList());
        }
    }

    /**
     * An argument of a command, or a single option.
     *
     * @param kind the kind
     * @param name the option's name without hyphens, or the label of a positional parameter; empty for a word
     * @param values its values; none for an option that takes none
     * @param quoted the quotes around a value that does not need any
     */
    record Argument(Kind kind, String name, List<String> values, Quotes quoted) implements Part {
        /** The kinds of arguments. */
        enum Kind {
            OPTION,
            POSITIONAL,
            WORD
        }

        Argument {
            values = List.copyOf(values);
        }

        @Override
        public Argument map(UnaryOperator<String> mapping) {
            return new Argument(kind, name, values.stream().map(mapping).toList(), quoted);
        }
    }

    /**
     * {@return the wording of a template} A {@code Wording} among the arguments is inserted as it is. A collection in a
     * command is inserted as its values.
     *
     * @param template the text, with commands in braces and {@code %1$s} for the first argument
     * @param arguments the arguments in order
     */
    public static Wording of(String template, Object... arguments) {
        return new WordingTemplate(template).fill(arguments);
    }

    /**
     * {@return this text as it is, without interpreting braces}
     *
     * @param text the text
     */
    public static Wording plain(String text) {
        return text.isEmpty() ? EMPTY : new Wording(List.of(new Plain(text)));
    }

    /**
     * {@return the wordings joined in order}
     *
     * @param between the text between each two
     * @param wordings the wordings
     */
    public static Wording join(String between, Collection<Wording> wordings) {
        List<Part> parts = new ArrayList<>();
        for (Wording wording : wordings) {
            if (!parts.isEmpty()) {
                parts.add(new Plain(between));
            }
            parts.addAll(wording.parts);
        }
        return new Wording(parts);
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /**
     * {@return this wording followed by another}
     *
     * @param next the other wording
     */
    public Wording then(Wording next) {
        return join("", List.of(this, next));
    }

    /**
     * {@return a copy with other texts and values}
     *
     * @param mapping applied to each text and value
     */
    public Wording map(UnaryOperator<String> mapping) {
        return new Wording(parts.stream().map(part -> part.map(mapping)).toList());
    }

    /** {@return whether there is no text} */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * {@return the commands by name, each with the names of its options after {@code --} and the labels of its
     * positional parameters after {@code @}} A single option belongs to a command with an empty name.
     */
    public List<Map.Entry<String, List<String>>> commands() {
        List<Map.Entry<String, List<String>>> commands = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Command command) {
                commands.add(Map.entry(
                        command.name,
                        command.arguments.stream()
                                .filter(argument -> argument.kind != Argument.Kind.WORD)
                                .map(Wording::marked)
                                .toList()));
            } else if (part instanceof Argument option) {
                commands.add(Map.entry("", List.of(marked(option))));
            }
        }
        return commands;
    }

    private static String marked(Argument argument) {
        return (argument.kind == Argument.Kind.OPTION ? "--" : "@") + argument.name;
    }

    /**
     * {@return the text in this dialect}
     *
     * @param dialect the dialect of the readers
     */
    public String in(Dialect dialect) {
        return parts.stream().map(part -> text(part, dialect)).collect(Collectors.joining());
    }

    private static String text(Part part, Dialect dialect) {
        if (part instanceof Plain plain) {
            return plain.text;
        }
        if (part instanceof Only only) {
            return only.dialect == dialect ? only.text : "";
        }
        return part instanceof Command command ? dialect.command(command) : dialect.option((Argument) part);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording wording && parts.equals(wording.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** The text for the command line. */
    @Override
    public String toString() {
        return in(Dialect.CLI);
    }
}
