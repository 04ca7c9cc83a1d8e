package dev.kedge.core.ddl;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.stability.Internal;
import java.util.Locale;

/** The words for kinds of objects in SQL and in descriptions. */
@Internal
public final class Words {
    private Words() {}

    /**
     * {@return the key words in SQL, such as {@code TYPE} for an enum or composite type}
     *
     * @param kind the kind of object
     */
    public static String sql(ObjectKey.Kind kind) {
        return switch (kind) {
            case ENUM, COMPOSITE_TYPE, RANGE_TYPE -> "TYPE";
            case NAMESPACE -> "SCHEMA";
            default -> kind.name();
        };
    }

    /**
     * {@return the words in descriptions, such as {@code composite type}}
     *
     * @param kind the kind of object
     */
    public static String plain(ObjectKey.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
