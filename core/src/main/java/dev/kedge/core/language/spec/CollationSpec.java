package dev.kedge.core.language.spec;

import dev.kedge.core.schema.Collation;
import dev.kedge.core.stability.Internal;

/** A {@link Collation} in the step language. */
@Internal
public final class CollationSpec extends Spec {
    /**
     * Creates a spec of the required components. Every other component has its neutral value until it is set.
     *
     * @param name the name, qualified by its schema unless that is the default one
     */
    public CollationSpec(String name) {
        super(Collation.class, name);
    }

    /**
     * Sets the library that compares texts.
     *
     * @param provider the library
     * @return this spec
     */
    public CollationSpec provider(Collation.Provider provider) {
        set("provider", provider);
        return this;
    }

    /**
     * Sets the locale.
     *
     * @param locale the locale in the words of the provider
     * @return this spec
     */
    public CollationSpec locale(String locale) {
        set("locale", locale);
        return this;
    }

    /**
     * Sets the locale of the order.
     *
     * @param lcCollate the locale
     * @return this spec
     */
    public CollationSpec lcCollate(String lcCollate) {
        set("lcCollate", lcCollate);
        return this;
    }

    /**
     * Sets the locale of the classes of characters.
     *
     * @param lcCtype the locale
     * @return this spec
     */
    public CollationSpec lcCtype(String lcCtype) {
        set("lcCtype", lcCtype);
        return this;
    }

    /**
     * Allows texts of different bytes to be equal.
     *
     * @return this spec
     */
    public CollationSpec nondeterministic() {
        set("nondeterministic", true);
        return this;
    }

    /**
     * Sets rules that are added to those of the locale.
     *
     * @param rules the rules
     * @return this spec
     */
    public CollationSpec rules(String rules) {
        set("rules", rules);
        return this;
    }

    /**
     * Sets its comment.
     *
     * @param comment the text
     * @return this spec
     */
    public CollationSpec comment(String comment) {
        set("comment", comment);
        return this;
    }
}
