package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;
import static dev.kedge.annotation.References.Action.SET_NULL;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A remark about a user's portfolio, written by a language model. */
@Table(name = "ai_insights", comment = "Remarks about portfolios, written by language models")
@Index(columns = {"user_id", "created_at"})
public interface AiInsight extends Audited {

    @Id
    @Column(defaultSql = "gen_random_uuid()")
    UUID id();

    @References(value = User.class, onDelete = CASCADE)
    UUID userId();

    @References(value = AiInsightTemplate.class, onDelete = SET_NULL)
    @Column(comment = "Null for an insight that answers a free question")
    Optional<Long> templateId();

    @Column(defaultValue = "INFO")
    InsightSeverity severity();

    String title();

    String body();

    @Column(defaultSql = "'{}'", comment = "The symbols that the insight mentions")
    List<String> symbols();

    @Column(type = "jsonb")
    Optional<String> evidence();

    Optional<Instant> dismissedAt();
}
