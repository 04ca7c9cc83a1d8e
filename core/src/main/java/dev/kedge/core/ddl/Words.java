package dev.kedge.core.ddl;

import dev.kedge.core.schema.ObjectKey;
import dev.kedge.core.stability.Internal;
import java.util.Locale;

/** What ALTER, COMMENT ON and people call the kinds of objects. */
@Internal
public final class Words {
    private Words() {}

    /** The words of SQL, such as {@code TYPE} for an enum or composite type. */
    public static String sql(ObjectKey.Kind kind) {
        return switch (kind) {
            case ENUM, COMPOSITE_TYPE -> "TYPE";
            case NAMESPACE -> "SCHEMA";
            default -> kind.name();
        };
    }

    /** The words of a listing, such as {@code composite type}. */
    public static String plain(ObjectKey.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
