package dev.kedge.core.ddl;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.schema.QualifiedName;
import dev.kedge.core.schema.RangeType;
import dev.kedge.core.stability.Internal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generates SQL for range types. */
@Internal
public final class Ranges {
    private Ranges() {}

    /**
     * {@return the statements that create a range type and its comment}
     *
     * @param range the range type
     */
    public static List<SqlStatement> create(RangeType range) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.tx("CREATE TYPE " + range.name().sql() + " AS " + definition(range)));
        if (range.comment().isPresent()) {
            statements.add(SqlStatement.tx(Ddl.commentOn(ObjectKey.Kind.RANGE_TYPE, range.name(), range.comment())));
        }
        return statements;
    }

    /**
     * {@return the definition of a range type: {@code RANGE (…)}}
     *
     * @param range the range type
     */
    public static String definition(RangeType range) {
        List<String> options =
                new ArrayList<>(List.of("SUBTYPE = " + range.subtype().sql()));
        add("SUBTYPE_OPCLASS", range.operatorClass(), options);
        add("COLLATION", range.collation(), options);
        add("CANONICAL", range.canonical(), options);
        add("SUBTYPE_DIFF", range.subtypeDiff(), options);
        add("MULTIRANGE_TYPE_NAME", range.multirange(), options);
        return "RANGE (" + String.join(", ", options) + ")";
    }

    private static void add(String option, Optional<QualifiedName> value, List<String> options) {
        value.ifPresent(name -> options.add(option + " = " + name.sql()));
    }

    /**
     * An object that the server creates together with a range type and does not rename or move with it.
     *
     * @param named its name in ALTER, such as {@code FUNCTION period(date, date)}
     * @param ofMultirange whether it is named after the multirange type
     * @param function whether it is a function, which is in the schema of the range type even if the multirange type is not
     */
    public record Member(String named, boolean ofMultirange, boolean function) {}

    /**
     * {@return the objects that the server creates together with a range type: its multirange type, and the functions that
     * make values of both; the functions come first, because their arguments are of these types}
     *
     * @param range the range type
     */
    public static List<Member> members(RangeType range) {
        String name = range.name().sql();
        String multirange = range.name().withName(range.multirangeName().name()).sql();
        String bounds = range.subtype().sql() + ", " + range.subtype().sql();
        return List.of(
                new Member("FUNCTION " + name + "(" + bounds + ")", false, true),
                new Member("FUNCTION " + name + "(" + bounds + ", text)", false, true),
                new Member("FUNCTION " + multirange + "()", true, true),
                new Member("FUNCTION " + multirange + "(" + name + ")", true, true),
                new Member("FUNCTION " + multirange + "(" + name + "[])", true, true),
                new Member("TYPE " + range.multirangeName().sql(), true, false));
    }
}
