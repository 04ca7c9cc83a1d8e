package dev.kedge.example.market;

import static dev.kedge.annotation.References.Action.CASCADE;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.References;
import dev.kedge.annotation.Table;
import java.time.LocalDate;
import java.util.Optional;

/** Something dated that may move a stock or the whole market. */
@Table(name = "events", comment = "Dated happenings that may move prices")
@Index(columns = "payload", using = "gin")
public interface Event extends Audited {

    @Id
    @Identity
    long id();

    @References(value = Stock.class, onDelete = CASCADE, onUpdate = CASCADE)
    @Column(length = 16, comment = "Null for an event of the whole market")
    Optional<String> symbol();

    @Column(using = "upper(kind)::event_kind")
    EventKind kind();

    String title();

    @Index
    LocalDate occursOn();

    @Column(type = "jsonb", defaultValue = "{}")
    String payload();
}
