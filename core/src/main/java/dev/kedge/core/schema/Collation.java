package dev.kedge.core.schema;

import dev.kedge.core.sql.Prose;
import dev.kedge.core.stability.Experimental;
import java.util.Locale;
import java.util.Optional;

/**
 * A collation: an order of texts (manual, CREATE COLLATION). The version that the server records of the provider's library
 * is not part of it.
 *
 * @param name its name
 * @param provider the library that compares texts
 * @param locale the locale in the words of the provider; absent if {@code lcCollate} and {@code lcCtype} are given
 * @param lcCollate the locale of the order (libc); absent if {@code locale} is given
 * @param lcCtype the locale of the classes of characters (libc); absent if {@code locale} is given
 * @param nondeterministic whether texts of different bytes may be equal
 * @param rules rules that are added to those of the locale (icu, from PostgreSQL 16); absent for none
 * @param comment its comment; absent for none
 */
@Experimental
public record Collation(
        QualifiedName name,
        Provider provider,
        Optional<String> locale,
        Optional<String> lcCollate,
        Optional<String> lcCtype,
        boolean nondeterministic,
        Optional<String> rules,
        @Prose Optional<String> comment)
        implements SchemaObject, Commented {

    /** The libraries that compare texts. */
    public enum Provider {
        /** The C library of the operating system. */
        LIBC,
        /** International Components for Unicode. */
        ICU,
        /** PostgreSQL itself, from PostgreSQL 17. */
        BUILTIN;

        /** {@return the word in CREATE COLLATION} */
        public String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Combines equal {@code lcCollate} and {@code lcCtype} to {@code locale}.
     *
     * @param name its name
     * @param provider the library that compares texts
     * @param locale the locale in the words of the provider; absent if {@code lcCollate} and {@code lcCtype} are given
     * @param lcCollate the locale of the order (libc); absent if {@code locale} is given
     * @param lcCtype the locale of the classes of characters (libc); absent if {@code locale} is given
     * @param nondeterministic whether texts of different bytes may be equal
     * @param rules rules that are added to those of the locale (icu, from PostgreSQL 16); absent for none
     * @param comment its comment; absent for none
     */
    public Collation {
        if (locale.isEmpty() && lcCollate.isPresent() && lcCollate.equals(lcCtype)) {
            locale = lcCollate;
        }
        if (locale.isPresent()) {
            lcCollate = Optional.empty();
            lcCtype = Optional.empty();
        }
    }

    /**
     * {@return a deterministic collation without rules and comment}
     *
     * @param name its name
     * @param provider the library that compares texts
     * @param locale the locale in the words of the provider
     */
    public static Collation of(QualifiedName name, Provider provider, String locale) {
        return new Collation(
                name,
                provider,
                Optional.of(locale),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return whether another collation differs at most in its comment}
     *
     * @param other the other collation
     */
    public boolean isDefinedLike(Collation other) {
        return withComment(Optional.empty()).equals(other.withComment(Optional.empty()));
    }

    /**
     * {@return this collation under another name}
     *
     * @param other the new name
     */
    public Collation withName(QualifiedName other) {
        return new Collation(other, provider, locale, lcCollate, lcCtype, nondeterministic, rules, comment);
    }

    @Override
    public Collation withComment(Optional<String> other) {
        return new Collation(name, provider, locale, lcCollate, lcCtype, nondeterministic, rules, other);
    }

    /**
     * {@return the key of a collation}
     *
     * @param name the name of the collation
     */
    public static ObjectKey key(QualifiedName name) {
        return ObjectKey.of(ObjectKey.Kind.COLLATION, name);
    }

    @Override
    public ObjectKey key() {
        return key(name);
    }

    @Override
    public Collation renamed(Renaming renaming) {
        return withName(renaming.collation(name));
    }
}
