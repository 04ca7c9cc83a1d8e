package dev.kedge.runtime.upkeep;

import dev.kedge.core.revision.Direction;
import dev.kedge.core.revision.Phase;
import dev.kedge.core.revision.RevisionHeader;
import dev.kedge.core.revision.Script;
import dev.kedge.runtime.PhaseCondition;
import dev.kedge.runtime.failure.ServerError;
import dev.kedge.runtime.ledger.Access;
import dev.kedge.runtime.ledger.Ledger;
import dev.kedge.runtime.ledger.LedgerState;
import dev.kedge.runtime.ledger.SquashLedger;
import dev.kedge.runtime.script.KnownRevisions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the conditions {@code -- verify:} of the applied revisions again, in transactions that change nothing. */
public final class ConditionReader {
    private static final String READ_ONLY = "SET TRANSACTION READ ONLY";

    private final Access access;
    private final KnownRevisions migrations;

    public ConditionReader(Access access) {
        this.access = access;
        this.migrations = access.migrations();
    }

    /** The conditions in the order of the revisions and their phases. */
    public List<PhaseCondition> read() {
        return access.read(ledger -> {
            LedgerState state = SquashLedger.seen(migrations.graph(), ledger.read());
            List<PhaseCondition> conditions = new ArrayList<>();
            for (RevisionHeader revision : migrations.graph().order()) {
                for (Phase phase : state.isApplied(revision.id()) ? phases(revision) : List.<Phase>of()) {
                    Optional<String> query = phase.terms().verify();
                    if (query.isPresent()) {
                        conditions.add(asked(ledger, revision.id(), phase.number(), query.get()));
                    }
                }
            }
            return conditions;
        });
    }

    /** Also those of a file that was edited after it ran: the query is asked as it is now. */
    private List<Phase> phases(RevisionHeader revision) {
        return migrations
                .sql(revision, Direction.UP)
                .flatMap(text -> Script.parse("", text).value())
                .orElse(List.of());
    }

    private PhaseCondition asked(Ledger ledger, String revision, int phase, String query) throws SQLException {
        try {
            boolean isTrue = ledger.session().ask(access.tables().schema(), connection -> isTrue(connection, query));
            return new PhaseCondition(revision, phase, query, isTrue, Optional.empty());
        } catch (SQLException e) {
            if (e.getSQLState() == null || e.getSQLState().startsWith("08")) {
                throw e;
            }
            return new PhaseCondition(
                    revision, phase, query, false, Optional.of(ServerError.of(e).message()));
        }
    }

    private static boolean isTrue(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(READ_ONLY);
            try (ResultSet row = statement.executeQuery("SELECT (" + query + "\n) IS TRUE")) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
