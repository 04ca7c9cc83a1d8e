package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** What a session decided, on the word of its leading agent. */
@Table(name = "investment_decisions", comment = "What sessions decided")
@References(
        value = AgentAnalysis.class,
        columns = {"session_id", "lead_agent"},
        onDelete = CASCADE)
public interface InvestmentDecision extends Audited {

    @Id
    @Identity
    long id();

    @Unique
    UUID sessionId();

    AgentKind leadAgent();

    SignalKind action();

    @Column(precision = 15, scale = 4)
    Optional<BigDecimal> targetPrice();

    String rationale();

    Optional<String> reviewer();
}
