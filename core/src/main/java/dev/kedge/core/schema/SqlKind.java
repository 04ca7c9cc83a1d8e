package dev.kedge.core.schema;

import dev.kedge.core.stability.Experimental;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of objects that have no annotation of their own and are declared by the SQL that creates and drops them. */
@Experimental
public enum SqlKind {
    /** An access method of indexes or tables (manual, CREATE ACCESS METHOD). */
    ACCESS_METHOD("access method", Form.NAME),
    /** A cast (manual, CREATE CAST). */
    CAST("cast", Form.CAST),
    /** A conversion between encodings (manual, CREATE CONVERSION). */
    CONVERSION("conversion", Form.QUALIFIED),
    /** An event trigger (manual, CREATE EVENT TRIGGER). */
    EVENT_TRIGGER("event trigger", Form.NAME),
    /** A foreign-data wrapper (manual, CREATE FOREIGN DATA WRAPPER). */
    FOREIGN_DATA_WRAPPER("foreign-data wrapper", Form.NAME),
    /** A foreign server (manual, CREATE SERVER). */
    FOREIGN_SERVER("foreign server", Form.NAME),
    /** A foreign table (manual, CREATE FOREIGN TABLE). */
    FOREIGN_TABLE("foreign table", Form.QUALIFIED),
    /** A procedural language (manual, CREATE LANGUAGE). */
    LANGUAGE("language", Form.NAME),
    /** An operator (manual, CREATE OPERATOR). */
    OPERATOR("operator", Form.OPERATOR),
    /** An operator class of an access method (manual, CREATE OPERATOR CLASS). */
    OPERATOR_CLASS("operator class", Form.METHOD),
    /** An operator family of an access method (manual, CREATE OPERATOR FAMILY). */
    OPERATOR_FAMILY("operator family", Form.METHOD),
    /** A publication (manual, CREATE PUBLICATION). */
    PUBLICATION("publication", Form.NAME),
    /** A rule of a table or view (manual, CREATE RULE). */
    RULE("rule", Form.ON),
    /** A text search configuration (manual, CREATE TEXT SEARCH CONFIGURATION). */
    TEXT_SEARCH_CONFIGURATION("text search configuration", Form.QUALIFIED),
    /** A text search dictionary (manual, CREATE TEXT SEARCH DICTIONARY). */
    TEXT_SEARCH_DICTIONARY("text search dictionary", Form.QUALIFIED),
    /** A text search parser (manual, CREATE TEXT SEARCH PARSER). */
    TEXT_SEARCH_PARSER("text search parser", Form.QUALIFIED),
    /** A text search template (manual, CREATE TEXT SEARCH TEMPLATE). */
    TEXT_SEARCH_TEMPLATE("text search template", Form.QUALIFIED),
    /** A transform of a type for a language (manual, CREATE TRANSFORM). */
    TRANSFORM("transform", Form.TRANSFORM);

    /** The forms of names; each constant shows an example. */
    public enum Form {
        /** {@code feed}. */
        NAME,
        /** {@code audit.english}. */
        QUALIFIED,
        /** {@code ===(text,text)}. */
        OPERATOR,
        /** {@code money_ops using btree}. */
        METHOD,
        /** {@code (money as numeric)}. */
        CAST,
        /** {@code protect on orders}. */
        ON,
        /** {@code for hstore language plperl}. */
        TRANSFORM
    }

    private final String words;
    private final Form form;

    SqlKind(String words, Form form) {
        this.words = words;
        this.form = form;
    }

    /** {@return the name of the kind in PostgreSQL's terms, such as {@code text search configuration}} */
    public String words() {
        return words;
    }

    /** {@return the form of the names of its objects} */
    public Form form() {
        return form;
    }

    /** {@return whether the SQL of other objects can mention an object of this kind by its unqualified name} */
    public boolean isMentioned() {
        return switch (this) {
            case CAST, CONVERSION, EVENT_TRIGGER, PUBLICATION, RULE, TRANSFORM -> false;
            default -> true;
        };
    }

    /**
     * Finds a kind by its name.
     *
     * @param text the name in any case, with any spaces or hyphens; {@code SERVER} is a foreign server
     * @return the kind; absent if there is no such kind
     */
    public static Optional<SqlKind> of(String text) {
        String plain = plain(text);
        return plain.equals("server")
                ? Optional.of(FOREIGN_SERVER)
                : Arrays.stream(values())
                        .filter(kind -> plain(kind.words).equals(plain))
                        .findFirst();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("\\s+", " ");
    }
}
