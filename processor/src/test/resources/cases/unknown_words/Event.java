package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;
import java.time.Instant;

@Table
@Check(name = "named", value = "lenght(name) > 2") //! KDG762
public interface Event {
    @Id
    long id();

    String name();

    @Column(type = "jsnob") //! KDG761
    String data();

    @Column(type = "entirely_elsewhere")
    String elsewhere();

    @Column(type = "other.jsnob")
    String qualified();

    @Column(type = "jsnob[]") //! KDG761
    String[] several();

    @Column(type = "timestamptz(3)")
    Instant precise();

    @Column(defaultSql = "nwo()") //! KDG762
    Instant created();

    @Column(defaultSql = "our_own_default('nwo()')")
    String ours();

    @Column(defaultSql = "date_trunc('day', now() AT TIME ZONE 'UTC')")
    Instant day();
}
