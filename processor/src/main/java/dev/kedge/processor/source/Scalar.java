package dev.kedge.processor.source;

import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The Java types that hold one value of a column, each with the PostgreSQL type that a user expects for it. */
public enum Scalar {
    LONG("bigint", TypeKind.LONG, "java.lang.Long"),
    INT("integer", TypeKind.INT, "java.lang.Integer"),
    SHORT("smallint", TypeKind.SHORT, "java.lang.Short"),
    BOOLEAN("boolean", TypeKind.BOOLEAN, "java.lang.Boolean"),
    FLOAT("real", TypeKind.FLOAT, "java.lang.Float"),
    DOUBLE("double precision", TypeKind.DOUBLE, "java.lang.Double"),
    STRING("text", "java.lang.String"),
    DECIMAL("numeric", "java.math.BigDecimal"),
    BIG_INTEGER("numeric", "java.math.BigInteger"),
    INSTANT("timestamptz", "java.time.Instant"),
    OFFSET_DATE_TIME("timestamptz", "java.time.OffsetDateTime"),
    LOCAL_DATE("date", "java.time.LocalDate"),
    LOCAL_DATE_TIME("timestamp", "java.time.LocalDateTime"),
    LOCAL_TIME("time", "java.time.LocalTime"),
    OFFSET_TIME("timetz", "java.time.OffsetTime"),
    DURATION("interval", "java.time.Duration"),
    /** Its type has no unit smaller than a day, so that no value is truncated when it is read. */
    PERIOD("interval day", "java.time.Period"),
    URI("text", "java.net.URI"),
    ADDRESS("inet", "java.net.InetAddress"),
    UUID("uuid", "java.util.UUID"),
    BYTES("bytea", "byte[]"),
    /** Any enum; its PostgreSQL type is its own. */
    ENUM("", "");

    private final String postgres;
    private final TypeKind primitive;
    private final String java;

    Scalar(String postgres, String java) {
        this(postgres, TypeKind.DECLARED, java);
    }

    Scalar(String postgres, TypeKind primitive, String java) {
        this.postgres = postgres;
        this.primitive = primitive;
        this.java = java;
    }

    /** The corresponding PostgreSQL type; empty for an enum. */
    public String postgres() {
        return postgres;
    }

    /** The name of its Java type, which is boxed; empty for an enum. */
    String java() {
        return java;
    }

    /** Whether its values are texts to the driver. */
    public boolean isText() {
        return this == STRING || this == URI || this == ENUM;
    }

    /** The scalar of a Java type; absent if it is not a scalar. */
    static Optional<Scalar> of(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return Arrays.stream(values())
                    .filter(scalar -> scalar.primitive == type.getKind())
                    .findFirst();
        }
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.BYTE ? Optional.of(BYTES) : Optional.empty();
        }
        if (!(type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element)) {
            return Optional.empty();
        }
        if (element.getKind() == ElementKind.ENUM) {
            return Optional.of(ENUM);
        }
        return Arrays.stream(values())
                .filter(scalar -> element.getQualifiedName().contentEquals(scalar.java))
                .findFirst();
    }
}
