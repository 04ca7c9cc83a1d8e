package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** How favourable a language model finds an article. */
@Table(name = "sentiment_scores", comment = "How favourable articles are")
public interface SentimentScore {

    @Id(order = 1)
    @References(value = Article.class, onDelete = CASCADE)
    long articleId();

    @Id(order = 2)
    @Column(length = 60, defaultValue = "finbert", comment = "The language model that scored")
    String model();

    @Check("score BETWEEN -1 AND 1")
    @Column(precision = 5, scale = 4, comment = "From -1 (bad news) to 1 (good news)")
    BigDecimal score();

    Optional<Float> confidence();

    @Column(defaultSql = "now()")
    Instant scoredAt();
}
