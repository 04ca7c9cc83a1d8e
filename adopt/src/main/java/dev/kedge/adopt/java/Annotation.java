package dev.kedge.adopt.java;

import dev.kedge.core.schema.Deferral;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.StorageParameter;
import dev.kedge.core.sql.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An annotation to be written. It contains only attributes that differ from their defaults.
 *
 * @param type the annotation's type
 * @param nested the name of an annotation inside of the type; empty for the type itself
 * @param members the attributes in order
 */
public record Annotation(JavaName type, String nested, List<Member> members) {
    /** An attribute and its value. */
    record Member(String name, Value value) {}

    public Annotation {
        members = List.copyOf(members);
    }

    /** One of Kedge's annotations, without attributes. */
    public static Annotation of(String simple) {
        return new Annotation(JavaName.annotation(simple), "", List.of());
    }

    public static Annotation of(String simple, String nested) {
        return new Annotation(JavaName.annotation(simple), nested, List.of());
    }

    /** {@code @SuppressWarnings} for these warnings. */
    public static Annotation suppressing(List<String> warnings) {
        return new Annotation(new JavaName("java.lang", "SuppressWarnings"), "", List.of()).texts("value", warnings);
    }

    public boolean isBare() {
        return members.isEmpty();
    }

    public Annotation with(String name, Value value) {
        List<Member> more = new ArrayList<>(members);
        more.add(new Member(name, value));
        return new Annotation(type, nested, more);
    }

    public Annotation text(String name, String value) {
        return with(name, new Value.Text(value));
    }

    public Annotation text(String name, Optional<String> value) {
        return value.map(it -> text(name, it)).orElse(this);
    }

    /** A text, unless it is the default. */
    public Annotation text(String name, String value, String otherwise) {
        return value.equals(otherwise) ? this : text(name, value);
    }

    public Annotation sql(String name, Optional<Expression> value) {
        return value.map(it -> sql(name, it.text())).orElse(this);
    }

    public Annotation sql(String name, String value) {
        return with(name, new Value.Sql(value));
    }

    public Annotation flag(String name, boolean value) {
        return value ? with(name, new Value.Word("true")) : this;
    }

    public Annotation number(String name, long value) {
        String text = Long.toString(value);
        return with(name, new Value.Word((int) value == value ? text : text + "L"));
    }

    public Annotation number(String name, Optional<Long> value) {
        return value.map(it -> number(name, it)).orElse(this);
    }

    /** A constant of an enum inside of the annotation. */
    public Annotation constant(String name, String enumName, Enum<?> value) {
        return with(name, new Value.Of(type, enumName + "." + value.name()));
    }

    public Annotation constant(String name, String enumName, Optional<String> value) {
        return value.map(it -> with(name, new Value.Of(type, enumName + "." + it)))
                .orElse(this);
    }

    /** A constant of an enum that is a type of its own. */
    public Annotation constantOf(String name, String enumName, Enum<?> value) {
        return with(name, new Value.Of(new JavaName(type.packageName(), enumName), value.name()));
    }

    public Annotation constant(String name, String enumName, Enum<?> value, Enum<?> otherwise) {
        return value == otherwise ? this : constant(name, enumName, value);
    }

    /** Several constants of an enum inside of the annotation. */
    public Annotation constants(String name, String enumName, List<? extends Enum<?>> values) {
        return array(
                name,
                values.stream()
                        .map(value -> new Value.Of(type, enumName + "." + value.name()))
                        .toList());
    }

    public Annotation deferral(Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE
                ? this
                : with("deferral", new Value.Of(JavaName.annotation("Deferral"), deferral.name()));
    }

    public Annotation texts(String name, List<String> values) {
        return array(name, values.stream().map(Value.Text::new).toList());
    }

    public Annotation parameters(List<StorageParameter> parameters) {
        return texts(
                "parameters",
                parameters.stream().map(StorageParameter::toString).toList());
    }

    public Annotation collation(Optional<QualifiedName> collation) {
        return text("collation", collation.map(QualifiedName::sql));
    }

    /** Several values. A single value is written without braces, and an empty list is left out. */
    public Annotation array(String name, List<? extends Value> values) {
        return switch (values.size()) {
            case 0 -> this;
            case 1 -> with(name, values.get(0));
            default -> with(name, new Value.Array(values));
        };
    }
}
