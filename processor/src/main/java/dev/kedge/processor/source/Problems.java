package dev.kedge.processor.source;

import dev.kedge.core.diagnostic.Code;
import dev.kedge.core.diagnostic.Diagnostic;
import dev.kedge.core.diagnostic.Dialect;
import dev.kedge.core.diagnostic.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** The problems found so far, each with its place in the sources; they are printed together, in the order found. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** A diagnostic and where it is reported. */
    private record Problem(Site site, Diagnostic diagnostic) {}

    public void report(Site site, Code code, Object... arguments) {
        report(site, Diagnostic.of(code, Place.object(site.element().toString()), arguments));
    }

    /** Errors cannot be suppressed. */
    public void report(Site site, Diagnostic diagnostic) {
        if (diagnostic.isError() || !Suppressed.at(site.element(), diagnostic.code())) {
            found.add(new Problem(site, diagnostic));
        }
    }

    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    public boolean anyError() {
        return found.stream().anyMatch(problem -> problem.diagnostic.isError());
    }

    /** Prints each problem once, even if several members or databases led to it. */
    public void print(Messager messager) {
        for (Problem problem : new LinkedHashSet<>(found)) {
            Kind kind = problem.diagnostic.isError() ? Kind.ERROR : Kind.WARNING;
            problem.site.print(messager, kind, text(problem.diagnostic));
        }
        found.clear();
    }

    /** The compiler prints the place of an object, but not of a line in a committed file. */
    private static String text(Diagnostic diagnostic) {
        boolean shown = diagnostic.place() instanceof Place.ObjectPath
                || diagnostic.place().text().isEmpty();
        // developers who compile can use the Maven goals
        String text = diagnostic.text(Dialect.MAVEN);
        String code = "[" + diagnostic.code().id() + "] ";
        return shown ? text : code + diagnostic.place().text() + ": " + text.substring(code.length());
    }
}
