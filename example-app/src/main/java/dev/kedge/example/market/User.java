package dev.kedge.example.market;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import dev.kedge.annotation.Unique;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A person who uses the service. */
@Table(name = "users", comment = "People who use the service")
public interface User extends Audited {

    @Id
    @Column(defaultSql = "gen_random_uuid()")
    UUID id();

    @Unique
    @Check("email LIKE '%_@_%'")
    @Column(length = 320)
    String email();

    @Column(length = 80)
    String displayName();

    @Column(length = 40, comment = "A name of the IANA time zone database")
    String timeZone();

    Optional<Instant> lastSeenAt();
}
