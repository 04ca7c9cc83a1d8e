package shop;

import dev.kedge.annotation.Check;
import dev.kedge.annotation.Index;
import java.time.Instant;

@Check("created_at <= updated_at")
@Index(columns = {"updated_at", "created_at"})
public interface Audited {
    Instant createdAt();

    Instant updatedAt();
}
