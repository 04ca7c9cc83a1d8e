package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What one agent found in a session. */
@Table(name = "agent_analyses", comment = "What agents found")
public interface AgentAnalysis {

    @Id(order = 1)
    @References(value = AnalysisSession.class, onDelete = CASCADE)
    UUID sessionId();

    @Id(order = 2)
    AgentKind agent();

    SignalKind verdict();

    @Check("confidence BETWEEN 0 AND 1")
    @Column(precision = 4, scale = 3)
    BigDecimal confidence();

    String reasoning();

    @Column(type = "jsonb", comment = "The model's answer as it came")
    Optional<String> rawOutput();

    Duration elapsed();
}
