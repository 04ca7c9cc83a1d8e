package dev.kedge.example.market;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;

/** A prompt that insights are made from. */
@Table(name = "ai_insight_templates", comment = "Prompts that insights are made from")
@Unique(columns = {"code", "version"})
public interface AiInsightTemplate extends Audited {

    @Id
    @Identity
    long id();

    @Column(length = 60)
    String code();

    @Check("version > 0")
    @Column(defaultValue = "1")
    int version();

    String prompt();

    @Column(defaultValue = "true")
    boolean active();
}
