package dev.kedge.runtime.session;

import dev.kedge.runtime.WhenAhead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The terms on which a run works with the database.
 *
 * @param role the role that runs everything; absent for the role that connects
 * @param session the statements that are run first on every connection
 * @param allowed the permitted losses, such as {@code data-loss:prices.close}
 * @param whenAhead what to do about revisions of newer builds
 */
public record SessionTerms(Optional<String> role, List<String> session, Set<String> allowed, WhenAhead whenAhead) {
    static final SessionTerms DEFAULT = new SessionTerms(Optional.empty(), List.of(), Set.of(), WhenAhead.COMPATIBLE);

    public SessionTerms {
        session = List.copyOf(session);
        allowed = Set.copyOf(allowed);
    }

    public SessionTerms withRole(String value) {
        return new SessionTerms(Optional.of(value), session, allowed, whenAhead);
    }

    public SessionTerms withSession(String statement) {
        List<String> statements = new ArrayList<>(session);
        statements.add(statement);
        return new SessionTerms(role, statements, allowed, whenAhead);
    }

    public SessionTerms withAllowed(Collection<String> acknowledgements) {
        Set<String> all = new HashSet<>(allowed);
        all.addAll(acknowledgements);
        return new SessionTerms(role, session, all, whenAhead);
    }

    public SessionTerms withWhenAhead(WhenAhead value) {
        return new SessionTerms(role, session, allowed, value);
    }
}
