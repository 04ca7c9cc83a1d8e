package dev.kedge.core.ddl;

import dev.kedge.core.schema.Attribute;
import dev.kedge.core.schema.CompositeType;
import dev.kedge.core.schema.DeclaredTypes;
import dev.kedge.core.schema.PgType;
import dev.kedge.core.schema.ValueChange;
import dev.kedge.core.sql.Literal;
import dev.kedge.core.stability.Internal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Generates the SQL that converts a value of a type which contains an old enum type to the new type. Every value can be
 * converted through its text. If enum values are replaced, arrays and composite values are converted element by
 * element.
 */
@Internal
public final class ValueConversion {
    private final DeclaredTypes types;
    private final PgType enumType;
    private final List<ValueChange> replaced;

    /**
     * Creates the conversion to one new enum type.
     *
     * @param types the declared types
     * @param enumType the enum type
     * @param replaced the removed values and their replacements
     */
    public ValueConversion(DeclaredTypes types, PgType enumType, List<ValueChange> replaced) {
        this.types = types;
        this.enumType = enumType;
        this.replaced = replaced;
    }

    /**
     * The converted value.
     *
     * @param value the old value, as SQL
     * @param type the type of the value
     * @return the new value, as SQL
     */
    public String of(String value, PgType type) {
        String brackets = "[]".repeat(type.dimensions());
        String plain = value + "::text" + brackets + "::" + type.sql();
        if (replaced.isEmpty() || !types.isMadeOf(type, enumType)) {
            return plain;
        }
        Optional<CompositeType> composite =
                types.find(type).filter(CompositeType.class::isInstance).map(CompositeType.class::cast);
        if (composite.isPresent() && !type.isArray()) {
            return fields(value, composite.get(), type);
        }
        if (!types.base(type.element()).equals(enumType)) {
            // no expression can convert the elements of an array; a row that holds a removed value there makes the
            // change fail
            return plain;
        }
        return (type.isArray() ? elements(value, brackets) : one(value)) + "::" + type.sql();
    }

    private String one(String value) {
        return "(CASE " + value + "::text"
                + replaced.stream()
                        .map(change -> " WHEN " + Literal.quote(change.from()) + " THEN " + Literal.quote(change.to()))
                        .collect(Collectors.joining())
                + " ELSE " + value + "::text END)";
    }

    private String elements(String value, String brackets) {
        String converted = value + "::text" + brackets;
        for (ValueChange change : replaced) {
            converted = "array_replace(" + converted + ", " + Literal.quote(change.from()) + ", "
                    + Literal.quote(change.to()) + ")";
        }
        return converted;
    }

    /** A row of nulls differs from a null row, so a null row stays null. */
    private String fields(String value, CompositeType composite, PgType type) {
        String fields = composite.attributesInOrder().stream()
                .map(attribute -> field(value, attribute))
                .collect(Collectors.joining(", "));
        return "(CASE WHEN " + value + "::text IS NULL THEN NULL ELSE ROW(" + fields + ")::" + type.sql() + " END)";
    }

    private String field(String value, Attribute attribute) {
        String field = "(" + value + ")." + Ddl.quote(attribute.name());
        return types.isMadeOf(attribute.type(), enumType) ? of(field, attribute.type()) : field;
    }
}
