package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;
import static dev.kedge.annotation.References.Action.RESTRICT;
import static dev.kedge.annotation.References.Action.SET_NULL;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A run of all agents over one stock. */
@Table(name = "analysis_sessions", comment = "Runs of all agents over one stock")
@Index(columns = {"symbol", "started_at"})
public interface AnalysisSession {

    @Id
    @Column(defaultSql = "gen_random_uuid()")
    UUID id();

    @References(value = User.class, onDelete = CASCADE)
    UUID userId();

    @References(value = Stock.class, onDelete = RESTRICT, onUpdate = CASCADE)
    @Column(length = 16)
    String symbol();

    @Column(defaultValue = "RUNNING")
    SessionStatus status();

    @References(value = AnalysisSession.class, onDelete = SET_NULL)
    @Column(comment = "The session that this one repeats")
    Optional<UUID> previousSessionId();

    @Column(defaultSql = "now()")
    Instant startedAt();

    @Check(value = "finished_at >= started_at", name = "analysis_sessions_period_check")
    Optional<Instant> finishedAt();
}
