package dev.kedge.processor.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Converts SQL names to names of Java constants, all different. */
public final class JavaNames {
    private final Set<String> taken = new HashSet<>();

    public JavaNames(String... reserved) {
        taken.addAll(Set.of(reserved));
    }

    /** A constant such as {@code ADJUSTED_CLOSE}, with a number if that name is already used. */
    public String constant(String name) {
        StringBuilder constant = new StringBuilder();
        name.toUpperCase(Locale.ROOT)
                .codePoints()
                .map(c -> Character.isJavaIdentifierPart(c) ? c : '_')
                .forEach(constant::appendCodePoint);
        boolean whole = constant.length() > 0 && Character.isJavaIdentifierStart(constant.codePointAt(0));
        String wanted = whole && !SourceVersion.isKeyword(constant) ? constant.toString() : "_" + constant;
        String unique = wanted;
        for (int number = 2; !taken.add(unique); number++) {
            unique = wanted + "_" + number;
        }
        return unique;
    }
}
