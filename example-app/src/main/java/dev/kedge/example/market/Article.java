package dev.kedge.example.market;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A news article about the market. */
@Table(name = "articles", comment = "News articles")
@Index(columns = {"source", "published_at"})
public interface Article extends Audited {

    @Id
    @Identity
    long id();

    @Unique
    String url();

    String title();

    String content();

    @Column(length = 40, defaultValue = "unknown")
    String source();

    @Column(length = 50)
    Optional<String> author();

    Instant publishedAt();

    @Index(using = "gin")
    @Column(defaultSql = "'{}'")
    List<String> tags();
}
