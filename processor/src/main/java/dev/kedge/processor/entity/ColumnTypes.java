package dev.kedge.processor.entity;

import dev.kedge.core.diagnostic.EntityCode;
import dev.kedge.core.schema.PgType;
import dev.kedge.processor.source.Accessor;
import dev.kedge.processor.source.Expressions;
import dev.kedge.processor.source.JavaType;
import dev.kedge.processor.source.Mirror;
import dev.kedge.processor.source.Problems;
import dev.kedge.processor.source.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Decides the PostgreSQL type of a column from its accessor's type and from {@code @Column}. */
public final class ColumnTypes {
    private static final Set<String> TEXT = Set.of("text", "varchar", "char", "citext");
    private static final int MAX_LENGTH = 10_485_760;
    private static final int MAX_PRECISION = 1000;

    private final EnumReader enums;
    private final Problems problems;
    private final Expressions expressions;

    ColumnTypes(EnumReader enums, Problems problems) {
        this.enums = enums;
        this.problems = problems;
        this.expressions = new Expressions(problems);
    }

    public static boolean isText(PgType type) {
        return TEXT.contains(type.base());
    }

    PgType of(Accessor accessor, JavaType java, Optional<Mirror> mirror) {
        Optional<String> verbatim = mirror.flatMap(m -> expressions.type(m));
        if (verbatim.isPresent()) {
            PgType type = PgType.of(verbatim.get());
            mirror.filter(m -> m.has("length") || m.has("precision") || m.has("scale"))
                    .ifPresent(
                            m -> problems.report(m.site("type"), EntityCode.TYPE_TWICE, accessor.name(), type.base()));
            return type.isSerial() ? numbered(type, accessor, mirror.get()) : type;
        }
        PgType element = mirror.flatMap(m -> sized(m, accessor, java)).orElseGet(() -> plain(accessor, java));
        return java.isSingle() ? element : element.array(1);
    }

    private PgType numbered(PgType serial, Accessor accessor, Mirror mirror) {
        boolean big = serial.base().startsWith("big") || serial.base().endsWith("8");
        boolean small = serial.base().startsWith("small") || serial.base().endsWith("2");
        String java = big ? "long" : small ? "short" : "int";
        problems.report(mirror.site("type"), EntityCode.SERIAL_TYPE, accessor.name(), serial, java);
        return PgType.of(big ? "bigint" : small ? "smallint" : "integer");
    }

    private PgType plain(Accessor accessor, JavaType java) {
        if (java.enumType().isEmpty()) {
            return PgType.of(java.scalar().postgres());
        }
        TypeElement type = java.enumType().get();
        if (enums.read(type, accessor.site()).asText()) {
            return PgType.of("text");
        }
        enums.declare(type, accessor.site());
        return PgType.named(enums.read(type, accessor.site()).name());
    }

    /** A type with length, or with precision and scale, if they are written and allowed. */
    private Optional<PgType> sized(Mirror mirror, Accessor accessor, JavaType java) {
        Optional<Integer> length = number(mirror, "length");
        Optional<Integer> precision = number(mirror, "precision");
        Optional<Integer> scale = number(mirror, "scale");
        if (length.isPresent() && java.scalar() != Scalar.STRING) {
            problems.report(
                    mirror.site("length"),
                    EntityCode.LENGTH_ON_NON_TEXT,
                    length.get(),
                    accessor.name(),
                    accessor.type());
        }
        boolean digits = precision.isPresent() || scale.isPresent();
        if (digits && java.scalar() != Scalar.DECIMAL) {
            problems.report(
                    mirror.site(precision.isPresent() ? "precision" : "scale"),
                    EntityCode.PRECISION_ON_NON_NUMERIC,
                    accessor.name(),
                    accessor.type());
        }
        if (length.isPresent() && java.scalar() == Scalar.STRING) {
            return inRange(mirror, "length", length.get(), MAX_LENGTH)
                    ? Optional.of(new PgType("varchar", List.of(length.get().toString()), 0))
                    : Optional.empty();
        }
        return digits && java.scalar() == Scalar.DECIMAL
                ? numeric(mirror, accessor, precision, scale.orElse(0))
                : Optional.empty();
    }

    private Optional<PgType> numeric(Mirror mirror, Accessor accessor, Optional<Integer> precision, int scale) {
        if (precision.isEmpty()) {
            problems.report(mirror.site("scale"), EntityCode.SCALE_WITHOUT_PRECISION, accessor.name(), scale);
            return Optional.empty();
        }
        if (!inRange(mirror, "precision", precision.get(), MAX_PRECISION)) {
            return Optional.empty();
        }
        if (scale > precision.get()) {
            problems.report(
                    mirror.site("scale"), EntityCode.SCALE_ABOVE_PRECISION, accessor.name(), precision.get(), scale);
            return Optional.empty();
        }
        return Optional.of(new PgType("numeric", List.of(precision.get().toString(), Integer.toString(scale)), 0));
    }

    private boolean inRange(Mirror mirror, String attribute, int number, int greatest) {
        if (number >= 1 && number <= greatest) {
            return true;
        }
        problems.report(mirror.site(attribute), EntityCode.SIZE_OUT_OF_RANGE, attribute, number, greatest);
        return false;
    }

    private static Optional<Integer> number(Mirror mirror, String attribute) {
        return mirror.number(attribute).filter(number -> number >= 0);
    }
}
