package dev.kedge.processor.entity;

import dev.kedge.core.schema.Column;
import dev.kedge.core.schema.Origin;
import dev.kedge.core.schema.Sequence;
import dev.kedge.core.sql.Expression;
import dev.kedge.processor.source.Accessor;
import dev.kedge.processor.source.JavaType;
import java.util.Optional;

/**
 * A column and the accessor that declares it.
 *
 * @param accessor the accessor
 * @param type the parts of the accessor's type
 * @param column the column
 * @param origin the origin of the column
 * @param check the condition that allows only the constants of an enum that is stored as text; absent for other columns
 * @param serial the sequence that the column owns and is numbered by; absent for other columns
 */
public record EntityColumn(
        Accessor accessor,
        JavaType type,
        Column column,
        Origin origin,
        Optional<Expression> check,
        Optional<Sequence> serial) {

    /** A column that is not a serial column. */
    EntityColumn(Accessor accessor, JavaType type, Column column, Origin origin, Optional<Expression> check) {
        this(accessor, type, column, origin, check, Optional.empty());
    }

    public String name() {
        return column.name();
    }

    /** A copy with another column. */
    EntityColumn with(Column other) {
        return new EntityColumn(accessor, type, other, origin, check, serial);
    }

    /** A copy with a sequence. */
    EntityColumn withSerial(Sequence sequence) {
        return new EntityColumn(accessor, type, column, origin, check, Optional.of(sequence));
    }
}
