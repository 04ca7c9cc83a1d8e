package shop;

import dev.kedge.annotation.References;
import dev.kedge.annotation.Unique;

@Unique(columns = {"tenant", "number"})
@References(value = Tenant.class, columns = "tenant")
public interface Tenanted extends Audited {
    long tenant();

    long number();
}
