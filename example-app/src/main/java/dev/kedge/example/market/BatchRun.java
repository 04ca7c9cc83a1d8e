package dev.kedge.example.market;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Identity;
import dev.kedge.annotation.Index;
import dev.kedge.annotation.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One attempt of a nightly job. */
@Table(name = "batch_run_tracking", comment = "Attempts of nightly jobs")
@Index(columns = {"job", "run_date"})
public interface BatchRun {

    @Id
    @Identity
    long id();

    @Column(length = 60)
    String job();

    LocalDate runDate();

    @Column(defaultValue = "1")
    short attempt();

    @Column(defaultValue = "RUNNING")
    BatchStatus status();

    @Column(defaultSql = "now()")
    Instant startedAt();

    Optional<Instant> finishedAt();

    Optional<String> error();
}
